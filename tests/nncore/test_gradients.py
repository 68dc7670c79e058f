"""Every gradient against central differences in float64: each legal activation, output and cost, in random shapes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nncore.arrays import Floats, Ints
from nncore.config import Config
from nncore.network import Network, from_flat
from nncore.passes import backward, forward
from tests.nncore.small import small_digits
from tests.nncore.toys import PAIRS, random_batch, random_network

NUDGE = 1e-5
CLOSE = 1e-7  # relative to the largest component


def mean_cost(network: Network, inputs: Floats, targets: Floats, cost: str) -> float:
    return float(backward(network, forward(network, inputs), targets, cost).costs.mean())


def differences(network: Network, inputs: Floats, targets: Floats, cost: str, indices: Ints) -> Floats:
    """(C(theta + h e_i) - C(theta - h e_i)) / 2h for each parameter i."""
    slopes = []
    for index in indices:
        up, down = (_with_added(network, index, sign * NUDGE) for sign in (1, -1))
        slopes.append(
            (mean_cost(up, inputs, targets, cost) - mean_cost(down, inputs, targets, cost)) / (2 * NUDGE)
        )
    return np.array(slopes)


def _with_added(network: Network, index: int, nudge: float) -> Network:
    flat = network.flat.copy()
    flat[index] += nudge
    return from_flat(flat, network.sizes, network.activations)


@pytest.mark.parametrize(("hidden", "output", "cost"), PAIRS)
@settings(max_examples=8)
@given(
    sizes=st.lists(st.integers(1, 5), min_size=2, max_size=4).map(tuple),
    n=st.integers(1, 4),
    seed=st.integers(0, 2**32 - 1),
)
def test_backpropagation_finds_what_13_002_experiments_would(
    hidden: str, output: str, cost: str, sizes: tuple[int, ...], n: int, seed: int
) -> None:
    network = random_network(sizes, (*[hidden] * (len(sizes) - 2), output), seed)
    inputs, targets = random_batch(sizes, n, seed)
    trace = forward(network, inputs)
    if "relu" in (hidden, output):  # at the corner there is no slope to compare with
        assume(min(float(np.abs(z).min()) for z in trace.zs) > 1e-3)
    if cost == "cross-entropy":  # ln (1 − a) of an a near 1 has no digits left to take a difference of
        assume(float(np.abs(trace.zs[-1]).max()) < 8)
    found = backward(network, trace, targets, cost).flat
    tried = differences(network, inputs, targets, cost, np.arange(network.n_parameters))
    assert np.abs(found - tried).max() <= CLOSE * max(1.0, float(np.abs(found).max()))


@pytest.mark.parametrize(("hidden", "output", "cost"), PAIRS)
def test_the_gradient_of_the_pixels_is_right_too(hidden: str, output: str, cost: str) -> None:
    sizes = (6, 4, 3)
    network = random_network(sizes, (hidden, output), 5)
    inputs, targets = random_batch(sizes, 1, 5)
    found = backward(network, forward(network, inputs), targets, cost).inputs[0]
    for pixel in range(6):
        step = NUDGE * np.eye(6)[pixel]
        tried = (
            mean_cost(network, inputs + step, targets, cost)
            - mean_cost(network, inputs - step, targets, cost)
        ) / (2 * NUDGE)
        assert found[pixel] == pytest.approx(tried, rel=1e-6, abs=1e-8)


@pytest.mark.concept("A7.2")
@pytest.mark.parametrize(
    ("hidden", "output", "cost"),
    [
        ("sigmoid", "sigmoid", "squared"),
        ("relu", "sigmoid", "squared"),
        ("tanh", "sigmoid", "squared"),
        ("sigmoid", "tanh", "squared"),
        ("relu", "softmax", "cross-entropy"),
        ("tanh", "softmax", "cross-entropy"),
        ("sigmoid", "softmax", "squared"),
        ("relu", "linear", "squared"),
    ],
)
def test_400_parameters_of_the_real_network_on_real_digits(hidden: str, output: str, cost: str) -> None:
    network = Config(activation=hidden, output=output, cost=cost).initial_network().astype(np.float64)
    data = small_digits().train
    inputs, targets = (
        part.astype(np.float64) for part in (data.inputs(slice(0, 20)), data.targets(slice(0, 20)))
    )
    trace = forward(network, inputs)
    found = backward(network, trace, targets, cost).flat
    # Half among all, half behind the first layer, where nothing is exactly 0.
    rng = np.random.default_rng(1)
    chosen = np.concatenate(
        [rng.choice(12_560, 200, replace=False), rng.choice(442, 200, replace=False) + 12_560]
    )
    tried = differences(network, inputs, targets, cost, chosen)
    error = np.abs(found[chosen] - tried)
    if hidden == "relu":  # a neuron within a nudge of the corner
        error = np.sort(error)[:-4]
    assert error.max() <= CLOSE * max(1.0, float(np.abs(found).max()))


@pytest.mark.concept("A5.16")
def test_a_small_step_against_the_sign_of_any_component_lowers_the_cost() -> None:
    network = Config().initial_network().astype(np.float64)
    data = small_digits().train
    inputs, targets = (
        part.astype(np.float64) for part in (data.inputs(slice(0, 50)), data.targets(slice(0, 50)))
    )
    found = backward(network, forward(network, inputs), targets, "squared")
    before = found.costs.mean()
    for index in np.random.default_rng(2).choice(
        np.flatnonzero(np.abs(found.flat) > 1e-4), 20, replace=False
    ):
        moved = network.flat.copy()
        moved[index] -= 1e-4 * np.sign(found.flat[index])
        assert (
            mean_cost(from_flat(moved, network.sizes, network.activations), inputs, targets, "squared")
            < before
        )
