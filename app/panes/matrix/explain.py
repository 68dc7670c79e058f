"""What an entry of the matrix and of its vectors is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.pane import Pane
from app.panes.matrix.equation_page import EquationPlate
from app.panes.matrix.row_page import StepsPlate
from app.selection import Neuron, Selection, Weight


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
    return of_thing(pane.session.frame, found) if found is not None else None
