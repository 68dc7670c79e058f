"""Where the parts of the bench are drawn, and what is under a point. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QPointF, QRectF

from nncore.jk_bench import LAST, SIZES, things
from nncore.naming import Name

TOP, FOOT = 30.0, 16.0
COLUMNS = (0.1, 0.385, 0.69, 0.91)  # of the width: the layers, and the cost
WIDEST = 150.0  # pixels between neurons
CLOSE = 7.0  # pixels from an edge that still are on it
NUMBER = 38.0, 15.0  # of the number on an edge


@dataclass(frozen=True)
class Places:
    """Places in a plate of this size."""

    width: float
    height: float

    @property
    def pitch(self) -> float:
        """From one neuron of the middle layer to the next."""
        return min(WIDEST, (self.height - TOP - FOOT) / 3)

    @property
    def radius(self) -> float:
        """Of a neuron."""
        return max(8.0, min(26.0, self.pitch * 0.3, self.width * 0.055))

    def neuron(self, layer: int, j: int) -> QPointF:
        """The middle of a neuron."""
        n = SIZES[layer]
        apart = self.pitch * (1.0 if n == 3 else 1.2)
        middle = TOP + (self.height - TOP - FOOT) / 2
        return QPointF(self.width * COLUMNS[layer], middle + (j - (n - 1) / 2) * apart)

    @property
    def cost(self) -> QRectF:
        """The box of the cost."""
        wide = min(96.0, max(44.0, self.width * 0.15))
        middle = QPointF(self.width * COLUMNS[3], TOP + (self.height - TOP - FOOT) / 2)
        left = min(middle.x() - wide / 2, self.width - wide - 6)
        return QRectF(left, middle.y() - 20, wide, 40)

    def edge(self, edge: Name) -> tuple[QPointF, QPointF]:
        """Both ends of an edge, at the outlines of its neurons."""
        start, end = self.neuron(edge.layer - 1, edge.k or 0), self.neuron(edge.layer, edge.j)
        along = end - start
        rim = along * (self.radius / max(1.0, math.hypot(along.x(), along.y())))
        return start + rim, end - rim

    def number(self, edge: Name) -> QRectF:
        """Where the number of an edge stands: beside the middle layer, where the edges are apart."""
        start, end = self.neuron(edge.layer - 1, edge.k or 0), self.neuron(edge.layer, edge.j)
        at = start + (end - start) * (0.7 if edge.layer == 1 else 0.3)
        return QRectF(at.x() - NUMBER[0] / 2, at.y() - NUMBER[1] / 2, *NUMBER)

    def bias(self, layer: int, j: int) -> QRectF:
        """Where a bias stands: below its neuron."""
        at = self.neuron(layer, j)
        return QRectF(at.x() - 26, at.y() + self.radius + 1, 52, 14)

    def target(self, j: int) -> QRectF:
        """Where a target stands: beside its output, away from the cost's lines."""
        at = self.neuron(LAST, j)
        return QRectF(at.x() - 26, at.y() - self.radius - 16, 52, 15)

    def box(self, thing: Name) -> QRectF:
        """Where the number of a thing stands."""
        if thing.letter == "w":
            return self.number(thing)
        if thing.letter == "b":
            return self.bias(thing.layer, thing.j)
        if thing.letter == "y":
            return self.target(thing.j)
        at, r = self.neuron(thing.layer, thing.j), self.radius
        return QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)

    def at(self, point: QPointF, *, edges_only: bool = False) -> Name | None:
        """The part of the bench under a point: numbers before neurons, neurons before lines."""
        if not edges_only:
            for thing in parts():
                if thing.letter != "w" and self.box(thing).contains(point):
                    return thing
            for thing in edges():
                if self.number(thing).contains(point):
                    return thing
        away = [(_distance(point, *self.edge(edge)), index) for index, edge in enumerate(edges())]
        nearest, index = min(away)
        return list(edges())[index] if nearest <= CLOSE else None


def edges() -> Iterator[Name]:
    """The twelve edges, those into layer 1 first."""
    return (thing for thing in things() if thing.letter == "w")


def parts() -> Iterator[Name]:
    """Everything that can be pointed at: the numbers, and the activations that follow from them."""
    yield from things()
    for layer, n in enumerate(SIZES[1:], start=1):
        yield from (Name("a", layer, j) for j in range(n))


def fan(layer: int) -> Iterator[tuple[int, int]]:
    """Row and column of every weight of a layer."""
    return product(range(SIZES[layer]), range(SIZES[layer - 1]))


def _distance(point: QPointF, start: QPointF, end: QPointF) -> float:
    """From a point to a line between two others."""
    along, to = end - start, point - start
    length = along.x() ** 2 + along.y() ** 2
    share = QPointF.dotProduct(along, to) / length if length else 0.0
    near = start + along * min(1.0, max(0.0, share))
    return math.hypot(point.x() - near.x(), point.y() - near.y())
