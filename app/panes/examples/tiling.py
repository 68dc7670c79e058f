"""Where the thumbnails lie: rows of equal cells, as long as there are examples. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF

GAP = 8.0
CAPTION = 17.0  # below each picture


@dataclass(frozen=True)
class Tiling:
    """`count` cells of `cell` pixels across with pictures of `size` in a view of `width` x `height`."""

    width: float
    height: float
    count: int
    size: tuple[int, int]  # width and height of a picture
    cell: float  # room across for a picture and its caption

    @cached_property
    def columns(self) -> int:
        """Cells in a row."""
        return max(1, math.floor((self.width - GAP) / (self.cell + GAP)))

    @property
    def rows(self) -> int:
        """Rows in all."""
        return -(-self.count // self.columns)

    @property
    def pitch(self) -> float:
        """From one row to the next."""
        return self.size[1] + CAPTION + GAP

    @property
    def left(self) -> float:
        """Where the first column begins: the rows stand in the middle."""
        return max(0.0, math.floor((self.width - self.columns * (self.cell + GAP) + GAP) / 2))

    @property
    def length(self) -> float:
        """Height of all rows."""
        return self.rows * self.pitch + GAP

    @property
    def furthest(self) -> int:
        """How far it can be scrolled."""
        return max(0, math.ceil(self.length - self.height))

    @property
    def rows_a_page(self) -> int:
        """Rows that are wholly in sight."""
        return max(1, math.floor(self.height / self.pitch))

    def rect(self, place: int) -> QRectF:
        """The cell at a place, as it lies before it is scrolled."""
        row, column = divmod(place, self.columns)
        left, top = self.left + column * (self.cell + GAP), GAP + row * self.pitch
        return QRectF(left, top, self.cell, self.size[1] + CAPTION)

    def picture(self, place: int) -> QRectF:
        """The picture in a cell, at its left as its caption is."""
        rect = self.rect(place)
        left = rect.left() + math.floor((self.cell - self.size[0]) / 2)
        return QRectF(left, rect.top(), *self.size)

    def caption(self, place: int) -> QRectF:
        """The line below it."""
        rect = self.rect(place)
        return QRectF(rect.left(), rect.bottom() - CAPTION + 1, rect.width(), CAPTION)

    def at(self, x: float, y: float) -> int | None:
        """The place under a point, as it lies before it is scrolled; None in a gap."""
        column, row = math.floor((x - self.left) / (self.cell + GAP)), math.floor((y - GAP) / self.pitch)
        place = row * self.columns + column
        if not (0 <= column < self.columns and row >= 0 and place < self.count):
            return None
        return place if self.rect(place).contains(x, y) else None

    def seen(self, offset: float) -> tuple[int, int]:
        """The first row in sight, and the row after the last one."""
        first = max(0, math.floor((offset - GAP) / self.pitch))
        stop = math.ceil((offset + self.height - GAP) / self.pitch)
        return first, min(self.rows, max(first, stop))

    def revealing(self, place: int, offset: float) -> float:
        """The nearest offset at which the cell at a place is wholly in sight."""
        rect = self.rect(place)
        least, most = rect.bottom() + GAP - self.height, rect.top() - GAP
        return min(float(self.furthest), max(0.0, min(max(offset, least), most)))
