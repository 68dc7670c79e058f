"""What lies under a point of the diagram, and what lies next to a neuron. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF

from app.panes.diagram.geometry import SIDE, Column, Edges, Layout
from app.selection import Neuron, Part, Weight

Matrices = Sequence[NDArray[np.floating[Any]]]
NEAR = 4.0  # pixels from an edge that still count as on it
NEAR_ALONE = 9.0  # the same when only the edges of one neuron are in the way


def hit(
    layout: Layout, point: QPointF, weights: Matrices | None, selection: Part | None = None
) -> Part | None:
    """The pixel, neuron or edge under `point`, or None.

    Where many edges cross, the selected neuron's come first, then the nearest; in a fan, where every point has
    one edge of each receiver, the strongest. Without `weights` no edge is in sight.
    """
    pixel = pixel_at(layout, point)
    if pixel is not None:
        return Neuron(0, pixel)
    neuron = neuron_at(layout, point)
    if neuron is not None:
        return neuron
    strip = next((one for one in layout.edges if one.left < point.x() < one.right), None)
    if strip is None or weights is None:
        return None
    find = _in_fan if strip.fan else _in_web
    return find(strip, point, weights[strip.layer - 1], selection)


def pixel_at(layout: Layout, point: QPointF) -> int | None:
    """The pixel of the image under `point`: 28 rows down from the top left."""
    image = layout.image
    if image is None or not image.contains(point):
        return None
    column = min(SIDE - 1, int((point.x() - image.left()) / image.width() * SIDE))
    row = min(SIDE - 1, int((point.y() - image.top()) / image.height() * SIDE))
    return row * SIDE + column


def neuron_at(layout: Layout, point: QPointF) -> Neuron | None:
    """The neuron whose lamp, or whose line of the answers, is under `point`."""
    for column in layout.columns:
        reach = column.width / 2 + 3
        last = column is layout.columns[-1]
        if abs(point.x() - column.x) <= reach or (last and point.x() > column.x):
            return _row_at(column, point.y())
    return None


def _row_at(column: Column, y: float) -> Neuron | None:
    row = int(np.abs(column.ys - y).argmin())
    near = abs(float(column.ys[row]) - y) <= max(column.height / 2 + 1, min(column.pitch / 2, column.height))
    return Neuron(column.layer, int(column.shown[row])) if near else None


def fan_pixel(strip: Edges, receiver: float, point: QPointF) -> int | None:
    """Which pixel's edge to the lamp at height `receiver` runs through `point`; None if none does."""
    t = strip.share(point.x())
    start = (point.y() - t * receiver) / (1 - t)
    pixel = math.floor((start - strip.top) / (strip.bottom - strip.top) * len(strip.senders))
    return pixel if 0 <= pixel < len(strip.senders) else None


def _in_fan(strip: Edges, point: QPointF, matrix: NDArray[Any], selection: Part | None) -> Part | None:
    if isinstance(selection, Neuron) and selection.layer == strip.layer - 1:
        return _nearest(strip, point, matrix, NEAR_ALONE, sender=selection.index)
    found = []
    for j, y in zip(strip.receivers, strip.targets, strict=True):
        pixel = fan_pixel(strip, float(y), point)
        if pixel is not None:
            found.append(Weight(strip.layer, int(j), pixel))
    chosen = _receiver(strip, selection)
    own = [weight for weight in found if weight.j == chosen]
    return max(own or found, key=lambda weight: _strength(matrix, weight), default=None)


def _in_web(strip: Edges, point: QPointF, matrix: NDArray[Any], selection: Part | None) -> Part | None:
    if isinstance(selection, Neuron) and selection.layer == strip.layer - 1:
        return _nearest(strip, point, matrix, NEAR_ALONE, sender=selection.index)
    receiver = _receiver(strip, selection)
    if receiver is not None:
        return _nearest(strip, point, matrix, NEAR_ALONE, receiver=receiver)
    return _nearest(strip, point, matrix, NEAR)


def _strength(matrix: NDArray[Any], weight: Weight) -> float:
    value = abs(float(matrix[weight.j, weight.k]))
    return value if value == value else 0.0  # noqa: PLR0124 - only what is no number differs from itself


def _receiver(strip: Edges, selection: Part | None) -> int | None:
    """The receiver in this strip that is selected, itself or by one of its weights."""
    if selection is None or selection.layer != strip.layer:
        return None
    index = selection.index if isinstance(selection, Neuron) else selection.j
    return index if isinstance(selection, Neuron) and index in strip.receivers else None


def _nearest(
    strip: Edges,
    point: QPointF,
    matrix: NDArray[Any],
    within: float,
    *,
    sender: int | None = None,
    receiver: int | None = None,
) -> Weight | None:
    """The edge that runs closest to `point`; of those equally close the strongest."""
    t = strip.share(point.x())
    sources, targets = strip.sources[None, :], strip.targets[:, None]
    slope = (targets - sources) / (strip.right - strip.left)
    away = np.abs((1 - t) * sources + t * targets - point.y()) / np.hypot(1.0, slope)
    if sender is not None:
        away = np.where(strip.senders == sender, away, np.inf)
    if receiver is not None:
        away = np.where((strip.receivers == receiver)[:, None], away, np.inf)
    rows, columns = np.nonzero(away <= min(within, float(away.min()) + 0.25))
    edges = [
        Weight(strip.layer, int(strip.receivers[r]), int(strip.senders[c]))
        for r, c in zip(rows, columns, strict=True)
    ]
    return max(edges, key=lambda weight: _strength(matrix, weight), default=None)


def step_from(layout: Layout, start: Part | None, across: int, down: int) -> Neuron:
    """The neuron one key press away: `down` within a layer or the image, `across` from layer to layer."""
    if start is None:
        first = layout.columns[-1] if across < 0 else layout.columns[0]
        return Neuron(first.layer, int(first.shown[0]))
    neuron = Neuron(start.layer, start.j) if isinstance(start, Weight) else start
    column = layout.column(neuron.layer)
    if column is None:
        return _step_in_image(layout, neuron.index, across, down)
    if down:
        row = int(np.searchsorted(column.shown, neuron.index))
        row = row if down > 0 and column.row_of(neuron.index) is None else row + down
        return Neuron(neuron.layer, int(column.shown[min(max(row, 0), len(column.shown) - 1)]))
    return _across(layout, neuron, across)


def _across(layout: Layout, neuron: Neuron, across: int) -> Neuron:
    height = layout.place(neuron).y()
    target = layout.column(neuron.layer + across)
    if target is not None:
        return Neuron(target.layer, int(target.shown[np.abs(target.ys - height).argmin()]))
    if layout.image is not None and neuron.layer + across == 0:
        row = (height - layout.image.top()) / layout.image.height() * SIDE
        return Neuron(0, min(SIDE - 1, max(0, int(row))) * SIDE + SIDE - 1)
    return neuron


def _step_in_image(layout: Layout, pixel: int, across: int, down: int) -> Neuron:
    row, column = divmod(pixel, SIDE)
    if across > 0 and column == SIDE - 1:
        return _across(layout, Neuron(0, pixel), across)
    row, column = min(SIDE - 1, max(0, row + down)), min(SIDE - 1, max(0, column + across))
    return Neuron(0, row * SIDE + column)
