"""Lines of text: whether one has room is measured once, for to measure a line costs more than to draw it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

MOST = 4096  # texts kept
NUMBER_LETTERS = frozenset("0123456789.,+\u2212\u2009 ")
DIGIT_EM = 0.72  # ems that none of these is wider than


def put_text(
    painter: QPainter, rect: QRectF, text: str, align: Qt.AlignmentFlag, *, cut: bool = True
) -> None:
    """One line in the painter's font and pen, cut with an ellipsis where it has no room, unless it is not to be."""
    if cut:
        font, room = painter.font(), rect.width()
        widest = DIGIT_EM if NUMBER_LETTERS.issuperset(text) else 1.0  # no letter is wider than an em
        if len(text) * widest * font.pixelSize() > room:
            text = _cut(font, text, room)
    painter.drawText(rect, _in_one_line(align), text)


@lru_cache(maxsize=MOST)
def _cut(font: QFont, text: str, room: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room + 0.5)


@lru_cache(maxsize=32)
def _in_one_line(align: Qt.AlignmentFlag) -> int:
    """The flags of a line so aligned: to join two enums anew for every number costs as much as to measure it."""
    return int(align.value | Qt.TextFlag.TextSingleLine.value)
