"""Colour scales: 256 steps, evenly spaced to the eye, as 0xffRRGGBB words that a QImage takes as they are."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from app.colour import from_oklab, oklab, rgb

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor

    from app.theme import Theme

ZERO = 128
"""The index of zero in a two-sided scale; 1 and 255 are its ends, and 0 repeats 1: both arms are alike."""


@cache
def diverging_lut(theme: Theme) -> NDArray[np.uint32]:
    """Blue, the plate's grey, orange: for weights, biases and weighted sums. Shape (256,), read-only."""
    return _two_sided(theme.minus, theme.zero, theme.plus)


@cache
def push_lut(theme: Theme) -> NDArray[np.uint32]:
    """Purple, the plate's grey, green: for derivatives, wishes and nudges. Shape (256,), read-only."""
    return _two_sided(theme.push_minus, theme.zero, theme.push_plus)


@cache
def luminance_lut() -> NDArray[np.uint32]:
    """Black to white: for pixels and activations. Shape (256,), read-only.

    The grey of step i is the byte i, so that an image is shown as it is stored; in CIE L* that is
    even within four of its hundred units.
    """
    steps = np.arange(256)[:, None] / 255
    return words(np.repeat(steps, 3, axis=1))


def words(srgb: NDArray[np.float64]) -> NDArray[np.uint32]:
    """SRGB rows (n, 3) in 0..1 as read-only 0xffRRGGBB words (n,)."""
    red, green, blue = np.rint(srgb * 255).astype(np.uint32).T
    packed: NDArray[np.uint32] = np.uint32(0xFF000000) | (red << 16) | (green << 8) | blue
    packed.setflags(write=False)
    return packed


def _two_sided(minus: QColor, zero: QColor, plus: QColor) -> NDArray[np.uint32]:
    """Straight lines in OKLab from zero to either end: equal steps look equal, and lightness only grows."""
    low, middle, high = (oklab(rgb(colour)) for colour in (minus, zero, plus))
    strength = np.clip((np.arange(256) - ZERO) / 127, -1, 1)[:, None]
    lab = middle + np.where(strength < 0, -strength * (low - middle), strength * (high - middle))
    return words(from_oklab(lab))
