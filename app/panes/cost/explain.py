"""What the curves of the cost say at a step."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import figure
from app.numerals import count, percent
from app.pane import Pane
from app.panes.cost.hovering import step_at
from app.panes.cost.plot import CostPlot
from app.panes.cost.reading import Reading, reading
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The step under a point of the plot."""
    del pane
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
