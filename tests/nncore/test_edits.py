"""Edits by hand: exact, undone to the bit, part of the history, and weighed on the test set."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore import commands as c
from nncore import effect as effect_module
from nncore import runner as module
from nncore.config import Config
from nncore.data import Digits
from nncore.edits import Edit, EditLog, put, without
from nncore.evaluation import evaluate
from nncore.history import History
from nncore.network import index_of, locate
from nncore.runner import Runner
from nncore.trainer import Trainer
from tests.nncore.small import small_digits
from tests.nncore.test_runner import Clock
from tests.nncore.toys import bits, toy_data

START = Config(sizes=(6, 5, 3), learning_rate=0.5, batch_size=10, epochs=4)
N = 6 * 5 + 5 + 5 * 3 + 3

HANDS = st.dictionaries(st.integers(0, N - 1), st.floats(-3, 3, width=32), min_size=1, max_size=5)
STORY = st.lists(st.one_of(HANDS, st.integers(1, 12)), min_size=1, max_size=10)


def arrays(hand: dict[int, float]) -> tuple[np.ndarray, np.ndarray]:
    """Places and values of an edit."""
    return np.array(list(hand), np.intp), np.array(list(hand.values()), np.float32)


def test_put_sets_exactly_the_parameters_named() -> None:
    trainer = Trainer(START, toy_data())
    before = trainer.network()
    places = np.array([index_of(2, 1, 3, START.sizes), index_of(1, 4, None, START.sizes)])
    old = put(trainer, places, np.array([0.25, -7], np.float32))
    after = trainer.network()
    assert np.array_equal(old, before.flat[places])
    assert after.weights[1][1, 3] == np.float32(0.25)
    assert after.biases[0][4] == -7
    assert set(np.flatnonzero(before.flat != after.flat)) == set(places)
    assert [locate(int(p), START.sizes) for p in places] == [(2, 1, 3), (1, 4, None)]


@settings(max_examples=30)
@given(STORY, st.data())
def test_every_step_of_a_story_with_edits_can_be_had_again_to_the_bit(
    story: list[dict[int, float] | int], data: st.DataObject
) -> None:
    trainer = Trainer(START, toy_data())
    history = History(trainer, 8)
    left = [bits(trainer)]  # each step as it was left
    for act in story:
        if isinstance(act, int):
            for _ in range(act):
                trainer.run(1)
                left.append(bits(trainer))
            history.note(trainer)
        else:
            places, values = arrays(act)
            before = put(trainer, places, values)
            history.note_edit(trainer, Edit(trainer.step, places, before, values))
            left[-1] = bits(trainer)
    step = data.draw(st.integers(0, len(left) - 1))
    history.seek(trainer, step)
    assert bits(trainer) == left[step]


@given(st.lists(HANDS, min_size=1, max_size=6))
def test_joined_edits_undo_and_redo_as_one(hands: list[dict[int, float]]) -> None:
    trainer, log = Trainer(START, toy_data()), EditLog()
    start = trainer.network().flat
    for hand in hands:
        places, values = arrays(hand)
        log.note(Edit(0, places, put(trainer, places, values), values, gesture=7))
    end = trainer.network().flat
    (one,) = log.past
    put(trainer, one.places, one.before)
    assert np.array_equal(trainer.network().flat, start)
    put(trainer, one.places, one.after)
    assert np.array_equal(trainer.network().flat, end)


def runner() -> Runner:
    """One on 500 digits."""
    return Runner(Config(), small_digits())


def finish(run: Runner) -> None:
    """Work until there is nothing left to do."""
    while run.work() is not None:
        pass


def edit(run: Runner, place: int, value: float, gesture: int | None = None, number: int = 1) -> None:
    """Set one parameter."""
    values = np.array([value], np.float32)
    run.do(c.Edit(number, np.array([place]), values, f"parameter {place}", gesture))


@pytest.mark.concept("A2.1")
def test_undo_and_redo_restore_the_bits_and_are_named() -> None:
    run = runner()
    start = run.snapshot().network.flat
    edit(run, 12_559, 9.0)
    edit(run, 13_001, -9.0)
    assert run.snapshot().undoable == "parameter 13001"
    run.do(c.UndoEdit())
    run.do(c.UndoEdit())
    shown = run.snapshot()
    assert np.array_equal(shown.network.flat, start)
    assert (shown.undoable, shown.redoable) == (None, "parameter 12559")
    run.do(c.RedoEdit())
    assert run.snapshot().network.biases[0][15] == 9
    run.do(c.UndoEdit())
    run.do(c.UndoEdit())  # once too often: nothing happens
    assert np.array_equal(run.snapshot().network.flat, start)


@pytest.mark.concept("A2.2")
def test_an_edit_is_weighed_on_the_whole_test_set_before_and_after() -> None:
    run = runner()
    finish(run)
    old = run.snapshot().network
    edit(run, 12_992, 30.0, gesture=1)  # the bias of output 0
    edit(run, 12_992, 60.0, gesture=1)
    finish(run)
    shown = run.snapshot()
    test, cost = small_digits().test, shown.config.cost
    assert shown.effect is not None
    assert shown.effect.before == evaluate(old, test, cost)
    assert shown.effect.after == evaluate(shown.network, test, cost)
    assert shown.effect.network is shown.network
    assert shown.evaluations[-1].test == shown.effect.after  # what was measured before the edit is gone
    run.do(c.UndoEdit())
    finish(run)
    back = run.snapshot().effect
    assert back is not None
    assert back.after == evaluate(old, test, cost)


def test_an_edit_for_another_network_or_with_no_number_changes_nothing() -> None:
    run = runner()
    start = run.snapshot().network
    edit(run, 0, 5.0, number=17)
    assert np.array_equal(run.snapshot().network.flat, start.flat)
    edit(run, 0, np.inf)
    shown = run.snapshot()
    assert np.array_equal(shown.network.flat, start.flat)
    assert shown.notice is not None
    assert "finite" in shown.notice.text


def test_an_edit_while_training_goes_in_and_says_that_training_moves_it() -> None:
    run = runner()
    run.do(c.Play())
    run.work()
    edit(run, 13_001, 4.0)
    shown = run.snapshot()
    assert shown.running
    assert shown.network.biases[2][9] == 4
    assert shown.notice is not None
    assert shown.notice.command == c.Pause()


def test_training_back_over_an_edit_and_forward_again_gives_the_same_bits() -> None:
    run = runner()
    run.do(c.Step(3))
    finish(run)
    edit(run, 100, 0.5)
    edited = run.snapshot().network.flat
    run.do(c.Step(2))
    finish(run)
    end = run.snapshot().network.flat
    run.do(c.Back())
    run.do(c.Back())
    assert np.array_equal(run.snapshot().network.flat, edited)
    run.do(c.Step(2))
    finish(run)
    assert np.array_equal(run.snapshot().network.flat, end)


def test_the_edits_since_the_last_step_lead_back_to_what_the_step_left() -> None:
    runner = Runner(START, Digits(toy_data(), toy_data(20)))
    runner.do(c.Edit(1, *arrays({3: 1.0})))
    runner.do(c.Step(2))
    while runner.running:
        runner.work()
    stepped = runner.snapshot()
    assert len(stepped.edits) == 1
    assert stepped.edits_here == ()
    for hand in ({3: 2.0, 7: -1.0}, {3: 5.0}):
        runner.do(c.Edit(1, *arrays(hand)))
    edited = runner.snapshot()
    assert len(edited.edits_here) == 2
    assert np.array_equal(without(edited.network, edited.edits_here).flat, stepped.network.flat)
    assert without(edited.network, ()) is edited.network
    runner.do(c.UndoEdit())
    assert len(runner.snapshot().edits_here) == 1


def test_an_edit_is_shown_with_its_measure_if_that_is_quick() -> None:
    run = runner()
    finish(run)
    edit(run, 13_001, 1.0)
    shown = run.snapshot()
    assert shown.effect is not None
    assert shown.effect.after == evaluate(shown.network, small_digits().test, shown.config.cost)


def test_the_measure_of_an_edit_is_announced_when_it_is_there_and_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "AT_ONCE", 0.0)  # as with a network that takes longer
    run = runner()
    finish(run)
    edit(run, 13_001, 1.0)
    seen = []
    while run.work() is not None:
        seen.append(run.awaited)
        if run.awaited:
            effect = run.snapshot().effect
            assert effect is not None
            assert effect.after is not None
    assert sum(seen) == 1


def test_before_an_edit_all_is_ready_to_measure_it_and_it_is_measured_by_what_differs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run = runner()
    finish(run)
    whole: list[object] = []
    monkeypatch.setattr(effect_module, "keep", lambda *given: whole.append(given))
    monkeypatch.setattr(effect_module, "evaluate_in_slices", lambda *given: whole.append(given))
    edit(run, 13_001, 1.0)
    shown = run.snapshot()
    assert shown.effect is not None
    assert shown.effect.after is not None
    assert whole == []


def test_nothing_else_is_measured_while_the_hand_may_still_move() -> None:
    clock = Clock()
    run = Runner(Config(), small_digits(), clock)
    finish(run)
    edit(run, 13_001, 1.0)
    clock.tick = 0.0
    rest = run.work()
    assert rest is not None
    assert 0 < rest <= module.REST
    assert run.snapshot().evaluations == ()
    clock.now += rest
    finish(run)
    assert run.snapshot().evaluations[-1].step == 0
