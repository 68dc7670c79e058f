"""What is plotted of one run: costs, their smoothed curve, the measurements, and which epoch a step belongs to."""

from __future__ import annotations

from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from app.panes.cost.epochs import Epochs
from app.panes.cost.growing import Growing
from app.panes.cost.pyramid import Pyramid
from app.panes.cost.scores import Scores
from app.panes.cost.smoothing import Smoothed
from nncore.arrays import Floats
from nncore.snapshot import Snapshot


class Record:
    """Follows the snapshots of one run, forwards and backwards."""

    def __init__(self, window: int) -> None:
        self.costs = Growing()  # nan where the cost is no finite number
        self.smoothed = Smoothed(window)
        self.train, self.test = Scores(attrgetter("train")), Scores(attrgetter("test"))
        self.epochs = Epochs()
        self._low, self._high = Pyramid(np.fmin), Pyramid(np.fmax)
        self._seen: Floats = np.empty(0, np.float32)

    def __len__(self) -> int:
        return len(self.costs)

    def follow(self, snapshot: Snapshot) -> None:
        """Take over what the run has done since the last snapshot, or undone."""
        self._follow_costs(snapshot.costs)
        self.train.follow(snapshot.evaluations)
        self.test.follow(snapshot.evaluations)
        self.epochs.note(snapshot.step, snapshot.progress)

    def smooth_over(self, window: int) -> None:
        """Smooth over another number of costs."""
        if window != self.smoothed.window:
            self.smoothed = Smoothed(window)
            self.smoothed.grow(self.costs.view)

    def extremes(self, edges: NDArray[np.intp]) -> tuple[Floats, Floats]:
        """The smallest and the largest cost in each bin; nan in a bin without a finite one."""
        costs = self.costs.view
        return self._low.over(costs, edges), self._high.over(costs, edges)

    def _follow_costs(self, costs: Floats) -> None:
        if costs is self._seen:
            return
        kept = _common(self._seen, costs)
        self._seen = costs
        if kept < len(self.costs):
            for part in (self.costs, self._low, self._high, self.smoothed):
                part.cut(kept)
        fresh = costs[kept:]
        self.costs.extend(np.where(np.isfinite(fresh), fresh, np.float32(np.nan)))
        for grown in (self._low, self._high, self.smoothed):
            grown.grow(self.costs.view)


def _common(old: Floats, new: Floats) -> int:
    """How many costs at the start of both are the same."""
    n = min(len(old), len(new))
    if old.base is not None and old.base is new.base:
        return n  # two views of one append-only log
    a, b = old[:n], new[:n]
    differ = np.flatnonzero((a != b) & ~(np.isnan(a) & np.isnan(b)))
    return int(differ[0]) if len(differ) else n
