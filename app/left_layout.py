"""How a workspace was left: what Qt tells of it, and how large the panes were in what room.

Qt brings back every size as it was. Where there is less or more room by now, because the lessons came or went beside
the panes or the window is another size, it would take all of that from the last column, or give it all of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

MARK = b"\0sizes:"  # not said: between what Qt tells and what is told here

Sizes = Mapping[str, tuple[int, int]]  # width and height, by the names of the docks; of the room by ""


def is_placed(dock: QDockWidget) -> bool:
    """Whether a dock has a share of the room: it is in sight, and no window of its own."""
    return not dock.isFloating() and not dock.visibleRegion().isEmpty()


def written(stage: QMainWindow, docks: Iterable[QDockWidget]) -> QByteArray:
    """The present layout, with the sizes of those of `docks` that have a share of the room."""
    sizes = {"": stage.size()} | {dock.objectName(): dock.size() for dock in docks if is_placed(dock)}
    told = json.dumps({name: (size.width(), size.height()) for name, size in sizes.items()})
    return QByteArray(bytes(stage.saveState().data()) + MARK + told.encode("ascii", "ignore"))


def read(layout: QByteArray) -> tuple[QByteArray, Sizes]:
    """What Qt told, and the sizes; none where they were not written or cannot be read."""
    state, _, told = bytes(layout.data()).partition(MARK)
    try:
        sizes = {str(name): (int(wide), int(high)) for name, (wide, high) in json.loads(told).items()}
    except (ValueError, TypeError, AttributeError):
        sizes = {}
    return QByteArray(state), sizes


def deal(stage: QMainWindow, docks: Iterable[QDockWidget], sizes: Sizes) -> None:
    """Give each dock its share of the room there is now, if it is not the room of then."""
    then, now = sizes.get("", (0, 0)), (stage.width(), stage.height())
    mine = [
        dock for dock in docks if dock.objectName() in sizes and not dock.isHidden() and not dock.isFloating()
    ]
    for axis, way in enumerate((Qt.Orientation.Horizontal, Qt.Orientation.Vertical)):
        if mine and then[axis] > 0 and then[axis] != now[axis]:
            shares = [max(1, sizes[dock.objectName()][axis] * now[axis] // then[axis]) for dock in mine]
            stage.resizeDocks(mine, shares, way)
