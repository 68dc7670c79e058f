"""Small marks drawn as lines, so that no answer is told by colour alone: a tick and a cross."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

TICK = (((0.08, 0.55), (0.38, 0.85), (0.94, 0.18)),)
CROSS = (((0.15, 0.15), (0.85, 0.85)), ((0.85, 0.15), (0.15, 0.85)))


def draw_mark(painter: QPainter, box: QRectF, colour: QColor, *, right: bool) -> None:
    """A tick for what is right, a cross for what is not."""
    painter.setPen(QPen(colour, 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    for line in TICK if right else CROSS:
        points = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in line]
        painter.drawPolyline(QPolygonF(points))
