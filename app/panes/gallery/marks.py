"""Rings around what is selected or pointed at, wherever it was: one for the selection, thinner for the pointer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.graphics import faded
from app.panes.gallery.arrange import Placement
from app.panes.gallery.layout import Matrix, Tiles
from app.panes.gallery.panels import Panels
from app.selection import Neuron, Part, Weight
from app.theme import Theme

Mark = tuple[QRectF, bool]
"""What is ringed, and whether faintly: there it only takes part."""


def marks(selection: Part, placement: Placement) -> list[Mark]:
    """Everything to be ringed for a selection: the thing itself, and faintly where else it takes part."""
    if isinstance(selection, Weight):
        return _of_weight(selection, placement)
    found: list[Mark] = []
    tiles = placement.tiles
    if tiles is not None and selection.layer == 0:
        found += [(tiles.pixel(tile, selection.index), True) for tile in tiles.shown]
    if tiles is not None and selection.layer == 1 and selection.index in tiles.shown:
        found.append((tiles.rect(selection.index), False))
    for matrix in placement.matrices:
        found += _of_neuron(selection, matrix)
    return found


def _of_neuron(neuron: Neuron, matrix: Matrix) -> list[Mark]:
    if matrix.layer == neuron.layer and neuron.index in matrix.js:
        return [(matrix.row(neuron.index), False)]
    if matrix.layer == neuron.layer + 1 and neuron.index in matrix.ks:
        return [(matrix.column(neuron.index), True)]
    return []


def _of_weight(weight: Weight, placement: Placement) -> list[Mark]:
    tiles = placement.tiles
    if weight.layer == 1 and tiles is not None:
        return _in_tile(weight, tiles)
    return [
        (matrix.weight(weight.j, weight.k), False)
        for matrix in placement.matrices
        if matrix.layer == weight.layer and weight.j in matrix.js and weight.k in matrix.ks
    ]


def _in_tile(weight: Weight, tiles: Tiles) -> list[Mark]:
    if weight.j not in tiles.shown:
        return []
    return [(tiles.pixel(weight.j, weight.k), False), (tiles.rect(weight.j), True)]


def marks_on_panels(selection: Part, lens: Panels, neuron: int) -> list[Mark]:
    """The same pixel in every picture of the neuron that is open."""
    if isinstance(selection, Weight) and (selection.layer, selection.j) == (1, neuron):
        return [(lens.pixel(panel, selection.k), False) for panel in lens.shown]
    if isinstance(selection, Neuron) and selection.layer == 0:
        return [(lens.pixel(panel, selection.index), True) for panel in lens.shown]
    return []


def draw_marks(painter: QPainter, found: Sequence[Mark], theme: Theme, *, thick: bool) -> None:
    """Ring them just outside, so that nothing of them is covered; `thick` for a selection."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect, faint in found:
        width = 2.0 if thick and not faint else 1.0
        colour = faded(theme.selection, 0.55) if faint else theme.selection
        painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.MiterJoin))
        out = width / 2
        painter.drawRect(rect.adjusted(-out, -out, out, out))
