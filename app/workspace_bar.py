"""The row of workspaces beside the menus: one tab each, Ctrl+1 and on. With only one there is nothing to choose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QTabBar, QWidget

from app.stage import Stage
from app.workspaces import Workspace
from nncore.words import tr

MOST_KEYS = 9


class WorkspaceBar(QTabBar):
    """Follows the stage and leads it."""

    def __init__(self, stage: Stage, workspaces: tuple[Workspace, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = stage
        self._keys = [workspace.key for workspace in workspaces]
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+1 and on reach it from everywhere
        self.setObjectName("workspaces")
        self.setAccessibleName(self.tr("Workspaces"))
        self.tab_actions = self._fill(workspaces)
        self.setVisible(len(workspaces) > 1)
        self.currentChanged.connect(self._chosen)
        stage.changed.connect(self._follow)
        if stage.workspace:
            self._follow(stage.workspace)

    def _fill(self, workspaces: tuple[Workspace, ...]) -> list[QAction]:
        group = QActionGroup(self)
        made = []
        for i, workspace in enumerate(workspaces):
            self.blockSignals(True)
            title = tr(workspace.title)
            self.addTab(title)
            self.blockSignals(False)
            action = group.addAction(title)
            action.setCheckable(True)
            if i < MOST_KEYS:
                action.setShortcut(QKeySequence(f"Ctrl+{i + 1}"))
            native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.setTabToolTip(i, f"{title} ({native})" if native else title)
            action.triggered.connect(lambda _on=False, key=workspace.key: self._stage.show_workspace(key))
            made.append(action)
        return made

    def index_of(self, key: str) -> int:
        """Which tab a workspace has."""
        return self._keys.index(key)

    def _chosen(self, index: int) -> None:
        self._stage.show_workspace(self._keys[index])

    def _follow(self, key: str) -> None:
        index = self._keys.index(key)
        self.blockSignals(True)
        self.setCurrentIndex(index)
        self.blockSignals(False)
        self.tab_actions[index].setChecked(True)
