"""What 200 random nudges do to the cost, from the one that lowers it most to the one that raises it most."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from app.graphics import draw_text, faded, hairline, nice_ticks
from app.numerals import short
from app.panes.cut.work import Answer
from app.widgets.plate import Plate
from nncore.words import tr

LEFT_ROOM, TOP, FOOT, RIGHT_ROOM = 62.0, 22.0, 20.0, 12.0
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class NudgePlot(Plate):
    """One bar a nudge: hollow ones go down."""

    def __init__(self) -> None:
        super().__init__(tr("What random nudges do to the cost"), keys=False)
        self.setToolTip(tr("Each bar is one random nudge: how much it changes the cost, in order of that"))
        self._known: Answer | None = None
        self._empty = self._stale = ""

    def show_nudges(self, known: Answer | None, empty: str, stale: str) -> None:
        """Show these."""
        if (known, empty, stale) != (self._known, self._empty, self._stale):
            self._known, self._empty, self._stale = known, empty, stale
            self.update()

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 300)

    def paint(self, painter: QPainter) -> None:
        """Axis, bars, how many of each."""
        known, theme = self._known, self.theme
        changes = None if known is None else known.nudges
        if changes is None or not np.isfinite(changes).all():
            painter.setPen(theme.plate_muted)
            room = QRectF(self.rect()).adjusted(16, 8, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        box = QRectF(LEFT_ROOM, TOP, self.width() - LEFT_ROOM - RIGHT_ROOM, self.height() - TOP - FOOT)
        ordered = np.sort(changes)
        low, high = min(0.0, float(ordered[0])), max(0.0, float(ordered[-1]))
        spare = 0.05 * (high - low) or 1e-12
        low, high = low - spare, high + spare
        self._axis(painter, box, low, high)
        zero = box.bottom() + low / (high - low) * box.height()
        width = box.width() / len(ordered)
        for i, change in enumerate(ordered.tolist()):
            y = box.bottom() - (change - low) / (high - low) * box.height()
            bar = QRectF(QPointF(box.left() + i * width, zero), QPointF(box.left() + (i + 0.8) * width, y))
            painter.fillRect(bar.normalized(), theme.plate_text if change < 0 else theme.cost)
        down = int((ordered < 0).sum())
        foot = QRectF(box.left(), box.bottom() + 3, box.width(), 14)
        draw_text(painter, foot, tr("{0} go down").format(down), theme.plate_text, LEFT)
        draw_text(painter, foot, tr("{0} go up").format(int((ordered > 0).sum())), theme.cost, RIGHT)
        draw_text(
            painter, QRectF(8, 3, self.width() / 2, 16), tr("change of the cost"), theme.plate_muted, LEFT
        )
        head = QRectF(self.width() / 2, 3, self.width() / 2 - 10, 16)
        draw_text(painter, head, self._stale, theme.plate_text, RIGHT)

    def _axis(self, painter: QPainter, box: QRectF, low: float, high: float) -> None:
        theme = self.theme
        for value in nice_ticks(low, high, max(3, int(box.height() // 44))):
            y = box.bottom() - (value - low) / (high - low) * box.height()
            painter.setPen(
                QPen(theme.plate_muted, 1.2) if value == 0 else hairline(faded(theme.plate_line, 0.8))
            )
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            draw_text(painter, QRectF(2, y - 7, box.left() - 8, 14), short(value), theme.plate_muted, RIGHT)
