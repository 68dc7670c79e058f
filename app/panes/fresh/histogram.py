"""How often each cost, or each share of right answers, comes up, with marks for what is to be compared."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from app import numerals
from app.ends import end_text
from app.graphics import draw_text, hairline, nice_ticks
from app.widgets.plate import Plate
from nncore.arrays import Floats

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
BARS, ROW = 60, 15.0  # bars at most; pixels of a mark's name


@dataclass(frozen=True)
class Mark:
    """A line across the bars: where, its name, and whether it is a guess (dotted) or a measured one."""

    value: float
    name: str
    guessed: bool = False


def bins(end: float) -> Floats:
    """Edges of bars of one round width from 0 to `end`."""
    rough = end / BARS
    power = 10.0 ** math.floor(math.log10(rough))
    width = next(m * power for m in (1, 2, 5, 10) if m * power >= rough * (1 - 1e-9))
    return np.arange(math.ceil(end / width - 1e-9) + 1) * width


class Histogram(Plate):
    """Bars from 0 on; `role` is the colour of the number in the theme."""

    def __init__(self, title: str, tip: str, role: str, *, percent: bool = False) -> None:
        super().__init__(title, keys=False)
        self.setToolTip(tip)
        self.title, self._role, self._percent = title, role, percent
        self.values: Floats = np.zeros(0)
        self.marks: tuple[Mark, ...] = ()
        self._empty = ""

    def sizeHint(self) -> QSize:
        """Half of a pane."""
        return QSize(320, 170)

    def show_values(self, values: Floats, marks: tuple[Mark, ...], empty: str) -> None:
        """Show these values; marks that are no numbers are left out."""
        marks = tuple(mark for mark in marks if math.isfinite(mark.value))
        if values is not self.values or (marks, empty) != (self.marks, self._empty):
            self.values, self.marks, self._empty = values, marks, empty
            self.update()

    @property
    def end(self) -> float:
        """Where the axis ends: a little above the largest value and the marks."""
        good = self.values[np.isfinite(self.values)]
        largest = max((float(good.max()) if len(good) else 0.0), *(m.value for m in self.marks), 0.0)
        if self._percent:
            return min(1.0, 1.04 * largest) or 1.0
        return 1.04 * largest or 1.0

    def field(self) -> QRectF:
        """Where the bars stand."""
        return self.rect().toRectF().adjusted(34, 22 + ROW * len(self.marks), -14, -22)

    def x_of(self, value: float) -> float:
        """Where a value is."""
        field = self.field()
        return field.left() + min(1.0, value / self.end) * field.width()

    def bars(self) -> tuple[Floats, Floats]:
        """How many fall into each bar, and the bars' edges."""
        good = self.values[np.isfinite(self.values)]
        counts, edges = np.histogram(good, bins(self.end))
        return counts, edges

    def paint(self, painter: QPainter) -> None:
        """Axes, bars, then the marks on top."""
        theme = self.theme
        draw_text(painter, QRectF(8, 2, self.width() - 16, 18), self.title, theme.plate_text, LEFT)
        if not len(self.values):
            painter.setPen(theme.plate_muted)
            room = self.rect().toRectF().adjusted(16, 22, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        counts, edges = self.bars()
        self._axes(painter, int(counts.max(initial=1)))
        field, top, ink = self.field(), max(1, int(counts.max(initial=1))), getattr(theme, self._role)
        for count, left, right in zip(counts.tolist(), edges[:-1].tolist(), edges[1:].tolist(), strict=True):
            if count:
                x, far = self.x_of(left), self.x_of(right)
                high = count / top * field.height()
                gap = 1.0 if far - x > 3 else 0.0
                painter.fillRect(QRectF(x, field.bottom() - high, max(1.0, far - x - gap), high), ink)
        for row, mark in enumerate(self.marks):
            self._mark(painter, row, mark)

    def _axes(self, painter: QPainter, top: int) -> None:
        theme, field = self.theme, self.field()
        for tick in nice_ticks(0.0, float(top), max(2, int(field.height() // 30))):
            if tick != round(tick):
                continue
            y = round(field.bottom() - tick / top * field.height()) + 0.5
            painter.setPen(hairline(theme.plate_line))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            draw_text(
                painter, QRectF(0, y - 8, field.left() - 6, 16), str(round(tick)), theme.plate_muted, RIGHT
            )
        for tick in nice_ticks(0.0, self.end, max(2, int(field.width() // 60))):
            said = numerals.percent(tick, 0) if self._percent else end_text(tick)
            if self._percent and round(100 * tick, 6) != round(100 * tick):
                said = numerals.percent(tick, 1)
            draw_text(
                painter, QRectF(self.x_of(tick) - 30, field.bottom() + 3, 60, 15), said, theme.plate_muted
            )

    def _mark(self, painter: QPainter, row: int, mark: Mark) -> None:
        """Its name in a row of its own, so that no two lie on one another."""
        theme, field, x = self.theme, self.field(), round(self.x_of(mark.value)) + 0.5
        y = field.top() - ROW * (len(self.marks) - row)
        style = Qt.PenStyle.DotLine if mark.guessed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.plate_text, 1.4, style))
        painter.drawLine(QPointF(x, y + 2), QPointF(x, field.bottom()))
        wide = self.fontMetrics().horizontalAdvance(mark.name) + 4
        room = QRectF(x + 4, y, wide, ROW)
        if room.right() > self.width() - 4:
            room.moveRight(x - 4)
        painter.fillRect(room.adjusted(-1, 2, 1, -2), theme.plate)
        draw_text(painter, room, mark.name, theme.plate_text, LEFT if room.left() > x else RIGHT)
