"""Sets short formulas: w_{j,k}^{(2)}, ∂C/∂a_k. What stands after _ or ^ (one letter, or more in braces) is an index."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app import fonts
from app.texts import put_at

RISE, FALL = 0.42, 0.24  # of the baselines of indices, in the size of the letters
SMALL = 0.72  # the size of indices
_ITALIC = {"h": "\u210e"} | {c: chr(0x1D44E + ord(c) - ord("a")) for c in "abcdefgijklmnopqrstuvwxyz"}
_ITALIC |= {c: chr(0x1D434 + ord(c) - ord("A")) for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


@dataclass(frozen=True)
class Run:
    """Letters of one size; `x` from the left, `y` their baseline below the line's."""

    x: float
    y: float
    text: str
    size: float


@dataclass(frozen=True)
class Line:
    """A formula that is set, `width` wide."""

    runs: tuple[Run, ...]
    width: float


@lru_cache(maxsize=4096)
def line(markup: str, size: float) -> Line:
    """Set a formula in letters of `size` pixels; an index above stands over one below."""
    runs: list[Run] = []
    x = right = 0.0  # of the line, and of the indices set since the last letter
    for kind, text in _parts(markup):
        leaning = "".join(_ITALIC.get(c, c) for c in text)
        if not kind:
            x = max(x, right)
            runs.append(Run(x, 0.0, leaning, size))
            x = right = x + _advance(leaning, size)
        else:
            y = -RISE * size if kind == "^" else FALL * size
            lean = 0.08 * size if kind == "^" else 0.02 * size
            runs.append(Run(x + lean, y, leaning, SMALL * size))
            right = max(right, x + lean + _advance(leaning, SMALL * size))
    return Line(tuple(runs), max(x, right))


def width(markup: str, size: float) -> float:
    """How wide a formula is."""
    return line(markup, size).width


def draw(painter: QPainter, at: QPointF, markup: str, colour: QColor, size: float = 15) -> float:
    """Draw a formula from the left end of its baseline; returns how wide it is."""
    made = line(markup, size)
    left, base = at.x(), at.y()
    painter.setPen(colour)
    for run in made.runs:
        put_at(painter, left + run.x, base + run.y, run.text, fonts.mathematical(run.size))
    return made.width


def draw_in(
    painter: QPainter,
    rect: QRectF,
    markup: str,
    colour: QColor,
    size: float = 15,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    """Draw a formula in the middle of a rectangle, or at its left or right; smaller where it has no room."""
    wide = width(markup, size)
    if wide > rect.width() > 0:
        size = max(8.0, size * rect.width() / wide)
        wide = width(markup, size)
    spare = rect.width() - wide
    share = {Qt.AlignmentFlag.AlignLeft: 0.0, Qt.AlignmentFlag.AlignRight: 1.0}.get(align, 0.5)
    draw(painter, QPointF(rect.left() + spare * share, rect.center().y() + 0.34 * size), markup, colour, size)


def spoken(markup: str) -> str:
    """A formula without its marks, for people who hear it."""
    return markup.replace("{", "").replace("}", "").replace("_", " ").replace("^", " ")


def _parts(markup: str) -> list[tuple[str, str]]:
    """Stretches of letters with the mark before them: "", "_" or "^"."""
    parts: list[tuple[str, str]] = []
    at, plain = 0, ""
    while at < len(markup):
        mark = markup[at]
        if mark in "_^" and at + 1 < len(markup):
            end = markup.find("}", at) if markup[at + 1] == "{" else -1
            text = markup[at + 2 : end] if end > 0 else markup[at + 1]
            parts += [("", plain)] * bool(plain) + [(mark, text)]
            at, plain = (end + 1 if end > 0 else at + 2), ""
        else:
            plain += mark
            at += 1
    return parts + [("", plain)] * bool(plain)


@lru_cache(maxsize=4096)
def _advance(text: str, size: float) -> float:
    return QFontMetricsF(fonts.mathematical(size)).horizontalAdvance(text)
