"""Paints the bench: what is looked at is yellow, paths that are lit have the colour of what they contribute."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app import fonts, notation
from app.graphics import arrow_path, draw_text, faded, hairline, mix
from app.panes.paths.places import COLUMNS, Places, edges
from app.panes.paths.reading import Reading
from app.panes.paths.words import number, push_role, short_number, weight_role
from app.theme import Theme
from nncore.jk_bench import LAST, SIZES
from nncore.naming import Name
from nncore.words import tr


def paint(painter: QPainter, places: Places, reading: Reading, theme: Theme, cursor: Name | None) -> None:
    """Everything, from the back to the front."""
    _headings(painter, places, reading, theme)
    for j in range(SIZES[LAST]):
        _to_cost(painter, places, reading, theme, j)
    lit = _lit_edges(reading)
    for edge in edges():
        _edge(painter, places, reading, theme, edge, edge in lit or edge == cursor)
    if reading.view != "drill":
        for edge in edges():
            _edge_number(painter, places, reading, theme, edge)
    for layer, n in enumerate(SIZES):
        for j in range(n):
            _neuron(painter, places, reading, theme, Name("a", layer, j))
    if reading.view != "drill":
        _cost(painter, places, reading, theme)


def _lit_edges(reading: Reading) -> set[Name]:
    """The edges that are yellow: what is looked at, and all into and out of a neuron."""
    thing = reading.looked_at
    if reading.drilling:
        return {thing} if reading.pointed is not None else set()
    if reading.view == "drill":
        return {reading.asked}
    if reading.view == "paths":  # there the light shows what comes back
        return {thing} if reading.pointed is not None and thing.letter == "w" else set()
    if thing.letter == "w":
        return {thing}
    if thing.letter == "b":
        thing = Name("a", thing.layer, thing.j)
    if thing.letter != "a":
        return set()
    into = {edge for edge in edges() if (edge.layer, edge.j) == (thing.layer, thing.j)}
    return into | {edge for edge in edges() if (edge.layer - 1, edge.k) == (thing.layer, thing.j)}


def _headings(painter: QPainter, places: Places, reading: Reading, theme: Theme) -> None:
    """Above each layer which it is; j over the one that is looked at, k over the one before."""
    for layer in range(len(SIZES)):
        x = places.width * COLUMNS[layer]
        letter = (
            {reading.layer: "j", reading.layer - 1: "k"}.get(layer, "") if reading.view != "drill" else ""
        )
        label = tr("layer {0}").format(layer)
        painter.setFont(fonts.caption())
        wide = painter.fontMetrics().horizontalAdvance(label)
        extra = 16 if letter else 0
        left = max(6.0, x - (wide + extra) / 2)
        draw_text(
            painter, QRectF(left, 6, wide + 4, 16), label, theme.plate_muted, Qt.AlignmentFlag.AlignLeft
        )
        if letter:
            notation.draw(painter, QPointF(left + wide + 6, 18), letter, theme.selection, 17)


def _edge(painter: QPainter, places: Places, reading: Reading, theme: Theme, edge: Name, lit: bool) -> None:
    start, end = places.edge(edge)
    weight = reading.bench.value(edge)
    if reading.view == "drill":
        colour, wide = theme.plate_muted, 1.2
        if edge == reading.answer != reading.asked:
            painter.setPen(QPen(theme.warning, 2.2, Qt.PenStyle.DashLine))
            painter.drawLine(start, end)
            return
    else:
        colour = mix(theme.plate, getattr(theme, weight_role(weight)), 0.75)
        wide = 0.8 + 2.4 * min(1.0, abs(weight))
    layer, k = reading.sender
    if reading.view == "paths" and edge.layer == layer + 1 and edge.k == k:
        if edge.j in reading.paths_lit:
            value = reading.bench.paths(layer, k)[edge.j].value
            painter.setPen(QPen(getattr(theme, push_role(value)), 3.4))
            painter.drawPath(arrow_path(end, start, 9.0))  # what is told goes back
            return
    elif reading.view == "paths" and reading.lit:
        colour = mix(theme.plate, colour, 0.35)
    if lit:
        painter.setPen(QPen(theme.selection, max(2.2, wide)))
        painter.drawPath(arrow_path(start, end, 9.0))
    else:
        painter.setPen(QPen(colour, wide))
        painter.drawLine(start, end)


def _edge_number(painter: QPainter, places: Places, reading: Reading, theme: Theme, edge: Name) -> None:
    box = places.number(edge)
    value = reading.bench.value(edge)
    picked, pointed = edge == reading.picked, edge == reading.pointed
    painter.setPen(QPen(theme.selection, 2.0 if picked else 1.0) if picked or pointed else Qt.PenStyle.NoPen)
    painter.setBrush(theme.plate)
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(fonts.sized(11))
    draw_text(painter, box, short_number(value), getattr(theme, weight_role(value)))


def _neuron(painter: QPainter, places: Places, reading: Reading, theme: Theme, thing: Name) -> None:
    at, r = places.neuron(thing.layer, thing.j), places.radius
    a = reading.bench.activation(thing.layer, thing.j)
    fill = mix(theme.plate, QColor("#ffffff"), float(np.clip(a, 0, 1)))
    drill = reading.view == "drill"
    sends = reading.view == "paths" and (thing.layer, thing.j) == reading.sender
    ring = (sends or thing in {reading.picked, reading.pointed}) and not drill
    wide = 2.4 if sends or thing == reading.picked else 1.4
    painter.setPen(QPen(theme.selection, wide) if ring else hairline(theme.plate_muted, 1.2))
    painter.setBrush(theme.plate if drill else fill)
    painter.drawEllipse(at, r, r)
    painter.setFont(fonts.sized(13 if drill else 11 if r >= 17 else 9))
    text = str(thing.j) if drill else number(a, 3 if r >= 17 else 2)
    ink = theme.plate if a > 0.5 and not drill else theme.plate_text
    lift = 0 if drill or r < 15 else 5
    draw_text(painter, QRectF(at.x() - r, at.y() - 9 - lift, 2 * r, 18), text, ink)
    if drill:
        return
    painter.setFont(fonts.sized(9 if lift else 8))
    index = (
        QRectF(at.x() - r, at.y() + 1, 2 * r, 13) if lift else QRectF(at.x() - r - 9, at.y() - r - 3, 9, 12)
    )
    draw_text(painter, index, str(thing.j), faded(ink, 0.75) if lift else theme.plate_muted)
    if thing.layer:
        _labelled(painter, reading, theme, Name("b", thing.layer, thing.j), places)
    if thing.layer == LAST:
        _labelled(painter, reading, theme, Name("y", LAST, thing.j), places)


def _labelled(painter: QPainter, reading: Reading, theme: Theme, thing: Name, places: Places) -> None:
    """A bias or a target with its letter, in the middle of its place."""
    box, value = places.box(thing), reading.bench.value(thing)
    text = short_number(value)
    painter.setFont(fonts.sized(11))
    own, wide = notation.width(thing.letter, 13), painter.fontMetrics().horizontalAdvance(text)
    left = box.center().x() - (own + 4 + wide) / 2
    colour = getattr(theme, weight_role(value)) if thing.letter == "b" else theme.plate_text
    if thing in {reading.picked, reading.pointed}:
        painter.setPen(QPen(theme.selection, 2.0 if thing == reading.picked else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left - 4, box.top(), own + wide + 12, box.height()), 3, 3)
    notation.draw(painter, QPointF(left, box.bottom() - 3), thing.letter, theme.plate_muted, 13)
    painter.setFont(fonts.sized(11))
    room = QRectF(left + own + 4, box.top(), wide + 4, box.height())
    draw_text(painter, room, text, colour, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _to_cost(painter: QPainter, places: Places, reading: Reading, theme: Theme, j: int) -> None:
    """From an output to the cost; lit where a path goes on that way."""
    if reading.view == "drill":
        return
    at, box = places.neuron(LAST, j), places.cost
    start = QPointF(at.x() + places.radius, at.y())
    end = QPointF(box.left(), box.center().y() + (j - 0.5) * 12)
    layer, k = reading.sender
    if reading.paths_lit and (layer == 0 or j in reading.paths_lit):
        value = reading.bench.paths(layer, k)[j].value if layer == 1 else 0.0
        painter.setPen(QPen(getattr(theme, push_role(value)), 3.4 if layer == 1 else 1.6))
        painter.drawPath(arrow_path(end, start, 9.0))
    else:
        painter.setPen(hairline(faded(theme.cost, 0.8), 1.4))
        painter.drawLine(start, end)


def _cost(painter: QPainter, places: Places, reading: Reading, theme: Theme) -> None:
    box = places.cost
    painter.setPen(QPen(theme.cost, 1.6))
    painter.setBrush(theme.plate)
    painter.drawRoundedRect(box, 5, 5)
    half = QRectF(box.left(), box.top() + 3, box.width(), 16)
    notation.draw_in(painter, half, "C_0", theme.plate_muted, 15)
    painter.setFont(fonts.sized(12))
    draw_text(painter, half.translated(0, 17), number(reading.bench.cost), theme.cost)
