"""The panes in the View menu: one entry each, which shows the pane or puts it away."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.dock import Dock
from app.docks import Docks
from nncore.words import tr


class PanesMenu(QObject):
    """A dock brings its own entry along; until it is made, one stands there that asks for it."""

    def __init__(self, menu: QMenu, titles: Mapping[str, str], docks: Docks) -> None:
        super().__init__(menu)
        self._menu, self._docks = menu, docks
        self._asking: dict[str, QAction] = {}
        for key, title in titles.items():
            self._asking[key] = entry = menu.addAction(tr(title))
            entry.setCheckable(True)
            entry.setData(key)
            entry.triggered.connect(self._show)
        docks.each(self._take_in)

    @Slot()
    def _show(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self._docks[entry.data()].toggleViewAction().trigger()

    def _take_in(self, dock: Dock) -> None:
        asking = self._asking.pop(dock.key)
        self._menu.insertAction(asking, dock.toggleViewAction())
        self._menu.removeAction(asking)
        asking.deleteLater()
