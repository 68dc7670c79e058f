"""The bend on paper: the ends of z and a, the curve's points, the tangent, the fan between two lines. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.ends import Ends
from app.panes.neuron.axis import Axis
from nncore.arrays import Floats
from nncore.squish import Squish

STRIDE = 4.0  # pixels between two points of a curve: no bend here is so sharp that a straight line between would show
LEAST = 6.0  # z goes at least so far to both sides: there a sigmoid has nearly come to its ends


@dataclass(frozen=True)
class Spread:
    """How far the lines of z and a reach."""

    z: float  # −z to z
    a_low: float
    a_high: float


def spread(squish: Squish, zs: list[float], ends: Ends) -> Spread:
    """Lines that hold all of `zs` and what becomes of them."""
    finite = [abs(z) for z in zs if np.isfinite(z)]
    reach = max(LEAST, ends.end("z", max([LEAST, *finite])))
    low = squish.low if np.isfinite(squish.low) else -reach
    high = squish.high if np.isfinite(squish.high) else reach
    return Spread(reach, low, high)


def curve_points(squish: Squish, across: Axis, up: Axis, shift: float = 0.0) -> Floats:
    """The curve a = f(value + shift) as points (m, 2), a few pixels apart; a kink at z = 0 is one of them."""
    m = max(2, int(abs(across.right - across.left) / STRIDE) + 1)
    values = np.linspace(across.low, across.high, m)
    if across.low < -shift < across.high:
        values = np.insert(values, np.searchsorted(values, -shift), -shift)
    return np.column_stack([across.places(values), up.places(squish.along(values + shift))])


def tangent(squish: Squish, z: float, across: Axis, up: Axis, length: float) -> Floats:
    """Two points of the straight line that touches the curve at z, `length` pixels from end to end."""
    x, y = across.at(z), up.at(squish.at(z))
    wide = (across.right - across.left) / (across.high - across.low)
    tall = (up.right - up.left) / (up.high - up.low)
    step = np.array([wide, squish.slope(z) * tall])
    step *= length / 2 / np.hypot(*step)
    middle = np.array([x, y])
    return np.stack([middle - step, middle + step])


def fan(squish: Squish, top: Axis, foot: Axis, lines: int = 49) -> list[tuple[float, float, float]]:
    """Evenly spaced z of the upper line: (z, its place there, the place of its a on the lower line)."""
    zs = np.linspace(top.low, top.high, lines)
    places = zip(zs, top.places(zs), foot.places(squish.along(zs)), strict=True)
    return [(float(z), float(x), float(y)) for z, x, y in places]
