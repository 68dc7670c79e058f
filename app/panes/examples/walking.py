"""Where the keys lead from one thumbnail to the next. Pure."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.panes.examples.tiling import Tiling

STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WALKS = (*STEPS, *PAGES, *ENDS)


def walked(tiling: Tiling, key: Qt.Key, place: int | None, first: int) -> int:
    """The place that a key leads to; the `first` one in sight if there was none before."""
    last = tiling.count - 1
    if key in ENDS:
        return 0 if key == Qt.Key.Key_Home else last
    if place is None:
        return min(first, last)
    if key in PAGES:
        return min(max(place + PAGES[key] * tiling.rows_a_page * tiling.columns, 0), last)
    down, right = STEPS[key]
    wanted = place + down * tiling.columns + right
    return wanted if 0 <= wanted <= last else place
