"""The table of desires: its numbers against the reference pass and finite differences, and where its steps lead."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from nncore.config import Config
from nncore.desires import (
    STEPS,
    Outlook,
    agreement,
    favourites,
    look_ahead,
    stepped,
    strongest_rows,
    table,
)
from nncore.explain import cost_of, find, nudged
from nncore.flat_order import parts_of
from nncore.network import locate
from tests.nncore.small import small_digits
from tests.nncore.toys import PAIRS, random_batch, random_network, toy_data

SHAPES = ((6, 3), (5, 1, 3), (6, 4, 5, 3))


@pytest.mark.concept("A7.21", "A7.22")
@pytest.mark.parametrize(("hidden", "output", "cost"), PAIRS)
@pytest.mark.parametrize("seed", [0, 1])
def test_the_mean_of_the_wishes_is_minus_the_gradient(hidden: str, output: str, cost: str, seed: int) -> None:
    for sizes in SHAPES:
        network = random_network(sizes, (*[hidden] * (len(sizes) - 2), output), seed, 0.7)
        inputs, targets = random_batch(sizes, 9, seed)
        wishes = table(network, inputs, targets, cost)
        gradient = find(network, inputs, targets, cost)[1].flat
        assert wishes.shape == (9, network.n_parameters)
        np.testing.assert_allclose(wishes.mean(axis=0), -gradient, rtol=1e-12, atol=1e-14)


@pytest.mark.concept("A7.21")
@pytest.mark.parametrize(("hidden", "output", "cost"), [PAIRS[0], PAIRS[5], PAIRS[6], PAIRS[12], PAIRS[-1]])
def test_each_wish_is_that_of_one_example_alone(hidden: str, output: str, cost: str) -> None:
    sizes = (5, 4, 3)
    network = random_network(sizes, (hidden, output), 3, 0.5)
    inputs, targets = random_batch(sizes, 4, 3)
    wishes = table(network, inputs, targets, cost)
    rng = np.random.default_rng(0)
    for place in rng.choice(network.n_parameters, 12, replace=False).tolist():
        for i in range(4):
            one = inputs[i : i + 1], targets[i : i + 1], cost
            up, down = (
                cost_of(nudged(network, place, 1e-6), *one),
                cost_of(nudged(network, place, -1e-6), *one),
            )
            assert wishes[i, place] == pytest.approx(-(up - down) / 2e-6, rel=2e-5, abs=2e-8)


def test_some_places_are_those_of_all() -> None:
    network = random_network((6, 4, 5, 3), ("relu", "tanh", "softmax"), 1)
    inputs, targets = random_batch(network.sizes, 7, 1)
    whole = table(network, inputs, targets, "cross-entropy")
    places = np.random.default_rng(0).permutation(network.n_parameters)
    assert np.array_equal(table(network, inputs, targets, "cross-entropy", places), whole[:, places])


@pytest.mark.concept("A7.14")
@pytest.mark.parametrize("activation", ["sigmoid", "relu", "linear"])
def test_the_favourite_is_the_weight_with_the_largest_wish_and_other_examples_have_others(
    activation: str,
) -> None:
    network = random_network((6, 4, 5, 3), (activation, activation, "sigmoid"), 2)
    inputs, targets = random_batch(network.sizes, 30, 2)
    trace, gradient = find(network, inputs, targets, "squared")
    sizes = np.abs(table(network, inputs, targets, "squared"))
    for part in parts_of(network.sizes):
        if part.is_bias:
            sizes[:, part.start : part.stop] = 0
    found = favourites(network, trace, gradient)
    np.testing.assert_allclose(sizes[np.arange(30), found], sizes.max(axis=1), rtol=1e-12)
    assert len(set(found.tolist())) > 1


@pytest.mark.concept("A7.14")
def test_two_digits_wish_for_other_first_weights() -> None:
    data, network = small_digits().train, Config().initial_network()
    wishes = table(network, data.inputs(slice(0, 30)), data.targets(slice(0, 30)), "squared")
    largest = np.abs(wishes[:, : 784 * 16]).argmax(axis=1)
    assert len(set(largest.tolist())) > 15
    again = table(network, data.inputs(slice(0, 1)), data.targets(slice(0, 1)), "squared")
    assert np.abs(again[:, : 784 * 16]).argmax() == largest[0]


def test_agreement_counts_both_sides() -> None:
    split = agreement(np.array([3.0, -1.0, -1.0, 0.0]))
    assert (split.mean, split.up, split.down, split.against) == (0.25, 1, 2, 2)
    assert split.kept == pytest.approx(0.2)
    assert agreement(np.array([-1.0, -3.0])).kept == 1.0
    assert np.isnan(agreement(np.zeros(3)).kept)
    assert agreement(np.array([np.nan, 1.0])).against == 0


def test_the_strongest_rows_come_from_every_layer() -> None:
    network = random_network((6, 4, 5, 3), ("tanh", "tanh", "linear"), 0)
    gradient = find(network, *random_batch(network.sizes, 5, 0), "squared")[1].flat
    chosen = strongest_rows(gradient, network.sizes, 9)
    assert sorted({locate(place, network.sizes)[0] for place in chosen}) == [1, 2, 3]
    assert int(np.abs(gradient).argmax()) in chosen
    assert len(set(chosen)) == len(chosen) == 9
    assert len(strongest_rows(gradient, network.sizes, 1)) == 3


def test_the_copies_go_down_plainly_and_the_network_stays() -> None:
    network = random_network((6, 4, 3), ("sigmoid", "sigmoid"), 5)
    inputs, targets = random_batch(network.sizes, 8, 5)
    before = network.flat.copy()
    copies = stepped(network, inputs, targets, "squared", 0.1)
    made = [next(copies) for _ in range(30)]
    assert np.array_equal(made[0].flat, before)
    for here, there in pairwise(made):
        wishes = table(here, inputs, targets, "squared")
        np.testing.assert_allclose(there.flat, here.flat + 0.1 * wishes.mean(axis=0), rtol=1e-12, atol=1e-13)
    costs = [cost_of(copy, inputs, targets, "squared") for copy in made]
    assert costs == sorted(costs, reverse=True)
    assert np.array_equal(network.flat, before)


def _outlook(config: Config, rows: np.ndarray, rate: float) -> Outlook:
    data = small_digits()
    cards = data.train.inputs(rows), data.train.targets(rows)
    *_, last = look_ahead(config.initial_network(), cards, config.cost, rate, data.test, [0, 1, 2])
    assert isinstance(last, Outlook)
    return last


@pytest.mark.concept("A7.23")
@pytest.mark.parametrize("digit", [2, 5])
def test_who_hears_one_digit_only_says_it_to_all(digit: int) -> None:
    labels = small_digits().train.labels
    only = _outlook(Config(), np.flatnonzero(labels == digit)[:10], 3.0)
    assert only.shares[STEPS.index(5), digit] > 0.9
    assert only.shares[0, digit] < 0.1
    assert only.outputs[STEPS.index(20)].argmax(axis=1).tolist() == [digit] * 3
    fair = _outlook(Config(), np.array([int(np.flatnonzero(labels == d)[0]) for d in range(10)]), 3.0)
    assert only.shares.shape == fair.shares.shape == (len(STEPS), 10)
    np.testing.assert_allclose(only.shares.sum(axis=1), 1)
    assert fair.accuracy[-1] > only.accuracy[-1]  # who hears all of them learns something


def test_looking_ahead_tells_how_far_it_is() -> None:
    data = toy_data()
    config = Config(sizes=(6, 4, 3), data="mnist")
    cards = data.inputs(slice(0, 5)), data.targets(slice(0, 5))
    *way, _ = look_ahead(config.initial_network(), cards, "squared", 1.0, data, [0])
    shares = [told[0] for told in way if not isinstance(told, Outlook)]
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] <= 1.0 + 1e-9


def test_a_network_of_no_numbers_has_a_table_of_none() -> None:
    network = random_network((6, 4, 3), ("sigmoid", "sigmoid"), 0)
    network = type(network)(
        tuple(np.full_like(w, np.nan) for w in network.weights), network.biases, ("sigmoid",) * 2
    )
    wishes = table(network, *random_batch((6, 4, 3), 3, 0), "squared")
    assert np.isnan(wishes).any()
