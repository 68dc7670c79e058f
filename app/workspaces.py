"""Named arrangements of panes, so that nobody faces all of them at once."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from app.dock import Dock
from app.docks import Docks

Cell = tuple[str, ...]
"""Keys of panes in one place: more than one are a stack with tabs, the first on top."""


@dataclass(frozen=True)
class Workspace:
    """Columns of cells from left to right, each from top to bottom, with their shares of the space."""

    key: str
    title: str
    columns: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]
    heights: tuple[tuple[int, ...], ...]


WORKSPACES: tuple[Workspace, ...] = (
    Workspace(
        "train",
        "Train",
        ((("pad",),), (("diagram",),), (("cost",), ("gallery",))),
        (262, 580, 438),
        ((1,), (1,), (46, 54)),
    ),
    Workspace(
        "inside",
        "Inside",
        ((("pad",),), (("diagram",),), (("neuron", "hand", "paint", "matrix", "learned", "path", "parts"),)),
        (262, 460, 558),
        ((1,), (1,), (1,)),
    ),
    Workspace(
        "gradient",
        "Gradient",
        ((("pad",),), (("diagram",),), (("ribbon", "one", "average", "nudge", "race", "edge"),)),
        (262, 400, 618),
        ((1,), (1,), (1,)),
    ),
    Workspace(
        "backprop",
        "Backprop",
        ((("pad",),), (("mixer", "wishes", "levers", "desires", "deck", "onestep"), ("ribbon",))),
        (262, 1018),
        ((1,), (76, 24)),
    ),
    Workspace(
        "calculus", "Calculus", ((("pad",),), (("chain", "paths", "factors"),)), (262, 1018), ((1,), (1,))
    ),
    Workspace(
        "landscape",
        "Landscape",
        ((("pad",),), (("toys", "cut", "convex", "fresh", "runs", "duel", "sweep"),)),
        (262, 1018),
        ((1,), (1,)),
    ),
    Workspace(
        "evaluate",
        "Evaluate",
        ((("pad",),), (("examples", "limits", "own", "cards"),)),
        (262, 1018),
        ((1,), (1,)),
    ),
)


def folded(workspace: Workspace, columns: int) -> Workspace:
    """The same panes in one or two columns, the second one a stack; 0 columns: the workspace as it is."""
    if not columns:
        return workspace
    cells = [cell for column in workspace.columns for cell in column]
    first = cells[0] if columns > 1 and len(cells) > 1 else ()
    rest = tuple(key for cell in cells for key in cell if key not in first)
    places = tuple((cell,) for cell in (first, rest) if cell)
    widths = (workspace.widths[0], sum(workspace.widths[1:])) if first else (1,)
    return replace(workspace, columns=places, widths=widths, heights=((1,),) * len(places))


def presented(workspace: Workspace, keys: tuple[str, ...]) -> Workspace:
    """These panes alone, side by side, each with as much room as the others."""
    places, ones = tuple(((key,),) for key in keys), (1,) * len(keys)
    return replace(workspace, columns=places, widths=ones, heights=((1,),) * len(keys))


def arrange(window: QMainWindow, docks: Docks, workspace: Workspace) -> None:
    """Show the panes of `workspace` in its places and hide the others, which View can bring in at the right."""
    columns = [[[docks[key] for key in cell] for cell in column] for column in workspace.columns]
    for dock in docks.there:
        if dock.isFloating():
            dock.setFloating(False)
        window.removeDockWidget(dock)
    tops = [column[0][0] for column in columns]
    for dock in (cell[0] for column in columns for cell in column):
        dock.prepare()  # before the places are dealt out, because a pane says how much room it needs
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, tops[0])
    for left, dock in itertools.pairwise(tops):
        window.splitDockWidget(left, dock, Qt.Orientation.Horizontal)
    for column, heights in zip(columns, workspace.heights, strict=True):
        _fill(window, column, heights)
    window.resizeDocks(tops, list(workspace.widths), Qt.Orientation.Horizontal)
    used = {dock for column in columns for cell in column for dock in cell}
    for dock in (dock for dock in docks.there if dock not in used):
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()


def _fill(window: QMainWindow, column: list[list[Dock]], heights: tuple[int, ...]) -> None:
    """Place the cells of a column below its first one, and the rest of each stack behind its first pane."""
    tops = [cell[0] for cell in column]
    for above, below in itertools.pairwise(tops):
        window.splitDockWidget(above, below, Qt.Orientation.Vertical)
    for cell in column:
        for front, behind in itertools.pairwise(cell):
            window.tabifyDockWidget(front, behind)
        for dock in cell:
            dock.show()
        cell[0].raise_()
    window.resizeDocks(tops, list(heights), Qt.Orientation.Vertical)
