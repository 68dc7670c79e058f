"""What a bar, a digit and the running mean of the costs are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, figure
from app.numerals import count
from app.pane import Pane
from app.panes.average.mean_plot import MeanPlot
from nncore.averages import BARS
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The bar, the digit or the place of the curve under a point."""
    del pane
    if not isinstance(widget, MeanPlot) or widget._means is None or widget._spread is None:
        return None
    at, means, spread = QPointF(pos), widget._means, widget._spread
    for i in range(BARS):
        if widget.bar(i).contains(at):
            n, low, high = int(spread.counts[i]), float(spread.edges[i]), float(spread.edges[i + 1])
            text = tr("Test examples that cost between {low} and {high} each, counted: {n}.")
            share = f"{count(n)} / {count(len(means))}"
            return Explanation(
                tr("Bar"),
                text.format(n=count(n), low=figure(low), high=figure(high)),
                (equation(share, figure(n / len(means))),),
            )
    for i in range(len(widget.rows)):
        if widget.thumb(i).contains(at) and widget._data is not None:
            row = int(widget.rows[i])
            text = tr("Test image {row}, a {label}: one of the examples in the bar that is picked.")
            return Explanation(
                tr("Example"), text.format(row=count(row), label=int(widget._data.labels[row]))
            )
    return _running(widget, at, means) if widget.box(0).contains(at) else None


def _running(plot: MeanPlot, at: QPointF, means: np.ndarray) -> Explanation:
    box, n = plot.box(0), len(means)
    k = min(n, max(1, round(n ** ((at.x() - box.left()) / max(1.0, box.width())))))
    text = tr("The mean cost of the first {k} test examples: the more there are, the less it moves.")
    total = float(means[k - 1]) * k
    return Explanation(
        tr("Running mean"),
        text.format(k=count(k)),
        ("C = (C_1 + … + C_n) / n", equation(f"{figure(total)} / {count(k)}", figure(float(means[k - 1])))),
    )
