"""Translation in the pane's context, and how its numbers and things are called."""

from __future__ import annotations

import math

from app import numerals

FUNCTIONS = {"sigmoid": "σ", "relu": "ReLU", "linear": "id"}
_LOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def number(value: float, digits: int = 3) -> str:
    """Fixed digits, or three significant ones where those would be too many or too few."""
    value = float(f"{value:.6g}")  # the last digits of a measured number are round-off
    size = abs(value)
    return (
        numerals.plain(value, digits)
        if size == 0 or 20 * 10**-digits <= size < 1000
        else numerals.short(value)
    )


def signed(value: float, digits: int = 3) -> str:
    """The same with its sign."""
    text = number(value, digits)
    return f"+{text}" if math.isfinite(value) and value > 0 else text


def low(index: int) -> str:
    """An index as it stands below a letter: ₁₅."""
    return str(index).translate(_LOW)


def function(name: str) -> str:
    """The sign of an activation function in a formula."""
    return FUNCTIONS.get(name, name)
