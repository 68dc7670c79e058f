"""A network that may keep silent: it answers only if its strongest output reaches a threshold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats, Ints, frozen


@dataclass(frozen=True, eq=False)
class Selective:
    """All thresholds at once: how many of `n` examples are answered, and how many of those rightly."""

    n: int
    levels: Floats  # (m,) float64, how sure the answers were, rising; answers that are not a number are never given
    right_from: Ints  # (m + 1,): how many of levels[i:] are right

    def at(self, threshold: float) -> tuple[int, int]:
        """How many are answered at this threshold (at least as sure), and how many of those rightly."""
        first = int(np.searchsorted(self.levels, threshold, side="left"))
        return len(self.levels) - first, int(self.right_from[first])

    def curve(self, thresholds: Floats) -> tuple[Floats, Floats]:
        """For each threshold the share of all that is answered, and the share right of those; nan where none is."""
        first = np.searchsorted(self.levels, thresholds, side="left")
        answered = len(self.levels) - first
        right = np.full(len(thresholds), np.nan)
        np.divide(self.right_from[first], answered, out=right, where=answered > 0)
        return answered / max(1, self.n), right


def selective(sureness: Floats, right: NDArray[Any]) -> Selective:
    """Sort the answers of a whole set, (n,) each, once."""
    known = np.isfinite(sureness)
    levels, good = sureness[known].astype(np.float64), right[known]
    order = np.argsort(levels)  # the equally sure are answered together: their order tells nothing
    right_from = np.zeros(len(levels) + 1, np.intp)
    right_from[:-1] = np.cumsum(good[order][::-1])[::-1]
    return Selective(len(sureness), frozen(levels[order]), frozen(right_from))
