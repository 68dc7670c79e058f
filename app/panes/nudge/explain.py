"""What a place of the curve, a dot of the ratios and the two changes are."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, factor, figure, times
from app.pane import Pane
from app.panes.nudge.curve_plot import CurvePlot
from app.panes.nudge.measured import NUDGES
from app.panes.nudge.meet import Meet
from app.panes.nudge.ratio_plot import RatioPlot
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The nudge under a point."""
    del pane
    if isinstance(widget, CurvePlot):
        return _curve(widget, pos)
    if isinstance(widget, RatioPlot) and widget._measured is not None:
        return _ratio(widget, pos)
    if isinstance(widget, Meet) and widget.measured is not None:
        text = tr("How far the cost really went with this nudge, beside what the derivative promised.")
        lines = [f"ΔC = {figure(widget.measured)}"]
        if widget.forecast is not None:
            off = equation(
                f"{figure(widget.measured)} − {factor(widget.forecast)}",
                figure(widget.measured - widget.forecast),
            )
            lines += [f"∂C/∂w · h = {figure(widget.forecast)}", off]
        return Explanation(widget.accessibleName(), text, tuple(lines))
    return None


def _curve(plot: CurvePlot, pos: QPoint) -> Explanation | None:
    curve, box = plot._curve, plot.box
    if curve is None or not len(curve.nudges):
        return None
    nudge = (2 * (pos.x() - box.left()) / box.width() - 1) * curve.end
    at = int(np.abs(curve.nudges - nudge).argmin())
    h, change = float(curve.nudges[at]), float(curve.changes[at])
    text = tr(
        "Moved by {h} alone, this parameter changes the cost by {change}; the line is what its derivative says."
    )
    lines = [f"C(w + h) − C(w) = {figure(change)}"]
    if plot._derivative is not None and math.isfinite(plot._derivative):
        lines.append(equation(f"∂C/∂w · h = {times(plot._derivative, h)}", figure(plot._derivative * h)))
    return Explanation(
        tr("Place on the curve"), text.format(h=figure(h), change=figure(change)), tuple(lines)
    )


def _ratio(plot: RatioPlot, pos: QPoint) -> Explanation | None:
    measured = plot._measured
    if measured is None:
        return None
    wanted = plot.scales.nudge_at(pos.x())
    at = int(np.abs(np.log(NUDGES) - math.log(wanted)).argmin())
    h, ratio = float(NUDGES[at]) * measured.sign, float(measured.exact[at])
    text = tr("The change of the cost for each unit of a nudge of {h}: {ratio}.")
    lines = [equation(f"ΔC / h = {figure(ratio * h)} / {factor(h)}", figure(ratio))]
    if plot._derivative is not None and math.isfinite(plot._derivative):
        lines.append(f"∂C/∂w = {figure(plot._derivative)}")
    return Explanation(tr("Dot of the ratios"), text.format(h=figure(h), ratio=figure(ratio)), tuple(lines))
