"""The ends of the scales: round numbers that stay where they are while the values below them move."""

from __future__ import annotations

import math
from collections.abc import Hashable
from functools import lru_cache

import numpy as np

from app.numerals import MINUS, short
from nncore.arrays import Floats

STEPS = (1, 1.5, 2, 3, 4, 5, 6, 8)
SLACK = 0.8  # an end comes down only when the largest value is below this share of the next lower end


def peak(values: Floats) -> float:
    """The largest distance from zero among the finite values; 0 if there is none."""
    if not values.size:
        return 0.0
    largest = max(float(values.max()), -float(values.min()))
    if math.isfinite(largest):
        return largest
    return float(np.max(np.abs(values), initial=0.0, where=np.isfinite(values)))


def strong_peak(values: Floats) -> float:
    """The distance from zero that a hundredth of the values reach, judged from at most some 20,000 of them."""
    sample = np.abs(values.reshape(-1)[:: max(1, values.size // 20_000)])
    sample = sample[np.isfinite(sample)]
    at = min(len(sample) - 1, int(0.99 * len(sample)))
    found = float(np.partition(sample, at)[at]) if len(sample) else 0.0
    return found or peak(values)


def strong_end(values: Floats) -> float:
    """The end of the scale that all panes colour weights on: a round number that 99 in 100 of them stay below.

    It depends on these values alone, so that two panes that show the same weights print the same end; 0 if all are 0.
    """
    return round_up(strong_peak(values))


def end_text(end: float) -> str:
    """A round end as it is printed: 0.6, 15, 3e−4."""
    if not math.isfinite(end):
        return short(end)
    mantissa, _, power = f"{end:g}".partition("e")
    text = f"{mantissa}e{int(power)}" if power else mantissa
    return text.replace("-", MINUS)


def round_up(value: float) -> float:
    """The smallest of `STEPS` times a power of ten that is not below `value`; 0 for 0."""
    if value <= 0:
        return 0.0
    return next(
        step for step in _steps(value) if step >= value * (1 - 1e-7)
    )  # float32 writes 0.2 as a little more


def lower(end: float) -> float:
    """The round number before `end`."""
    return max(step for step in _steps(end) if step < end * (1 - 1e-7))


def _steps(near: float) -> list[float]:
    return _steps_around(math.floor(math.log10(near)))


@lru_cache(maxsize=256)
def _steps_around(power: int) -> list[float]:
    return [float(f"{m}e{p}") for p in (power - 1, power, power + 1) for m in STEPS]


class Ends:
    """The ends of several scales, each with its memory."""

    def __init__(self) -> None:
        self._ends: dict[Hashable, float] = {}

    def end(self, key: Hashable, largest: float) -> float:
        """The end of scale `key` for values up to `largest`: the last one, unless they outgrew or left it."""
        last = self._ends.get(key, 0.0)
        stays = last > 0 and SLACK * lower(last) < largest <= last
        self._ends[key] = end = last if stays else round_up(largest)
        return end

    def forget(self) -> None:
        """Choose all ends anew: another network, another run."""
        self._ends.clear()
