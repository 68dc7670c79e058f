"""The training thread: commands in, the latest snapshot out, and nothing lost or left behind."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app import engine as engine_module
from app.engine import Engine, Worker
from nncore import commands as c
from nncore.config import Config
from nncore.data import DataError, Digits
from nncore.snapshot import Snapshot
from tests.app.rig import SMALL, running_engine, settled
from tests.nncore.small import small_digits


def _wait(qtbot: QtBot, engine: Engine, steps: int) -> Snapshot:
    qtbot.waitUntil(lambda: engine.take().step >= steps)
    return engine.take()


def _back(qtbot: QtBot, engine: Engine) -> None:
    before = engine.take().step
    engine.send(c.Back())
    qtbot.waitUntil(lambda: engine.take().step < before)


@pytest.mark.concept("A5.13")
def test_k_single_steps_equal_a_free_run_of_k_steps_bit_for_bit(qtbot: QtBot) -> None:
    with running_engine() as engine:
        for _ in range(7):
            engine.send(c.Step())
        walked = settled(qtbot, engine, 7)
    with running_engine() as engine:
        engine.send(c.Speed(math.inf))
        engine.send(c.Play())
        _wait(qtbot, engine, 8)
        engine.send(c.Pause())
        qtbot.waitUntil(lambda: not engine.take().running)
        while engine.take().step > 7:
            _back(qtbot, engine)
        ran = settled(qtbot, engine, 7)
    assert walked.step == ran.step == 7
    assert np.array_equal(walked.network.flat, ran.network.flat)
    assert np.array_equal(walked.costs, ran.costs)


@pytest.mark.concept("A5.14")
def test_reset_gives_the_same_run_again(qtbot: QtBot) -> None:
    with running_engine() as engine:
        engine.send(c.Step(12))
        first = settled(qtbot, engine, 12)
        engine.send(c.Reset())
        fresh = settled(qtbot, engine, 0)
        assert np.array_equal(fresh.network.flat, first.initial.flat)
        assert len(fresh.costs) == 0
        assert fresh.run != first.run
        engine.send(c.Step(12))
        again = settled(qtbot, engine, 12)
    assert np.array_equal(first.network.flat, again.network.flat)
    assert np.array_equal(first.costs, again.costs)


def test_undo_brings_the_run_back_that_reset_put_away(qtbot: QtBot) -> None:
    with running_engine() as engine:
        engine.send(c.Step(12))
        first = settled(qtbot, engine, 12)
        engine.send(c.Reset())
        settled(qtbot, engine, 0)
        engine.send(c.UndoReset())
        back = settled(qtbot, engine, 12)
    assert np.array_equal(first.network.flat, back.network.flat)
    assert back.run == first.run


def test_settings_change_at_once_while_it_trains(qtbot: QtBot) -> None:
    with running_engine() as engine:
        engine.send(c.Play())
        _wait(qtbot, engine, 5)
        engine.send(c.Change({"learning_rate": 0.5, "batch_size": 10}))
        qtbot.waitUntil(lambda: engine.take().config.batch_size == 10)
        seen = engine.take()
        assert seen.running
        assert seen.config.learning_rate == 0.5
        qtbot.waitUntil(lambda: len(engine.take().batch) == 10)


def test_what_cannot_be_is_refused_with_a_reason_and_changes_nothing(qtbot: QtBot) -> None:
    with running_engine() as engine:
        engine.send(c.Change({"learning_rate": -1.0}))
        qtbot.waitUntil(lambda: engine.take().notice is not None)
        snapshot = engine.take()
    assert "learning rate must lie between" in snapshot.notice.text  # type: ignore[union-attr]
    assert snapshot.config == SMALL


def test_an_epoch_ends_where_the_deck_ends(qtbot: QtBot) -> None:
    with running_engine() as engine:
        engine.send(c.Step(3))
        settled(qtbot, engine, 3)
        engine.send(c.StepEpoch())
        assert settled(qtbot, engine, 10).progress == 1.0
        engine.send(c.StepEpoch())
        assert settled(qtbot, engine, 20).progress == 2.0


def test_never_more_than_one_announcement_in_flight(qtbot: QtBot) -> None:
    with running_engine() as engine:
        heard: list[int] = []
        engine.published.connect(lambda: heard.append(1))
        qtbot.waitUntil(lambda: engine.take().data is not None)
        engine.send(c.Speed(math.inf))
        engine.send(c.Play())
        _wait(qtbot, engine, 5)
        qtbot.wait(50)
        heard.clear()
        time.sleep(0.3)  # a window too busy to look
        qtbot.wait(1)
        assert len(heard) <= 2
        assert engine.take().step > 5


def test_what_leaves_the_thread_is_frozen(qtbot: QtBot) -> None:
    with running_engine() as engine:
        engine.send(c.Step(2))
        snapshot = settled(qtbot, engine, 2)
    assert snapshot.gradient is not None
    arrays = [snapshot.costs, snapshot.batch, snapshot.network.flat, *snapshot.network.weights]
    arrays += [*snapshot.gradient.weights, *snapshot.gradient.biases]
    assert not any(array.flags.writeable for array in arrays)


def test_digits_that_cannot_be_had_leave_a_network_and_a_reason(qtbot: QtBot) -> None:
    def broken() -> Digits:
        raise DataError("train-images", "It is cut short.", "Restore it.")

    with running_engine(load=broken) as engine:
        qtbot.waitUntil(lambda: engine.take().notice is not None)
        engine.send(c.Play())
        qtbot.wait(30)
        snapshot = engine.take()
    assert snapshot.data is None
    assert "train-images" in snapshot.notice.text  # type: ignore[union-attr]
    assert snapshot.network.sizes == (784, 16, 16, 10)
    assert snapshot.step == 0


def test_an_error_in_the_thread_pauses_and_is_reported(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with running_engine() as engine:
        engine.send(c.Step(3))
        settled(qtbot, engine, 3)
        monkeypatch.setattr("nncore.trainer.Trainer.run", lambda *_: 1 / 0)
        engine.send(c.Play())
        qtbot.waitUntil(lambda: engine.take().notice is not None)
        snapshot = engine.take()
        assert not snapshot.running
        assert "ZeroDivisionError" in snapshot.notice.detail  # type: ignore[union-attr]
        monkeypatch.undo()
        engine.send(c.Step())
        assert settled(qtbot, engine, 4).notice is None


@pytest.mark.parametrize("busy", [False, True])
def test_it_ends_in_any_state(qtbot: QtBot, *, busy: bool) -> None:
    with running_engine(Config()) as engine:
        if busy:
            engine.send(c.Speed(math.inf))
            engine.send(c.Play())
            _wait(qtbot, engine, 5)
    engine.finish()  # a second time does nothing


def test_slow_speeds_are_kept(qtbot: QtBot) -> None:
    with running_engine() as engine:
        qtbot.waitUntil(lambda: engine.take().data is not None)
        engine.send(c.Speed(20))
        engine.send(c.Play())
        began = time.monotonic()
        _wait(qtbot, engine, 5)
        steps, seconds = engine.take().step, time.monotonic() - began
    assert steps <= 2 + 25 * seconds  # it may be late on a busy machine, and never early


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("begin", ["look", "play", "give up"])
def test_nothing_is_measured_before_somebody_looks_and_playing_waits_for_nobody(
    begin: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "UNSEEN", math.inf)
    worker = Worker(SMALL, small_digits)
    worker.start()
    try:
        for _ in range(300):
            worker._work()
        assert worker.latest.data is not None
        assert not worker.latest.evaluations
        match begin:
            case "look":
                worker.taken = True
            case "play":
                worker.do(c.Play())
            case "give up":
                monkeypatch.setattr(engine_module, "UNSEEN", 0.0)
        began = time.monotonic()
        while not worker.latest.evaluations and begin != "play" and time.monotonic() - began < 20:
            worker._work()
        assert worker.latest.running if begin == "play" else worker.latest.evaluations
        worker._work()
        assert not worker._unseen
    finally:
        assert worker._timer is not None
        worker._timer.stop()
