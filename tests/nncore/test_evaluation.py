"""Cost and accuracy on whole sets, the log of mini-batch costs, and measuring beside the training."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore import evaluation
from nncore.config import Config
from nncore.cost_log import CostLog
from nncore.costs import cost_for
from nncore.data import Digits
from nncore.evaluation import evaluate, evaluate_in_slices, outputs_of
from nncore.network import Network
from nncore.passes import forward
from nncore.scoring import Scoring
from nncore.trainer import Trainer
from tests.nncore.small import small_digits
from tests.nncore.toys import LEGAL, toy_data


@pytest.mark.concept("A4.8")
@pytest.mark.parametrize(("cost", "output"), LEGAL)
def test_the_score_of_a_set_is_the_mean_cost_and_the_share_of_right_answers(cost: str, output: str) -> None:
    data = small_digits().train
    network = Config(output=output, cost=cost, activation="tanh").initial_network()
    outputs = forward(network, data.inputs(slice(None))).outputs
    each = cost_for(cost, output).of_each(outputs, data.targets(slice(None)))
    score = evaluate(network, data, cost)
    assert score.cost == pytest.approx(float(each.mean(dtype=np.float64)), rel=1e-5)
    assert score.accuracy == (outputs.argmax(axis=1) == data.labels).mean()
    assert score.n == 500


@pytest.mark.concept("A4.8", "A4.9")
def test_the_mean_of_single_costs_is_the_cost_of_the_set_and_half_the_set_has_another() -> None:
    data = small_digits().train
    network = Config().initial_network().astype(np.float64)
    outputs = outputs_of(network, data, 0, 500)
    each = cost_for("squared", "sigmoid").of_each(outputs, data.targets(slice(None)).astype(np.float64))
    assert evaluate(network, data, "squared").cost == pytest.approx(float(np.mean(each)), abs=1e-12)
    half = toy_half(data.images, data.labels)
    assert evaluate(network, half.train, "squared").cost == pytest.approx(
        float(np.mean(each[:250])), abs=1e-12
    )
    assert evaluate(network, half.train, "squared").cost != pytest.approx(float(np.mean(each)), abs=1e-6)


def toy_half(images: np.ndarray, labels: np.ndarray) -> Digits:
    whole = small_digits().train
    first, second = (
        type(whole)("half", images[at : at + 250].copy(), labels[at : at + 250].copy()) for at in (0, 250)
    )
    return Digits(first, second)


@pytest.mark.parametrize("size", [1, 7, 100, 499, 500, 1000])
def test_it_does_not_depend_on_the_size_of_the_slices(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    data, network = small_digits().train, Config().initial_network()
    whole = evaluate(network, data, "squared")
    monkeypatch.setattr(evaluation, "SLICE", size)
    monkeypatch.setattr(evaluation, "LEAST", 1)
    sliced = evaluate(network, data, "squared")
    assert sliced.cost == pytest.approx(whole.cost, rel=1e-6)
    assert (sliced.accuracy, sliced.n) == (whole.accuracy, whole.n)
    slices = list(evaluate_in_slices(network, data, "squared"))
    assert len(slices) == -(-500 // size) + 1
    assert slices[-1] == sliced


def test_large_networks_are_measured_in_smaller_slices() -> None:
    small = sum(1 for _ in evaluate_in_slices(Config().initial_network(), small_digits().train, "squared"))
    large_network = Config(sizes=(784, 1000, 1000, 10)).initial_network()
    large = sum(1 for _ in evaluate_in_slices(large_network, small_digits().train, "squared"))
    assert small == 2
    assert large > 15


@pytest.mark.concept("A5.23")
def test_a_network_that_learned_100_digits_by_heart_does_worse_on_new_ones() -> None:
    few = small_digits(n_train=100, n_test=1000)
    trainer = Trainer(
        Config(
            activation="relu",
            output="softmax",
            cost="cross-entropy",
            init="he",
            learning_rate=0.1,
            batch_size=10,
        ),
        few.train,
    )
    trainer.run(400)
    network = trainer.network()
    assert evaluate(network, few.train, "cross-entropy").accuracy == 1.0
    assert 0.4 < evaluate(network, few.test, "cross-entropy").accuracy < 0.85


def test_a_network_gone_to_infinity_is_measured_without_a_warning() -> None:
    network = Config(output="linear").initial_network()
    wild = Network(tuple(w * np.float32(1e30) for w in network.weights), network.biases, network.activations)
    assert not np.isfinite(evaluate(wild, small_digits().test, "squared").cost)


class TestCostLog:
    @given(st.lists(st.integers(1, 3000), max_size=8))
    def test_views_keep_what_they_showed_while_the_log_grows(self, chunks: list[int]) -> None:
        log = CostLog()
        shown: list[tuple[np.ndarray, int]] = []
        total = 0
        for n in chunks:
            log.room(n)[:] = np.arange(total, total + n)
            log.extend(n)
            total += n
            shown.append((log.view(), total))
        assert len(log) == total
        for view, length in shown:
            np.testing.assert_array_equal(view, np.arange(length))
            assert not view.flags.writeable

    def test_what_is_cut_off_stays_in_older_views_and_can_be_written_anew(self) -> None:
        log = CostLog()
        log.room(10)[:] = 1
        log.extend(10)
        old = log.view()
        log.cut(4)
        log.room(3)[:] = 2
        log.extend(3)
        assert log.view().tolist() == [1, 1, 1, 1, 2, 2, 2]
        assert old.tolist() == [1] * 10

    def test_room_that_is_not_used_up_is_not_counted(self) -> None:
        log = CostLog()
        log.room(10)[:3] = 5
        log.extend(3)
        assert log.view().tolist() == [5, 5, 5]


class Clock:
    """A clock that says what it is told to, and runs on by itself by `tick` with each look."""

    def __init__(self, tick: float = 0.0) -> None:
        self.now = 0.0
        self.tick = tick

    def __call__(self) -> float:
        self.now += self.tick
        return self.now


def toy_digits() -> Digits:
    return Digits(toy_data(3000, seed=1), toy_data(1000, seed=2))


class TestScoring:
    network = Config(sizes=(6, 5, 3)).initial_network()

    def finish(self, scoring: Scoring) -> int:
        slices = 0
        while scoring.busy:
            scoring.advance()
            slices += 1
        return slices

    def test_the_first_measurement_is_on_both_sets_and_the_next_on_the_test_set_alone(self) -> None:
        scoring = Scoring(toy_digits(), "squared", Clock())
        scoring.consider(lambda: self.network, 5, 0.0)
        assert scoring.busy
        assert (
            self.finish(scoring) == 5
        )  # a thousand at a time: 1 for the test set, 3 for the training set, the sum
        scoring.consider(lambda: self.network, 9, 0.4)
        self.finish(scoring)
        assert [(e.step, e.train is None, e.test is None) for e in scoring.done] == [
            (5, False, False),
            (9, True, False),
        ]
        assert scoring.complete_at(5)
        assert not scoring.complete_at(9)

    def test_it_waits_its_turn(self) -> None:
        clock = Clock()
        scoring = Scoring(toy_digits(), "squared", clock)
        for step in range(100):
            clock.now = step * 0.1
            scoring.consider(lambda: self.network, step, clock.now)
            self.finish(scoring)
        tests = len(scoring.done)
        trains = sum(e.train is not None for e in scoring.done)
        assert 25 <= tests <= 34  # every 0.3 s of the 10 s
        assert 5 <= trains <= 7  # every 1.5 s

    def test_slow_measurements_come_more_rarely(self) -> None:
        clock = Clock(tick=0.05)
        scoring = Scoring(toy_digits(), "squared", clock)
        step = 0
        while clock.now < 100:
            step += 1
            scoring.consider(lambda: self.network, step, clock())
            scoring.advance()
            clock.now += 0.05
        assert 5 < len(scoring.done) < 60

    def test_when_paused_both_sets_are_measured_at_this_very_step(self) -> None:
        scoring = Scoring(toy_digits(), "squared", Clock())
        scoring.consider(lambda: self.network, 5, 0.0)
        scoring.advance()
        scoring.complete(lambda: self.network, 6)
        scoring.complete(lambda: self.network, 6)
        self.finish(scoring)
        assert [e.step for e in scoring.done] == [6]
        assert scoring.complete_at(6)
        train, test = scoring.done[0].train, scoring.done[0].test
        assert train == evaluate(self.network, toy_digits().train, "squared")
        assert test == evaluate(self.network, toy_digits().test, "squared")

    def test_going_back_forgets_what_was_measured_later(self) -> None:
        scoring = Scoring(toy_digits(), "squared", Clock())
        for step in (3, 8):
            scoring.complete(lambda: self.network, step)
            self.finish(scoring)
        scoring.complete(lambda: self.network, 9)
        scoring.forget_after(5)
        assert not scoring.busy
        assert [e.step for e in scoring.done] == [3]
        assert not scoring.complete_at(8)
