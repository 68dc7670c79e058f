"""After one step by hand the tiles show for a moment what moved in them, in the colours of a push, and settle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from app.ends import peak, strong_end
from app.frame import Frame
from app.graphics import heat_image
from app.motion import Fade, motion_allowed, stepped_by_hand
from app.panes.gallery.arrange import Placement
from app.panes.gallery.layout import Matrix, Tiles
from app.panes.gallery.values import PUSHES
from app.scales import push_lut
from nncore.arrays import Floats
from nncore.network import Network

if TYPE_CHECKING:
    from collections.abc import Callable

MOST = 0.85  # of the picture is the change, at first


def moved(old: Frame | None, new: Frame) -> list[tuple[Floats, Floats]] | None:
    """What one step by hand changed of each layer's weights and biases; None if it was no such thing."""
    wanted = (
        new.options["gallery.glow"] and new.options["gallery.view"] not in PUSHES
    )  # which shows it already
    if old is None or not wanted or not stepped_by_hand(old, new):
        return None
    before, after = old.snapshot.network, new.snapshot.network
    weights = zip(after.weights, before.weights, strict=True)
    biases = zip(after.biases, before.biases, strict=True)
    with np.errstate(invalid="ignore", over="ignore"):
        return [(w - v, b - c) for (w, v), (b, c) in zip(weights, biases, strict=True)]


def _network(frame: Frame) -> Network:
    return frame.snapshot.network


class Glow:
    """The pictures of a change where the weights are, fading."""

    def __init__(self, repaint: Callable[[], None], parent: QObject) -> None:
        self._pictures: list[tuple[QRectF, QImage, QRect]] = []
        self._fade = Fade(repaint, parent)

    @property
    def strength(self) -> float:
        """From 1 at the step to 0 when all has settled."""
        return self._fade.value if self._pictures else 0.0

    def follow(self, old: Frame | None, new: Frame, placement: Placement, *, visible: bool) -> None:
        """Glow if a step by hand lies between two frames and somebody sees it; settle if they differ otherwise.

        A measurement of the same network, which often follows a step, lets it fade.
        """
        changes = moved(old, new) if visible and motion_allowed() else None
        if changes is not None:
            self.start(changes, placement, new)
        elif old is not None and (_network(old) is not _network(new) or old.options is not new.options):
            self.stop()

    def start(self, changes: list[tuple[Floats, Floats]], placement: Placement, frame: Frame) -> None:
        """Show these changes where `placement` has the weights."""
        lut = push_lut(frame.theme)
        self._pictures = []
        if placement.tiles is not None:
            self._add_tiles(placement.tiles, changes[0][0], lut)
        for matrix in placement.matrices:
            self._add_matrix(matrix, *changes[matrix.layer - 1], lut)
        self._fade.restart()

    def stop(self) -> None:
        """Settle at once."""
        self._fade.stop()
        self._pictures = []

    def paint(self, painter: QPainter) -> None:
        """Lay the changes over the weights."""
        if not self.strength:
            return
        painter.setOpacity(MOST * self.strength)
        for target, image, source in self._pictures:
            painter.drawImage(target, image, source)
        painter.setOpacity(1.0)

    def _add_tiles(
        self, tiles: Tiles, change: Floats, lut: np.ndarray[tuple[int], np.dtype[np.uint32]]
    ) -> None:
        end = strong_end(change) or 1.0
        for tile in tiles.shown:
            image = heat_image(change[tile].reshape(tiles.side, tiles.side), lut, end)
            self._pictures.append((tiles.rect(tile), image, image.rect()))

    def _add_matrix(
        self,
        matrix: Matrix,
        weights: Floats,
        biases: Floats,
        lut: np.ndarray[tuple[int], np.dtype[np.uint32]],
    ) -> None:
        js, ks = slice(matrix.js.start, matrix.js.stop), slice(matrix.ks.start, matrix.ks.stop)
        seen = np.column_stack([weights[js, ks], biases[js]])
        image = heat_image(seen, lut, max(peak(weights), peak(biases)) or 1.0)
        rows, columns = matrix.rows, matrix.columns
        self._pictures.append((matrix.cells, image, QRect(0, 0, columns, rows)))
        self._pictures.append((matrix.biases, image, QRect(columns, 0, 1, rows)))
