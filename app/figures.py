"""Present numbers in the formulas of explanations: four digits, signs in brackets, long sums cut."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.numerals import MINUS, plain, short

MOST = 3  # terms of a sum that are written out


def figure(value: float) -> str:
    """Four significant digits, fewer of a round number, with a power of ten outside 0.001 to 100,000."""
    value = float(value)
    size = abs(value)
    if not math.isfinite(value) or size == 0:
        return short(value)
    if float(f"{value:.3g}") == value and 1e-3 <= size < 1e5:
        return plain(value, 6).rstrip("0").rstrip(".")
    if 1e-3 <= size < 1e5:
        return plain(value, max(0, 3 - math.floor(math.log10(size))))
    mantissa, exponent = f"{size:.3e}".split("e")
    mantissa = mantissa.removesuffix(".000")
    return f"{MINUS if value < 0 else ''}{mantissa}e{int(exponent)}".replace("e-", f"e{MINUS}")


def factor(value: float) -> str:
    """A number inside a formula: in brackets if it is below zero."""
    text = figure(value)
    return f"({text})" if text.startswith(MINUS) else text


def times(*values: float) -> str:
    """A product."""
    return " · ".join(map(factor, values))


def plus(values: Sequence[float], most: int = MOST) -> str:
    """A sum, of which the first few terms are written out."""
    shown = " + ".join(map(factor, values[:most]))
    return f"{shown} + …" if len(values) > most else shown


def equation(*sides: str) -> str:
    """Sides that are equal."""
    return " = ".join(sides)
