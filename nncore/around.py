"""What lies around a network: the gradient of the cost on given examples, and what small random nudges do to it."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from nncore.answers import targets_of
from nncore.arrays import Floats, frozen
from nncore.costs import cost_for
from nncore.data import Dataset
from nncore.directions import at_random
from nncore.explain import find
from nncore.network import Network, from_flat
from nncore.passes import forward

WORK = 20_000_000  # examples times parameters that are seen to between two yields


def gradient_on(network: Network, data: Dataset, cost: str) -> Generator[float, None, Floats]:
    """The gradient of the mean cost over `data`, (n_parameters,) float64: yields the share done."""
    total, n = np.zeros(network.n_parameters), len(data)
    for part, inputs, targets in _parts(network, data):
        _, found = find(network, inputs, targets, cost)
        total += found.flat * (len(inputs) / n)
        yield min(1.0, part.stop / n)
    return frozen(total)


def nudged_costs(
    network: Network, data: Dataset, cost: str, size: float, count: int, seed: int
) -> Generator[float, None, Floats]:
    """How much the mean cost changes for `count` nudges of length `size` in random directions, (count,).

    Yields the share done; every nudge is the readable pass through a network of its own.
    """
    own = yield from _mean_cost(network, data, cost, 0.0)
    changes, flat = np.empty(count), network.flat
    for i in range(count):
        moved = flat + (size * at_random(len(flat), seed + i)).astype(flat.dtype)
        other = from_flat(moved, network.sizes, network.activations)
        changes[i] = (yield from _mean_cost(other, data, cost, (i + 1) / (count + 1))) - own
    return frozen(changes)


def _mean_cost(network: Network, data: Dataset, cost: str, share: float) -> Generator[float, None, float]:
    measure, total = cost_for(cost, network.activations[-1]), 0.0
    for _, inputs, targets in _parts(network, data):
        with np.errstate(all="ignore"):
            each = measure.of_each(forward(network, inputs).outputs, targets)
        total += float(each.sum(dtype=np.float64))
        yield share
    return total / len(data)


def _parts(network: Network, data: Dataset) -> Generator[tuple[slice, Floats, Floats], None, None]:
    dtype = network.weights[0].dtype
    size = max(10, WORK // network.n_parameters)
    for start in range(0, len(data), size):
        part = slice(start, start + size)
        inputs = data.inputs(part).astype(dtype, copy=False)
        yield part, inputs, targets_of(data.labels[part], network.sizes[-1], dtype)
