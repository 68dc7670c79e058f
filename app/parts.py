"""F6 and Shift+F6: the keyboard goes from part to part of the window, from the lesson to the panes and back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from app.focus import enter

if TYPE_CHECKING:
    from app.window import Window


class Parts:
    """Knows the parts in the order in which they stand: the lesson, then the panes."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        """Key of the action -> what it does."""
        return {"next-part": partial(self.go, 1), "previous-part": partial(self.go, -1)}

    def in_sight(self) -> list[QWidget]:
        """The lesson if it is open, and the panes from left to right and from top to bottom."""
        docks = self._window.docks.there
        seen = [dock for dock in docks if dock.isVisible() and not dock.visibleRegion().isEmpty()]
        seen.sort(key=_corner)
        return [*self._window.lessons.in_sight, *seen]

    def go(self, by: int) -> None:
        """Give the keyboard to the part that stands `by` places on from the one that has it."""
        parts, now = self.in_sight(), QApplication.focusWidget()
        here = next(
            (i for i, part in enumerate(parts) if now is part or (now and part.isAncestorOf(now))), None
        )
        if not parts:
            return
        part = parts[((0 if by > 0 else -1) if here is None else here + by) % len(parts)]
        if isinstance(part, QDockWidget):
            enter(part.widget())
        else:
            self._window.lessons.rail.take_keys()


def _corner(dock: QDockWidget) -> tuple[int, int]:
    corner = dock.mapTo(dock.window(), QPoint(0, 0))
    return corner.x(), corner.y()
