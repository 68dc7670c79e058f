"""Where the knobs of the strip are. No state."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

MARGINS = (2, 3, -6, -2)  # of the knobs within the strip
AXIS = 37  # pixels for the ends of the scale
LEAST = 40  # pixels of a knob across
MOST = 64
NAME, VALUE = 15, 15  # pixels for a knob's name and number
TRACK = 42  # pixels of a knob's way, at least


@dataclass(frozen=True)
class Places:
    """Knobs in rows of equal length; the last of all is the bias."""

    area: QRectF
    count: int
    columns: int
    width: float
    height: float

    def cell(self, index: int) -> QRectF:
        """The whole knob."""
        row, column = divmod(index, self.columns)
        left = self.area.left() + AXIS + column * self.width
        return QRectF(left, self.area.top() + row * self.height, self.width, self.height)

    def track(self, index: int) -> QRectF:
        """The way of its mark."""
        return self.cell(index).adjusted(3, NAME, -3, -VALUE)

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return -(-self.count // self.columns)

    def at(self, point: QPointF) -> int | None:
        """The knob under a point."""
        column = int((point.x() - self.area.left() - AXIS) // self.width)
        row = int((point.y() - self.area.top()) // self.height)
        index = row * self.columns + column
        inside = 0 <= column < self.columns and 0 <= row < self.rows and index < self.count
        return index if inside else None


def columns_in(width: float) -> int:
    """How many knobs stand side by side."""
    return max(1, int((width - AXIS) // LEAST))


def room(width: float, height: float) -> int:
    """How many knobs there is room for in a strip of this size."""
    left, _, right, _ = MARGINS
    return columns_in(width - left + right) * max(1, int(height // (NAME + VALUE + TRACK)))


def arrange(area: QRectF, count: int) -> Places:
    """Put `count` knobs into an area, in as few rows as they need, all of one length."""
    most = columns_in(area.width())
    rows = max(1, -(-count // most))
    columns = max(1, -(-count // rows))
    width = min(MOST, max(1.0, (area.width() - AXIS) / columns))
    return Places(area, max(1, count), columns, width, max(1.0, area.height() / rows))
