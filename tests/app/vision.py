"""How colours look to other eyes, and how far apart they look: the judge of the themes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from app.colour import rgb, to_linear, to_srgb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import ArrayLike, NDArray
    from PySide6.QtGui import QColor

# Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency",
# IEEE TVCG 15(6), 2009: the matrices of full severity, on linear light.
EYES = {
    "usual": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = _XYZ.sum(axis=1)


def seen(srgb: ArrayLike, eye: str) -> NDArray[np.float64]:
    """What sRGB values look like to this eye, as sRGB again."""
    return to_srgb(to_linear(srgb) @ EYES[eye].T)


def cielab(srgb: ArrayLike) -> NDArray[np.float64]:
    """CIE L*a*b* under D65 of sRGB values in 0..1."""
    t = to_linear(srgb) @ _XYZ.T / _WHITE
    f = np.where(t > (6 / 29) ** 3, np.cbrt(t), t / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.stack(
        [116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1
    )


def ciede2000(first: ArrayLike, second: ArrayLike) -> float:
    """The CIE's colour difference of 2000 of two L*a*b* colours (Sharma, Wu and Dalal, 2005)."""
    (l1, a1, b1), (l2, a2, b2) = (np.asarray(lab, dtype=np.float64).tolist() for lab in (first, second))
    mean_c7 = ((math.hypot(a1, b1) + math.hypot(a2, b2)) / 2) ** 7
    g = 0.5 * (1 - math.sqrt(mean_c7 / (mean_c7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    turn, h = _hues(h1, h2, grey=c1 * c2 == 0)
    d_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn) / 2)
    light, c = (l1 + l2) / 2, (c1 + c2) / 2
    s_l = 1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    s_c, s_h = 1 + 0.045 * c, 1 + 0.015 * c * _t(h)
    rotation = -math.sin(math.radians(60 * math.exp(-(((h - 275) / 25) ** 2))))
    r = rotation * 2 * math.sqrt(c**7 / (c**7 + 25**7)) * ((c2 - c1) / s_c) * (d_h / s_h)
    return math.sqrt(((l2 - l1) / s_l) ** 2 + ((c2 - c1) / s_c) ** 2 + (d_h / s_h) ** 2 + r)


def difference(a: QColor, b: QColor, eye: str = "usual") -> float:
    """CIEDE2000 of two colours as this eye sees them."""
    return ciede2000(cielab(seen(rgb(a), eye)), cielab(seen(rgb(b), eye)))


def differences(colours: dict[str, QColor]) -> Iterator[tuple[float, str, str, str]]:
    """Every pair under every eye: (difference, eye, first name, second name)."""
    names = list(colours)
    for eye in EYES:
        for i, first in enumerate(names):
            for second in names[i + 1 :]:
                yield difference(colours[first], colours[second], eye), eye, first, second


def _hues(h1: float, h2: float, *, grey: bool) -> tuple[float, float]:
    """The turn from one hue to the other, and the hue between them, in degrees."""
    if grey:
        return 0.0, h1 + h2
    turn = (h2 - h1 + 180) % 360 - 180
    return turn, (h1 + turn / 2) % 360


def _t(h: float) -> float:
    parts = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    return 1 + sum(k * math.cos(math.radians(n * h + shift)) for k, n, shift in parts)
