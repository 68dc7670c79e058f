"""The sign of each walker: a shape of its own, because they all walk on the same cost and share its colour. Pure."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from app.theme import DARK, Theme

SHAPES = {
    1: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    2: ((0, -1.3), (1.2, 0.9), (-1.2, 0.9)),
    3: ((0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)),
    5: ((0, 1.3), (1.2, -0.9), (-1.2, -0.9)),
}
"""Corners by the number of the walker; walker 4 is a disc."""


def mark(number: int, middle: QPointF, radius: float) -> QPainterPath:
    """The shape of a walker."""
    path = QPainterPath()
    if number in SHAPES:
        corners = [QPointF(middle.x() + radius * x, middle.y() + radius * y) for x, y in SHAPES[number]]
        path.addPolygon(QPolygonF(corners))
        path.closeSubpath()
    else:
        path.addEllipse(middle, radius * 1.1, radius * 1.1)
    return path


class Mark(QWidget):
    """One walker's sign before its row."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._theme, self._on = number, DARK, True
        self.setFixedSize(QSize(16, 16))

    def show_mark(self, theme: Theme, *, on: bool) -> None:
        """Follow a theme; faint for one that does not walk."""
        if (theme, on) != (self._theme, self._on):
            self._theme, self._on = theme, on
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.cost_ink if self._on else self._theme.faint
        painter.fillPath(mark(self._number, QRectF(self.rect()).center(), 4.5), colour)
