"""A sweep: every combination of a few learning rates, batch sizes, layers, lengths, set sizes and seeds.

A training is a plain dict with its settings and a key that names them; equal dicts train to equal bits, so that what
is known of one never has to be found again.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from nncore import __version__
from nncore.config import FEW, N_FEW, Config, ConfigError
from nncore.sets import N_TRAIN, ends_of, fits
from nncore.words import tr

MOST = 2000  # trainings
N_DIGITS = 60_000
Task = dict[str, Any]
"""What a worker is given: key, config, examples, version."""


class SweepError(Exception):
    """A sweep that cannot be, or cannot go on; `field` is the axis at fault, if it is one."""

    def __init__(self, text: str, field: str = "") -> None:
        super().__init__(text)
        self.field = field


@dataclass(frozen=True)
class Setting:
    """One combination, to be trained from every seed."""

    learning_rate: float
    batch_size: int
    hidden: tuple[int, ...]
    epochs: int
    examples: int


AXES = tuple(field.name for field in fields(Setting))


@dataclass(frozen=True)
class Sweep:
    """The grid; what it does not name is as in `base`. Raises SweepError for a grid that cannot be trained."""

    base: Config
    learning_rate: tuple[float, ...]
    batch_size: tuple[int, ...]
    hidden: tuple[tuple[int, ...], ...]
    epochs: tuple[int, ...]
    examples: tuple[int, ...]  # of the training set, the first so many
    seed: tuple[int, ...]

    def __post_init__(self) -> None:
        if not fits(self.base):
            raise SweepError(
                tr("{shape} does not fit the set {set!r}").format(
                    shape=self.base.shape_text, set=self.base.data
                ),
                "hidden",
            )
        if (n := len(self)) > MOST:
            raise SweepError(
                tr("these are {n:,} trainings; {most:,} is the most: name fewer values").format(
                    n=n, most=MOST
                )
            )
        for axis in (*AXES, "seed"):
            self._check(axis)

    @classmethod
    def of(cls, base: Config, **axes: tuple[Any, ...]) -> Sweep:
        """The grid of some axes; the others have the one value of `base`, and all examples."""
        own: dict[str, tuple[Any, ...]] = {
            "learning_rate": (base.learning_rate,),
            "batch_size": (base.batch_size,),
            "hidden": (base.sizes[1:-1],),
            "epochs": (base.epochs,),
            "examples": (set_size(base.data),),
            "seed": (base.seed,),
        }
        return cls(base, **(own | axes))

    def __len__(self) -> int:
        return math.prod(len(getattr(self, axis)) for axis in (*AXES, "seed"))

    @cached_property
    def settings(self) -> tuple[Setting, ...]:
        """Every combination but for the seeds, the last axis fastest."""
        return tuple(Setting(*values) for values in itertools.product(*(getattr(self, a) for a in AXES)))

    def config(self, setting: Setting, seed: int) -> Config:
        """The settings of one training."""
        base = self.base
        return base.changed(
            sizes=(base.sizes[0], *setting.hidden, base.sizes[-1]),
            learning_rate=setting.learning_rate,
            batch_size=setting.batch_size,
            epochs=setting.epochs,
            seed=seed,
        )

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        """One for each training: all settings from the first seed, then all from the next."""
        return tuple(self._task(setting, seed) for seed in self.seed for setting in self.settings)

    @cached_property
    def keys(self) -> dict[tuple[Setting, int], str]:
        """The key of each training."""
        places = ((setting, seed) for seed in self.seed for setting in self.settings)
        return {place: str(task["key"]) for place, task in zip(places, self.tasks, strict=True)}

    @cached_property
    def fingerprint(self) -> str:
        """Names exactly these trainings, in this order."""
        return _digest([task["key"] for task in self.tasks])

    @property
    def varied(self) -> tuple[str, ...]:
        """The axes with more than one value, seeds left out."""
        return tuple(axis for axis in AXES if len(getattr(self, axis)) > 1)

    def to_dict(self) -> dict[str, object]:
        """Plain values, fit for JSON."""
        axes = {axis: list(getattr(self, axis)) for axis in (*AXES, "seed")}
        return {"base": self.base.to_dict(), **axes, "hidden": [list(layers) for layers in self.hidden]}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Sweep:
        """Read what `to_dict` wrote. Raises SweepError for anything else."""
        try:
            if set(values) != {field.name for field in fields(cls)}:
                raise SweepError(tr("a sweep has a base, five axes and seeds, and nothing else"))
            axes = {axis: tuple(values[axis]) for axis in (*AXES, "seed")}
            axes["hidden"] = tuple(tuple(layers) for layers in values["hidden"])
            return cls(Config.from_dict(values["base"]), **axes)
        except (ConfigError, TypeError, AttributeError) as error:
            raise SweepError(tr("this is no sweep: {error}").format(error=error)) from None

    def _task(self, setting: Setting, seed: int) -> Task:
        config = self.config(setting, seed).to_dict()
        key = _digest([config, setting.examples])
        return {"key": key, "config": config, "examples": setting.examples, "version": __version__}

    def _check(self, axis: str) -> None:
        values = getattr(self, axis)
        if not values:
            raise SweepError(tr("name at least one value"), axis)
        for n, value in enumerate(values):
            self._check_value(axis, value)
            if value in values[:n]:
                raise SweepError(
                    tr("{value} is named twice: name each value once").format(value=_shown(value)), axis
                )

    def _check_value(self, axis: str, value: Any) -> None:  # noqa: ANN401 - it is what is checked
        if axis == "hidden" and not isinstance(value, tuple):
            raise SweepError(tr("{value} is no list of layers").format(value=_shown(value)), axis)
        parts = value if axis == "hidden" else (value,)
        whole = axis != "learning_rate"
        if any(isinstance(n, bool) or not isinstance(n, int if whole else int | float) for n in parts):
            text = tr("{value} is no whole number") if whole else tr("{value} is no number")
            raise SweepError(text.format(value=_shown(value)), axis)
        if axis == "examples":
            most = set_size(self.base.data)
            if not 1 <= value <= most:
                raise SweepError(
                    tr("the training set has {most:,} examples; {value:,} cannot be").format(
                        most=most, value=value
                    ),
                    axis,
                )
            return
        base = self.base
        changes = {"sizes": (base.sizes[0], *value, base.sizes[-1])} if axis == "hidden" else {axis: value}
        try:
            base.changed(**changes)
        except ConfigError as error:
            raise SweepError(str(error), axis) from None


def set_size(data: str) -> int:
    """How many examples there are to train on."""
    return {"mnist": N_DIGITS, FEW: N_FEW}.get(data, N_TRAIN)


def layers_of(data: str, hidden: tuple[int, ...]) -> str:
    """784-16-16-10."""
    n_in, n_out = ends_of(data)
    return "-".join(map(str, (n_in, *hidden, n_out)))


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return " ".join(map(_shown, value)) or tr("no hidden layer")
    return f"{value:g}" if isinstance(value, float) else repr(value)


def _digest(value: object) -> str:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.blake2s(text.encode(), digest_size=8).hexdigest()
