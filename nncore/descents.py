"""Ways downhill on a toy: by slope, in steps of a fixed size, or as a ball with momentum; and where they lead."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nncore.arrays import Floats, Ints, frozen
from nncore.bounds import DESCENT_STEPS
from nncore.formula_text import Formula
from nncore.toys import Flat, Toy

MOST = DESCENT_STEPS
STILL = 1e-9  # a move below which a ball lies still
AWAY = 1e6  # from the origin, where a ball is given up
SETTLED, BOUNCES, LEFT, MOVING = "settled", "bounces", "left", "moving"
NEAR = 0.02  # from a dip within which a walk that was run for a map of basins has reached it


@dataclass(frozen=True)
class Rule:
    """How a step is found: `kind` "slope" w − ηf′, "fixed" one `size` downhill, "momentum" v ← μv − ηf′, w + v."""

    kind: str = "slope"
    rate: float = 0.2
    size: float = 0.5
    momentum: float = 0.9

    def move(self, gradient: Floats, speed: Floats) -> Floats:
        """The step that follows from the slopes, (n, inputs), and from the last step."""
        if self.kind == "fixed":
            length = np.sqrt((gradient**2).sum(axis=1, keepdims=True))
            return np.asarray(-self.size * gradient / np.where(length > 0, length, 1.0))
        push = -self.rate * gradient
        return np.asarray(self.momentum * speed + push if self.kind == "momentum" else push)


class Descent:
    """Balls let go at `starts`, (n, inputs); their places are found step by step as they are asked for."""

    def __init__(self, formula: Formula, starts: Floats, rule: Rule) -> None:
        self.formula, self.rule = formula, rule
        self._places: list[Floats] = [np.array(starts, np.float64)]
        self._speed = np.zeros_like(self._places[0])

    def upto(self, steps: int) -> Floats:
        """All places up to that step, (steps + 1, n, inputs); a ball that is nowhere any more stays where it was."""
        while len(self._places) <= steps:
            self._places.append(self._next())
        return frozen(np.array(self._places[: steps + 1]))

    def rest(self, most: int = MOST) -> int:
        """The first step at which no ball is on its way any more, `most` at the latest."""
        for step in range(2, most):
            if step % 8 == 0 and MOVING not in self.fates(step):
                return step
        return most

    def fates(self, steps: int) -> tuple[str, ...]:
        """What has become of each ball: settled, bouncing between two places, gone, or on its way."""
        places = self.upto(steps)
        slopes = self.formula.gradient(places[-1])
        steep = np.sqrt((slopes**2).sum(axis=1))
        return tuple(self._fate(places[:, i], float(steep[i])) for i in range(places.shape[1]))

    def _fate(self, path: Floats, steep: float) -> str:
        if not math.isfinite(steep) or np.abs(path[-1]).max() > AWAY:
            return LEFT
        moves = [float(np.abs(path[-1] - path[-k]).max()) for k in (2, 3) if len(path) >= k]
        if steep == 0 or (moves and moves[0] < STILL and steep < 1e-5):
            return SETTLED
        if len(moves) == 2 and moves[1] < 1e-7 < moves[0] / 100:
            return BOUNCES
        return MOVING

    def _next(self) -> Floats:
        at = self._places[-1]
        with np.errstate(all="ignore"):
            move = self.rule.move(self.formula.gradient(at), self._speed)
            there = at + move
        gone = ~np.isfinite(there).all(axis=1) | (np.abs(at).max(axis=1) > AWAY)
        self._speed = np.where(gone[:, None], 0.0, move)
        return np.where(gone[:, None], at, there)


@lru_cache(maxsize=24)
def descent(formula: Formula, starts: tuple[tuple[float, ...], ...], rule: Rule) -> Descent:
    """The descent of these balls by this rule, the same one every time."""
    return Descent(formula, np.array(starts, np.float64), rule)


def reached(place: Floats, dips: tuple[Flat, ...], near: float = 1e-4) -> int:
    """Which dip a place is in; −1 if none."""
    far = [math.dist(place.tolist(), dip.place) for dip in dips]
    at = min(range(len(far)), key=far.__getitem__, default=-1)
    return at if at >= 0 and far[at] <= near else -1


def basins(
    toy: Toy, places: Floats, rate: float, dips: tuple[Flat, ...], most: int = 600
) -> Generator[float, None, Ints]:
    """As work in slices: which dip steps by slope lead to from each place, (n, inputs); −1 where to none in sight.

    Yields the share done after every few steps; what has come to rest is walked no further.
    """
    at, led = np.array(places, np.float64), np.full(len(places), -1, np.intp)
    going = np.arange(len(at))
    for step in range(most):
        with np.errstate(all="ignore"):
            move = -rate * toy.formula.gradient(at[going])
            at[going] += move
        far = np.abs(at[going]).max(axis=1, initial=0.0)
        still = np.abs(move).max(axis=1, initial=0.0) < 1e-4 * rate
        going = going[~still & np.isfinite(far) & (far < AWAY)]
        if step % 2:
            yield step / most
        if not len(going):
            break
    for i, dip in enumerate(dips):
        with np.errstate(all="ignore"):
            led[np.sqrt(((at - np.array(dip.place)) ** 2).sum(axis=1)) < NEAR] = i
    return led


def steepest(gradient: tuple[float, float]) -> float:
    """The direction of minus the gradient in degrees, 0 to 360, counterclockwise from the first axis."""
    return math.degrees(math.atan2(-gradient[1], -gradient[0])) % 360


def change(formula: Formula, place: tuple[float, float], angles: Floats, length: float) -> Floats:
    """How much higher it is after one step of `length` in each of these directions, degrees."""
    turned = np.radians(np.asarray(angles, np.float64))
    x, y = place
    there = formula(x + length * np.cos(turned), y + length * np.sin(turned))
    return np.asarray(there - formula(np.array([x]), np.array([y]))[0])


def angle_between(one: float, other: float) -> float:
    """How far two directions are apart, 0 to 180 degrees."""
    return abs((one - other + 180) % 360 - 180)
