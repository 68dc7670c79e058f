"""What a place of the curve, a dot of the ratios and the two changes are."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, factor, figure, times
from app.pane import Pane
from app.panes.nudge.bars import Bars, Line
from app.panes.nudge.curve_plot import CurvePlot
from app.panes.nudge.dial import Dial, Reading
from app.panes.nudge.hand import Hand
from app.panes.nudge.measured import NUDGES
from app.panes.nudge.meet import Meet
from app.panes.nudge.options import LENGTH
from app.panes.nudge.promise import NUDGES as NUDGED
from app.panes.nudge.promise import ROW, Both, Table
from app.panes.nudge.ratio_plot import RatioPlot
from app.panes.nudge.spread import Spread
from nncore.budget import Luck
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The nudge under a point."""
    if isinstance(widget, Hand) and widget.names:
        return _share(widget, pos.x(), float(pane.session.frame.options[LENGTH.key]))
    if isinstance(widget, CurvePlot):
        return _curve(widget, pos)
    if isinstance(widget, RatioPlot) and widget._measured is not None:
        return _ratio(widget, pos)
    if isinstance(widget, Dial) and widget.reading is not None:
        return _needle(widget.reading)
    if isinstance(widget, Table) and widget.both is not None:
        return _pair(widget.both, min(len(NUDGED) - 1, max(0, int((pos.y() - widget.row(0).top()) // ROW))))
    if isinstance(widget, Bars) and widget.lines:
        return _way(widget.lines[min(len(widget.lines) - 1, max(0, int((pos.y() - 6) // widget.pitch)))])
    if isinstance(widget, Spread) and widget.luck is not None:
        return _luck(widget.luck)
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


def _needle(reading: Reading) -> Explanation:
    text = tr("The weight {name}, nudged by {h}: the needle turns as far as the cost changes.")
    lines = [
        equation(
            f"∂C/∂w · h = {times(reading.derivative, reading.nudge)}",
            figure(reading.derivative * reading.nudge),
        )
    ]
    if reading.change is not None:
        lines.append(f"ΔC = {figure(reading.change)}")
    return Explanation(tr("Dial"), text.format(name=reading.name, h=figure(reading.nudge)), tuple(lines))


def _pair(found: Both, row: int) -> Explanation:
    strong, weak, ratio = float(found.strong[row]), float(found.weak[row]), found.ratios[row]
    text = tr(
        "The same nudge of {h} on both weights: how far each moves the cost, and how many times as far."
    )
    line = equation(f"{figure(strong)} / {factor(weak)}", figure(ratio))
    return Explanation(tr("Both weights"), text.format(h=figure(found.nudges[row])), ("ΔC_1 / ΔC_2", line))


def _way(line: Line) -> Explanation:
    if line.measured is None:
        text = tr("{name}: {note}")
        return Explanation(line.name, text.format(name=line.name, note=line.note or tr("not measured yet")))
    text = tr("A step of the same length, spent this way: what it did to the cost, beside the forecast.")
    lines = [f"ΔC = {figure(line.measured)}"]
    if line.forecast is not None:
        lines.append(f"∇C · Δθ = {figure(line.forecast)}")
    return Explanation(line.name, text, tuple(lines))


def _luck(luck: Luck) -> Explanation:
    best = float(luck.measured[luck.best])
    text = tr("Steps of one length in random directions, counted by what each did to the cost.")
    return Explanation(tr("Random directions"), text, (tr("best: ΔC = {value}").format(value=figure(best)),))


def _share(hand: Hand, x: float, length: float) -> Explanation:
    """A handle: which share of the step its component gets, and how far it goes by that."""
    at, shares = hand.handle_at(x), hand.shares
    share, whole = shares[at], math.hypot(*shares)
    text = tr("The component of {name}: it gets {share} of the step; minus its slope is {push}.")
    words = text.format(name=hand.names[at], share=figure(share), push=figure(hand.told[at]))
    lines = [f"−∂C/∂θ = {figure(hand.told[at])}"]
    if whole > 0:
        part = f"{times(length, share)} / {figure(whole)}"
        lines += [
            f"Δθ_i = L s_i / |s|,  |s| = {figure(whole)}",
            equation(part, figure(length * share / whole)),
        ]
    return Explanation(hand.accessibleName(), words, tuple(lines))
