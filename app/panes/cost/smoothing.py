"""The smoothed cost: the mean of the costs around each step, so that the curve neither leads nor lags."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.panes.cost.growing import Growing
from app.panes.cost.pyramid import Pyramid

CHUNK = 1 << 15  # running sums start anew this often, so that one huge cost does not blur all later ones


class Smoothed:
    """Means over `window` costs, half of them on either side; settled once all of those are there.

    Near the newest end, what is not there yet is made up for by older ones, so that the curve ends at the mean of
    the last `window` costs, the number in the legend. Near the start the window is shorter, two thirds of the way
    back to step 0 at most: the first cost, before any learning, is so large that it would lift everything after it.
    """

    def __init__(self, window: int) -> None:
        self.window = window
        self.means = Growing()
        self._settled = 0
        self._sums = Pyramid(np.add, np.float64)

    def grow(self, costs: NDArray[Any]) -> None:
        """Take in what was added at the end of `costs`, the whole series; what is no number is passed over."""
        self.cut(self._settled)
        for start in range(self._settled, len(costs), CHUNK):
            stop = min(start + CHUNK, len(costs))
            self.means.extend(centred_means(costs, start, stop, self.window))
        self._sums.grow(self.means.view)
        self._settled = settled(len(costs), self.window // 2)

    def cut(self, n: int) -> None:
        """Forget what the costs after the first `n` have a part in."""
        self._settled = min(self._settled, settled(n, self.window // 2))
        self.means.cut(self._settled)
        self._sums.cut(self._settled)

    def over(self, edges: NDArray[np.intp]) -> NDArray[np.float64]:
        """The curve's mean in each bin."""
        sums: NDArray[np.float64] = self._sums.over(self.means.view, edges) / np.diff(edges)
        return sums


def settled(n: int, half: int) -> int:
    """How many of the means over `n` costs will not change when more come."""
    return max(n - half, (2 * n + 2) // 3)  # i + min(half, i // 2) < n


def reaches(i: NDArray[np.intp], n: int, window: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """How many costs before and after the i-th of n have a part in its mean."""
    half = np.minimum(window // 2, i // 2)
    ahead = np.minimum(half, n - 1 - i)
    longer = np.minimum(np.minimum(2 * half, window - 1) - ahead, 2 * i // 3)
    return np.where(ahead < half, longer, half), ahead


def newest(n: int, window: int) -> int:
    """How many costs the mean at the end of n is of."""
    return int(reaches(np.array([n - 1]), n, window)[0][0]) + 1 if n else 0


def centred_means(costs: NDArray[Any], start: int, stop: int, window: int) -> NDArray[np.float64]:
    """The mean of costs[i - back : i + ahead + 1] for i in start..stop, as far as `reaches` says."""
    i = np.arange(start, stop)
    back, ahead = reaches(i, len(costs), window)
    first, last = i - back, i + ahead + 1
    base = int(first.min())
    piece = costs[base : int(last[-1])].astype(np.float64)
    known = np.isfinite(piece)
    sums = np.concatenate(([0.0], np.cumsum(np.where(known, piece, 0.0))))
    counts = np.concatenate(([0], np.cumsum(known)))
    total = sums[last - base] - sums[first - base]
    n = counts[last - base] - counts[first - base]
    means: NDArray[np.float64] = np.where(n > 0, total / np.maximum(n, 1), np.nan)
    return means
