"""Where the cells of the confusion matrix and the bars beside it lie. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF

HEAD = 34.0  # above the cells: what the columns are, and their names
SIDE = 32.0  # left of them: what the rows are, and their names
FOOT = 30.0  # below: the scale
BARS = 112.0  # right: the accuracy of each row
NUMBER = 46.0  # of which for the number
NARROW = 300.0  # below this width the bars go
RIM = 8.0
WIDEST, TALLEST = 1.7, 1.3  # a cell may be this much wider than high, or higher than wide


@dataclass(frozen=True)
class Table:
    """`rows` labels and `columns` answers in a widget of `width` x `height`."""

    width: float
    height: float
    rows: int
    columns: int
    names: float = 0.0  # further room that the names of the classes need at the left

    @cached_property
    def bars(self) -> float:
        """Width of the bars beside the cells, 0 where there is no room."""
        return BARS if self.width >= NARROW else 0.0

    @cached_property
    def size(self) -> tuple[float, float]:
        """Width and height of a cell, in whole pixels where they are large enough to be seen."""
        across = (self.width - SIDE - self.names - self.bars - 2 * RIM) / max(1, self.columns)
        down = (self.height - HEAD - FOOT - RIM) / max(1, self.rows)
        return _whole(min(across, WIDEST * max(down, 1.0))), _whole(min(down, TALLEST * max(across, 1.0)))

    @cached_property
    def corner(self) -> tuple[float, float]:
        """Left and top of the first cell; the table stands in the middle."""
        used = SIDE + self.names + self.columns * self.size[0] + self.bars
        spare = max(0.0, self.width - used - 2 * RIM)
        high = HEAD + self.rows * self.size[1] + FOOT
        above = max(0.0, self.height - high - RIM)
        return RIM + math.floor(spare / 2) + SIDE + self.names, HEAD + math.floor(above / 2)

    @cached_property
    def cells(self) -> QRectF:
        """All cells."""
        return QRectF(*self.corner, self.columns * self.size[0], self.rows * self.size[1])

    def cell(self, row: int, column: int) -> QRectF:
        """One cell."""
        left, top = self.corner
        across, down = self.size
        return QRectF(left + column * across, top + row * down, across, down)

    def row_name(self, row: int) -> QRectF:
        """The name left of a row."""
        rect = self.cell(row, 0)
        return QRectF(rect.left() - self.names - 18, rect.top(), self.names + 14, rect.height())

    def column_name(self, column: int) -> QRectF:
        """The name above a column."""
        rect = self.cell(0, column)
        return QRectF(rect.left(), rect.top() - 17, rect.width(), 16)

    def bar(self, row: int) -> QRectF:
        """The whole track of a row's bar."""
        cells = self.cells
        down = self.size[1]
        thick = min(18.0, max(2.0, math.floor(down * 0.4)))
        top = cells.top() + row * down + math.floor((down - thick) / 2)
        return QRectF(cells.right() + 10, top, max(4.0, self.bars - NUMBER - 14), thick)

    def number(self, row: int) -> QRectF:
        """The number beside a row's bar."""
        bar = self.bar(row)
        return QRectF(bar.right() + 4, self.cell(row, 0).top(), NUMBER, self.size[1])

    @cached_property
    def scale(self) -> QRectF:
        """The bar of the colour scale, below the cells."""
        cells = self.cells
        return QRectF(cells.left(), cells.bottom() + 9, cells.width(), 6)

    def at(self, x: float, y: float) -> tuple[int | None, int | None] | None:
        """The cell under a point; on a name its whole row (row, None) or column (None, column); None beside them."""
        left, top = self.corner
        across, down = self.size
        column, row = math.floor((x - left) / across), math.floor((y - top) / down)
        in_row, in_column = 0 <= row < self.rows, 0 <= column < self.columns
        if in_row and in_column:
            return row, column
        if in_row and (
            left - SIDE - self.names <= x < left or self.cells.right() <= x <= self.number(0).right()
        ):
            return row, None
        if in_column and top - HEAD <= y < top:
            return None, column
        return None


def _whole(size: float) -> float:
    return float(math.floor(size)) if size >= 2 else max(size, 0.1)
