"""Lines of text: whether one has room is measured once, and one that comes again is not laid out again."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

MOST = 4096  # texts kept
NUMBER_LETTERS = frozenset("0123456789.,+\u2212\u2009 ")
DIGIT_EM = 0.72  # ems that none of these is wider than

Line = tuple[QStaticText, float, float]
"""A text laid out, its width and its height."""


def put_text(
    painter: QPainter, rect: QRectF, text: str, align: Qt.AlignmentFlag, *, cut: bool = True
) -> None:
    """One line in the painter's font and pen, cut with an ellipsis where it has no room, unless it is not to be."""
    font = painter.font()
    left, top, width, height = cast("tuple[float, float, float, float]", rect.getRect())
    if cut:
        widest = DIGIT_EM if NUMBER_LETTERS.issuperset(text) else 1.0  # no letter is wider than an em
        if len(text) * widest * font.pixelSize() > width:
            text = _cut(font, text, width)
    line = (
        _LINES.line(font, text) if painter.deviceTransform().m11() == 1.0 else None
    )  # scaled, it rounds otherwise
    if line is None or line[1] > width or line[2] > height:  # what does not fit in the rectangle is clipped
        painter.drawText(rect, _in_one_line(align), text)
        return
    laid, wide, high = line
    across, down = _shares(align)
    painter.drawStaticText(QPointF(left + across * (width - wide), top + down * (height - high)), laid)


def put_many(painter: QPainter, texts: Iterable[tuple[float, float, str]]) -> None:
    """Many short texts (left, base line, text) in the painter's font and pen."""
    font, ascent = painter.font(), QFontMetricsF(painter.font()).ascent()
    unscaled = painter.deviceTransform().m11() == 1.0
    for left, base, text in texts:
        line = _LINES.line(font, text) if unscaled else None
        if line is None:
            painter.drawText(QPointF(left, base), text)
        else:
            painter.drawStaticText(QPointF(left, base - ascent), line[0])


class Lines:
    """Texts laid out once they come for the second time: to lay out a number that never comes again costs twice."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._lines: dict[tuple[QFont, str], Line | None] = {}

    def line(self, font: QFont, text: str) -> Line | None:
        """The text laid out, or None if it is seen for the first time."""
        key = (font, text)
        if (line := self._lines.get(key)) is not None:
            return line
        if key not in self._lines:
            if len(self._lines) >= self._most:
                self._lines.clear()
            self._lines[key] = None
            return None
        self._lines[key] = line = _laid_out(font, text)
        return line


_LINES = Lines()


def _laid_out(font: QFont, text: str) -> Line:
    text = text.replace("\n", " ")
    laid = QStaticText(text)
    laid.setTextFormat(Qt.TextFormat.PlainText)
    metrics = QFontMetricsF(font)
    return laid, metrics.horizontalAdvance(text), metrics.height()


@lru_cache(maxsize=MOST)
def _cut(font: QFont, text: str, room: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room + 0.5)


@lru_cache(maxsize=32)
def _in_one_line(align: Qt.AlignmentFlag) -> int:
    """The flags of a line so aligned: to join two enums anew for every number costs as much as to measure it."""
    return int(align.value | Qt.TextFlag.TextSingleLine.value)


@lru_cache(maxsize=32)
def _shares(align: Qt.AlignmentFlag) -> tuple[float, float]:
    """Which part of the room that is left lies at the left of a line so aligned, and which above it."""
    across = (
        1.0 if align & Qt.AlignmentFlag.AlignRight else 0.5 if align & Qt.AlignmentFlag.AlignHCenter else 0.0
    )
    down = (
        1.0 if align & Qt.AlignmentFlag.AlignBottom else 0.5 if align & Qt.AlignmentFlag.AlignVCenter else 0.0
    )
    return across, down
