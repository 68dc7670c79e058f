"""Descending along one direction only: by the slope that each cost has there, all with the same rate."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.cut import NEAR, Bench, Profile

STEPS = 20
FIRST = 1 / 6  # of the reach, at most, is the first step where the slope is steepest


@dataclass(frozen=True, eq=False)
class Descent:
    """Where the steps of one cost went, and what they cost: (steps + 1,) each, the first is the start. Read-only."""

    ts: Floats
    costs: Floats

    @property
    def is_stalled(self) -> bool:
        """Whether it never left its start."""
        return bool((self.ts == self.ts[0]).all())


def rate_for(slopes: Mapping[str, float], line: Profile) -> float:
    """A rate for all of these costs, so that none overshoots; 0 if none slopes.

    The first step down the steepest is FIRST of the reach at most, and no step goes farther than half way to where the
    strongest bend on the line would turn it round: 1 / (2 |d²C/dt²|).
    """
    finite = {name: abs(slope) for name, slope in slopes.items() if np.isfinite(slope)}
    steepest = max(finite.values(), default=0.0)
    if not steepest:
        return 0.0
    apart = float(line.ts[1] - line.ts[0])
    bends = np.concatenate([np.abs(np.diff(line.costs[name], 2)) for name in finite]) / apart**2
    sharpest = float(bends[np.isfinite(bends)].max(initial=0.0))
    farthest = FIRST * float(line.ts[-1]) / steepest
    return min(farthest, 1 / (2 * sharpest)) if sharpest else farthest


def descend(of: Bench, name: str, rate: float, reach: float) -> Generator[None, None, Descent]:
    """STEPS steps t -= rate * dC/dt from 0, the slope from two costs close by; ends at the reach, or at no number."""
    (cost,) = yield from of.measured((name,), 0.0)
    ts, costs = [0.0], [cost]
    for _ in range(STEPS):
        (lower,) = yield from of.measured((name,), ts[-1] - NEAR)
        (upper,) = yield from of.measured((name,), ts[-1] + NEAR)
        at = ts[-1] - rate * (upper - lower) / (2 * NEAR)
        if not abs(at) <= reach:  # false for nan too
            break
        (cost,) = yield from of.measured((name,), at)
        ts.append(at)
        costs.append(cost)
    return Descent(frozen(np.array(ts)), frozen(np.array(costs)))


def descend_each(
    of: Bench, names: Sequence[str], rate: float, reach: float
) -> Generator[float, None, dict[str, Descent]]:
    """Each cost by its own slope: yields the share done."""
    found: dict[str, Descent] = {}
    for number, name in enumerate(names):
        steps = descend(of, name, rate, reach)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                found[name] = end.value
                break
            yield number / len(names)
        yield (number + 1) / len(names)
    return found
