"""The gradient the naive way: nudge each parameter up and down, run the whole network, and see what the cost does.

Central differences, dC/dθ_i ≈ (C(θ + h e_i) − C(θ − h e_i)) / 2h: two forward passes for each parameter, where one
backward sweep finds all of them. Everything is in float64 and by the readable passes; nothing is saved by knowing
which layer a parameter is in, because then it would no longer be the naive way.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Generator
from dataclasses import dataclass, field
from itertools import islice

import numpy as np

from nncore.arrays import Floats, Ints, frozen
from nncore.bounds import NAIVE_NUDGES
from nncore.costs import cost_for
from nncore.network import Network, from_flat
from nncore.passes import backward, forward

SLICE = 0.008  # seconds of nudging between two yields
SWEEPS = 9  # backward sweeps of which the middle time is told: one alone would be half chance
SMALLEST, LARGEST = NAIVE_NUDGES


@dataclass(frozen=True, eq=False)
class Race:
    """What both ways are to find: the gradient of the mean cost over `inputs`, (n, n_0), wanted (n, n_L)."""

    network: Network
    inputs: Floats
    targets: Floats
    cost: str
    h: float = 1e-5
    chosen: Ints | None = None  # flat indices to nudge, ascending; None for every parameter

    @property
    def n(self) -> int:
        """How many parameters are nudged."""
        return self.network.n_parameters if self.chosen is None else len(self.chosen)


@dataclass(frozen=True, eq=False)
class Sweep:
    """What one forward pass and one backward sweep find: all of it. Times are seconds."""

    gradient: Floats  # (n_parameters,) float64, in the flat order
    cost: float
    seconds: float

    @property
    def largest(self) -> float:
        """The largest component, whatever its sign."""
        return float(np.abs(self.gradient).max())


@dataclass(frozen=True, eq=False)
class Lap:
    """How far the naive way is. `slopes` are those found so far, in the order of the race; read-only."""

    race: Race
    sweep: Sweep
    slopes: Floats
    seconds: float = 0.0  # spent on nudging so far
    worst: float = 0.0  # the greatest difference to the sweep so far
    worst_at: int = -1  # ... and at which flat index; −1 before the first

    @property
    def done(self) -> int:
        """Parameters that have been nudged."""
        return len(self.slopes)

    @property
    def evaluations(self) -> int:
        """Runs of the whole network so far."""
        return 2 * self.done

    @property
    def relative(self) -> float:
        """The greatest difference as a share of the largest component of the gradient; infinite if that is 0."""
        largest = self.sweep.largest
        return self.worst / largest if largest else (0.0 if not self.worst else float("inf"))

    @property
    def times_as_long(self) -> float:
        """The ratio of the two times, so far."""
        return self.seconds / self.sweep.seconds

    @property
    def times_for_all(self) -> float:
        """The same if every parameter were nudged, at the pace of those that were; at least one was."""
        return self.times_as_long / self.done * self.race.network.n_parameters


def sweep(race: Race) -> Sweep:
    """Find the gradient by going back once; the time is the middle one of several such sweeps."""
    network, inputs, targets = _in_double(race)
    times: list[float] = []
    for _ in range(SWEEPS):
        began = time.perf_counter()
        found = backward(network, forward(network, inputs), targets, race.cost)
        times.append(time.perf_counter() - began)
    return Sweep(found.flat, float(found.costs.mean()), statistics.median(times))


def nudge_all(race: Race) -> Generator[tuple[float, Lap], None, Lap]:
    """As a job: the sweep first, then one parameter after the other; yields the share done and a Lap."""
    found = sweep(race)
    lap = Lap(race, found, frozen(np.empty(0)))
    yield 0.0, lap
    slopes, order = np.empty(race.n), _order(race)
    tally = _Tally(found.gradient[order])
    nudges = _nudges(race, order)
    began, at = time.perf_counter(), 0
    seconds = 0.0
    while at < race.n:
        for slope in nudges:
            slopes[at] = slope
            at += 1
            if time.perf_counter() - began > SLICE:
                break
        seconds += time.perf_counter() - began
        worst, place = tally.upto(slopes, at)
        # A view: what is before `at` is never written again.
        lap = Lap(race, found, frozen(slopes[:at]), seconds, worst, int(order[place]))
        yield at / race.n, lap
        began = time.perf_counter()
    return lap


def seconds_each(
    race: Race, at_most: float = 0.05, most: int = 40
) -> Generator[tuple[float, None], None, float]:
    """As a job: the seconds that one nudge, two evaluations, takes here; measured on a few of them."""
    times: list[float] = []
    nudges = _nudges(race, _order(race))
    next(nudges, None)  # the first warms the cache
    began = last = time.perf_counter()
    for _ in islice(nudges, most):
        now = time.perf_counter()
        times.append(now - last)
        if now - began > at_most:
            break
        yield len(times) / most, None
        last = time.perf_counter()
    return statistics.median(times) if times else 0.0


def choose(n_parameters: int, k: int, seed: int) -> Ints | None:
    """`k` parameters at random, ascending; None, every one, if there are not more than that."""
    if k >= n_parameters:
        return None
    drawn = np.random.default_rng(seed).choice(n_parameters, k, replace=False)
    return frozen(np.sort(drawn).astype(np.intp))


@dataclass
class _Tally:
    """The greatest difference so far, looking only at what is new."""

    truth: Floats
    worst: float = -1.0
    place: int = 0
    seen: int = field(default=0, init=False)

    def upto(self, slopes: Floats, stop: int) -> tuple[float, int]:
        """The greatest difference among the first `stop`, at least one, and its place."""
        apart = np.abs(slopes[self.seen : stop] - self.truth[self.seen : stop])
        if len(apart):
            at = int(np.argmax(apart))  # what is no number counts as the greatest
            if not (apart[at] <= self.worst or np.isnan(self.worst)):
                self.worst, self.place = float(apart[at]), self.seen + at
            self.seen = stop
        return self.worst, self.place


def _order(race: Race) -> Ints:
    return np.arange(race.network.n_parameters) if race.chosen is None else race.chosen


def _in_double(race: Race) -> tuple[Network, Floats, Floats]:
    inputs, targets = (np.asarray(values, np.float64) for values in (race.inputs, race.targets))
    return race.network.astype(np.float64), inputs, targets


def _nudges(race: Race, order: Ints) -> Generator[float, None, None]:
    """The measured slope of each parameter in turn: the plain loop."""
    _, inputs, targets = _in_double(race)
    theta = race.network.flat.astype(np.float64)
    network = from_flat(
        theta, race.network.sizes, race.network.activations
    )  # looks at theta, which is nudged
    measure = cost_for(race.cost, race.network.activations[-1])
    for index in order.tolist():
        kept = theta[index]
        up, down = kept + race.h, kept - race.h  # as they are in double precision
        theta[index] = up
        above = float(measure.of_each(forward(network, inputs).outputs, targets).mean())
        theta[index] = down
        below = float(measure.of_each(forward(network, inputs).outputs, targets).mean())
        theta[index] = kept
        yield (above - below) / float(up - down)
