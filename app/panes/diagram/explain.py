"""What a lamp and a line of the network are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.pane import Pane
from app.panes.diagram.pane import DiagramPane


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
    if not isinstance(pane, DiagramPane) or widget is not pane:
        return None
    found = pane._at(QPointF(pos))
    return of_thing(pane.session.frame, found) if found is not None else None
