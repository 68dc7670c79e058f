"""Activations, slopes, output deltas and costs for the fast loop, as lists of numpy calls bound to their arrays.

At a batch of 10 what numpy and Python do around a sum costs more than the sum. So a step is a list of calls made once
(`functools.partial`: no name is looked up, no view made, nothing allocated), constants are arrays of no dimension,
outputs go by position, and what each batch has of its own, such as the cost, is left for all batches at once.

A sigmoid takes e^−z, so the loop keeps −W and −b of layers that have one: the product is then −z already. Their delta
and their slope carry the same sign, and everything else stays as it is written in `passes.py`. An overflow in e^−z is
wanted, since 1 / (1 + inf) is exactly the 0 that belongs there; `Trainer.run` keeps numpy from warning of it.

All arrays are (neurons, examples).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy import absolute, add, divide, exp, log, maximum, multiply, reciprocal, sign, square, subtract, tanh

from nncore.arrays import Floats

Act = Callable[[], object]

_ZERO, _ONE = np.array(0, np.float32), np.array(1, np.float32)
_TINY = np.array(np.finfo(np.float32).tiny)


def sign_of(name: str) -> int:
    """Return the sign with which the loop keeps the weights, sums and deltas of a layer with this activation."""
    return -1 if name == "sigmoid" else 1


def activation(name: str, z: Floats, a: Floats, scale: float = 1.0) -> list[Act]:
    """Return the calls that set a = f(scale z) from z with its sign; `a` may be `z` itself."""
    scaled = z is a and scale == 1
    start: list[Act] = [] if scaled else [partial(multiply, z, np.array(scale, np.float32), a)]
    return start + _IN_PLACE[name](a)


def _sigmoid(a: Floats) -> list[Act]:
    return [partial(exp, a, a), partial(add, a, _ONE, a), partial(reciprocal, a, a)]  # 1 / (1 + e^−z)


def _softmax(a: Floats) -> list[Act]:
    row = np.empty(a.shape[1], np.float32)
    return [  # e^z_j / Σ e^z, shifted by the largest z
        partial(maximum.reduce, a, 0, None, row),
        partial(subtract, a, row, a),
        partial(exp, a, a),
        partial(add.reduce, a, 0, None, row),
        partial(divide, a, row, a),
    ]


_IN_PLACE: dict[str, Callable[[Floats], list[Act]]] = {
    "sigmoid": _sigmoid,
    "tanh": lambda a: [partial(tanh, a, a)],
    "relu": lambda a: [partial(maximum, a, _ZERO, out=a)],
    "linear": lambda _a: [],
    "softmax": _softmax,
}


def slope(name: str, a: Floats, s: Floats) -> list[Act]:
    """Return the calls that set s = f'(z), with its sign, from a = f(z): for what acts on each neuron alone."""
    acts: dict[str, list[Act]] = {
        "sigmoid": [partial(square, a, s), partial(subtract, s, a, s)],  # −a (1 − a) = a² − a
        "tanh": [partial(square, a, s), partial(subtract, _ONE, s, s)],  # 1 − a²
        "relu": [partial(sign, a, s)],
        "linear": [partial(s.fill, 1)],
    }
    return acts[name]


def factor(cost: str, output: str) -> float:
    """Return what stands before a − y in the derivative of a cost: the caller puts it into the share."""
    if cost == "squared":
        return 2.0
    return float(sign_of(output))  # there the slope, which would carry the sign, cancels out


def output_delta(
    cost: str, output: str, a: Floats, s: Floats, difference: Floats, share: Floats, delta: Floats
) -> list[Act]:
    """Return the calls that set delta = share dC_i/dz without its constant factor, from difference = a − y.

    `s` holds f'(z) of the outputs already, except for softmax and for cross-entropy, where it is scratch.
    """
    if cost == "cross-entropy":
        return [partial(multiply, difference, share, delta)]  # a − y, whether by sigmoid or by softmax
    if output != "softmax":
        return [partial(multiply, difference, s, delta), partial(multiply, delta, share, delta)]
    row = np.empty(a.shape[1], np.float32)
    return [  # each output depends on every z: a_j (g_j − Σ_m g_m a_m) with g = 2 (a − y)
        partial(multiply, difference, share, delta),
        partial(multiply, delta, a, s),
        partial(add.reduce, s, 0, None, row),
        partial(subtract, delta, row, delta),
        partial(multiply, delta, a, delta),
    ]


def right_one(a: Floats, y: Floats, s: Floats, said: Floats) -> list[Act]:
    """Return the calls that set said, (n,), to the output of the right class."""
    return [partial(multiply, a, y, s), partial(add.reduce, s, 0, None, said)]


def squared_costs(differences: Floats) -> Floats:
    """Σ (a − y)² of each batch, (batches,), from (batches, n_out, n)."""
    flat = differences.reshape(len(differences), -1)
    costs: Floats = add.reduce(flat * flat, 1)
    return costs


def entropy_costs(said: Floats) -> Floats:
    """−Σ ln of what was said to the right answers, (batches,), from (batches, anything)."""
    costs: Floats = -add.reduce(log(maximum(said, _TINY)), 1)
    return costs


def all_right(differences: Floats) -> Floats:
    """1 − |a − y| for each output, which is a where y is 1 and 1 − a where it is 0."""
    right: Floats = _ONE - absolute(differences)
    return right.reshape(len(right), -1)
