"""Votes and their compromise against the worked numbers, the backward pass and finite differences."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from nncore import mixing
from nncore.answers import targets_of
from nncore.arrays import Floats
from nncore.costs import cost_for
from nncore.explain import find, slopes, votes
from nncore.network import Network, initial_network
from nncore.passes import Gradient, Trace
from tests.nncore.small import all_digits

B5_ROW = 2399  # of the training set: the 2 of the worked numbers
B5_WISHES = (
    0.1700, 0.1143, -0.2232, 0.4559, 0.2081, -0.3818, -0.1761, 0.1983,
    0.1876, -0.2146, -0.0617, 0.2239, -0.0347, -0.1193, -0.3322, -0.1147,
)  # fmt: skip
B5_PUSHES = (-0.1528, -0.2224, 0.2901, -0.2544, -0.2467, -0.2885, -0.1236, -0.2573, -0.2918, -0.2486)

CASES = (
    ((7, 5, 4, 3), ("sigmoid",) * 3, "squared", 1),
    ((2, 3, 1), ("tanh", "sigmoid"), "cross-entropy", 2),
    ((6, 1, 4), ("relu", "softmax"), "cross-entropy", 3),
    ((5, 8, 6, 3), ("tanh", "tanh", "softmax"), "squared", 4),
    ((4, 9, 2), ("relu", "linear"), "squared", 5),
)
EVERY_CASE = pytest.mark.parametrize(("sizes", "activations", "cost", "seed"), CASES)


@cache
def b5_network() -> Network:
    """The network of the worked numbers: its stream draws each layer's biases too, and keeps them 0."""
    rng, weights = np.random.default_rng(1), []
    for n_in, n in ((784, 16), (16, 16), (16, 10)):
        weights.append(rng.standard_normal((n, n_in)) * n_in**-0.5)
        rng.standard_normal(n)
    return Network(tuple(weights), tuple(np.zeros(len(w)) for w in weights), ("sigmoid",) * 3)


def _b5() -> tuple[Network, Trace, Gradient]:
    network, train = b5_network(), all_digits().train
    inputs = train.inputs(np.array([B5_ROW])).astype(float)
    return network, *find(network, inputs, targets_of(np.array([2], np.uint8), 10, float), "squared")


def _case(
    sizes: tuple[int, ...], activations: tuple[str, ...], cost: str, seed: int, n: int = 1
) -> tuple[Network, Floats, Trace, Gradient]:
    rng = np.random.default_rng(seed)
    network = initial_network(sizes, activations, "normal", seed, np.float64)
    targets = targets_of(rng.integers(max(sizes[-1], 2), size=n).astype(np.uint8), sizes[-1], float)
    return network, targets, *find(network, rng.random((n, sizes[0])), targets, cost)


@pytest.mark.concept("A7.17")
def test_the_wishes_of_the_worked_numbers() -> None:
    network, _, gradient = _b5()
    np.testing.assert_allclose(mixing.pushes_of(gradient, 3), B5_PUSHES, atol=6e-5)
    asked = mixing.votes_of(network, gradient, 3)
    np.testing.assert_allclose(asked.sum(axis=0), B5_WISHES, atol=6e-5)
    np.testing.assert_allclose(mixing.wishes_of(network, gradient, 2), asked.sum(axis=0), atol=1e-15)


@pytest.mark.concept("A7.18")
def test_the_2_alone_agrees_only_half_with_the_compromise() -> None:
    network, _, gradient = _b5()
    asked = mixing.votes_of(network, gradient, 3)
    voices = np.arange(10) == 2
    alone, whole = mixing.heard(asked, voices.view(np.uint8)), asked.sum(axis=0)
    assert mixing.agreement(alone, whole) == pytest.approx(0.547, abs=5e-4)
    turned = mixing.flips(alone, whole)
    assert len(turned)
    assert set(turned) == {k for k in range(16) if np.sign(alone[k]) != np.sign(whole[k])}
    plain = np.minimum(abs(alone), abs(whole))[turned]
    assert (np.diff(plain) <= 0).all()


@EVERY_CASE
@pytest.mark.concept("A7.17")
def test_the_votes_add_up_to_how_the_cost_falls_with_each_activation(
    sizes: tuple[int, ...], activations: tuple[str, ...], cost: str, seed: int
) -> None:
    network, targets, trace, gradient = _case(sizes, activations, cost, seed)
    h = 1e-6
    for layer in range(1, len(sizes)):
        asked = mixing.votes_of(network, gradient, layer).sum(axis=0)
        nudges = np.eye(sizes[layer - 1]) * h
        ends = [
            cost_for(cost, activations[-1]).of_each(
                mixing._onward(network, trace.activations[layer - 1] + way * nudges, layer - 1), targets
            )
            for way in (1, -1)
        ]
        np.testing.assert_allclose(asked, -(ends[0] - ends[1]) / (2 * h), rtol=1e-6, atol=1e-8)


@EVERY_CASE
def test_of_several_examples_it_is_the_mean_of_their_votes(
    sizes: tuple[int, ...], activations: tuple[str, ...], cost: str, seed: int
) -> None:
    network, _, trace, gradient = _case(sizes, activations, cost, seed, n=7)
    for layer in range(1, len(sizes)):
        mean = np.mean([votes(network, gradient, layer, row) for row in range(7)], axis=0)
        np.testing.assert_allclose(mixing.votes_of(network, gradient, layer), mean, rtol=1e-12, atol=1e-15)
        if layer > 1:
            steep = slopes(network, trace, layer - 1)
            assert steep is not None
            each = [votes(network, gradient, layer, row) * steep[row] for row in range(7)]
            pushed = mixing.through(network, trace, gradient, layer)
            np.testing.assert_allclose(pushed, np.mean(each, axis=0), rtol=1e-12, atol=1e-15)
            np.testing.assert_allclose(pushed.sum(axis=0), -gradient.biases[layer - 2], atol=1e-12)


@pytest.mark.concept("A7.16")
def test_the_same_length_buys_most_along_the_wishes() -> None:
    network, trace, gradient = _b5()
    target = targets_of(np.array([2], np.uint8), 10, float)[0]
    for layer in (1, 2):
        wish = mixing.wishes_of(network, gradient, layer)
        made = mixing.moves(network, trace.activations[layer][0], layer, wish, target, "squared")
        assert made is not None
        assert made.along < made.signs < made.one < 0
        size = float(np.linalg.norm(wish))
        assert made.along == pytest.approx(-mixing.LENGTH * size, rel=0.02)
        assert made.signs == pytest.approx(-mixing.LENGTH * abs(wish).mean() * 4, rel=0.02)  # √16 = 4
        assert made.one == pytest.approx(-mixing.LENGTH * abs(wish).max(), rel=0.02)
    assert mixing.moves(network, trace.activations[2][0], 2, np.zeros(16), target, "squared") is None


def test_agreement_cannot_be_told_of_one_neuron_or_of_equal_wishes() -> None:
    assert mixing.agreement(np.array([1.0]), np.array([2.0])) is None
    assert mixing.agreement(np.ones(4), np.arange(4.0)) is None
    assert mixing.agreement(np.array([np.nan, 1.0]), np.arange(2.0)) is None
    assert mixing.agreement(np.arange(4.0), 5 - 2 * np.arange(4.0)) == pytest.approx(-1)


def test_the_strongest_keep_their_order_and_whom_they_must() -> None:
    values = np.array([0.1, -5.0, 2.0, 0.0, np.nan, 3.0])
    none = np.empty(0, np.intp)
    assert mixing.strongest(values, 3, none).tolist() == [1, 2, 5]
    assert mixing.strongest(values, 3, np.array([3])).tolist() == [1, 3, 5]
    assert mixing.strongest(values, 9, none).tolist() == [0, 1, 2, 3, 4, 5]


def test_softmax_outputs_are_not_asked_through_a_slope() -> None:
    network, _, trace, gradient = _case((3, 4, 2), ("tanh", "softmax"), "squared", 1)
    assert mixing.through(network, trace, gradient, 2).shape == (2, 4)
    broken = Network(network.weights, network.biases, ("softmax", "softmax"))
    with pytest.raises(ValueError, match="softmax"):
        mixing.through(broken, trace, gradient, 2)
