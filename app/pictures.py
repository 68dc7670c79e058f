"""Arrays to pictures: signed values on two-sided scales, lamps, many tiles in one picture. No state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QImage

from app.scales import ZERO

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

_NO_NUMBER = np.array([0xFF43474F, 0xFF80868F], dtype=np.uint32)
"""Two greys of a chequerboard: what is shown where there is no number, unlike any value of any scale."""


def span(values: ArrayLike) -> float:
    """Largest finite distance from zero: the scale of a two-sided picture; 1 if there is nothing to show."""
    distances = np.abs(np.asarray(values, dtype=np.float64))
    largest = float(np.max(distances, initial=0.0, where=np.isfinite(distances)))
    return largest if largest > 0 else 1.0


def spans(tiles: NDArray[np.floating]) -> NDArray[np.float64]:
    """`span` of each tile of (n, h, w), as (n,)."""
    return np.array([span(tile) for tile in tiles])


def levels(values: NDArray[np.floating], scale: float | NDArray[np.floating]) -> NDArray[np.uint8]:
    """Steps of a two-sided scale: 1 is -scale or less, 128 zero, 255 +scale or more; NaN is 0 here."""
    factor = 127.0 / np.asarray(scale, dtype=np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        steps = np.minimum(np.maximum(values * factor.astype(values.dtype), -127), 127) + (ZERO + 0.5)
        whole: NDArray[np.uint8] = np.fmax(steps, 0).astype(np.uint8)  # the greater of NaN and 0 is 0
    return whole


def heat_image(values: NDArray[np.floating], lut: NDArray[np.uint32], scale: float) -> QImage:
    """Picture of signed values (h, w) on a two-sided scale whose ends are -scale and +scale."""
    return word_image(_coloured(values, lut, scale))


def lamp_image(values: NDArray[np.floating], lut: NDArray[np.uint32]) -> QImage:
    """Picture of values (h, w) from 0 to 1, pixels or activations, on a one-sided scale."""
    steps = np.minimum(np.fmax(values, 0), 1) * 255 + 0.5
    return word_image(_without_nan(lut[steps.astype(np.uint8)], values))


def word_image(pixels: NDArray[np.uint32]) -> QImage:
    """Picture of 0xffRRGGBB words (h, w), copied: Qt owns its memory, whatever becomes of the array."""
    height, width = pixels.shape
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if width and height:
        _words_of(image)[...] = pixels
    return image


def image_words(image: QImage) -> NDArray[np.uint32]:
    """A copy of a picture's pixels as 0xffRRGGBB words (h, w)."""
    same = image.convertToFormat(QImage.Format.Format_RGB32)
    return _words_of(same).copy()


@dataclass(frozen=True)
class Atlas:
    """Many tiles in one picture with a gap around each; places are in the pixels of that picture."""

    image: QImage
    count: int
    columns: int
    tile_width: int
    tile_height: int
    gap: int

    def corner(self, index: int) -> tuple[int, int]:
        """Left and top of a tile."""
        row, column = divmod(index, self.columns)
        return (
            self.gap + column * (self.tile_width + self.gap),
            self.gap + row * (self.tile_height + self.gap),
        )

    def at(self, x: float, y: float) -> int | None:
        """The tile under a point, or None in a gap and outside."""
        column, dx = divmod(x - self.gap, self.tile_width + self.gap)
        row, dy = divmod(y - self.gap, self.tile_height + self.gap)
        index = int(row) * self.columns + int(column)
        inside = 0 <= column < self.columns and 0 <= index < self.count and row >= 0
        return index if inside and dx < self.tile_width and dy < self.tile_height else None


def atlas(
    tiles: NDArray[np.floating],
    columns: int,
    gap: int,
    scale: float | NDArray[np.floating],
    lut: NDArray[np.uint32],
) -> Atlas:
    """Put tiles (n, h, w) into one picture, `columns` in a row, the gaps in the scale's zero.

    `scale` is one number for all, or one for each tile (n,).
    """
    count, height, width = tiles.shape
    rows = -(-count // columns) if count else 0
    sheet = np.full((rows * (height + gap) + gap, columns * (width + gap) + gap), lut[ZERO], dtype=np.uint32)
    cells = sheet[gap:, gap:][: rows * (height + gap), : columns * (width + gap)]
    padded = np.full((rows * columns, height, width), lut[ZERO], dtype=np.uint32)
    scales = np.asarray(scale, dtype=np.float64)
    padded[:count] = _coloured(tiles, lut, scales[:, None, None] if scales.ndim else scales)
    if count:
        grid = _cut(cells, rows, columns, (height + gap, width + gap), (height, width))
        grid[...] = padded.reshape(rows, columns, height, width)
    return Atlas(word_image(sheet), count, columns, width, height, gap)


def _cut(
    sheet: NDArray[np.uint32], rows: int, columns: int, pitch: tuple[int, int], tile: tuple[int, int]
) -> NDArray[np.uint32]:
    """View of a sheet as (rows, columns, h, w), without a copy."""
    down, right = sheet.strides
    return np.lib.stride_tricks.as_strided(
        sheet, (rows, columns, *tile), (pitch[0] * down, pitch[1] * right, down, right)
    )


def _coloured(
    values: NDArray[np.floating], lut: NDArray[np.uint32], scale: float | NDArray[np.floating]
) -> NDArray[np.uint32]:
    return _without_nan(lut[levels(values, scale)], values)


def _without_nan(pixels: NDArray[np.uint32], values: NDArray[np.floating]) -> NDArray[np.uint32]:
    """Put the chequerboard where there is no number; the sum tells cheaply whether there is any such."""
    with np.errstate(invalid="ignore", over="ignore"):
        doubtful = bool(np.isnan(values.sum()))
    if doubtful:
        holes = np.isnan(values)
        chequer = _NO_NUMBER[np.add.outer(np.arange(values.shape[-2]), np.arange(values.shape[-1])) % 2]
        pixels[holes] = np.broadcast_to(chequer, values.shape)[holes]
    return pixels


def _words_of(image: QImage) -> NDArray[np.uint32]:
    """A view of the memory of a picture, which it does not keep alive: hold the picture while using it."""
    words = np.frombuffer(image.bits(), dtype=np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return words[:, : image.width()]
