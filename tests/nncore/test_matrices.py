"""A layer as matrices: its stages, row by column, the turned W; numbers against the reference pass and loops."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.arrays import Floats
from nncore.matrices import STAGES, line, stages, telling_columns, turned, walk
from nncore.network import Network, initial_network
from nncore.passes import forward

BENDS = ("sigmoid", "tanh", "relu", "linear", "softmax")


def network(bend: str = "sigmoid", sizes: tuple[int, ...] = (30, 6, 6, 4)) -> Network:
    return initial_network(sizes, [bend] * (len(sizes) - 1), "normal", 5, np.float64)


def column(n: int = 30) -> Floats:
    return np.random.default_rng(1).random(n)


@pytest.mark.concept("A3.3", "A3.6")
@pytest.mark.parametrize("bend", BENDS)
def test_the_stages_are_those_of_the_reference_pass_and_of_a_loop(bend: str) -> None:
    net, x = network(bend), column()
    trace = forward(net, x)
    for layer in (1, 2, 3):
        a = trace.activations[layer - 1]
        found = stages(net, layer, a)
        w, b = net.weights[layer - 1], net.biases[layer - 1]
        looped = [sum(w[j, k] * a[k] for k in range(len(a))) for j in range(len(b))]
        assert np.allclose(found.product, looped, atol=1e-12)
        assert np.allclose(found.sum, [s + c for s, c in zip(looped, b, strict=True)], atol=1e-12)
        assert np.allclose(found.sum, trace.zs[layer - 1], atol=1e-12)
        assert np.allclose(found.bent, trace.activations[layer], atol=1e-12)
        assert [found.of(stage) is part for stage, part in zip(STAGES, vars(found).values(), strict=True)]


@pytest.mark.concept("A3.7")
@pytest.mark.parametrize("bend", BENDS)
def test_the_line_of_python_is_what_the_engine_runs(bend: str) -> None:
    net, x = network(bend), column()
    trace = forward(net, x)
    for layer in (1, 2, 3):
        arrays: dict[str, Any] = {
            "W": [None, *net.weights],
            "b": [None, *net.biases],
            "a": [*trace.activations[:layer], None],
            "z": [None] * (layer + 1),
            "np": np,
        }
        exec(line(bend, layer, "bent"), arrays)  # noqa: S102
        assert np.allclose(arrays["a"][layer], trace.activations[layer], atol=1e-14)
        arrays["z"] = [None] * (layer + 1)
        exec(line(bend, layer, "sum"), arrays)  # noqa: S102
        assert np.allclose(arrays["z"][layer], trace.zs[layer - 1], atol=1e-14)
        product = eval(line(bend, layer, "product"), arrays)  # noqa: S307
        assert np.allclose(product, trace.zs[layer - 1] - net.biases[layer - 1], atol=1e-12)


@pytest.mark.concept("A3.5")
@given(st.integers(0, 5), st.booleans())
def test_the_walk_along_a_row_ends_at_z_minus_b(j: int, largest_first: bool) -> None:
    net, x = network(), column()
    z = forward(net, x).zs[0]
    steps = walk(net.weights[0][j], x, largest_first=largest_first)
    assert steps.after(0) == 0.0
    assert steps.after(30) == pytest.approx(z[j] - net.biases[0][j], abs=1e-12)
    assert sorted(steps.order) == list(range(30))
    assert steps.after(7) == pytest.approx(sum(net.weights[0][j][k] * x[k] for k in steps.order[:7]))
    if largest_first:
        assert (np.diff(np.abs(steps.products)) <= 0).all()


def test_the_telling_columns_are_those_with_the_largest_terms() -> None:
    weights = np.array([[1.0, -9.0, 2.0, 0.0], [0.0, 0.5, -3.0, 8.0]])
    a = np.array([1.0, 0.1, 1.0, 1.0])
    assert telling_columns(weights, a, 2).tolist() == [2, 3]
    assert telling_columns(weights, a, 2, row=0).tolist() == [0, 2]
    assert telling_columns(np.full((2, 3), np.nan), np.ones(3), 2).tolist() == [0, 1]


@pytest.mark.concept("A3.4")
def test_a_turned_matrix_does_not_fit_unless_it_is_square_and_then_says_something_else() -> None:
    net, x = network(), column()
    first = turned(net.weights[0], x)
    assert (first.shape, first.length, first.fits, first.gap) == ((30, 6), 30, False, None)
    assert "size 30 is different from 6" in first.complaint
    a = forward(net, x).activations[1]
    square = turned(net.weights[1], a)
    assert square.product is not None
    swapped = [sum(net.weights[1][k, j] * a[k] for k in range(6)) for j in range(6)]
    assert np.allclose(square.product, swapped, atol=1e-13)
    assert square.gap == pytest.approx(max(abs(np.array(swapped) - net.weights[1] @ a)))
    assert square.gap is not None
    assert square.gap > 0.1
