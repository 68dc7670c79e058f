"""How often each label is in a batch, against the whole set."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen

from app.graphics import draw_text, faded
from app.panes.deck.hand_view import LEFT
from app.widgets.plate import Plate
from nncore.arrays import Floats, Ints
from nncore.words import tr

HEAD, FOOT, HEIGHT = 20.0, 16.0, 96


class CountsView(Plate):
    """A bar for each label of the batch, with a tick where it would be if the batch were like the set."""

    def __init__(self) -> None:
        super().__init__(tr("Labels of the next mini-batch"), keys=False)
        self.counts: Ints = np.empty(0, np.intp)
        self.shares: Floats = np.empty(0)
        self._names: tuple[str, ...] = ()
        self.setFixedHeight(HEIGHT)

    def show_counts(self, counts: Ints, shares: Floats, names: tuple[str, ...]) -> None:
        """Show how often each label is there, (k,), and its share of the whole set, (k,)."""
        same = np.array_equal(counts, self.counts) and np.array_equal(shares, self.shares)
        if same and names == self._names:
            return
        self.counts, self.shares, self._names = counts, shares, names
        said = ", ".join(f"{name}: {n}" for name, n in zip(names, counts.tolist(), strict=False))
        self.setAccessibleDescription(said)
        self.setToolTip(tr("How often each label is in the next mini-batch: {said}").format(said=said))
        self.update()

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(300, HEIGHT)

    def bar(self, label: int) -> QRectF:
        """Where the bar of a label is."""
        field, n = self._field(), len(self.counts)
        pitch = field.width() / n
        high = self._high(self.counts[label]) * field.height()
        wide = min(30.0, 0.64 * pitch)
        left = field.left() + (label + 0.5) * pitch - wide / 2
        return QRectF(left, field.bottom() - high, wide, high)

    def paint(self, painter: QPainter) -> None:
        """Bars, ticks and what they are of."""
        theme, n, total = self.theme, len(self.counts), int(self.counts.sum())
        room = QRectF(8, 2, self.width() - 16, HEAD - 2)
        text = tr("Labels of the next: bar in the batch, line if it were like the whole set")
        if painter.fontMetrics().horizontalAdvance(text) > room.width():
            text = tr("Labels: bar in the batch, line in the set")
        draw_text(painter, room, text, theme.plate_text, LEFT)
        if not n or not total:
            return
        field = self._field()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for label in range(n):
            bar = self.bar(label)
            painter.fillRect(bar, faded(theme.plate_text, 0.62))
            y = round(field.bottom() - self._high(self.shares[label] * total) * field.height())
            painter.setPen(QPen(theme.plate_text, 1.6))
            painter.drawLine(QPointF(bar.left() - 4, y), QPointF(bar.right() + 4, y))
            pitch = field.width() / n
            below = QRectF(field.left() + label * pitch, field.bottom() + 1, pitch, FOOT)
            draw_text(painter, below, self._names[label], theme.plate_muted)

    def _high(self, count: float) -> float:
        top = max(float(self.counts.max()), float(self.shares.max() * self.counts.sum()))
        return float(count) / top if top else 0.0

    def _field(self) -> QRectF:
        return QRectF(8, HEAD + 4, self.width() - 16, HEIGHT - HEAD - 4 - FOOT - 4)
