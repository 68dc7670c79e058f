"""A colour scale with its ends and its zero in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts, numerals
from app.graphics import draw_text, hairline, word_image
from app.theme import DARK, Theme, diverging_lut

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BAR = 8
_GAP = 3


class ScaleBar(QWidget):
    """Say which colour is which number, and by `note` whether all share the scale.

    Without ends (`show_scale(lut, None)`) the signs stand there alone: each tile then has its own ends.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._lut = diverging_lut(DARK)
        self._ends: tuple[float, float] | None = None
        self._note = ""
        self.setFont(fonts.caption())
        self.setAccessibleName(name or self.tr("Colour scale"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scale(self, lut: NDArray[np.uint32], ends: tuple[float, float] | None, note: str = "") -> None:
        """Show this scale from one end to the other; two-sided if the ends have different signs."""
        self._lut, self._ends, self._note = lut, ends, note
        low, middle, high = self.texts()
        self.setAccessibleDescription(" … ".join(part for part in (low, middle, high) if part) + f" {note}")
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme (the scale itself comes with the next `show_scale`)."""
        self._theme = theme
        self.update()

    def texts(self) -> tuple[str, str, str]:
        """What stands under the left end, the middle and the right end."""
        if self._ends is None:
            return numerals.MINUS, "0", "+"
        low, high = self._ends
        signed = low < 0 < high
        plus = f"+{numerals.short(high)}" if signed else numerals.short(high)
        return numerals.short(low), "0" if signed else "", plus

    def sizeHint(self) -> QSize:
        """Bar, gap and one line of numbers."""
        return QSize(160, _BAR + _GAP + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for two ends."""
        return QSize(96, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar over its numbers; the note between zero and the right end where there is room."""
        del event
        painter = QPainter(self)
        bar = QRectF(0, 0, self.width(), _BAR)
        painter.drawImage(bar, word_image(self._lut[None, 1:]))
        painter.setPen(hairline(self._theme.line))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        self._write(painter, QRectF(0, _BAR + _GAP, self.width(), self.height() - _BAR - _GAP))

    def _write(self, painter: QPainter, row: QRectF) -> None:
        low, middle, high = self.texts()
        align = Qt.AlignmentFlag
        draw_text(painter, row, low, self._theme.text, align.AlignLeft)
        draw_text(painter, row, high, self._theme.text, align.AlignRight)
        draw_text(painter, row, middle, self._theme.text, align.AlignHCenter)
        metrics = self.fontMetrics()
        start = metrics.horizontalAdvance(low) + 10
        end = row.width() / 2 - metrics.horizontalAdvance(middle) / 2 - 10 if middle else row.width() - 60
        if self._note and end - start >= metrics.horizontalAdvance(self._note):
            room = QRectF(row.left() + start, row.top(), end - start, row.height())
            draw_text(painter, room, self._note, self._theme.muted, align.AlignHCenter)
