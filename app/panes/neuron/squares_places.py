"""Where the three pictures of a sum lie: squares side by side, or rows of columns one below the other. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

CAPTION, SCALE, FOOT = 17.0, 17.0, 16.0
SIGN = 16.0  # pixels for × and =
EDGE = 8.0


@dataclass(frozen=True)
class Places:
    """Three pictures: inputs, weights, products; `shape` is (rows, columns), or (1, n) for rows of columns."""

    pictures: tuple[QRectF, QRectF, QRectF]
    shape: tuple[int, int]
    is_image: bool
    foot: QRectF

    def at(self, point: QPointF) -> int | None:
        """The input under a point, whichever of the pictures it is in."""
        for rect in self.pictures:
            if rect.contains(point) and rect.width() > 0 and rect.height() > 0:
                column = int((point.x() - rect.left()) / rect.width() * self.shape[1])
                row = int((point.y() - rect.top()) / rect.height() * self.shape[0])
                return min(row, self.shape[0] - 1) * self.shape[1] + min(column, self.shape[1] - 1)
        return None

    def cell(self, picture: int, k: int) -> QRectF:
        """Where input `k` lies in a picture."""
        rect = self.pictures[picture]
        row, column = divmod(k, self.shape[1])
        width, height = rect.width() / self.shape[1], rect.height() / self.shape[0]
        return QRectF(rect.left() + column * width, rect.top() + row * height, width, height)


def place(width: float, height: float, n: int, shape: tuple[int, int] | None) -> Places:
    """Fill a plate of this size."""
    foot = QRectF(EDGE, height - FOOT - 2, max(0.0, width - 2 * EDGE), FOOT)
    if shape is None:
        return Places(_rows(width, height), (1, max(1, n)), is_image=False, foot=foot)
    return Places(_squares(width, height, shape), shape, is_image=True, foot=foot)


def _squares(width: float, height: float, shape: tuple[int, int]) -> tuple[QRectF, QRectF, QRectF]:
    room = (width - 2 * EDGE - 2 * SIGN) / 3
    tall = height - CAPTION - SCALE - FOOT - 6
    cell = max(0.0, min(room / shape[1], tall / shape[0]))
    cell = math.floor(cell) if cell >= 2 else cell
    across, down = cell * shape[1], cell * shape[0]
    gap = SIGN + min(24.0, (room - across) / 2)
    left = math.floor((width - 3 * across - 2 * gap) / 2)
    top = math.floor(2 + CAPTION + (tall - down) / 2)
    rects = [QRectF(left + round(i * (across + gap)), top, across, down) for i in range(3)]
    return rects[0], rects[1], rects[2]


def _rows(width: float, height: float) -> tuple[QRectF, QRectF, QRectF]:
    each = max(0.0, (height - FOOT - 6) / 3)
    across = max(0.0, width - 2 * EDGE)
    tall = math.floor(max(0.0, each - CAPTION))
    rects = [QRectF(EDGE, math.floor(2 + CAPTION + i * each), across, tall) for i in range(3)]
    return rects[0], rects[1], rects[2]
