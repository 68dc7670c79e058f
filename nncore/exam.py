"""A network's answers to a whole set, kept: who was right, how sure it was, what every neuron said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.answers import answers_of
from nncore.arrays import Floats, Ints, frozen
from nncore.costs import cost_for
from nncore.data import Dataset
from nncore.evaluation import LEAST, SLICE, WORK, Score
from nncore.network import Network

MEMORY = 96e6  # bytes that the activations of hidden layers may take; beyond it only the outputs are kept


@dataclass(frozen=True, eq=False)
class Exam:
    """One row an example; all arrays are read-only."""

    network: Network
    data: Dataset
    cost: str
    activations: tuple[
        Floats, ...
    ]  # (n, n_l) of each layer after the input; hidden ones (0, n_l) if too large
    score: Score

    @property
    def outputs(self) -> Floats:
        """What the last layer said, (n, n_outputs)."""
        return self.activations[-1]

    @cached_property
    def answers(self) -> Ints:
        """The strongest output of each example, (n,)."""
        return frozen(answers_of(self.outputs))

    @cached_property
    def sureness(self) -> Floats:
        """How strong the strongest output is, (n,)."""
        return frozen(self.outputs.max(axis=1))

    @cached_property
    def right(self) -> Ints:
        """Whether each answer is the label, (n,) bool."""
        return frozen(self.answers == self.data.labels)

    @cached_property
    def confusion(self) -> Ints:
        """How often the label (row) got the answer (column), (n_classes, n_answers)."""
        n_out = max(self.outputs.shape[1], self.data.n_classes)
        pairs = self.data.labels.astype(np.intp) * n_out + self.answers
        counts = np.bincount(pairs, minlength=self.data.n_classes * n_out)
        return frozen(counts.reshape(self.data.n_classes, n_out))


def examine(network: Network, data: Dataset, cost: str, known: Exam | None = None) -> Iterator[Exam | None]:
    """Yield None after each slice of the set, and the Exam at the end.

    The first layers that are to the bit those of the network of a `known` Exam say what they said there.
    """
    same = _same_layers(network, known) if known is not None and known.data is data else 0
    keep = sum(network.sizes[1:-1]) * len(data) * 4 <= MEMORY
    rows = [len(data) if keep else 0] * (len(network.sizes) - 2) + [len(data)]
    kept = [np.empty((k, n), np.float32) for k, n in zip(rows, network.sizes[1:], strict=True)]
    if known is not None:
        kept[:same] = known.activations[:same]
    costs = np.empty(len(data))
    measure = cost_for(cost, network.activations[-1])
    size = max(LEAST, min(SLICE, WORK // network.n_parameters))
    for start in range(0, len(data), size):
        chosen = slice(start, start + size)
        with np.errstate(over="ignore", invalid="ignore"):
            a: Floats = kept[same - 1][chosen] if same else data.inputs(chosen)
            for layer in range(same, len(network.weights)):
                weights, biases = network.weights[layer], network.biases[layer]
                a = ACTIVATIONS[network.activations[layer]].f(a @ weights.T + biases)
                if len(kept[layer]):
                    kept[layer][chosen] = a
            costs[chosen] = measure.of_each(a, data.targets(chosen, network.sizes[-1]))
        yield None
    right = float((answers_of(kept[-1]) == data.labels).mean())
    score = Score(float(costs.mean()), right, len(data))
    yield Exam(network, data, cost, tuple(frozen(array) for array in kept), score)


def _same_layers(network: Network, known: Exam) -> int:
    """How many hidden layers from the first on need not be computed again, because their activations are known."""
    old = known.network
    if network.sizes[0] != old.sizes[0]:
        return 0
    same = 0
    for layer in range(min(len(network.weights), len(old.weights)) - 1):
        alike = (
            network.activations[layer] == old.activations[layer]
            and np.array_equal(network.weights[layer], old.weights[layer])
            and np.array_equal(network.biases[layer], old.biases[layer])
        )
        if not alike or not len(known.activations[layer]):
            break
        same += 1
    return same
