"""Examples as small pictures: images as they are, two inputs as a dot on a plane, others as a row of bars."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from app.pictures import word_image
from app.scales import luminance_lut
from nncore.arrays import Bytes, Floats, Ints
from nncore.data import Dataset

LARGEST = 112  # pixels a side; larger pictures are thinned out
BARS = 28  # height of a picture made of bars
PLANE = 56  # pixels a side of a plane of two inputs
DOT = 3.5  # pixels from a dot's middle to its rim
INK, PAPER, RULE = np.uint8(235), np.uint8(28), np.uint8(64)


def scale_of(data: Dataset, wanted: float) -> int:
    """The whole number of pixels for each of a picture's so that it is about `wanted` high."""
    if is_plane(data):
        wanted *= 1.5  # a place is read off finer than a bar, and the names below need the width anyway
    return max(1, round(wanted / max(_shape_of(data))))


def is_plane(data: Dataset) -> bool:
    """Whether an example is a point: two inputs that are no picture."""
    return data.shape is None and data.n_inputs == 2


def size_of(data: Dataset, scale: int) -> tuple[int, int]:
    """Width and height of each thumbnail."""
    height, width = _shape_of(data)
    return width * scale, height * scale


def thumbs(data: Dataset, rows: Ints) -> Bytes:
    """Pictures of these rows, (k, h, w), 0 black to 255 white."""
    raw = data.images[rows]
    if is_plane(data):
        return _dots(raw, data.span)
    if raw.dtype != np.uint8:
        raw = (np.nan_to_num(np.clip(raw, 0, 1)) * 255 + 0.5).astype(np.uint8)
    if data.shape is None:
        return _bars(raw, *_shape_of(data))
    step = _step(data.shape)
    return raw.reshape(-1, *data.shape)[:, ::step, ::step]


def strip(pictures: Bytes) -> QImage:
    """The pictures of one page below one another in one image."""
    return word_image(luminance_lut()[pictures].reshape(-1, pictures.shape[-1]))


def _shape_of(data: Dataset) -> tuple[int, int]:
    if is_plane(data):
        return PLANE, PLANE
    if data.shape is None:
        return BARS, _bar_width(data.n_inputs) * min(data.n_inputs, LARGEST)
    step = _step(data.shape)
    return -(-data.shape[0] // step), -(-data.shape[1] // step)


def _step(shape: tuple[int, int]) -> int:
    return -(-max(shape) // LARGEST)


def _bar_width(n_inputs: int) -> int:
    return max(1, BARS // n_inputs)


def _bars(raw: Bytes, height: int, width: int) -> Bytes:
    """A bar for each input, as high as its value; what has no room at the right is left out."""
    values = raw[:, : min(raw.shape[1], LARGEST)]
    bar = width // values.shape[1]
    lit = (values.astype(np.intp) * height + 127) // 255
    levels = np.arange(height, 0, -1)[:, None]
    made: Bytes = np.where(lit[:, None, :] >= levels, INK, PAPER).astype(np.uint8)
    wide = made.repeat(bar, axis=2)
    if bar > 2:
        wide[:, :, ::bar] = PAPER  # bars stand apart
    return wide


def _dots(raw: Floats, span: tuple[float, float]) -> Bytes:
    """A dot for each pair of inputs (k, 2), the first across and the second up, on a plane with its middle ruled."""
    low, high = span
    share = np.nan_to_num(np.clip((raw - low) / (high - low), 0, 1)).astype(np.float32)
    across = DOT + share[:, :1] * (PLANE - 1 - 2 * DOT)
    down = DOT + (1 - share[:, 1:]) * (PLANE - 1 - 2 * DOT)
    pixels = np.arange(PLANE, dtype=np.float32)
    far = np.hypot((pixels - across)[:, None, :], (pixels - down)[:, :, None])
    cover = np.clip(DOT + 0.5 - far, 0, 1)
    paper = np.full((PLANE, PLANE), PAPER)
    for at in (0, PLANE // 2, -1):
        paper[at, :] = paper[:, at] = RULE
    made: Bytes = (paper * (1 - cover) + INK * cover + 0.5).astype(np.uint8)
    return made
