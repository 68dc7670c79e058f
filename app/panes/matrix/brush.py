"""Paints arrays: brackets, chips with numbers, matrices as heat with numbers where they fit, names with indices."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from app import fonts
from app.graphics import draw_text, faded, hairline, heat_image, levels, span, word_image
from app.numerals import MINUS, short
from app.panes.matrix.geometry import Block
from app.scales import diverging_lut, luminance_lut
from app.texts import put_many, put_texts
from app.theme import Theme
from nncore.arrays import Floats

_ALIKE = str.maketrans("123456789", "000000000")
NUMBER_ROOM = 30.0, 11.0  # a cell smaller than this has no room for a number
CHIP_SIDE = 12.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, eq=False)
class Scale:
    """What colour a value has: a lamp from 0 to 1, or blue and orange up to `end` on either side."""

    theme: Theme
    end: float
    light: bool = False

    @classmethod
    def of(cls, values: Floats, theme: Theme, *, light: bool = False) -> Scale:
        """The scale of these values."""
        return cls(theme, 1.0 if light else span(values), light)

    @property
    def ends(self) -> tuple[str, str]:
        """The numbers at its ends."""
        return ("0", "1") if self.light else (f"−{short(self.end)}", f"+{short(self.end)}")

    def colours(self, values: Floats) -> list[QColor]:
        """One for each value."""
        if self.light:
            steps = (np.minimum(np.fmax(values, 0), 1) * 255 + 0.5).astype(np.uint8)
            lut = luminance_lut()
        else:
            steps, lut = levels(values, self.end), diverging_lut(self.theme)
        return [QColor.fromRgb(word) for word in lut[steps].ravel().tolist()]


def number(value: float, digits: int = 2) -> str:
    """A number in a cell: two digits after the point, fewer where it is large."""
    if not math.isfinite(value):
        return "nan" if math.isnan(value) else ("∞" if value > 0 else "−∞")
    size = abs(value)
    if size >= 10_000:
        return short(value)
    text = f"{size:.{digits if size < 10 else max(0, digits - 1 - (size >= 100))}f}"
    return f"{MINUS}{text}" if value < 0 and float(text) else text


def ink_on(colour: QColor, theme: Theme) -> QColor:
    """Letters that can be read on a colour."""
    light = 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF()
    return QColor(theme.plate) if light > 0.5 else QColor(theme.plate_text)


def brackets(painter: QPainter, block: Block, theme: Theme) -> None:
    """Square brackets left and right of an array."""
    outer = block.outer
    path = QPainterPath()
    for x, inwards in ((outer.left() + 1, 4.0), (outer.right() - 1, -4.0)):
        path.moveTo(x + inwards, outer.top())
        path.lineTo(x, outer.top())
        path.lineTo(x, outer.bottom())
        path.lineTo(x + inwards, outer.bottom())
    painter.setPen(QPen(theme.plate_text, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def column(painter: QPainter, block: Block, values: Floats, scale: Scale, opacity: float = 1.0) -> None:
    """A column of chips, each with its number where there is room."""
    theme = scale.theme
    side = min(CHIP_SIDE, block.pitch - 2, block.cell)
    wide = block.cell >= CHIP_SIDE + NUMBER_ROOM[0] and block.pitch >= NUMBER_ROOM[1]
    painter.setFont(fonts.sized(11 if block.pitch >= 13 else 9))
    painter.setPen(hairline(theme.plate_line))
    draw = painter.drawEllipse if scale.light else painter.drawRect
    for i, colour in enumerate(scale.colours(values)):
        painter.setBrush(colour)
        draw(QRectF(block.left + 1, block.top + (i + 0.5) * block.pitch - side / 2, side, side))
    if wide:
        ink, left, room = faded(theme.plate_text, opacity), block.left + side + 3, block.cell - side - 5
        rows = enumerate(values.ravel().tolist())
        texts = [((left, block.top + i * block.pitch, room, block.pitch), number(v), ink) for i, v in rows]
        put_texts(painter, texts, _RIGHT, cut=False)


def matrix(painter: QPainter, block: Block, values: Floats, scale: Scale) -> None:
    """Heat, and numbers in the cells where they fit."""
    picture = heat_image(values, diverging_lut(scale.theme), scale.end)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(block.rect, picture)
    if block.cell >= NUMBER_ROOM[0] and block.pitch >= NUMBER_ROOM[1]:
        painter.setFont(fonts.sized(11 if block.cell >= 34 and block.pitch >= 13 else 9))
        _numbers(painter, block, values, scale)


def _numbers(painter: QPainter, block: Block, values: Floats, scale: Scale) -> None:
    """A number in each cell, placed by hand: so many texts may not be measured again and again."""
    metrics = QFontMetricsF(painter.font())
    down = (block.pitch + metrics.capHeight()) / 2
    dark, light = QColor(scale.theme.plate), QColor(scale.theme.plate_text)
    texts = [number(value) for value in values.ravel().tolist()]
    widths = {shape: metrics.horizontalAdvance(shape) for shape in {_shape(text) for text in texts}}
    words = diverging_lut(scale.theme)[levels(values, scale.end)].ravel()
    red, green, blue = (words >> 16) & 255, (words >> 8) & 255, words & 255
    on_light = (0.299 * red + 0.587 * green + 0.114 * blue > 127.5).tolist()
    for pen, wanted in ((light, False), (dark, True)):
        painter.setPen(pen)
        some = []
        for i, text in enumerate(texts):
            if on_light[i] == wanted:
                row, across = divmod(i, block.columns)
                left = block.left + across * block.cell + (block.cell - widths[_shape(text)]) / 2
                some.append((left, block.top + row * block.pitch + down, text))
        put_many(painter, some)


@lru_cache(maxsize=4096)
def _shape(text: str) -> str:
    """Digits are as wide as one another."""
    return text.translate(_ALIKE)


def ring(painter: QPainter, rect: QRectF, theme: Theme, *, thick: bool, faint: bool = False) -> None:
    """What is picked, or thinner what is pointed at; faintly where it only takes part."""
    width = 2.0 if thick and not faint else 1.0
    painter.setPen(QPen(faded(theme.selection, 0.6 if faint else 1.0), width, j=Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(-width / 2, -width / 2, width / 2, width / 2))


def name(
    painter: QPainter, centre: QPointF, letter: str, above: str, colour: QColor, below: str = ""
) -> float:
    """A letter with what stands above and below it, around `centre`; returns how wide it is."""
    big, small = fonts.mathematical(17), fonts.mathematical(12)
    own = QFontMetricsF(big).horizontalAdvance(letter)
    metrics = QFontMetricsF(small)
    width = own + 1 + max(metrics.horizontalAdvance(above), metrics.horizontalAdvance(below))
    x, y = centre.x() - width / 2, centre.y() + 6
    painter.setPen(colour)
    painter.setFont(big)
    painter.drawText(QPointF(x, y), letter)
    painter.setFont(small)
    painter.drawText(QPointF(x + own + 1, y - 7.5), above)
    if below:
        painter.drawText(QPointF(x + own + 1, y + 4.5), below)
    return width


def scale_bar(painter: QPainter, left: float, top: float, width: float, scale: Scale) -> None:
    """A thin bar of the scale with its ends below."""
    lut = luminance_lut() if scale.light else diverging_lut(scale.theme)[1:]
    bar = QRectF(left, top, width, 4)
    painter.drawImage(bar, word_image(lut[None, :]))
    painter.setPen(hairline(scale.theme.plate_line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setFont(fonts.sized(9))
    low, high = scale.ends
    if width < 24:
        return
    row = QRectF(left - 4, top + 4, width + 8, 13)
    metrics = QFontMetricsF(painter.font())
    if metrics.horizontalAdvance(low) + metrics.horizontalAdvance(high) + 6 > row.width():
        draw_text(painter, row, f"±{high[1:]}" if not scale.light else "0…1", scale.theme.plate_muted)
        return
    draw_text(painter, row, low, scale.theme.plate_muted, _LEFT)
    draw_text(painter, row, high, scale.theme.plate_muted, _RIGHT)


def polyline(painter: QPainter, points: Iterable[QPointF], pen: QPen) -> None:
    """A line through points, without a fill."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(list(points))
