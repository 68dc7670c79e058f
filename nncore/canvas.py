"""What can be done to a drawing: pure functions from one read-only image to the next.

An image is float32, 28 rows by 28 columns, from 0 (black) to 1 (white). Places on it are (x, y) in pixels from
the top left corner, so the middle of the pixel in row r and column c is at (c + 0.5, r + 0.5).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Bytes, frozen

Image = NDArray[np.float32]
Point = tuple[float, float]

SIDE = 28
N_PIXELS = SIDE * SIDE
_MIDDLES = np.arange(SIDE, dtype=np.float32) + np.float32(0.5)
_DOT = 1e-6  # square pixels; a line that short is a dot, and dividing by less would overflow
_BLANK: Image = frozen(np.zeros((SIDE, SIDE), np.float32))


def pixel_index(row: int, col: int) -> int:
    """The number of the input neuron that sees this pixel: 28 row + col."""
    if not (0 <= row < SIDE and 0 <= col < SIDE):
        raise IndexError(f"row {row}, column {col} is outside the {SIDE} x {SIDE} pixels")
    return SIDE * row + col


def pixel_at(index: int) -> tuple[int, int]:
    """The row and column of the pixel that input neuron `index` sees."""
    if not 0 <= index < N_PIXELS:
        raise IndexError(f"pixel {index} is none of the {N_PIXELS}")
    return divmod(index, SIDE)


def blank() -> Image:
    """The black image; always the same object."""
    return _BLANK


def from_bytes(pixels: Bytes) -> Image:
    """An example as an image: 784 bytes, 0 black to 255 white."""
    return frozen(np.divide(pixels, np.float32(255)).reshape(SIDE, SIDE))


def stroke(image: Image, start: Point, end: Point, radius: float, ink: float = 1.0) -> Image:
    """Draw a line from `start` to `end` with a round brush; with `ink` 0 the brush is an eraser.

    The brush is full inside `radius` and fades over one pixel around it. Ink never darkens what is there, and
    the eraser never lightens it, so that drawing over the same place again changes nothing.
    """
    if not radius > 0:
        raise ValueError(f"a brush of radius {radius} draws nothing")
    cover = np.clip(np.float32(radius + 0.5) - _distances(start, end), 0, 1)
    if ink > 0:
        return frozen(np.maximum(image, np.float32(min(ink, 1.0)) * cover))
    return frozen(np.minimum(image, 1 - cover))


def shifted(image: Image, rows: int, cols: int) -> Image:
    """Move the image down by `rows` and right by `cols`; black comes in, and what leaves is lost."""
    moved = np.zeros_like(image)
    moved[_part(rows), _part(cols)] = image[_part(-rows), _part(-cols)]
    return frozen(moved)


def inverted(image: Image) -> Image:
    """Black ink on white paper instead of white ink on black: 1 − x."""
    return frozen(1 - image)


def with_noise(image: Image, amount: float, kind: str, rng: np.random.Generator) -> Image:
    """Disturb the image; `kind` is one of NOISES, `amount` goes from 0 (nothing) to 1 (all of it).

    uniform: each pixel changes by up to `amount`. gaussian: by normal noise of that standard deviation.
    salt: that share of pixels turns black or white. shuffle: that share of pixels change places.
    """
    if kind not in NOISES:
        raise ValueError(f"there is no noise called {kind!r}; there are {', '.join(NOISES)}")
    if not 0 <= amount <= 1:
        raise ValueError(f"the amount of noise is {amount}; it must be between 0 and 1")
    noisy = NOISES[kind](image, amount, rng)
    return frozen(np.clip(noisy, 0, 1).astype(np.float32, copy=False))


def _uniform(image: Image, amount: float, rng: np.random.Generator) -> Image:
    return image + np.float32(amount) * (2 * rng.random(image.shape, np.float32) - 1)


def _gaussian(image: Image, amount: float, rng: np.random.Generator) -> Image:
    return image + np.float32(amount) * rng.standard_normal(image.shape, np.float32)


def _salt(image: Image, amount: float, rng: np.random.Generator) -> Image:
    noisy, hit = image.ravel().copy(), _some_of(image.size, amount, rng)
    noisy[hit] = rng.integers(0, 2, hit.size)
    return noisy.reshape(image.shape)


def _shuffle(image: Image, amount: float, rng: np.random.Generator) -> Image:
    noisy, hit = image.ravel().copy(), _some_of(image.size, amount, rng)
    noisy[hit] = noisy[rng.permutation(hit)]
    return noisy.reshape(image.shape)


NOISES: dict[str, Callable[[Image, float, np.random.Generator], Image]] = {
    "uniform": _uniform,
    "gaussian": _gaussian,
    "salt": _salt,
    "shuffle": _shuffle,
}


def _some_of(n: int, share: float, rng: np.random.Generator) -> NDArray[np.int64]:
    return rng.permutation(n)[: round(share * n)]


def _part(shift: int) -> slice:
    """The rows that are still there after a shift."""
    shift = max(-SIDE, min(SIDE, shift))
    return slice(max(0, shift), SIDE + min(0, shift))


def _distances(start: Point, end: Point) -> Image:
    """How far the middle of each pixel is from the line between two points."""
    x, y = _MIDDLES[np.newaxis, :] - np.float32(start[0]), _MIDDLES[:, np.newaxis] - np.float32(start[1])
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    if length > _DOT:
        along = np.clip((x * np.float32(dx) + y * np.float32(dy)) / np.float32(length), 0, 1)
        x, y = x - along * np.float32(dx), y - along * np.float32(dy)
    distances: Image = np.hypot(x, y)
    return distances
