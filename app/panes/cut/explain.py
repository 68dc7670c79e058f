"""What a place of a cut through the landscape is."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, factor, figure
from app.pane import Pane
from app.panes.cut.line_plot import LinePlot
from app.panes.cut.words import name_of_cost
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The point of the line under a point."""
    del pane
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
