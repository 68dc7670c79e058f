"""Translation in the gallery's context, and numbers with their signs."""

from __future__ import annotations

import math

from app import numerals
from app.ends import end_text
from nncore.words import tr


def number(value: float | None) -> str:
    """A value with its sign and three digits; "none yet" for None."""
    if value is None:
        return tr("none yet")
    text = numerals.short(value)
    return f"+{text}" if value > 0 else text


def arrow(value: float | None) -> str:
    """A glyph for a push, so that its colour is not the only sign."""
    return "" if not value else "↑ " if value > 0 else "↓ "


def plus_minus(end: float) -> str:
    """Both ends of a scale in one: ±0.5."""
    return f"±{end_text(end)}" if end else tr("all 0")


def briefly(end: float) -> str:
    """The same with as few digits as tell it: ±0.0044, ±3e−4."""
    if not 0 < end < math.inf:
        return plus_minus(end)
    power = math.floor(math.log10(end))
    if power < -3:
        return f"±{end:.0e}".replace("e-0", f"e{numerals.MINUS}").replace("e-", f"e{numerals.MINUS}")
    return f"±{numerals.plain(end, max(0, 1 - power))}"
