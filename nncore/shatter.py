"""A drawing in short pieces that slide apart: whether the pieces alone, out of place, still mean anything."""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats, Ints, frozen
from nncore.canvas import SIDE
from nncore.parts import box_of

Box = tuple[int, int, int, int]
"""First and last column and first and last row with ink."""
LENGTH = 5.0  # pixels: about how long a piece is
FURTHEST = 6.0  # pixels: how far the pieces slide
_STEPS = tuple((r, c, math.hypot(r, c)) for r in (-1, 0, 1) for c in (-1, 0, 1) if (r, c) != (0, 0))


@dataclass(frozen=True, eq=False)
class Pieces:
    """Connected pieces of a drawing, (n, 28, 28), which together are exactly the drawing; none share a pixel."""

    whole: Floats
    images: Floats

    def apart(self, distance: float, seed: int) -> Floats:
        """The drawing with each piece moved by `distance` pixels its own way; read-only.

        The ways are drawn by `seed`. A piece goes no further than the board's edge, so that all ink stays;
        between whole pixels its ink is shared out among the four around it.
        """
        if distance == 0 or not len(self.images):
            return self.whole
        angles = np.random.default_rng(seed).uniform(0, 2 * math.pi, len(self.images))
        moved = [
            _slid(piece, box, distance * math.cos(a), distance * math.sin(a))
            for piece, box, a in zip(self.images, self._boxes, angles.tolist(), strict=True)
        ]
        return frozen(np.maximum.reduce(moved))

    @cached_property
    def _boxes(self) -> list[Box]:
        return [box_of(piece) for piece in self.images]


def pieces_of(image: Floats, length: float = LENGTH) -> Pieces:
    """Cut a drawing (28, 28) into connected pieces about `length` pixels long.

    Middles are chosen one after another, each as far along the ink as can be from all before it, until every
    pixel with ink is within half a length of one; a pixel belongs to the nearest along the ink.
    """
    return _pieces(image.astype(np.float32).tobytes(), length)


def labels_of(lit: NDArray[np.bool_], length: float = LENGTH) -> Ints:
    """The number of the piece of each pixel that is lit; −1 for the others. Same shape as `lit`."""
    labels: Ints = np.full(lit.shape, -1, np.intp)
    far = np.where(lit, np.inf, -1.0)
    n = 0
    while lit.any() and far.max() > length / 2:
        start = divmod(int(far.argmax()), lit.shape[1])
        _spread(start, n, far, labels)
        n += 1
    return labels


def slid(image: Floats, right: float, down: float) -> Floats:
    """An image moved by parts of a pixel, no further than its ink stays on it: the sum of its ink is kept."""
    return _slid(image, box_of(image), right, down)


def _slid(image: Floats, box: Box, right: float, down: float) -> Floats:
    left, last, top, bottom = box
    right = min(max(right, -left), image.shape[1] - 1 - last)
    down = min(max(down, -top), image.shape[0] - 1 - bottom)
    columns, rows = math.floor(right), math.floor(down)
    across, along = right - columns, down - rows
    made = np.zeros((image.shape[0] + 1, image.shape[1] + 1), np.float32)
    inside = image[top : bottom + 1, left : last + 1]
    for r, c, share in (
        (0, 0, (1 - along) * (1 - across)),
        (0, 1, (1 - along) * across),
        (1, 0, along * (1 - across)),
        (1, 1, along * across),
    ):
        y, x = top + rows + r, left + columns + c
        made[y : y + inside.shape[0], x : x + inside.shape[1]] += np.float32(share) * inside
    return made[: image.shape[0], : image.shape[1]]


def _spread(start: tuple[int, int], label: int, far: Floats, labels: Ints) -> None:
    """Give a label to all pixels nearer, along the ink, to `start` than to any start before."""
    heap = [(0.0, start)]
    while heap:
        distance, (row, col) = heapq.heappop(heap)
        if distance >= far[row, col]:
            continue
        far[row, col], labels[row, col] = distance, label
        for down, right, step in _STEPS:
            r, c = row + down, col + right
            if 0 <= r < far.shape[0] and 0 <= c < far.shape[1] and distance + step < far[r, c]:
                heapq.heappush(heap, (distance + step, (r, c)))


@lru_cache(maxsize=64)
def _pieces(raw: bytes, length: float) -> Pieces:
    image = frozen(np.frombuffer(raw, np.float32).reshape(SIDE, SIDE))
    labels = labels_of(image > 0, length)
    numbers = np.arange(labels.max() + 1)[:, None, None]
    return Pieces(image, frozen(np.where(labels == numbers, image, np.float32(0))))
