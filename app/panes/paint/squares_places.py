"""Where the three squares are: image, weights, product. No state."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from nncore.canvas import SIDE, Point

CAPTION, SCALE, SIGN = 18, 16, 20  # pixels above, below and between the squares
LARGEST_SIDE = 0.7  # of the outer squares, times the one that is painted
MIDDLE = 1.75  # the square that is painted, times the others


@dataclass(frozen=True)
class Places:
    """The three squares."""

    image: QRectF
    weights: QRectF
    product: QRectF

    def point(self, at: QPointF) -> Point:
        """A place on the weights, in cells from their top left corner."""
        rect = self.weights
        size = max(1.0, rect.width())
        return (at.x() - rect.left()) / size * SIDE, (at.y() - rect.top()) / size * SIDE

    def cell_at(self, at: QPointF) -> int | None:
        """The cell under a point of the weights."""
        x, y = self.point(at)
        return int(y) * SIDE + int(x) if 0 <= x < SIDE and 0 <= y < SIDE else None

    def cell(self, index: int, square: QRectF) -> QRectF:
        """Where a cell is in one of the squares."""
        row, column = divmod(index, SIDE)
        size = square.width() / SIDE
        return QRectF(square.left() + column * size, square.top() + row * size, size, size)


def arrange(width: float, height: float) -> Places:
    """The painted square in the middle as large as it goes, in whole pixels a cell where there are that many."""
    room = max(1.0, height - CAPTION - SCALE)
    across = width - 2 * SIGN - 8
    large = min(room, across * MIDDLE / (MIDDLE + 2))
    if large > SIDE:
        large = large // SIDE * SIDE
    small = max(1.0, min((across - large) / 2, large * LARGEST_SIDE))
    if small > SIDE:
        small = small // SIDE * SIDE
    left = (width - large - 2 * small - 2 * SIGN) / 2
    top = CAPTION + (room - large) / 2
    low = top + (large - small) / 2
    image = QRectF(round(left), round(low), small, small)
    weights = QRectF(round(left + small + SIGN), round(top), large, large)
    product = QRectF(round(left + small + large + 2 * SIGN), round(low), small, small)
    return Places(image, weights, product)
