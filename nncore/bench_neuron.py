"""One neuron by itself on a picture of 28 by 28: eight test images, its response, and where it responds.

The weights and the images are those of the edge bench (concepts.md, B4): a bar in rows 7 and 8, columns 8 to 19.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from types import MappingProxyType

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, Ints, frozen
from nncore.canvas import SIDE, Image, blank, shifted

ROWS, COLUMNS = slice(7, 9), slice(8, 20)  # of the bar
AROUND = (slice(5, 7), slice(9, 11))  # rows of its surround
FARTHEST = SIDE - 1  # that a picture can be shifted and still be seen


def _bar(columns: slice = COLUMNS, value: float = 1.0) -> Image:
    image = np.zeros((SIDE, SIDE), np.float32)
    image[ROWS, columns] = value
    return frozen(image)


def _blob() -> Image:
    image = np.zeros((SIDE, SIDE), np.float32)
    image[4:14, 6:22] = 1
    return frozen(image)


def _with_surround() -> Image:
    weights = _bar().copy()
    for rows in AROUND:
        weights[rows, COLUMNS] = -0.5
    return frozen(weights)


BAR = _bar()

TEST_IMAGES: Mapping[str, Image] = MappingProxyType(
    {
        "empty": blank(),
        "bar": BAR,
        "blob": _blob(),
        "white": frozen(np.ones((SIDE, SIDE), np.float32)),
        "inverse": frozen(1 - BAR),
        "lower": shifted(BAR, 2, 0),
        "dim": _bar(value=0.5),
        "half": _bar(slice(8, 14)),
    }
)
"""By key, each (28, 28) from 0 to 1, read-only."""

PRESETS: Mapping[str, Image] = MappingProxyType({"bar": BAR, "surround": _with_surround()})
"""Weights to begin with, (28, 28)."""


@dataclass(frozen=True, eq=False)
class BenchNeuron:
    """A neuron that belongs to no network: 784 weights as a picture, a bias and a bend."""

    weights: Floats  # (28, 28), read-only
    bias: float = 0.0
    activation: str = "sigmoid"

    def with_weights(self, weights: Floats) -> BenchNeuron:
        """The same with other weights."""
        return replace(self, weights=frozen(np.array(weights)))

    def with_bias(self, bias: float) -> BenchNeuron:
        """The same with another bias."""
        return replace(self, bias=bias)

    def sums(self, images: Floats) -> Floats:
        """Σ W⊙x of each image, (n,) for (n, 784) or (n, 28, 28): computed in double precision."""
        flat = np.asarray(images, np.float64).reshape(len(images), -1)
        with np.errstate(over="ignore", invalid="ignore"):
            return frozen(flat @ np.asarray(self.weights, np.float64).ravel())

    def response(self, image: Floats) -> Response:
        """What it makes of one image."""
        return self.of_sum(float(self.sums(image.reshape(1, -1))[0]))

    def of_sum(self, total: float) -> Response:
        """What it makes of a sum."""
        with np.errstate(over="ignore", invalid="ignore"):
            z = np.float64(total) + np.float64(self.bias)
            a = ACTIVATIONS[self.activation].f(np.array([z]))[0]
        return Response(total, float(z), float(a))


@dataclass(frozen=True)
class Response:
    """The sum of the products, the sum with the bias, and what is said."""

    total: float
    z: float
    activation: float

    @property
    def fires(self) -> bool:
        """Whether the weighted sum with its bias is above zero: for a sigmoid, an activation above one half."""
        return self.z > 0


def profile(neuron: BenchNeuron, image: Floats, shifts: Sequence[int], *, down: bool = True) -> Floats:
    """Z of the image moved by each shift, down or to the right; what leaves is lost; shape (n,)."""
    image = np.asarray(image, np.float32)
    moved = [shifted(image, by, 0) if down else shifted(image, 0, by) for by in shifts]
    return frozen(neuron.sums(np.stack(moved)) + neuron.bias)


def in_order(zs: Floats, order: Sequence[int]) -> bool:
    """Whether `order` goes from the largest z to the smallest; equals may stand either way."""
    dealt = [float(zs[i]) for i in order]
    return all(a >= b for a, b in pairwise(dealt))


def ranked(zs: Floats) -> Ints:
    """The images from the largest z to the smallest."""
    order: Ints = np.argsort(-np.asarray(zs), kind="stable")
    return frozen(order)


@dataclass(frozen=True)
class Census:
    """What a neuron makes of many images: which one wins, by row, and how many it fires for."""

    winner: int
    strongest: float  # Σ of the winner
    fires: int
    n: int


def census(neuron: BenchNeuron, images: Floats) -> Census:
    """Count: which image has the largest sum depends on the weights alone, how many fire on the bias too."""
    sums = neuron.sums(images)
    if not np.isfinite(sums).all():
        return Census(-1, float("nan"), int((sums + neuron.bias > 0).sum()), len(sums))
    winner = int(sums.argmax())
    return Census(winner, float(sums[winner]), int((sums + neuron.bias > 0).sum()), len(sums))


def painted(
    weights: Floats, start: tuple[float, float], end: tuple[float, float], radius: float, value: float
) -> Floats:
    """Weights (28, 28) with every cell within `radius` of the line from `start` to `end` set to `value`.

    Places are (x, y) in cells from the top left corner. The brush has no soft edge: a weight is the value or it is not.
    """
    middles = np.arange(SIDE) + 0.5
    x, y = middles[None, :] - start[0], middles[:, None] - start[1]
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    if length > 0:
        along = np.clip((x * dx + y * dy) / length, 0, 1)
        x, y = x - along * dx, y - along * dy
    else:
        x, y = np.broadcast_arrays(x, y)
    made = np.array(weights)
    made[np.hypot(x, y) <= radius] = value
    return frozen(made)
