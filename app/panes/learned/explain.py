"""What a tile of the wall is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.pane import Pane
from app.panes.learned.wall import WallView


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
    found = widget._places.at(QPointF(pos)) if isinstance(widget, WallView) else None
    if not isinstance(widget, WallView) or found is None:
        return None
    neuron = widget._neuron(found[1]) if found[0] > 0 else None
    return of_thing(pane.session.frame, neuron) if neuron is not None else None
