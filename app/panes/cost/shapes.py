"""The curves as polylines: at most a few points a pixel column, however long the run. Numbers in, numbers out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.panes.cost.bins import centres, linear_edges, log_edges
from app.panes.cost.record import Record
from app.panes.cost.scales import Range, Scale
from app.panes.cost.scores import Scores

APART = 4  # times as many steps; measurements further apart than this are not joined

Column = NDArray[np.floating[Any]]


@dataclass(frozen=True, eq=False)
class Shape:
    """A polyline from left to right, in steps and costs (or shares); not yet along the axes."""

    x: Column
    y: Column
    joined: NDArray[np.bool_] | None = (
        None  # whether a line goes on from each point to the next; None is always
    )

    def __len__(self) -> int:
        return len(self.x)

    def within(self, steps: Range) -> Column:
        """The heights of the points inside a range of steps."""
        return self.y[np.searchsorted(self.x, steps[0]) : np.searchsorted(self.x, steps[1], side="right")]


EMPTY = Shape(np.empty(0), np.empty(0))


def edges_for(steps: Range, n: int, columns: int, scale: Scale) -> NDArray[np.intp]:
    """The bins that share a column of the screen each, over the part of `n` steps that is in sight."""
    if not n:
        return np.empty(0, np.intp)
    return (log_edges if scale.log else linear_edges)(*steps, n, columns)


def batch_shape(record: Record, edges: NDArray[np.intp]) -> Shape:
    """Every cost where there is room; otherwise down and up between the extremes of each bin."""
    if len(edges) < 2:
        return EMPTY
    low, high = record.extremes(edges)
    middles = centres(edges)
    if edges[-1] - edges[0] == len(middles):
        return _known(middles, low)
    return _known(np.repeat(middles, 2), np.column_stack((low, high)).reshape(-1))


def smooth_shape(record: Record, edges: NDArray[np.intp]) -> Shape:
    """The smoothed curve, averaged in each bin."""
    if len(edges) < 2:
        return EMPTY
    return _known(centres(edges), record.smoothed.over(edges))


def score_shape(scores: Scores, heights: NDArray[Any], steps: Range, columns: int) -> Shape:
    """The measurements in sight and one on either side; extremes only where they crowd."""
    x = scores.steps.view
    first = max(0, int(np.searchsorted(x, steps[0])) - 1)
    last = int(np.searchsorted(x, steps[1], side="right")) + 1
    x, y = x[first:last], heights[first:last]
    if len(x) <= 2 * columns:
        return _joined(_known(x.copy(), y.copy()))
    starts = np.arange(0, len(x), -(-len(x) // columns))
    low, high = np.fmin.reduceat(y, starts), np.fmax.reduceat(y, starts)
    return _known(np.repeat(x[starts], 2), np.column_stack((low, high)).reshape(-1))


def _joined(shape: Shape) -> Shape:
    """Without the lines that would cut across: between a first measurement and one made after most of the learning."""
    steps = shape.x
    near = np.append(steps[1:] <= np.maximum(APART * steps[:-1], APART), False)
    return Shape(steps, shape.y, near)


def _known(x: Column, y: Column) -> Shape:
    finite = np.isfinite(y)
    return Shape(x, y) if finite.all() else Shape(x[finite], y[finite])
