"""Landscapes small enough to see whole: curves and surfaces to walk down on, and where they are flat."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats
from nncore.formula_text import CURVE, SURFACE, Formula, read

Ends = tuple[float, float]
SAMPLES = 2001  # places at which a curve is asked for the sign of its slope
STARTS = 25  # a side, of the places from which flat points of a surface are sought
FLAT = 1e-8  # slope below which a place is flat
REACH = 5.0  # how far a formula of one's own is shown to either side, at first


@dataclass(frozen=True)
class Toy:
    """A formula and how far it is shown: one pair of ends for each input."""

    key: str
    formula: Formula
    ends: tuple[Ends, ...]

    @property
    def text(self) -> str:
        """Its formula as it is typed."""
        return self.formula.text


@dataclass(frozen=True)
class Flat:
    """A place where nothing pulls: its kind ("dip", "top", "saddle", "shelf"), height and bends, steepest last."""

    kind: str
    place: tuple[float, ...]
    value: float
    bends: tuple[float, ...]

    @property
    def bounces_from(self) -> float:
        """The learning rate from which steps by slope no longer settle here: 2/f″, infinite if it is no dip."""
        return 2 / self.bends[-1] if self.kind == "dip" and self.bends[-1] > 0 else math.inf


def _curve(key: str, text: str, reach: float) -> Toy:
    return Toy(key, read(text, CURVE), ((-reach, reach),))


def _surface(key: str, text: str, reach: float) -> Toy:
    return Toy(key, read(text, SURFACE), ((-reach, reach),) * 2)


CURVES = {
    toy.key: toy
    for toy in (
        _curve("wavy", "0.05 w^2 + 0.6 sin(2w) + 1", 5.0),
        _curve("parabola", "0.5 (w - 1)^2 + 0.5", 5.0),
    )
}
SURFACES = {
    toy.key: toy
    for toy in (
        _surface("bumps", "0.15(x^2+y^2) + 0.8sin(1.2x)cos(1.1y) + 1.2", 4.0),
        _surface("bowl", "0.25(x-0.5)^2 + 0.25(y+0.5)^2 + 0.3", 4.0),
        _surface("saddle", "0.25x^2 - 0.25y^2 + 0.02y^4 + 1", 4.0),
        _surface("valley", "0.05 x^2 + y^2 + 0.2", 4.0),
    )
}


def own_curve(text: str, reach: float = REACH) -> Toy:
    """A curve of a person's own; FormulaError if it is none."""
    return _curve("own", text, reach)


def own_surface(text: str, reach: float = REACH) -> Toy:
    """A surface of a person's own; FormulaError if it is none."""
    return _surface("own", text, reach)


def flat_points(toy: Toy) -> tuple[Flat, ...]:
    """Every place in sight where the slope is 0, from left to right; none where it is flat for a stretch."""
    return _flat_of_curve(toy) if len(toy.ends) == 1 else _flat_of_surface(toy)


def dips(flats: tuple[Flat, ...]) -> tuple[Flat, ...]:
    """Those that a walk downhill may end in."""
    return tuple(flat for flat in flats if flat.kind == "dip")


def lowest(flats: tuple[Flat, ...]) -> int:
    """Which of the dips is the lowest, counted from 0; −1 if there is none."""
    found = dips(flats)
    return min(range(len(found)), key=lambda i: found[i].value) if found else -1


def _flat_of_curve(toy: Toy) -> tuple[Flat, ...]:
    ((left, right),) = toy.ends
    ws = np.linspace(left, right, SAMPLES)
    slopes = toy.formula.gradient(ws[:, None])[:, 0]
    known = np.where(np.isfinite(slopes), slopes, np.nan)
    stretch = np.abs(known) < FLAT
    turns = np.flatnonzero(known[:-1] * known[1:] < 0)
    alone = stretch[1:-1] & ~stretch[:-2] & ~stretch[2:]
    found = [*_between(toy.formula, ws[turns], ws[turns + 1]).tolist(), *ws[1:-1][alone].tolist()]
    beside = (right - left) / SAMPLES
    places = [w for (w,) in _apart(np.array(found)[:, None], beside)]
    flats = (_judged_on_curve(toy.formula, w, beside) for w in places)
    return tuple(flat for flat in flats if flat is not None)


def _between(formula: Formula, low: Floats, high: Floats) -> Floats:
    """Where the slope changes its sign between low and high: halved until there is no number between."""
    rises = formula.gradient(high[:, None])[:, 0] > 0
    for _ in range(60):
        middle = 0.5 * (low + high)
        above = (formula.gradient(middle[:, None])[:, 0] > 0) == rises
        low, high = np.where(above, low, middle), np.where(above, middle, high)
    return np.asarray(0.5 * (low + high))


def _judged_on_curve(formula: Formula, w: float, beside: float) -> Flat | None:
    """What kind of place it is, by the slopes at both sides; None where the curve leaps or is torn."""
    jet = formula.jet(np.array([w - beside, w, w + beside]))
    before, _, after = jet.slopes[0].tolist()
    value, bend = float(jet.value[1]), float(jet.bends[0][0][1])
    leap = abs(float(jet.value[2]) - float(jet.value[0])) > 4 * beside * (abs(before) + abs(after)) + 1e-6
    if not math.isfinite(value) or leap:
        return None
    kind = "dip" if before < 0 < after else "top" if before > 0 > after else "shelf"
    return Flat(kind, (w,), value, (bend,))


def _flat_of_surface(toy: Toy) -> tuple[Flat, ...]:
    """Newton's steps from a grid of places; those that come to rest at the same place are one."""
    axes = [np.linspace(*ends, STARTS) for ends in toy.ends]
    at: Floats = np.stack([axis.ravel() for axis in np.meshgrid(*axes)], axis=1)
    with np.errstate(all="ignore"):
        for _ in range(40):
            at = _newton(toy.formula, at)
    inside = np.all([(low <= c) & (c <= high) for (low, high), c in zip(toy.ends, at.T, strict=True)], axis=0)
    at = at[inside & np.isfinite(at).all(axis=1)]
    flat = np.abs(toy.formula.gradient(at)).max(axis=1, initial=0.0) < FLAT
    places = _apart(at[flat], 1e-4)
    if len(places) > STARTS:  # a whole line or stretch is flat
        return ()
    return tuple(_judged_on_surface(toy.formula, place) for place in places)


def _newton(formula: Formula, at: Floats) -> Floats:
    jet = formula.jet(*at.T)
    (a, b), (_, d) = jet.bends
    p, q = jet.slopes
    by = a * d - b * b
    step = np.stack([(d * p - b * q) / by, (a * q - b * p) / by], axis=1)
    length = np.hypot(*step.T)[:, None]
    return np.asarray(at - step * np.minimum(1.0, 0.5 / np.maximum(length, 1e-300)))


def _apart(places: Floats, least: float) -> list[tuple[float, ...]]:
    kept: list[tuple[float, ...]] = []
    for place in places.round(13).tolist():
        if all(math.dist(place, other) > least for other in kept):
            kept.append(tuple(0.0 if abs(c) < 1e-10 else c for c in place))
    return sorted(kept)


def _judged_on_surface(formula: Formula, place: tuple[float, ...]) -> Flat:
    jet = formula.jet(*(np.array([c]) for c in place))
    bends = np.linalg.eigvalsh(np.array([[float(b[0]) for b in row] for row in jet.bends]))
    low, high = bends.tolist()
    kind = "saddle" if low < 0 < high else "dip" if low > 0 else "top" if high < 0 else "shelf"
    return Flat(kind, place, float(jet.value[0]), (low, high))
