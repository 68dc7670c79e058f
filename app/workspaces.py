"""Named arrangements of panes, so that nobody faces all of them at once."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow


@dataclass(frozen=True)
class Workspace:
    """Columns of pane keys from left to right, each from top to bottom, with their shares of the space."""

    key: str
    title: str
    columns: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    heights: tuple[tuple[int, ...], ...]


WORKSPACES: tuple[Workspace, ...] = (
    Workspace(
        "train",
        "Train",
        (("pad",), ("diagram",), ("cost", "gallery")),
        (262, 580, 438),
        ((1,), (1,), (46, 54)),
    ),
)


def arrange(window: QMainWindow, docks: Mapping[str, QDockWidget], workspace: Workspace) -> None:
    """Show the panes of `workspace` in its places and hide the others, which View can bring in at the right."""
    for dock in docks.values():
        dock.setFloating(False)
        window.removeDockWidget(dock)
    used = {key for column in workspace.columns for key in column}
    tops = [docks[column[0]] for column in workspace.columns]
    for left, dock in zip([None, *tops], tops, strict=False):
        if left is None:
            window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        else:
            window.splitDockWidget(left, dock, Qt.Orientation.Horizontal)
    for column, heights in zip(workspace.columns, workspace.heights, strict=True):
        for above, below in itertools.pairwise(column):
            window.splitDockWidget(docks[above], docks[below], Qt.Orientation.Vertical)
        shown = [docks[key] for key in column]
        for dock in shown:
            dock.show()
        window.resizeDocks(shown, list(heights), Qt.Orientation.Vertical)
    window.resizeDocks(tops, list(workspace.widths), Qt.Orientation.Horizontal)
    for dock in (dock for key, dock in docks.items() if key not in used):
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()
