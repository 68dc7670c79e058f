"""Where the curve is on its plate: pixels and numbers, and how much of its height is worth showing. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from nncore.arrays import Floats
from nncore.toys import Ends, Toy

LEFT, TOP, RIGHT, BOTTOM = 44.0, 26.0, 12.0, 38.0
POINTS = 480


@lru_cache(maxsize=16)
def sampled(toy: Toy) -> tuple[Floats, Floats]:
    """Places and heights along a curve; heights that are no number stay so."""
    ws = np.linspace(*toy.ends[0], POINTS)
    return ws, toy.formula(ws)


@lru_cache(maxsize=16)
def heights(toy: Toy) -> Ends:
    """Lowest and highest height shown: all of it, unless a few places are far beyond all others."""
    values = sampled(toy)[1]
    known = values[np.isfinite(values)]
    if not len(known):
        return 0.0, 1.0
    low, high = float(known.min()), float(known.max())
    inner = np.percentile(known, [4, 96]).tolist()
    if high - low > 6 * max(inner[1] - inner[0], 1e-12):
        low, high = max(low, 2 * inner[0] - inner[1]), min(high, 2 * inner[1] - inner[0])
    room = 0.08 * (high - low) or max(1.0, abs(high)) * 0.5
    return low - 1.4 * room, high + room


@dataclass(frozen=True)
class Axes:
    """Pixels and numbers of one curve."""

    field: QRectF
    across: Ends
    up: Ends

    @classmethod
    def of(cls, width: float, height: float, toy: Toy) -> Axes:
        """The curve on a plate of this size."""
        field = QRectF(LEFT, TOP, max(8.0, width - LEFT - RIGHT), max(8.0, height - TOP - BOTTOM))
        return cls(field, toy.ends[0], heights(toy))

    def x(self, w: float) -> float:
        """Where w is."""
        low, high = self.across
        share = min(9.0, max(-9.0, (w - low) / (high - low)))
        return self.field.left() + share * self.field.width()

    def y(self, height: float) -> float:
        """Where a height is; far beyond the plate it is only far."""
        low, high = self.up
        share = min(9.0, max(-9.0, (height - low) / (high - low))) if np.isfinite(height) else 9.0
        return self.field.bottom() - share * self.field.height()

    def point(self, w: float, height: float) -> QPointF:
        """Both."""
        return QPointF(self.x(w), self.y(height))

    def w(self, x: float) -> float:
        """The w under a pixel, kept in sight."""
        share = min(1.0, max(0.0, (x - self.field.left()) / self.field.width()))
        return self.across[0] + share * (self.across[1] - self.across[0])

    def pieces(self, toy: Toy) -> list[QPolygonF]:
        """The curve, in as many pieces as it has."""
        ws, values = sampled(toy)
        known = np.isfinite(values)
        cuts = np.flatnonzero(np.diff(known.astype(int))) + 1
        runs = np.split(np.arange(len(ws)), cuts)
        return [
            QPolygonF([self.point(ws[i], values[i]) for i in run.tolist()])
            for run in runs
            if known[run[0]] and len(run) > 1
        ]
