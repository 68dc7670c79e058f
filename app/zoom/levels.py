"""The steps of the zoom, in per cent."""

from __future__ import annotations

LEVELS = (80, 90, 100, 110, 125, 150, 175, 200, 225, 250)
PLAIN = 100


def larger(level: int) -> int:
    """The next larger step; the largest stays."""
    return next((each for each in LEVELS if each > level), LEVELS[-1])


def smaller(level: int) -> int:
    """The next smaller step; the smallest stays."""
    return next((each for each in reversed(LEVELS) if each < level), LEVELS[0])


def allowed(level: int) -> int:
    """The step that is nearest to what was asked for."""
    return min(LEVELS, key=lambda each: abs(each - level))
