"""A grid of costs as a surface in space, seen from any side: where its points come to lie, and in which order. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from nncore.arrays import Floats, frozen
from nncore.cost_plane import CostGrid, Ends

HEIGHT = 0.55  # of the surface, as a share of its longer side


@dataclass(frozen=True)
class View:
    """Looks along parallel lines: from above (lean 90, turn 0) it is the map."""

    field: QRectF
    x: Ends
    y: Ends
    z: Ends  # the lowest and the highest cost
    turn: float  # degrees, to the left
    lean: float  # degrees over the ground

    def points(self, places: Floats) -> Floats:
        """Where places in space, (k, 3) as two coordinates and a cost, are in the field, (k, 2)."""
        slopes, there = self._seen
        return _level(places, self.z) @ slopes + there

    def point(self, x: float, y: float, z: float) -> QPointF:
        """Where one place is."""
        return QPointF(*self.points(np.array([[x, y, z]]))[0].tolist())

    def ground(self, point: QPointF, z: float) -> tuple[float, float]:
        """The coordinates that are seen at a point of the field, on the level of a cost."""
        lean, turn, scale = math.radians(self.lean), math.radians(self.turn), self._scale
        away = point - self.field.center()
        slopes, there = self._turned
        up = float(min(max(z, self.z[0]), self.z[1]) * slopes[2, 2] + there[2])
        across = away.x() / scale
        back = (-away.y() / scale - (up - HEIGHT / 2) * math.cos(lean)) / math.sin(lean)
        x = across * math.cos(turn) + back * math.sin(turn)
        y = back * math.cos(turn) - across * math.sin(turn)
        wide, deep = self._half
        (x0, x1), (y0, y1) = self.x, self.y
        return (x / wide / 2 + 0.5) * (x1 - x0) + x0, (y / deep / 2 + 0.5) * (y1 - y0) + y0

    def back(self, places: Floats) -> Floats:
        """How far behind places are, (k,): what is farther is painted first."""
        slopes, there = self._turned
        return np.asarray(places @ slopes[:, 1] + there[1])

    def corners(self, z: float) -> Floats:
        """The four corners of the box at a height, (4, 3), in order around it."""
        (x0, x1), (y0, y1) = self.x, self.y
        return np.array([[x0, y0, z], [x1, y0, z], [x1, y1, z], [x0, y1, z]])

    @property
    def _half(self) -> tuple[float, float]:
        """Half the sides of the box; the longer is 1."""
        wide, deep = self.x[1] - self.x[0], self.y[1] - self.y[0]
        return wide / max(wide, deep) / 2, deep / max(wide, deep) / 2

    @property
    def _scale(self) -> float:
        """Pixels for the longer side, so that the box has room however it is turned."""
        around, lean = math.hypot(*self._half), math.radians(self.lean)
        high = around * math.sin(lean) + HEIGHT / 2 * math.cos(lean)
        return min(self.field.width() / 2 / around, self.field.height() / 2 / high)

    @cached_property
    def _turned(self) -> tuple[Floats, Floats]:
        """Two coordinates and a cost to across, back and up, in lengths of the longer side: times this, plus that."""
        wide, deep = self._half
        sizes = [self.x[1] - self.x[0], self.y[1] - self.y[0], (self.z[1] - self.z[0]) or 1.0]
        scales = np.array([2 * wide, 2 * deep, HEIGHT]) / sizes
        middle = np.array([sum(self.x) / 2, sum(self.y) / 2, self.z[0]])
        turn = math.radians(self.turn)
        slopes = np.array(
            [
                [math.cos(turn), math.sin(turn), 0.0],
                [-math.sin(turn), math.cos(turn), 0.0],
                [0.0, 0.0, 1.0],
            ]
        )
        slopes = scales[:, None] * slopes
        return slopes, -(middle @ slopes)

    @cached_property
    def _seen(self) -> tuple[Floats, Floats]:
        """The same to the field: times this, plus that."""
        slopes, there = self._turned
        lean, scale, middle = math.radians(self.lean), self._scale, self.field.center()
        flat = np.array([[scale, 0.0], [0.0, -scale * math.sin(lean)], [0.0, -scale * math.cos(lean)]])
        at = there - np.array([0.0, 0.0, HEIGHT / 2])
        return slopes @ flat, at @ flat + np.array([middle.x(), middle.y()])


def _level(places: Floats, z: Ends) -> Floats:
    """Places with costs within the ends."""
    return np.column_stack([places[:, :2], np.clip(places[:, 2], *z)])


def thinned(grid: CostGrid, most: int) -> CostGrid:
    """At most so many of the grid's points to a side, the rim among them: for a surface that is being turned."""
    rows, columns = (
        np.unique(np.linspace(0, n - 1, min(n, most)).round().astype(int)) for n in grid.costs.shape
    )
    costs = np.ascontiguousarray(grid.costs[np.ix_(rows, columns)])
    return CostGrid(frozen(grid.xs[columns]), frozen(grid.ys[rows]), frozen(costs))


def faces(view: View, grid: CostGrid) -> tuple[Floats, Floats]:
    """The surface's faces from the farthest to the nearest: corners in the field (m, 4, 2), mean costs (m,).

    What is no number counts as the highest, as on the map.
    """
    costs = np.where(np.isfinite(grid.costs), grid.costs, view.z[1])
    flat = np.stack([*(a.ravel() for a in np.meshgrid(grid.xs, grid.ys)), costs.ravel()], axis=1)
    spots, far = (a.reshape(*costs.shape, -1) for a in (view.points(flat), view.back(flat)))
    four = np.stack([_corner(spots, *at) for at in ((0, 0), (0, 1), (1, 1), (1, 0))], axis=2)
    means, behind = (_mean(values) for values in (costs, far[..., 0]))
    order = np.argsort(-behind.ravel(), kind="stable")
    return four.reshape(-1, 4, 2)[order], means.ravel()[order]


def _corner(values: Floats, row: int, column: int) -> Floats:
    rows, columns = values.shape[0] - 1, values.shape[1] - 1
    return values[row : row + rows, column : column + columns]


def _mean(values: Floats) -> Floats:
    return np.asarray(sum(_corner(values, r, c) for r in (0, 1) for c in (0, 1)) / 4)
