"""Matrices of a step as pictures with labels: examples across, neurons down; or the parameters, layer by layer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from app.ends import end_text, strong_end
from app.graphics import draw_text, hairline, heat_image, lamp_image
from app.numerals import count, short
from app.panes.onestep.look import Area, Look
from app.panes.onestep.words import example_of, name_of
from app.scales import diverging_lut, luminance_lut, push_lut
from nncore.arrays import Floats
from nncore.network import index_of
from nncore.words import tr

MOST = 128  # rows or columns that are painted; more are thinned evenly, and it is said
CAPTION, GAP, AXIS = 15.0, 8.0, 44.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def draw_layers(
    painter: QPainter, rect: QRectF, look: Look, layers: Sequence[tuple[int, Floats]], *, lamps: bool
) -> list[Area]:
    """Draw (layer, values (n, n_l)) one below the other: examples across, neurons down."""
    rows = [min(values.shape[1], MOST) for _, values in layers]
    free = rect.height() - len(layers) * (CAPTION + GAP)
    shares = np.sqrt(rows) / np.sqrt(rows).sum()  # a wide layer gets more room, but not all of it
    areas, top = [], rect.top()
    for (layer, values), share in zip(layers, shares, strict=True):
        room = QRectF(rect.left() + AXIS, top + CAPTION, rect.width() - AXIS, max(4.0, free * float(share)))
        areas.append(_draw_layer(painter, room, look, layer, values, lamps=lamps))
        top = room.bottom() + GAP
    return areas


def _draw_layer(
    painter: QPainter, room: QRectF, look: Look, layer: int, values: Floats, *, lamps: bool
) -> Area:
    chosen, shown = thinned(values.shape[1]), thinned(values.shape[0])
    part = values[np.ix_(shown, chosen)].T
    end = 1.0 if lamps else strong_end(part) or 1.0
    lut = luminance_lut() if lamps else push_lut(look.theme)
    picture = lamp_image(part, lut) if lamps else heat_image(part, lut, end)
    blit(painter, room, picture)
    last = layer == len(look.opened.record.before.weights)
    inner = tr("hidden layer {0}").format(layer) if layer else tr("inputs")
    name = tr("outputs") if last else inner
    scale = tr("black 0 to white 1") if lamps else f"▼ −{end_text(end)} … ▲ +{end_text(end)}"
    caption = f"{name} · {scale}{_thinned_words(len(chosen), values.shape[1])}"
    draw_text(
        painter,
        QRectF(room.left(), room.top() - CAPTION, room.width(), CAPTION),
        caption,
        look.theme.plate_muted,
        _LEFT,
    )
    _draw_rows(
        painter, room, chosen, look.naming.outputs if last else () if layer else look.naming.inputs, look
    )
    where = int(np.searchsorted(shown, look.example))
    if where < len(shown):
        ring(painter, column_of(room, where, len(shown)), look)
    symbol = "x" if not layer else "a" if lamps else "−∂C/∂z"

    def tell(row: int, column: int) -> str:
        j, i = int(chosen[row]), int(shown[column])
        inner = tr("neuron {0} of layer {1}").format(j, layer) if layer else look.naming.input(j)
        who = look.naming.output(j) if last else inner
        return tr("{0}: {1}, {2} = {3}").format(example_of(look, i), who, symbol, short(float(values[i, j])))

    return Area(room, len(chosen), len(shown), tell, example=lambda _r, c: int(shown[c]))


def _draw_rows(
    painter: QPainter, room: QRectF, chosen: NDArray[np.intp], names: tuple[str, ...], look: Look
) -> None:
    height = room.height() / len(chosen)
    every = max(1, int(np.ceil(11 / height)))
    for row, j in enumerate(chosen.tolist()):
        if row % every == 0:
            place = QRectF(room.left() - AXIS, room.top() + row * height, AXIS - 5, height)
            name = names[j] if names else str(j)
            draw_text(painter, place, name, look.theme.plate_muted, _RIGHT)


def draw_parameters(
    painter: QPainter, rect: QRectF, look: Look, flat: Floats, *, pushes: bool, what: str
) -> list[Area]:
    """Draw one number for each parameter: a matrix for each layer, receiving neurons down, the bias at the right."""
    sizes = look.opened.record.before.sizes
    rows = [min(n, MOST) for n in sizes[1:]]
    free = rect.height() - len(rows) * (CAPTION + GAP)
    shares = np.sqrt(rows) / np.sqrt(rows).sum()
    areas, top = [], rect.top()
    for layer, ((n_in, n), share) in enumerate(zip(pairwise(sizes), shares, strict=True), start=1):
        first, bias = index_of(layer, 0, 0, sizes), index_of(layer, 0, None, sizes)
        weights = flat[first : first + n * n_in].reshape(n, n_in)
        height = max(4.0, free * float(share))
        room = QRectF(rect.left() + AXIS, top + CAPTION, rect.width() - AXIS - 26, height)
        areas += _draw_block(
            painter, room, look, (layer, weights, flat[bias : bias + n]), pushes=pushes, what=what
        )
        top = room.bottom() + GAP
    return areas


def _draw_block(
    painter: QPainter, room: QRectF, look: Look, block: tuple[int, Floats, Floats], *, pushes: bool, what: str
) -> list[Area]:
    layer, weights, biases = block
    lut = (push_lut if pushes else diverging_lut)(look.theme)
    end = max(strong_end(weights), strong_end(biases)) or 1.0
    down, across = thinned(weights.shape[0]), thinned(weights.shape[1], 1568)
    blit(painter, room, heat_image(weights[np.ix_(down, across)], lut, end))
    beside = QRectF(room.right() + 6, room.top(), 18, room.height())
    blit(painter, beside, heat_image(biases[down][:, np.newaxis], lut, end))
    low, high = ("▼ −", "▲ +") if pushes else ("−", "+")
    caption = f"W{layer} {len(biases)} × {count(weights.shape[1])}, b{layer} · "
    caption += f"{low}{end_text(end)} … {high}{end_text(end)}"
    caption += _thinned_words(len(down), len(biases))
    head = QRectF(room.left(), room.top() - CAPTION, room.width() + 26, CAPTION)
    draw_text(painter, head, caption, look.theme.plate_muted, _LEFT)
    last = layer == len(look.opened.record.before.weights)
    _draw_rows(painter, room, down, look.naming.outputs if last else (), look)
    sizes = look.opened.record.before.sizes

    def place(row: int, column: int) -> int:
        return index_of(layer, int(down[row]), int(across[column]), sizes)

    def bias(row: int, _column: int) -> int:
        return index_of(layer, int(down[row]), None, sizes)

    def tell(row: int, column: int) -> str:
        return (
            f"{name_of(place(row, column), sizes)}: {what} {short(float(weights[down[row], across[column]]))}"
        )

    def tell_bias(row: int, column: int) -> str:
        return f"{name_of(bias(row, column), sizes)}: {what} {short(float(biases[down[row]]))}"

    return [
        Area(room, len(down), len(across), tell, parameter=place),
        Area(beside, len(down), 1, tell_bias, parameter=bias),
    ]


def thinned(n: int, most: int = 512) -> NDArray[np.intp]:
    """At most so many of n indices, evenly spread."""
    return np.unique(np.linspace(0, n - 1, min(n, most)).astype(np.intp))


def _thinned_words(shown: int, n: int) -> str:
    return "" if shown == n else " · " + tr("showing {0} of {1}").format(count(shown), count(n))


def blit(painter: QPainter, room: QRectF, picture: QImage) -> None:
    """A picture over a place, each value a block with sharp edges where there is room."""
    smooth = picture.width() > room.width() or picture.height() > room.height()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.drawImage(room, picture)


def column_of(room: QRectF, column: int, columns: int) -> QRectF:
    """One column of a matrix."""
    width = room.width() / columns
    return QRectF(room.left() + column * width, room.top(), width, room.height())


def ring(painter: QPainter, rect: QRectF, look: Look) -> None:
    """The mark of what is followed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(hairline(look.theme.selection))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(-1, -1, 0, 0))
