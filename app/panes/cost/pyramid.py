"""Extremes and sums over any bins of a long series, without looking at all of it.

Each level holds one number for a block of the level below; a bin whose two ends lie on a block's ends is read from
the largest such blocks. Only whole blocks are kept, so what is kept never changes while the series grows.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from app.panes.cost.growing import Growing

BLOCK = 8
_SHIFT = 3  # log2 of BLOCK
_TOP = 12  # levels; 8**12 steps are never taken


class Pyramid:
    """The reductions of one series under one ufunc (np.fmin, np.fmax, np.add)."""

    def __init__(self, ufunc: np.ufunc, dtype: DTypeLike = np.float32) -> None:
        self._ufunc = ufunc
        self._levels = [Growing(dtype) for _ in range(_TOP)]

    def grow(self, values: NDArray[Any]) -> None:
        """Take in what was added at the end of `values`, the whole series."""
        below = values
        for level in self._levels:
            have, whole = len(level), len(below) // BLOCK
            if whole == have:
                return
            blocks = below[have * BLOCK : whole * BLOCK].reshape(-1, BLOCK)
            made = blocks[:, 0].astype(level.view.dtype)
            for i in range(1, BLOCK):  # eight long operations are faster than many short ones
                self._ufunc(made, blocks[:, i], out=made)
            level.extend(made)
            below = level.view

    def cut(self, n: int) -> None:
        """Forget all but the first `n` numbers of the series."""
        for level in self._levels:
            n //= BLOCK
            level.cut(n)

    def over(self, values: NDArray[Any], edges: NDArray[np.intp]) -> NDArray[Any]:
        """Reduce the series `values` over each bin edges[i]..edges[i + 1] (its end not included).

        `edges` must increase and stay within 0..len(values). Returns (len(edges) - 1,).
        """
        levels = _levels_of(edges)
        found = np.empty(len(levels), self._levels[0].view.dtype)
        bounds = np.flatnonzero(np.diff(levels)) + 1
        for first, last in zip([0, *bounds], [*bounds, len(levels)], strict=True):
            found[first:last] = self._reduce(values, edges[first : last + 1], int(levels[first]))
        return found

    def _reduce(self, values: NDArray[Any], edges: NDArray[np.intp], level: int) -> NDArray[Any]:
        data = values if level == 0 else self._levels[level - 1].view
        at = edges >> (_SHIFT * level)
        reduced: NDArray[Any] = self._ufunc.reduceat(data[at[0] : at[-1]], at[:-1] - at[0])
        return reduced


def _levels_of(edges: NDArray[np.intp]) -> NDArray[np.intp]:
    """For each bin the highest level on whose blocks both its ends lie; 0 is the series itself."""
    ends = edges.astype(np.int64)
    ends = np.where(ends == 0, 1 << (_SHIFT * _TOP), ends)  # zero lies on the end of a block of every size
    lowest_bit = np.minimum(ends & -ends, 1 << (_SHIFT * _TOP))
    level = np.log2(lowest_bit.astype(np.float64)).astype(np.intp) // _SHIFT
    lower: NDArray[np.intp] = np.minimum(level[:-1], level[1:])
    return lower
