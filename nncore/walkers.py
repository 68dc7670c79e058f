"""Walkers: copies of one network that go downhill, each by batches of its own size, for the same time or examples.

A careful one averages over the whole set before each step; a hasty one steps after a single example. They take turns,
and each one's clock runs only while it takes steps of its own: what the cost is on the way is measured beside that.
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Generator
from dataclasses import dataclass, field

import numpy as np

from nncore import sliced_step
from nncore.arrays import Floats, frozen
from nncore.config import RANGES, Config
from nncore.data import Dataset
from nncore.evaluation import evaluate_in_slices
from nncore.network import Network
from nncore.sliced_step import SlicedTrainer
from nncore.trainer import Diverged, Trainer
from nncore.walk_decks import UnshuffledTrainer, dealt

SLICE = 0.008  # seconds of steps between two yields; a single step may take longer
MOST, FEWEST = 40, 6  # foot-prints of one walker
EARLY = 1.5  # leg k of n ends at (k/n) to this power of the budget: the first foot-prints are closer together
KEPT = 50_000_000  # numbers that all foot-prints together may hold: 200 MB
BY = ("seconds", "examples")


@dataclass(frozen=True)
class Gait:
    """How one walker goes: examples a step, learning rate, whether that falls to 0 on the way, and its deck."""

    batch: int
    rate: float
    decays: bool = False
    deck: str = "shuffled"  # one of walk_decks.DECKS

    def rate_at(self, share: float) -> float:
        """The rate when this share of the walk is done: constant, or along half a cosine down to nothing."""
        fall = 0.5 * (1 + math.cos(math.pi * min(1.0, share))) if self.decays else 1.0
        return min(RANGES["learning_rate"][1], max(RANGES["learning_rate"][0], self.rate * fall))


@dataclass(frozen=True, eq=False)
class Walk:
    """Where they begin, what they learn from, how each goes, and when they stop."""

    network: Network
    config: Config  # its cost and seed; no momentum, no L2
    data: Dataset  # they take their batches from
    gaits: tuple[Gait, ...]
    budget: float  # seconds of each walker's own computing, or examples it sees
    by: str  # one of BY
    measured: Dataset  # the cost is the mean over these examples

    @property
    def prints(self) -> int:
        """How many foot-prints each walker leaves after its start."""
        room = KEPT // (self.network.n_parameters * max(1, len(self.gaits)))
        return max(FEWEST, min(MOST, room))


@dataclass(frozen=True, eq=False)
class Track:
    """One walker's foot-prints so far, the start first. Arrays are read-only."""

    gait: Gait
    seconds: Floats  # (k,) of its own computing
    examples: Floats  # (k,) it has seen
    steps: Floats  # (k,) it has taken
    costs: Floats  # (k,) of the examples measured
    places: tuple[Floats, ...]  # all parameters in the flat order, (n_parameters,) each
    lost: bool = False  # whether its cost became no number: it left no more foot-prints

    def cost_after(self, spent: float, by: str) -> float | None:
        """The cost at the last foot-print within so many seconds or examples; None if it took no step by then."""
        at = int(np.searchsorted(self.seconds if by == "seconds" else self.examples, spent, side="right")) - 1
        return float(self.costs[at]) if at > 0 else None


Tracks = tuple[Track, ...]


def walk(question: Walk) -> Generator[tuple[float, Tracks], None, Tracks]:
    """As a job: all walk their first leg, then all their second, and so on; yields the share done and the tracks."""
    walkers: list[_Walker] = []
    start = math.nan
    for score in evaluate_in_slices(question.network, question.measured, question.config.cost):
        start = start if score is None else score.cost
        yield 0.0, ()
    for gait in question.gaits:
        walkers.append(_Walker(question, gait, start))
        yield 0.0, tuple(walker.track() for walker in walkers)
    legs = question.prints
    ends = [(leg / legs) ** EARLY for leg in range(legs + 1)]
    tracks = tuple(walker.track() for walker in walkers)
    for leg in range(legs):
        for number, walker in enumerate(walkers):
            share = ends[leg] + (ends[leg + 1] - ends[leg]) * number / len(walkers)
            for _ in walker.go(ends[leg], ends[leg + 1]):
                yield share, tracks
            tracks = (*tracks[:number], walker.track(), *tracks[number + 1 :])
            yield share, tracks
    return tracks


@dataclass
class _Walker:
    """A trainer with a stopwatch."""

    question: Walk
    gait: Gait
    start: float
    lost: bool = False
    clock: float = 0.0
    each: float = 0.0  # seconds a step takes; 0 until the first
    rows: list[tuple[float, float, float, float]] = field(default_factory=list)
    places: list[Floats] = field(default_factory=list)

    def __post_init__(self) -> None:
        data = self.data = dealt(self.question.data, self.gait.deck, self.question.config.seed)
        shuffled = self.gait.deck != "sorted"
        plain = {"momentum": 0.0, "l2": 0.0, "schedule": "constant"}
        batch = min(self.gait.batch, len(data))
        config = self.question.config.changed(**plain, batch_size=batch, learning_rate=self.gait.rate_at(0))
        if batch * self.question.network.n_parameters > sliced_step.HEAVY:
            self.trainer: Trainer | SlicedTrainer = SlicedTrainer(
                config, data, self.question.network, shuffled=shuffled
            )
        else:
            self.trainer = _warm(
                (Trainer if shuffled else UnshuffledTrainer)(config, data), self.question.network
            )
        self.rows.append((0.0, 0.0, 0.0, self.start))
        self.places.append(self.question.network.flat)

    @property
    def seen(self) -> int:
        """Examples so far, each as often as it was dealt."""
        return self.trainer.epoch * len(self.data) + self.trainer.position

    def track(self) -> Track:
        """What it left so far."""
        seconds, examples, steps, costs = (
            frozen(np.array(column)) for column in zip(*self.rows, strict=True)
        )
        return Track(self.gait, seconds, examples, steps, costs, tuple(self.places), self.lost)

    def go(self, begin: float, end: float) -> Generator[None, None, None]:
        """Walk from one share of the budget to another, and leave a foot-print; yields on the way."""
        if self.lost:
            return
        before = self.trainer.step
        config = self.trainer.config
        self.trainer.configure(config.changed(learning_rate=self.gait.rate_at(begin)))
        try:
            while n := self._steps_to(end):
                yield from self._run(n)
        except Diverged:
            self.lost = True
            return
        if self.trainer.step == before:
            return
        network = self.trainer.network()
        cost = math.nan
        for score in evaluate_in_slices(network, self.question.measured, config.cost):
            cost = cost if score is None else score.cost
            yield
        self.lost = not math.isfinite(cost)
        if not self.lost:
            self.rows.append((self.clock, self.seen, self.trainer.step, cost))
            self.places.append(network.flat)

    def _steps_to(self, end: float) -> int:
        """How many steps to take in one go; 0 when the leg is over. A step that would end after it is not begun."""
        slice_of = max(1, int(SLICE / self.each)) if self.each else 1
        if self.question.by == "examples":
            left = end * self.question.budget - self.seen
            return 0 if left <= 0 else max(1, min(slice_of, math.ceil(left / self.trainer.config.batch_size)))
        left = end * self.question.budget - self.clock
        if not self.each:
            return 1  # the first step is always taken, however long it takes
        return max(0, min(slice_of, int(left / self.each)))

    def _run(self, n: int) -> Generator[None, None, None]:
        took, began = 0.0, time.perf_counter()
        if isinstance(self.trainer, Trainer):
            self.trainer.run(n)
        else:
            n = 1
            for _ in self.trainer.take():
                took += time.perf_counter() - began
                yield
                began = time.perf_counter()
        took += time.perf_counter() - began
        self.clock += took
        self.each = took / n if not self.each else 0.7 * self.each + 0.3 * took / n
        yield


def _warm(trainer: Trainer, network: Network) -> Trainer:
    """Make the arrays of a step before the clock runs, and go back to the start."""
    trainer.load(network)
    start = trainer.state()
    with contextlib.suppress(Diverged):
        trainer.run(1)
    trainer.restore(start)
    return trainer


def order_after(tracks: Tracks, spent: float, by: str) -> list[tuple[int, float]]:
    """Walkers (their number, their cost) that took a step within so many seconds or examples, the lowest first."""
    found = [(i, track.cost_after(spent, by)) for i, track in enumerate(tracks)]
    return sorted(((i, cost) for i, cost in found if cost is not None), key=lambda one: one[1])


def common_end(tracks: Tracks, by: str) -> float:
    """The most seconds, or examples, that every walker that went at all has spent; 0 if none has."""
    ends = [float((t.seconds if by == "seconds" else t.examples)[-1]) for t in tracks if len(t.costs) > 1]
    return min(ends, default=0.0)


def cloud(track: Track, share: float = 0.25) -> float:
    """How far the foot-prints of the last share of the way, at least three, lie from their middle.

    The root of the mean squared distance; of the examples seen is how far the way is.
    """
    k = int((track.examples >= (1 - share) * track.examples[-1]).sum())
    last = np.stack(track.places[-max(3, k) :]).astype(np.float64)
    apart: Floats = last - last.mean(axis=0)
    return float(np.sqrt((apart**2).sum(axis=1).mean()))
