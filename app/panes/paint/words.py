"""Translation in the pane's context, and how its numbers are written."""

from __future__ import annotations

import math

from app import numerals
from nncore.bench_neuron import Response
from nncore.words import tr


def number(value: float, digits: int = 2) -> str:
    """Fixed digits, or three significant ones where those would be too many."""
    return numerals.plain(value, digits) if abs(value) < 10_000 else numerals.short(value)


def brief(value: float) -> str:
    """A sum on a card: whole where it is whole."""
    if math.isfinite(value) and abs(value) < 10_000 and value == round(value):
        return numerals.plain(value, 0)
    return number(value, 1)


def state(response: Response) -> str:
    """Whether it fires, in a word."""
    return tr("fires") if response.fires else tr("silent")
