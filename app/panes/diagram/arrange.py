"""How a network is arranged in a widget of any size. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF

from app.panes.diagram.geometry import SIDE, Column, Layout
from nncore.arrays import Ints

MARGIN, ABOVE, BELOW = 14.0, 30.0, 58.0  # around the columns: captions are above, scales below
NARROW, LOW = 300.0, 220.0  # under this there is no room for words
STRIP = 46.0  # values are left out where strips would be narrower
READABLE = 15.0  # a lamp this high has room for its value
VALUE_WIDTH, SIGNED_WIDTH = 34.0, 42.0  # of a lamp with its value in it
MOST = 40  # neurons drawn of one layer; more are elided
GAP = 2.0  # lamps' worth of room where neurons are left out


DIGIT = 12.0  # width of an answer's name that is a digit


@dataclass(frozen=True)
class Names:
    """How wide the longest name of an answer and of an input is; 0 if the inputs are pixels."""

    answers: float = DIGIT
    inputs: float = 0.0


def lay_out(
    width: float,
    height: float,
    sizes: Sequence[int],
    *,
    values: bool = True,
    signed: bool = False,
    ratio: float = 1.0,
    names: Names = Names(),
) -> Layout:
    """Arrange a network.

    With `values` lamps are wide enough for them, wider if they may be `signed`; `ratio` is how many pixels of the
    screen one of the widget's has, so that the image's cells are whole.
    """
    words = width >= NARROW and height >= LOW
    body = _body(width, height, sizes, words=words)
    image = _image(body, ratio) if sizes[0] == SIDE * SIDE else None
    named = min(names.answers, 0.16 * width) if words else DIGIT
    answers = min(150.0, max(84.0, 0.17 * width)) + named - DIGIT if words else 22.0
    inputs = min(names.inputs, 0.2 * width) if words and image is None else 0.0
    start = body.left() + (inputs + 6 if inputs else 0.0) if image is None else image.right()
    layers = range(0 if image is None else 1, len(sizes))
    room = body.right() - answers - start
    shapes = _lamps(
        [sizes[layer] for layer in layers], body.height(), room, _value_width(values=values, signed=signed)
    )
    xs = _spread(start, body.right() - answers, [w for w, _ in shapes], image is not None)
    columns = tuple(
        _column(layer, sizes[layer], x, shape, body)
        for layer, x, shape in zip(layers, xs, shapes, strict=True)
    )
    right = columns[-1].right
    area = QRectF(right, body.top(), max(0.0, width - right), body.height())
    return Layout(width, height, tuple(sizes), columns, image, area, words, named, inputs)


def _body(width: float, height: float, sizes: Sequence[int], *, words: bool) -> QRectF:
    """What the columns may fill; captions of elided layers have a second line."""
    if not words:
        return QRectF(8, 8, max(1.0, width - 16), max(1.0, height - 16))
    above = ABOVE + (13 if any(len(shown(n, height - ABOVE - BELOW)) < n for n in sizes[1:]) else 0)
    return QRectF(MARGIN, above, max(1.0, width - 2 * MARGIN), max(1.0, height - above - BELOW))


def shown(size: int, room: float) -> Ints:
    """Which neurons of a layer are drawn in this much height: all, or the first and the last."""
    most = int(max(3, min(MOST, room / 11)))
    if size <= most:
        return np.arange(size)
    each = max(1, int(most - GAP) // 2)
    return np.concatenate([np.arange(each), np.arange(size - each, size)])


def _image(body: QRectF, ratio: float) -> QRectF:
    """A square of whole device pixels for every cell, in the middle of the left side."""
    room = min(0.26 * body.width(), 0.66 * body.height())
    side = max(1, int(room / SIDE * ratio)) / ratio * SIDE
    top = round((body.center().y() - side / 2) * ratio) / ratio
    return QRectF(body.left(), top, side, side)


def _value_width(*, values: bool, signed: bool) -> float:
    return (SIGNED_WIDTH if signed else VALUE_WIDTH) if values else 0.0


def _lamps(sizes: Sequence[int], height: float, room: float, wide: float) -> list[tuple[float, float]]:
    """Width and height of each layer's lamps: `wide` enough for values where the strips can spare it.

    The answers have their values beside them, so theirs stay round.
    """
    highs = [
        min(_pitch(size, height) * 0.82, max(26.0, height * 0.045), max(4.0, room / len(sizes) / 2))
        for size in sizes
    ]
    widths = [max(wide, high) if high >= READABLE else high for high in highs[:-1]] + highs[-1:]
    if room - sum(widths) < STRIP * len(sizes):
        widths = highs
    return list(zip(widths, highs, strict=True))


def _pitch(size: int, room: float) -> float:
    rows = shown(size, room)
    slots = len(rows) + (GAP if len(rows) < size else 0)
    return room / max(slots, 6)


def _spread(start: float, end: float, widths: Sequence[float], image: bool) -> list[float]:
    """The middles of the columns; the strip beside the image is the widest, for its light is the densest."""
    shares = [*([2.0] if image else []), *[1.0] * (len(widths) - 1)]
    unit = max(4.0, end - start - sum(widths)) / max(1.0, sum(shares))
    xs, x = [], start
    strips = iter(shares)
    for i, width in enumerate(widths):
        x += unit * next(strips) if image or i else 0.0
        xs.append(x + width / 2)
        x += width
    return xs


def _column(layer: int, size: int, x: float, shape: tuple[float, float], body: QRectF) -> Column:
    rows = shown(size, body.height())
    pitch = _pitch(size, body.height())
    slots = np.arange(len(rows), dtype=np.float64)
    if len(rows) < size:
        slots[-(-len(rows) // 2) :] += GAP
    ys = body.center().y() + (slots - slots[-1] / 2) * pitch
    return Column(layer, size, x, rows, ys, *shape)
