"""How true a batch is: cosines against numpy, and a deck whose gradients add up to the full one."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.answers import targets_of
from nncore.arrays import Floats, Ints
from nncore.batch_noise import angle, cosine, mean_gradient, noise, sizes_for, sum_deck, truth
from nncore.config import Config
from nncore.data import Dataset
from nncore.network import Network
from nncore.passes import backward, forward
from nncore.trainer import Trainer, deck
from tests.nncore.small import small_digits
from tests.nncore.toys import LEGAL, random_network, toy_data

SIZES = (6, 5, 3)


def result_of(steps: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def by_hand(network: Network, data: Dataset, rows: Ints, cost: str) -> Floats:
    inputs = data.inputs(rows).astype(np.float64)
    targets = targets_of(data.labels[rows], network.sizes[-1], np.float64)
    return backward(network, forward(network, inputs), targets, cost).flat


@pytest.mark.concept("A7.26")
@pytest.mark.parametrize(("cost", "output"), LEGAL)
def test_the_cosine_is_that_of_the_two_gradients(cost: str, output: str) -> None:
    network, data = random_network(SIZES, ("tanh", output), 3, 0.5), toy_data(57)
    batch, whole = deck(3, 0, 57)[:8], np.arange(57)
    a, b = by_hand(network, data, batch, cost), by_hand(network, data, whole, cost)
    found = result_of(truth(network, data, batch, whole, cost))
    assert found.cosine == pytest.approx(a @ b / np.sqrt((a @ a) * (b @ b)), abs=1e-12)
    assert found.batch == pytest.approx(np.sqrt(a @ a))
    assert found.whole == pytest.approx(np.sqrt(b @ b))
    assert found.degrees == pytest.approx(np.degrees(np.arccos(found.cosine)))
    assert (found.size, found.n) == (8, 57)


def test_a_gradient_without_a_direction_has_no_angle() -> None:
    one, none = np.ones(3), np.zeros(3)
    assert np.isnan(cosine(one, none))
    assert np.isnan(cosine(one, np.array([np.nan, 1, 1])))
    assert angle(cosine(one, -one)) == pytest.approx(180)
    assert angle(cosine(np.array([1.0, 0]), np.array([0, 2.0]))) == pytest.approx(90)


def test_a_mean_gradient_in_parts_is_the_one_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    network, data = random_network(SIZES, ("sigmoid", "sigmoid"), 1), toy_data(57)
    rows = deck(1, 0, 57)
    monkeypatch.setattr("nncore.batch_noise.PART", 20)
    found = result_of(mean_gradient(network, data, rows, "squared"))
    assert found == pytest.approx(by_hand(network, data, rows, "squared"), abs=1e-15)


@pytest.mark.concept("A7.26")
def test_larger_batches_are_truer_and_noise_matters_later() -> None:
    data = small_digits().train
    config = Config(sizes=(784, 16, 10), learning_rate=3.0, batch_size=10, schedule="constant")
    trainer = Trainer(config, data)
    fresh = result_of(noise(trainer.network(), data, 300, "squared", 0))
    trainer.run(400)
    later = result_of(noise(trainer.network(), data, 300, "squared", 0))
    assert fresh.sizes == later.sizes == (1, 3, 10, 30, 100, 300)
    for curve in (fresh, later):
        assert (np.diff(curve.mean) > 0).all()
        assert curve.mean[-1] == pytest.approx(1, abs=1e-12)
        assert curve.spread[-1] == 0
    assert (fresh.mean[:-1] > later.mean[:-1] + 0.02).all()
    assert fresh.length > later.length


def test_the_curve_grows_while_it_is_drawn_and_the_same_seed_draws_the_same() -> None:
    data, network = toy_data(57), random_network(SIZES, ("sigmoid", "sigmoid"), 1)
    lengths, shares = [], []
    for share, curve in noise(network, data, 57, "squared", 4):
        lengths.append(len(curve.sizes))
        shares.append(share)
    assert sorted(set(lengths)) == list(range(len(sizes_for(57)) + 1))
    assert shares == sorted(shares)
    assert shares[-1] == 1
    one, two = (result_of(noise(network, data, 57, "squared", 4)) for _ in range(2))
    assert one.mean.tolist() == two.mean.tolist()


@given(st.integers(1, 100_000))
def test_sizes_go_from_one_to_all(n: int) -> None:
    sizes = sizes_for(n)
    assert sizes[0] == 1
    assert sizes[-1] == n
    assert list(sizes) == sorted(set(sizes))
    assert sizes_for(100, 32) == (1, 3, 10, 32, 100)
    assert sizes_for(100, 320) == sizes_for(100, 30) == (1, 3, 10, 30, 100)


@pytest.mark.concept("A7.27")
@pytest.mark.parametrize("batch", [1, 10, 19, 57, 100])
@pytest.mark.parametrize("seed", [0, 5])
def test_the_gradients_of_a_deck_add_up_to_the_full_gradient(batch: int, seed: int) -> None:
    network, data = random_network(SIZES, ("sigmoid", "sigmoid"), seed), toy_data(57, seed=seed)
    order = deck(seed, 2, 57)
    found = result_of(sum_deck(network, data, order, batch, "squared"))
    assert found.difference <= 1e-12
    assert found.batches == found.done == -(-57 // batch)
    assert found.angles[-1] == pytest.approx(0, abs=1e-5)  # an arc cosine near 1 keeps half the digits
    full = by_hand(network, data, np.arange(57), "squared")
    assert found.length == pytest.approx(np.sqrt(full @ full))
    assert found.tips[0].tolist() == [0, 0]
    assert found.tips[-1] == pytest.approx([found.length, 0], abs=1e-12)
    first = by_hand(network, data, order[:batch], "squared")
    assert found.angles[0] == pytest.approx(angle(cosine(first, full)), abs=1e-5)
    if batch == 1:
        assert found.angles[0] > 5  # not because all agree


def test_the_sum_on_its_way_is_the_mean_so_far() -> None:
    network, data = random_network(SIZES, ("sigmoid", "sigmoid"), 2), toy_data(57)
    order = deck(2, 0, 57)
    parts = {known.done: known for _, known in sum_deck(network, data, order, 10, "squared") if known}
    assert sorted(parts) == [1, 2, 3, 4, 5, 6]
    so_far = by_hand(network, data, order[:30], "squared")
    full = by_hand(network, data, np.arange(57), "squared")
    assert parts[3].angles[-1] == pytest.approx(angle(cosine(so_far, full)), abs=1e-5)
    assert parts[3].difference == pytest.approx(np.abs(so_far - full).max(), abs=1e-14)
    assert parts[6].difference < 1e-3 * parts[3].difference


def test_numbers_that_are_none_are_told_as_such() -> None:
    network = random_network(SIZES, ("sigmoid", "sigmoid"), 2)
    broken = Network(
        tuple(np.full_like(w, np.nan) for w in network.weights), network.biases, network.activations
    )
    data = toy_data(57)
    assert np.isnan(result_of(truth(broken, data, np.arange(5), np.arange(57), "squared")).cosine)
    assert np.isnan(result_of(noise(broken, data, 57, "squared", 0)).mean).all()
    assert np.isnan(result_of(sum_deck(broken, data, np.arange(57), 10, "squared")).angles).all()
