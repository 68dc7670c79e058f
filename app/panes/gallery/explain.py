"""What a tile and a pixel of it are."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.pane import Pane
from app.panes.gallery.pane import GalleryPane


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
    if not isinstance(pane, GalleryPane) or widget is not pane:
        return None
    found = pane._stage.hit(pos.x(), pos.y())
    return of_thing(pane.session.frame, found) if found is not None else None
