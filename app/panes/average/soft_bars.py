"""The weighted sums of the outputs, and what softmax makes of them at a temperature."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen

from app.graphics import draw_text, faded, hairline
from app.numerals import plain, short
from app.widgets.plate import Plate
from nncore.arrays import Floats, frozen
from nncore.conventions import tempered
from nncore.words import tr

MOST = 24  # bars; further outputs have no room
HEAD, FOOT = 24.0, 34.0


class SoftBars(Plate):
    """A bar for each output, as high as its share of 1."""

    def __init__(self) -> None:
        super().__init__(tr("Softmax of the weighted sums"), keys=False)
        self.setToolTip(tr("Each bar is an output’s share; below it the weighted sum z it is made from"))
        self._z: Floats = np.zeros(0)
        self._names: tuple[str, ...] = ()
        self.heat = 1.0
        self.shares: Floats = np.zeros(0)

    def show_sums(self, z: Floats, names: tuple[str, ...], heat: float) -> None:
        """Show these sums, (n,)."""
        if z is not self._z or (names, heat) != (self._names, self.heat):
            self._z, self._names, self.heat = z, names, heat
            exact = z.astype(np.float64)
            self.shares = frozen(tempered(exact, heat)) if np.isfinite(exact).all() else np.zeros(0)
            self.update()

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 280)

    def bar(self, i: int) -> QRectF:
        """Where a bar is."""
        n = min(MOST, len(self.shares))
        width = (self.width() - 24) / max(1, n)
        room = max(8.0, self.height() - HEAD - FOOT)
        high = float(self.shares[i]) * room
        return QRectF(12 + i * width + 0.1 * width, HEAD + room - high, 0.8 * width, high)

    def paint(self, painter: QPainter) -> None:
        """The whole as a line, the bars, names and sums."""
        theme = self.theme
        if not len(self.shares):
            draw_text(painter, QRectF(self.rect()), tr("The sums are no numbers."), theme.plate_muted)
            return
        painter.setPen(hairline(faded(theme.plate_line, 0.9)))
        painter.drawLine(QPointF(12, HEAD), QPointF(self.width() - 12, HEAD))
        total = tr("shares of 1; together {sum}").format(sum=plain(float(self.shares.sum()), 3))
        draw_text(painter, QRectF(12, 3, self.width() - 24, 16), total, theme.plate_muted)
        best = int(self.shares.argmax())
        for i in range(min(MOST, len(self.shares))):
            bar = self.bar(i)
            painter.fillRect(bar, theme.plate_text if i == best else faded(theme.plate_text, 0.55))
            painter.setPen(QPen(theme.plate_line, 1.0))
            slot = QRectF(bar.left() - 6, self.height() - FOOT + 2, bar.width() + 12, 14)
            draw_text(painter, slot, self._names[i] if i < len(self._names) else str(i), theme.plate_text)
            draw_text(painter, slot.translated(0, 14), short(float(self._z[i])), theme.plate_muted)
