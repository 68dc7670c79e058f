"""Small marks drawn as lines and rings, alike in every font."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.graphics import hairline
from app.theme import Theme

BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def draw_cross(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Wrong."""
    pen = QPen(colour, 1.6, c=Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    inside = rect.adjusted(1, 1, -1, -1)
    painter.drawLine(inside.topLeft(), inside.bottomRight())
    painter.drawLine(inside.topRight(), inside.bottomLeft())


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


def draw_dashed(painter: QPainter, a: QPointF, b: QPointF, colour: QColor) -> None:
    """A thin dashed line."""
    pen = hairline(colour)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.drawLine(a, b)
