"""Costs of one example: a table. The cost of a batch or a set is always their mean.

squared        C_i = Σ_j (a_j − y_j)²           a sum over the outputs: no half, no tenth
cross-entropy  C_i = −Σ_j y_j ln a_j            softmax outputs
               C_i = −Σ_j y_j ln a_j + (1 − y_j) ln(1 − a_j)    sigmoid outputs
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats
from nncore.words import tr


@dataclass(frozen=True)
class Cost:
    """A cost for outputs of one kind; arrays are (n_outputs,) or (batch, n_outputs)."""

    name: str
    of_each: Callable[[Floats, Floats], Floats]  # a, y -> C_i, one number an example
    delta: Callable[[Floats, Floats, Floats], Floats]  # z, a, y -> dC_i/dz of the output layer
    wish: Callable[[Floats, Floats], Floats]  # a, y -> −dC_i/da: which way each output should move


COSTS = ("squared", "cross-entropy")


def cost_for(name: str, output: str) -> Cost:
    """Return the cost called `name` for outputs of the activation `output`.

    Raises ValueError for cross-entropy on outputs that are not between 0 and 1.
    """
    if name == "squared":
        return _squared(output)
    if name == "cross-entropy" and output in _ENTROPIES:
        return _ENTROPIES[output]
    if name == "cross-entropy":
        raise ValueError(
            tr(
                "cross-entropy takes logarithms of the outputs, so they must lie between 0 and 1, "
                "and {output} outputs do not: choose sigmoid or softmax outputs, or the squared cost"
            ).format(output=output)
        )
    raise ValueError(
        tr("there is no cost called {name!r}: choose one of {choices}").format(
            name=name, choices=", ".join(COSTS)
        )
    )


def _squared(output: str) -> Cost:
    pull = ACTIVATIONS[output].pull
    return Cost(
        "squared",
        lambda a, y: ((a - y) ** 2).sum(axis=-1),
        lambda z, a, y: pull(z, a, 2 * (a - y)),
        lambda a, y: 2 * (y - a),
    )


def _log(a: Floats) -> Floats:
    return np.log(
        np.maximum(a, np.finfo(a.dtype).tiny)
    )  # an output of exactly 0 costs about 87, not infinity


_ENTROPIES = {
    "softmax": Cost(
        "cross-entropy",
        lambda a, y: -(y * _log(a)).sum(axis=-1),
        lambda _z, a, y: a - y,
        lambda a, y: y / np.maximum(a, np.finfo(a.dtype).tiny),
    ),
    "sigmoid": Cost(
        "cross-entropy",
        lambda a, y: -(y * _log(a) + (1 - y) * _log(1 - a)).sum(axis=-1),
        lambda _z, a, y: a - y,
        lambda a, y: (y - a) / np.maximum(a * (1 - a), np.finfo(a.dtype).tiny),
    ),
}
