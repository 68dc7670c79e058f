"""The three factors of any weight or bias for one example, in double precision, and how to check them.

dC/dW_jk = a_k · f'(z_j) · dC/da_j (concepts.md, A8.23); for a bias the first factor is 1. A layer of softmax has no
factor f', because every output depends on every z: there only delta_j = dC/dz_j is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, Ints, frozen
from nncore.costs import cost_for
from nncore.explain import Factors, factors, find, wishes
from nncore.network import Network, index_of
from nncore.passes import Gradient, Trace

Place = tuple[int, int, int | None]
"""Layer from 1, receiver j, sender k; None for a bias."""


@dataclass(frozen=True)
class Way:
    """One path from an activation to the cost: through neuron `j` of the next layer."""

    j: int
    weight: float
    delta: float

    @property
    def value(self) -> float:
        """W_jk delta_j."""
        return self.weight * self.delta


@dataclass(frozen=True, eq=False)
class Example:
    """One example on a network, forward and backward, in double precision whatever the network's own is."""

    network: Network
    inputs: Floats  # (1, n_0)
    target: Floats  # (1, n_outputs)
    cost_name: str

    @classmethod
    def of(cls, network: Network, inputs: Floats, target: Floats, cost: str) -> Example:
        """The example with inputs (n_0,), or an image of as many pixels; `target` is (n_outputs,)."""
        x = np.asarray(inputs, np.float64).reshape(1, -1)
        return cls(network.astype(np.float64), frozen(x), np.asarray(target, np.float64).reshape(1, -1), cost)

    @cached_property
    def _passes(self) -> tuple[Trace, Gradient]:
        with np.errstate(all="ignore"):
            return find(self.network, self.inputs, self.target, self.cost_name)

    @property
    def trace(self) -> Trace:
        """The forward pass."""
        return self._passes[0]

    @property
    def gradient(self) -> Gradient:
        """The backward pass."""
        return self._passes[1]

    @property
    def cost(self) -> float:
        """C of the example."""
        return float(self.gradient.costs[0])

    def factors(self, place: Place) -> Factors:
        """What the derivative by the parameter at `place` is the product of."""
        with np.errstate(all="ignore"):
            wish = wishes(self.trace.outputs, self.target, self.cost_name, self.network.activations[-1])
            return factors(self.network, self.trace, self.gradient, wish, place)

    def entry(self, place: Place) -> float:
        """The derivative by the parameter at `place`, read off the backward pass."""
        layer, j, k = place
        parts = self.gradient.biases if k is None else self.gradient.weights
        return float(parts[layer - 1][j] if k is None else parts[layer - 1][j, k])

    def ways(self, layer: int, k: int) -> tuple[Way, ...]:
        """The paths from activation k of `layer` to the cost, the largest first; none from an output."""
        if layer >= len(self.network.weights):
            return ()
        column, deltas = self.network.weights[layer][:, k], self.gradient.deltas[layer][0]
        with np.errstate(all="ignore"):
            order = np.argsort(-np.nan_to_num(np.abs(column * deltas)), kind="stable")
        return tuple(Way(int(j), float(column[j]), float(deltas[j])) for j in order)

    def cost_with(self, place: Place, by: float) -> float:
        """C with the parameter at `place` moved by `by`; layers before it stay as they are."""
        layer, j, k = place
        activation = self.trace.activations[layer - 1]
        with np.errstate(all="ignore"):
            for at in range(layer - 1, len(self.network.weights)):
                weights, biases = self.network.weights[at], self.network.biases[at]
                if at == layer - 1:
                    weights, biases = weights.copy(), biases.copy()
                    if k is None:
                        biases[j] += by
                    else:
                        weights[j, k] += by
                activation = ACTIVATIONS[self.network.activations[at]].f(activation @ weights.T + biases)
            measure = cost_for(self.cost_name, self.network.activations[-1])
            return float(measure.of_each(activation, self.target)[0])

    def nudged(self, place: Place, by: float) -> Nudge:
        """The parameter moved up and down by `by`, and what the cost does."""
        return Nudge(by, self.cost_with(place, by), self.cost_with(place, -by))


@dataclass(frozen=True)
class Nudge:
    """The cost with a parameter `by` more and `by` less."""

    by: float
    above: float
    below: float

    @property
    def change(self) -> float:
        """C(w + h) − C(w − h)."""
        return self.above - self.below

    @property
    def rate(self) -> float:
        """That change for each unit of w: the derivative, as measured."""
        return self.change / (2 * self.by)


def gap(value: float, derivative: float) -> float:
    """How far `value` is from `derivative`, as a share of it; nan if that is 0 and `value` is not, or of no number."""
    if value == derivative:
        return 0.0
    return abs(value - derivative) / abs(derivative) if derivative else float("nan")


def guess_is_right(guess: float, derivative: float, within: float = 0.02) -> bool:
    """Whether a guess is within two hundredths of the derivative; of a derivative of 0 only 0 is."""
    return abs(guess - derivative) <= within * abs(derivative) * (1 + 1e-9)  # the edge counts as within


def strongest_into(network: Network, layer: int, j: int) -> int:
    """The sender whose weight into neuron j is the largest, whatever its sign."""
    return int(np.argmax(np.nan_to_num(np.abs(network.weights[layer - 1][j]))))


def strongest_from(network: Network, k: int) -> int:
    """The neuron of layer 1 that input k has the largest weight to."""
    return int(np.argmax(np.nan_to_num(np.abs(network.weights[0][:, k]))))


def largest(gradient: Floats, n: int) -> Ints:
    """The places in the flat order of the `n` largest components, the largest first."""
    sizes = np.nan_to_num(np.abs(gradient))
    n = min(n, len(sizes))
    best = np.argpartition(-sizes, n - 1)[:n]
    return frozen(best[np.argsort(-sizes[best], kind="stable")])


def flat_place(place: Place, sizes: Sequence[int]) -> int:
    """Where `place` stands in the flat order."""
    return index_of(*place, sizes)
