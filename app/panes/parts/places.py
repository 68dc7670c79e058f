"""Where everything lies in a table of bars, and on the board. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

PAD, GAP = 5.0, 8.0
LOWEST = 13.0  # a row: lower than that no number can be read


@dataclass(frozen=True)
class Table:
    """Rows under a head; the last `n_apart` columns stand apart and are never narrower than `least_apart`."""

    width: float
    height: float
    n_rows: int
    n_columns: int
    n_apart: int = 0
    name: float = 34.0
    note: float = 0.0
    head: float = 26.0
    highest: float = 32.0  # of a row
    first: int = 0
    least_apart: float = 72.0

    @property
    def pitch(self) -> float:
        """Height of a row, in whole pixels."""
        room = self.height - 2 * PAD - self.head
        return float(int(min(self.highest, max(LOWEST, room / max(1, self.n_rows)))))

    @property
    def visible(self) -> int:
        """Rows that there is room for."""
        return max(1, min(self.n_rows, int((self.height - 2 * PAD - self.head) / self.pitch)))

    @property
    def _room(self) -> float:
        return self.width - 2 * PAD - self.name - self.note - (GAP if self.n_apart else 0)

    @property
    def _apart(self) -> float:
        """Width of a column that stands apart."""
        even = self._room / max(1, self.n_columns)
        return min(max(even, min(self.least_apart, self._room / (self.n_apart + 1))), 150.0)

    @property
    def _near(self) -> float:
        """Width of the others."""
        return min(
            max(8.0, (self._room - self.n_apart * self._apart) / max(1, self.n_columns - self.n_apart)), 150.0
        )

    def column(self, index: int) -> tuple[float, float]:
        """Left edge and width of a column."""
        n_near = self.n_columns - self.n_apart
        left = PAD + self.name
        if index < n_near:
            return left + index * self._near, self._near
        return left + n_near * self._near + GAP + (index - n_near) * self._apart, self._apart

    def title(self, index: int) -> QRectF:
        """The head of a column."""
        left, width = self.column(index)
        return QRectF(left, PAD, width, self.head)

    def row(self, index: int) -> QRectF:
        """A whole row, by its number in the table."""
        top = PAD + self.head + (index - self.first) * self.pitch
        return QRectF(PAD, top, self.width - 2 * PAD, self.pitch)

    def cell(self, row: int, column: int) -> QRectF:
        """Where a bar is."""
        left, width = self.column(column)
        place = self.row(row)
        return QRectF(left + 1, place.top() + 1, width - 3, place.height() - 2)

    def name_of(self, row: int) -> QRectF:
        """The name of a row."""
        place = self.row(row)
        return QRectF(PAD, place.top(), self.name - 4, place.height())

    def note_of(self, row: int) -> QRectF:
        """What stands at the right of a row."""
        left, width = self.column(self.n_columns - 1)
        place = self.row(row)
        return QRectF(left + width + 6, place.top(), self.note - 6, place.height())

    def column_at(self, x: float) -> int | None:
        """The column under a place across."""
        spans = (self.column(index) for index in range(self.n_columns))
        return next((i for i, (left, width) in enumerate(spans) if left <= x < left + width), None)

    def at(self, point: QPointF) -> int | None:
        """The row under a point."""
        index = self.first + int((point.y() - PAD - self.head) // self.pitch)
        inside = self.first <= index < min(self.n_rows, self.first + self.visible)
        return index if inside and PAD <= point.x() <= self.width - PAD else None


@dataclass(frozen=True)
class Square:
    """The 28 by 28 on a board of some size, in whole screen pixels each where there is room."""

    width: float
    height: float

    @property
    def cell(self) -> float:
        """Size of a pixel."""
        return max(1.0, min(self.width - 4, self.height - 4) // 28)

    @property
    def place(self) -> QRectF:
        """All of it."""
        side = self.cell * 28
        return QRectF((self.width - side) // 2, (self.height - side) // 2, side, side)

    def spot(self, point: QPointF) -> tuple[float, float]:
        """A point of the widget in pixels of the picture."""
        return (point.x() - self.place.left()) / self.cell, (point.y() - self.place.top()) / self.cell

    def rect(self, box: tuple[int, int, int, int]) -> QRectF:
        """First and last column and first and last row as a rectangle."""
        left, last, top, bottom = box
        place, cell = self.place, self.cell
        return QRectF(
            place.left() + left * cell,
            place.top() + top * cell,
            (last - left + 1) * cell,
            (bottom - top + 1) * cell,
        )
