"""How the past of a run grows with its steps, its layers and its batches, and how quickly it is there again."""

from __future__ import annotations

import statistics
import time
from itertools import pairwise

import numpy as np

from nncore import commands as c
from nncore.config import Config
from nncore.data import Digits, default_folder, load_digits
from nncore.runner import Runner
from tests.bench.resident import resident

VISITS = 25
RUNS = (
    (Config(), 2_000),
    (Config(), 20_000),
    (Config(batch_size=10, learning_rate=0.3), 20_000),
    (Config(batch_size=10, learning_rate=0.3), 100_000),
    (Config(sizes=(784, 100, 10)), 5_000),
    (Config(sizes=(784, 512, 256, 10)), 1_000),
)
MILLION = (Config(batch_size=10, learning_rate=0.3), 1_000_000)


def measure() -> dict[str, dict[str, float]]:
    """Runs that take some seconds each."""
    digits = load_digits(default_folder())
    return {name_of(config, steps): grown(config, steps, digits) for config, steps in RUNS}


def measure_long() -> dict[str, dict[str, float]]:
    """A run of a million steps: about a minute."""
    return {name_of(*MILLION): grown(*MILLION, load_digits(default_folder()))}


def name_of(config: Config, steps: int) -> str:
    """What a row is called."""
    return f"past, {config.shape_text}, batch {config.batch_size}, {steps:,} steps"


def grown(config: Config, steps: int, digits: Digits) -> dict[str, float]:
    """Train, then go to places anywhere in the run: what is kept, and the time to something and to the very step."""
    runner = Runner(config, digits)
    train(runner, 100)  # buffers are there before the memory is looked at
    before, began = resident(), time.process_time()
    train(runner, steps)
    took = time.process_time() - began
    shown = runner.snapshot()
    kept = shown.keyframes
    found = {"us a step": 1e6 * took / steps, "MB grown": resident() - before, "kept": float(len(kept))}
    found["kept MB"] = sum(state.nbytes for state in kept) / 1e6
    found["furthest apart"] = float(max(b.step - a.step for a, b in pairwise(kept)))
    visits = np.random.default_rng(0).integers(1, shown.newest, VISITS)
    first, exact = zip(*(visit(runner, int(step)) for step in visits), strict=True)
    return found | {
        "first shown ms": statistics.median(first),
        "first worst ms": max(first),
        "exact p50 ms": statistics.median(exact),
        "exact worst ms": max(exact),
    }


def train(runner: Runner, steps: int) -> None:
    """Take so many steps in one go, as the window would."""
    end = runner.snapshot().step + steps
    runner.do(c.Step(steps))
    while runner.running:
        runner.work()
        runner.snapshot()
    assert runner.snapshot().step == end, runner.snapshot().notice


def visit(runner: Runner, step: int) -> tuple[float, float]:
    """Milliseconds of the processor until something of the way there is shown, and until the very step is."""
    began = time.process_time()
    runner.do(c.Seek(step))
    runner.snapshot()
    first = time.process_time() - began
    while runner.snapshot().step != step:
        runner.work()
    return 1000 * first, 1000 * (time.process_time() - began)
