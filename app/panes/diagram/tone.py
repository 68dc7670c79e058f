"""From light to colour: the one table that says how bright so much orange and so much blue light look."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from app.colour import rgb, to_linear, to_srgb
from app.scales import words
from app.theme import Theme

DIFFERENCES, DENSITIES = 1024, 16
RANGE = 4.0  # light beyond this looks the same
MIXED = (
    0.06  # how much of the light that both colours share is seen: dense and undecided is dim, not grey soup
)
HOT, HOTTEST = 1.6, 0.5  # from here on light turns whiter, by so much at most

Words = NDArray[np.uint32]


@cache
def table(theme: Theme, colour: str) -> Words:
    """Colours by shared light and difference of light, (DENSITIES * DIFFERENCES,), as 0xffRRGGBB words."""
    plus, minus = (theme.plus, theme.minus) if colour == "weight" else (theme.push_plus, theme.push_minus)
    return words(_colours(theme.plate, plus, minus))


@cache
def added(theme: Theme, colour: str) -> Words:
    """The same less the plate: what is to be added to a picture that is there already."""
    whole = table(theme, colour)
    shifts = np.array([16, 8, 0], np.uint32)
    channels = (whole[:, None] >> shifts & 255).astype(np.int32) - np.rint(255 * rgb(theme.plate)).astype(
        np.int32
    )
    return words(np.clip(channels, 0, 255) / 255)


def expose(light: NDArray[np.complex64], gain: NDArray[np.float32], colours: Words) -> Words:
    """The picture of light (columns, rows) as words (columns, rows); `gain` is one number for each column."""
    lit = light * gain[:, None]
    difference = lit.real - lit.imag
    shared = np.minimum(lit.real, lit.imag)
    difference *= np.float32(DIFFERENCES / 2 / RANGE)
    difference += np.float32(DIFFERENCES / 2 + 0.5)
    np.clip(difference, 0, DIFFERENCES - 1, out=difference)
    shared *= np.float32(DENSITIES / 2 / RANGE)
    np.minimum(shared, DENSITIES - 1, out=shared)
    index = shared.astype(np.int32)
    index *= DIFFERENCES
    index += difference.astype(np.int32)
    shown: Words = colours.take(index, mode="clip")
    return shown


def _colours(plate: QColor, plus: QColor, minus: QColor) -> NDArray[np.float64]:
    difference = (np.arange(DIFFERENCES) - DIFFERENCES / 2) * (2 * RANGE / DIFFERENCES)
    shared = (np.arange(DENSITIES) * (2 * RANGE / DENSITIES))[:, None] * MIXED
    ground, orange, blue = (to_linear(rgb(colour)) for colour in (plate, plus, minus))
    p, n = np.maximum(difference, 0) + shared, np.maximum(-difference, 0) + shared
    mixed = ground + _seen(p) * (orange - ground) + _seen(n) * (blue - ground)
    hot = np.clip((np.maximum(p, n) - HOT) / (RANGE - HOT), 0, 1)[..., None] * HOTTEST
    lit = np.clip(mixed, 0, 1)
    return to_srgb(lit + hot * (1 - lit)).reshape(-1, 3)


def _seen(light: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    """Bright light saturates slowly, as film does."""
    seen: NDArray[np.floating[Any]] = (1 - np.exp(-light))[..., None]
    return seen
