"""A row for each example: what the network says, what that costs, and the derivative; under them the means."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app import fonts
from app.ends import Ends
from app.graphics import draw_text, hairline, mix
from app.panes.chain.curves import arrow, push_ink
from app.panes.chain.hands import Hands
from app.panes.chain.now import Row
from app.panes.chain.options import LAYERS, MOST_EXAMPLES
from app.panes.chain.plate import LEFT, RIGHT, Plate
from app.panes.chain.words import label, number, plus, slope
from nncore.chain_nudges import mean_cost, mean_sensitivity
from nncore.words import tr

HEAD, FOOT = 26.0, 46.0
LOWEST, HIGHEST = 36.0, 64.0  # pixels of a row
NARROW = 380


class ExamplesView(Plate):
    """Its rows stand beside the fields of the examples."""

    def __init__(self, hands: Hands) -> None:
        tip = tr("One row an example; the derivative of the mean cost is the mean of the derivatives.")
        super().__init__(hands, tr("Examples and their mean"), tip, (520, 280))
        self._ends = Ends()

    def said(self) -> str:
        """Every derivative and the mean."""
        now = self.now
        row = ", ".join(plus(each.slope, 6) for each in now.rows)
        mean = plus(mean_sensitivity(now.chain, now.parameter, now.pairs), 6)
        return tr("{0}: {1}; mean {2}").format(slope("C", now.parameter), row, mean)

    @property
    def row(self) -> int:
        """The height of an example's row: the same however many there are."""
        room = (self.height() - HEAD - FOOT) / (MOST_EXAMPLES + 1)
        return int(max(LOWEST, min(HIGHEST, room)))

    def line(self, index: int) -> QRectF:
        """The room of an example; the mean comes after the last one."""
        gap = 10.0 if index == len(self.now.pairs) else 0.0
        return QRectF(10, HEAD + index * self.row + gap, self.width() - 20, self.row)

    def field(self, index: int) -> QRectF:
        """Where the bar of a derivative is."""
        line = self.line(index)
        left = line.left() + (60 if self.width() < NARROW else min(300.0, 0.42 * self.width()))
        return QRectF(left, line.top() + 5, max(30.0, line.right() - left - 76), line.height() - 10)

    def bar(self, index: int, value: float) -> QRectF:
        """The bar itself: from the middle, all on one scale."""
        field, share = self.field(index), value / self._end() * 0.5
        share = max(-0.5, min(0.5, share)) if math.isfinite(share) else 0.0
        middle = field.center().x()
        return QRectF(
            QPointF(middle, field.top()), QPointF(middle + share * field.width(), field.bottom())
        ).normalized()

    def paint(self, painter: QPainter) -> None:
        """Heads, rows, the mean."""
        theme, now, rows = self.theme, self.now, self.now.rows
        field, wide = self.field(0), self.width() >= NARROW
        draw_text(painter, QRectF(10, 5, 54, 15), label(f"a{LAYERS}"), theme.plate_muted, LEFT)
        if wide:
            cost = QRectF(70, 5, 100, 15)
            draw_text(painter, cost, tr("C of this one"), theme.plate_muted, LEFT)
        head = QRectF(field.left(), 5, self.width() - 10 - field.left(), 15)
        draw_text(painter, head, slope("C", now.parameter), theme.plate_text, RIGHT)
        for index, row in enumerate(rows):
            self._paint_row(painter, index, row, number(row.a))
        mean = Row(
            math.nan, mean_cost(now.chain, now.pairs), mean_sensitivity(now.chain, now.parameter, now.pairs)
        )
        top = self.line(len(rows)).top() - 5
        painter.setPen(hairline(theme.plate_muted))
        painter.drawLine(QPointF(10, top), QPointF(self.width() - 10, top))
        painter.setFont(fonts.body(fonts.reading().weight()))
        self._paint_row(painter, len(rows), mean, tr("mean"))
        self._paint_scale(painter, len(rows))

    def _paint_row(self, painter: QPainter, index: int, row: Row, first: str) -> None:
        theme, line, field = self.theme, self.line(index), self.field(index)
        draw_text(painter, QRectF(line.left(), line.top(), 56, line.height()), first, theme.plate_text, LEFT)
        if self.width() >= NARROW:
            room = QRectF(
                line.left() + 60,
                line.top() + 10,
                max(10.0, field.left() - line.left() - 150),
                line.height() - 20,
            )
            width = room.width() * min(1.0, row.cost)
            painter.fillRect(
                QRectF(room.left(), room.top(), width, room.height()), mix(theme.plate, theme.cost, 0.6)
            )
            text = QRectF(room.right() + 6, line.top(), 70, line.height())
            draw_text(painter, text, number(row.cost), theme.cost, LEFT)
        painter.setPen(hairline(theme.plate_muted))
        painter.drawLine(
            QPointF(field.center().x(), field.top() - 3), QPointF(field.center().x(), field.bottom() + 3)
        )
        ink = push_ink(theme, row.slope)
        bar = self.bar(index, row.slope)
        painter.fillRect(bar, mix(theme.plate, ink, 0.8 if index == len(self.now.pairs) else 0.45))
        text = QRectF(line.right() - 84, line.top(), 84, line.height())
        draw_text(painter, text, f"{plus(row.slope)} {arrow(row.slope)}", ink, RIGHT)

    def _paint_scale(self, painter: QPainter, last: int) -> None:
        theme, field, end = self.theme, self.field(last), self._end()
        painter.setFont(fonts.caption())
        room = QRectF(field.left(), field.bottom() + 8, field.width(), 14)
        draw_text(painter, room, plus(-end, 3), theme.plate_muted, LEFT)
        draw_text(painter, room, "0", theme.plate_muted)
        draw_text(painter, room, plus(end, 3), theme.plate_muted, RIGHT)

    def _end(self) -> float:
        largest = max((abs(row.slope) for row in self.now.rows), default=0.0)
        return self._ends.end(self.now.parameter, largest) or 1.0
