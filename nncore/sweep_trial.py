"""One training of a sweep: a plain dict in, a plain dict out, seeded and pure but for the seconds it took."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import Any

from nncore import __version__
from nncore.config import Config, ConfigError
from nncore.data import DataError, Dataset, Digits, default_folder, load_digits
from nncore.evaluation import evaluate
from nncore.fingerprint import fingerprint
from nncore.sets import make
from nncore.trainer import Diverged, Trainer, steps_per_epoch

CHUNK = 1000  # steps
DONE, DIVERGED, FAILED = "done", "diverged", "failed"


@dataclass(frozen=True)
class Result:
    """What came of one training; figures that were not measured are nan."""

    key: str
    state: str  # DONE, DIVERGED (its cost was no longer a number) or FAILED (it could not be trained)
    why: str = ""  # in words, unless it is done
    step: int = 0
    seconds: float = math.nan
    train_cost: float = math.nan
    train_accuracy: float = math.nan
    test_cost: float = math.nan
    test_accuracy: float = math.nan
    fingerprint: str = ""  # of the network

    def to_dict(self) -> dict[str, Any]:
        """Plain values; None for nan."""
        return {
            name: None if isinstance(value, float) and math.isnan(value) else value
            for name, value in asdict(self).items()
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Result:
        """Read what `to_dict` wrote; raises ValueError or TypeError for anything else."""
        plain: dict[str, Any] = {name: math.nan if value is None else value for name, value in values.items()}
        result = cls(**plain)
        texts = result.key, result.state, result.why, result.fingerprint
        numbers = [value for name, value in asdict(result).items() if name in FIGURES]
        if not all(isinstance(text, str) for text in texts) or result.state not in (DONE, DIVERGED, FAILED):
            raise ValueError("a result names its training and its state")
        if type(result.step) is not int or not all(isinstance(number, float) for number in numbers):
            raise ValueError("a result's figures are numbers")
        return result


FIGURES = ("seconds", "train_cost", "train_accuracy", "test_cost", "test_accuracy")


def train(task: Mapping[str, Any]) -> dict[str, Any]:
    """Train and measure; what cannot be trained is told in the result. Bit-equal to a serial run of the config."""
    key, began = str(task["key"]), time.perf_counter()
    if task["version"] != __version__:
        why = f"the worker has version {__version__} of this program, not {task['version']}"
        return Result(key, FAILED, why).to_dict()
    try:
        config = Config.from_dict(task["config"])
        digits = _digits(config.data)
        began = time.perf_counter()  # a process loads the set once
        result = _trained(key, config, digits, int(task["examples"]))
    except Diverged as error:
        result = Result(key, DIVERGED, str(error), error.step)
    except (ConfigError, DataError, OSError, MemoryError) as error:
        result = Result(key, FAILED, str(error) or type(error).__name__)
    return replace(result, seconds=time.perf_counter() - began).to_dict()


def _trained(key: str, config: Config, digits: Digits, examples: int) -> Result:
    data = first(digits.train, examples)
    trainer = Trainer(config, data)
    goal = config.epochs * steps_per_epoch(len(data), config.batch_size)
    while trainer.step < goal:
        trainer.run(min(CHUNK, goal - trainer.step))
    network = trainer.network()
    known, test = (evaluate(network, each, config.cost) for each in (data, digits.test))
    if not math.isfinite(known.cost):
        raise Diverged(trainer.step)
    scores = known.cost, known.accuracy, test.cost, test.accuracy
    return Result(key, DONE, "", trainer.step, 0.0, *scores, fingerprint(network))


def first(data: Dataset, n: int) -> Dataset:
    """The first `n` examples of a set."""
    return data if n >= len(data) else replace(data, images=data.images[:n], labels=data.labels[:n])


@lru_cache(maxsize=2)
def _digits(data: str) -> Digits:
    return load_digits(default_folder()) if data == "mnist" else make(data)
