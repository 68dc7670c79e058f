"""One run of the overlay, and how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from app.panes.runs.axes import Axis
from app.theme import Theme
from nncore.kept_run import Curve

# Lengths in pixels of strokes and gaps; no two kept runs in a row look the same, and none is solid.
DASHES = ((10, 2, 2, 2), (6, 3), (1.5, 2.5), (8, 3, 1.5, 3), (3, 2, 1, 2, 1, 2), (12, 4), (4, 6))


@dataclass(frozen=True, eq=False)
class Line:
    """One run of the overlay; key 0 is the present one."""

    key: int
    name: str
    curve: Curve


@dataclass(frozen=True, eq=False)
class Field:
    """One of the two plots: which column of the curves, where, on which scales."""

    name: str
    rect: QRectF
    x: Axis
    y: Axis


def pen_of(key: int, theme: Theme, *, is_picked: bool) -> QPen:
    """Rose and solid for the present run; a dash of its own, muted, for a kept one."""
    if not key:
        return QPen(theme.cost, 2.0)
    pen = QPen(theme.plate_text if is_picked else theme.plate_muted, 1.0)
    pen.setDashPattern(list(DASHES[key % len(DASHES)]))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def stroke(painter: QPainter, spots: list[QPointF], pen: QPen, *, twice: bool = False) -> None:
    """Draw a line; `twice` makes it heavier.

    Qt takes fifty times as long for a polyline that is wider than a pixel: so a solid one goes piece by piece, and a
    dashed one, whose dashes must run on, is drawn again a pixel lower.
    """
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pen.style() == Qt.PenStyle.SolidLine:
        painter.drawLines([QLineF(a, b) for a, b in pairwise(spots)])
        return
    line = QPolygonF(spots)
    painter.drawPolyline(line)
    if twice:
        painter.drawPolyline(line.translated(0, 1))


def sample(key: int, theme: Theme, *, is_picked: bool, ratio: float) -> QPixmap:
    """A short piece of a run's line on the ground of the plot, for the table."""
    image = QPixmap(QSize(round(34 * ratio), round(12 * ratio)))
    image.setDevicePixelRatio(ratio)
    image.fill(theme.plate)
    painter = QPainter(image)
    painter.setPen(pen_of(key, theme, is_picked=is_picked))
    painter.drawLine(QPointF(2, 6), QPointF(32, 6))
    painter.end()
    return image
