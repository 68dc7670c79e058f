"""A race of two settings: two trainings from the same first weights, side by side, in turns of a few milliseconds.

Whoever has spent less, time of its own or examples, goes next, so that at any moment both have spent the same but for
one turn. Each one's clock runs only while it takes steps of its own.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.config import Config
from nncore.data import Dataset
from nncore.evaluation import evaluate_in_slices
from nncore.network import Network
from nncore.trainer import Diverged, Trainer

TURN = 0.006  # seconds of steps in one turn; a single step may take longer
MARKS = 60  # measurements of each in one go
MOST = 600  # measurements kept of each; then every second one goes
BY = ("seconds", "examples")


@dataclass(frozen=True, eq=False)
class Side:
    """Where one of the two stands. Arrays are read-only, (k,), one value a measurement, the start first."""

    config: Config
    network: Network
    step: int
    spent_seconds: float
    spent_examples: int
    seconds: Floats
    examples: Floats
    costs: Floats
    rights: Floats  # share of the measured examples that is answered rightly
    lost: bool = False  # whether its cost became no number: it takes no more steps

    def spent(self, by: str) -> float:
        """Seconds of its own computing, or examples seen."""
        return self.spent_seconds if by == "seconds" else float(self.spent_examples)

    def at(self, by: str) -> Floats:
        """Where its measurements are."""
        return self.seconds if by == "seconds" else self.examples

    def cost_after(self, spent: float, by: str) -> float:
        """The cost after so much, between two measurements in proportion."""
        return float(np.interp(spent, self.at(by), self.costs))


Sides = tuple[Side, Side]


class Duel:
    """The two trainings; only one thread at a time moves them. Raises ConfigError as Trainer does.

    Both are measured by the cost of the first one's config on `measured`, so that the numbers can be compared.
    """

    def __init__(
        self, start: Network, configs: tuple[Config, Config], data: Dataset, measured: Dataset
    ) -> None:
        self._turn = threading.Lock()
        self._lanes = tuple(_Lane(start, config, data) for config in configs)
        self._measured, self._cost = measured, configs[0].cost

    def sides(self) -> Sides:
        """Both as they are now; ask only while none of the generators runs."""
        first, second = (lane.side() for lane in self._lanes)
        return first, second

    def go(self, budget: float, by: str) -> Generator[tuple[float, Sides], None, Sides]:
        """As a job: both go on until each has spent `budget` more; yields the share done and both sides."""
        with self._turn:
            began = max(lane.spent(by) for lane in self._lanes)
            goal = began + budget
            marks = [began + budget * (i + 1) / MARKS for i in range(MARKS)]
            for each in self._lanes:
                yield from self._measure(each, 0.0)
            while lane := self._next(by, goal):
                due = next((mark for mark in marks if mark > lane.spent(by)), goal)
                lane.take_turn(due, by)
                share = max(0.0, min(1.0, (min(one.spent(by) for one in self._lanes) - began) / budget))
                if lane.lost or lane.spent(by) >= due:
                    yield from self._measure(lane, share)
                yield share, self.sides()
            return self.sides()

    def step(self) -> Generator[tuple[float, Sides], None, Sides]:
        """As a job: both take one step, and are measured."""
        with self._turn:
            for lane in self._lanes:
                yield from self._measure(lane, 0.0)  # where it was
                if not lane.lost:
                    lane.run(1)
                yield from self._measure(lane, 0.5)
            return self.sides()

    def _next(self, by: str, goal: float) -> _Lane | None:
        going = [lane for lane in self._lanes if not lane.lost and lane.spent(by) < goal]
        return min(going, key=lambda lane: lane.spent(by), default=None)

    def _measure(self, lane: _Lane, share: float) -> Generator[tuple[float, Sides], None, None]:
        if (lane.rows and lane.rows[-1][4] == lane.trainer.step) or lane.lost:
            return
        network = lane.trainer.network()
        for score in evaluate_in_slices(network, self._measured, self._cost):
            if score is not None:
                lane.note(score.cost, score.accuracy, network)
            yield share, self.sides()


class _Lane:
    """One trainer with a stopwatch."""

    def __init__(self, start: Network, config: Config, data: Dataset) -> None:
        self.trainer = Trainer(config, data)
        self.trainer.load(replace(start, activations=config.activations))
        self.network = self.trainer.network()
        self.rows: list[tuple[float, float, float, float, int]] = []
        self.clock, self._each, self.lost = 0.0, 0.0, False

    @property
    def seen(self) -> int:
        """Examples so far, each as often as it was dealt."""
        return self.trainer.epoch * len(self.trainer.data) + self.trainer.position

    def spent(self, by: str) -> float:
        """Seconds, or examples."""
        return self.clock if by == "seconds" else float(self.seen)

    def take_turn(self, due: float, by: str) -> None:
        """Take steps for one turn, or until `due`."""
        n = max(1, int(TURN / self._each)) if self._each else 1
        left = due - self.spent(by)
        each = self._each if by == "seconds" else self.trainer.config.batch_size
        self.run(max(1, min(n, math.ceil(left / each))) if each else 1)

    def run(self, n: int) -> None:
        """Take so many steps."""
        began = time.perf_counter()
        try:
            self.trainer.run(n)
        except Diverged:
            self.lost = True
        took = time.perf_counter() - began
        self.clock += took
        self._each = took / n if not self._each else 0.7 * self._each + 0.3 * took / n
        self.network = self.trainer.network()

    def note(self, cost: float, right: float, network: Network) -> None:
        """Take in a measurement."""
        self.network = network
        self.lost = not math.isfinite(cost)
        if not self.lost:
            self.rows.append((self.clock, self.seen, cost, right, self.trainer.step))
        if len(self.rows) > MOST:
            del self.rows[1:-1:2]

    def side(self) -> Side:
        """Where it stands."""
        columns = np.array([row[:4] for row in self.rows], np.float64).reshape(-1, 4).T
        seconds, examples, costs, rights = (frozen(np.ascontiguousarray(column)) for column in columns)
        trainer, spent = self.trainer, (self.clock, self.seen)
        arrays = seconds, examples, costs, rights
        return Side(trainer.config, self.network, trainer.step, *spent, *arrays, self.lost)


def common(sides: Sides, by: str) -> float:
    """How much both have spent by their last measurements; 0 before."""
    return min((float(side.at(by)[-1]) if len(side.costs) else 0.0) for side in sides)
