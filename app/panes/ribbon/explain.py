"""What an entry of the two ribbons is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.pane import Pane
from app.panes.ribbon.marks import selection_of
from app.panes.ribbon.sheet import Sheet


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
    if not isinstance(widget, Sheet) or widget._entries is None:
        return None
    place = widget.place_at(QPointF(pos))
    found = selection_of(place, widget._entries.network) if place is not None else None
    return of_thing(pane.session.frame, found) if found is not None else None
