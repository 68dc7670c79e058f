"""Which entries are in the window, how large, and where on the overview each of them is. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from nncore.arrays import Ints
from nncore.flat_order import Part

LEAST_PART = 15.0  # pixels of the overview that a part has at least, where there is room
GAP = 2.0  # between two parts
LARGEST = 160.0  # pixels along the ribbon that one entry can have


@dataclass(frozen=True)
class View:
    """A window of `length` pixels on `total` entries of `pitch` pixels each, from entry `first` on."""

    total: int
    length: float
    pitch: float
    first: float = 0.0

    @property
    def shown(self) -> float:
        """How many entries have room."""
        return min(float(self.total), self.length / self.pitch)

    @property
    def last(self) -> float:
        """Where the window ends, in entries."""
        return self.first + self.shown

    @property
    def whole(self) -> tuple[int, int]:
        """The entries of which something is in sight: the first, and the one after the last."""
        return math.floor(self.first), min(self.total, math.ceil(self.last))

    def held(self) -> View:
        """The same window inside of what there is."""
        pitch = min(LARGEST, max(self.pitch, self.length / max(1, self.total)))
        wider = replace(self, pitch=pitch)
        return replace(wider, first=min(max(0.0, self.first), max(0.0, self.total - wider.shown)))

    def moved(self, entries: float) -> View:
        """Further on by so many entries."""
        return replace(self, first=self.first + entries).held()

    def zoomed(self, factor: float, at: float) -> View:
        """Entries `factor` times as large; the one `at` so many pixels stays where it is."""
        fixed = self.first + at / self.pitch
        nearer = replace(self, pitch=self.pitch * factor).held()
        return replace(nearer, first=fixed - at / nearer.pitch).held()

    def centred(self, position: float) -> View:
        """With an entry in the middle."""
        return replace(self, first=float(round(position + 0.5 - self.shown / 2))).held()

    def showing(self, position: int) -> View:
        """With an entry in sight: as it is if it was, or with it in the middle."""
        inside = self.first <= position and position + 1 <= self.last + 1e-6
        return self if inside else self.centred(position)

    def at(self, pixel: float) -> int | None:
        """The entry at so many pixels along the window."""
        position = int(np.floor(self.first + pixel / self.pitch))
        return position if 0 <= pixel < self.length and 0 <= position < self.total else None

    def pixel(self, position: float) -> float:
        """Where an entry begins."""
        return (position - self.first) * self.pitch

    def starts(self, ratio: float) -> Ints:
        """The first entry of each pixel of a screen with `ratio` of them to each of ours."""
        n = max(1, round(min(self.length, self.shown * self.pitch) * ratio))
        places = np.floor(self.first + np.arange(n) / (ratio * self.pitch)).astype(np.intp)
        return np.clip(places, 0, self.total - 1)


@dataclass(frozen=True)
class Span:
    """Entries `start` to `stop` - 1 lie from `low` to `high` pixels along the overview."""

    start: int
    stop: int
    low: float
    high: float


@dataclass(frozen=True)
class Axis:
    """The overview: every entry somewhere, in one or more spans."""

    spans: tuple[Span, ...]

    @classmethod
    def of(cls, parts: tuple[Part, ...], length: float, *, by_size: bool) -> Axis:
        """All parts one after the other, each with a little room however small it is; one span when sorted."""
        total = parts[-1].stop
        if by_size:
            return cls((Span(0, total, 0.0, length),))
        room = length - GAP * (len(parts) - 1)
        least = min(LEAST_PART, 0.5 * room / len(parts))
        spare, at, spans = room - least * len(parts), 0.0, []
        for part in parts:
            wide = least + spare * part.size / total
            spans.append(Span(part.start, part.stop, at, at + wide))
            at += wide + GAP
        return cls(tuple(spans))

    def pixel(self, position: float) -> float:
        """Where an entry is."""
        span = next((s for s in self.spans if position < s.stop), self.spans[-1])
        share = (position - span.start) / (span.stop - span.start)
        return span.low + min(1.0, share) * (span.high - span.low)

    def position(self, pixel: float) -> float:
        """The entry at a pixel, in a gap the next one."""
        span = next((s for s in self.spans if pixel < s.high), self.spans[-1])
        share = min(1.0, max(0.0, (pixel - span.low) / (span.high - span.low)))
        return min(span.start + share * (span.stop - span.start), span.stop - 1.0)

    def counts(self, ratio: float) -> list[int]:
        """How many pixels of the screen each span has."""
        return [max(1, round((s.high - s.low) * ratio)) for s in self.spans]

    def starts(self, ratio: float) -> Ints:
        """The first entry of each of these pixels."""
        some = [
            s.start + np.arange(n) * (s.stop - s.start) // n
            for s, n in zip(self.spans, self.counts(ratio), strict=True)
        ]
        return np.concatenate(some).astype(np.intp)

    def most(self, ratio: float) -> int:
        """How many entries share a pixel at most."""
        pairs = zip(self.spans, self.counts(ratio), strict=True)
        return max(-(-(s.stop - s.start) // n) for s, n in pairs)
