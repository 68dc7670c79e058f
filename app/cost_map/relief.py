"""A grid of costs as a surface in space, seen from any side: where its points come to lie, and in which order. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from nncore.arrays import Floats
from nncore.cost_plane import CostGrid, Ends

HEIGHT = 0.75  # of the surface, as a share of its longer side


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
        across, back, up = self._turned(places).T
        lean, scale, middle = math.radians(self.lean), self._scale, self.field.center()
        high = back * math.sin(lean) + (up - HEIGHT / 2) * math.cos(lean)
        return np.stack([middle.x() + scale * across, middle.y() - scale * high], axis=1)

    def point(self, x: float, y: float, z: float) -> QPointF:
        """Where one place is."""
        return QPointF(*self.points(np.array([[x, y, z]]))[0].tolist())

    def back(self, places: Floats) -> Floats:
        """How far behind places are, (k,): what is farther is painted first."""
        return np.asarray(self._turned(places)[:, 1])

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

    def _turned(self, places: Floats) -> Floats:
        """Across, back and up, (k, 3), in lengths of the longer side."""
        half = self._half
        x = ((places[:, 0] - self.x[0]) / (self.x[1] - self.x[0]) - 0.5) * 2 * half[0]
        y = ((places[:, 1] - self.y[0]) / (self.y[1] - self.y[0]) - 0.5) * 2 * half[1]
        low, high = self.z
        up = (np.clip(places[:, 2], low, high) - low) / ((high - low) or 1.0) * HEIGHT
        turn = math.radians(self.turn)
        across, back = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
        return np.stack([across, back, up], axis=1)


def faces(view: View, grid: CostGrid, stride: int = 1) -> tuple[Floats, Floats]:
    """The surface's faces from the farthest to the nearest: corners in the field (m, 4, 2), mean costs (m,).

    What is no number counts as the highest, as on the map.
    """
    xs, ys = grid.xs[::stride], grid.ys[::stride]
    costs = np.where(np.isfinite(grid.costs), grid.costs, view.z[1])[::stride, ::stride]
    flat = np.stack([*(a.ravel() for a in np.meshgrid(xs, ys)), costs.ravel()], axis=1)
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
