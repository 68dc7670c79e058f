"""The edges of what is selected or pointed at, crisp and on top of everything."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.graphics import faded, mix
from app.panes.diagram.geometry import Edges, Layout
from app.panes.diagram.strengths import Strengths
from app.selection import Neuron, Part, Weight
from app.theme import Theme


@dataclass(frozen=True)
class Line:
    """One edge to be drawn by itself; `strength` from −1 to 1."""

    start: QPointF
    end: QPointF
    strength: float


def lines_of(layout: Layout, strengths: Strengths | None, chosen: Part | None) -> list[Line]:
    """The single edges of a neuron, weakest first, or the one edge of a weight; fans are not among them."""
    if strengths is None or chosen is None:
        return []
    lines = [line for strip in layout.edges for line in _in_strip(strip, strengths, chosen)]
    return sorted(lines, key=lambda line: abs(line.strength))


def _in_strip(strip: Edges, strengths: Strengths, chosen: Part) -> Iterator[Line]:
    values = strengths.layers[strip.layer - 1]
    scale = strengths.scales[strip.layer - 1]
    for weight in _weights(strip, chosen):
        start = QPointF(strip.left, strip.height(strip.left, weight))
        end = QPointF(strip.right, strip.height(strip.right, weight))
        strength = float(values[weight.j, weight.k]) / scale
        yield Line(start, end, 0.0 if math.isnan(strength) else min(1.0, max(-1.0, strength)))


def _weights(strip: Edges, chosen: Part) -> list[Weight]:
    if isinstance(chosen, Weight):
        return [chosen] if strip.draws(chosen) else []
    if chosen.layer == strip.layer - 1 and chosen.index in strip.senders:
        return [Weight(strip.layer, int(j), chosen.index) for j in strip.receivers]
    if chosen.layer == strip.layer and not strip.fan and chosen.index in strip.receivers:
        return [Weight(strip.layer, chosen.index, int(k)) for k in strip.senders]
    return []


def fan_of(layout: Layout, chosen: Part) -> int | None:
    """Which neuron's fan belongs to what is chosen; None if it is no neuron of the first layer after an image."""
    first = layout.edges[0]
    return chosen.index if isinstance(chosen, Neuron) and first.fan and chosen.layer == first.layer else None


def colours(theme: Theme, strengths: Strengths) -> tuple[QColor, QColor, QColor]:
    """Minus, zero and plus of what the edges show."""
    if strengths.colour == "gradient":
        return theme.push_minus, theme.zero, theme.push_plus
    return theme.minus, theme.zero, theme.plus


def draw_lines(
    painter: QPainter, lines: list[Line], colours: tuple[QColor, QColor, QColor], least: float = 0.8
) -> None:
    """Edges as wide and bright as they are strong; `colours` are minus, zero and plus."""
    minus, zero, plus = colours
    for line in lines:
        size = abs(line.strength)
        colour = mix(zero, plus if line.strength > 0 else minus, 0.25 + 0.75 * size)
        painter.setPen(QPen(colour, least + 1.4 * size))
        painter.drawLine(line.start, line.end)


def draw_fan(painter: QPainter, picture: tuple[QRectF, QImage]) -> None:
    """Add a fan's light to what is there."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    painter.drawImage(*picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def draw_casing(painter: QPainter, lines: list[Line], theme: Theme, width: float) -> None:
    """The yellow mark along a selected edge: a halo, so that the edge keeps its own colour."""
    painter.setPen(QPen(faded(theme.selection, 0.8), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for line in lines:
        painter.drawLine(line.start, line.end)
