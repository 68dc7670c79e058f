"""What a stripe of the two ribbons, and a place of the walk, are."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, factor, figure
from app.pane import Pane
from app.panes.race import naive_words
from app.panes.race.lanes import Lanes
from app.panes.race.naive_page import NaivePage
from app.panes.race.walk_chart import WalkChart
from app.panes.race.walk_map import WalkMap
from nncore.flat_order import name_of
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The parameter under a point of a ribbon."""
    del pane
    if isinstance(widget, WalkChart) and widget._lines is not None:
        return _walkers(widget, pos)
    if isinstance(widget, WalkMap):
        return _place(widget, QPointF(pos))
    page: QWidget | None = widget
    while page is not None and not isinstance(page, NaivePage):
        page = page.parentWidget()
    ribbons = widget._ribbons if isinstance(widget, Lanes) else None
    if page is None or not isinstance(widget, Lanes) or ribbons is None or widget.fold is None:
        return None
    for field in widget.fields():
        index = widget.fold.index(pos.x(), pos.y(), field)
        if index is not None and 0 <= index < len(ribbons.naive):
            naive, back = float(ribbons.naive[index]), float(ribbons.sweep[index])
            lines = [f"−∂C/∂θ = {figure(back)}"] if math.isfinite(back) else []
            if math.isfinite(naive):
                line = equation(f"{figure(naive)} − {factor(back)}", figure(naive - back))
                lines.append(tr("off by {line}").format(line=line))
            said = naive_words.reading(page.lap, index, (naive, back))
            text = tr("{name}: one of the parameters, each of which is nudged alone.")
            said = said or text.format(name=name_of(index, ribbons.sizes))
            return Explanation(tr("One parameter of the ribbon"), said, tuple(lines))
    return None


def _walkers(chart: WalkChart, pos: QPoint) -> Explanation | None:
    """Where every walker is at a moment across."""
    lines, field = chart._lines, chart.field()
    if lines is None:
        return None
    ends = [float(lines.xs(number)[-1]) for number in lines.tracks if len(lines.xs(number))]
    x = min(1.0, max(0.0, (pos.x() - field.left()) / max(1.0, field.width()))) * max(ends, default=0.0)
    told = []
    for number, track in lines.tracks.items():
        if len(track.costs):
            at = int(np.abs(lines.xs(number) - x).argmin())
            told.append(f"{lines.named.get(number, str(number))}: C = {figure(float(track.costs[at]))}")
    text = tr("The cost of each walker where all have computed as long, or seen as many examples.")
    return Explanation(tr("Race of the walkers"), text, tuple(told[:3]))


def _place(view: WalkMap, at: QPointF) -> Explanation | None:
    chart, known = view.chart, view._known
    place = chart.place(at) if chart is not None else None
    if known is None or place is None:
        return None
    text = tr("A place in the plane in which the walkers spread most, and the cost measured about there.")
    near = known.grid.near(*place) if known.grid is not None else None
    lines = [f"θ = mean + {figure(place[0])} · u_1 + {figure(place[1])} · u_2"]
    if near is not None:
        lines.append(f"C(θ) = {figure(near)}")
    return Explanation(tr("Place on the map"), text, tuple(lines))
