"""The sizes of panes while something beside them takes room: given that back, they are as they were, to the pixel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget

from app.stage import Stage


class DockSizes(QObject):
    """Qt deals narrower room out by what panes need, and wider room by what they have: not there and back again.

    A person who moves a line between two panes in the meantime has sizes of their own, which stay.
    """

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._kept: dict[QDockWidget, QSize] = {}
        self._workspace, self._whole = "", QSize()
        self._due = False
        stage.installEventFilter(self)

    def keep(self) -> None:
        """Remember how large each pane in sight is now."""
        docks = self._stage.findChildren(QDockWidget)
        self._kept = {each: each.size() for each in docks if self._is_placed(each)}
        self._workspace, self._whole, self._due = self._stage.workspace, self._stage.size(), False

    def give_back(self) -> None:
        """Make them as large again, once there is the room of then."""
        self._due = bool(self._kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the room come back, and a hand on a line between two panes."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._kept, self._due = {}, False
        elif self._due and isinstance(event, QResizeEvent) and event.size() == self._whole:
            self._due = False
            if self._stage.workspace == self._workspace:
                self._deal()
        return super().eventFilter(watched, event)

    def _deal(self) -> None:
        docks = [each for each in self._kept if self._is_placed(each)]
        for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
            across = way == Qt.Orientation.Horizontal
            sizes = [self._kept[each].width() if across else self._kept[each].height() for each in docks]
            self._stage.resizeDocks(docks, sizes, way)

    def _is_placed(self, dock: QDockWidget) -> bool:
        return not dock.isFloating() and not dock.visibleRegion().isEmpty()
