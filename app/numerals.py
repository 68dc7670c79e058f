"""Numbers as people read them: a real minus sign, thin spaces in thousands, digits that never jump."""

from __future__ import annotations

import math
import re

MINUS = "\u2212"
THIN = "\u2009"
_COMMA = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def signed(value: float, digits: int = 2) -> str:
    """Fixed digits with an explicit sign: +0.25, −1.30; nan and infinities are spelled out."""
    if not math.isfinite(value):
        return _strange(value)
    text = f"{abs(value):.{digits}f}"
    return f"{MINUS if value < 0 and float(text) else '+'}{text}"


def plain(value: float, digits: int = 2) -> str:
    """Fixed digits with a sign only when negative."""
    return signed(value, digits).removeprefix("+")


def count(value: int) -> str:
    """A whole number with thin spaces between thousands: 13 002."""
    text = f"{abs(value):,}".replace(",", THIN)
    return f"{MINUS}{text}" if value < 0 else text


def percent(fraction: float, digits: int = 1) -> str:
    """A share as a percentage: 0.9537 -> 95.4 %."""
    return f"{plain(100 * fraction, digits)}{THIN}%"


def short(value: float) -> str:
    """Three significant digits, scientific only outside 0.001 to 100,000: for scale ends and tooltips."""
    if not math.isfinite(value):
        return _strange(value)
    size = abs(value)
    if size == 0:
        return "0"
    if 1e-3 <= size < 1e5:
        return plain(value, max(0, 2 - math.floor(math.log10(size))))
    mantissa, exponent = f"{size:.2e}".split("e")
    sign = MINUS if value < 0 else ""
    return f"{sign}{mantissa}e{int(exponent)}".replace("e-", f"e{MINUS}")


def with_thin_spaces(sentence: str) -> str:
    """A sentence whose thousands are set apart by commas, as the engine writes them, with thin spaces instead."""
    return _COMMA.sub(THIN, sentence)


def bound(value: float) -> str:
    """One end of a range as people write it: 0.000001, 0.01, 1 000 000; with a power of ten beyond that."""
    if not 1e-6 <= abs(value) < 1e10:
        return short(value)
    if value == round(value):
        return count(round(value))
    return plain(value, 9).rstrip("0")


def parse(text: str) -> float:
    """Read a number typed with a comma or a point, a real or plain minus, thin or plain spaces.

    Raises ValueError for anything that is not one finite number.
    """
    cleaned = text.strip().replace(MINUS, "-").replace(THIN, "").replace("\u00a0", "").replace(" ", "")
    value = float(cleaned.replace(",", "."))
    if not math.isfinite(value) or "_" in cleaned:
        raise ValueError(f"{text!r} is not a finite number")
    return value


def _strange(value: float) -> str:
    if math.isnan(value):
        return "not a number"
    return f"{MINUS}∞" if value < 0 else "∞"
