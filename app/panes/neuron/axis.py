"""A number line: values to places and back. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.ends import Ends
from app.geometry import nice_ticks
from nncore.arrays import Floats

BEYOND = 60.0  # pixels outside of the line that multiply the value by e
FURTHEST = 1e6


@dataclass(frozen=True)
class Axis:
    """`low` to `high` lies on `left` to `right`, in pixels; `right` may be less than `left` (upwards)."""

    low: float
    high: float
    left: float
    right: float

    def at(self, value: float) -> float:
        """The place of a value; what lies outside, or is no number, is put at the nearer end."""
        if math.isnan(value):
            return self.left
        inside = min(self.high, max(self.low, value))
        return self.left + (inside - self.low) / (self.high - self.low) * (self.right - self.left)

    def places(self, values: Floats) -> Floats:
        """The same for many."""
        inside = np.nan_to_num(np.clip(values, self.low, self.high), nan=self.low)
        places: Floats = self.left + (inside - self.low) / (self.high - self.low) * (self.right - self.left)
        return places

    def holds(self, value: float) -> bool:
        """Whether a value lies on the line."""
        return self.low <= value <= self.high

    def value(self, place: float) -> float:
        """The value under a place; outside of the line it grows faster and faster, so that any can be reached."""
        share = (place - self.left) / (self.right - self.left)
        inside = min(1.0, max(0.0, share))
        value = self.low + inside * (self.high - self.low)
        over = (share - inside) * abs(self.right - self.left)
        if over:
            size = max(abs(value), (self.high - self.low) / 4)
            value += math.copysign(size * math.expm1(min(abs(over) / BEYOND, 30.0)), over)
        return min(FURTHEST, max(-FURTHEST, self.rounded(value)))

    def rounded(self, value: float) -> float:
        """A value as exact as its place can tell, without the dust of binary fractions."""
        grain = max(abs(value) / 1000, (self.high - self.low) / 1000, 1e-9)
        digits = max(0, 1 - math.floor(math.log10(grain)))
        return round(value, digits)

    def ticks(self, apart: float = 60.0) -> list[float]:
        """Round values that far apart at least."""
        return nice_ticks(self.low, self.high, max(2, int(abs(self.right - self.left) / apart)))


def line_over(ends: Ends, key: str, values: Floats) -> tuple[float, float]:
    """Ends of a line that holds 0 and all `values`: round, and still while the values move."""
    finite = values[np.isfinite(values)]
    low = ends.end((key, "low"), max(0.0, -float(finite.min(initial=0.0))))
    high = ends.end((key, "high"), max(0.0, float(finite.max(initial=0.0))))
    least = max(low, high) / 8 or 1.0
    return -max(low, least), max(high, least)
