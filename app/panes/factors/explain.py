"""What a factor, what it comes from, and a nudge are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, figure, plus, times
from app.pane import Pane
from app.panes.factors.case import Case
from app.panes.factors.checks import Table
from app.panes.factors.opened import Opened
from app.panes.factors.pane import FactorsPane
from app.panes.factors.sweep import POWERS, Sweep
from app.panes.factors.tiles import names
from app.panes.factors.words import symbol
from app.widgets.tile_row import TileRow
from nncore.explain import Factors
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The tile, the explanation of one, or the dot under a point."""
    case = pane.case if isinstance(pane, FactorsPane) else None
    if case is None or case.factors is None:
        return None
    if isinstance(widget, TileRow):
        index = widget.at(QPointF(pos))
        return _factor(case, case.factors, names(case)[index]) if index >= 0 else _whole(case, case.factors)
    if isinstance(widget, Opened):
        return _factor(case, case.factors, case.opened)
    if isinstance(widget, Sweep):
        return _nudge(case, min(range(len(POWERS)), key=lambda i: abs(widget.dot(i).x() - pos.x())))
    return _whole(case, case.factors) if isinstance(widget, Table) else None


def _factor(case: Case, found: Factors, which: str) -> Explanation:
    layer, j, k = case.place
    if which == "before":
        text = tr(
            "What comes in: a nudge of the parameter moves the weighted sum of neuron {j} this much for each unit."
        )
        letters = f"a_{k}^{{({layer - 1})}}" if k is not None else "1"
        line = f"∂z_{j}/∂{symbol(case.place)} = {letters} = {figure(found.before)}"
        return Explanation(tr("What comes in"), text.format(j=j), (line,))
    if which == "slope" and found.slope is not None:
        return _slope(case, found.slope)
    if which == "behind":
        return _behind(case, found)
    return _whole(case, found)


def _slope(case: Case, slope: float) -> Explanation:
    layer, j, _ = case.place
    text = tr(
        "The slope of the bend where neuron {j} of layer {layer} stands: near its ends the bend lets little through."
    )
    example = case.example
    a = float(example.trace.activations[layer][0, j]) if example is not None else 0.0
    lines: tuple[str, ...] = (f"∂a_{j}/∂z_{j} = {figure(slope)}",)
    if case.activation == "sigmoid":
        lines = (
            f"∂a_{j}/∂z_{j} = a_{j} (1 − a_{j})",
            equation(f"{figure(a)} · (1 − {figure(a)})", figure(slope)),
        )
    return Explanation(tr("Slope of the bend"), text.format(j=j, layer=layer), lines)


def _behind(case: Case, found: Factors) -> Explanation:
    layer, j, _ = case.place
    value = found.behind if found.behind is not None else found.delta
    if case.last:
        text = tr("How much the cost changes with output {j}: it is large where the answer is far off.")
        return Explanation(tr("What comes from behind"), text.format(j=j), (f"∂C/∂a_{j} = {figure(value)}",))
    text = tr(
        "How much the cost changes with neuron {j} of layer {layer}: the sum over all ways to the cost."
    )
    terms: list[float] = []
    if case.example is not None:
        column = case.network.weights[layer][:, j]
        deltas = case.example.gradient.deltas[layer][0]
        terms = sorted(
            (float(w) * float(d) for w, d in zip(column, deltas, strict=True)), key=abs, reverse=True
        )
    lines = f"∂C/∂a_{j} = Σ_m w_{{m,{j}}} δ_m", equation(plus(terms), figure(value))
    return Explanation(tr("What comes from behind"), text.format(j=j, layer=layer), lines)


def _whole(case: Case, found: Factors) -> Explanation:
    text = tr("The derivative of the cost by this parameter: the product of its factors.")
    factors = (
        (found.before, found.slope, found.behind) if found.slope is not None else (found.before, found.delta)
    )
    line = times(*(float(each) for each in factors if each is not None))
    shown = line if case.covered else equation(line, figure(found.product))
    return Explanation(tr("Product"), text, (f"∂C/∂{symbol(case.place)}", shown))


def _nudge(case: Case, index: int) -> Explanation:
    h = 10.0 ** POWERS[index]
    text = tr(
        "The parameter moved by {h} to both sides: the change of the cost for each unit, beside the product."
    )
    if case.example is None:
        return Explanation(tr("Nudge"), text.format(h=figure(h)))
    rate = case.example.nudged(case.place, h).rate
    return Explanation(
        tr("Nudge"),
        text.format(h=figure(h)),
        ("(C(w + h) − C(w − h)) / 2h", "?" if case.covered else f"= {figure(rate)}"),
    )
