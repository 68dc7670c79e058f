"""Where the sliders of inputs that are no picture lie: name, track and number in each row. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF

LOWEST, HIGHEST = 17, 30  # pixels a row
APART, GAP = 12.0, 6.0  # between columns of rows; between the parts of a row
EDGE = 8.0  # from the plate's edge
KNOB = 4.0  # half the width of a knob
NARROWEST = 96.0  # a column of rows


@dataclass(frozen=True)
class SliderRows:
    """`count` rows in a plate of this size, in as many columns as they need; `name`, `number` are texts' widths."""

    width: float
    height: float
    count: int
    name: float
    number: float
    span: tuple[float, float]

    @cached_property
    def columns(self) -> int:
        """Columns of rows: more where one would make the rows too low to read."""
        most = max(1, int((self.width - 2 * EDGE + APART) / (NARROWEST + APART)))
        fitting = (n for n in range(1, most + 1) if self._pitch(n) >= LOWEST)
        return next(fitting, most)

    @property
    def lines(self) -> int:
        """Rows in a column."""
        return -(-self.count // self.columns)

    @property
    def pitch(self) -> int:
        """Height of a row."""
        return self._pitch(self.columns)

    @property
    def used(self) -> float:
        """How high a plate the rows need."""
        return self.lines * self.pitch + 2 * GAP

    def row(self, k: int) -> QRectF:
        """The whole row of input `k`."""
        column, line = divmod(k, self.lines)
        wide = (self.width - 2 * EDGE - APART * (self.columns - 1)) / self.columns
        return QRectF(EDGE + column * (wide + APART), GAP + line * self.pitch, wide, self.pitch)

    def name_rect(self, k: int) -> QRectF:
        """Where its name is written."""
        row = self.row(k)
        return QRectF(row.left(), row.top(), min(self.name, 0.4 * row.width()), row.height())

    def number_rect(self, k: int) -> QRectF:
        """Where its value is written, and typed."""
        row = self.row(k)
        return QRectF(row.right() - self.number, row.top(), self.number, row.height())

    def track(self, k: int) -> QRectF:
        """What the knob slides along: its left edge is the low end of the span."""
        left, right = self.name_rect(k).right() + GAP + KNOB, self.number_rect(k).left() - GAP - KNOB
        thick = 6.0
        return QRectF(left, self.row(k).center().y() - thick / 2, max(8.0, right - left), thick)

    def share(self, value: float) -> float:
        """Where a value lies within the span, 0 to 1; what is no number lies at zero or the low end."""
        low, high = self.span
        if math.isnan(value):
            value = min(high, max(low, 0.0))
        return min(1.0, max(0.0, (value - low) / (high - low)))

    def value_at(self, k: int, x: float) -> float:
        """The value under a place on the track of input `k`, in hundredths of the span."""
        low, high = self.span
        track = self.track(k)
        share = min(1.0, max(0.0, (x - track.left()) / track.width()))
        step = (high - low) / 100
        return low + round(share * (high - low) / step) * step

    def at(self, x: float, y: float) -> int | None:
        """The input whose row is under a point."""
        return next((k for k in range(self.count) if self.row(k).contains(x, y)), None)

    def _pitch(self, columns: int) -> int:
        lines = -(-self.count // columns)
        return max(8, min(HIGHEST, int((self.height - 2 * GAP) // max(1, lines))))
