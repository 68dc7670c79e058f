"""Lines of text: whether one has room is measured once, and one that comes again is not laid out again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText

MOST = 4096  # texts kept
NUMBER_LETTERS = frozenset("0123456789.,+\u2212\u2009 ")
DIGIT_EM = 0.72  # ems that none of these is wider than

Box = tuple[float, float, float, float]
"""Left, top, width, height."""

Text = tuple[Box, str, QColor]
"""Where a line is put, what it says, in which colour."""

Line = tuple[QStaticText, float, float]
"""A text laid out, its width and its height."""


def put_text(
    painter: QPainter, rect: QRectF, text: str, align: Qt.AlignmentFlag, *, cut: bool = True
) -> None:
    """One line in the painter's font and pen, cut with an ellipsis where it has no room, unless it is not to be."""
    font = painter.font()
    left, top, width, height = cast("Box", rect.getRect())
    line = _LINES.of(font).get(text)
    if line is None or line[1] > width:
        if cut:
            widest = DIGIT_EM if NUMBER_LETTERS.issuperset(text) else 1.0  # no letter is wider than an em
            if len(text) * widest * font.pixelSize() > width:
                text = _cut(font, text, width)
        line = _LINES.line(font, text)
    unscaled = painter.deviceTransform().m11() == 1.0  # scaled, it rounds otherwise
    if line is None or not unscaled or line[1] > width or line[2] > height:  # what does not fit is clipped
        painter.drawText(rect, _in_one_line(align), text)
        return
    laid, wide, high = line
    across, down = _shares(align)
    painter.drawStaticText(QPointF(left + across * (width - wide), top + down * (height - high)), laid)


def put_many(painter: QPainter, texts: Iterable[tuple[float, float, str]]) -> None:
    """Many short texts (left, base line, text) in the painter's font and pen."""
    font, ascent = painter.font(), QFontMetricsF(painter.font()).ascent()
    unscaled = painter.deviceTransform().m11() == 1.0
    lines = _LINES.of(font)
    for left, base, text in texts:
        line = (lines.get(text) or _LINES.line(font, text)) if unscaled else None
        if line is None:
            painter.drawText(QPointF(left, base), text)
        else:
            painter.drawStaticText(QPointF(left, base - ascent), line[0])


def put_at(painter: QPainter, left: float, base: float, text: str, font: QFont) -> None:
    """A short text from the left end of its base line, in a font that the painter then has."""
    painter.setFont(font)
    line = _LINES.line(font, text) if painter.deviceTransform().m11() == 1.0 else None
    if line is None:
        painter.drawText(QPointF(left, base), text)
    else:
        painter.drawStaticText(QPointF(left, base - _ascent(font)), line[0])


@lru_cache(maxsize=128)
def _ascent(font: QFont) -> float:
    return QFontMetricsF(font).ascent()


def put_texts(painter: QPainter, texts: Iterable[Text], align: Qt.AlignmentFlag, *, cut: bool = True) -> None:
    """Many lines, each as `put_text` puts it, in its own colour: what they share is found out once."""
    font, unscaled = painter.font(), painter.deviceTransform().m11() == 1.0
    across, down = _shares(align)
    lines, ink = _LINES.of(font), None
    for (left, top, width, height), text, colour in texts:
        if colour is not ink:
            ink = colour
            painter.setPen(colour)
        line = lines.get(text) if unscaled else None
        if line is None or line[1] > width or line[2] > height:
            put_text(painter, QRectF(left, top, width, height), text, align, cut=cut)
        else:
            laid, wide, high = line
            painter.drawStaticText(
                QPointF(left + across * (width - wide), top + down * (height - high)), laid
            )


@contextmanager
def together(painter: QPainter) -> Iterator[None]:
    """Every line that `draw_text` draws with this painter is put at the end, all in one go: for half the price.

    So they lie above everything else that is painted in here, and are in the font and the place of its end.
    """
    gathered: Gathered = {}
    around, _OPEN[painter] = _OPEN.get(painter), gathered
    try:
        yield
    finally:
        del _OPEN[painter]
        if around is not None:
            _OPEN[painter] = around
    for align, texts in gathered.values():  # not where a painting is broken off: its painter may be done
        put_texts(painter, texts, align)


def gathered(painter: QPainter, rect: QRectF, text: str, colour: QColor, align: Qt.AlignmentFlag) -> bool:
    """Whether a line is put later, with others."""
    if not _OPEN or (kept := _OPEN.get(painter)) is None:
        return False
    line = cast("Box", rect.getRect()), text, colour
    if (lines := kept.get(id(align))) is None:  # to hash an enum takes as long as all the rest
        kept[id(align)] = align, [line]
    else:
        lines[1].append(line)
    return True


Gathered = dict[int, tuple[Qt.AlignmentFlag, list[Text]]]
_OPEN: dict[QPainter, Gathered] = {}


@lru_cache(maxsize=MOST)
def advance(font: QFont, text: str) -> float:
    """How wide a line is."""
    return QFontMetricsF(font).horizontalAdvance(text)


class Lines:
    """Texts laid out once they come for the second time: to lay out a number that never comes again costs twice."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._kept = 0
        self._fonts: dict[QFont, dict[str, Line | None]] = {}

    def of(self, font: QFont) -> dict[str, Line | None]:
        """The texts in one font that are known now, to look into."""
        lines = self._fonts.get(font)
        if lines is None:
            lines = self._fonts[font] = {}
        return lines

    def line(self, font: QFont, text: str) -> Line | None:
        """The text laid out, or None if it is seen for the first time."""
        lines = self.of(font)
        if (line := lines.get(text)) is not None:
            return line
        if text not in lines:
            self._forget()
            self.of(font)[text] = None
            return None
        lines[text] = line = _laid_out(font, text)
        return line

    def _forget(self) -> None:
        """Make room for one more: where too many are kept, all go."""
        if self._kept >= self._most:
            self._kept = 0
            self._fonts.clear()
        self._kept += 1


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
