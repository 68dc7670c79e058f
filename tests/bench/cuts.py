"""A cut of the cost against the plain way: how it grows with images, grid and layer sizes, and how much is saved.

The plain way makes a whole network at each point and evaluates it. Both are measured in the same run on a few points
of the grid; a whole grid is that many times the points it has, and the sums, which are made once.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Generator
from typing import Any

from nncore.config import Config
from nncore.cut import SIDES, Bench, bench
from nncore.data import Dataset, default_folder, load_digits
from nncore.directions import at_random
from nncore.evaluation import evaluate
from nncore.network import from_flat

POINTS, TURNS = 6, 5
CASES = (
    ((784, 16, 16, 10), 500),
    ((784, 16, 16, 10), 2_000),
    ((784, 16, 16, 10), 10_000),
    ((784, 10), 10_000),
    ((784, 64, 64, 10), 2_000),
    ((784, 256, 64, 10), 500),
)


def measure() -> dict[str, dict[str, float]]:
    """Seconds of grids of two sides, and the plain way's time over ours for the finest."""
    data, rows = load_digits(default_folder()).test, {}
    for sizes, n in CASES:
        shape = "-".join(map(str, sizes))
        part = Dataset(data.name, data.images[:n], data.labels[:n])
        rows[f"cut, {shape}, {n:,}"] = _case(Config(sizes=sizes), part)
    return rows


def _case(config: Config, data: Dataset) -> dict[str, float]:
    network = config.initial_network()
    ways = [at_random(network.n_parameters, seed) for seed in (1, 2)]
    began = time.perf_counter()
    of: Bench = _run(bench(network, ways, data))
    sums = time.perf_counter() - began
    at = [(0.1 * i, -0.2 * i) for i in range(POINTS)]

    def ours() -> None:
        for s, t in at:
            _run(of.measured(("squared",), s, t))

    def plain() -> None:
        for s, t in at:
            moved = (network.flat + s * ways[0] + t * ways[1]).astype(network.flat.dtype)
            evaluate(from_flat(moved, network.sizes, network.activations), data, "squared")

    turns = [(_timed(ours), _timed(plain)) for _ in range(TURNS)]
    each, other = (statistics.median(turn[i] for turn in turns) / POINTS for i in (0, 1))
    found = {f"s, {side} x {side}": sums + side**2 * each for side in SIDES[1:]}
    finest = SIDES[-1] ** 2
    return found | {"plain / ours": finest * other / (sums + finest * each)}


def _timed(run: Callable[[], None]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def _run(steps: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
