"""Linear layers fold into one matrix with the same outputs; layers that bend do not, and by how much is measured."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np
import pytest

from nncore.folding import Comparison, Folded, fold, folding, folds_exactly, linear_copy
from nncore.network import Network, initial_network
from nncore.passes import forward
from tests.nncore.small import small_digits


def network(bends: tuple[str, ...], sizes: tuple[int, ...] = (784, 16, 16, 10)) -> Network:
    return initial_network(sizes, bends, "normal", 2, np.float64)


def finished(steps: Generator[tuple[float, Folded], None, tuple[Folded, Comparison]]) -> Any:
    shares = []
    while True:
        try:
            shares.append(next(steps)[0])
        except StopIteration as end:
            assert shares == sorted(shares)
            return end.value


@pytest.mark.concept("A2.16")
def test_three_linear_layers_are_one_matrix_with_the_same_outputs() -> None:
    net = network(("linear",) * 3)
    inputs, labels = small_digits().test.inputs(np.arange(120)), small_digits().test.labels[:120]
    folded, told = finished(folding(net, inputs, labels))
    assert folded.weights.shape == (10, 784)
    one, two, three = net.weights
    assert np.allclose(folded.weights, three @ two @ one, atol=1e-10)
    size = float(np.abs(forward(net, inputs.astype(np.float64)).outputs).max())
    assert told.count == told.agree == 120
    assert told.largest < 1e-13 * size
    assert told.right == told.right_folded


@pytest.mark.concept("A2.16")
def test_a_bend_cannot_be_folded_away() -> None:
    net = network(("sigmoid",) * 3)
    inputs, labels = small_digits().test.inputs(np.arange(120)), small_digits().test.labels[:120]
    folded, told = finished(folding(net, inputs, labels))
    apart = np.abs(forward(net, inputs.astype(np.float64)).outputs - folded.outputs(inputs))
    assert told.largest == pytest.approx(apart.max())
    assert told.largest > 0.1
    assert told.agree < 120


def test_the_linear_copy_has_the_same_weights_and_keeps_the_last_bend() -> None:
    net = network(("tanh", "sigmoid", "softmax"))
    copy = linear_copy(net)
    assert copy.activations == ("linear", "linear", "softmax")
    assert all(a is b for a, b in zip(copy.weights, net.weights, strict=True))
    assert folds_exactly(copy)
    assert not folds_exactly(net)
    x = np.random.default_rng(0).random((5, 784))
    assert np.allclose(fold(net).outputs(x), forward(copy, x).outputs, atol=1e-12)


def test_one_layer_is_folded_already() -> None:
    net = network(("sigmoid",), (784, 10))
    assert folds_exactly(net)
    assert np.array_equal(fold(net).weights, net.weights[0])
