"""What a fresh network and a bar of the crowd are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, figure
from app.numerals import count, percent
from app.pane import Pane
from app.panes.fresh.histogram import Histogram
from app.panes.fresh.thumbs import Thumbs
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The network or the bar under a point."""
    del pane
    if isinstance(widget, Thumbs) and widget.crowd is not None:
        index = widget.at(QPointF(pos))
        if index is None:
            return None
        crowd = widget.crowd
        text = tr("The network of seed {seed}, which has learned nothing: {right} right, by chance.")
        words = text.format(seed=crowd.seeds[index], right=percent(float(crowd.rights[index]), 2))
        return Explanation(tr("Fresh network"), words, (f"C = {figure(float(crowd.costs[index]))}",))
    if isinstance(widget, Histogram) and len(widget.values):
        return _bar(widget, pos)
    return None


def _bar(chart: Histogram, pos: QPoint) -> Explanation:
    counts, edges = chart.bars()
    field = chart.field()
    value = (pos.x() - field.left()) / max(1.0, field.width()) * chart.end
    at = min(len(counts) - 1, max(0, int(np.searchsorted(edges, value)) - 1))
    show = (lambda number: percent(number, 1)) if chart._percent else figure
    text = tr("Networks between {low} and {high}, counted: {n} of {all}.")
    words = text.format(
        low=show(float(edges[at])),
        high=show(float(edges[at + 1])),
        n=count(int(counts[at])),
        all=count(len(chart.values)),
    )
    mean = float(np.nanmean(chart.values))
    share = equation(
        f"{count(int(counts[at]))} / {count(len(chart.values))}", figure(counts[at] / len(chart.values))
    )
    return Explanation(chart.title, words, (share, tr("mean {value}").format(value=show(mean))))
