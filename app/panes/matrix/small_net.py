"""A small network for the name drill: a few neurons of each layer, with places for weights, biases and sums."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app import fonts
from app.graphics import arrow_path, draw_text, faded, hairline
from app.panes.matrix.brush import ink_on
from app.theme import Theme
from nncore.naming import Name
from nncore.words import tr

MOST = 5  # neurons of a layer
TOP, FOOT = 36.0, 14.0


def shown(sizes: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """The neurons of each layer that are drawn: all, or the first few and the last."""
    return tuple(tuple(range(n)) if n <= MOST else (*range(MOST - 1), n - 1) for n in sizes)


@dataclass(frozen=True)
class SmallNet:
    """Places in a plate of this size."""

    sizes: tuple[int, ...]
    width: float
    height: float

    @property
    def radius(self) -> float:
        """Of a neuron."""
        return max(
            5.0, min(20.0, (self.height - TOP - FOOT) / MOST / 2 - 5, self.width / len(self.sizes) / 5)
        )

    def neuron(self, layer: int, j: int) -> QPointF:
        """The middle of a neuron that is drawn."""
        there = shown(self.sizes)[layer]
        at = there.index(j)
        room = self.height - TOP - FOOT
        pitch = min(120.0, room / max(MOST, len(there)))
        used = pitch * len(there)
        x = self.width * (layer + 0.5) / len(self.sizes)
        return QPointF(x, TOP + (room - used) / 2 + pitch * (at + 0.5))

    def place(self, thing: Name) -> QPointF:
        """Where a thing is marked: a neuron, its bias above it, its sum before it, a weight on its line."""
        there = self.neuron(thing.layer, thing.j)
        r = self.radius
        if thing.k is not None:
            start = self.neuron(thing.layer - 1, thing.k)
            return start + (there - start) * 0.42
        offsets = {"b": QPointF(r * 0.9, -r * 1.25), "z": QPointF(-r * 1.55, 0.0)}
        return there + offsets.get(thing.letter, QPointF(0, 0))

    def find(self, point: QPointF, things: Sequence[Name]) -> int | None:
        """Which of the things is nearest to a point, if it is near."""
        away = [math.hypot(*(self.place(one) - point).toTuple()) for one in things]
        best = min(range(len(away)), key=away.__getitem__, default=None)
        return best if best is not None and away[best] <= max(14.0, self.radius + 3) else None


def paint(painter: QPainter, net: SmallNet, theme: Theme) -> None:
    """The neurons with their numbers, the layers with theirs, and faint lines."""
    there = shown(net.sizes)
    painter.setPen(hairline(faded(theme.plate_muted, 0.35)))
    lines = [
        QLineF(net.neuron(layer - 1, k), net.neuron(layer, j))
        for layer in range(1, len(there))
        for j in there[layer]
        for k in there[layer - 1]
    ]
    painter.drawLines(lines)
    for layer, neurons in enumerate(there):
        painter.setFont(fonts.caption())
        x = net.width * (layer + 0.5) / len(there)
        draw_text(painter, QRectF(x - 50, 8, 100, 16), tr("layer {0}").format(layer), theme.plate_muted)
        for j in neurons:
            _neuron(painter, net, net.neuron(layer, j), str(j), theme)
        if len(neurons) < net.sizes[layer]:
            a, b = net.neuron(layer, neurons[-2]), net.neuron(layer, neurons[-1])
            middle = a + (b - a) * 0.5
            draw_text(painter, QRectF(middle.x() - 10, middle.y() - 8, 20, 16), "⋮", theme.plate_text)


def _neuron(painter: QPainter, net: SmallNet, place: QPointF, text: str, theme: Theme) -> None:
    painter.setPen(hairline(theme.plate_muted, 1.2))
    painter.setBrush(theme.plate)
    painter.drawEllipse(place, net.radius, net.radius)
    painter.setFont(fonts.sized(11 if net.radius >= 11 else 9))
    draw_text(painter, QRectF(place.x() - 20, place.y() - 8, 40, 16), text, theme.plate_text)


def light(painter: QPainter, net: SmallNet, thing: Name, theme: Theme, label: str = "") -> None:
    """Light a thing: its neuron, its bias, its sum or its weight; a label beside it where there are several."""
    there, r = net.neuron(thing.layer, thing.j), net.radius
    yellow = theme.selection
    place = net.place(thing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if thing.k is not None:
        start = net.neuron(thing.layer - 1, thing.k)
        painter.setPen(QPen(yellow, 2.2))
        along = there - start
        length = max(1.0, math.hypot(along.x(), along.y()))
        painter.drawPath(arrow_path(start + along * (r / length), there - along * (r / length), 8.0))
    elif thing.letter == "a":
        painter.setPen(QPen(yellow, 2.4))
        painter.setBrush(faded(yellow, 0.28))
        painter.drawEllipse(there, r, r)
    else:
        box = QRectF(place.x() - 7, place.y() - 7, 14, 14)
        painter.setPen(QPen(yellow, 1.8))
        painter.drawLine(
            place, there + (place - there) * (r / max(1.0, math.hypot(*(place - there).toTuple())))
        )
        painter.setBrush(theme.plate)
        painter.drawRect(box)
        painter.setFont(fonts.sized(11))
        draw_text(painter, box, "+" if thing.letter == "b" else "Σ", yellow)
    if label:
        beside = {"a": QPointF(r, -r), "b": QPointF(16, -4), "z": QPointF(-15, 0)}.get(
            thing.letter, QPointF(0, 0)
        )
        _tag(painter, place + beside, label, yellow, theme)


def _tag(painter: QPainter, place: QPointF, label: str, colour: QColor, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(place, 8, 8)
    painter.setFont(fonts.caption())
    draw_text(painter, QRectF(place.x() - 8, place.y() - 8, 16, 16), label, ink_on(colour, theme))
