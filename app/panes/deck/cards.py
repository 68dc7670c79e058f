"""Examples as small pictures: images as they are, other inputs as a row of bars."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from app.pictures import word_image
from app.scales import luminance_lut
from nncore.arrays import Bytes, Ints
from nncore.data import Dataset

SIDE, EDGE = 28, 1  # pixels of a picture that is none by itself, and around every picture
LARGEST = 56  # pixels a side; larger pictures are thinned out
INK, PAPER = np.uint8(220), np.uint8(34)


def pictures(data: Dataset, rows: Ints) -> Bytes:
    """Pictures of these rows, (k, h, w), 0 black to 255 white."""
    raw = data.images[rows]
    if raw.dtype != np.uint8:
        low, high = data.span
        raw = (np.nan_to_num(np.clip((raw - low) / (high - low), 0, 1)) * 255 + 0.5).astype(np.uint8)
    if data.shape is None:
        return _bars(raw)
    step = -(-max(data.shape) // LARGEST)
    return raw.reshape(-1, *data.shape)[:, ::step, ::step]


def sheet(tiles: Bytes, columns: int, ground: int) -> QImage:
    """Pictures in rows of `columns` with an edge of the colour `ground` around each."""
    count, height, width = tiles.shape
    lines = -(-count // columns)
    made = np.full((lines * columns, height + 2 * EDGE, width + 2 * EDGE), np.uint32(ground))
    made[:count, EDGE:-EDGE, EDGE:-EDGE] = luminance_lut()[tiles]
    cells = made.reshape(lines, columns, *made.shape[1:]).transpose(0, 2, 1, 3)
    return word_image(cells.reshape(lines * made.shape[1], columns * made.shape[2]))


def _bars(raw: Bytes) -> Bytes:
    """A bar for each input, as high as its value is in its range; what has no room is left out."""
    values = raw[:, :SIDE]
    wide = SIDE // values.shape[1]
    lit = (values.astype(np.intp) * (SIDE - 1) + 127) // 255 + 1
    levels = np.arange(SIDE, 0, -1)[:, None]
    bars: Bytes = np.where(lit[:, None, :] >= levels, INK, PAPER).astype(np.uint8).repeat(wide, axis=2)
    if wide > 2:
        bars[:, :, ::wide] = PAPER  # bars stand apart
    made = np.full((len(raw), SIDE, SIDE), PAPER)
    made[:, :, : bars.shape[2]] = bars
    return made
