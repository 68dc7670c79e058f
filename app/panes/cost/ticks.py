"""Numbers on the axes: round, few enough to read, thin spaces in thousands."""

from __future__ import annotations

import math
from itertools import pairwise

from app import numerals
from app.geometry import nice_ticks
from app.panes.cost.epochs import Epochs
from app.panes.cost.scales import Range

Ticks = list[tuple[float, str]]  # value, how it is written

_MULTIPLES = ((1, 2, 3, 4, 5, 6, 7, 8, 9), (1, 2, 3, 5, 7), (1, 2, 5), (1, 3), (1,))


def step_ticks(steps: Range, wanted: int, *, log: bool) -> Ticks:
    """Whole steps."""
    places = _log_places(steps, wanted) if log else nice_ticks(*steps, wanted)
    return [(at, numerals.count(round(at))) for at in places if at == round(at)]


def epoch_ticks(steps: Range, wanted: int, epochs: Epochs, *, log: bool) -> Ticks:
    """Round numbers of epochs, at the steps where they were done."""
    low, high = (float(e) for e in epochs.of(steps))
    if high <= low:
        return []
    places = _log_places((max(low, high * 1e-6), high), wanted) if log else nice_ticks(low, high, wanted)
    return [(float(epochs.steps(at)), _written(at, places)) for at in places]


def value_ticks(values: Range, wanted: int, *, log: bool) -> Ticks:
    """Costs."""
    places = _log_places(values, wanted) if log else nice_ticks(*values, wanted)
    texts = {_written(at, places): at for at in reversed(places)}  # of two alike, the first
    return [(at, text) for text, at in reversed(texts.items())]


def percent_ticks(values: Range, wanted: int) -> Ticks:
    """Accuracies, given and placed as shares."""
    places = nice_ticks(100 * values[0], 100 * values[1], wanted)
    return [(at / 100, f"{_written(at, places)}{numerals.THIN}%") for at in places]


def _log_places(values: Range, wanted: int) -> list[float]:
    """As many as wanted of 1, 2, 3... times powers of ten; whole decades left out when there are too many."""
    low, high = max(values[0], 1e-300), values[1]
    if high <= low or high < 3 * low:
        return nice_ticks(low, high, wanted)
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    gap = math.log10(high / low) / (wanted + 1)
    for multiples in _MULTIPLES:
        places = [m * 10.0**p for p in powers for m in multiples]
        places = [at for at in places if low * 0.999 <= at <= high * 1.001]
        if all(math.log10(b / a) >= gap for a, b in pairwise(places)):
            return places
    every = -(-len(places) // max(2, wanted))
    return [at for at in places if round(math.log10(at)) % every == 0]


def _written(value: float, among: list[float]) -> str:
    """With as many digits as the finest of the numbers beside it needs, or its own if they lie decades apart."""
    size = abs(value)
    if size and not 1e-4 <= size < 1e5:
        return numerals.short(value)
    gaps = [b - a for a, b in pairwise(among)]
    even = gaps and max(gaps) < 1.5 * min(gaps)
    step = min(gaps) if even else size
    digits = max(0, -math.floor(math.log10(step) + 1e-9)) if step else 0
    if abs(round(step, digits) - step) > 1e-9 * step:
        digits += 1  # 0.25 apart
    return numerals.plain(value, digits) if size < 1000 else numerals.count(round(value))
