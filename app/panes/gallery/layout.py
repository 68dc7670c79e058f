"""Where tiles and matrices are, and which weight is under a point. Pure: numbers in, numbers out.

All lengths are pixels of the widget; a cell is a whole number of the screen's own pixels, so that every weight is
a square of the same size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

ABOVE = 9.0  # room for a tile's number above it, in type of 10 pixels
PAIR_GAP = 2.0  # between the two pictures of a tile
DIGIT = 7.0  # and for each digit of it on its left


def margin(total: int) -> float:
    """How wide the largest number of so many tiles is, with a little air."""
    return DIGIT * len(str(max(0, total - 1))) + 4


@dataclass(frozen=True)
class Tiles:
    """A page of square tiles, `side` x `side` cells each, filled row by row from tile `first` on."""

    left: float  # of the first tile's cells
    top: float
    cell: float
    side: int
    columns: int
    rows: int
    pitch_x: float  # from one tile to the next
    pitch_y: float
    total: int
    above: bool  # whether the number stands above the tile, not on its left
    room: float  # width kept for a tile and what is written above it
    first: int = 0
    paired: bool = False  # whether another picture stands on the left of each tile

    @property
    def size(self) -> float:
        """The width and height of a tile."""
        return self.side * self.cell

    @property
    def shown(self) -> range:
        """The tiles on this page."""
        return range(self.first, min(self.first + self.columns * self.rows, self.total))

    @property
    def is_paged(self) -> bool:
        """Whether not all tiles are on this page."""
        return self.columns * self.rows < self.total

    @property
    def aside(self) -> float:
        """The room on the left of a tile for its number, or for the other picture."""
        if self.paired:
            return self.size + PAIR_GAP
        return 0.0 if self.above else margin(self.total)

    @property
    def bounds(self) -> QRectF:
        """Everything drawn, numbers included."""
        aside, above = self.aside, ABOVE if self.above else 0.0
        width = (self.columns - 1) * self.pitch_x + self.room + aside
        height = (self.rows - 1) * self.pitch_y + self.size + above
        return QRectF(self.left - aside, self.top - above, width, height)

    def rect(self, tile: int) -> QRectF:
        """The cells of a tile on this page."""
        row, column = divmod(tile - self.first, self.columns)
        return QRectF(self.left + column * self.pitch_x, self.top + row * self.pitch_y, self.size, self.size)

    def beside(self, tile: int) -> QRectF:
        """The cells of the other picture, if there is one."""
        return self.rect(tile).translated(-self.size - PAIR_GAP, 0)

    def caption(self, tile: int) -> QRectF:
        """Where a tile's number is written."""
        rect = self.rect(tile)
        if self.above:
            return QRectF(rect.left() - self.aside, rect.top() - ABOVE - 1, self.room + self.aside, ABOVE)
        return QRectF(rect.left() - self.aside, rect.top() - 2, self.aside - 3, 12)

    def pixel(self, tile: int, k: int) -> QRectF:
        """The cell of input `k` in a tile."""
        row, column = divmod(k, self.side)
        rect = self.rect(tile)
        return QRectF(rect.left() + column * self.cell, rect.top() + row * self.cell, self.cell, self.cell)

    def at(self, x: float, y: float) -> tuple[int, int | None] | None:
        """The tile and the input under a point; no input on a tile's number; None in a gap and outside."""
        bounds = self.bounds
        column = math.floor((x - bounds.left()) / self.pitch_x)
        row = math.floor((y - bounds.top()) / self.pitch_y)
        tile = self.first + row * self.columns + column
        if not (0 <= column < self.columns and 0 <= row < self.rows and tile in self.shown):
            return None
        rect = self.rect(tile)
        if self.paired and x < rect.left():
            rect = self.beside(tile)
        k_column, k_row = math.floor((x - rect.left()) / self.cell), math.floor((y - rect.top()) / self.cell)
        if 0 <= k_column < self.side and 0 <= k_row < self.side:
            return tile, k_row * self.side + k_column
        return (tile, None) if self.caption(tile).contains(x, y) else None

    def scrolled(self, first: int) -> Tiles:
        """The page that begins at the row of tile `first`, or the last full one."""
        last_row = max(0, -(-self.total // self.columns) - self.rows)
        return replace(self, first=min(max(0, first // self.columns), last_row) * self.columns)

    def showing(self, tile: int) -> Tiles:
        """The page that has `tile` on it, turned as little as possible."""
        if tile in self.shown:
            return self
        if tile < self.first:
            return self.scrolled(tile)
        return self.scrolled((tile // self.columns - self.rows + 1) * self.columns)


TITLE, AXIS, SIDE = 14.0, 13.0, 14.0  # room around a matrix: for its name, and for the names of its two axes
BIAS_GAP = 3.0  # between the weights and the biases
NARROWEST = 72.0  # a matrix with its name and scale


@dataclass(frozen=True)
class Matrix:
    """The weights into one layer, one row a receiving neuron j, one column a sending neuron k, biases on the right."""

    layer: int
    left: float  # of the cells
    top: float
    cell: float
    n: int  # receiving neurons
    k: int  # sending neurons
    rows: int  # of them in sight
    columns: int
    first_j: int = 0
    first_k: int = 0
    head: float = AXIS  # room above the cells for what the columns are called

    @property
    def cells(self) -> QRectF:
        """The weights in sight."""
        return QRectF(self.left, self.top, self.columns * self.cell, self.rows * self.cell)

    @property
    def bias_width(self) -> float:
        """How wide the column of biases is."""
        return max(self.cell, 4.0)

    @property
    def biases(self) -> QRectF:
        """The biases in sight."""
        return QRectF(self.cells.right() + BIAS_GAP, self.top, self.bias_width, self.rows * self.cell)

    @property
    def bounds(self) -> QRectF:
        """Everything drawn, captions included."""
        left, top = self.left - SIDE, self.top - TITLE - self.head
        return QRectF(left, top, max(NARROWEST, self.biases.right() - left), self.cells.bottom() - top)

    @property
    def is_cut(self) -> bool:
        """Whether not all weights are in sight."""
        return self.rows < self.n or self.columns < self.k

    @property
    def js(self) -> range:
        """The receiving neurons in sight."""
        return range(self.first_j, self.first_j + self.rows)

    @property
    def ks(self) -> range:
        """The sending neurons in sight."""
        return range(self.first_k, self.first_k + self.columns)

    def weight(self, j: int, k: int) -> QRectF:
        """The cell of one weight in sight."""
        x, y = self.left + (k - self.first_k) * self.cell, self.top + (j - self.first_j) * self.cell
        return QRectF(x, y, self.cell, self.cell)

    def row(self, j: int) -> QRectF:
        """All weights into a neuron, and its bias."""
        cell = self.weight(j, self.first_k)
        return QRectF(cell.left(), cell.top(), self.biases.right() - cell.left(), self.cell)

    def column(self, k: int) -> QRectF:
        """All weights out of a neuron."""
        return QRectF(self.weight(self.first_j, k).left(), self.top, self.cell, self.rows * self.cell)

    def at(self, x: float, y: float) -> tuple[int, int | None] | None:
        """The neuron j and the sender k under a point; no k on a bias; None outside."""
        j = math.floor((y - self.top) / self.cell)
        k = math.floor((x - self.left) / self.cell)
        if not 0 <= j < self.rows:
            return None
        if 0 <= k < self.columns:
            return self.first_j + j, self.first_k + k
        return (self.first_j + j, None) if self.biases.contains(x, y) else None

    def scrolled(self, first_j: int, first_k: int) -> Matrix:
        """The window that begins at this weight, kept inside the matrix."""
        j = min(max(0, first_j), self.n - self.rows)
        k = min(max(0, first_k), self.k - self.columns)
        return replace(self, first_j=j, first_k=k)
