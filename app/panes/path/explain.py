"""What a place of the map is."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, figure
from app.pane import Pane
from app.panes.path import words
from app.panes.path.map_view import MapView
from app.panes.path.pane import PathPane
from app.panes.path.words import Reading
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The foot-print, or the place of the plane, under a point."""
    if not isinstance(widget, MapView) or not isinstance(pane, PathPane):
        return None
    read = _read(pane, widget, QPointF(pos))
    if read is None:
        return None
    name = tr("Place on the map") if read.step is None else tr("Foot-print of the run")
    return Explanation(name, words.reading(read) or name, _formula(read))


def _read(pane: PathPane, view: MapView, at: QPointF) -> Reading | None:
    chart, known = view.chart, view._known
    place = chart.place(at) if chart is not None else None
    if chart is None or known is None or place is None:
        return None
    index = chart.nearest(at, known.directions.places)
    read = view.reading(index) if index is not None else Reading(*place, near=view._near(*place))
    if read is not None and read.step is not None:
        own, laid, apart = pane.surveyor.costs_of(read.step)
        return replace(read, own=own, laid=laid, apart=apart)
    return read


def _formula(read: Reading) -> tuple[str, ...]:
    where = f"θ = mean + {figure(read.x)} · u_1 + {figure(read.y)} · u_2"
    cost = read.own if math.isfinite(read.own) else read.near
    if cost is None or not math.isfinite(cost):
        return (where,)
    return where, equation("C(θ)", figure(cost))
