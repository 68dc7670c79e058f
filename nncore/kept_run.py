"""A run that is kept to be laid beside others: its settings, how it went, where it ended."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.config import Config
from nncore.kept_moments import Moment
from nncore.network import Network
from nncore.past import Past
from nncore.snapshot import Evaluation, Snapshot

LONGEST_NAME = 80  # letters
POINTS = 2000  # of a curve, at most: more than a plot has columns, and a million steps stay small


@dataclass(frozen=True, eq=False)
class Curve:
    """How a run went. Arrays are read-only, float64; what was not measured is nan.

    `costs` are means over `each` mini-batches, which end at `steps`; the whole sets were measured at `at`.
    """

    each: int
    steps: Floats  # (n,)
    epochs: Floats  # (n,)
    costs: Floats  # (n,)
    at: Floats  # (m,), in steps
    at_epochs: Floats  # (m,)
    train_cost: Floats  # (m,)
    train_accuracy: Floats  # (m,)
    test_cost: Floats  # (m,)
    test_accuracy: Floats  # (m,)

    @classmethod
    def of(cls, shown: Snapshot) -> Curve:
        """The curve of a run as far as it has come, thinned to POINTS."""
        costs, n = shown.costs, len(shown.costs)
        each = max(1, -(-n // POINTS))
        starts = np.arange(0, n, each)
        stops = np.minimum(starts + each, n).astype(np.float64)
        with np.errstate(invalid="ignore", over="ignore"):  # of a run that blew up
            sums = np.add.reduceat(costs, starts, dtype=np.float64) if n else np.empty(0)
            means = sums / np.maximum(stops - starts, 1)
        measured = _thinned(shown.evaluations)
        at = np.array([e.step for e in measured], np.float64)
        scores = np.array([_scores(e) for e in measured], np.float64).reshape(-1, 4)
        inner = (stops, epochs_at(stops, shown), means, at, epochs_at(at, shown), *scores.T)
        return cls(each, *(frozen(np.ascontiguousarray(values, np.float64)) for values in inner))

    def last(self, name: str) -> tuple[float, int] | None:
        """The last measured value of a whole-set column and its step; None if it was never measured."""
        values = getattr(self, name)
        known = np.flatnonzero(~np.isnan(values))
        return (float(values[known[-1]]), int(self.at[known[-1]])) if len(known) else None


@dataclass(frozen=True, eq=False)
class KeptRun:
    """One row of the store, without its network, which is fetched when it is wanted."""

    key: int
    name: str
    kept: float  # when, in seconds since 1970
    config: Config
    step: int
    steps_before: int
    progress: float
    curve: Curve


@dataclass(frozen=True, eq=False)
class Ends:
    """The networks of a kept run."""

    network: Network
    start: Network | None  # where it began, if that is not what its seed gives
    log: str  # how it came to be, as JSON; empty if nothing was trained
    moments: tuple[Moment, ...] = ()  # on the way, by step, neither the start nor the end


def epochs_at(steps: Floats, shown: Snapshot) -> Floats:
    """The epochs after so many steps: in proportion, and where the batch size changed on the way, piece by piece."""
    if not shown.step:
        return np.zeros_like(steps)
    marks, rates = _pieces(shown.past, shown.config)
    corners = np.array([*marks, max(shown.step, marks[-1] + 1)], np.float64)
    run = np.concatenate([[0.0], np.cumsum(np.diff(corners) * rates)])
    whole = float(np.interp(shown.step, corners, run))
    found: Floats = np.interp(steps, corners, run) * (shown.progress / whole)
    return found


def _pieces(past: Past | None, config: Config) -> tuple[list[int], Floats]:
    settings = past.settings if past else ((0, config),)
    marks: list[int] = []
    sizes: list[int] = []
    for step, setting in settings:
        if marks and marks[-1] == step:
            sizes[-1] = setting.batch_size
        else:
            marks, sizes = [*marks, step], [*sizes, setting.batch_size]
    return marks, np.array(sizes, np.float64)


def differing(configs: Sequence[Config]) -> tuple[str, ...]:
    """The names of the settings that are not the same in all of these, in the order of Config."""
    names = [field.name for field in dataclasses.fields(Config)]
    return tuple(name for name in names if len({getattr(config, name) for config in configs}) > 1)


def _thinned(evaluations: Sequence[Evaluation]) -> list[Evaluation]:
    """At most POINTS of them, evenly chosen, with the last among them."""
    n = len(evaluations)
    if n <= POINTS:
        return list(evaluations)
    return [evaluations[round(i)] for i in np.linspace(0, n - 1, POINTS)]


def _scores(e: Evaluation) -> tuple[float, float, float, float]:
    none = float("nan"), float("nan")
    train = (e.train.cost, e.train.accuracy) if e.train else none
    test = (e.test.cost, e.test.accuracy) if e.test else none
    return (*train, *test)
