"""Names, numbers and colours that all pages share."""

from __future__ import annotations

import math

from app.numerals import MINUS, plain, short

_ABOVE = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def six(value: float) -> str:
    """Six significant digits, with a power of ten outside 0.001 to 10 000."""
    return _digits(value, 6)


def four(value: float) -> str:
    """Four significant digits."""
    return _digits(value, 4)


def plus(text: str, value: float) -> str:
    """A number already written, with its sign even if it is plus."""
    return f"+{text}" if value > 0 else text


def arrow(value: float) -> str:
    """The glyph that goes with the colour of a derivative."""
    return "↑\u2009" if value > 0 else "↓\u2009" if value < 0 else ""


def push_role(value: float) -> str:
    """The colour of a derivative on a plate."""
    return "push_plus" if value > 0 else "push_minus" if value < 0 else "plate_muted"


def power(exponent: int) -> str:
    """A power of ten on an axis."""
    return {0: "1", 1: "10"}.get(exponent, f"10{str(exponent).translate(_ABOVE)}")


def nudge_text(value: float) -> str:
    """A nudge as it is said: 0.01, 2, 1e−7, with its sign if it is minus."""
    return f"{value:.3g}".replace("e-0", "e-").replace("-", MINUS)


def percent(share: float) -> str:
    """A share as it is said, from 3e−7 % to 250 %."""
    return f"{short(100 * share)}\u2009%"


def _digits(value: float, digits: int) -> str:
    size = abs(value)
    if not math.isfinite(value) or size == 0:
        return short(value)
    if 1e-3 <= size < 1e4:
        return plain(value, max(0, digits - 1 - math.floor(math.log10(size))))
    mantissa, exponent = f"{size:.{digits - 1}e}".split("e")
    return f"{MINUS if value < 0 else ''}{mantissa}e{int(exponent)}".replace("e-", f"e{MINUS}")
