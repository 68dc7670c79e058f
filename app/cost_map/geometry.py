"""Where things go on the map: its part of the plane, pixels and coordinates, labels that do not meet. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.geometry import fit
from nncore.arrays import Floats
from nncore.cost_plane import Ends

LEFT, TOP, RIGHT, BOTTOM = 46.0, 22.0, 10.0, 34.0  # room around the map for the axes
SLIMMEST, WIDEST = 0.6, 2.2  # width to height
REACH = 9.0  # pixels from a foot-print within which it is meant


def ratio_of(width: float, height: float) -> float:
    """Width to height of the map that a widget of this size has room for."""
    across, down = max(1.0, width - LEFT - RIGHT), max(1.0, height - TOP - BOTTOM)
    return min(WIDEST, max(SLIMMEST, across / down))


@dataclass(frozen=True)
class Chart:
    """Pixels and coordinates of one map."""

    field: QRectF
    x: Ends
    y: Ends

    @classmethod
    def of(cls, width: float, height: float, ends: tuple[Ends, Ends]) -> Chart:
        """The map in a widget of this size."""
        (x0, x1), (y0, y1) = ends
        room = QRectF(LEFT, TOP, max(8.0, width - LEFT - RIGHT), max(8.0, height - TOP - BOTTOM))
        ratio = (x1 - x0) / (y1 - y0)
        near = abs(room.width() / room.height() / ratio - 1) < 0.03  # not worth two stripes beside it
        return cls(room if near else fit(room, ratio), *ends)

    def point(self, x: float, y: float) -> QPointF:
        """Where a place of the plane is in the widget."""
        s, t = (x - self.x[0]) / (self.x[1] - self.x[0]), (y - self.y[0]) / (self.y[1] - self.y[0])
        return QPointF(
            self.field.left() + s * self.field.width(), self.field.bottom() - t * self.field.height()
        )

    def points(self, places: Floats) -> Floats:
        """Where places of the plane, (k, 2), are in the widget, (k, 2)."""
        low, high = np.array([self.x[0], self.y[0]]), np.array([self.x[1], self.y[1]])
        field = self.field
        size = np.array([field.width(), -field.height()])
        return np.asarray((places - low) / (high - low) * size + (field.left(), field.bottom()))

    def place(self, point: QPointF) -> tuple[float, float] | None:
        """The place of the plane under a point; None beside the map."""
        if not self.field.contains(point):
            return None
        s = (point.x() - self.field.left()) / self.field.width()
        t = (self.field.bottom() - point.y()) / self.field.height()
        return self.x[0] + s * (self.x[1] - self.x[0]), self.y[0] + t * (self.y[1] - self.y[0])

    def nearest(self, point: QPointF, places: Floats) -> int | None:
        """The foot-print under a point, the latest of those equally near; None if none is near."""
        far = np.hypot(*(self.points(places) - (point.x(), point.y())).T)
        at = len(far) - 1 - int(far[::-1].argmin()) if len(far) else 0
        return at if len(far) and far[at] <= REACH else None


def outward(count: int) -> Iterable[int]:
    """0 to count - 1: the last, the first, then ever finer between them, so that the first few are well spread."""
    seen: set[int] = set()
    parts = 1
    while len(seen) < count:
        for i in range(parts, -1, -1):
            at = round(i * (count - 1) / parts)
            if at not in seen:
                seen.add(at)
                yield at
        parts *= 2


def beside(spot: Floats, size: QSizeF, field: QRectF, taken: Sequence[QRectF], path: Floats) -> QRectF | None:
    """Room for a label near a spot, (2,), in the field, clear of what is taken and best of the path; None if none."""
    w, h = size.width(), size.height()
    x, y = spot.tolist()
    corners = ((8, -h - 3), (8, 3), (-w - 8, -h - 3), (-w - 8, 3), (-w / 2, -h - 9), (-w / 2, 9))
    found: list[tuple[int, QRectF]] = []
    for dx, dy in corners:
        rect = QRectF(QPointF(x + dx, y + dy), size)
        if field.contains(rect) and not any(rect.intersects(other) for other in taken):
            over = np.abs(path - (rect.center().x(), rect.center().y())) < (w / 2 + 3, h / 2 + 3)
            found.append((int(over.all(axis=1).sum()), rect))
    return min(found, key=lambda one: one[0])[1] if found else None
