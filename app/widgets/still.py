"""What stays while the numbers on it change is painted once, into a picture that is kept."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from nncore.words import voice

INSET = 3  # pixels: so far inside its edge a plate is filled, its corners too


class Still:
    """The inside of one plate, painted again when what it is of is another, or the size, the zoom or the language."""

    def __init__(self) -> None:
        self._of: tuple[object, ...] | None = None
        self._picture = QImage()

    def put(
        self,
        painter: QPainter,
        size: QSize,
        ground: QColor,
        of: tuple[object, ...],
        draw: Callable[[QPainter], object],
    ) -> None:
        """Put what `draw` paints on a plate of that size and colour at the painter's origin.

        `of` names all that `draw` reads and that may change; `draw` finds the font and the hints of `painter`.
        """
        pixels = painter.deviceTransform().m11()
        whole = (of, size, ground.rgba(), pixels, voice())
        edge = math.ceil(INSET * pixels)
        if whole != self._of:
            self._of, self._picture = whole, _painted(painter, size, ground, edge, draw)
        painter.drawImage(QPointF(edge / pixels, edge / pixels), self._picture)


def _painted(
    painter: QPainter, size: QSize, ground: QColor, edge: int, draw: Callable[[QPainter], object]
) -> QImage:
    """On an opaque ground: there letters are smoothed as they are on the screen."""
    pixels = painter.deviceTransform().m11()
    across, down = (max(1, int(side * pixels) - 2 * edge) for side in size.toTuple())
    picture = QImage(across, down, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(pixels)
    picture.fill(ground)
    inner = QPainter(picture)
    inner.setRenderHints(painter.renderHints())
    inner.setFont(painter.font())
    inner.translate(-edge / pixels, -edge / pixels)
    draw(inner)
    inner.end()
    return picture
