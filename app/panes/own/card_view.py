"""The digit that is asked, large, as the network receives it; it takes the keys."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from app import fonts
from app.graphics import draw_text, hairline, mix
from app.panes.own.marks import draw_mark
from app.pictures import word_image
from app.scales import luminance_lut
from app.theme import Theme
from app.widgets.painted import Painted
from nncore.arrays import Bytes
from nncore.canvas import SIDE

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CardView(Painted):
    """A picture, or words in its place; a small mark tells of the last answer."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("The digit to read"), self.tr("Type the digit you read, or − if you cannot tell")
        )
        self.setAccessibleDescription(self.tr("A picture of 28 by 28 pixels; its label is hidden"))
        self._pixels: Bytes | None = None
        self._image = QImage()
        self._words = ""
        self.last: tuple[str, bool] | None = None  # what the last answer was about, whether it was right
        self.score: tuple[tuple[str, int], ...] = ()  # who, how many
        self._of = 1

    def sizeHint(self) -> QSize:
        """Ten screen pixels for each."""
        return QSize(300, 300)

    def show_card(
        self, theme: Theme, pixels: Bytes | None, words: str, last: tuple[str, bool] | None
    ) -> None:
        """Show a card, (784,), or `words`."""
        if pixels is not self._pixels:
            self._pixels = pixels
            self._image = (
                word_image(luminance_lut()[pixels.reshape(SIDE, SIDE)]) if pixels is not None else QImage()
            )
        self.theme, self._words, self.last, self.score = theme, words, last, ()
        self.update()

    def show_score(self, theme: Theme, score: tuple[tuple[str, int], ...], of: int) -> None:
        """Show who read how many of how many."""
        self.show_card(theme, None, "", None)
        self.score, self._of = score, of
        self.setAccessibleDescription(", ".join(f"{who}: {n}" for who, n in score))

    @property
    def box(self) -> QRectF:
        """Where the picture is: each of its pixels a whole number of the screen's."""
        room = min(self.width() - 16, self.height() - 44)
        side = SIDE * max(1, math.floor(room / SIDE))
        return QRectF(
            math.floor((self.width() - side) / 2), math.floor((self.height() - 24 - side) / 2) + 4, side, side
        )

    def draw(self, painter: QPainter) -> None:
        """The picture and the last answer, or the words."""
        theme, flags = self.theme, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        if self.score:
            self._draw_score(painter)
            return
        if self._image.isNull():
            painter.setFont(fonts.body())
            painter.setPen(theme.plate_muted)
            painter.drawText(self.rect().toRectF().adjusted(20, 12, -20, -12), int(flags), self._words)
            return
        box = self.box
        painter.drawImage(box, self._image)
        painter.setPen(hairline(theme.plate_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        if self.last is not None:
            self._draw_last(painter, *self.last)

    def _draw_score(self, painter: QPainter) -> None:
        """A bar each, as long as its share of all cards."""
        theme, wide = self.theme, min(320.0, self.width() - 40.0)
        left, top = (self.width() - wide) / 2, self.height() / 2 - 26.0 * len(self.score)
        for number, (who, n) in enumerate(self.score):
            line = QRectF(left, top + 52 * number, wide, 26)
            painter.setFont(fonts.body())
            draw_text(painter, line, who, theme.plate_text, LEFT)
            painter.setFont(fonts.reading())
            draw_text(painter, line, str(n), theme.plate_text, RIGHT)
            track = QRectF(left, line.bottom() + 2, wide, 6)
            painter.fillRect(track, mix(theme.plate, theme.plate_line, 0.6))
            track.setWidth(wide * n / self._of)
            painter.fillRect(track, theme.accuracy)

    def _draw_last(self, painter: QPainter, text: str, right: bool) -> None:
        theme = self.theme
        wide = min(self.width() - 34.0, painter.fontMetrics().horizontalAdvance(text) + 2.0)
        left, top = (self.width() - wide - 16) / 2, self.height() - 22.0
        draw_mark(
            painter, QRectF(left, top + 5, 9, 9), theme.plate_text if right else theme.warning, right=right
        )
        draw_text(painter, QRectF(left + 16, top, wide, 20), text, theme.plate_text, LEFT)
