"""A step of a given length, spent in different ways: on one component, at random, on all signs, against the gradient.

Along −∇C a short step lowers the cost most: no other direction of the same length has a larger −∇C · step.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, Ints, frozen
from nncore.nudges import Bench, Shares, most_sensitive

RANDOM = 200  # directions


@dataclass(frozen=True, eq=False)
class Spent:
    """What a step did to the cost: as the straight line forecasts, and as measured."""

    way: str
    step: Floats
    forecast: float  # ∇C · step
    measured: float  # C(θ + step) − C(θ)


WAYS = ("one", "signs", "gradient")


def step_of(way: str, gradient: Floats, length: float) -> Floats:
    """The step of this length against the gradient (n,): on its largest component, with equal sizes, or as it is.

    Zeros, if there is no slope to go down. Components without a slope get nothing.
    """
    if way == "one":
        wish = np.zeros_like(gradient)
        place = most_sensitive(gradient)
        wish[place] = -np.sign(gradient[place])
    else:
        wish = -np.sign(gradient) if way == "signs" else -gradient
    return scaled(wish, length)


def scaled(wish: Floats, length: float) -> Floats:
    """The same direction, this long; zeros stay zeros."""
    norm = float(np.linalg.norm(wish))
    made: Floats = wish * (length / norm) if norm > 0 else np.zeros_like(wish)
    return frozen(made)


def by_hand(places: Ints, shares: Floats, n: int, length: float) -> Floats:
    """A step of this length on a few components only, in these proportions, signs included."""
    wish = np.zeros(n)
    wish[places] = shares
    return scaled(wish, length)


def spend(bench: Bench, way: str, step: Floats) -> Shares[Spent]:
    """Take a step on a copy, and measure."""
    measured = yield from bench.change_along(step)
    with np.errstate(all="ignore"):
        forecast = float(bench.gradient @ step)
    return Spent(way, step, forecast, measured)


def spend_all(bench: Bench, length: float) -> Shares[tuple[Spent, ...]]:
    """The three ways that need no luck."""
    found = []
    for at, way in enumerate(WAYS):
        work = spend(bench, way, step_of(way, bench.gradient, length))
        while True:
            try:
                yield (at + next(work)) / len(WAYS)
            except StopIteration as end:
                found.append(end.value)
                break
    return tuple(found)


@dataclass(frozen=True, eq=False)
class Luck:
    """Steps of one length in random directions: what each did to the cost, (n,)."""

    forecasts: Floats
    measured: Floats

    @property
    def best(self) -> int:
        """The one that lowered the cost most."""
        return int(np.argmin(np.nan_to_num(self.measured, nan=np.inf)))


def luck(bench: Bench, length: float, seed: int, n: int = RANDOM) -> Shares[Luck]:
    """Spend the step `n` times, each time in a direction drawn anew, all equally likely."""
    rng = np.random.default_rng(seed)
    forecasts, measured = np.empty(n), np.empty(n)
    for at in range(n):
        step = scaled(rng.standard_normal(len(bench.gradient)), length)
        work = bench.change_along(step)
        while True:
            try:
                yield (at + next(work)) / n
            except StopIteration as end:
                measured[at] = end.value
                break
        with np.errstate(all="ignore"):
            forecasts[at] = float(bench.gradient @ step)
    return Luck(frozen(forecasts), frozen(measured))
