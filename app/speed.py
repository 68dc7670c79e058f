"""The speeds on offer: from one step a second to as fast as it goes."""

from __future__ import annotations

import math

from app.numerals import count
from nncore.words import tr

SPEEDS = (1, 2, 5, 10, 30, 60, 120, 300, 1000, 3000, math.inf)
DEFAULT = 120.0  # the plateau lasts a few seconds: slow enough to see, fast enough to wait for


def index_of(steps_per_second: float) -> int:
    """The place of the nearest speed on offer."""
    return min(range(len(SPEEDS)), key=lambda i: _distance(SPEEDS[i], steps_per_second))


def label(steps_per_second: float) -> str:
    """60 steps/s, or flat out."""
    return (
        tr("flat out")
        if steps_per_second == math.inf
        else tr("{n} steps/s").format(n=count(round(steps_per_second)))
    )


def _distance(a: float, b: float) -> float:
    if math.inf in {a, b}:
        return 0.0 if a == b else math.inf
    return abs(math.log(a / b))
