"""The running sum on its number line: where everything lies for a moment of it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.ends import Ends
from app.panes.neuron.axis import Axis, line_over
from app.panes.neuron.reading import Reading
from nncore.arrays import Floats

TOP, BELOW, EDGE = 22.0, 44.0, 14.0  # pixels for the flag, under the line, and at the sides
COUNTS = 50.0  # ... and at the left for the walk's own numbers


@dataclass(frozen=True, eq=False)
class Trail:
    """The sums after 0, 1, ... n terms, and how far the walk along them has come."""

    sums: Floats  # (n + 1,)
    at: float  # terms added: 2.5 is half-way through the third
    bias: float

    @property
    def done(self) -> int:
        """Whole terms added."""
        return min(len(self.sums) - 1, int(self.at))

    @property
    def total(self) -> float:
        """The sum of the whole terms added so far."""
        return float(self.sums[self.done])

    @property
    def flying(self) -> tuple[float, float, float] | None:
        """The term on its way: from, to, and how much of its way is done; None if none is."""
        if self.done >= len(self.sums) - 1 or self.at == self.done:
            return None
        return self.total, float(self.sums[self.done + 1]), self.at - self.done

    @property
    def is_whole(self) -> bool:
        """Whether every term is in."""
        return self.done == len(self.sums) - 1


def trail_of(reading: Reading, at: float | None = None) -> Trail:
    """The sum of a reading, with as many terms as it says, or `at`."""
    sums = reading.taken.partial(by_size=reading.by_size)
    return Trail(sums, float(reading.terms) if at is None else at, reading.taken.bias)


def axis_of(trail: Trail, ends: Ends, width: float) -> Axis:
    """A line that holds the whole walk and the threshold."""
    low, high = line_over(ends, "sum", np.append(trail.sums, -trail.bias))
    left = COUNTS if width > 6 * COUNTS else EDGE
    return Axis(low, high, left, max(left + 1.0, width - EDGE))


def path(trail: Trail, axis: Axis, top: float, foot: float) -> Floats:
    """The walk as points (m, 2): across the sum, downwards the terms; no more of them than can be seen."""
    n = len(trail.sums) - 1
    steps = np.unique(np.linspace(0, n, int(min(n + 1, max(2.0, foot - top)))).round().astype(int))
    across = axis.places(trail.sums[steps])
    still = np.zeros(len(steps), bool)
    still[1:-1] = (across[1:-1] == across[:-2]) & (across[1:-1] == across[2:])  # black pixels add nothing
    steps, across = steps[~still], across[~still]
    return np.column_stack([across, top + (foot - top) * steps / max(1, n)])
