"""What a place of a cut through the landscape is."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLabel, QWidget

from app.explanation import Explanation, with_lines
from app.figures import equation, factor, figure, times
from app.numerals import count, percent, plain
from app.pane import Pane
from app.panes.cut.dial import change_at
from app.panes.cut.line_plot import LinePlot
from app.panes.cut.map_view import MapView
from app.panes.cut.options import ANGLE
from app.panes.cut.pane import CutPane
from app.panes.cut.relief_view import ReliefView
from app.panes.cut.words import name_of_cost
from app.panes.cut.work import Answer
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The point of the line under a point."""
    if isinstance(widget, QLabel):
        return with_lines(widget, _said(pane, widget))
    if isinstance(widget, MapView) and widget._known is not None and widget.chart is not None:
        return _place(widget._known, widget.chart.place(QPointF(pos)))
    if isinstance(widget, ReliefView) and widget._known is not None:
        return _place(widget._known, (0.0, 0.0))
    known = widget._known if isinstance(widget, LinePlot) else None
    if not isinstance(widget, LinePlot) or known is None or known.profile is None:
        return None
    rows = range(len(widget._names))
    row = min(rows, key=lambda each: abs(widget.box(each).center().y() - pos.y()), default=0)
    name, box = widget._names[row], widget.box(row)
    share = min(1.0, max(0.0, (pos.x() - box.left()) / box.width()))
    at = round(share * (len(known.profile.ts) - 1))
    t, cost, here = (
        float(known.profile.ts[at]),
        float(known.profile.costs[name][at]),
        known.profile.at_centre(name),
    )
    text = tr(
        "All parameters moved together along this line, {t} from where the network is: {cost} is {value} there."
    )
    words = text.format(t=figure(t), cost=name_of_cost(name), value=figure(cost))
    change = equation(f"C(θ + t u) − C(θ) = {figure(cost)} − {factor(here)}", figure(cost - here))
    slope = known.slopes.get(name, known.measured.get(name))
    lines = (change, f"∇C · u = {figure(slope)}") if slope is not None and math.isfinite(slope) else (change,)
    return Explanation(tr("Place on the line"), words, lines)


def _place(known: Answer, place: tuple[float, float] | None) -> Explanation | None:
    """A place of the plane that two directions span."""
    if place is None or known.grid is None:
        return None
    x, y = float(place[0]), float(place[1])
    near = known.grid.near(x, y)
    text = tr("A place in the plane of two directions through the network, which stands in the middle.")
    lines = [f"θ + {figure(x)} · u + {factor(y)} · v"]
    if near is not None and math.isfinite(near):
        lines.append(f"C = {figure(near)}")
    slope = equation(
        f"√({factor(known.tilt[0])}^2 + {factor(known.tilt[1])}^2)", figure(math.hypot(*known.tilt))
    )
    return Explanation(tr("Place on the map"), text, (*lines, slope))


def _said(pane: Pane, label: QLabel) -> tuple[str, ...]:
    """The formula of the sentence below a plane or the nudges; none of others."""
    known = pane.asker.known if isinstance(pane, CutPane) and label is pane.said else None
    if known is None or known.ways.why:
        return ()
    if known.question.setting.page == "map":
        return _compass(known, float(pane.session.frame.options[ANGLE.key]))
    return _nudges(known) if known.question.setting.page == "bottom" else ()


def _compass(known: Answer, angle: float) -> tuple[str, ...]:
    """What the arrow does to the cost, with digits enough to tell."""
    change = change_at(known, angle)
    if known.here is None or not math.isfinite(change):
        return ()
    line = equation(f"{plain(known.here + change, 6)} − {plain(known.here, 6)}", plain(change, 6))
    share = known.question.setting.radius / known.question.setting.reach
    far = equation(times(share, known.reach), figure(share * known.reach))
    return f"C(θ + r u) − C(θ) = {line}", f"r = {far}"


def _nudges(known: Answer) -> tuple[str, ...]:
    """How many go down, the best of them, and the forecast for a step down the gradient."""
    if known.nudges is None:
        return ()
    n, down, size = len(known.nudges), int((known.nudges < 0).sum()), known.question.setting.nudge
    forecast = equation(times(-known.length, size), figure(-known.length * size))
    return (
        equation(f"{count(down)} / {count(n)}", percent(down / n)),
        f"min_i ΔC_i = {figure(float(known.nudges.min()))}",
        f"−|∇C| h = {forecast}",
    )
