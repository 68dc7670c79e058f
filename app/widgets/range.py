"""Which values a number may take, how they lie on a slider, and what one nudge does. No widget."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from app import numerals

RUNGS = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
"""Ten round numbers to a decade: a nudge on a logarithmic range climbs one, so ten nudges are exactly x10."""


@dataclass(frozen=True)
class Range:
    """Values from `low` to `high`; `slider` are the ends of the part that is useful, all of it if None.

    `step` is exactly one nudge on a linear range; without it, that is about a hundredth of the slider, and round.

    A logarithmic range may start at zero: then zero is the slider's left end, and lies one rung below the
    rest, which starts at a millionth of its right end unless `slider` says otherwise.
    """

    low: float
    high: float
    log: bool = False
    integer: bool = False
    slider: tuple[float, float] | None = None
    step: float | None = None

    def __post_init__(self) -> None:
        if not self.low < self.high:
            raise ValueError(f"the range {self.low} to {self.high} is empty")
        if self.log and self.low < 0:
            raise ValueError(f"a logarithmic range cannot start at {self.low}")

    @cached_property
    def ends(self) -> tuple[float, float]:
        """Values at the slider's left and right end (for zero on a logarithmic range: just above it)."""
        if self.slider is not None:
            return self.slider
        return (_significant(self.high * 1e-6, 3) if self.log and self.low == 0 else self.low, self.high)

    def allows(self, value: float) -> bool:
        """Whether this number may be set."""
        whole = not self.integer or value == round(value)
        return whole and self.low <= value <= self.high

    def fitted(self, value: float) -> float:
        """The nearest allowed value."""
        kept = min(self.high, max(self.low, value))
        return float(round(kept)) if self.integer else kept

    def fraction(self, value: float) -> float:
        """Where a value lies on the slider, 0 to 1."""
        (low, high), at = self.ends, value
        if self.log:
            if at <= 0:
                return 0.0
            low, high, at = math.log(low), math.log(high), math.log(at)
        return min(1.0, max(0.0, (at - low) / (high - low)))

    def at(self, fraction: float) -> float:
        """The value under a place of the slider, round enough to be said (three digits)."""
        if self.log and self.low == 0 and fraction <= 0:
            return 0.0
        share = min(1.0, max(0.0, fraction))
        start, end = self.ends
        if self.log:
            return self.fitted(_significant(start * (end / start) ** share, 3))
        return self.fitted(_rounded(start + share * (end - start), self._step() / 10))

    def nudged(self, value: float, ticks: float) -> float:
        """The value some nudges further: 1 is an arrow key, 10 with Shift, 0.1 with Alt."""
        if self.step is not None:
            return self.fitted(round(value + self.step * ticks, 9))
        if not self.log:
            step = self._step() * abs(ticks)
            step = max(1.0, round(step)) if self.integer else step
            moved = value + math.copysign(step, ticks)
            return self.fitted(_rounded(moved, min(step, self._step() / 10)))
        if abs(ticks) < 1:
            return self._fine(value, math.copysign(1.0, ticks))
        for _ in range(round(abs(ticks))):
            value = self._rung(value, up=ticks > 0)
        return value

    def complaint(self, text: str) -> str:
        """Which rule a text breaks: "number", "whole" or "range"; empty if it is a value of the range."""
        try:
            value = numerals.parse(text)
        except ValueError:
            return "number"
        if self.integer and value != round(value):
            return "whole"
        return "" if self.low <= value <= self.high else "range"

    def _step(self) -> float:
        """One nudge on a linear range: about a hundredth of it, and round."""
        step = _round_up((self.ends[1] - self.ends[0]) / 100)
        return max(1.0, step) if self.integer else step

    def _rung(self, value: float, *, up: bool) -> float:
        start = self.ends[0]
        if value <= 0 or (not up and self.low == 0 and value <= start * 1.0001):
            return self.fitted(start if up else 0.0)
        decade = math.floor(math.log10(value))
        ladder = [rung * 10.0**power for power in range(decade - 1, decade + 2) for rung in RUNGS]
        if self.integer:
            ladder = [rung for rung in ladder if rung == round(rung)]
        beyond = [rung for rung in ladder if (rung > value * 1.0001 if up else rung < value * 0.9999)]
        return self.fitted(_significant((min if up else max)(beyond, default=value), 3))

    def _fine(self, value: float, sign: float) -> float:
        if value <= 0:
            return self._rung(value, up=sign > 0)
        grain = 10.0 ** (math.floor(math.log10(value)) - 2)
        return self.fitted(value + sign if self.integer else _rounded(value + sign * grain, grain))


def _significant(value: float, digits: int) -> float:
    return float(f"{value:.{digits}g}")


def _rounded(value: float, grain: float) -> float:
    """The nearest multiple of the grain, without the dust of binary fractions."""
    places = max(0, 3 - math.floor(math.log10(grain)))
    return round(round(value / grain) * grain, places)


def _round_up(value: float) -> float:
    """The next of 1, 2 and 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(m for m in (1, 2, 5, 10) if m * power >= value * (1 - 1e-9)) * power
