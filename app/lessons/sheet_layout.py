"""Where the parts of a sheet stand on its pages, in points; nothing is painted here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextDocument

from app import fonts
from app.lessons.sheet import Blank, Box, Gap, Part, Picture, Row, Words

RULE, INDENT, AFTER, BETWEEN = (
    22.0,
    16.0,
    5.0,
    10.0,
)  # a ruled line, words beside a box, behind a part, pictures
CAPTION = 12.0
HIGHEST = 280.0  # of pictures
PLAIN = ("calt", "liga", "tnum")  # features that put in signs for which no reader of a PDF has a code

Placed = tuple[float, Part]


@dataclass(frozen=True)
class Page:
    """The room inside the margins."""

    width: float
    height: float


def pages(parts: Sequence[Part], page: Page) -> Iterator[list[Placed]]:
    """The parts of each page with where they begin; what does not fit goes to the next page."""
    placed: list[Placed] = []
    y = 0.0
    for i, part in enumerate(parts):
        together = sum(height(each, page.width) for each in _together(parts[i:]))
        if placed and y + together > page.height:
            yield placed
            placed, y = [], 0.0
        if placed or not isinstance(part, Gap):
            placed.append((y, part))
            y += height(part, page.width)
    yield placed


def _together(parts: Sequence[Part]) -> Sequence[Part]:
    """The first part, and with a heading or a question what follows it."""
    n = 1
    while n < min(len(parts), 4) and _leads(parts[n - 1], parts[n]):
        n += 1
    return parts[:n]


def _leads(part: Part, following: Part) -> bool:
    if isinstance(following, Words) and following.indent and not (isinstance(part, Words) and part.indent):
        return True  # an answer stands with its question, and a hint with its task
    if isinstance(part, Box):
        return isinstance(following, Blank)
    return isinstance(part, Gap) or (isinstance(part, Words) and part.strong)


def height(part: Part, width: float) -> float:
    """How high a part is, with the room behind it."""
    match part:
        case Gap(high):
            return high
        case Blank(lines):
            return lines * RULE + AFTER
        case Row(pictures):
            return scaled(pictures, width)[1] + CAPTION + 2 * AFTER
        case Box(html):
            return document(Words(html), width - INDENT).size().height() + AFTER
        case Words():
            return document(part, width - part.indent).size().height() + AFTER


def scaled(pictures: Sequence[Picture], width: float) -> tuple[float, float]:
    """By how much pictures beside one another are scaled, and how high they are then."""
    room = width - BETWEEN * (len(pictures) - 1)
    wide = sum(each.image.width() for each in pictures)
    high = max(each.image.height() for each in pictures)
    scale = min(room / max(1, wide), HIGHEST / max(1, high))
    return scale, scale * high


def document(words: Words, width: float) -> QTextDocument:
    """Words broken into lines."""
    fonts.missing()  # loads them
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setUseDesignMetrics(True)
    made.setDefaultFont(_font(words.size, strong=words.strong))
    made.setHtml(words.html)
    made.setTextWidth(width)
    return made


def _font(size: int, *, strong: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(fonts.FAMILIES))
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in PLAIN:
        font.setFeature(QFont.Tag(feature), 0)
    return font
