"""What the cost does when parameters are moved on a copy of a network: measured, not forecast.

The sums and activations of every example are kept. A nudge of one weight or bias moves the sum of one neuron by Δw·a;
the activation of that neuron, and every layer after it, are computed anew. The derivative beside it is the one of
the backward pass (`passes.backward`), gathered in the same precision.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, Ints, frozen
from nncore.costs import cost_for
from nncore.network import Network, from_flat
from nncore.passes import Trace, backward, forward

Place = tuple[int, int, int | None]
"""Layer from 1, receiver j, sender k; None for a bias."""

PART = 2_000  # examples at a time
NUMBERS = 400_000  # activations at a time
MEMORY = 200e6  # bytes that sums and activations may take

_T = TypeVar("_T")
Shares = Generator[float, None, _T]
"""Yields the share that is done, from 0 to 1, every few milliseconds; returns the result."""


@dataclass(frozen=True, eq=False)
class Examples:
    """Some examples and what the outputs should be for them."""

    raw: NDArray[Any]  # (n, n_0): uint8 pixels that still lack their 1/255, or the inputs themselves
    targets: Floats  # (n, n_outputs)

    def __len__(self) -> int:
        return len(self.raw)

    def inputs(self, part: slice, dtype: DTypeLike, column: int | None = None) -> Floats:
        """Inputs as the network takes them, (n, n_0), or one of them, (n,): rounded to float32 before anything else."""
        some = self.raw[part] if column is None else self.raw[part, column]
        taken = np.divide(some, np.float32(255)) if some.dtype == np.uint8 else some.astype(np.float32)
        return taken.astype(dtype, copy=False)


@dataclass(frozen=True, eq=False)
class Bench:
    """A network's way over some examples, in one precision: what nudges are measured against."""

    network: Network
    examples: Examples
    cost_name: str
    cost: float  # the mean
    gradient: Floats  # of it, in the flat order
    sums: tuple[Floats, ...]  # (n, n_l) of each layer
    activations: tuple[Floats, ...]

    @property
    def dtype(self) -> np.dtype[Any]:
        """The precision of everything."""
        return self.network.weights[0].dtype

    def changes(self, place: Place, nudges: Floats) -> Shares[Floats]:
        """C(w + h) − C(w) for each nudge h of the parameter at `place`, (m,)."""
        totals = np.zeros(len(nudges), self.dtype)
        group = max(1, min(len(nudges), NUMBERS // (min(PART, len(self.examples)) * self._widest)))
        parts = _parts(len(self.examples))
        for done, part in enumerate(parts):
            for at in range(0, len(nudges), group):
                some = slice(at, at + group)
                totals[some] += self._differences(part, place, nudges[some])
                yield (done + min(1.0, (at + group) / len(nudges))) / len(parts)
        return frozen(totals / self.dtype.type(len(self.examples)))

    def change_along(self, step: Floats) -> Shares[float]:
        """C(θ + step) − C(θ) for a step of all parameters, in the flat order."""
        with np.errstate(all="ignore"):
            moved = from_flat(
                (self.network.flat + step).astype(self.dtype), self.network.sizes, self.network.activations
            )
        measure, total = cost_for(self.cost_name, self.network.activations[-1]), 0.0
        parts = _parts(len(self.examples))
        for done, part in enumerate(parts):
            with np.errstate(all="ignore"):
                outputs = forward(moved, self.examples.inputs(part, self.dtype)).outputs
                targets = self.examples.targets[part].astype(self.dtype, copy=False)
                new, old = (measure.of_each(a, targets) for a in (outputs, self.activations[-1][part]))
                total += float((new - old).sum(dtype=np.float64))
            yield (done + 1) / len(parts)
        return total / len(self.examples)

    @property
    def _widest(self) -> int:
        return max(self.network.sizes[1:])

    def _differences(self, part: slice, place: Place, nudges: Floats) -> Floats:
        """Σ over some examples of C_i(w + h) less the same sum without a nudge, (m,).

        Both are sums in the precision of the bench: where they are nearly equal, round-off is what is left.
        """
        with np.errstate(all="ignore"):
            sums = self._costs(part, place, np.concatenate([[0.0], nudges])).sum(axis=1)
            found: Floats = sums[1:] - sums[0]
        return found

    def _costs(self, part: slice, place: Place, nudges: Floats) -> Floats:
        """C_i of some examples for each nudge, (m, n)."""
        z, at = self._moved(part, place, nudges)
        network, (m, n) = self.network, z.shape[:2]
        a = ACTIVATIONS[network.activations[at]].f(z.reshape(m * n, -1))
        for layer in range(at + 1, len(network.weights)):
            a = ACTIVATIONS[network.activations[layer]].f(
                a @ network.weights[layer].T + network.biases[layer]
            )
        measure = cost_for(self.cost_name, network.activations[-1])
        return measure.of_each(a.reshape(m, n, -1), self.examples.targets[part].astype(self.dtype))

    def _moved(self, part: slice, place: Place, nudges: Floats) -> tuple[Floats, int]:
        """The sums, (m, n, n_l), of the first layer that is to be computed anew as a whole, and which one that is."""
        layer, j, k = place
        network, own = self.network, self.sums[layer - 1][part]
        value = (network.biases if k is None else network.weights)[layer - 1][(j,) if k is None else (j, k)]
        moves = (value + nudges.astype(self.dtype)).astype(
            self.dtype
        ) - value  # as far as the precision lets it
        shift = np.multiply.outer(moves, self._arriving(part, layer, k))
        name = network.activations[layer - 1]
        if layer == len(network.weights) or ACTIVATIONS[name].slope is None:
            z = np.repeat(own[np.newaxis], len(nudges), axis=0)
            z[:, :, j] += shift
            return z, layer - 1
        said = ACTIVATIONS[name].f(own[:, j] + shift) - self.activations[layer - 1][part][:, j]
        return self.sums[layer][part] + said[..., np.newaxis] * network.weights[layer][:, j], layer

    def _arriving(self, part: slice, layer: int, k: int | None) -> Floats:
        """What a weight is multiplied with, (n,): ones for a bias."""
        if k is None:
            return np.ones(len(self.sums[0][part]), self.dtype)
        if layer == 1:
            return self.examples.inputs(part, self.dtype, k)
        return self.activations[layer - 2][part][:, k]


def can_keep(sizes: tuple[int, ...]) -> int:
    """Of how many examples there is room for every sum and activation, in double precision."""
    return int(MEMORY / (16 * sum(sizes[1:])))


def bench(network: Network, examples: Examples, cost: str, dtype: DTypeLike = np.float64) -> Shares[Bench]:
    """Take the network, in this precision, forward over the examples and back."""
    exact = network.astype(dtype)
    n, sizes = len(examples), network.sizes[1:]
    sums = tuple(np.empty((n, size), dtype) for size in sizes)
    activations = tuple(np.empty((n, size), dtype) for size in sizes)
    slope, total = np.zeros(network.n_parameters, np.float64), 0.0
    for part in _parts(n):
        with np.errstate(all="ignore"):
            trace = forward(exact, examples.inputs(part, dtype))
            targets = examples.targets[part].astype(dtype)
            found = backward(exact, trace, targets, cost)
            slope += found.flat * (len(targets) / n)
        _keep(trace, sums, activations, part)
        total += float(found.costs.sum(dtype=np.float64))
        yield min(1.0, part.stop / n)
    return Bench(exact, examples, cost, total / n, frozen(slope), sums, activations)


def done(work: Shares[_T]) -> _T:
    """The result of work that is too short to be watched."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: _T = end.value
            return result


def _keep(trace: Trace, sums: tuple[Floats, ...], activations: tuple[Floats, ...], part: slice) -> None:
    for layer, z in enumerate(trace.zs):
        sums[layer][part], activations[layer][part] = z, trace.activations[layer + 1]


def _parts(n: int) -> list[slice]:
    return [slice(at, at + PART) for at in range(0, n, PART)]


def most_sensitive(gradient: Floats) -> int:
    """The place of the component furthest from zero."""
    return int(np.argmax(np.nan_to_num(np.abs(gradient))))


def without_slope(gradient: Floats) -> Ints:
    """The places of the components that are exactly zero."""
    return np.flatnonzero(gradient == 0)
