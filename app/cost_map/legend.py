"""Which colour is which cost: the bands side by side, the levels between them, both ends as measured."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts, numerals
from app.cost_map.shading import Bands
from app.ends import end_text
from app.graphics import draw_text, hairline
from app.theme import DARK, Theme

BAR = 10.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CostLegend(QWidget):
    """A row of blocks; nothing while no cost is known."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._bands: Bands | None = None
        self.setFont(fonts.caption())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Scale of the cost"))
        self.setToolTip(
            self.tr("The cost on the map: lowest and highest as measured, round numbers on the lines")
        )

    @property
    def texts(self) -> tuple[str, ...]:
        """The numbers under the blocks' edges, from left to right."""
        bands = self._bands
        if bands is None:
            return ()
        levels = (end_text(level) for level in bands.levels)
        return numerals.short(bands.low), *levels, numerals.short(bands.high)

    def show_bands(self, bands: Bands | None, theme: Theme) -> None:
        """Show these."""
        if (bands, theme) != (self._bands, self._theme):
            self._bands, self._theme = bands, theme
            self.setAccessibleDescription(" … ".join(self.texts))
            self.update()

    def sizeHint(self) -> QSize:
        """A bar over a line of numbers."""
        return QSize(300, int(BAR) + 18)

    def minimumSizeHint(self) -> QSize:
        """The same height, hardly any width."""
        return QSize(60, int(BAR) + 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The word, the blocks, the numbers that have room."""
        if self._bands is None:
            return
        painter, theme, bands = QPainter(self), self._theme, self._bands
        word = self.tr("cost")
        metrics = QFontMetricsF(self.font())
        left = metrics.horizontalAdvance(word) + 12
        draw_text(painter, QRectF(0, 0, left, BAR + 2), word, theme.text, LEFT)
        blocks = len(bands.levels) + 1
        width = (self.width() - left - 1) / blocks
        for i in range(blocks):
            block = QRectF(left + i * width, 0.5, width, BAR)
            painter.fillRect(block, bands.colour(i, theme))
        painter.setPen(hairline(theme.line))
        painter.drawRect(QRectF(left, 0.5, width * blocks, BAR))
        free, texts = 0.0, self.texts
        last = left + blocks * width - metrics.horizontalAdvance(texts[-1])
        for i, text in enumerate(texts):
            size = metrics.horizontalAdvance(text)
            at = left + i * width - size / 2
            at = left if i == 0 else last if i == blocks else at
            if i not in (0, blocks) and (at < free or at + size + 8 > last):
                continue
            draw_text(painter, QRectF(at - 2, BAR + 2, size + 4, 15), text, theme.muted)
            free = at + size + 8
