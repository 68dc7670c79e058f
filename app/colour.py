"""Colour arithmetic: sRGB, linear light, OKLab and the contrast of the web's accessibility rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray
    from PySide6.QtGui import QColor


# Björn Ottosson, "A perceptual color space for image processing" (2020), rounded as published there.
_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def to_linear(srgb: ArrayLike) -> NDArray[np.float64]:
    """Linear light of sRGB values in 0..1 (IEC 61966-2-1); any shape."""
    s = np.asarray(srgb, dtype=np.float64)
    return np.where(s <= 0.04045, s / 12.92, ((s + 0.055) / 1.055) ** 2.4)


def to_srgb(linear: ArrayLike) -> NDArray[np.float64]:
    """SRGB values of linear light, clipped to 0..1; the inverse of `to_linear`."""
    x = np.clip(np.asarray(linear, dtype=np.float64), 0.0, 1.0)
    return np.where(x <= 0.0031308, 12.92 * x, 1.055 * x ** (1 / 2.4) - 0.055)


def oklab(srgb: ArrayLike) -> NDArray[np.float64]:
    """OKLab (lightness, green-red, blue-yellow) of sRGB values in 0..1; last axis holds the three."""
    lab: NDArray[np.float64] = np.cbrt(to_linear(srgb) @ _LMS.T) @ _LAB.T
    return lab


def from_oklab(lab: ArrayLike) -> NDArray[np.float64]:
    """SRGB values of OKLab ones, clipped to what a screen can show."""
    roots = np.asarray(lab, dtype=np.float64) @ np.linalg.inv(_LAB).T
    return to_srgb(roots**3 @ np.linalg.inv(_LMS).T)


def rgb(colour: QColor) -> NDArray[np.float64]:
    """The sRGB components of a colour as three numbers in 0..1, (3,)."""
    return np.array([colour.redF(), colour.greenF(), colour.blueF()])


def luminance(colour: QColor) -> float:
    """Relative luminance by WCAG 2.2: 0 for black, 1 for white."""
    return float(to_linear(rgb(colour)) @ np.array([0.2126, 0.7152, 0.0722]))


def contrast(a: QColor, b: QColor) -> float:
    """Contrast ratio of two colours by WCAG 2.2, from 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((luminance(a), luminance(b)))
    return (lighter + 0.05) / (darker + 0.05)
