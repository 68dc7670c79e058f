"""What the whole engine must do on the real digits: the known landmarks of this network's training."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from nncore.config import Config
from nncore.data import Dataset
from nncore.evaluation import evaluate
from nncore.network import Network, from_flat
from nncore.trainer import Trainer
from tests.nncore.small import all_digits, small_digits


@cache
def first_epoch() -> Trainer:
    """A run with the long steps of the lessons after its first epoch of 600 mini-batches."""
    trainer = Trainer(Config(batch_size=100, learning_rate=3.0, l2=0.0), all_digits().train)
    trainer.run(600)
    return trainer


def learned(examples: Dataset, n_steps: int, **settings: object) -> Network:
    plain = Config(schedule="constant", batch_size=100, learning_rate=3.0, l2=0.0)
    trainer = Trainer(plain.changed(**settings), examples)
    trainer.run(n_steps)
    return trainer.network()


def test_the_first_step_turns_everything_down_and_teaches_nothing() -> None:
    costs = first_epoch().costs.view()
    assert costs[0] > 1.5
    assert costs[1] < 1.0


@pytest.mark.concept("A4.7", "A4.9")
def test_then_it_rests_on_the_plateau_of_the_best_constant_answer() -> None:
    costs = first_epoch().costs.view()
    labels = all_digits().train.labels
    shares = np.bincount(labels, minlength=10) / len(labels)
    best_constant = float((shares * (1 - shares)).sum())
    assert best_constant == pytest.approx(0.90, abs=0.001)
    assert np.median(costs[10:50]) == pytest.approx(best_constant, abs=0.02)


@pytest.mark.concept("A5.13", "A5.22")
def test_and_within_an_epoch_it_reads_most_digits_it_has_never_seen() -> None:
    trainer = first_epoch()
    assert float(np.median(trainer.costs.view()[-50:])) < 0.3
    score = evaluate(trainer.network(), all_digits().test, "squared")
    assert score.accuracy > 0.85
    assert score.n == 10_000


def test_from_zeros_it_never_leaves_the_plateau() -> None:
    trainer = Trainer(Config(init="zeros", batch_size=100, learning_rate=3.0), all_digits().train)
    trainer.run(600)
    assert float(np.median(trainer.costs.view()[-100:])) == pytest.approx(0.90, abs=0.01)
    w1 = trainer.network().weights[0]
    assert np.ptp(w1, axis=0).max() < 1e-6


def cost_of(network: Network) -> float:
    return evaluate(network, small_digits().train, "squared").cost


@pytest.mark.concept("A5.20")
def test_between_two_equally_good_twins_lies_a_hill() -> None:
    network = learned(small_digits().train, 600, batch_size=10)
    order = np.roll(np.arange(16), 1)
    (w1, w2, w3), (b1, b2, b3) = network.weights, network.biases
    twin = Network(
        (w1[order], w2[:, order], w3.copy()), (b1[order], b2.copy(), b3.copy()), network.activations
    )
    assert cost_of(twin) == pytest.approx(cost_of(network), rel=1e-5)
    half_way = from_flat((network.flat + twin.flat) / 2, network.sizes, network.activations)
    assert cost_of(half_way) > 1.5 * cost_of(network)


@pytest.mark.concept("A5.5", "A5.20")
def test_a_convex_cost_leads_every_start_to_the_same_place_and_ours_does_not() -> None:
    bowl = Config(
        sizes=(784, 10),
        output="softmax",
        cost="cross-entropy",
        init="scaled",
        l2=0.02,
        learning_rate=0.3,
        batch_size=200,
    ).to_dict()
    one, other = (
        learned(small_digits(200).train, 1500, **bowl | {"seed": seed}).weights[0] for seed in (1, 2)
    )
    assert np.linalg.norm(one - other) < 0.02 * np.linalg.norm(one)
    ours = [learned(small_digits().train, 600, batch_size=10, seed=seed) for seed in (1, 2)]
    assert np.linalg.norm(ours[0].flat - ours[1].flat) > 0.5 * np.linalg.norm(ours[0].flat)
    assert cost_of(ours[0]) != pytest.approx(cost_of(ours[1]), rel=0.01)


@pytest.mark.concept("A2.14", "A4.12")
def test_relu_with_softmax_and_cross_entropy_is_quicker_than_sigmoid_with_squares() -> None:
    old = learned(small_digits().train, 100, batch_size=10)
    young = learned(
        small_digits().train,
        100,
        batch_size=10,
        activation="relu",
        output="softmax",
        cost="cross-entropy",
        init="he",
        learning_rate=0.1,
    )
    right_old = evaluate(old, small_digits().test, "squared").accuracy
    right_young = evaluate(young, small_digits().test, "cross-entropy").accuracy
    assert right_young > right_old + 0.1


@pytest.mark.concept("A5.9")
def test_the_learning_rate_decides_between_crawling_learning_and_dying() -> None:
    costs = [cost_of(learned(small_digits().train, 200, learning_rate=rate)) for rate in (0.01, 3.0, 30.0)]
    assert costs[1] < min(costs[0], costs[2])
    assert costs[2] == pytest.approx(1.0, abs=1e-3)


@pytest.mark.concept("A7.25")
def test_a_deck_that_is_not_shuffled_teaches_badly(monkeypatch: pytest.MonkeyPatch) -> None:
    data = small_digits().train
    order = np.argsort(data.labels, kind="stable")
    by_digit = Dataset("sorted", data.images[order], data.labels[order])
    shuffled = cost_of(learned(by_digit, 500, batch_size=25))
    monkeypatch.setattr("nncore.trainer.deck", lambda _seed, _epoch, n: np.arange(n))
    assert cost_of(learned(by_digit, 500, batch_size=25)) > 1.5 * shuffled
