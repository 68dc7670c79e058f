"""Where the pictures of one opened neuron are: its weights large, the three others beside or below. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF

GAP = 8.0
OVER = 13.0  # height of a name above its picture
BESIDE = 84.0  # width of a name on the right of its picture
SMALL = 3  # pictures beside the large one
WORTH = 2.0  # how much more a pixel of the three is worth than one of the large picture


@dataclass(frozen=True)
class Panels:
    """Square pictures of `side` x `side` weights; the first is the large one."""

    side: int
    rects: tuple[QRectF, ...]
    captions: tuple[QRectF, ...]
    aside: bool  # whether the small ones have their names on their right

    @property
    def shown(self) -> range:
        """The pictures that found room: all, or only the large one."""
        return range(len(self.rects))

    def rect(self, panel: int) -> QRectF:
        """A picture."""
        return self.rects[panel]

    def caption(self, panel: int) -> QRectF:
        """Where its name and its scale stand."""
        return self.captions[panel]

    def pixel(self, panel: int, k: int) -> QRectF:
        """The cell of input `k`."""
        rect = self.rects[panel]
        cell = rect.width() / self.side
        row, column = divmod(k, self.side)
        return QRectF(rect.left() + column * cell, rect.top() + row * cell, cell, cell)

    def at(self, x: float, y: float) -> int | None:
        """The input under a point, in whichever picture."""
        for rect in self.rects:
            cell = rect.width() / self.side
            column, row = math.floor((x - rect.left()) / cell), math.floor((y - rect.top()) / cell)
            if 0 <= column < self.side and 0 <= row < self.side:
                return row * self.side + column
        return None


def place_panels(area: QRectF, side: int, ratio: float) -> Panels:
    """The four pictures in `area`, whose cells are whole pixels of a screen with `ratio` of them to each of ours."""
    wide, high = area.width(), area.height()
    most = math.floor(min(wide, high - OVER) / side * ratio)
    best: tuple[float, int, int, bool] | None = None
    for large in range(most, 0, -1):
        size = side * large / ratio
        across = min((high - (SMALL - 1) * GAP) / SMALL, wide - size - GAP - BESIDE)
        below = min((wide - (SMALL - 1) * GAP) / SMALL, high - size - 2 * OVER - GAP)
        for aside, room in ((True, across), (False, below)):
            small = min(large, math.floor(room / side * ratio))
            if small * side / ratio >= 2 * OVER and (best is None or large + WORTH * small > best[0]):
                best = large + WORTH * small, large, small, aside
    if best is None:
        size = side * max(1, most) / ratio
        return _at(area, side, [QRectF(0, OVER, size, size)], [QRectF(0, 0, size, OVER)], ratio, aside=False)
    _, large, small, aside = best
    return _four(area, side, (side * large / ratio, side * small / ratio), ratio, aside=aside)


def place_pair(area: QRectF, side: int, ratio: float) -> Panels:
    """Two equally large pictures, side by side or one below the other, whichever makes them larger."""
    wide, high = area.width(), area.height()
    beside, below = min((wide - GAP) / 2, high - OVER), min(wide, (high - 2 * OVER - GAP) / 2)
    cell = max(1, math.floor(max(beside, below) / side * ratio))
    size = side * cell / ratio
    step = (size + GAP, 0.0) if beside >= below else (0.0, size + GAP + OVER)
    captions = [QRectF(i * step[0], i * step[1], size, OVER) for i in range(2)]
    return _at(
        area, side, [QRectF(c.left(), c.bottom(), size, size) for c in captions], captions, ratio, aside=False
    )


def _four(area: QRectF, side: int, sizes: tuple[float, float], ratio: float, *, aside: bool) -> Panels:
    size, each = sizes
    rects, captions = [QRectF(0, OVER, size, size)], [QRectF(0, 0, size, OVER)]
    for i in range(SMALL):
        if aside:
            pitch = max(each + GAP, (size + OVER - each) / (SMALL - 1))
            rects.append(QRectF(size + GAP, i * pitch, each, each))
            captions.append(QRectF(size + 2 * GAP + each, i * pitch, BESIDE - GAP, 2 * OVER))
        else:
            pitch = max(each + GAP, (size - each) / (SMALL - 1))
            top = size + 2 * OVER + GAP
            rects.append(QRectF(i * pitch, top, each, each))
            captions.append(QRectF(i * pitch, top - OVER, pitch - GAP, OVER))
    return _at(area, side, rects, captions, ratio, aside=aside)


def _at(
    area: QRectF, side: int, rects: list[QRectF], captions: list[QRectF], ratio: float, *, aside: bool
) -> Panels:
    """Moved to the middle of the area, every picture on whole pixels of the screen."""
    whole = QRectF()
    for box in (*rects, *captions):
        whole = whole.united(box)
    x = area.left() + max(0.0, area.width() - whole.width()) / 2
    y = area.top() + max(0.0, area.height() - whole.height()) / 2

    def moved(box: QRectF) -> QRectF:
        left, top = (math.floor(length * ratio) / ratio for length in (box.left() + x, box.top() + y))
        return QRectF(left, top, box.width(), box.height())

    return Panels(side, tuple(map(moved, rects)), tuple(map(moved, captions)), aside)
