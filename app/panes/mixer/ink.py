"""The inks of the desk: the sign is the hue, who votes is the shade, and the number says it in ink."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from app.graphics import mix
from app.theme import Theme

LIGHT, DIM = 0.78, 0.30
"""The shades of the first and of the last voter, as shares of the way from the plate to the full colour."""


@lru_cache(maxsize=256)
def shade(theme: Theme, place: int, of: int, *, up: bool) -> QColor:
    """The shade of the voter at `place` of so many; those next to one another differ by a step and a gap."""
    share = LIGHT - (LIGHT - DIM) * place / max(1, of - 1)
    return mix(theme.plate, theme.push_plus if up else theme.push_minus, share)


@lru_cache(maxsize=256)
def ink_on(theme: Theme, place: int, of: int) -> QColor:
    """The ink for a number that stands on that shade."""
    return theme.plate if place < 0.55 * of else theme.plate_text


def sign_ink(theme: Theme, value: float) -> QColor:
    """Green upwards, purple downwards, for text on the plate."""
    if value == 0 or value != value:  # noqa: PLR0124 - not a number
        return theme.plate_muted
    return theme.push_plus if value > 0 else theme.push_minus
