"""The axis of the threshold: where it begins and ends. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.ends import round_up
from nncore.arrays import Floats

POINTS = 121
FIXED = {"sigmoid": (0.0, 1.0), "softmax": (0.0, 1.0), "tanh": (-1.0, 1.0)}


@dataclass(frozen=True)
class Axis:
    """From `low` to `high`, `width` pixels long from `left`."""

    low: float
    high: float
    left: float = 0.0
    width: float = 1.0

    def x(self, value: float) -> float:
        """The pixel of a value; beyond the ends, the end."""
        share = (value - self.low) / (self.high - self.low)
        return self.left + self.width * min(1.0, max(0.0, share))

    def value(self, x: float) -> float:
        """The value at a pixel, to a hundredth of a unit or finer."""
        share = min(1.0, max(0.0, (x - self.left) / max(1.0, self.width)))
        grain = 10.0 ** (math.floor(math.log10(self.high - self.low)) - 2)
        return round(round((self.low + share * (self.high - self.low)) / grain) * grain, 9)

    @property
    def values(self) -> Floats:
        """The thresholds that are drawn."""
        return np.linspace(self.low, self.high, POINTS)


def ends_for(activation: str, levels: Floats) -> tuple[float, float]:
    """The ends for outputs of this activation; for those without bounds, round numbers around what was said."""
    if activation in FIXED:
        return FIXED[activation]
    low, high = (float(levels[0]), float(levels[-1])) if len(levels) else (0.0, 1.0)
    return -round_up(max(0.0, -low)), round_up(max(0.0, high)) or 1.0
