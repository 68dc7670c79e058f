"""Where the cards of a deck are on its map: rows of one batch each, in columns."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nncore.arrays import Ints, frozen

LARGEST = 18  # pixels a side of a card
MANY = 16  # cards of a row from which columns stand two cards apart


@dataclass(frozen=True)
class Plan:
    """Counts are in marks: a mark stands for `each` cards where there is no room for all."""

    n: int  # marks
    batch: int  # marks of a row
    pad: int  # places left free at the begin, because the rows end where a batch ends
    cell: int  # pixels a side of a mark
    across: int  # marks of one line
    lines: int  # lines of one row
    rows: int  # of one column
    gap: int  # marks between two columns
    each: int = 1

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return -(-self._all_rows // self.rows)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in marks."""
        return self.columns * (self.across + self.gap) - self.gap, min(self._all_rows, self.rows) * self.lines

    @property
    def _all_rows(self) -> int:
        return -(-(self.n + self.pad) // self.batch)

    def box(self, card: int) -> tuple[int, int, int, int]:
        """Left, top, width and height, in marks, of the row that holds a card."""
        column, row = divmod((card // self.each + self.pad) // self.batch, self.rows)
        return column * (self.across + self.gap), row * self.lines, self.across, self.lines

    def place(self, card: int) -> tuple[int, int]:
        """Across and down of one card, in marks."""
        row, within = divmod(card // self.each + self.pad, self.batch)
        column, row = divmod(row, self.rows)
        return column * (
            self.across + self.gap
        ) + within % self.across, row * self.lines + within // self.across

    def at(self, x: float, y: float) -> int | None:
        """The card at a place in marks; of several that share a mark, the first."""
        column, within = divmod(int(x), self.across + self.gap)
        row, line = divmod(int(y), self.lines)
        inside = x >= 0 and y >= 0 and within < self.across and row < self.rows
        slot = line * self.across + within
        mark = (column * self.rows + row) * self.batch + slot - self.pad
        return mark * self.each if inside and slot < self.batch and 0 <= mark < self.n else None


@lru_cache(maxsize=4)
def places(plan: Plan) -> tuple[Ints, Ints]:
    """Across and down of every mark, in marks, each (n,), read-only."""
    row, within = np.divmod(np.arange(plan.pad, plan.pad + plan.n), plan.batch)
    column, row = np.divmod(row, plan.rows)
    line, slot = np.divmod(within, plan.across)
    return frozen(column * (plan.across + plan.gap) + slot), frozen(row * plan.lines + line)


def plan(n: int, batch: int, position: int, width: int, height: int) -> Plan:
    """The map of `n` cards with the largest marks that there is room for, in pixels.

    Rows are the batches that begin at card `position` and before and after it.
    """
    each = 1
    while True:
        marks, row = -(-n // each), max(1, min(batch, n) // each)
        pad = -(position // each) % row
        for cell in range(LARGEST, 0, -1):
            found = _fitting(marks, row, pad, cell, width // cell, height // cell, each)
            if found is not None:
                return found
        if each > n:
            return Plan(1, 1, 0, 1, 1, 1, 1, 0, max(1, n))
        each *= 2


def _fitting(n: int, batch: int, pad: int, cell: int, width: int, height: int, each: int) -> Plan | None:
    if width < 1 or height < 1:
        return None
    lines = -(-batch // width)
    across = -(-batch // lines)
    rows, needed = height // lines, -(-(n + pad) // batch)
    gap = 2 if batch >= MANY else min(1, batch - 1)
    if rows < 1:
        return None
    columns = -(-needed // rows)
    if columns * (across + gap) - gap > width:
        return None
    return Plan(n, batch, pad, cell, across, lines, -(-needed // columns), gap, each)
