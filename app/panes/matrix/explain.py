"""What an entry of the matrix and of its vectors is."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLabel, QWidget

from app.explain_things import of_thing
from app.explanation import Explanation, with_lines
from app.figures import equation, factor, figure, plus
from app.pane import Pane
from app.panes.matrix.deal_plate import DealPlate
from app.panes.matrix.equation_page import EquationPlate
from app.panes.matrix.layer import Layer
from app.panes.matrix.page import Plate
from app.panes.matrix.pane import MatrixPane
from app.panes.matrix.row_page import RowPage, StepsPlate
from app.panes.matrix.turn_page import TurnPage
from app.selection import Neuron, Selection, Weight
from nncore.matrices import turned
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
    if isinstance(widget, QLabel):
        return with_lines(widget, _said(pane, widget))
    found: Selection | None = None
    if isinstance(widget, EquationPlate) and widget.layer is not None:
        found = widget._find(QPointF(pos))
    if isinstance(widget, StepsPlate) and widget.layer is not None:
        made = widget.steps(widget.layer)
        term, row = made.term_at(QPointF(pos)), made.row_at(QPointF(pos))
        number = widget.layer.number
        if term is not None:
            found = Weight(number, made.row, int(made.walk.order[term - 1]))
        elif row is not None:
            found = Neuron(number, row)
    if found is not None:
        return of_thing(pane.session.frame, found)
    if (
        isinstance(widget, DealPlate)
        and widget.layer is not None
        and (j := widget.neuron_at(QPointF(pos))) is not None
    ):
        return of_thing(pane.session.frame, Neuron(widget.layer.number, j))
    return _layer(widget) if isinstance(widget, Plate) and widget.layer is not None else None


def _layer(plate: Plate) -> Explanation | None:
    """The whole layer that a page is about, where nothing of it stands by itself."""
    layer = plate.layer
    if layer is None:
        return None
    n, m, number = layer.n, layer.n_in, layer.number
    text = tr("{what} Layer {layer} is a matrix of {n} rows and {m} columns, and {n} biases.")
    what = plate.toolTip() or f"{plate.accessibleName()}."
    words = text.format(what=what, layer=number, n=n, m=m)
    lines = (
        f"a^{{({number})}} = σ(W^{{({number})}} a^{{({number - 1})}} + b^{{({number})}})",
        equation(f"{n} · {m} + {n}", str(n * m + n)),
    )
    return Explanation(plate.accessibleName(), words, lines)


def _said(pane: Pane, label: QLabel) -> tuple[str, ...]:
    """The formula of the check of a line of numpy, or of what a turned matrix comes to."""
    page = pane.page if isinstance(pane, MatrixPane) else None
    if not isinstance(pane, MatrixPane) or page is None or page.layer is None:
        return ()
    if isinstance(page, TurnPage) and label is page.told:
        return _turned(page.layer)
    if label is pane.check:
        return _row(page.layer) if isinstance(page, RowPage) else _whole(page.layer)
    return ()


def _row(layer: Layer) -> tuple[str, ...]:
    """The terms of the row, the largest first, and what the engine found without the bias."""
    number, row = layer.number, layer.row or 0
    terms = (layer.weights[row].astype(np.float64) * layer.a).tolist()
    largest = sorted(terms, key=abs, reverse=True)
    z, b = float(layer.frame.trace.zs[number - 1][row]), float(layer.biases[row])
    return (
        f"Σ_k w_{{{row},k}} a_k = {plus(largest)} = {figure(float(layer.stages.product[row]))}",
        f"z_{{{row}}} − b_{{{row}}} = {equation(f'{figure(z)} − {factor(b)}', figure(z - b))}",
    )


def _whole(layer: Layer) -> tuple[str, ...]:
    """How far the shown line is from the engine's numbers, at most."""
    return (f"max_j |Δ_j| = {figure(layer.engine_gap)}",)


def _turned(layer: Layer) -> tuple[str, ...]:
    """The sum that the turned matrix changes most; of one that does not fit, the two lengths."""
    if not layer.frame.options["matrix.turned"]:
        return ()
    tried, own = turned(layer.weights, layer.a), layer.stages.product
    if tried.product is None:
        return (f"({layer.n_in} × {layer.n}) · ({layer.n_in} × 1):  {layer.n} ≠ {layer.n_in}",)
    j = int(np.argmax(np.abs(tried.product - own)))
    large, small = sorted((float(tried.product[j]), float(own[j])), reverse=True)
    line = equation(f"{figure(large)} − {factor(small)}", figure(large - small))
    symbols = "max_j |(W^T a)_j − (W a)_j|"  # not said
    return symbols, f"j = {j}:  {line}"
