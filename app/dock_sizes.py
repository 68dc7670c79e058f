"""The sizes of panes while something beside them takes room: given that back, they are as they were, to the pixel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget

from app.left_layout import is_placed
from app.stage import Stage


class DockSizes(QObject):
    """Qt deals narrower room out by what panes need, and wider room by what they have: not there and back again.

    A person who moves a line between two panes in the meantime has sizes of their own, which stay. Where another
    workspace is shown when the room comes back, they are dealt out when the one of then is shown again.
    """

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._kept: dict[QDockWidget, QSize] = {}
        self._workspace, self._whole = "", QSize()
        self._due = self._waits = False
        stage.installEventFilter(self)
        stage.changed.connect(self._shown)

    def keep(self) -> None:
        """Remember how large each pane in sight is now."""
        docks = self._stage.findChildren(QDockWidget)
        self._kept = {each: each.size() for each in docks if is_placed(each)}
        self._workspace, self._whole, self._due = self._stage.workspace, self._stage.size(), False
        self._waits = False

    def give_back(self) -> None:
        """Make them as large again, once there is the room of then."""
        self._due = bool(self._kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the room come back, and a hand on a line between two panes."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._kept, self._due, self._waits = {}, False, False
        elif self._due and isinstance(event, QResizeEvent) and event.size() == self._whole:
            self._due, self._waits = False, True
            self._shown(self._stage.workspace)
        return super().eventFilter(watched, event)

    @Slot(str)
    def _shown(self, workspace: str) -> None:
        if self._waits and workspace == self._workspace and self._stage.size() == self._whole:
            self._waits = False
            self._deal()

    def _deal(self) -> None:
        docks = [each for each in self._kept if not each.isHidden() and not each.isFloating()]
        for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
            across = way == Qt.Orientation.Horizontal
            sizes = [self._kept[each].width() if across else self._kept[each].height() for each in docks]
            self._stage.resizeDocks(docks, sizes, way)
