"""The compass on the surface: a ring that lies on it, the arrow in its true length, and minus the gradient."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app.cost_map.relief import View
from app.graphics import arrow_path, draw_text, faded
from app.panes.cut.walking import radius_of
from app.panes.cut.words import downhill
from app.panes.cut.work import Answer
from app.theme import Theme
from nncore.arrays import Floats
from nncore.cost_plane import CostGrid

RING = 0.45  # radius of the ring, as a share of the shorter way from the middle to the rim
POINTS = 36  # of the ring
BENDS = 12  # of an arrow


def heights(grid: CostGrid, places: Floats) -> Floats:
    """The cost at places (k, 2), (k,): what is no number counts as the highest, as the faces lie."""
    found = grid.near_all(places)
    return np.where(np.isfinite(found), found, grid.ends[1])


def on_surface(view: View, grid: CostGrid, places: Floats) -> list[QPointF]:
    """Where places of the plane, (k, 2), are seen on the surface."""
    spots = view.points(np.column_stack([places, heights(grid, places)]))
    return [QPointF(x, y) for x, y in spots.tolist()]


def ring_radius(known: Answer, view: View) -> float:
    """How far the ring is from the middle: at least as far as the arrow reaches."""
    return max(radius_of(known), RING * min(view.x[1], -view.x[0], view.y[1], -view.y[0]))


def ray(angle: float, radius: float, points: int = BENDS) -> Floats:
    """Places from the middle to the rim at an angle, (points, 2)."""
    turned = math.radians(angle)
    return np.outer(np.linspace(0, radius, points), [math.cos(turned), math.sin(turned)])


def knob_of(view: View, known: Answer, angle: float) -> QPointF:
    """Where the compass is taken hold of."""
    assert known.grid is not None  # noqa: S101 - else there is no view
    return on_surface(view, known.grid, ray(angle, ring_radius(known, view), 2))[-1]


def angle_at(view: View, known: Answer, point: QPointF) -> float:
    """The angle under a point of the picture, in degrees: on the level of the present cost."""
    assert known.grid is not None  # noqa: S101
    x, y = view.ground(point, float(heights(known.grid, np.zeros((1, 2)))[0]))
    return math.degrees(math.atan2(y, x)) % 360


def paint_compass(
    painter: QPainter, view: View, known: Answer, angle: float, theme: Theme, *, revealed: bool
) -> None:
    """Ring, knob and arrow."""
    grid = known.grid
    if grid is None or known.ring is None:
        return
    radius, around = ring_radius(known, view), np.linspace(0, 2 * math.pi, POINTS + 1)
    parts = (
        radius * np.column_stack([np.cos(around), np.sin(around)]),
        ray(angle, radius),
        ray(angle, radius_of(known)),
        ray(downhill(known), 1.25 * radius),
    )
    spots = on_surface(
        view, grid, np.concatenate(parts)
    )  # all at once: each way to the surface has its price
    ends = np.cumsum([len(part) for part in parts]).tolist()
    circle, whole, arrow, down = (spots[a:b] for a, b in pairwise([0, *ends]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((faded(theme.plate, 0.6), 3.0), (faded(theme.plate_text, 0.75), 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawPolyline(QPolygonF(circle))
    if revealed and any(known.tilt):
        _arrow(painter, down, ((theme.plate, 4.5), (theme.plate_text, 2.0)), Qt.PenStyle.DashLine)
        at = down[-1]
        draw_text(painter, QRectF(at.x() - 20, at.y() - 20, 40, 16), "−∇C", theme.plate_text)
    painter.setPen(QPen(faded(theme.plate_accent, 0.7), 1.0, Qt.PenStyle.DotLine))
    painter.drawPolyline(QPolygonF(whole))
    _arrow(painter, arrow, ((theme.plate, 5.0), (theme.plate_accent, 2.6)), Qt.PenStyle.SolidLine)
    painter.setPen(QPen(theme.plate, 1.5))
    painter.setBrush(theme.plate_accent)
    painter.drawEllipse(whole[-1], 6.0, 6.0)


def _arrow(
    painter: QPainter, spots: list[QPointF], inks: tuple[tuple[object, float], ...], style: Qt.PenStyle
) -> None:
    """A line over the surface with a head at its end."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in inks:
        painter.setPen(QPen(colour, width, style))  # type: ignore[call-overload]
        painter.drawPolyline(QPolygonF(spots))
        painter.drawPath(arrow_path(spots[-2], spots[-1], 8.0))
