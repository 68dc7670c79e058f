"""A minute by hand against one step of gradient descent: both are measured on the same few examples."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from nncore.arrays import Ints, frozen
from nncore.data import Dataset
from nncore.evaluation import Score, evaluate
from nncore.network import Network, from_flat
from nncore.passes import backward, forward

PROBE = 50  # examples


def probe(data: Dataset, n: int = PROBE) -> Dataset:
    """The same `n` examples every time: the first of each class in turn, so that none is forgotten."""
    of_class = [np.flatnonzero(data.labels == label) for label in range(data.n_classes)]
    most = max((len(rows) for rows in of_class), default=0)
    dealt = [rows[turn] for turn in range(most) for rows in of_class if turn < len(rows)]
    rows = np.sort(np.array(dealt[:n], np.intp))
    return Dataset(
        data.name,
        data.images[rows],
        data.labels[rows],
        data.n_classes,
        data.shape,
        data.input_names,
        data.class_names,
        data.span,
    )


def gradient_step(network: Network, examples: Dataset, cost: str, learning_rate: float) -> Network:
    """Return another network, one plain step downhill on all of `examples`: θ − η ∇C (concepts.md, B1)."""
    rows = slice(None)
    targets = examples.targets(rows, network.sizes[-1])
    inputs = examples.inputs(rows)
    slope = backward(network, forward(network, inputs), targets, cost).flat
    with np.errstate(over="ignore", invalid="ignore"):
        moved = network.flat - network.flat.dtype.type(learning_rate) * slope.astype(network.flat.dtype)
    return from_flat(moved, network.sizes, network.activations)


def measured(network: Network, examples: Dataset, cost: str) -> Score:
    """Cost and accuracy on the probe, computed anew: no estimate by the slope."""
    return evaluate(network, examples, cost)


def strongest(network: Network, n: int) -> Ints:
    """The flat places of the `n` weights furthest from zero, strongest first, of any layer; (n,)."""
    size = np.abs(np.nan_to_num(network.flat, nan=0.0, posinf=np.inf, neginf=-np.inf))
    at = 0
    for k, m in pairwise(network.sizes):
        size[at + m * k : at + m * (k + 1)] = -1.0  # biases are no weights
        at += m * (k + 1)
    n = min(n, sum(w.size for w in network.weights))
    top = np.argpartition(-size, n - 1)[:n]
    return frozen(top[np.argsort(-size[top], kind="stable")])
