"""Activations, slopes and output deltas for the fast loop: bound to their arrays once, then nothing is allocated.

Each function here returns a closure over its arrays, all of shape (neurons, examples). Constants are arrays of no
dimension and outputs go by position, because at a batch of 10 what numpy does around a sum costs more than the sum.
An overflow in e^-z is wanted, since 1 / (1 + inf) is exactly the 0 that belongs there; `Trainer.run` keeps numpy
from warning of it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy import absolute, add, divide, exp, log, maximum, multiply, reciprocal, sign, subtract, tanh

from nncore.arrays import Floats

Act = Callable[[], object]

_ZERO, _ONE = np.array(0, np.float32), np.array(1, np.float32)
_TINY = np.array(np.finfo(np.float32).tiny)


def activation(name: str, z: Floats, a: Floats, scale: float = 1.0) -> Act:
    """Return what sets a = f(scale z); `a` may be `z` itself."""
    if name == "sigmoid":
        return _sigmoid(z, a, np.array(-scale, np.float32))
    finish = _IN_PLACE[name](a)
    if z is a and scale == 1:
        return finish
    factor = np.array(scale, np.float32)

    def act() -> None:
        multiply(z, factor, a)
        finish()

    return act


def _sigmoid(z: Floats, a: Floats, minus_scale: Floats) -> Act:
    def act() -> None:  # 1 / (1 + e^−z)
        multiply(z, minus_scale, a)
        exp(a, a)
        add(a, _ONE, a)
        reciprocal(a, a)

    return act


def _softmax(a: Floats) -> Act:
    row = np.empty(a.shape[1], np.float32)

    def act() -> None:  # e^z_j / Σ e^z, shifted by the largest z
        maximum.reduce(a, 0, out=row)
        subtract(a, row, a)
        exp(a, a)
        add.reduce(a, 0, out=row)
        divide(a, row, a)

    return act


_IN_PLACE: dict[str, Callable[[Floats], Act]] = {
    "tanh": lambda a: partial(tanh, a, a),
    "relu": lambda a: partial(maximum, a, _ZERO, out=a),
    "linear": lambda _a: int,  # which does nothing
    "softmax": _softmax,
}


def slope(name: str, a: Floats, s: Floats) -> Act:
    """Return what sets s = f'(z) from a = f(z), for the activations that act on each neuron alone."""

    def sigmoid() -> None:  # a (1 − a) = a − a²
        multiply(a, a, s)
        subtract(a, s, s)

    def tanh() -> None:  # 1 − a²
        multiply(a, a, s)
        subtract(_ONE, s, s)

    def linear() -> None:
        s.fill(1)

    relu: Act = partial(sign, a, s)
    acts: dict[str, Act] = {"sigmoid": sigmoid, "tanh": tanh, "relu": relu, "linear": linear}
    return acts[name]


OutputDelta = Callable[[Floats, Floats], float]
"""y and share -> Σ C_i; fills the output layer's delta with share dC_i/dz without its constant factor."""

FACTOR = {"squared": 2.0, "cross-entropy": 1.0}
"""What stands before a − y in the derivative of each cost: the caller puts it into the share."""


def output_delta(cost: str, name: str, a: Floats, s: Floats, delta: Floats) -> OutputDelta:
    """Return the first delta for a cost and an output activation.

    `s` holds f'(z) of the outputs already, except for softmax and for cross-entropy, where it is scratch.
    """
    if cost == "cross-entropy":
        return _entropy(a, s, delta, _all_right if name == "sigmoid" else _right_one)
    return _squared_softmax(a, s, delta) if name == "softmax" else _squared(a, s, delta)


def _squared(a: Floats, s: Floats, delta: Floats) -> OutputDelta:
    """Σ (a − y)², whose delta is 2 (a − y) f'(z)."""
    differences = delta.reshape(-1)

    def act(y: Floats, share: Floats) -> float:
        subtract(a, y, delta)
        cost: float = differences.dot(differences)
        multiply(delta, share, delta)
        multiply(delta, s, delta)
        return cost

    return act


def _squared_softmax(a: Floats, s: Floats, delta: Floats) -> OutputDelta:
    """Σ (a − y)² where each output depends on every z: delta_j = a_j (g_j − Σ_m g_m a_m) with g = 2 (a − y)."""
    differences = delta.reshape(-1)
    row = np.empty(a.shape[1], np.float32)

    def act(y: Floats, share: Floats) -> float:
        subtract(a, y, delta)
        cost: float = differences.dot(differences)
        multiply(delta, share, delta)
        multiply(delta, a, s)
        add.reduce(s, 0, out=row)
        subtract(delta, row, delta)
        multiply(delta, a, delta)
        return cost

    return act


def _entropy(a: Floats, s: Floats, delta: Floats, right: Callable[..., Floats]) -> OutputDelta:
    """−Σ ln of what was said to the right answer; its delta is a − y whether by sigmoid or by softmax."""
    row = np.empty(a.shape[1], np.float32)

    def act(y: Floats, share: Floats) -> float:
        subtract(a, y, delta)
        said = right(a, y, delta, s, row)
        maximum(said, _TINY, out=said)
        log(said, said)
        multiply(delta, share, delta)
        return -float(add.reduce(said, None))

    return act


def _right_one(a: Floats, y: Floats, _delta: Floats, s: Floats, row: Floats) -> Floats:
    """The output of the right class, (n,)."""
    multiply(a, y, s)
    add.reduce(s, 0, out=row)
    return row


def _all_right(_a: Floats, _y: Floats, delta: Floats, s: Floats, _row: Floats) -> Floats:
    """1 − |a − y| for each output, which is a where y is 1 and 1 − a where it is 0."""
    absolute(delta, s)
    subtract(_ONE, s, s)
    return s
