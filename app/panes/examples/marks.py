"""Small marks drawn as lines and rings, alike in every font."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.graphics import hairline
from app.theme import Theme


def cross(rect: QRectF) -> list[QLineF]:
    """The two strokes that say wrong."""
    inside = rect.adjusted(1, 1, -1, -1)
    return [QLineF(inside.topLeft(), inside.bottomRight()), QLineF(inside.topRight(), inside.bottomLeft())]


def draw_ring(painter: QPainter, rect: QRectF, colour: QColor, width: float) -> None:
    """A ring around a picture or a cell, outside of it."""
    painter.setPen(hairline(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    grown = 0.5 + width / 2
    painter.drawRect(rect.adjusted(-grown, -grown, grown, grown))


def draw_focus(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """That the keys go here; on plates, so light in every theme."""
    painter.setPen(hairline(theme.plate_text, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
