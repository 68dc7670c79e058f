"""Text as small pictures: made once, put down in a microsecond, where laying it out anew would take ten."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from app import fonts
from app.theme import Theme

CENTRE: Final = Qt.AlignmentFlag.AlignCenter
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MOST = 2000  # pictures kept


@dataclass(frozen=True, eq=False)
class Style:
    """One font with its measures."""

    font: QFont
    metrics: QFontMetricsF
    _widths: dict[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, font: QFont) -> Style:
        """Measure a font."""
        return cls(font, QFontMetricsF(font))

    def width(self, text: str) -> float:
        """How wide a line of text is."""
        wide = self._widths.get(text)
        if wide is None:
            if len(self._widths) >= MOST:
                self._widths.clear()
            wide = self._widths[text] = self.metrics.horizontalAdvance(text)
        return wide


@dataclass(frozen=True)
class Letters:
    """The sizes of type in the diagram, their figures all equally wide."""

    caption: Style  # layers, the line below
    small: Style  # ends of scales
    value: Style  # inside lamps and beside bars
    digit: Style  # names of the answers
    title: Style  # first line of a reading


@cache
def letters() -> Letters:
    """The styles; only once there is a QApplication."""
    weight = QFont.Weight
    return Letters(
        Style.of(fonts.caption()),
        Style.of(fonts.sized(10)),
        Style.of(fonts.caption(weight.Medium)),
        Style.of(fonts.sized(14, weight.DemiBold)),
        Style.of(fonts.sized(12, weight.DemiBold)),
    )


@dataclass(eq=False)
class Stamps:
    """Lines of text as pictures for screens of one device pixel ratio."""

    ratio: float
    _made: dict[tuple[str, Style, int], QImage] = field(default_factory=dict)

    def get(self, text: str, style: Style, colour: QColor) -> QImage:
        """The picture of a line of text."""
        key = (text, style, colour.rgba())
        image = self._made.get(key)
        if image is None:
            if len(self._made) >= MOST:
                self._made.clear()
            image = self._made[key] = self._make(text, style, colour)
        return image

    def _make(self, text: str, style: Style, colour: QColor) -> QImage:
        width, height = style.width(text) + 2, style.metrics.height()
        form = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(max(1, round(width * self.ratio)), max(1, round(height * self.ratio)), form)
        image.setDevicePixelRatio(self.ratio)
        image.fill(0)
        painter = QPainter(image)
        painter.setFont(style.font)
        painter.setPen(colour)
        painter.drawText(QPointF(1, style.metrics.ascent()), text)
        painter.end()
        return image


@dataclass(frozen=True, eq=False)
class Sheet:
    """What is drawn on: the painter, the theme and the stamps."""

    painter: QPainter
    theme: Theme
    stamps: Stamps

    def write(
        self,
        box: QRectF,
        text: str,
        style: Style,
        colour: QColor | None = None,
        align: Qt.AlignmentFlag = CENTRE,
    ) -> None:
        """One line of text at the left, middle or right of a box, in the plate's text colour if no other is given."""
        image = self.stamps.get(text, style, colour or self.theme.plate_text)
        ratio = self.stamps.ratio
        wide, high = image.width() / ratio, image.height() / ratio
        x = box.left() - 1
        if align == CENTRE:
            x = box.left() + (box.width() - wide) / 2
        elif align == RIGHT:
            x = box.right() + 1 - wide
        y = box.top() + (box.height() - high) / 2
        self.painter.drawImage(QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio), image)

    def note(self, box: QRectF, text: str, style: Style, align: Qt.AlignmentFlag = CENTRE) -> None:
        """The same in the quiet colour of captions."""
        self.write(box, text, style, self.theme.plate_muted, align)
