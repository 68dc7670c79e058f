"""What an entry of the matrix and of its vectors is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.figures import equation
from app.pane import Pane
from app.panes.matrix.deal_plate import DealPlate
from app.panes.matrix.equation_page import EquationPlate
from app.panes.matrix.page import Plate
from app.panes.matrix.row_page import StepsPlate
from app.selection import Neuron, Selection, Weight
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
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
