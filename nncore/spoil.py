"""Pictures spoilt in a measured way, and how many a network still answers right: it has only seen centred ones.

Everything is done in this order: turn and scale about the middle, shift, thicken, darken, invert, add noise, and at
the end, if asked for, what MNIST's makers did with every digit: scale into a box and centre by mass.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nncore.answers import answers_of
from nncore.arrays import Floats, Ints, frozen
from nncore.centring import centred_all
from nncore.data import Dataset
from nncore.evaluation import LEAST, WORK
from nncore.network import Network
from nncore.passes import forward

Images = NDArray[np.float32]
SLICE, SLICE_CENTRED = 1000, 100  # images between two looks at whether to go on
SEED = 0  # of the noise: the same for the same rows, so that a knob there and back gives the same number


@dataclass(frozen=True)
class Spoil:
    """What is done to a picture; the defaults do nothing."""

    right: float = 0.0  # pixels; to the left below 0
    down: float = 0.0  # pixels; up below 0
    scale: float = 1.0
    degrees: float = 0.0  # clockwise
    thicker: float = 0.0  # pixels that ink grows on each side; shrinks below 0
    bright: float = 1.0  # every value is multiplied by it
    inverted: bool = False
    noise: float = 0.0  # every value changes by up to this
    centred: bool = False

    @property
    def needs_shape(self) -> bool:
        """Whether it moves ink about, which only a picture has."""
        return bool(self.moves or self.thicker or self.centred)

    @property
    def moves(self) -> bool:
        """Whether pixels change their places."""
        return bool(self.right or self.down or self.degrees or self.scale != 1)


UNSPOILT = Spoil()


def spoilt(
    images: Floats,
    how: Spoil,
    shape: tuple[int, int] | None,
    start: int = 0,
    span: tuple[float, float] = (0.0, 1.0),
) -> Images:
    """The images (n, n_inputs) after `how`, read-only; `shape` is one image's, None if they are no pictures.

    `start` is the row of the first in its set, which decides its noise; every value stays within `span`. Raises
    ValueError where ink is to be moved and there is no shape, or where a picture is to be centred that is not 28 x 28.
    """
    x = np.array(images, np.float32)
    if shape is None and how.needs_shape:
        raise ValueError("inputs that are no picture can be darkened, inverted and disturbed, but not moved")
    if shape is not None:
        if how.moves:
            x = _moved(x, how, shape)
        x = _thickened(x.reshape(-1, *shape), how.thicker).reshape(x.shape)
    low, high = span
    x *= np.float32(how.bright)
    if how.inverted:
        x = np.float32(low + high) - x
    if how.noise:
        drawn = np.random.default_rng([SEED, start]).random(x.shape, np.float32)
        x += np.float32(how.noise * (high - low)) * (2 * drawn - 1)
    np.clip(x, low, high, out=x)
    if how.centred:
        if shape != (28, 28):
            raise ValueError("only pictures of 28 x 28 are centred as MNIST's digits were")
        x = centred_all(x.reshape(-1, 28, 28)).reshape(x.shape)
    return frozen(x)


def _moved(x: Images, how: Spoil, shape: tuple[int, int]) -> Images:
    """Read every pixel off the straight lines between the four old ones it comes from; outside is black."""
    rows, cols = _sources(how, shape)
    pixels = np.ascontiguousarray(x.T)  # whole rows of memory are copied below, not single numbers
    made = np.zeros_like(pixels)
    top, left = np.floor(rows).astype(np.intp), np.floor(cols).astype(np.intp)
    for down in (0, 1):
        for right in (0, 1):
            share = np.abs(1 - down - (rows - top)) * np.abs(1 - right - (cols - left))
            r, c = top + down, left + right
            inside = (share > 0) & (r >= 0) & (r < shape[0]) & (c >= 0) & (c < shape[1])
            to = np.flatnonzero(inside)
            weights = share[inside].astype(np.float32)[:, None]
            made[to] += weights * pixels[r[inside] * shape[1] + c[inside]]
    return made.T


def _sources(how: Spoil, shape: tuple[int, int]) -> tuple[Floats, Floats]:
    """The row and column that each pixel comes from, (h, w): the move undone."""
    down, right = (np.arange(n) - (n - 1) / 2 for n in shape)
    y, x = np.meshgrid(down - how.down, right - how.right, indexing="ij")
    angle = math.radians(how.degrees)
    cos, sin = math.cos(angle) / how.scale, math.sin(angle) / how.scale
    rows, cols = y * cos - x * sin + (shape[0] - 1) / 2, y * sin + x * cos + (shape[1] - 1) / 2
    return np.round(rows, 9), np.round(cols, 9)  # a hair beside a pixel is that pixel


def _thickened(x: Images, pixels: float) -> Images:
    """Let ink grow into its four neighbours, or black if `pixels` is negative; a part of a pixel by its share."""
    left = abs(pixels)
    while left > 0:
        grown = _grown(x) if pixels > 0 else 1 - _grown(1 - x)
        x = x + np.float32(min(1.0, left)) * (grown - x)
        left -= 1
    return x


def _grown(x: Images) -> Images:
    grown = x.copy()
    for axis in (1, 2):
        ahead = [slice(None)] * 3
        behind = [slice(None)] * 3
        ahead[axis], behind[axis] = slice(1, None), slice(None, -1)
        a, b = tuple(ahead), tuple(behind)
        grown[a] = np.maximum(grown[a], x[b])
        grown[b] = np.maximum(grown[b], x[a])
    return grown


@dataclass(frozen=True)
class Tally:
    """How many of the first `n` examples were answered right."""

    right: int
    n: int

    @property
    def accuracy(self) -> float:
        """The share."""
        return self.right / self.n if self.n else math.nan


def tally_in_slices(
    network: Network, data: Dataset, how: Spoil, rows: range | None = None
) -> Iterator[tuple[Tally, Ints]]:
    """Spoil the examples `rows` (all) and ask the network, a few at a time; yield the Tally so far and the answers."""
    rows = rows if rows is not None else range(len(data))
    most = SLICE_CENTRED if how.centred else SLICE
    size = max(LEAST, min(most, WORK // network.n_parameters))
    right = 0
    for start in range(rows.start, rows.stop, size):
        stop = min(start + size, rows.stop)
        images = spoilt(data.inputs(slice(start, stop)), how, data.shape, start, data.span)
        answers = answers_of(forward(network, images).outputs)
        right += int((answers == data.labels[start:stop]).sum())
        yield Tally(right, stop - rows.start), answers


def tally(network: Network, data: Dataset, how: Spoil, rows: range | None = None) -> Tally:
    """The Tally of all of `rows` at once."""
    *_, (last, _) = tally_in_slices(network, data, how, rows)
    return last


def with_knob(how: Spoil, knob: str, value: float) -> Spoil:
    """The same spoiling with one of its numbers replaced."""
    return replace(how, **{knob: value})  # type: ignore[arg-type]
