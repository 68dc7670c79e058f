"""Lines of text, measured once: panes write hundreds of numbers a frame, and measuring is as dear as drawing.

Digits are as wide as one another (`fonts.py`), so that all numbers of one shape share one measure.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

MOST = 4096  # measures kept
_ALIKE = str.maketrans("123456789", "000000000")


def put_text(
    painter: QPainter, rect: QRectF, text: str, align: Qt.AlignmentFlag, *, cut: bool = True
) -> None:
    """One line in the painter's font and pen, cut with an ellipsis where it has no room, unless it is not to be."""
    font, room = painter.font(), rect.width()
    width = text_width(font, text)
    if cut and width > room + 0.5:
        text = _cut(font, text, round(room, 1))
        width = text_width(font, text)
    across, down = _shares(align)
    ascent, height = _upright(font)
    x = rect.x() + across * (room - width)
    painter.drawText(QPointF(x, rect.y() + down * (rect.height() - height) + ascent), text)


def text_width(font: QFont, text: str) -> float:
    """How wide a line of text is, in pixels."""
    return _width(font, text.translate(_ALIKE))


@lru_cache(maxsize=MOST)
def _width(font: QFont, shape: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(shape)


@lru_cache(maxsize=MOST)
def _cut(font: QFont, text: str, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width + 0.5)


@lru_cache(maxsize=64)
def _upright(font: QFont) -> tuple[float, float]:
    metrics = QFontMetricsF(font)
    return metrics.ascent(), metrics.height()


@lru_cache(maxsize=32)
def _shares(align: Qt.AlignmentFlag) -> tuple[float, float]:
    """Which share of the room that is left lies before the text, across and down."""
    flag = Qt.AlignmentFlag
    across = 1.0 if align & flag.AlignRight else 0.5 if align & flag.AlignHCenter else 0.0
    down = 1.0 if align & flag.AlignBottom else 0.5 if align & flag.AlignVCenter else 0.0
    return across, down
