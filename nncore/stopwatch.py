"""How long one step takes with all examples and with some, on this computer, and what each gains in the same time."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np

from nncore.config import Config
from nncore.data import Dataset
from nncore.evaluation import evaluate_in_slices
from nncore.network import Network
from nncore.trainer import Diverged, Trainer

MOST, FEWEST = 15, 3  # steps that a median is taken of
LONG = 1.0  # seconds after which the fewest will do
SLICE = 0.008  # seconds of steps between two yields
CAP = 20_000  # steps at most in the time of one step with all


@dataclass(frozen=True, eq=False)
class Clocking:
    """Which network takes which steps on which examples, and on which its cost is measured."""

    network: Network
    config: Config
    data: Dataset
    sizes: tuple[int, ...]  # the largest first
    measured: Dataset


@dataclass(frozen=True)
class Lap:
    """Steps by batches of one size."""

    size: int
    seconds: float  # of one step: the median
    timed: int  # steps it is the median of
    steps: int = 0  # taken in the time of one step with the largest size
    before: float = math.nan  # the cost
    after: float = math.nan  # after these steps; nan if it was lost on the way, or is not measured yet


Laps = tuple[Lap, ...]


def clock(question: Clocking) -> Generator[tuple[float, Laps], None, Laps]:
    """As a job: first time the steps of each size, then let each take its steps for the same time from the start."""
    laps: Laps = ()
    for number, size in enumerate(question.sizes):
        share = 0.6 * number / len(question.sizes)
        yield share, laps
        lap = yield from _timed(question, size, share, laps)
        laps = (*laps, lap)
    before = yield from _cost(question, question.network, 0.6, laps)
    budget = laps[0].seconds
    for number, lap in enumerate(laps):
        share = 0.6 + 0.4 * number / len(laps)
        yield share, laps
        done = yield from _walked(question, lap, budget, share, laps)
        done = replace(done, before=before)
        laps = tuple(done if one.size == done.size else one for one in laps)
    return laps


def _trainer(question: Clocking, size: int) -> Trainer:
    plain = question.config.changed(momentum=0.0, l2=0.0, schedule="constant", batch_size=size)
    trainer = Trainer(plain, question.data)
    trainer.load(question.network)
    return trainer


def _timed(
    question: Clocking, size: int, share: float, laps: Laps
) -> Generator[tuple[float, Laps], None, Lap]:
    trainer = _trainer(question, size)
    start, spent = trainer.state(), 0.0
    found: list[float] = []
    with contextlib.suppress(Diverged):
        trainer.run(1)  # makes the arrays of a step before the clock runs
    while len(found) < MOST and (spent < LONG or len(found) < FEWEST):
        trainer.restore(start)
        began = time.perf_counter()
        with contextlib.suppress(Diverged):
            trainer.run(1)
        found.append(time.perf_counter() - began)
        spent += found[-1]
        yield share, laps
    return Lap(size, float(np.median(found)), len(found))


def _walked(
    question: Clocking, lap: Lap, budget: float, share: float, laps: Laps
) -> Generator[tuple[float, Laps], None, Lap]:
    trainer = _trainer(question, lap.size)
    steps = max(1, min(CAP, int(budget / lap.seconds)))
    bite, after = max(1, int(SLICE / lap.seconds)), math.nan
    try:
        while trainer.step < steps:
            trainer.run(min(bite, steps - trainer.step))
            yield share, laps
        after = yield from _cost(question, trainer.network(), share, laps)
    except Diverged:
        pass
    return replace(lap, steps=steps, after=after)


def _cost(
    question: Clocking, network: Network, share: float, laps: Laps
) -> Generator[tuple[float, Laps], None, float]:
    cost = math.nan
    for score in evaluate_in_slices(network, question.measured, question.config.cost):
        cost = cost if score is None else score.cost
        yield share, laps
    return cost


def sizes_to_clock(n: int, present: int) -> tuple[int, ...]:
    """All, 1000, 100, 10 and 1 and the present batch size, as far as there are so many; the largest first."""
    return tuple(sorted({size for size in (n, 1000, 100, 10, 1, min(present, n)) if size <= n}, reverse=True))
