"""The three signs of the runs, and a small chart of some lines against steps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app import numerals
from app.ends import end_text
from app.graphics import draw_text, hairline, nice_ticks
from app.theme import Theme
from app.widgets.plate import Plate
from nncore.arrays import Floats

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CORNERS = (
    ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    ((0, -1.35), (1.25, 0.95), (-1.25, 0.95)),
    ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)),
)


def sign(run: int, middle: QPointF, radius: float) -> QPainterPath:
    """The shape of a run: a square, a triangle, a diamond."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([middle + QPointF(x, y) * radius for x, y in CORNERS[run % len(CORNERS)]]))
    path.closeSubpath()
    return path


@dataclass(frozen=True, eq=False)
class Line:
    """One line: its name at the end, its heights, and the sign of its run or none."""

    name: str
    values: Floats
    run: int = -1


class StepChart(Plate):
    """Some lines against steps; `role` is the colour of the number in the theme."""

    def __init__(self, title: str, role: str) -> None:
        super().__init__(title, keys=False)
        self.setToolTip(title)
        self.title, self._role = title, role
        self.lines: tuple[Line, ...] = ()
        self._steps: Floats = np.zeros(0)
        self._end, self._empty = 1.0, ""

    def sizeHint(self) -> QSize:
        """Half of a column."""
        return QSize(320, 160)

    def show_lines(self, steps: Floats, lines: tuple[Line, ...], end: float, empty: str) -> None:
        """Show the lines over `steps` of `end`; `empty` while there is none."""
        same = len(lines) == len(self.lines) and all(
            a.values is b.values and a.name == b.name for a, b in zip(lines, self.lines, strict=True)
        )
        if not same or (end, empty) != (self._end, self._empty):
            self._steps, self.lines, self._end, self._empty = steps, lines, end, empty
            self.update()

    def field(self) -> QRectF:
        """Where the lines are."""
        names = max((self.fontMetrics().horizontalAdvance(line.name) for line in self.lines), default=0)
        return self.rect().toRectF().adjusted(46, 22, -(names + 22.0), -20)

    def spot(self, step: float, value: float) -> QPointF:
        """Where a number at a step is."""
        field = self.field()
        return QPointF(
            field.left() + step / max(1.0, self._end) * field.width(),
            field.bottom() - value / self._top() * field.height(),
        )

    def paint(self, painter: QPainter) -> None:
        """Axes, lines, and their names at the ends."""
        theme, ink = self.theme, getattr(self.theme, self._role)
        draw_text(painter, QRectF(8, 2, self.width() - 16, 18), self.title, theme.plate_text, LEFT)
        if not self.lines:
            painter.setPen(theme.plate_muted)
            room = self.rect().toRectF().adjusted(16, 22, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        self._axes(painter, theme)
        ends: list[tuple[float, Line]] = []
        for line in self.lines:
            spots = [self.spot(s, v) for s, v in zip(self._steps.tolist(), line.values.tolist(), strict=True)]
            painter.setPen(QPen(ink, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(spots))
            self._signs(painter, line, spots, ink)
            ends.append((spots[-1].y(), line))
        self._names(painter, ends)

    def _signs(self, painter: QPainter, line: Line, spots: list[QPointF], ink: QColor) -> None:
        shown = -100.0
        for spot in (*spots[:-1], spots[-1]):
            if line.run >= 0 and (spot.x() - shown > 22 or spot is spots[-1]):
                painter.fillPath(sign(line.run, spot, 3.2), ink)
                shown = spot.x()

    def _names(self, painter: QPainter, ends: list[tuple[float, Line]]) -> None:
        """At the heights where the lines end, or as near as the others leave room."""
        field, floor, step = self.field(), 0.0, 13.0
        ordered = sorted(ends, key=lambda end: end[0])
        lowest = field.bottom() - 6 - step * (len(ordered) - 1)
        for at, (y, line) in enumerate(ordered):
            floor = max(min(y, lowest + step * at), floor + step if at else min(lowest, y))
            room = QRectF(field.right() + 10, floor - 8, self.width() - field.right() - 12, 16)
            draw_text(painter, room, line.name, self.theme.plate_text, LEFT)

    def _top(self) -> float:
        top = max((float(np.nanmax(line.values)) for line in self.lines if len(line.values)), default=1.0)
        return 1.05 * top if np.isfinite(top) and top > 0 else 1.0

    def _axes(self, painter: QPainter, theme: Theme) -> None:
        field = self.field()
        for tick in nice_ticks(0.0, self._top(), max(2, int(field.height() // 30))):
            y = round(self.spot(0, tick).y()) + 0.5
            painter.setPen(hairline(theme.plate_line))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            box = QRectF(0, y - 8, field.left() - 6, 16)
            draw_text(painter, box, end_text(tick) if tick else "0", theme.plate_muted, RIGHT)
        for tick in nice_ticks(0.0, self._end, max(2, int(field.width() // 70))):
            x = self.spot(tick, 0).x()
            box = QRectF(x - 30, field.bottom() + 2, 60, 15)
            draw_text(painter, box, numerals.count(round(tick)), theme.plate_muted)
        head = QRectF(8, 2, self.width() - 16, 18)
        across = self.tr("steps →")
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(self.title + across) + 30 < self.width():
            draw_text(painter, head, across, theme.plate_muted, RIGHT)
