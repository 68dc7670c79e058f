"""What a sweep found, setting by setting: its seeds' results and their median; and how long the rest will take."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nncore.sweep import Setting, Sweep
from nncore.sweep_trial import DIVERGED, DONE, FAILED, Result

MEASURES = ("test_accuracy", "train_accuracy", "test_cost", "train_cost")


def better(measure: str) -> int:
    """+1 if more of it is better, −1 if less is."""
    return 1 if measure.endswith("accuracy") else -1


@dataclass(frozen=True)
class Row:
    """One setting: what came of each seed, None where that is not known yet."""

    setting: Setting
    results: tuple[Result | None, ...]

    def values(self, measure: str) -> tuple[float, ...]:
        """The figures of the seeds that came through."""
        return tuple(getattr(each, measure) for each in self.results if each and each.state == DONE)

    def median(self, measure: str) -> float:
        """The middle of them; nan if there is none."""
        values = self.values(measure)
        return statistics.median(values) if values else math.nan

    def number(self, state: str) -> int:
        """How many seeds ended so."""
        return sum(each is not None and each.state == state for each in self.results)

    @property
    def known(self) -> int:
        """How many seeds are done, one way or another."""
        return sum(each is not None for each in self.results)

    def rank(self, measure: str) -> tuple[float, ...]:
        """Smaller is better: fewer seeds that fell apart, then the better median; nothing known comes last."""
        median = self.median(measure)
        bad = self.number(DIVERGED) + self.number(FAILED)
        return (1, bad, 0) if math.isnan(median) else (0, bad, -better(measure) * median)


def rows(sweep: Sweep, results: Mapping[str, Result]) -> tuple[Row, ...]:
    """All settings, in the order of the grid."""
    return tuple(
        Row(setting, tuple(results.get(sweep.keys[setting, seed]) for seed in sweep.seed))
        for setting in sweep.settings
    )


def best(of: Iterable[Row], measure: str) -> Row | None:
    """The setting to prefer; None while nothing is known."""
    known = [row for row in of if not math.isnan(row.median(measure))]
    return min(known, key=lambda row: row.rank(measure)) if known else None


def seconds_left(sweep: Sweep, known: Mapping[str, Result], workers: int, pace: Iterable[Pace]) -> float:
    """About how long what is not known will take; nan as long as nothing like it was measured.

    Trainings of the same layers and batch size take time in proportion to the examples they see; what is of no kind
    that was measured is taken to be like the mean of those that were.
    """
    by_kind: dict[object, list[float]] = {}
    for each in pace:
        by_kind.setdefault(each.kind, []).append(each.seconds)
    if not by_kind:
        return math.nan
    means = {kind: statistics.fmean(values) for kind, values in by_kind.items()}
    other = statistics.fmean(means.values())
    left = [place for place, key in sweep.keys.items() if key not in known]
    total = sum(means.get(kind_of(s), other) * s.epochs * s.examples for s, _ in left)
    return total / max(1, min(workers, len(left)))


@dataclass(frozen=True)
class Pace:
    """How long a kind of training took for each example it saw."""

    kind: object
    seconds: float


def kind_of(setting: Setting) -> object:
    """What decides the time that an example takes."""
    return setting.hidden, setting.batch_size


def paces(sweep: Sweep, results: Mapping[str, Result]) -> tuple[Pace, ...]:
    """What the trainings that came through tell of speed."""
    return tuple(
        Pace(kind_of(setting), each.seconds / (setting.epochs * setting.examples))
        for (setting, _), key in sweep.keys.items()
        if (each := results.get(key)) is not None and each.state == DONE
    )
