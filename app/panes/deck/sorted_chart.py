"""One number of both copies against the epochs: shuffled as a line, sorted dashed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app import numerals
from app.graphics import draw_text
from app.panes.deck.plot import LEFT, Axes, field_of, paint_axes
from app.widgets.plate import Plate
from nncore.arrays import Floats
from nncore.words import tr

STYLES = {"shuffled": Qt.PenStyle.SolidLine, "sorted": Qt.PenStyle.DashLine}
NAMED = 96.0  # pixels at the right for the names


class SortedChart(Plate):
    """`role` is the colour of the number in the theme."""

    def __init__(self, title: str, role: str, top: float | None) -> None:
        super().__init__(title, keys=False)
        self.setToolTip(title)
        self._title, self._role, self._top = title, role, top
        self.lines: dict[str, Floats] = {}
        self.epochs, self.empty = 1, ""

    def show_lines(self, lines: dict[str, Floats], epochs: int, empty: str) -> None:
        """Show what is known after 0, 1, 2, ... of `epochs`."""
        same = self.lines.keys() == lines.keys() and all(lines[k] is self.lines[k] for k in lines)
        if not same or (epochs, empty) != (self.epochs, self.empty):
            self.lines, self.epochs, self.empty = lines, epochs, empty
            self.update()

    def sizeHint(self) -> QSize:
        """Half of a page."""
        return QSize(320, 180)

    def axes(self) -> Axes:
        """From the start to the last epoch."""
        found = [line[np.isfinite(line)] for line in self.lines.values()]
        top = self._top or max((float(line.max()) for line in found if line.size), default=1.0) * 1.04
        field = field_of(self.rect().toRectF(), NAMED)
        return Axes(field, (0, max(1, self.epochs)), (0.0, top or 1.0))

    def paint(self, painter: QPainter) -> None:
        """Axes, both lines, and their names at the ends."""
        theme, ink = self.theme, getattr(self.theme, self._role)
        if not self.lines:
            room = QRectF(8, 2, self.width() - 16, 18)
            draw_text(painter, room, self._title, theme.plate_text, LEFT)
            painter.setPen(theme.plate_muted)
            room = self.rect().toRectF().adjusted(16, 22, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty)
            return
        axes = self.axes()
        paint_axes(painter, axes, theme, (self._title, tr("epochs")))
        ends: list[tuple[float, str, QPointF]] = []
        for kind, line in self.lines.items():
            spots = [axes.spot(k, float(y)) for k, y in enumerate(line.tolist()) if np.isfinite(y)]
            painter.setPen(QPen(ink, 2.0, STYLES[kind]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(spots))
            if spots:
                ends.append((spots[-1].y(), kind, spots[-1]))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink)
                painter.drawEllipse(spots[-1], 3, 3)
        self._paint_names(painter, axes, ends)

    def _paint_names(self, painter: QPainter, axes: Axes, ends: list[tuple[float, str, QPointF]]) -> None:
        names = {"shuffled": tr("shuffled"), "sorted": tr("sorted")}
        floor = axes.field.top() - 20
        for y, kind, _ in sorted(ends, key=lambda end: end[:2]):
            floor = max(y, floor + 15)
            last = numerals.plain(float(self.lines[kind][-1]), 2)
            room = QRectF(axes.field.right() + 6, min(floor, axes.field.bottom() + 8) - 8, NAMED - 8, 16)
            draw_text(painter, room, f"{names[kind]} {last}", self.theme.plate_text, LEFT)
