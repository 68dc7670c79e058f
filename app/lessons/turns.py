"""Writes down which workspace and which pane a person turns to, for lessons that want to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.dock import Dock

if TYPE_CHECKING:
    from app.window import Window


class Turns(QObject):
    """Listens to the stage and to its docks, those behind tabs too."""

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._session = window.session
        window.stage.changed.connect(self._tell_workspace)
        window.docks.each(self._listen_to)

    def _listen_to(self, dock: Dock) -> None:
        dock.visibilityChanged.connect(self._tell_pane)

    @Slot(str)
    def _tell_workspace(self, key: str) -> None:
        self._session.happened("workspace", {"key": key})

    @Slot(bool)
    def _tell_pane(self, visible: bool) -> None:
        dock = self.sender()
        if visible and isinstance(dock, Dock):
            self._session.happened("pane", {"key": dock.key})
