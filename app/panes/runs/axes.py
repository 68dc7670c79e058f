"""Scales of the overlay: pure numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats

ROUND = (1, 1.5, 2, 3, 4, 5, 6, 8, 10)
DRAWN = 150  # points of a line at most: with more, noise would hide which dash it is


@dataclass(frozen=True)
class Axis:
    """From `low` to `high`, by powers if `log`."""

    low: float
    high: float
    log: bool = False

    def share(self, values: Floats) -> Floats:
        """How far along the axis values are, 0 to 1; nan for what cannot be drawn."""
        if not self.log:
            return (values - self.low) / (self.high - self.low)
        with np.errstate(divide="ignore", invalid="ignore"):
            logs: Floats = np.log(np.where(values > 0, values, np.nan) / self.low)
        return logs / math.log(self.high / self.low)


def rounded_up(value: float) -> float:
    """The next round number, so that an end stays where it is while a run goes on."""
    if not (value > 0 and math.isfinite(value)):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next((r * power for r in ROUND if r * power >= value * (1 - 1e-12)), 10 * power)


def cost_axis(lines: Sequence[Floats], *, log: bool) -> Axis:
    """An axis that holds all finite costs."""
    values = np.concatenate([*lines, np.empty(0)])
    values = values[np.isfinite(values)]
    if log and (positive := values[values > 0]).size:
        low, high = float(positive.min()), float(positive.max())
        return Axis(_rounded_down(low), max(rounded_up(high), 1.5 * _rounded_down(low)), log=True)
    return Axis(0.0, rounded_up(float(values.max())) if values.size else 1.0)


def _rounded_down(value: float) -> float:
    power = 10.0 ** math.floor(math.log10(value))
    return next(r * power for r in reversed(ROUND) if r * power <= value * (1 + 1e-12))


def thinned(xs: Floats, ys: Floats) -> tuple[Floats, Floats]:
    """At most DRAWN points of a line: means of neighbours, and its last point as it is."""
    group = -(-len(xs) // DRAWN)
    if group <= 1:
        return xs, ys
    whole = (len(xs) - 1) // group * group
    means = ys[:whole].reshape(-1, group).mean(axis=1)
    return np.append(xs[group - 1 : whole : group], xs[-1]), np.append(means, ys[-1])


def apart(places: Sequence[float], distance: float, low: float, high: float) -> list[float]:
    """`places`, which rise, moved as little as needed so that each has its distance, between low and high."""
    made: list[float] = []
    floor = low
    for place in places:
        made.append(max(place, floor))
        floor = made[-1] + distance
    ceiling = high
    for i in reversed(range(len(made))):
        made[i] = min(made[i], ceiling)
        ceiling = made[i] - distance
    return made
