"""What the plot says about one step: the numbers under the hairline, and the state in words."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app import numerals
from app.panes.cost.record import Record
from app.panes.cost.scores import Scores
from nncore.words import tr

STEADY = 0.02  # a change of the smoothed cost by less than this share is none


@dataclass(frozen=True)
class Measured:
    """A measurement on a whole set, and the step at which it was made."""

    step: int
    cost: float
    accuracy: float


@dataclass(frozen=True)
class Reading:
    """All curves at one step; None where a curve has nothing there."""

    step: int
    epoch: float
    cost: float
    smoothed: float
    train: Measured | None
    test: Measured | None

    def lines(self) -> list[str]:
        """The reading in short lines for beside the hairline."""
        said = [
            tr("step {0}, epoch {1}").format(numerals.count(self.step), numerals.plain(self.epoch)),
            tr("cost {0} (this mini-batch)").format(cost_text(self.cost)),
            tr("cost {0} (smoothed)").format(cost_text(self.smoothed)),
        ]
        sets = ((tr("train {0}, {1}"), self.train), (tr("test {0}, {1}"), self.test))
        for words, measured in sets:
            if measured is not None:
                text = words.format(cost_text(measured.cost), numerals.percent(measured.accuracy))
                when = tr(" at step {0}").format(numerals.count(measured.step))
                said.append(text if measured.step == self.step else text + when)
        return said


def reading(record: Record, step: int) -> Reading | None:
    """Read the curves at a step, from 1 to the last one; None where there is no such step."""
    if not 1 <= step <= len(record):
        return None
    return Reading(
        step,
        float(record.epochs.of(step)),
        float(record.costs.view[step - 1]),
        float(record.smoothed.means.view[step - 1]),
        measured(record.train, step),
        measured(record.test, step),
    )


def in_words(record: Record) -> str:
    """The newest state in sentences, for people who do not see the plot."""
    n = len(record)
    if not n:
        return tr("No step has been taken yet: the plot is empty.")
    said = tr("After step {0} the cost of the last mini-batch is {1}, and its mean is {2}.").format(
        numerals.count(n), cost_text(float(record.costs.view[-1])), _trend(record)
    )
    test = measured(record.test, n)
    if test is not None:
        words = tr("Of the test set {0} are answered right, at a cost of {1}")
        said += " " + words.format(numerals.percent(test.accuracy), cost_text(test.cost))
        said += "." if test.step == n else tr(", as measured at step {0}.").format(numerals.count(test.step))
    return said


def cost_text(cost: float) -> str:
    """A cost as it is shown everywhere in the pane: three digits after the point, fewer when it is huge."""
    return numerals.plain(cost, 3) if not math.isfinite(cost) or abs(cost) < 1000 else numerals.short(cost)


def _trend(record: Record) -> str:
    """Which way the smoothed cost has gone over its last window, or over the later half of a short run."""
    means = record.smoothed.means.view
    n = len(means)
    before, now = float(means[max(0, n - 1 - min(record.smoothed.window, max(1, n // 2)))]), float(means[-1])
    if now < before * (1 - STEADY):
        return tr("falling")
    return tr("rising") if now > before * (1 + STEADY) else tr("steady")


def measured(scores: Scores, step: int) -> Measured | None:
    """The newest measurement of a set up to a step."""
    row = scores.at(step)
    if row is None:
        return None
    columns = (scores.steps, scores.costs, scores.accuracies)
    at, cost, accuracy = (float(column.view[row]) for column in columns)
    return Measured(int(at), cost, accuracy)
