"""Two settings from one start: fair turns, true bits, measured alike; what is lost stops alone."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from nncore.config import Config, ConfigError
from nncore.duel import Duel, Sides, common
from nncore.evaluation import evaluate
from nncore.trainer import Trainer
from tests.nncore.small import small_digits

MINE = Config(sizes=(784, 8, 10), batch_size=25, learning_rate=2.0, schedule="constant")
FAST = MINE.changed(learning_rate=4.0)


def _duel(*configs: Config) -> Duel:
    digits = small_digits()
    mine, other = configs or (MINE, FAST)
    return Duel(mine.initial_network(), (mine, other), digits.train, digits.test)


def _end(steps: object) -> Sides:
    while True:
        try:
            next(steps)  # type: ignore[call-overload]
        except StopIteration as end:
            found: Sides = end.value
            return found


@pytest.mark.concept("A4.2")
def test_each_side_has_the_very_bits_that_its_settings_give_alone() -> None:
    sides = _end(_duel().go(3000, "examples"))
    for side, config in zip(sides, (MINE, FAST), strict=True):
        alone = Trainer(config, small_digits().train)
        alone.run(side.step)
        assert side.step >= 3000 // 25
        assert np.array_equal(alone.network().flat, side.network.flat)


def test_both_begin_with_the_same_weights_whatever_their_activation() -> None:
    duel = _duel(MINE, MINE.changed(activation="relu", output="linear"))
    a, b = duel.sides()
    assert np.array_equal(a.network.flat, b.network.flat)
    assert b.network.activations == ("relu", "linear")


@pytest.mark.concept("A5.23")
def test_equal_examples_are_equal_at_every_moment_but_for_one_turn() -> None:
    duel = _duel(MINE, MINE.changed(batch_size=5))
    going, worst = duel.go(5000, "examples"), 0.0
    turns: list[int] = []
    for _, (a, b) in going:
        worst = max(worst, abs(a.spent_examples - b.spent_examples))
        turns.append(a.spent_examples + b.spent_examples)
    a, b = duel.sides()
    assert 5000 <= a.spent_examples < 5025
    assert 5000 <= b.spent_examples < 5005
    assert worst < 5000 / 4  # neither ran ahead and left the other behind
    assert (a.step, b.step) == (200, 1000)


def test_equal_time_is_counted_by_each_one_s_own_clock() -> None:
    duel = _duel(MINE, MINE.changed(batch_size=5))
    a, b = _end(duel.go(0.2, "seconds"))
    assert a.spent_seconds >= 0.2
    assert b.spent_seconds >= 0.2
    assert common((a, b), "seconds") >= 0.2
    assert a.step > 0
    assert b.step > 0


def test_both_are_measured_by_the_cost_of_the_first() -> None:
    other = MINE.changed(cost="cross-entropy", output="softmax")
    sides = _end(_duel(MINE, other).go(2000, "examples"))
    test = small_digits().test
    for side in sides:
        score = evaluate(side.network, test, "squared")
        assert side.costs[-1] == pytest.approx(score.cost)
        assert side.rights[-1] == score.accuracy
        assert len(side.costs) == len(side.seconds) == len(side.examples) > 10
        assert (np.diff(side.examples) > 0).all()


def test_a_second_go_goes_on_and_a_pause_in_the_middle_loses_nothing() -> None:
    duel = _duel()
    going = duel.go(4000, "examples")
    for _ in range(9):
        next(going)
    going.close()
    before = duel.sides()
    after = _end(duel.go(1000, "examples"))
    alone = Trainer(FAST, small_digits().train)
    alone.run(after[1].step)
    assert after[1].step > before[1].step
    assert np.array_equal(alone.network().flat, after[1].network.flat)


def test_one_step_each() -> None:
    duel = _duel()
    _end(duel.step())
    a, b = _end(duel.step())
    assert (a.step, b.step) == (2, 2)
    assert len(a.costs) == 3  # the start too


@pytest.mark.concept("A5.23")
def test_a_side_that_is_lost_stops_alone() -> None:
    wild = MINE.changed(activation="relu", output="linear", learning_rate=1e5)
    a, b = _end(_duel(MINE, wild).go(2000, "examples"))
    assert b.lost
    assert not a.lost
    assert a.spent_examples >= 2000
    assert np.isfinite(b.costs).all()


def test_two_threads_take_turns_and_do_not_mix() -> None:
    duel = _duel()
    threads = [threading.Thread(target=lambda: _end(duel.go(1500, "examples"))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for side, config in zip(duel.sides(), (MINE, FAST), strict=True):
        alone = Trainer(config, small_digits().train)
        alone.run(side.step)
        assert np.array_equal(alone.network().flat, side.network.flat)


def test_what_does_not_fit_the_set_is_refused() -> None:
    with pytest.raises(ConfigError):
        _duel(MINE.changed(sizes=(9, 8, 10)), FAST)
