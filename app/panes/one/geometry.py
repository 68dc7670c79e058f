"""Where everything is on the board: one column an output, its square above its bar. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

AXIS, RIGHT = 46.0, 10.0  # left of the columns, and right of them
NAME, VALUE, CELL = 16.0, 15.0, 20.0
MOST_SIDE = 92.0
TINY = 30.0  # pixels a column needs for its numbers


@dataclass(frozen=True)
class Board:
    """The places for `n` outputs whose bars go from `low` to `high`."""

    width: float
    height: float
    n: int
    low: float
    high: float

    @property
    def step(self) -> float:
        """The width of a column."""
        return (self.width - AXIS - RIGHT) / max(1, self.n)

    @property
    def side(self) -> float:
        """The side of a full square."""
        return max(6.0, min(self.step - 8, MOST_SIDE, self.height * 0.3))

    @property
    def bars(self) -> QRectF:
        """All bars together."""
        top = NAME + self.side + VALUE + 14
        return QRectF(AXIS, top, self.width - AXIS - RIGHT, max(20.0, self.height - top - VALUE - CELL - 10))

    def column(self, j: int) -> QRectF:
        """Everything of output j."""
        return QRectF(AXIS + j * self.step, 0, self.step, self.height)

    def square(self, j: int, share: float = 1.0) -> QRectF:
        """The square of output j whose side is `share` of a full one; it stands on the line below."""
        column, side = self.column(j), self.side * min(1.0, max(0.0, share))
        return QRectF(column.center().x() - side / 2, NAME + self.side - side + 2, side, side)

    def bar(self, j: int) -> QRectF:
        """The trough of output j's bar."""
        column, bars = self.column(j), self.bars
        width = min(22.0, self.step * 0.5)
        return QRectF(round(column.center().x() - width / 2), bars.top(), round(width), bars.height())

    def wanted(self, j: int) -> QRectF:
        """The cell that says what output j should be."""
        column, width = self.column(j), min(26.0, self.step - 4)
        return QRectF(round(column.center().x() - width / 2), self.height - CELL - 2, round(width), CELL)

    def y_of(self, value: float) -> float:
        """Where a bar of this value ends; values beyond the scale end there."""
        bars, share = self.bars, (value - self.low) / (self.high - self.low)
        return bars.bottom() - min(1.0, max(0.0, share)) * bars.height()

    def value_at(self, y: float) -> float:
        """The value that a bar dragged to y has."""
        bars = self.bars
        share = min(1.0, max(0.0, (bars.bottom() - y) / bars.height()))
        return self.low + share * (self.high - self.low)

    def column_at(self, x: float) -> int:
        """Which output is at x; −1 beside them."""
        j = int((x - AXIS) // self.step) if x >= AXIS else -1
        return j if 0 <= j < self.n else -1


def part_at(board: Board, x: float, y: float) -> tuple[int, str]:
    """Output and part, "wanted" or "bar", at a place; (−1, "") beside them."""
    j = board.column_at(x)
    if j < 0:
        return -1, ""
    if y >= board.height - CELL - 6:
        return j, "wanted"
    return j, "bar" if y >= board.bars.top() - 6 else "square"
