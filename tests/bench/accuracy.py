"""What the recipes reach on the 10,000 test digits: whole runs, so they take minutes (`--long`)."""

from __future__ import annotations

import statistics
import time

from nncore.data import Digits, default_folder, load_digits
from nncore.evaluation import evaluate
from nncore.presets import PRESETS
from nncore.trainer import Trainer, steps_per_epoch

SEEDS = {"default": range(1, 11), "best-sigmoid": range(1, 6), "wide": range(1, 4)}


def measure() -> dict[str, dict[str, float]]:
    """Test accuracy by seed, the median of the first five, the least of all, and the seconds of one run."""
    digits = load_digits(default_folder())
    return {f"accuracy, {name}": _recipe(name, digits) for name in SEEDS}


def _recipe(name: str, digits: Digits) -> dict[str, float]:
    found, seconds = [], []
    for seed in SEEDS[name]:
        config = PRESETS[name].config.changed(seed=seed)
        trainer = Trainer(config, digits.train)
        began = time.perf_counter()
        trainer.run(config.epochs * steps_per_epoch(len(digits.train), config.batch_size))
        seconds.append(time.perf_counter() - began)
        found.append(evaluate(trainer.network(), digits.test, config.cost).accuracy)
    by_seed = {f"seed {seed}": accuracy for seed, accuracy in zip(SEEDS[name], found, strict=True)}
    return {
        "median of seeds 1-5": statistics.median(found[:5]),
        "least": min(found),
        "seconds, median": statistics.median(seconds),
        **by_seed,
    }
