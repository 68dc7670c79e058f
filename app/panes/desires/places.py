"""Where everything is on the board; pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from app.texts import Box

EDGE, GAP = 8.0, 6.0
LEAST, WIDEST = 25.0, 84.0  # pixels of a column
SHORTEST, TALLEST = 16.0, 52.0  # of a row
NARROW = 560
RIBBON, LABEL = 14.0, 15.0


@dataclass(frozen=True)
class Places:
    """Columns are cards, rows parameters; `first_card` and `first_row` are the first in sight."""

    width: float
    height: float
    n_cards: int
    n_rows: int
    n_tray: int
    first_card: int = 0
    first_row: int = 0

    @cached_property
    def names(self) -> float:
        """Width of the names at the left."""
        return 64.0 if self.width < 480 else 80.0 if self.width < NARROW else 100.0

    @cached_property
    def means(self) -> float:
        """Width of the last column."""
        return 84.0 if self.width < NARROW else 124.0

    @cached_property
    def left(self) -> float:
        """Where the first card begins."""
        return EDGE + self.names

    @cached_property
    def across(self) -> float:
        """Room for the cards."""
        return max(LEAST, self.width - 2 * EDGE - self.names - self.means - GAP)

    @cached_property
    def column(self) -> float:
        """Width of a card."""
        return max(LEAST, min(WIDEST, self.across / max(1, self.n_cards)))

    @cached_property
    def cards_in_sight(self) -> int:
        """How many cards have room."""
        return min(self.n_cards, max(1, int(self.across / self.column + 1e-6)))

    @cached_property
    def thumb(self) -> float:
        """Side of a card's picture."""
        return max(16.0, min(self.column - 5, 64.0, self.height * 0.16))

    @cached_property
    def head(self) -> float:
        """Height of the cards."""
        return self.thumb + LABEL

    @cached_property
    def tray_side(self) -> float:
        """Side of a picture in the tray."""
        room = (self.width - 2 * EDGE - self.names) / max(1, self.n_tray) - 5
        return max(14.0, min(34.0, self.height * 0.1, room))

    @cached_property
    def top(self) -> float:
        """Where the first row begins."""
        return EDGE + self.head + 3

    @cached_property
    def foot(self) -> float:
        """Where the rows must end."""
        return self.height - EDGE - self.tray_side - 2 * GAP - RIBBON - 2

    @cached_property
    def row(self) -> float:
        """Height of a row."""
        return max(SHORTEST, min(TALLEST, (self.foot - self.top) / max(1, self.n_rows)))

    @cached_property
    def rows_in_sight(self) -> int:
        """How many rows have room."""
        return min(self.n_rows, max(0, int((self.foot - self.top) / self.row + 1e-6)))

    def card(self, index: int) -> QRectF:
        """The head of a column."""
        return QRectF(self.left + (index - self.first_card) * self.column, EDGE, self.column, self.head)

    def cell(self, row: int, index: int) -> QRectF:
        """One cell."""
        top = self.top + (row - self.first_row) * self.row
        left = self.left + (index - self.first_card) * self.column
        return QRectF(left, top, self.column, self.row).adjusted(1, 1, -1, -1)

    @cached_property
    def cells(self) -> dict[tuple[int, int], tuple[QRectF, Box]]:
        """All cells in sight by row and card, each as a rectangle and as its left, top, width and height."""
        found = {}
        for row in range(self.first_row, self.first_row + self.rows_in_sight):
            for index in range(self.first_card, self.first_card + self.cards_in_sight):
                box = self.cell(row, index)
                found[row, index] = box, (box.left(), box.top(), box.width(), box.height())
        return found

    def name(self, row: int) -> QRectF:
        """The name of a row."""
        return QRectF(EDGE, self.top + (row - self.first_row) * self.row, self.names - 4, self.row)

    def mean(self, row: int) -> QRectF:
        """The last cell of a row, with what it hides beside it."""
        top = self.top + (row - self.first_row) * self.row
        return QRectF(self.width - EDGE - self.means, top, self.means, self.row).adjusted(1, 1, 0, -1)

    @cached_property
    def mean_head(self) -> QRectF:
        """The head of the last column."""
        return QRectF(self.width - EDGE - self.means, EDGE, self.means, self.head)

    @cached_property
    def corner(self) -> QRectF:
        """Above the names: the scale."""
        return QRectF(EDGE, EDGE, self.names - 6, self.head)

    @cached_property
    def ribbon(self) -> QRectF:
        """The mean of all parameters."""
        top = min(self.foot, self.top + max(1, self.rows_in_sight) * self.row) + GAP
        return QRectF(self.left, top, self.width - EDGE - self.left - 0.5 * self.means, RIBBON)

    def tray(self, index: int) -> QRectF:
        """A card that can be taken."""
        side = self.tray_side
        lowest = self.height - EDGE - side
        top = min(lowest, self.ribbon.bottom() + 2 * GAP) if self.n_cards else lowest
        return QRectF(self.left + index * (side + 5), top, side, side)

    @cached_property
    def table(self) -> QRectF:
        """All that a card is among the others in: outside of it, it is let go."""
        return QRectF(0, 0, self.width - EDGE - self.means, max(self.top, self.ribbon.top()))

    def card_at(self, point: QPointF) -> int | None:
        """The card whose head is under a point."""
        shown = range(self.first_card, self.first_card + self.cards_in_sight)
        return next((i for i in shown if i < self.n_cards and self.card(i).contains(point)), None)

    def tray_at(self, point: QPointF) -> int | None:
        """The card of the tray under a point."""
        return next((i for i in range(self.n_tray) if self.tray(i).contains(point)), None)

    def row_at(self, point: QPointF) -> int | None:
        """The row at the height of a point."""
        row = int((point.y() - self.top) // self.row)
        inside = 0 <= row < self.rows_in_sight and EDGE <= point.x() <= self.width - EDGE
        return row + self.first_row if inside and row + self.first_row < self.n_rows else None

    def column_at(self, point: QPointF) -> int | None:
        """The column over or under a point: `n_cards` is the mean; None elsewhere."""
        if point.x() >= self.width - EDGE - self.means:
            return self.n_cards
        column = int((point.x() - self.left) // self.column)
        inside = 0 <= column < self.cards_in_sight and column + self.first_card < self.n_cards
        return column + self.first_card if inside else None

    def gap_at(self, x: float) -> int:
        """Before which card something let go at x comes to lie."""
        at = round((x - self.left) / self.column) + self.first_card
        return max(0, min(self.n_cards, at))
