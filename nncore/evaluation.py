"""Cost and accuracy of a network on a whole set, in slices so that a thread can do other things between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.answers import answers_of, targets_of
from nncore.arrays import Floats
from nncore.costs import cost_for
from nncore.data import Dataset
from nncore.network import Network

SLICE = 1000  # images; small enough to stay in the cache and to take about a millisecond
WORK = 50_000_000  # images times parameters that a slice may be, so that a large network answers in time too
LEAST = 10  # images of a slice


@dataclass(frozen=True)
class Score:
    """How well a network does on a set: the mean cost, the share it answers right, and on how many."""

    cost: float
    accuracy: float
    n: int


def outputs_of(network: Network, data: Dataset, start: int, stop: int) -> Floats:
    """The outputs for the examples start..stop of a set, (stop - start, n_outputs), in the network's precision."""
    weights = network.weights[0]
    raw = data.images[start:stop]
    a: Floats = raw.astype(weights.dtype) @ weights.T
    if raw.dtype == np.uint8:
        a *= weights.dtype.type(1 / 255)  # on the few sums, not the many pixels
    a += network.biases[0]
    a = ACTIVATIONS[network.activations[0]].f(a)
    for weights, biases, name in zip(
        network.weights[1:], network.biases[1:], network.activations[1:], strict=True
    ):
        a = ACTIVATIONS[name].f(a @ weights.T + biases)
    return a


def evaluate_in_slices(network: Network, data: Dataset, cost: str) -> Iterator[Score | None]:
    """Yield None after each slice and the Score of the whole set at the end."""
    measure = cost_for(cost, network.activations[-1])
    total, right = 0.0, 0
    size = max(LEAST, min(SLICE, WORK // network.n_parameters))
    for start in range(0, len(data), size):
        labels = data.labels[start : start + size]
        with np.errstate(over="ignore", invalid="ignore"):  # a run that blows up is told of by the trainer
            outputs = outputs_of(network, data, start, start + size)
            targets = targets_of(labels, network.sizes[-1], outputs.dtype)
            total += float(measure.of_each(outputs, targets).sum(dtype=np.float64))
        right += int((answers_of(outputs) == labels).sum())
        yield None
    yield Score(total / len(data), right / len(data), len(data))


def evaluate(network: Network, data: Dataset, cost: str) -> Score:
    """The Score of `network` on all of `data`."""
    for score in evaluate_in_slices(network, data, cost):
        if score is not None:
            return score
    raise AssertionError("a set is never empty")
