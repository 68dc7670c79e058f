"""What the two sides of a duel and a place of their chart are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import figure
from app.pane import Pane
from app.panes.duel.chart import DuelChart
from app.panes.duel.side import SideView
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The side, or the place of the chart, under a point."""
    del pane
    if isinstance(widget, SideView):
        said = " ".join(text for text in widget._texts if text)
        text = tr(
            "{said}. Left, the weights of its first layer; right, what it says to the picture on the pad."
        )
        outputs = widget.outputs
        lines = (f"max_j a_j = {figure(float(np.max(outputs)))}",) if outputs is not None else ()
        return Explanation(widget.accessibleName(), text.format(said=said).strip(), lines)
    if isinstance(widget, DuelChart):
        return _place(widget, pos)
    return None


def _place(chart: DuelChart, pos: QPoint) -> Explanation:
    right, top = chart.ends()
    name = tr("Cost of both trainings")
    if chart._sides is None or not right or not top:
        return Explanation(name, tr("Here both costs are drawn as soon as the two have taken steps."))
    field = chart.field()
    where = (pos.x() - field.left()) / max(1.0, field.width()) * right
    lines = []
    for number, side in enumerate(chart._sides):
        if len(side.costs):
            at = int(np.abs(side.at(chart._by) - where).argmin())
            lines.append(f"C_{number + 1} = {figure(float(side.costs[at]))}")
    text = tr(
        "The costs of both trainings where each of them had computed as long, or seen as many examples."
    )
    return Explanation(name, text, tuple(lines))
