"""What `drawing.normalise` does to one drawing, done to thousands of pictures."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats, Ints, frozen
from nncore.canvas import SIDE, Image, shifted
from nncore.drawing import BOX, CENTRE, DUST, HAIR, INSET, MOST, resampling

Images = NDArray[np.float32]
_MIDDLES = np.arange(SIDE, dtype=np.float32) + np.float32(0.5)


def centred_all(images: Images) -> Images:
    """Scale each picture (n, 28, 28) into the box and centre it by mass, as MNIST's digits were; read-only."""
    fields = np.zeros_like(images)
    ink = images > DUST * images.max(axis=(1, 2), keepdims=True)
    top, bottom = _ends(ink.any(axis=2))
    left, right = _ends(ink.any(axis=1))
    for i in np.flatnonzero(ink.any(axis=(1, 2))):
        cropped = images[i, top[i] : bottom[i], left[i] : right[i]]
        scale = min(MOST, BOX / max(cropped.shape))
        rows, cols = (_resampling(n, scale) for n in cropped.shape)
        fields[i, INSET:-INSET, INSET:-INSET] = np.minimum(rows @ cropped @ cols.T, np.float32(1))
    down, right = _moves(fields, 1), _moves(fields, 2)
    for k in np.flatnonzero(down | right):
        fields[k] = shifted(fields[k], int(down[k]), int(right[k]))
    return frozen(fields)


def _ends(used: NDArray[np.bool_]) -> tuple[Ints, Ints]:
    """The first place of each row (n, 28) that is used, and the one after the last."""
    return used.argmax(axis=1), SIDE - used[:, ::-1].argmax(axis=1)


def _moves(fields: Images, axis: int) -> Ints:
    """How far each field moves along `axis` to bring its centre of mass to CENTRE, edges allowing; 0 for black ones."""
    lines = fields.sum(axis=3 - axis)  # (n, 28): how much ink lies in each row or column
    total = lines.sum(axis=1)
    place = lines @ _MIDDLES / np.where(total > 0, total, 1)
    first, after = _ends(lines > 0)
    wanted: Floats = np.ceil(CENTRE - place - HAIR)
    moves = np.clip(wanted, -first, SIDE - after)
    return np.where(total > 0, moves, 0).astype(np.intp)


@lru_cache(maxsize=4096)
def _resampling(n: int, scale: float) -> Image:
    return frozen(resampling(n, scale))
