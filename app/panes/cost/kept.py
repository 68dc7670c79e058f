"""The ghost that a person chose, as a line: a kept run's curve, which is means over its mini-batches already."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.ghost import Ghost
from app.panes.cost.scales import Range
from app.panes.cost.shapes import EMPTY, Shape
from nncore.arrays import Floats
from nncore.config import Config


@dataclass(frozen=True, eq=False)
class KeptGhost:
    """Its name and its curve, smoothed like the run's own; `key` is the Ghost it was made of."""

    key: object
    name: str
    steps: Floats
    costs: Floats
    window: int

    @classmethod
    def of(cls, ghost: Ghost, window: int) -> KeptGhost:
        """Smooth over as many mini-batches as the run's own curve, as far as the kept means are finer than that."""
        curve = ghost.curve
        costs = _smoothed(curve.costs, max(1, round(window / curve.each)))
        return cls(curve, ghost.name, curve.steps, costs, window)

    def shape(self, steps: Range) -> Shape:
        """What of it lies between two steps, and a point on either side."""
        if not len(self.steps):
            return EMPTY
        first = max(0, int(np.searchsorted(self.steps, steps[0])) - 1)
        last = int(np.searchsorted(self.steps, steps[1], side="right")) + 1
        x, y = self.steps[first:last], self.costs[first:last]
        finite = np.isfinite(y)
        return Shape(x[finite], y[finite])


def means_the_same(ghost: Ghost, config: Config) -> bool:
    """Whether the numbers of both are costs of the same kind: one function, one set of examples."""
    its = ghost.config
    return (its.cost, its.output, its.data) == (config.cost, config.output, config.data)


def _smoothed(costs: Floats, window: int) -> Floats:
    """The mean of the `window` values around each, fewer at both ends."""
    n = len(costs)
    known = np.isfinite(costs)
    sums = np.concatenate([[0.0], np.cumsum(np.where(known, costs, 0.0))])
    counts = np.concatenate([[0], np.cumsum(known)])
    i = np.arange(n)
    half = np.minimum(np.minimum(window // 2, i), n - 1 - i)
    low, high = i - half, i + half + 1
    found: Floats = (sums[high] - sums[low]) / np.maximum(counts[high] - counts[low], 1)
    return np.where(counts[high] > counts[low], found, np.nan)
