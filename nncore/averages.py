"""The cost of a set as the mean of a list: how it settles, how its parts are spread, what a share of the data says."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, Ints, frozen
from nncore.costs import cost_for
from nncore.exam import Exam

BARS = 24


def costs_of(exam: Exam) -> Floats:
    """What each example costs, (n,) float64, in the order of the set; their mean is the exam's cost."""
    network, data = exam.network, exam.data
    measure = cost_for(exam.cost, network.activations[-1])
    with np.errstate(over="ignore", invalid="ignore"):
        each = measure.of_each(exam.outputs, data.targets(slice(None), network.sizes[-1]))
    return frozen(each.astype(np.float64))


def running_means(costs: Floats) -> Floats:
    """The mean of the first 1, 2, ... n costs, (n,)."""
    return frozen(np.cumsum(costs) / np.arange(1, len(costs) + 1))


@dataclass(frozen=True, eq=False)
class Spread:
    """How many examples cost how much: `counts[i]` of them between edges[i] and edges[i + 1]. Read-only."""

    costs: Floats
    edges: Floats  # (BARS + 1,)
    counts: Ints  # (BARS,)

    @classmethod
    def of(cls, costs: Floats) -> Spread:
        """From 0 to the dearest that is a number."""
        known = costs[np.isfinite(costs)]
        edges = np.linspace(0.0, float(known.max(initial=0.0)) or 1.0, BARS + 1)
        return cls(costs, frozen(edges), frozen(np.histogram(known, edges)[0]))

    def rows(self, bar: int) -> Ints:
        """The examples of a bar, the dearest first; the last bar holds its upper edge."""
        low, high = self.edges[bar], self.edges[bar + 1]
        inside = (self.costs >= low) & ((self.costs < high) | (bar == BARS - 1) & (self.costs <= high))
        rows = np.flatnonzero(inside)
        return rows[np.argsort(-self.costs[rows], kind="stable")]
