"""What is placed where at this size, which page is turned up, and what is under a point."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF

from app.panes.gallery.arrange import Placement, Shape, place
from app.panes.gallery.layout import AXIS, Matrix, Tiles
from app.panes.gallery.opened import place_opened
from app.panes.gallery.options import Settings
from app.panes.gallery.panels import Panels
from app.panes.gallery.strip import ARROWED, SCALE, foot_lines
from app.panes.gallery.values import PUSHES
from app.selection import Neuron, Part, Weight

EDGE = 4.0


class Stage:
    """Places everything anew when the size, the network's shape or the switches change; pages are kept."""

    def __init__(self) -> None:
        self.placement = Placement(None, ())
        self.lens: Panels | None = None  # the pictures of the neuron that is open
        self.opened: int | None = None
        self.side = 0  # of the first layer's tiles; 0 if the input is no square picture
        self.area = QRectF()
        self.foot: list[QRectF] = []  # where the reading stands, if it has room, and the scale
        self._key: tuple[object, ...] = ()

    def fit(
        self,
        width: float,
        height: float,
        ratio: float,
        sizes: tuple[int, ...],
        settings: Settings,
        head: float = AXIS,
        *,
        haunted: bool = False,
    ) -> None:
        """Place everything for a pane of this size, on a screen with `ratio` pixels to each of ours.

        Inputs that are no picture have names, which need a `head` above the first matrix; `haunted` tiles stand
        beside those of another run.
        """
        chosen = settings.layers, settings.own_scale, settings.opened, settings.view
        key = (width, height, ratio, sizes, *chosen, head, haunted)
        if key == self._key:
            return
        self._key = key
        self.foot = foot_lines(width, height, 2 * EDGE, ARROWED if settings.view in PUSHES else SCALE)
        room = self.foot[0].top() - 2 * EDGE
        self.area = QRectF(EDGE, EDGE, max(0.0, width - 2 * EDGE), max(0.0, room))
        self.side = Shape.of(sizes, "all", head).side
        before = self.placement
        shape, paired = Shape.of(sizes, settings.layers, head), haunted or settings.view == "found"
        self.placement = place(self.area, shape, ratio, own=settings.own_scale, paired=paired)
        if haunted:  # rather all tiles in sight, and the ghost only while it is held
            alone = place(self.area, shape, ratio, own=settings.own_scale)
            self.placement = alone if _crowds(self.placement, alone) else self.placement
        self._keep_pages(before)
        can_open = self.side > 0 and settings.opened is not None and settings.opened < sizes[1]
        self.opened = settings.opened if can_open else None
        self.lens = place_opened(self.area, self.side, ratio, settings.view) if can_open else None

    def hit(self, x: float, y: float) -> Part | None:
        """The neuron or weight under a point."""
        if self.lens is not None and self.opened is not None:
            k = self.lens.at(x, y)
            return None if k is None else Weight(1, self.opened, k)
        tiles = self.placement.tiles
        found = tiles.at(x, y) if tiles is not None else None
        if found is not None:
            return _picked(1, *found)
        matrix = self.matrix_at(x, y)
        found = matrix.at(x, y) if matrix is not None else None
        return None if matrix is None or found is None else _picked(matrix.layer, *found)

    def matrix_at(self, x: float, y: float) -> Matrix | None:
        """The matrix whose picture or captions are under a point."""
        return next((m for m in self.placement.matrices if m.bounds.contains(x, y)), None)

    def turn(self, rows: int) -> None:
        """Turn the tiles so many rows on, or back."""
        tiles = self.placement.tiles
        if tiles is not None:
            self._put(tiles.scrolled(tiles.first + rows * tiles.columns))

    def pan(self, matrix: Matrix, down: int, right: int) -> None:
        """Move the window on a matrix."""
        self._put_matrix(matrix.scrolled(matrix.first_j + down, matrix.first_k + right))

    def reveal(self, selection: Part | None) -> None:
        """Turn to the page where a neuron or weight is."""
        tiles = self.placement.tiles
        if selection is None or selection.layer == 0:
            return
        j, k = (selection.j, selection.k) if isinstance(selection, Weight) else (selection.index, None)
        if selection.layer == 1 and tiles is not None:
            self._put(tiles.showing(j))
        for matrix in self.placement.matrices:
            if matrix.layer == selection.layer:
                first_j = matrix.first_j if j in matrix.js else j - matrix.rows // 2
                first_k = matrix.first_k if k is None or k in matrix.ks else k - matrix.columns // 2
                self._put_matrix(matrix.scrolled(first_j, first_k))

    def _put(self, tiles: Tiles) -> None:
        if tiles != self.placement.tiles:
            self.placement = replace(self.placement, tiles=tiles)

    def _put_matrix(self, moved: Matrix) -> None:
        matrices = tuple(moved if m.layer == moved.layer else m for m in self.placement.matrices)
        if matrices != self.placement.matrices:
            self.placement = replace(self.placement, matrices=matrices)

    def _keep_pages(self, before: Placement) -> None:
        if before.tiles is not None and self.placement.tiles is not None:
            self._put(self.placement.tiles.scrolled(before.tiles.first))
        for old in before.matrices:
            for matrix in self.placement.matrices:
                if matrix.layer == old.layer:
                    self._put_matrix(matrix.scrolled(old.first_j, old.first_k))


def _picked(layer: int, j: int, k: int | None) -> Part:
    return Neuron(layer, j) if k is None else Weight(layer, j, k)


def _crowds(paired: Placement, alone: Placement) -> bool:
    """Whether less is in sight of pairs than of tiles alone, or they are less than half as large."""
    pairs, tiles = paired.tiles, alone.tiles
    if pairs is None or tiles is None:
        return False
    less = (paired.hidden and not alone.hidden) or (pairs.is_paged and not tiles.is_paged)
    return less or pairs.cell < 0.5 * tiles.cell
