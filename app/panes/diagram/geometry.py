"""Where everything of the network diagram lies, in the widget's own pixels. Pure: numbers in, numbers out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from app.selection import Neuron, Weight
from nncore.arrays import Ints

SIDE = 28  # cells along a digit


@dataclass(frozen=True)
class Edges:
    """Everything between two neighbouring layers: the straight lines from `left` to `right`."""

    layer: int  # of the receivers, from 1
    left: float
    right: float
    sources: np.ndarray[tuple[int], np.dtype[np.float64]]  # height of each sender drawn, top to bottom
    targets: np.ndarray[tuple[int], np.dtype[np.float64]]  # height of each receiver drawn
    senders: Ints  # which neurons those are
    receivers: Ints
    fan: bool  # whether the senders are the pixels of the image: dense, evenly spaced, from `top` to `bottom`
    top: float = 0.0
    bottom: float = 0.0

    @property
    def count(self) -> int:
        """How many edges are drawn here."""
        return len(self.senders) * len(self.receivers)

    def share(self, x: float) -> float:
        """How far along the way `x` lies: 0 at the senders, 1 at the receivers."""
        return (x - self.left) / (self.right - self.left)

    def height(self, x: float, weight: Weight) -> float:
        """Where an edge runs at `x`."""
        t = self.share(x)
        k = int(np.searchsorted(self.senders, weight.k))
        j = int(np.searchsorted(self.receivers, weight.j))
        return float((1 - t) * self.sources[k] + t * self.targets[j])

    def draws(self, weight: Weight) -> bool:
        """Whether an edge is drawn: neither of its neurons is elided."""
        return weight.layer == self.layer and weight.k in self.senders and weight.j in self.receivers


@dataclass(frozen=True)
class Column:
    """The lamps of one layer."""

    layer: int
    size: int  # neurons in all, drawn or not
    x: float  # of the lamps' middles
    shown: Ints  # the neurons drawn, top to bottom
    ys: np.ndarray[tuple[int], np.dtype[np.float64]]  # their middles
    width: float  # of a lamp; wider than high where its value stands in it
    height: float

    @property
    def hidden(self) -> int:
        """How many neurons are left out."""
        return self.size - len(self.shown)

    @property
    def left(self) -> float:
        """Where edges arrive."""
        return self.x - self.width / 2

    @property
    def right(self) -> float:
        """Where edges leave."""
        return self.x + self.width / 2

    @property
    def pitch(self) -> float:
        """From one lamp to the next."""
        return float(self.ys[1] - self.ys[0]) if len(self.ys) > 1 else self.height * 2

    @property
    def head(self) -> int:
        """How many neurons are drawn above the gap; all of them if there is none."""
        return -(-len(self.shown) // 2) if self.hidden else len(self.shown)

    @property
    def gap(self) -> float:
        """The middle of the room where neurons are left out; meaningless if none are."""
        return float(self.ys[self.head - 1] + self.ys[self.head]) / 2 if self.hidden else self.ys[0]

    @property
    def range_text(self) -> str:
        """Which neurons are drawn: 0–14 … 497–511."""
        return f"0–{self.shown[self.head - 1]} … {self.shown[self.head]}–{self.size - 1}"

    def row_of(self, index: int) -> int | None:
        """Which of the lamps shows neuron `index`; None if it is left out."""
        row = int(np.searchsorted(self.shown, index))
        return row if row < len(self.shown) and self.shown[row] == index else None

    def y(self, index: int) -> float:
        """The middle of neuron `index`, or of the gap if it is left out."""
        row = self.row_of(index)
        return self.gap if row is None else float(self.ys[row])

    def lamp(self, index: int) -> QRectF:
        """The lamp of neuron `index`."""
        return QRectF(self.left, self.y(index) - self.height / 2, self.width, self.height)


@dataclass(frozen=True, eq=False)
class Layout:
    """One arrangement of a network in a widget of this size."""

    width: float
    height: float
    sizes: tuple[int, ...]
    columns: tuple[Column, ...]  # of every layer but the image
    image: QRectF | None  # where the pixels are; None if the input is not a digit
    answers: QRectF  # right of the last column
    words: bool  # whether there is room for captions and scales
    named: float = 12.0  # width of the answers' names
    inputs: float = 0.0  # width of the inputs' names, left of their column; 0 if they have none

    def column(self, layer: int) -> Column | None:
        """The lamps of a layer; None for the image and for layers that are not there."""
        first = self.columns[0].layer
        return self.columns[layer - first] if first <= layer < len(self.sizes) else None

    @cached_property
    def edges(self) -> tuple[Edges, ...]:
        """The strips between the layers, in order."""
        strips = [_between(a, b) for a, b in pairwise(self.columns)]
        return tuple(strips) if self.image is None else (_fan(self.image, self.columns[0]), *strips)

    @property
    def drawn(self) -> int:
        """How many weights are drawn."""
        return sum(strip.count for strip in self.edges)

    @property
    def weights(self) -> int:
        """How many weights the network has."""
        return sum(a * b for a, b in pairwise(self.sizes))

    def cell(self, pixel: int) -> QRectF:
        """The square of a pixel of the image."""
        if self.image is None:
            raise ValueError("this network has no image on its input")
        side = self.image.width() / SIDE
        row, column = divmod(pixel, SIDE)
        return QRectF(self.image.left() + column * side, self.image.top() + row * side, side, side)

    def place(self, neuron: Neuron) -> QPointF:
        """The middle of a neuron or pixel."""
        column = self.column(neuron.layer)
        return (
            self.cell(neuron.index).center() if column is None else QPointF(column.x, column.y(neuron.index))
        )


def _fan(image: QRectF, column: Column) -> Edges:
    pixels = np.arange(SIDE * SIDE)
    heights = image.top() + (pixels + 0.5) / pixels.size * image.height()
    return Edges(
        column.layer,
        image.right(),
        column.left,
        heights,
        column.ys,
        pixels,
        column.shown,
        True,
        image.top(),
        image.bottom(),
    )


def _between(before: Column, after: Column) -> Edges:
    return Edges(
        after.layer, before.right, after.left, before.ys, after.ys, before.shown, after.shown, fan=False
    )
