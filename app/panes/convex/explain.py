"""What a place of the map of all starts, and a step of its lines, are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLabel, QWidget

from app.explanation import Explanation, with_lines
from app.figures import figure, times
from app.numerals import count
from app.pane import Pane
from app.panes.convex.options import AT
from app.panes.convex.plot import StepChart
from app.panes.convex.starts_map import StartsMap
from app.panes.convex.twins_page import TwinsPage
from app.panes.convex.twins_plot import OutputBars, WayPlot
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The step or the place under a point."""
    if isinstance(widget, QLabel):
        return with_lines(widget, _there(pane, widget))
    if isinstance(widget, StepChart):
        return _step(widget, pos)
    if isinstance(widget, WayPlot) and widget._known is not None:
        return _way(widget, pos)
    if isinstance(widget, OutputBars) and widget._outputs is not None:
        return _outputs(widget, pos)
    known = widget._known if isinstance(widget, StartsMap) else None
    chart = widget.chart if isinstance(widget, StartsMap) else None
    place = chart.place(QPointF(pos)) if chart is not None else None
    if known is None or place is None:
        return None
    text = tr(
        "A place between the runs, in the plane that holds most of their ways; rings are starts, large signs are ends."
    )
    lines = [f"θ = mean + {figure(place[0])} · u_1 + {figure(place[1])} · u_2"]
    near = known.grid.near(*place) if known.grid is not None else None
    if near is not None:
        lines.append(f"C(θ) = {figure(near)}")
    return Explanation(tr("Place on the map"), text, tuple(lines))


def _step(chart: StepChart, pos: QPoint) -> Explanation:
    steps = chart._steps
    if not len(steps) or not chart.lines:
        text = tr("Here {what} will be drawn against the steps, once the runs have begun.")
        return Explanation(chart.title, text.format(what=chart.title))
    field = chart.field()
    share = (pos.x() - field.left()) / max(1.0, field.width())
    at = int(np.abs(steps - share * chart._end).argmin())
    text = tr("{what} at step {step}, a line for each.")
    lines = tuple(
        f"{line.name}: {figure(float(line.values[at]))}" for line in chart.lines if at < len(line.values)
    )
    return Explanation(chart.title, text.format(what=chart.title, step=count(int(steps[at]))), lines)


def _way(plot: WayPlot, pos: QPoint) -> Explanation | None:
    known, field = plot._known, plot.field()
    if known is None:
        return None
    t = min(1.0, max(0.0, (pos.x() - field.left()) / max(1.0, field.width())))
    at = int(np.abs(known.ts - t).argmin())
    t, cost = float(known.ts[at]), float(known.costs[at])
    text = tr("On the straight way from the network to its twin, which says the same: {t} of the way.")
    lines = f"θ = {times(1 - t)} · θ_1 + {times(t)} · θ_2", f"C(θ) = {figure(cost)}"
    return Explanation(tr("Place on the way"), text.format(t=figure(t)), lines)


def _outputs(bars: OutputBars, pos: QPoint) -> Explanation | None:
    outputs = bars._outputs
    if outputs is None or not len(outputs):
        return None
    shown = max(1, min(len(outputs), int((bars.height() - 28) // 13)))
    high = min(38.0, (bars.height() - 28) / shown)
    i = min(shown - 1, max(0, int((pos.y() - 24) // high)))
    text = tr("Output {name} of the network at this place of the way, for the picture on the pad.")
    return Explanation(
        bars.accessibleName(), text.format(name=bars._names[i]), (f"a_{i} = {figure(float(outputs[i]))}",)
    )


def _there(pane: Pane, label: QLabel) -> tuple[str, ...]:
    """The network at the place of the way that is looked at, and the largest of what it says."""
    page = label.parentWidget()
    outputs = page.bars._outputs if isinstance(page, TwinsPage) and label is page.there else None
    if outputs is None or not np.isfinite(outputs).all():
        return ()
    t, best = float(pane.session.frame.options[AT.key]), int(outputs.argmax())
    network = f"θ = {times(1 - t)} · θ_1 + {times(t)} · θ_2"
    return network, f"max_j a_j = a_{best} = {figure(float(outputs[best]))}"
