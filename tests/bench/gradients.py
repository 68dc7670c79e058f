"""What finding costs: the gradient of one and of a hundred examples, the wishes of a thousand."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from nncore.config import Config
from nncore.data import Dataset, default_folder, load_digits
from nncore.desires import table
from nncore.explain import find

REPEATS = 15
WIDE = Config(sizes=(784, 512, 256, 10))


def measure() -> dict[str, dict[str, float]]:
    """Milliseconds, medians of several repeats."""
    digits = load_digits(default_folder())
    return {
        "gradient of one example": _both(digits.train, 1),
        "gradient of 100 examples": _both(digits.train, 100),
        "wishes of 1,000 examples": {"ms": _timed(lambda: _wishes(digits.train))},
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


def _timed(run: Callable[[], object]) -> float:
    times = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        run()
        times.append(1000 * (time.perf_counter() - began))
    return statistics.median(times)
