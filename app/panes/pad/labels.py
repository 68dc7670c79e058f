"""Short texts that are painted often: each is laid out once for each size."""

from __future__ import annotations

import math
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

from app import fonts, numerals
from app.panes.pad.scale import Scale


def value_text(value: float) -> str:
    """Two decimals; large values get three digits, and what is no number says so briefly."""
    if math.isnan(value):
        return "NaN"
    return numerals.plain(value) if abs(value) < 100 else numerals.short(value)


def put(painter: QPainter, rect: QRectF, text: str, font: QFont, x: float, share: float) -> None:
    """A short text beside x, `share` of its width to the left of it; laid out once for each text and font."""
    static = _static(text, font.pixelSize(), font.weight())
    size = static.size()
    painter.drawStaticText(
        QPointF(round(x - share * size.width()), rect.center().y() - size.height() / 2), static
    )


@cache
def font_of(pixels: int, weight: QFont.Weight) -> QFont:
    """The family in this size; made once."""
    return fonts.sized(pixels, weight)


@cache
def value_width(pixels: int, scale: Scale) -> float:
    """Room for the widest value that is usual on this scale."""
    widest = "0.00" if scale.fixed else f"{numerals.MINUS}00.00"
    return math.ceil(QFontMetricsF(font_of(pixels, QFont.Weight.DemiBold)).horizontalAdvance(widest))


_MOST_TEXTS = 2000
_texts: dict[tuple[str, int, int], QStaticText] = {}


def _static(text: str, pixels: int, weight: int) -> QStaticText:
    key = (text, pixels, int(weight))
    if key not in _texts:
        if len(_texts) >= _MOST_TEXTS:
            _texts.clear()
        made = _texts[key] = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.prepare(font=font_of(pixels, QFont.Weight(weight)))
    return _texts[key]
