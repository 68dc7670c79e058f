"""Where the panes stand: a window of docks inside the window, one layout for each workspace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QTabBar, QTabWidget

from app import left_layout, workspaces
from app.dock import Dock, name_of
from app.docks import Docks


class Stage(QMainWindow):
    """Shows one workspace at a time and remembers how each was left."""

    changed = Signal(str)  # the key of the workspace shown now

    def __init__(self, docks: Docks) -> None:
        super().__init__()
        self.setDockNestingEnabled(True)
        self.setWindowFlags(Qt.WindowType.Widget)
        self._docks = docks
        self._left: dict[str, QByteArray] = {}
        self.workspace = ""
        self.presented: tuple[str, ...] = ()  # the only panes to be shown; empty: those of the workspace
        self.folded = 0  # into how many columns, because there is little room; 0: as the workspace wants it
        docks.each(self._take_in)

    def show_workspace(self, key: str) -> None:
        """Arrange the panes as the workspace `key` was left, or as it is at first; KeyError if there is none."""
        if key == self.workspace:
            return
        if self.workspace and not self._held and self.isVisible():  # nobody left what was never seen
            self._left[self.workspace] = self._present()
        self._arrange(key)
        if not self._held and key in self._left and not self._bring_back(self._left[key]):
            self._arrange(key)
        self.changed.emit(key)

    def reset(self) -> None:
        """Put the panes of the present workspace back where they were at first."""
        self._left.pop(self.workspace, None)
        self._arrange(self.workspace)

    def layouts(self) -> dict[str, QByteArray]:
        """How each workspace seen so far was left, the present one as it is."""
        return dict(self._left) if self._held else {**self._left, self.workspace: self._present()}

    def take_layouts(self, layouts: Mapping[str, QByteArray]) -> None:
        """Show workspaces from now on as they were left by an earlier start."""
        self._left = dict(layouts)

    def put_back(self, workspace: str, layouts: Mapping[str, QByteArray]) -> None:
        """Show a workspace as `layouts` told of it, and every other one from now on."""
        self._left, self.workspace = dict(layouts), ""
        self.show_workspace(workspace)

    def fold(self, columns: int) -> None:
        """Show each workspace in at most so many columns from now on; 0 gives back how it was left."""
        if columns == self.folded:
            return
        self._left, self.folded = self._aside(), columns
        where = QTabWidget.TabPosition.North if columns else QTabWidget.TabPosition.South
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, where)
        key, self.workspace = self.workspace, ""
        if key:
            self.show_workspace(key)

    def present(self, keys: tuple[str, ...]) -> None:
        """Show these panes alone, side by side, whatever the workspace; () gives back how it was left."""
        if keys == self.presented:
            return
        self._left, self.presented = self._aside(), keys
        key, self.workspace = self.workspace, ""
        self.show_workspace(key)
        QTimer.singleShot(0, self, self._even_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out evenly among what is presented."""
        super().resizeEvent(event)
        if self.presented:
            QTimer.singleShot(0, self, self._even_out)

    @Slot()
    def _even_out(self) -> None:
        docks = [self._docks[key] for key in self.presented]
        self.resizeDocks(docks, [max(1, self.width())] * len(docks), Qt.Orientation.Horizontal)

    @property
    def _held(self) -> bool:
        """Whether what is shown is not how a person left it."""
        return bool(self.folded or self.presented)

    def bring_to_front(self, keys: Iterable[str]) -> None:
        """Bring these panes in sight, those behind tabs to the top."""
        for key in keys:
            self._docks[key].show()
            self._docks[key].raise_()

    def _wanted(self, workspace: workspaces.Workspace) -> workspaces.Workspace:
        if self.presented:
            return workspaces.presented(workspace, self.presented)
        return workspaces.folded(workspace, self.folded)

    def _take_in(self, dock: Dock) -> None:
        """Have it at the right, out of sight until it is shown."""
        dock.hide()
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)

    def _aside(self) -> dict[str, QByteArray]:
        # Without the present sizes: what folds or presents has dealt the room out anew, and will give it back.
        return dict(self._left) if self._held else {**self._left, self.workspace: self.saveState()}

    def _present(self) -> QByteArray:
        return left_layout.written(self, self._docks.there)

    def _bring_back(self, layout: QByteArray) -> bool:
        """Put the docks that `layout` tells of, by the names in it, where it says; False if it cannot be read."""
        state, sizes = left_layout.read(layout)
        told = state.data()
        for key in self._docks:
            if name_of(key).encode("utf-16-be") in told:
                self._docks[key]  # which makes it: Qt would only keep a place for one that it does not find
        if not self.restoreState(state):
            return False
        if self.isVisible():  # before, Qt lays it out once more when it knows the room
            left_layout.deal(self, self._docks.there, sizes)
        return True

    def _arrange(self, key: str) -> None:
        known = {workspace.key: workspace for workspace in workspaces.WORKSPACES}
        self.setUpdatesEnabled(False)
        try:
            workspaces.arrange(self, self._docks, self._wanted(known[key]))
        finally:
            self.setUpdatesEnabled(True)
        for tabs in self.findChildren(QTabBar):  # where there is little room, whole words to scroll through
            tabs.setElideMode(Qt.TextElideMode.ElideNone)
            tabs.setUsesScrollButtons(True)
        self.workspace = key
