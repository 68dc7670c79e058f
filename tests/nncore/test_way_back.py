"""A long way to a moment of the past: something of it at once, the moment in slices, and what comes in between."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from nncore import commands as c
from nncore import keyframes
from nncore.config import Config
from nncore.data import Digits
from nncore.run import Run
from nncore.runner import Runner
from nncore.snapshot import Snapshot
from nncore.way_back import WayBack
from tests.nncore.toys import toy_data

TOY = Config(sizes=(6, 5, 3), learning_rate=0.5, batch_size=10, epochs=4)
LENGTH = 400


class Clock:
    """Says that every look at it took a while, so that no more than a step or two fit between two."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 0.02
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def walked(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> tuple[Runner, dict[int, Snapshot]]:
    """A run of which only its start and a few moments are kept, and every moment as it was."""
    monkeypatch.setattr(keyframes, "LIMIT", 8)
    data = toy_data()
    runner = Runner(TOY, Digits(data, data))
    moments = {0: runner.snapshot()}
    for _ in range(LENGTH):
        runner.do(c.Step(1))
        while runner.running:
            runner.work()
        moments[runner.snapshot().step] = runner.snapshot()
    runner._way = WayBack(clock)
    return runner, moments


def _arrived(runner: Runner) -> list[Snapshot]:
    """What was shown on the way, the last being where it led."""
    shown = [runner.snapshot()]
    while runner._run.travelling:
        runner.work()
        shown.append(runner.snapshot())
    return shown


def _the_same(one: Snapshot, other: Snapshot) -> bool:
    return one.step == other.step and one.network.flat.tobytes() == other.network.flat.tobytes()


@pytest.mark.concept("A5.14")
def test_something_is_shown_at_once_and_the_very_moment_in_the_end(
    walked: tuple[Runner, dict[int, Snapshot]],
) -> None:
    runner, moments = walked
    kept = [state.step for state in runner.snapshot().keyframes]
    goal = max(b - 1 for a, b in pairwise(kept) if b - a == max(np.diff(kept)))
    runner.do(c.Seek(goal))
    way = _arrived(runner)
    assert len(way) > 3
    assert [s.step for s in way] == sorted(s.step for s in way)
    assert way[0].step >= max(step for step in kept if step < goal)
    assert all(_the_same(shown, moments[shown.step]) for shown in way)
    assert all(shown.newest == LENGTH for shown in way)
    assert way[-1].step == goal
    found, before = way[-1].gradient, moments[goal].gradient
    assert found is not None
    assert before is not None
    assert found.flat.tobytes() == before.flat.tobytes()
    assert way[-1].costs.tobytes() == moments[goal].costs.tobytes()


def test_the_newest_wish_counts_and_what_lies_ahead_is_gone_to_from_here(
    walked: tuple[Runner, dict[int, Snapshot]], monkeypatch: pytest.MonkeyPatch
) -> None:
    runner, moments = walked
    runner.do(c.Seek(150))
    assert runner.snapshot().step < 150
    runner.do(c.Seek(90))
    assert _the_same(_arrived(runner)[-1], moments[90])
    restored: list[int] = []
    monkeypatch.setattr(runner._run.trainer, "restore", lambda state: restored.append(state.step))
    runner.do(c.Seek(93))
    assert _the_same(_arrived(runner)[-1], moments[93])
    assert not restored


@pytest.mark.parametrize("goal", [0, 1, 137, LENGTH - 1, LENGTH])
def test_a_command_on_the_way_finds_the_run_where_it_leads(
    walked: tuple[Runner, dict[int, Snapshot]], goal: int
) -> None:
    runner, moments = walked
    runner.do(c.Seek(goal))
    runner.do(c.Change({"learning_rate": 2.0}))
    assert _the_same(runner.snapshot(), moments[goal])
    assert runner.snapshot().newest == goal
    assert runner.snapshot().config.learning_rate == 2.0


def test_a_pause_lets_it_go_on_and_a_reset_gives_it_up(walked: tuple[Runner, dict[int, Snapshot]]) -> None:
    runner, moments = walked
    runner.do(c.Seek(149))
    runner.do(c.Pause())
    assert _the_same(_arrived(runner)[-1], moments[149])
    runner.do(c.Seek(330))
    assert runner._run.travelling
    runner.do(c.Reset())
    assert (runner.snapshot().step, runner.snapshot().newest) == (0, 0)
    runner.do(c.UndoReset())
    assert runner.snapshot().newest == LENGTH
    runner.do(c.Seek(LENGTH))
    assert _the_same(_arrived(runner)[-1], moments[LENGTH])


def test_an_error_on_the_way_ends_it(
    walked: tuple[Runner, dict[int, Snapshot]], monkeypatch: pytest.MonkeyPatch
) -> None:
    runner, moments = walked

    def fail(*_: object) -> bool:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(Run, "travel", fail)
        with pytest.raises(MemoryError):
            runner.do(c.Seek(330))
    runner.fail("report")
    assert not runner._run.travelling
    shown = runner.snapshot()
    assert shown.newest == LENGTH
    assert shown.step < 330
    assert shown.keyframes[-1].step <= shown.step
    assert _the_same(shown, moments[shown.step])
    runner.do(c.Seek(330))
    assert _the_same(_arrived(runner)[-1], moments[330])
