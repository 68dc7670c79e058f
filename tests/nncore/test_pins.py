"""Pinned neurons: everything after them changes, nothing before; and the network that acts the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.config import Config
from nncore.network import Network, initial_network
from nncore.passes import forward
from nncore.pins import can_be_pinned, collapsed, forward_pinned, kept, with_pins

SIZES = (7, 5, 4, 3)
PINS = st.dictionaries(
    st.sampled_from([(1, j) for j in range(5)] + [(2, j) for j in range(4)]), st.floats(-2, 2), max_size=5
)


def network(activation: str = "tanh") -> Network:
    """A small one in double precision."""
    return initial_network(SIZES, [activation] * 3, "normal", 3, np.float64)


@pytest.mark.concept("A1.6", "A0.2")
@given(PINS)
def test_what_comes_before_a_pin_stays_and_what_comes_after_follows(
    pins: dict[tuple[int, int], float],
) -> None:
    net, x = network(), np.random.default_rng(0).random((6, 7))
    free, held = forward(net, x), forward_pinned(net, x, pins)
    first = min((layer for layer, _ in pins), default=99)
    for layer, (a, b) in enumerate(zip(free.activations, held.activations, strict=True)):
        if layer < first:
            assert np.array_equal(a, b)
    for (layer, j), value in pins.items():
        assert (held.activations[layer][:, j] == value).all()
    for layer in range(1, len(SIZES)):  # each layer still follows from the one before
        z = held.activations[layer - 1] @ net.weights[layer - 1].T + net.biases[layer - 1]
        assert np.allclose(held.zs[layer - 1], z, atol=1e-13)


@given(PINS)
def test_the_network_with_pins_built_in_says_the_same(pins: dict[tuple[int, int], float]) -> None:
    net, x = network("sigmoid"), np.random.default_rng(1).random((6, 7))
    assert np.allclose(
        forward(with_pins(net, pins), x).outputs, forward_pinned(net, x, pins).outputs, atol=1e-12
    )
    assert (with_pins(net, pins) is net) == (not pins)


def test_only_hidden_neurons_can_be_pinned_and_others_are_dropped() -> None:
    net = network()
    assert [can_be_pinned(net, *at) for at in [(0, 1), (1, 4), (1, 5), (2, -1), (3, 0)]] == [
        False, True, False, False, False,
    ]  # fmt: skip
    assert kept({(1, 4): 0.5, (2, 9): 1.0, (3, 0): 1.0}, net) == {(1, 4): 0.5}


@pytest.mark.concept("A2.16")
def test_linear_layers_fold_into_one_and_bent_ones_do_not() -> None:
    net = Config(activation="linear", output="linear").initial_network().astype(np.float64)
    matrix, b = collapsed(net)
    x = np.random.default_rng(2).random((20, 784))
    assert matrix.shape == (10, 784)
    assert np.abs(x @ matrix.T + b - forward(net, x).outputs).max() < 1e-12
    with pytest.raises(ValueError, match="linear"):
        collapsed(network())
