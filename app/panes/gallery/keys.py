"""Where the arrow keys lead. Pure."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.panes.gallery.arrange import Placement
from app.selection import Neuron, Part, Weight

STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
"""Rows and columns that each arrow goes."""


def neighbour(selection: Part | None, step: tuple[int, int], placement: Placement) -> Part | None:
    """What is selected after an arrow: a neuron's neighbour tile or row, or a weight's neighbour in its picture.

    With nothing selected, the first thing in sight; at a border, the same selection.
    """
    tiles = placement.tiles
    if tiles is not None and isinstance(selection, Neuron) and selection.layer == 1:
        return Neuron(1, _in_grid(selection.index, step, tiles.columns, tiles.total))
    if tiles is not None and isinstance(selection, Weight) and selection.layer == 1:
        return Weight(1, selection.j, _in_grid(selection.k, step, tiles.side, tiles.side**2))
    for matrix in placement.matrices:
        if isinstance(selection, Neuron) and selection.layer == matrix.layer:
            return Neuron(matrix.layer, _within(selection.index + step[0] + step[1], matrix.n))
        if isinstance(selection, Weight) and selection.layer == matrix.layer:
            j, k = _within(selection.j + step[0], matrix.n), _within(selection.k + step[1], matrix.k)
            return Weight(matrix.layer, j, k)
    if tiles is not None:
        return Neuron(1, tiles.first)
    return Neuron(placement.matrices[0].layer, 0) if placement.matrices else None


def _in_grid(index: int, step: tuple[int, int], columns: int, total: int) -> int:
    row, column = divmod(index, columns)
    row, column = row + step[0], column + step[1]
    found = row * columns + column
    return found if 0 <= column < columns and row >= 0 and found < total else index


def _within(index: int, total: int) -> int:
    return min(max(0, index), total - 1)
