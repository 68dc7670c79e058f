"""Where things go: squares, grids of captioned tiles, ticks. No state."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF


def fit_square(rect: QRectF) -> QRectF:
    """The largest square with whole corners in the middle of a rectangle: square things stay square."""
    return fit(rect, 1.0)


def fit(rect: QRectF, ratio: float) -> QRectF:
    """The largest rectangle of this width/height ratio in the middle of another, on whole pixels."""
    width = max(0.0, min(rect.width(), rect.height() * ratio))
    size = (math.floor(width), math.floor(width / ratio))
    left = round(rect.left() + (rect.width() - size[0]) / 2)
    top = round(rect.top() + (rect.height() - size[1]) / 2)
    return QRectF(left, top, *size)


@dataclass(frozen=True)
class Grid:
    """Tiles in rows, each with room for a caption above it."""

    left: float
    top: float
    columns: int
    count: int
    width: float  # of a tile
    height: float
    gap: float
    caption: float

    @property
    def rows(self) -> int:
        """How many rows hold the tiles."""
        return -(-self.count // self.columns)

    def tile(self, index: int) -> QRectF:
        """Where a tile's picture goes."""
        row, column = divmod(index, self.columns)
        x = self.left + column * (self.width + self.gap)
        y = self.top + row * (self.height + self.caption + self.gap) + self.caption
        return QRectF(x, y, self.width, self.height)

    def caption_of(self, index: int) -> QRectF:
        """Where a tile's caption goes."""
        tile = self.tile(index)
        return QRectF(tile.left(), tile.top() - self.caption, self.width, self.caption)

    def at(self, point: QPointF) -> int | None:
        """The tile under a point, its caption included; None in a gap and outside."""
        column = math.floor((point.x() - self.left) / (self.width + self.gap)) if self.width > 0 else -1
        row = (
            math.floor((point.y() - self.top) / (self.height + self.caption + self.gap))
            if self.height
            else -1
        )
        index = row * self.columns + column
        if not (0 <= column < self.columns and row >= 0 and 0 <= index < self.count):
            return None
        return index if self.tile(index).united(self.caption_of(index)).contains(point) else None


def grid(rect: QRectF, count: int, *, gap: float = 8, caption: float = 0, ratio: float = 1.0) -> Grid:
    """Lay `count` tiles of a width/height ratio into a rectangle, as large as they go, centred across."""
    best = max((_grid(rect, count, columns, gap, caption, ratio) for columns in range(1, max(1, count) + 1)),
               key=lambda one: (one.width, -one.rows * one.columns))  # fmt: skip
    used = best.columns * (best.width + gap) - gap
    left = rect.left() + math.floor(max(0.0, rect.width() - used) / 2)
    return Grid(left, best.top, best.columns, count, best.width, best.height, gap, caption)


def _grid(rect: QRectF, count: int, columns: int, gap: float, caption: float, ratio: float) -> Grid:
    rows = max(1, -(-count // columns))
    width = (rect.width() - gap * (columns - 1)) / columns
    height = (rect.height() - gap * (rows - 1)) / rows - caption
    size = max(0, math.floor(min(width, height * ratio)))
    return Grid(rect.left(), rect.top(), columns, count, size, math.floor(size / ratio), gap, caption)


def nice_ticks(low: float, high: float, wanted: int = 5) -> list[float]:
    """About `wanted` round numbers (1, 2 or 5 times a power of ten apart) within low..high."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        return [low] if math.isfinite(low) else []
    rough = (high - low) / max(1, wanted)
    power = 10.0 ** math.floor(math.log10(rough))
    step = power * next(m for m in (1, 2, 5, 10) if m * power >= rough * (1 - 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [round(i * step, 12 - math.floor(math.log10(step))) for i in range(first, last + 1)]


def log_ticks(low: float, high: float) -> list[float]:
    """The powers of ten within low..high, and 2 and 5 times them if those are few."""
    if not (0 < low < high < math.inf):
        return []
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for multiples in ((1,), (1, 2, 5)):
        ticks = [m * 10.0**p for p in powers for m in multiples if low <= m * 10.0**p <= high]
        if len(ticks) >= 3:
            return ticks
    return ticks or nice_ticks(low, high, 4)
