"""Marks on a line that is cut: the steps of a descent, and where the network of now is. Pure painting."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.graphics import draw_text, faded
from app.theme import Theme
from nncore.words import tr


def paint_track(painter: QPainter, spots: list[QPointF], theme: Theme) -> None:
    """A dot for each step, the last one large."""
    painter.setPen(QPen(theme.plate, 1.0))
    painter.setBrush(faded(theme.plate_text, 0.85))
    for spot in spots[:-1]:
        painter.drawEllipse(spot, 2.6, 2.6)
    painter.setPen(QPen(theme.plate, 1.5))
    painter.setBrush(theme.plate_accent)
    painter.drawEllipse(spots[-1], 5.5, 5.5)


def paint_now(painter: QPainter, box: QRectF, share: float, theme: Theme) -> None:
    """A dashed line where the network of now is along the line, −1 to 1; nothing beyond it, or for nan."""
    if not abs(share) <= 1:
        return
    x = box.center().x() + share * box.width() / 2
    painter.setPen(QPen(faded(theme.plate_text, 0.7), 1.2, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
    draw_text(painter, QRectF(x - 30, box.bottom() - 16, 60, 14), tr("now"), theme.plate_text)
