"""What finding costs: the gradient of one and of a hundred examples, the wishes of a thousand, the past again."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import numpy as np

from nncore import commands as c
from nncore.config import Config
from nncore.data import Dataset, Digits, default_folder, load_digits
from nncore.desires import table
from nncore.explain import find
from nncore.runner import Runner

REPEATS = 15
WIDE = Config(sizes=(784, 512, 256, 10))
STEPS, VISITS = 20_000, 25


def measure() -> dict[str, dict[str, float]]:
    """Milliseconds, medians of several repeats."""
    digits = load_digits(default_folder())
    return {
        "gradient of one example": _both(digits.train, 1),
        "gradient of 100 examples": _both(digits.train, 100),
        "wishes of 1,000 examples": {"ms": _timed(lambda: _wishes(digits.train))},
        "a step of the past, exact": _past(digits),
    }


def _both(data: Dataset, n: int) -> dict[str, float]:
    return {"ms": _timed(_finder(Config(), data, n)), "ms, 784-512-256-10": _timed(_finder(WIDE, data, n))}


def _finder(config: Config, data: Dataset, n: int) -> Callable[[], object]:
    network, rows = config.initial_network(), slice(0, n)
    inputs, targets = data.inputs(rows), data.targets(rows)
    return lambda: find(network, inputs, targets, "squared")[1].flat


def _wishes(data: Dataset) -> object:
    rows = slice(0, 1_000)
    return table(Config().initial_network(), data.inputs(rows), data.targets(rows), "squared")


def _past(digits: Digits) -> dict[str, float]:
    """Go to any step of a long run and take it again from the moments that are kept."""
    runner = Runner(Config(), digits)
    runner.do(c.Play())
    while runner.snapshot().step < STEPS:
        runner.work()
    runner.do(c.Pause())
    times, newest = [], runner.snapshot().newest
    for step in np.random.default_rng(0).integers(1, newest, VISITS):
        began = time.perf_counter()
        runner.do(c.Seek(int(step)))
        runner.snapshot()
        times.append(1000 * (time.perf_counter() - began))
    kept = runner.snapshot().keyframes
    size = sum(state.theta.nbytes for state in kept) / 1e6
    return {"steps": newest, "p50 ms": statistics.median(times), "worst ms": max(times), "kept MB": size}


def _timed(run: Callable[[], object]) -> float:
    times = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        run()
        times.append(1000 * (time.perf_counter() - began))
    return statistics.median(times)
