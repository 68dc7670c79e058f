"""The axes of the ratio plot: nudges from 1 to 1e−10 across, the ratio up, how far off it is up. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF

from app.panes.nudge.measured import NUDGES
from nncore.arrays import Floats

LEFT, RIGHT, TOP, FOOT, GAP = 62.0, 20.0, 22.0, 20.0, 24.0
DECADES = 10
TRUSTED = 1e-7  # nudges from here on decide the scale: below, round-off would
LEAST_OFF, MOST_OFF = -12.0, 2.0  # powers of ten of the share that a ratio is off


@dataclass(frozen=True)
class Scales:
    """Where everything is in a plot of this size."""

    width: float
    height: float
    low: float
    high: float

    @property
    def ratios(self) -> QRectF:
        """The upper plot."""
        room = self.height - TOP - FOOT - GAP
        return QRectF(LEFT, TOP, max(20.0, self.width - LEFT - RIGHT), max(10.0, room * 0.55))

    @property
    def offs(self) -> QRectF:
        """The lower plot."""
        top = self.ratios.bottom() + GAP
        return QRectF(LEFT, top, self.ratios.width(), max(10.0, self.height - FOOT - top))

    def x_of(self, nudge: float) -> float:
        """Where a nudge is, the largest at the left."""
        return self.ratios.left() + self.ratios.width() * min(
            1.0, max(0.0, -math.log10(abs(nudge)) / DECADES)
        )

    def nudge_at(self, x: float) -> float:
        """The size of the nudge at x, to three digits."""
        share = min(1.0, max(0.0, (x - self.ratios.left()) / self.ratios.width()))
        return float(f"{10.0 ** (-DECADES * share):.3g}")

    def y_of(self, ratio: float) -> float:
        """Where a ratio is; beyond the scale it lies on its edge."""
        box, share = self.ratios, (ratio - self.low) / (self.high - self.low)
        return box.bottom() - min(1.0, max(0.0, share)) * box.height()

    def is_beyond(self, ratio: float) -> bool:
        """Whether a ratio has no room."""
        return not self.low <= ratio <= self.high

    def y_off(self, off: float) -> float:
        """Where a share is that a ratio is off; exact hits lie at the foot."""
        power = LEAST_OFF if off <= 0 else min(MOST_OFF, max(LEAST_OFF, math.log10(off)))
        share = (power - LEAST_OFF) / (MOST_OFF - LEAST_OFF)
        return self.offs.bottom() - share * self.offs.height()


def limits(ratios: Floats, derivative: float | None) -> tuple[float, float]:
    """The ends of the scale of ratios: those of nudges that round-off does not touch, and the derivative."""
    values = ratios[(NUDGES >= TRUSTED) & np.isfinite(ratios)].tolist()
    if derivative is not None and math.isfinite(derivative):
        values.append(derivative)
    low, high = min(values, default=-1.0), max(values, default=1.0)
    room = 0.18 * (high - low)
    if high - low <= 1e-7 * max(abs(low), abs(high)):
        room = 0.1 * max(abs(low), abs(high)) or 1.0
    return low - room, high + room


def offs(ratios: Floats, derivative: float) -> Floats:
    """How far ratios are from the derivative, as a share of it; of a derivative of 0 how far they are."""
    with np.errstate(all="ignore"):
        found: Floats = np.abs(ratios - derivative) / (abs(derivative) or 1.0)
    return found
