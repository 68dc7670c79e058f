"""What the first page measures of one parameter: the cost along it, and the ratio dC/dw of nudges from 1 to 1e−10."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.panes.nudge.desk import Ways
from nncore.arrays import Floats, frozen
from nncore.nudges import Bench, Place, Shares

A_DECADE = 4  # nudges
NUDGES = frozen(10.0 ** (-np.arange(10 * A_DECADE + 1) / A_DECADE))
HALF = 16  # points of the curve on either side


@dataclass(frozen=True, eq=False)
class Measured:
    """What was measured at one parameter with nudges of one sign."""

    place: Place
    sign: float
    exact: Floats  # dC/h for each of NUDGES, in double precision
    rough: Floats | None  # ... and in single


@dataclass(frozen=True, eq=False)
class Curve:
    """The cost along one parameter, as a change from where it is."""

    end: float  # how far it goes to either side
    nudges: Floats
    changes: Floats


@dataclass(frozen=True)
class Point:
    """One nudge."""

    nudge: float
    change: float  # C(w + h) − C(w)

    @property
    def ratio(self) -> float:
        """dC/h."""
        return self.change / self.nudge


def sweep(ways: Ways, place: Place, sign: float) -> Shares[Measured]:
    """Nudges from 1 to 1e−10, upwards or downwards."""
    nudges = NUDGES * sign
    exact = yield from ways.exact.changes(place, nudges)
    rough = None if ways.rough is None else (yield from ways.rough.changes(place, nudges))
    return Measured(place, sign, frozen(exact / nudges), None if rough is None else frozen(rough / nudges))


def curve(bench: Bench, place: Place, end: float) -> Shares[Curve]:
    """The cost from `end` below the parameter to as far above it."""
    nudges = end * np.arange(-HALF, HALF + 1) / HALF
    changes = yield from bench.changes(place, nudges)
    return Curve(end, frozen(nudges), changes)


def point(bench: Bench, place: Place, nudge: float) -> Shares[Point]:
    """One nudge."""
    changes = yield from bench.changes(place, np.array([nudge]))
    return Point(nudge, float(changes[0]))


def window(nudge: float) -> float:
    """How far the curve goes so that the nudge is well inside: 1, 2 or 5 times a power of ten."""
    wanted = 1.2 * abs(nudge)
    base = 10.0 ** math.floor(math.log10(wanted))
    return float(next(m for m in (1, 2, 5, 10) if m * base >= wanted * (1 - 1e-9)) * base)
