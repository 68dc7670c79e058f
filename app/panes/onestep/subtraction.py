"""Before, move, after: the weights into one neuron as three pictures, and the sum of the parameter that is followed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app import fonts
from app.ends import end_text, strong_end
from app.graphics import draw_text, heat_image
from app.numerals import plain, signed
from app.panes.onestep.look import Area, Look
from app.panes.onestep.matrices import CAPTION, blit, ring
from app.panes.onestep.words import name_of
from app.scales import diverging_lut, push_lut
from nncore.arrays import Floats
from nncore.network import index_of, locate
from nncore.words import tr


def draw_subtraction(painter: QPainter, rect: QRectF, look: Look) -> list[Area]:
    """Three pictures side by side with the signs between them, and the numbers below."""
    record, sizes = look.opened.record, look.opened.record.before.sizes
    layer, j, _ = locate(look.place, sizes)
    first = index_of(layer, j, 0, sizes)
    n_in = sizes[layer - 1]
    parts = tuple(
        flat[first : first + n_in] for flat in (record.before.flat, look.opened.move, record.after.flat)
    )
    shape = look.image_shape if layer == 1 and look.image_shape else _nearly_square(n_in)
    width = (rect.width() - 2 * 28) / 3
    side = min(width, rect.height() - 2 * CAPTION - 34)
    top = rect.top() + CAPTION
    held = strong_end(np.concatenate([parts[0], parts[2]])) or 1.0  # one scale for before and after
    ends = held, strong_end(parts[1]) or 1.0, held
    areas = []
    titles = _titles(look, layer, j)
    for at, (values, title, sign) in enumerate(zip(parts, titles, ("", "+", "="), strict=True)):
        left = rect.left() + at * (width + 28) + (width - side) / 2
        room = QRectF(left, top, side, side)
        areas.append(
            _draw_part(painter, room, look, (values, shape, first, ends[at]), title, is_move=at == 1)
        )
        painter.setFont(fonts.reading())
        draw_text(
            painter, QRectF(rect.left() + at * (width + 28) - 28, top, 28, side), sign, look.theme.plate_text
        )
        painter.setFont(fonts.caption())
    _draw_numbers(painter, QRectF(rect.left(), top + side + CAPTION + 4, rect.width(), 24), look)
    return areas


def _titles(look: Look, layer: int, j: int) -> tuple[str, str, str]:
    last = layer == len(look.opened.record.before.weights)
    who = look.naming.output(j) if last else tr("neuron {0} of layer {1}").format(j, layer)
    return tr("weights into {0}, before").format(who), tr("the move, −η∇C"), tr("after")


def _nearly_square(n: int) -> tuple[int, int]:
    rows = max(1, int(np.sqrt(n)))
    return rows, -(-n // rows)


def _draw_part(
    painter: QPainter,
    room: QRectF,
    look: Look,
    part: tuple[Floats, tuple[int, int], int, float],
    title: str,
    *,
    is_move: bool,
) -> Area:
    values, (rows, columns), first, end = part
    tile = np.full(rows * columns, np.nan, values.dtype)
    tile[: len(values)] = values
    lut = (push_lut if is_move else diverging_lut)(look.theme)
    blit(painter, room, heat_image(tile.reshape(rows, columns), lut, end))
    head = QRectF(room.left() - 14, room.top() - CAPTION, room.width() + 28, CAPTION)
    draw_text(painter, head, title, look.theme.plate_muted)
    marks = ("▼ −", "▲ +") if is_move else ("−", "+")
    scale = f"{marks[0]}{end_text(end)} … {marks[1]}{end_text(end)}"
    draw_text(
        painter, QRectF(room.left(), room.bottom() + 1, room.width(), CAPTION), scale, look.theme.plate_muted
    )
    at = look.place - first
    if 0 <= at < len(values):
        row, column = divmod(at, columns)
        w, h = room.width() / columns, room.height() / rows
        ring(painter, QRectF(room.left() + column * w, room.top() + row * h, w, h), look)
    sizes = look.opened.record.before.sizes

    def place(row: int, column: int) -> int:
        return first + min(row * columns + column, len(values) - 1)

    def tell(row: int, column: int) -> str:
        return f"{name_of(place(row, column), sizes)}: {plain(float(values[place(row, column) - first]), 6)}"

    return Area(room, rows, columns, tell, parameter=place)


def _draw_numbers(painter: QPainter, rect: QRectF, look: Look) -> None:
    record, at = look.opened.record, look.place
    before, after, move = (
        float(v) for v in (record.before.flat[at], record.after.flat[at], look.opened.move[at])
    )
    name = name_of(at, record.before.sizes)
    painter.setFont(fonts.body())
    text = f"{name}:  {plain(before, 6)}  {signed(move, 6)}  =  {plain(after, 6)}"
    draw_text(painter, rect, text, look.theme.plate_text, Qt.AlignmentFlag.AlignCenter)
    painter.setFont(fonts.caption())
