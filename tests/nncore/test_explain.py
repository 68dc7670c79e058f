"""Wishes, pushes, votes and factors against finite differences, over activations, costs, sizes and seeds."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.activations import HIDDEN
from nncore.answers import targets_of
from nncore.explain import cost_of, factors, find, nudged, slopes, votes, wishes, wishes_for
from nncore.network import Network, count_parameters, initial_network, locate
from nncore.passes import forward

PAIRS = [
    ("sigmoid", "squared"),
    ("softmax", "cross-entropy"),
    ("sigmoid", "cross-entropy"),
    ("tanh", "squared"),
]
PAIRS += [("softmax", "squared"), ("linear", "squared")]


def _case(
    sizes: tuple[int, ...], hidden: str, output: str, seed: int
) -> tuple[Network, np.ndarray, np.ndarray]:
    network = initial_network(sizes, (hidden,) * (len(sizes) - 2) + (output,), "normal", seed, np.float64)
    rng = np.random.default_rng(seed + 100)
    inputs = rng.random((4, sizes[0]))
    return network, inputs, targets_of(rng.integers(0, sizes[-1], 4).astype(np.uint8), sizes[-1], np.float64)


@pytest.mark.parametrize(("output", "cost"), PAIRS)
@pytest.mark.parametrize("hidden", HIDDEN)
@pytest.mark.parametrize(("sizes", "seed"), [((5, 4, 3), 1), ((3, 1, 4, 2), 2), ((6, 3), 3)])
def test_the_factors_of_every_parameter_multiply_to_its_measured_slope(
    sizes: tuple[int, ...], seed: int, hidden: str, output: str, cost: str
) -> None:
    network, inputs, targets = _case(sizes, hidden, output, seed)
    x, y, h = inputs[:1], targets[:1], 1e-6
    trace, gradient = find(network, x, y, cost)
    wish = wishes(trace.outputs, y, cost, output)
    for place in range(count_parameters(sizes)):
        up, down = (cost_of(nudged(network, place, by), x, y, cost) for by in (h, -h))
        found = factors(network, trace, gradient, wish, locate(place, sizes))
        assert found.product == pytest.approx((up - down) / (2 * h), rel=2e-5, abs=2e-8)
        if found.slope is not None and found.behind is not None:
            assert found.slope * found.behind == pytest.approx(found.delta, rel=1e-9, abs=1e-15)


def test_softmax_has_no_slope_of_its_own_and_its_delta_is_a_minus_y() -> None:
    network, inputs, targets = _case((5, 4, 3), "sigmoid", "softmax", 1)
    trace, gradient = find(network, inputs, targets, "cross-entropy")
    assert slopes(network, trace, 2) is None
    np.testing.assert_allclose(gradient.deltas[1], trace.outputs - targets, atol=1e-15)


@pytest.mark.parametrize(("output", "cost"), PAIRS)
def test_the_votes_on_a_hidden_neuron_add_up_to_its_wish(output: str, cost: str) -> None:
    network, inputs, targets = _case((5, 4, 6, 3), "sigmoid", output, 5)
    trace, gradient = find(network, inputs, targets, cost)
    wish = wishes(trace.outputs, targets, cost, output)
    for layer in (3, 2):
        for row in range(4):
            total = votes(network, gradient, layer, row).sum(axis=0)
            np.testing.assert_allclose(
                total, wishes_for(network, trace, gradient, layer - 1, wish)[row], atol=1e-15
            )


def test_the_wish_of_a_hidden_neuron_is_what_moving_it_would_gain() -> None:
    """Checked on a_k itself: the rest of the network is run from there."""
    network, inputs, targets = _case((5, 4, 6, 3), "sigmoid", "sigmoid", 7)
    trace, gradient = find(network, inputs, targets, "squared")
    wish = wishes(trace.outputs, targets, "squared", "sigmoid")
    behind = Network(network.weights[1:], network.biases[1:], network.activations[1:])
    at, h = trace.activations[1], 1e-6
    for k in range(4):
        step = np.zeros(4)
        step[k] = h
        costs = [((forward(behind, at + s).outputs - targets) ** 2).sum(axis=1) for s in (step, -step)]
        slope = (costs[0] - costs[1]) / (2 * h)
        np.testing.assert_allclose(wishes_for(network, trace, gradient, 1, wish)[:, k], -slope, atol=1e-8)
