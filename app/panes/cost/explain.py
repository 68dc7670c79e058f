"""What the curves of the cost say at a step."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, figure
from app.frame import Frame
from app.numerals import count, percent
from app.pane import Pane
from app.panes.cost.hovering import step_at
from app.panes.cost.legend import Entry
from app.panes.cost.plot import CostPlot
from app.panes.cost.reading import Reading, reading
from app.panes.cost.record import Record
from app.panes.cost.smoothing import newest
from nncore.evaluation import Score
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The step under a point of the plot."""
    if isinstance(widget, Entry):
        shown = pane.findChild(CostPlot)
        scene = shown.scene_shown if isinstance(shown, CostPlot) else None
        return _entry(widget, scene.record, pane.session.frame) if scene is not None else None
    plot: QWidget | None = widget
    while plot is not None and not isinstance(plot, CostPlot):
        plot = plot.parentWidget()
    if plot is None or plot.scene_shown is None:
        return None
    at = widget.mapTo(plot, pos)
    rect = plot.cost.rect
    if not rect.left() - 1 <= at.x() <= rect.right() + 1:
        return Explanation(tr("Cost axis"), tr("The cost: 0 where every output is as it should be."))
    read = reading(plot.scene_shown.record, step_at(plot, plot.scene_shown, at.x()))
    if read is None:
        return Explanation(
            tr("Not yet"), tr("No step has been taken here yet: the curve grows to the right.")
        )
    return _right(read) if at.y() < rect.top() and plot.has_strip else _cost(read)


def _cost(read: Reading) -> Explanation:
    text = tr("At step {step} the mini-batch cost {cost}; the mean of the last ones was {mean}.")
    words = text.format(step=count(read.step), cost=figure(read.cost), mean=figure(read.smoothed))
    lines = [f"C = 1/n Σ_i C_i = {figure(read.cost)}"] if math.isfinite(read.cost) else []
    if read.test is not None:
        line = tr("test set, step {step}: C = {cost}")
        lines.append(line.format(step=count(read.test.step), cost=figure(read.test.cost)))
    return Explanation(tr("Cost of a mini-batch"), words, tuple(lines))


def _right(read: Reading) -> Explanation:
    if read.test is None:
        return Explanation(
            tr("Accuracy"), tr("The share of right answers on each set; it is not measured yet.")
        )
    text = tr("As measured last before step {step}, {share} of the test set are answered rightly.")
    words = text.format(step=count(read.step), share=percent(read.test.accuracy, 2))
    return Explanation(tr("Accuracy"), words, (f"{tr('right / all')} = {percent(read.test.accuracy, 2)}",))


def _entry(entry: Entry, record: Record, frame: Frame) -> Explanation | None:
    """The mean of the last costs, or that of a whole set as it was measured last."""
    if entry.name in ("train", "test"):
        scores = (getattr(each, entry.name) for each in reversed(frame.snapshot.evaluations))
        score = next((each for each in scores if each is not None), None)
        return _whole(entry, score) if score is not None else None
    if entry.name != "smooth" or not (n := newest(len(record), record.smoothed.window)):
        return None
    costs = record.costs.view[-n:].astype(np.float64)
    text = tr(
        "The mean of the last {n} mini-batches: steadier than the cost of each. A click hides or shows it."
    )
    total = equation(f"{figure(float(costs.sum()))} / {count(n)}", figure(float(costs.mean())))
    return Explanation(entry.accessibleName(), text.format(n=count(n)), ("1/k Σ_i C_i", total))


def _whole(entry: Entry, score: Score) -> Explanation:
    text = tr("The mean cost of all {n} examples of this set. A click hides or shows it.")
    total = equation(f"{figure(score.cost * score.n)} / {count(score.n)}", figure(score.cost))
    return Explanation(entry.accessibleName(), text.format(n=count(score.n)), ("C = 1/n Σ_i C_i", total))
