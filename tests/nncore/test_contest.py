"""The contest is measured: the cost of the probe is computed anew, and the step is the gradient's."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.config import Config
from nncore.contest import PROBE, gradient_step, measured, probe, strongest
from nncore.evaluation import evaluate
from nncore.network import from_flat, locate
from nncore.sets import make
from nncore.trainer import Trainer
from tests.nncore.small import small_digits


def test_the_probe_is_the_same_fifty_digits_five_of_each() -> None:
    data = small_digits().train
    one, again = probe(data), probe(data)
    assert len(one) == PROBE
    assert np.array_equal(one.images, again.images)
    assert np.bincount(one.labels, minlength=10).tolist() == [5] * 10


def test_a_probe_of_a_small_set_is_all_of_it() -> None:
    data = small_digits(20, 20).train
    assert len(probe(data)) == 20


@pytest.mark.parametrize(
    "config", [Config(), Config(activation="relu", output="softmax", cost="cross-entropy")]
)
def test_the_step_is_what_the_trainer_does_with_these_fifty_as_its_batch(config: Config) -> None:
    examples = probe(small_digits().train)
    settled = config.changed(batch_size=PROBE, schedule="constant", momentum=0.0, l2=0.0)
    trainer = Trainer(settled, examples)
    trainer.run(1)
    mine = gradient_step(config.initial_network(), examples, config.cost, settled.learning_rate)
    assert np.abs(mine.flat - trainer.network().flat).max() < 2e-5


@pytest.mark.concept("A2.2")
def test_a_nudge_is_measured_and_not_estimated() -> None:
    examples, network = probe(small_digits().train), Config().initial_network()
    flat = network.flat.copy()
    flat[-1] += 3
    nudged = from_flat(flat, network.sizes, network.activations)
    score = measured(nudged, examples, "squared")
    assert score == evaluate(nudged, examples, "squared")
    a = examples.inputs(slice(None)).astype(np.float64)
    for w, b in zip(nudged.weights, nudged.biases, strict=True):
        a = 1 / (1 + np.exp(-(a @ w.T.astype(np.float64) + b)))
    by_hand = ((a - examples.targets(slice(None))) ** 2).sum(axis=1).mean()
    assert score.cost == pytest.approx(by_hand, rel=1e-5)
    assert score.accuracy == (a.argmax(axis=1) == examples.labels).mean()


def test_the_step_works_on_points_with_one_output() -> None:
    data, config = make("moons").train, Config(sizes=(2, 3, 1), data="moons")
    examples = probe(data)
    before = config.initial_network()
    after = gradient_step(before, examples, "squared", 0.5)
    assert measured(after, examples, "squared").cost < measured(before, examples, "squared").cost


def test_the_strongest_weights_come_first_and_no_bias_is_among_them() -> None:
    network = Config(sizes=(2, 3, 1)).initial_network()
    flat = network.flat.copy()
    flat[[6, 7, 8, 12]] = 99  # biases
    flat[[1, 9]] = -7, 5
    network = from_flat(flat, network.sizes, network.activations)
    places = strongest(network, 4)
    assert places[:2].tolist() == [1, 9]
    assert all(locate(int(p), network.sizes)[2] is not None for p in strongest(network, 100))
    assert len(strongest(network, 100)) == 9
