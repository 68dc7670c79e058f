"""Lines of equal height over a grid of numbers, and round heights to draw them at."""

from __future__ import annotations

import math

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.plane import HALF, boundary

STEEP = (
    4.0  # times the lowest that the highest is where heights are spread by ratios and no longer by distances
)
_LADDERS = (
    (1.0,),
    (1.0, 3.0),
    (1.0, 2.0, 5.0),
    (1.0, 1.5, 2.0, 3.0, 5.0, 7.0),
    (1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8),
)


def contour(values: Floats, level: float) -> Floats:
    """Where `values`, (rows, columns), pass `level`: straight pieces (k, 2, 2) of (column, row); (0, 0) is the first.

    Marching squares (`plane.boundary`); pieces beside a value that is no number are left out.
    """
    with np.errstate(invalid="ignore"):
        pieces = boundary(values - level + HALF) - HALF
    return frozen(pieces[np.isfinite(pieces).all(axis=(1, 2))])


def is_steep(low: float, high: float) -> bool:
    """Whether heights from low to high are better told apart by their ratios."""
    return low > 0 and high > STEEP * low


def round_levels(low: float, high: float, most: int = 7) -> tuple[float, ...]:
    """At most `most` round numbers between low and high; evenly apart, or by ratios where that says more."""
    if not (math.isfinite(low) and math.isfinite(high) and high > low):
        return ()
    choices = _by_ratio(low, high) if is_steep(low, high) else _evenly(low, high)
    fitting = [levels for levels in choices if len(levels) <= most]
    return max(fitting, key=len, default=())


def share_of(value: Floats, low: float, high: float) -> Floats:
    """How far values are between low and high, 0 to 1, by ratios where levels are; 0 if they are the same."""
    if high <= low:
        return np.zeros_like(value)
    kept = np.clip(value, low, high)
    if is_steep(low, high):
        return np.asarray(np.log(kept / low) / math.log(high / low))
    return np.asarray((kept - low) / (high - low))


def _by_ratio(low: float, high: float) -> list[tuple[float, ...]]:
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    ladders = [[float(f"{m}e{p}") for p in powers for m in ladder] for ladder in _LADDERS]
    return [tuple(v for v in ladder if low < v < high) for ladder in ladders]


def _evenly(low: float, high: float) -> list[tuple[float, ...]]:
    power = math.floor(math.log10(high - low))
    steps = [float(f"{m}e{p}") for p in (power, power - 1) for m in (5, 2, 1)]
    return [
        tuple(round(i * step, 12 - power) for i in range(math.ceil(low / step), math.floor(high / step) + 1))
        for step in steps
    ]
