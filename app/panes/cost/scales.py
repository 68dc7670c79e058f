"""Straight and logarithmic axes, and ranges that grow in steps so that nothing creeps."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Range = tuple[float, float]

_STAIRS = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_LOG_STAIRS = (1.0, 1.5, 2.0, 3.0, 5.0, 7.0, 10.0)


@dataclass(frozen=True)
class Scale:
    """How numbers lie along an axis."""

    log: bool = False
    least: float = 1e-9  # what a logarithmic axis shows instead of zero and less

    def along(self, values: ArrayLike) -> NDArray[np.float64]:
        """Where values lie on the axis."""
        there = np.asarray(values, np.float64)
        return np.log10(np.maximum(there, self.least)) if self.log else there

    def at(self, value: float) -> float:
        """Where one value lies on the axis."""
        return math.log10(max(value, self.least)) if self.log else value

    def value(self, place: float) -> float:
        """The value at a place of the axis."""
        return float(10.0 ** min(place, 300.0)) if self.log else place

    def span(self, values: Range) -> Range:
        """The places of a range's two ends."""
        return self.at(values[0]), self.at(values[1])

    def zoomed(self, values: Range, about: float, factor: float) -> Range:
        """A range `factor` times as long in which the value `about` stays where it is on the screen."""
        low, high = self.span(values)
        fixed = self.at(about)
        return self.value(fixed + (low - fixed) * factor), self.value(fixed + (high - fixed) * factor)

    def moved(self, values: Range, share: float) -> Range:
        """A range moved along the axis by this share of its length."""
        low, high = self.span(values)
        shift = (high - low) * share
        return self.value(low + shift), self.value(high + shift)


def stair_above(value: float, stairs: tuple[float, ...] = _STAIRS) -> float:
    """The next round number at or above a positive value."""
    power = 10.0 ** math.floor(math.log10(value))
    return next((s * power for s in stairs if s * power >= value * (1 - 1e-9)), 10 * power)


def stair_below(value: float, stairs: tuple[float, ...] = _LOG_STAIRS) -> float:
    """The next round number at or below a positive value."""
    power = 10.0 ** math.floor(math.log10(value))
    return next((s * power for s in reversed(stairs) if s * power <= value * (1 + 1e-9)), power)


def step_range(n: int, scale: Scale) -> Range:
    """A range for `n` steps with room to grow into."""
    return (1.0 if scale.log else 0.0), stair_above(max(n, 20))


def value_range(low: float, high: float, scale: Scale) -> Range:
    """A range of costs that holds low..high: round ends, from zero unless logarithmic."""
    high = min(max(high, scale.least), 1e300)
    if not scale.log:
        return 0.0, stair_above(high * 1.02)
    low = min(max(low, high * 1e-6, scale.least), high)
    ends = stair_below(low * 0.97), stair_above(high * 1.03, _LOG_STAIRS)
    return ends if ends[1] >= 2 * ends[0] else (ends[0] / 1.5, ends[1] * 1.5)
