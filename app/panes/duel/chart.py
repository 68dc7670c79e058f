"""The cost of both against what they spent."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from app import numerals
from app.ends import end_text
from app.graphics import draw_text, hairline, nice_ticks
from app.theme import Theme
from app.widgets.plate import Plate
from nncore.duel import Sides
from nncore.words import tr

LEFT, RIGHT, TOP, BOTTOM = 52.0, 14.0, 26.0, 20.0
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def pen_of(number: int, theme: Theme) -> QPen:
    """Rose and solid for the present settings, light and dashed for the others."""
    if number == 0:
        return QPen(theme.cost, 2.0)
    pen = QPen(theme.plate_text, 1.4)
    pen.setDashPattern([5, 3])
    return pen


class DuelChart(Plate):
    """A function of what it is given."""

    def __init__(self) -> None:
        super().__init__(tr("Cost of both trainings"), keys=False)
        self._sides: Sides | None = None
        self._by, self._empty = "seconds", ""

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(500, 200)

    def show_sides(self, sides: Sides | None, by: str, empty: str, theme: Theme) -> None:
        """Draw these."""
        self.set_theme(theme)
        if (sides, by, empty) != (self._sides, self._by, self._empty):
            self._sides, self._by, self._empty = sides, by, empty
            self.update()

    def field(self) -> QRectF:
        """Where the lines are."""
        return QRectF(self.rect()).adjusted(LEFT, TOP, -RIGHT, -BOTTOM)

    def ends(self) -> tuple[float, float]:
        """The right end and the top of the axes."""
        sides = self._sides or ()
        right = max((float(s.at(self._by)[-1]) for s in sides if len(s.costs)), default=0.0)
        top = max((float(s.costs.max()) for s in sides if len(s.costs)), default=0.0)
        return right, top * 1.05

    def spots(self, number: int) -> list[QPointF]:
        """The points of one line."""
        (right, top), rect = self.ends(), self.field()
        if self._sides is None or not right or not top:
            return []
        side = self._sides[number]
        xs = rect.left() + side.at(self._by) / right * rect.width()
        ys = rect.bottom() - np.clip(side.costs / top, 0, 1) * rect.height()
        return [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]

    def paint(self, painter: QPainter) -> None:
        """Axes, lines, or what to do."""
        theme, rect, (right, top) = self.theme, self.field(), self.ends()
        if not right or not top or rect.height() < 20:
            draw_text(painter, QRectF(self.rect()), self._empty, theme.plate_muted)
            return
        draw_text(painter, QRectF(10, 4, rect.width(), 16), tr("cost"), theme.plate_muted, START)
        unit = tr("seconds of its own") if self._by == "seconds" else tr("examples seen")
        draw_text(painter, QRectF(rect.left(), 4, rect.width(), 16), unit, theme.plate_muted, END)
        for tick in nice_ticks(0.0, top, max(2, int(rect.height() // 34))):
            y = round(rect.bottom() - tick / top * rect.height()) + 0.5
            painter.setPen(hairline(theme.plate_line))
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
            box = QRectF(0, y - 8, rect.left() - 6, 16)
            draw_text(painter, box, end_text(tick) if tick else "0", theme.plate_muted, END)
        for tick in nice_ticks(0.0, right, max(2, int(rect.width() // 110))):
            x = rect.left() + tick / right * rect.width()
            text = numerals.count(round(tick)) if tick == round(tick) else end_text(tick)
            draw_text(painter, QRectF(x - 40, rect.bottom() + 3, 80, 14), text, theme.plate_muted)
        for number in (0, 1):
            painter.setPen(pen_of(number, theme))
            painter.drawLines([QLineF(a, b) for a, b in pairwise(self.spots(number))])
