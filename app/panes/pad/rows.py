"""Where the bars lie: rows on a plate, a track in each. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF

from app.panes.pad.geometry import BELOW, RIM
from app.panes.pad.scale import Scale

MARK, DIGIT, GAP = 18.0, 10.0, 6.0  # widths of the columns left of the bars, and of the space around them
ENDS = 14.0  # height of the line that names the ends of the scale


@dataclass(frozen=True)
class Rows:
    """`count` rows in a widget of this size; `value` is the width that the values at the right need."""

    width: float
    height: float
    count: int
    value: float
    scale: Scale
    name: float = DIGIT  # the width that the names of the outputs need

    @cached_property
    def pitch(self) -> float:
        """Height of a row."""
        return max(1.0, math.floor((self.height - BELOW) / max(1, self.count)))

    @property
    def named(self) -> float:
        """The width that the names get: not half of the whole."""
        return min(self.name, max(DIGIT, 0.42 * self.width))

    @property
    def bottom(self) -> float:
        """Where the last row ends."""
        return RIM + self.count * self.pitch

    @property
    def plate(self) -> QRectF:
        """The dark ground under the rows and the line that names the ends."""
        return QRectF(0, 0, self.width, self.bottom + ENDS)

    @property
    def ends(self) -> QRectF:
        """The line that names the ends."""
        track = self.track(0)
        return QRectF(track.left(), self.bottom - 1, track.width(), ENDS)

    @property
    def foot(self) -> QRectF:
        """The line below the plate."""
        return QRectF(0, self.bottom + ENDS, self.width, BELOW - RIM - ENDS)

    def row(self, row: int) -> QRectF:
        """The whole row of one output."""
        return QRectF(0, RIM + row * self.pitch, self.width, self.pitch)

    def track(self, row: int) -> QRectF:
        """Where a bar can reach: its left edge is the scale's low end, its right edge the high one."""
        rect = self.row(row)
        thickness = max(3.0, math.floor(rect.height() * 0.5))
        left = MARK + self.named + GAP
        top = math.floor(rect.center().y() - thickness / 2 + 0.5)
        return QRectF(left, top, max(10.0, math.floor(self.width - left - GAP - self.value - GAP)), thickness)

    def bar(self, row: int, output: float) -> QRectF:
        """The lit part of a row: from zero to the output."""
        track = self.track(row)
        low, high = sorted((self.scale.zero, self.scale.at(output)))
        return QRectF(
            track.left() + low * track.width(), track.top(), (high - low) * track.width(), track.height()
        )

    def at(self, y: float) -> int | None:
        """The output at a height."""
        row = math.floor((y - RIM) / self.pitch)
        return row if 0 <= row < self.count else None
