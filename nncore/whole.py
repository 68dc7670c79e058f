"""The gradient of a whole set, in parts: exact, and never more in memory than one part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nncore.answers import targets_of
from nncore.arrays import Floats, frozen
from nncore.data import Dataset
from nncore.explain import find
from nncore.network import Network
from nncore.passes import Gradient

PART = 2_000  # examples


@dataclass(frozen=True, eq=False)
class Whole:
    """Mean gradient and mean cost of a set; the gradient has no deltas and costs of each example."""

    gradient: Gradient
    cost: float
    n: int


def gradient_of_all(network: Network, data: Dataset, cost: str) -> Iterator[Whole | float]:
    """Go through the set part by part: yield the share done, and last of all the Whole.

    Sums are kept in float64, whatever the network's precision.
    """
    weights = [np.zeros(w.shape) for w in network.weights]
    biases = [np.zeros(b.shape) for b in network.biases]
    total, n = 0.0, len(data)
    dtype = network.weights[0].dtype
    for at in range(0, n, PART):
        rows = slice(at, at + PART)
        inputs = data.inputs(rows).astype(dtype, copy=False)
        _, part = find(network, inputs, targets_of(data.labels[rows], network.sizes[-1], dtype), cost)
        for so_far, mean in zip((*weights, *biases), (*part.weights, *part.biases), strict=True):
            np.add(so_far, mean * (len(inputs) / n), out=so_far)
        total += float(part.costs.sum(dtype=np.float64))
        yield min(1.0, (at + PART) / n)
    nothing: Floats = frozen(np.empty(0, dtype))
    w, b = (tuple(frozen(a.astype(dtype)) for a in side) for side in (weights, biases))
    yield Whole(Gradient(w, b, (), nothing, nothing), total / n, n)
