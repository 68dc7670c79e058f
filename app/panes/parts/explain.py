"""What a row of the first layer is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.pane import Pane
from app.panes.parts.sheet import Sheet
from app.selection import Neuron


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
    row = widget.table.at(QPointF(pos)) if isinstance(widget, Sheet) else None
    return of_thing(pane.session.frame, Neuron(1, row)) if row is not None and row >= 0 else None
