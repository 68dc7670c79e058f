"""The costs of all test examples: their running mean above, how they are spread below, and the digits of one bar."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from app import thumbs
from app.ends import end_text
from app.graphics import draw_text, faded, hairline, nice_ticks
from app.lock_veil import Veil
from app.numerals import count, short
from app.panes.average.words import NO_EXAM
from app.widgets.plate import Plate
from nncore.arrays import Floats, Ints
from nncore.averages import BARS, Spread
from nncore.data import Dataset
from nncore.words import tr

LEFT_ROOM, TOP, FOOT, RIGHT_ROOM, THUMB = 56.0, 28.0, 20.0, 12.0, 42.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NONE = np.zeros(0, np.intp)
POINTS = 120  # of the running mean


class MeanPlot(Plate):
    """Click a bar, or go along them with the arrow keys; click a digit."""

    barred = Signal(int)
    picked = Signal(int)  # row of the test set

    def __init__(self) -> None:
        super().__init__(tr("Running mean and histogram of the costs"))
        Veil(self, "average.bar")
        self.setToolTip(
            tr("Click a bar to see its digits, the dearest first; the arrow keys go from bar to bar")
        )
        self._means: Floats | None = None
        self._spread: Spread | None = None
        self._data: Dataset | None = None
        self._seen, self._bar = 0, -1
        self._rows: Ints = NONE

    def show_costs(self, data: Dataset | None, means: Floats | None, spread: Spread | None, bar: int) -> None:
        """Show these costs of the test set; None while they are not known."""
        if means is not self._means or spread is not self._spread or bar != self._bar:
            self._data, self._means, self._spread, self._bar = data, means, spread, bar
            self._rows = spread.rows(bar) if spread is not None and 0 <= bar < BARS else NONE
            self.update()

    def show_seen(self, seen: int) -> None:
        """So many examples have streamed past."""
        if seen != self._seen:
            self._seen = seen
            self.update()

    @property
    def rows(self) -> Ints:
        """The examples of the bar that is picked, the dearest first."""
        return self._rows

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 360)

    def box(self, which: int) -> QRectF:
        """Where the running mean (0), the histogram (1) and the digits (2) are."""
        width = max(10.0, self.width() - LEFT_ROOM - RIGHT_ROOM)
        strip = THUMB + 8
        high = max(16.0, (self.height() - strip - 2 * (TOP + FOOT)) / 2)
        if which == 2:
            return QRectF(8, self.height() - strip, self.width() - 16, THUMB)
        return QRectF(LEFT_ROOM, TOP + which * (high + TOP + FOOT), width, high)

    def paint(self, painter: QPainter) -> None:
        """Both plots and the digits."""
        if self._means is None or self._spread is None or not np.isfinite(self._means).all():
            draw_text(painter, QRectF(self.rect()), tr(NO_EXAM), self.theme.plate_muted)
            return
        self._running(painter, self._means)
        self._histogram(painter, self._spread)
        self._digits(painter)

    def _running(self, painter: QPainter, means: Floats) -> None:
        box, theme, n = self.box(0), self.theme, len(means)
        low, high = 0.0, float(means.max()) * 1.08 or 1.0
        draw_text(
            painter,
            QRectF(8, box.top() - 25, 300, 16),
            tr("mean of the examples so far"),
            theme.plate_text,
            LEFT,
        )
        for value in nice_ticks(low, high, max(3, int(box.height() // 40))):
            self._rule(painter, box, value / high, end_text(value))
        at = np.unique(np.geomspace(1, n, POINTS).astype(int)) - 1
        at = at[at < self._seen]
        across = box.left() + np.log(at + 1) / math.log(max(n, 2)) * box.width()
        down = box.bottom() - means[at] / high * box.height()
        spots = [QPointF(x, y) for x, y in zip(across.tolist(), down.tolist(), strict=True)]
        whole = box.bottom() - float(means[-1]) / high * box.height()
        painter.setPen(QPen(faded(theme.plate_text, 0.7), 1.2, Qt.PenStyle.DashLine))
        painter.setRenderHint(
            QPainter.RenderHint.Antialiasing, on=False
        )  # a level dashed line is dear to smooth
        painter.drawLine(QPointF(box.left(), whole), QPointF(box.right(), whole))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.cost, 1.8))
        painter.drawPolyline(spots)
        for k in (1, 10, 100, 1_000, 10_000):
            if k <= n:
                x = box.left() + math.log(k) / math.log(max(n, 2)) * box.width()
                x = min(x, self.width() - 26.0)
                draw_text(painter, QRectF(x - 30, box.bottom() + 3, 60, 14), count(k), theme.plate_muted)

    def _histogram(self, painter: QPainter, spread: Spread) -> None:
        box, theme = self.box(1), self.theme
        top = max(1.0, float(spread.counts.max()))
        text = tr("examples by what they cost (bars by the root of their number)")
        draw_text(painter, QRectF(8, box.top() - 25, box.width(), 16), text, theme.plate_text, LEFT)
        self._rule(painter, box, 1.0, count(int(top)))
        width, bottom = box.width() / BARS, box.bottom()
        for i, high in enumerate((np.sqrt(spread.counts / top) * box.height()).tolist()):
            bar = QRectF(box.left() + i * width + 1, bottom - high, width - 2, high)
            painter.fillRect(bar, theme.cost if i != self._bar else theme.selection)
        for align, edge in ((LEFT, spread.edges[0]), (RIGHT, spread.edges[-1])):
            foot = QRectF(box.left(), box.bottom() + 3, box.width(), 14)
            draw_text(painter, foot, short(float(edge)), theme.plate_muted, align)

    def bar(self, i: int) -> QRectF:
        """The room of a bar."""
        box = self.box(1)
        width = box.width() / BARS
        return QRectF(box.left() + i * width + 1, box.top(), width - 2, box.height())

    def _rule(self, painter: QPainter, box: QRectF, share: float, text: str) -> None:
        y = box.bottom() - share * box.height()
        painter.setPen(hairline(faded(self.theme.plate_line, 0.8)))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        draw_text(painter, QRectF(2, y - 7, box.left() - 8, 14), text, self.theme.plate_muted, RIGHT)

    def _digits(self, painter: QPainter) -> None:
        if self._data is None or not len(self._rows):
            draw_text(painter, self.box(2), tr("Click a bar to see what is in it"), self.theme.plate_muted)
            return
        chosen = self._rows[: self._room]
        pictures = thumbs.thumbs(self._data, chosen)
        image, high = thumbs.strip(pictures), pictures.shape[1]
        for i in range(len(chosen)):
            painter.drawImage(self.thumb(i), image, QRectF(0, i * high, pictures.shape[2], high))

    @property
    def _room(self) -> int:
        return max(1, int(self.box(2).width() // (THUMB + 4)))

    def thumb(self, i: int) -> QRectF:
        """The room of a digit."""
        box = self.box(2)
        return QRectF(box.left() + i * (THUMB + 4), box.top(), THUMB, THUMB)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a bar or a digit."""
        at = event.position()
        for i in range(BARS):
            if self._spread is not None and self.bar(i).contains(at):
                self.barred.emit(i)
        for i in range(min(self._room, len(self._rows))):
            if self.thumb(i).contains(at):
                self.picked.emit(int(self._rows[i]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from bar to bar; Return takes the dearest of the bar."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is not None and self._spread is not None:
            self.barred.emit((max(self._bar, -1 if by > 0 else 0) + by) % BARS)
        elif event.key() == Qt.Key.Key_Return and len(self._rows):
            self.picked.emit(int(self._rows[0]))
        else:
            super().keyPressEvent(event)
