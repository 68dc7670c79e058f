"""Which steps share a column of the screen: bins anchored at step 0, so that nothing shimmers when data come or move.

Bins are given by their edges, counted in costs: bin i holds costs[edges[i]:edges[i + 1]], the mini-batches of the
steps edges[i] + 1 to edges[i + 1].
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from app.panes.cost.pyramid import BLOCK

FINE = (
    8  # how many blocks of the pyramid a bin of the logarithmic axis has at least: its edges are that exact
)


def linear_edges(first: float, last: float, n: int, columns: int) -> NDArray[np.intp]:
    """Edges of equal bins of 1, 2, 4, 8... steps, at most one a column, covering steps first..last of `n`."""
    size = 1 << max(0, math.ceil(math.log2(max(1.0, (last - first) / max(1, columns)))))
    start = max(0, math.floor(first) - 1 - size) // size * size
    stop = min(n, (math.ceil(last) // size + 1) * size + 1)
    if start >= stop:
        return np.empty(0, np.intp)
    edges = np.arange(start, stop + size, size, dtype=np.intp)
    return _clipped(edges, n)


def log_edges(first: float, last: float, n: int, columns: int) -> NDArray[np.intp]:
    """Edges of bins that are equally wide on a logarithmic axis, one or two a column, covering steps first..last."""
    last = min(last, n) + 2.0  # one bin more on either side, so that lines go on to the edge
    first = max(1.0, min(first, n) - 2.0)
    decades = max(1e-3, math.log10(last / first))
    per_decade = 1 << math.ceil(math.log2(max(1.0, columns / decades)))
    begin = math.floor(math.log10(first) * per_decade) - 1
    end = math.ceil(math.log10(last) * per_decade) + 1
    steps = 10.0 ** (np.arange(begin, end + 1) / per_decade)
    width = steps * (10.0 ** (1 / per_decade) - 1)
    power = np.floor(np.log(np.maximum(1.0, width / FINE)) / math.log(BLOCK))
    block = (BLOCK**power).astype(np.intp)
    edges = np.unique(np.floor(steps).astype(np.intp) // block * block)
    if first <= 1 + 1e-9:
        edges = np.unique(np.append(edges, 0))
    return _clipped(edges, n)


def centres(edges: NDArray[np.intp]) -> NDArray[np.float64]:
    """The middle step of each bin: bin 4..6 holds the steps 5 and 6."""
    middles: NDArray[np.float64] = (edges[:-1] + 1 + edges[1:]) / 2
    return middles


def _clipped(edges: NDArray[np.intp], n: int) -> NDArray[np.intp]:
    inside = edges[edges < n]
    return np.append(inside, n) if len(inside) < len(edges) and len(inside) else inside
