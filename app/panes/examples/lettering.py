"""Short texts laid out once and painted many times: there are few different ones."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QStaticText

from app import fonts


def laid(text: str, pixels: int, room: float) -> tuple[QStaticText, float]:
    """A text of the caption's family at this size, cut where it has no room, with its width."""
    return _laid(text, pixels, max(0, int(room)))


def write_centred(painter: QPainter, rect: QRectF, text: str, pixels: int) -> None:
    """A text in the middle of a rectangle, in the painter's pen; the painter's font has to be of this size."""
    made, width = _laid(text, pixels, 4096)
    height = made.size().height()
    painter.drawStaticText(QPointF(rect.center().x() - width / 2, rect.center().y() - height / 2), made)


@lru_cache(4096)
def _laid(text: str, pixels: int, room: int) -> tuple[QStaticText, float]:
    metrics = QFontMetricsF(fonts.sized(pixels))
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room + 0.5)
    made = QStaticText(cut)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(font=fonts.sized(pixels))
    return made, metrics.horizontalAdvance(cut)
