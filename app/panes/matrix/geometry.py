"""Where matrix, columns, brackets and signs stand. No state, no painting."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

MARGIN = 10.0
TOP = 62.0  # for the names, shapes and numbers of columns above
FOOT = 44.0  # for the scales and the line below
BRACKET = 6.0  # of each bracket, its gap included
SIGN = 15.0
VECTOR = 49.0  # a chip and a number
CHIP = 16.0  # a chip alone
TALLEST, LEAST, LEGIBLE = 34.0, 7.0, 12.0  # of a row; of one among many
WIDEST, NARROWEST = 48.0, 4.5
WITH_NUMBERS, WITHOUT = 35.0, 17.0  # of a column of a cut-out
MOST_CUT = 16
HEADS = 18.0  # for the numbers of the rows


@dataclass(frozen=True)
class Block:
    """A bracketed array: `rows` x `columns` cells from `left`, `top`."""

    left: float
    top: float
    cell: float  # width of a cell
    pitch: float  # height of a cell
    rows: int
    columns: int

    @property
    def rect(self) -> QRectF:
        """All cells."""
        return QRectF(self.left, self.top, self.cell * self.columns, self.pitch * self.rows)

    @property
    def outer(self) -> QRectF:
        """The cells and the brackets."""
        return self.rect.adjusted(-BRACKET, -2, BRACKET, 2)

    def at(self, row: int, column: int = 0) -> QRectF:
        """One cell."""
        return QRectF(self.left + column * self.cell, self.top + row * self.pitch, self.cell, self.pitch)

    def row(self, row: int) -> QRectF:
        """One row."""
        return QRectF(self.left, self.top + row * self.pitch, self.cell * self.columns, self.pitch)

    def column(self, column: int) -> QRectF:
        """One column."""
        return QRectF(self.left + column * self.cell, self.top, self.cell, self.pitch * self.rows)

    def find(self, point: QPointF) -> tuple[int, int] | None:
        """The row and column under a point."""
        if not self.rect.contains(point) or not self.cell or not self.pitch:
            return None
        row = min(self.rows - 1, math.floor((point.y() - self.top) / self.pitch))
        return row, min(self.columns - 1, math.floor((point.x() - self.left) / self.cell))


@dataclass(frozen=True)
class Equation:
    """f( W a + b ) = r, from left to right."""

    w: Block
    a: Block
    b: Block
    r: Block
    opening: QRectF  # f(
    plus: QRectF
    closing: QRectF  # )
    equals: QRectF

    @property
    def blocks(self) -> dict[str, Block]:
        """The arrays by name."""
        return {"W": self.w, "a": self.a, "b": self.b, "r": self.r}


def equation(width: float, height: float, n: int, n_in: int, function: float) -> Equation:
    """Lay out a layer of `n` rows and `n_in` columns; `function` is how wide the name of f is written."""
    vector = VECTOR if width >= 340 else CHIP
    signs = (function + 3, SIGN, 8.0, SIGN)
    left = width - 2 * MARGIN - 3 * vector - sum(signs) - 8 * BRACKET - HEADS - 2
    room = max(8.0, left)
    columns = n_in if n_in * 8.0 <= room or (n_in <= 32 and n_in * NARROWEST <= room) else _cut(n_in, room)
    free = max(20.0, height - TOP - FOOT)
    most = [max(1, int(free / (LEAST if count <= 32 else LEGIBLE))) for count in (n, n_in)]
    rows, columns = min(n, most[0]), min(columns, most[1])
    pitch = min(TALLEST, math.floor(free / max(rows, columns)))
    cell = min(WIDEST, math.floor(2 * room / columns) / 2)
    used = cell * columns + width - 2 * MARGIN - left
    x = MARGIN + max(0.0, (width - 2 * MARGIN - used) / 2)
    return _placed(x, TOP, free, pitch, (cell, vector), (rows, columns), signs)


def _cut(n_in: int, room: float) -> int:
    wide = int(room / WITH_NUMBERS)
    return max(1, min(n_in, MOST_CUT, wide if wide >= 10 else int(room / WITHOUT)))


def _placed(
    x: float,
    top: float,
    free: float,
    pitch: float,
    widths: tuple[float, float],
    counts: tuple[int, int],
    signs: tuple[float, float, float, float],
) -> Equation:
    (cell, vector), (rows, columns) = widths, counts
    tallest = max(rows, columns) * pitch
    middle = top + tallest / 2 + max(0.0, free - tallest) * 0.4

    def block(left: float, width: float, down: int, across: int) -> Block:
        return Block(left, round(middle - down * pitch / 2), width, pitch, down, across)

    def sign(left: float, width: float) -> QRectF:
        return QRectF(left, middle - 14, width, 28)

    opening = sign(x, signs[0])
    w = block(opening.right() + HEADS + BRACKET, cell, rows, columns)
    a = block(w.outer.right() + BRACKET + 2, vector, columns, 1)
    plus = sign(a.outer.right(), signs[1])
    b = block(plus.right() + BRACKET, vector, rows, 1)
    closing = sign(b.outer.right(), signs[2])
    equals = sign(closing.right(), signs[3])
    r = block(equals.right() + BRACKET, vector, rows, 1)
    return Equation(w, a, b, r, opening, plus, closing, equals)
