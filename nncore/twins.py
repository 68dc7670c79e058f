"""Twins: a network whose hidden neurons stand in another order, and the straight walk to it through other networks."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.cut import bench
from nncore.data import Dataset
from nncore.directions import twin
from nncore.network import Network, from_flat

POINTS = 41  # of a walk, both ends among them
FIRST = 0.3  # of the progress is the first layer's sums


def count(sizes: tuple[int, ...]) -> int:
    """In how many orders the hidden neurons can stand: the product of n_l! over the hidden layers."""
    return math.prod(math.factorial(n) for n in sizes[1:-1])


def between(one: Network, other: Network, t: float) -> Network:
    """The network `t` of the straight way from one to the other."""
    flat = one.flat.astype(np.float64)
    moved = flat + t * (other.flat.astype(np.float64) - flat)
    return from_flat(moved.astype(one.flat.dtype), one.sizes, one.activations)


@dataclass(frozen=True, eq=False)
class Walked:
    """The mean cost on the straight way from a network to its twin. Arrays are read-only."""

    one: Network
    other: Network
    ts: Floats  # (k,) from 0 to 1
    costs: Floats  # (k,) NaN where it is not measured yet
    n: int  # examples it is the mean of

    @property
    def distance(self) -> float:
        """How far the twin is, in the space of all parameters."""
        return float(np.linalg.norm(self.other.flat.astype(np.float64) - self.one.flat))

    @property
    def top(self) -> int:
        """Which point is the highest of those measured."""
        return int(np.nanargmax(self.costs)) if np.isfinite(self.costs).any() else 0


def walk(
    one: Network, seed: int, data: Dataset, cost: str
) -> Generator[tuple[float, Walked | None], None, Walked]:
    """As a job: the cost at points of the way to the twin of `seed`, both ends first; yields the share and the walk."""
    other = twin(one, seed)
    work = bench(one, [other.flat.astype(np.float64) - one.flat], data)
    while True:
        try:
            yield FIRST * next(work), None
        except StopIteration as end:
            ground = end.value
            break
    ts, costs = frozen(np.linspace(0, 1, POINTS)), np.full(POINTS, np.nan)
    known = Walked(one, other, ts, frozen(costs.copy()), len(data))
    for done, at in enumerate(_coarse_to_fine(POINTS), start=1):
        run = ground.measured((cost,), float(ts[at]))
        while True:
            try:
                next(run)
            except StopIteration as end:
                costs[at] = end.value[0]
                break
            yield FIRST + (1 - FIRST) * (done - 1) / POINTS, known
        known = Walked(one, other, ts, frozen(costs.copy()), len(data))
        yield FIRST + (1 - FIRST) * done / POINTS, known
    return known


def _coarse_to_fine(n: int) -> list[int]:
    order: list[int] = []
    stride = n - 1
    while len(order) < n:
        order += [at for at in range(0, n, max(1, stride)) if at not in order]
        stride //= 2
    return order
