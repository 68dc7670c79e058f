"""A layer put together from tiles: the right orders give the engine's own numbers, wrong ones say what does not fit."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.assembly import RIGHT, assemble, is_layer
from nncore.config import Config
from nncore.passes import forward

NETWORK = Config(sizes=(5, 3, 3, 2), seed=4, data="sensors").initial_network()
INPUTS = np.linspace(-1, 1, 5).astype(np.float32)


@pytest.mark.concept("A3.7")
@pytest.mark.parametrize("tiles", RIGHT, ids="".join)
def test_both_right_orders_give_what_the_engine_says(tiles: tuple[str, ...]) -> None:
    trace = forward(NETWORK, INPUTS)
    for layer in (1, 2, 3):
        made = assemble(tiles, NETWORK, layer, trace.activations[layer - 1])
        assert made.value is not None
        np.testing.assert_allclose(made.value, trace.activations[layer], rtol=1e-6)
    assert is_layer(tiles)


WRONG = {
    "": ("empty", (), ()),
    "f": ("open", (), ()),
    "f )": ("empty", (), ()),
    "W f a )": ("lonely", (), ()),
    "f f W a )": ("lonely", (), ()),
    "f W a + b": ("open", (), ()),
    "W a )": ("closed", (), ()),
    "W a +": ("lonely", (), ()),
    "+ b": ("lonely", (), ()),
    "a W": ("product", (5,), (3, 5)),
    "W b": ("product", (3, 5), (3,)),
    "T a": ("product", (5, 3), (5,)),
    "W + a": ("sum", (3, 5), (5,)),
    "a + b": ("sum", (5,), (3,)),
}


@pytest.mark.parametrize(("tiles", "told"), WRONG.items(), ids=list(WRONG))
def test_what_does_not_fit_is_said_with_its_shapes(tiles: str, told: tuple[str, object, object]) -> None:
    made = assemble(tiles.split(), NETWORK, 1, INPUTS)
    assert made.value is None
    assert (made.why, made.left, made.right) == told
    assert not is_layer(tiles.split())


def test_what_fits_but_is_no_layer_is_computed_all_the_same() -> None:
    weights, biases = NETWORK.weights[0], NETWORK.biases[0]
    for tiles, value in {
        "W": weights,
        "W a": weights @ INPUTS,
        "T b": weights.T @ biases,
        "W a + b + b": weights @ INPUTS + biases + biases,
        "W T": weights @ weights.T,
    }.items():
        made = assemble(tiles.split(), NETWORK, 1, INPUTS)
        assert made.value is not None
        np.testing.assert_allclose(made.value, value, rtol=1e-5, atol=1e-7)
        assert not is_layer(tiles.split())
