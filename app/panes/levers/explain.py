"""What a lever and a cell beside it are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.pane import Pane
from app.panes.levers.levers_plate import LeversPlate
from app.panes.levers.page import Plate


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
    if not isinstance(widget, Plate) or widget.reading is None:
        return None
    reading, k = widget.reading, None
    if isinstance(widget, LeversPlate):
        k = widget.sender_at(QPointF(pos))
    thing = reading.weight(k) if k is not None else reading.neuron
    return of_thing(pane.session.frame, thing)
