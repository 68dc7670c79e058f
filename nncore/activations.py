"""Activation functions and their derivatives: a table.

Each entry is the function f, its slope f'(z), and `pull`, which carries a gradient back through it:
pull(z, a, g) = (da/dz)^T g. For all but softmax that is g ⊙ f'(z); in softmax every output depends on every z.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats


@dataclass(frozen=True)
class Activation:
    """One activation function; arrays are (n,) or (batch, n) and keep their shape and dtype."""

    name: str
    f: Callable[[Floats], Floats]  # z -> a
    pull: Callable[[Floats, Floats, Floats], Floats]  # z, a = f(z), dC/da -> dC/dz
    low: float  # the open range of a: low < a < high
    high: float
    slope: Callable[[Floats, Floats], Floats] | None = None  # z, a -> f'(z); None where outputs are coupled


def sigmoid(z: Floats) -> Floats:
    """1 / (1 + e^-z), without a warning for any z: sigmoid(-1000) is 0."""
    with np.errstate(over="ignore"):  # e^-z may become infinite, and 1 / infinity is the 0 that belongs there
        a: Floats = 1 / (1 + np.exp(-z))
    return a


def softmax(z: Floats) -> Floats:
    """e^z_j / Σ e^z over the last axis, shifted by the maximum so that nothing overflows."""
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    shares: Floats = e / e.sum(axis=-1, keepdims=True)
    return shares


def _softmax_pull(_z: Floats, a: Floats, g: Floats) -> Floats:
    mean: Floats = (g * a).sum(axis=-1, keepdims=True)  # of g, each output counted by its share
    return a * (g - mean)


def _elementwise(
    name: str,
    f: Callable[[Floats], Floats],
    slope: Callable[[Floats, Floats], Floats],
    low: float,
    high: float,
) -> Activation:
    return Activation(name, f, lambda z, a, g: g * slope(z, a), low, high, slope)


def _relu(z: Floats) -> Floats:
    bent: Floats = np.maximum(z, z.dtype.type(0))
    return bent


def _relu_slope(z: Floats, _a: Floats) -> Floats:
    return (z > 0).astype(z.dtype)  # 0 at exactly 0, by convention


ACTIVATIONS: dict[str, Activation] = {
    "sigmoid": _elementwise("sigmoid", sigmoid, lambda _z, a: a * (1 - a), 0.0, 1.0),
    "tanh": _elementwise("tanh", np.tanh, lambda _z, a: 1 - a * a, -1.0, 1.0),
    "relu": _elementwise("relu", _relu, _relu_slope, 0.0, np.inf),
    "linear": _elementwise("linear", np.array, lambda z, _a: np.ones_like(z), -np.inf, np.inf),
    "softmax": Activation("softmax", softmax, _softmax_pull, 0.0, 1.0),
}
HIDDEN = ("sigmoid", "tanh", "relu", "linear")
OUTPUT = ("sigmoid", "tanh", "relu", "linear", "softmax")
