"""Where everything stands on the plate: a row for each output, from its name to its arrow. No state."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

HEAD, EDGE, GAP = 34.0, 10.0, 10.0
LEAST, MOST = 19.0, 76.0
"""Heights of a row."""


@dataclass(frozen=True)
class Places:
    """The columns of `n` rows in a plate of this size; `name` is how wide the longest name is."""

    width: float
    height: float
    n: int
    name: float
    span: tuple[float, float]  # of an output's track
    end: float  # of the arrows' lane, from −end to +end

    @cached_property
    def row_height(self) -> float:
        """All rows are alike."""
        room = self.height - HEAD - 6
        return max(LEAST, min(MOST, room / max(1, self.n)))

    @property
    def needed(self) -> float:
        """The least height that shows all rows."""
        return HEAD + 6 + LEAST * self.n

    def row(self, j: int) -> QRectF:
        """The whole row of an output."""
        return QRectF(0, HEAD + j * self.row_height, self.width, self.row_height)

    def name_of(self, j: int) -> QRectF:
        """Its name."""
        return QRectF(EDGE, self.row(j).top(), min(self.name, 0.25 * self.width), self.row_height)

    def track(self, j: int) -> QRectF:
        """The track of what it got: the part that can be tugged at."""
        left, width, _, _, _ = self._columns
        tall = min(16.0, self.row_height - 8)
        return QRectF(left, HEAD + (j + 0.5) * self.row_height - tall / 2, width, tall)

    def got(self, j: int) -> QRectF:
        """The number of what it got."""
        left, width, _, _, _ = self._columns
        return QRectF(left + width + 4, HEAD + j * self.row_height, self.numeral, self.row_height)

    def wanted(self, j: int) -> QRectF:
        """The cell of what is wanted."""
        return QRectF(self._columns[2], HEAD + j * self.row_height + 2, 34, self.row_height - 4)

    def lane(self, j: int) -> QRectF:
        """Where the arrow lies, zero in the middle."""
        _, _, _, left, width = self._columns
        return QRectF(left, HEAD + j * self.row_height, width, self.row_height)

    def figure(self, j: int) -> QRectF:
        """The number of the arrow."""
        row = self.row(j)
        return QRectF(self.width - EDGE - self.figures, row.top(), self.figures, row.height())

    @cached_property
    def numeral(self) -> float:
        """Room for a number, with an exponent where there is width; none in a narrow plate."""
        return 54.0 if self.width >= 480 else 38.0 if self.width >= 300 else 0.0

    @cached_property
    def figures(self) -> float:
        """Room for what stands right of the lane."""
        return 62.0 if self.width >= 300 else 0.0

    @cached_property
    def _columns(self) -> tuple[float, float, float, float, float]:
        """Left and width of the tracks, left of the wanted cells, left and width of the lanes."""
        track = EDGE + min(self.name, 0.25 * self.width) + GAP
        wide = max(30.0, 0.3 * (self.width - track) - self.numeral)
        wanted = track + wide + self.numeral + GAP
        lane = wanted + 34 + GAP + 4
        return track, wide, wanted, lane, max(20.0, self.width - EDGE - self.figures - lane)

    def output_x(self, j: int, value: float) -> float:
        """Where a value lies on the track."""
        track, (low, high) = self.track(j), self.span
        share = (value - low) / (high - low)
        return track.left() + min(1.0, max(0.0, share)) * track.width()

    def output_at(self, j: int, x: float) -> float:
        """The value at a place of the track."""
        track, (low, high) = self.track(j), self.span
        share = min(1.0, max(0.0, (x - track.left()) / track.width()))
        return low + share * (high - low)

    def arrow_x(self, j: int, value: float) -> float:
        """Where an arrow of this length ends."""
        lane = self.lane(j)
        share = min(1.0, max(-1.0, value / self.end)) if self.end else 0.0
        return lane.center().x() + share * (lane.width() / 2 - 4)

    def arrow_at(self, j: int, x: float) -> float:
        """How long an arrow is whose tip is here."""
        lane = self.lane(j)
        share = (x - lane.center().x()) / max(1.0, lane.width() / 2 - 4)
        return min(1.0, max(-1.0, share)) * self.end

    def at(self, point: QPointF) -> tuple[str, int] | None:
        """What is here: ("track" | "wanted" | "lane" | "row", output)."""
        j = int((point.y() - HEAD) // self.row_height) if point.y() >= HEAD else -1
        if not 0 <= j < self.n:
            return None
        track, number = self.track(j), self.got(j)
        if track.left() - 4 <= point.x() <= max(track.right(), number.right()) + 2:
            return "track", j
        if self.wanted(j).contains(point):
            return "wanted", j
        return ("lane" if self.lane(j).left() <= point.x() <= self.lane(j).right() else "row"), j
