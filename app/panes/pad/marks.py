"""Small marks drawn as lines, so that they look alike in every font: a tick and a cross."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.graphics import hairline, mix
from app.theme import Theme

TRACK = 13  # levels of grey between the plate and an empty bar


def track_colour(theme: Theme) -> QColor:
    """A little lighter than the plate, by the same step in every theme: an empty bar must not look like a full one."""
    apart = max(1, theme.plate_line.lightness() - theme.plate.lightness())
    return mix(theme.plate, theme.plate_line, min(1.0, TRACK / apart))


def draw_tick(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Right."""
    _stroke(painter, rect, colour, [[(0.08, 0.55), (0.38, 0.85), (0.94, 0.18)]])


def draw_cross(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Wrong."""
    _stroke(painter, rect, colour, [[(0.15, 0.15), (0.85, 0.85)], [(0.85, 0.15), (0.15, 0.85)]])


KEY_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""Ways to get the focus after which it must be seen."""


def draw_focus(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """A ring around what has the focus."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(hairline(theme.plate_accent, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
    painter.restore()


def _stroke(painter: QPainter, rect: QRectF, colour: QColor, lines: list[list[tuple[float, float]]]) -> None:
    path = QPainterPath()
    for line in lines:
        points = [QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()) for x, y in line]
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
    pen = QPen(colour, max(1.4, rect.width() / 6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, pen)
    painter.restore()
