"""The straight way from one picture to another: what the network says along it, and where its answer changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.answers import answers_of, strengths_of
from nncore.arrays import Floats, Ints, frozen
from nncore.network import Network
from nncore.passes import forward

POINTS = 201
WORK = 300_000_000  # points times parameters, so that a large network answers in time too
LEAST = 11
MOST = 4  # winners one after the other between two neighbouring points
HALVINGS = 40  # of the stretch that a change lies in: its place is known to a trillionth


@dataclass(frozen=True)
class Crossing:
    """A place where another output becomes the strongest."""

    share: float  # of the way, 0 to 1
    before: int
    after: int


@dataclass(frozen=True, eq=False)
class Morph:
    """The network along the way x(t) = (1 − t) a + t b. All arrays are read-only."""

    network: Network
    start: Floats  # (n_inputs,)
    end: Floats
    shares: Floats  # (n,) t, from 0 to 1
    activations: tuple[Floats, ...]  # (n, n_l) of each layer after the input
    crossings: tuple[Crossing, ...]

    @property
    def outputs(self) -> Floats:
        """What the last layer says, (n, n_outputs)."""
        return self.activations[-1]

    @cached_property
    def strengths(self) -> Floats:
        """How strong each answer is, (n, n_answers)."""
        return frozen(strengths_of(self.outputs))

    @cached_property
    def moved(self) -> tuple[Floats, ...]:
        """How far each hidden neuron got from where it was at the start, with its sign, (n_l,) of each layer."""
        return tuple(frozen(_farthest(a - a[0])) for a in self.activations[:-1])

    def most_moved(self, k: int) -> list[tuple[int, int, float]]:
        """The `k` hidden neurons that moved most: (layer, neuron, how far), the farthest first."""
        every = [
            (layer, int(j), float(by[j]))
            for layer, by in enumerate(self.moved, start=1)
            for j in range(len(by))
        ]
        return sorted(every, key=lambda one: -abs(one[2]))[:k]


def blend(start: Floats, end: Floats, share: float) -> Floats:
    """The picture this far along the way; at 0 and 1 exactly the two themselves."""
    if share in {0, 1}:
        return end if share else start
    t = start.dtype.type(share)
    return frozen((1 - t) * start + t * end)


def morph(network: Network, start: Floats, end: Floats) -> Morph:
    """Go from one input (n_inputs,) to another and note every activation on the way."""
    n = max(LEAST, min(POINTS, WORK // network.n_parameters))
    shares = np.linspace(0, 1, n)
    inputs = np.stack([blend(start, end, float(t)) for t in shares])
    activations = forward(network, inputs).activations[1:]
    crossings = _crossings(network, start, end, shares, answers_of(activations[-1]))
    return Morph(network, start, end, frozen(shares), activations, crossings)


def _farthest(changes: Floats) -> Floats:
    at = np.abs(changes).argmax(axis=0)
    far: Floats = changes[at, np.arange(changes.shape[1])]
    return far


def _crossings(
    network: Network, start: Floats, end: Floats, shares: Floats, winners: Ints
) -> tuple[Crossing, ...]:
    """Between two points with different winners, halve the stretch until the place is known."""
    found: list[Crossing] = []

    def winner_at(share: float) -> int:
        return int(answers_of(forward(network, blend(start, end, share)).outputs))

    for i in np.flatnonzero(winners[1:] != winners[:-1]):
        low, high, last = float(shares[i]), float(shares[i + 1]), int(winners[i + 1])
        now = int(winners[i])
        for _ in range(MOST):
            if now == last:
                break
            found.append(_first_change(winner_at, low, high, now, last))
            low, now = found[-1].share, found[-1].after
    return tuple(found)


def _first_change(
    winner_at: Callable[[float], int], low: float, high: float, before: int, after: int
) -> Crossing:
    """Where `before`, the winner at `low`, stops to be it; `after` is the winner at `high`."""
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        winner = winner_at(middle)
        if winner == before:
            low = middle
        else:
            high, after = middle, winner
    return Crossing(high, before, after)
