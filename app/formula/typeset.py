"""Sets tokens in a line: letters with sub- and superscripts, Σ with its limits, numbers that keep their width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from app import fonts
from app.formula.tokens import Role, Token


class Face(Enum):
    """The fonts of a line: what for, and how many pixels high."""

    BASE = "mathematical", 17
    SCRIPT = "mathematical", 12
    LIMIT = "mathematical", 10
    SIGMA = "mathematical", 22
    TALL = "mathematical", 27  # brackets around a Σ
    WORDS = "sized", 12
    CODE = "program", 11

    @cached_property  # asked for at every piece of every painting
    def font(self) -> QFont:
        """The font itself."""
        kind, pixels = self.value
        made: QFont = {
            "mathematical": fonts.mathematical,
            "sized": fonts.sized,
            "program": fonts.program,
        }[kind](pixels)
        return made


RISE, FALL = 7.5, 4.5  # of the baselines of super- and subscripts
SLIM, WIDE = 2.0, 4.5  # room beside a token, and beside a sign
SIGN_GAP = 3.5  # of the sign of a sum
EQUALS = "=≈"
PAD = 1.5  # of the ring around a token

_ITALIC = {"h": "\u210e"} | {c: chr(0x1D44E + ord(c) - ord("a")) for c in "abcdefgijklmnopqrstuvwxyz"}
_ITALIC |= {c: chr(0x1D434 + ord(c) - ord("A")) for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


@dataclass(frozen=True)
class Piece:
    """One run of letters in one face; `x` from the left of its token, `y` its baseline below the line's."""

    x: float
    y: float
    text: str
    face: Face


@dataclass(frozen=True)
class Placed:
    """A token with its place: from `x`, `width` wide, its pieces and its ring."""

    token: Token
    x: float
    width: float
    pieces: tuple[Piece, ...]
    top: float  # of its letters, above the baseline (negative)
    bottom: float

    def ring(self, baseline: float) -> QRectF:
        """The outline of the button."""
        height = self.bottom - self.top
        return QRectF(self.x - PAD, baseline + self.top - PAD, self.width + 2 * PAD, height + 2 * PAD)


@dataclass(frozen=True)
class Line:
    """Tokens in a row from 0."""

    placed: tuple[Placed, ...]
    width: float


class Setter:
    """Sets one line again and again; what has not changed at all is not set again.

    The room of each number grows when it must, and never shrinks while the line is alike.
    """

    def __init__(self) -> None:
        self._shape: tuple[object, ...] = ()
        self._widths: dict[int, float] = {}
        self._tokens: Sequence[Token] = ()
        self._line = Line((), 0.0)

    def set(self, tokens: Sequence[Token]) -> Line:
        """Place tokens one after the other."""
        if tokens != self._tokens:
            self._begin(tokens)
            self._tokens, self._line = tokens, self._placed(tokens)
        return self._line

    def room(self, index: int, needed: float) -> float:
        """The room for the digits of number `index`."""
        width = self._widths[index] = max(needed, self._widths.get(index, 0.0))
        return width

    def _begin(self, tokens: Sequence[Token]) -> None:
        """Forget the widths of another line."""
        shape = tuple((token.role, token.joined, token.target) for token in tokens)
        if shape != self._shape:
            self._shape, self._widths = shape, {}

    def _placed(self, tokens: Sequence[Token]) -> Line:
        placed: list[Placed] = []
        x, after = 0.0, 0.0
        for index, token in enumerate(tokens):
            before, behind = _space(token)
            x += max(before, after) if placed else 0.0
            one = _placed(token, x, self, index)
            placed.append(one)
            x += one.width
            after = behind
        return Line(tuple(placed), x)


def _space(token: Token) -> tuple[float, float]:
    """Room before and behind a token."""
    match token.role:
        case Role.SIGN:
            room = {"·": 1.5, ",": 3.0}.get(token.text, WIDE)
        case Role.WORDS:
            room = WIDE
        case Role.FUNCTION:
            return 2.0, 0.0
        case Role.CODE | Role.BRACKET:
            room = 0.0
        case _:
            room = SLIM
    return room, room


def _placed(token: Token, x: float, setter: Setter, index: int) -> Placed:
    match token.role:
        case Role.VARIABLE:
            pieces, width = _indexed(italic(token.text), token, Face.BASE)
        case Role.SUM:
            return _summed(token, x)
        case Role.NUMBER:
            pieces, width = _number(token, setter, index)
        case Role.BRACKET:
            pieces, width = _bracket(token)
        case Role.WORDS:
            pieces, width = _plain(token.text, Face.WORDS, -0.5)
        case Role.CODE:
            pieces, width = _plain(token.text, Face.CODE, -0.5)
        case Role.SIGN if token.text in EQUALS:
            pieces, width = _equals(token.text)
        case _:
            pieces, width = _plain(token.text, Face.BASE, 0.0)
    above = 14.5 if not token.sup else 17.0
    below = 4.0 if not token.sub else 8.0
    return Placed(token, x, width, pieces, -above, below)


def _plain(text: str, face: Face, y: float) -> tuple[tuple[Piece, ...], float]:
    return (Piece(0.0, y, text, face),), advance(text, face)


def _equals(text: str) -> tuple[tuple[Piece, ...], float]:
    """Both in the same room, so that nothing moves where one becomes the other."""
    own, room = advance(text, Face.BASE), max(advance(one, Face.BASE) for one in EQUALS)
    return (Piece((room - own) / 2, 0.0, text, Face.BASE),), room


def _indexed(letter: str, token: Token, face: Face) -> tuple[tuple[Piece, ...], float]:
    width = advance(letter, face)
    pieces = [Piece(0.0, 0.0, letter, face)]
    small, right = Face.SCRIPT, width
    for text, y, lean in ((token.sup, -RISE, 1.5), (token.sub, FALL, 0.5)):
        if text:
            leaning = "".join(italic(c) for c in text)
            pieces.append(Piece(width + lean, y, leaning, small))
            right = max(right, width + lean + advance(leaning, small))
    return tuple(pieces), right


def _summed(token: Token, x: float) -> Placed:
    face, small = Face.SIGMA, Face.LIMIT
    below, above = "".join(italic(c) for c in token.sub), token.sup
    widths = [advance(text, one) for text, one in ((token.text, face), (below, small), (above, small))]
    width = max(widths)
    places = ((token.text, face, 2.0), (below, small, 15.0), (above, small, -16.5))
    pieces = tuple(
        Piece((width - own) / 2, y, text, one) for own, (text, one, y) in zip(widths, places, strict=True)
    )
    return Placed(token, x, width, pieces, -23.0, 18.0)


def _number(token: Token, setter: Setter, index: int) -> tuple[tuple[Piece, ...], float]:
    """Digits at the right of their room; the sign of a sum in a slot of its own before it."""
    if not token.joined:
        own = advance(token.text, Face.BASE)
        room = setter.room(index, own)
        return (Piece(room - own, 0.0, token.text, Face.BASE),), room
    mark, digits = token.text[0], token.text[1:]
    own, slot = advance(digits, Face.BASE), advance("+", Face.BASE) + 2 * SIGN_GAP
    room = setter.room(index, own)
    pieces = (Piece(SIGN_GAP, 0.0, mark, Face.BASE), Piece(slot + room - own, 0.0, digits, Face.BASE))
    return pieces, slot + room


def _bracket(token: Token) -> tuple[tuple[Piece, ...], float]:
    face = Face.TALL if token.big else Face.BASE
    width = advance(token.text, face)
    pieces = [Piece(0.0, 2.5 if token.big else 0.0, token.text, face)]
    if token.sup:
        pieces.append(Piece(width, -RISE, token.sup, Face.SCRIPT))
        width += advance(token.sup, Face.SCRIPT)
    return tuple(pieces), width


def italic(text: str) -> str:
    """The letter as mathematics writes a variable; what is no single Latin letter stays."""
    return _ITALIC.get(text, text)


def advance(text: str, face: Face) -> float:
    """How far `text` reaches; digits are as wide as one another, so numbers are looked up by their shape."""
    if text.isdecimal() or text.replace(".", "", 1).isdecimal():
        text = "".join("0" if c.isdecimal() else c for c in text)
    return _advance(text, face)


@lru_cache(maxsize=4096)
def _advance(text: str, face: Face) -> float:
    return QFontMetricsF(face.font).horizontalAdvance(text)
