"""The scale of the ten bars, their sum, and how an output's bar lies on it. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats


@dataclass(frozen=True)
class Scale:
    """The two ends of the bars; zero lies within them."""

    low: float
    high: float

    def at(self, value: float) -> float:
        """Where a value lies, 0 at the low end and 1 at the high; beyond the ends it is cut. NaN lies at zero."""
        if math.isnan(value):
            return self.zero
        return min(1.0, max(0.0, (value - self.low) / (self.high - self.low)))

    @property
    def zero(self) -> float:
        """Where zero lies."""
        return -self.low / (self.high - self.low)

    @property
    def fixed(self) -> bool:
        """Whether these are the plain ends 0 and 1."""
        return (self.low, self.high) == (0.0, 1.0)


def scale_for(activation: str, outputs: Floats) -> Scale:
    """The range of the output's activation; an open end is the next round number beyond the outputs, 1 at least."""
    kind = ACTIVATIONS[activation]
    finite = outputs[np.isfinite(outputs)]
    low = kind.low if math.isfinite(kind.low) else -_round_up(-float(np.min(finite, initial=0.0)))
    high = kind.high if math.isfinite(kind.high) else _round_up(float(np.max(finite, initial=0.0)))
    return Scale(float(low), float(high))


def _round_up(value: float) -> float:
    """1, 2 or 5 times a power of ten, at least 1: the end moves seldom while the outputs move all the time."""
    if value <= 1:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return float(next((m * power for m in (1, 2, 5) if value <= m * power), 10 * power))


def total(outputs: Floats) -> float:
    """Sum of the outputs, added in double precision."""
    return float(np.sum(outputs, dtype=np.float64))
