"""Short formulas within a text stay on one line: a derivative, a slope of σ, and what stands beside an equals sign."""

from __future__ import annotations

import re

JOINER, HARD_SPACE = "\u2060", "\u00a0"
_AFTER = re.compile(r"/(?=[∂Δ])|′(?=\()")  # a quotient of two ∂ or Δ; σ′(z)


def unbroken(text: str) -> str:
    """The same to be read, with no place for a new line in these."""
    return _AFTER.sub(lambda found: found.group() + JOINER, text).replace(" = ", f"{HARD_SPACE}={HARD_SPACE}")


def as_read(text: str) -> str:
    """The text without what only holds it together."""
    return text.replace(JOINER, "").replace(HARD_SPACE, " ")
