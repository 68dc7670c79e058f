"""Bars, thumbnails and dots of a step: one mark an example."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.ends import end_text, round_up
from app.graphics import draw_text, faded, hairline, lamp_image
from app.numerals import count, plain, short, signed
from app.panes.onestep.look import Area, Look
from app.panes.onestep.matrices import AXIS, CAPTION, blit, column_of, ring, thinned
from app.panes.onestep.words import example_of, name_of
from app.scales import luminance_lut
from nncore.arrays import Floats, Ints
from nncore.words import tr

MOST_THUMBS = 400
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def draw_thumbs(painter: QPainter, rect: QRectF, look: Look, shape: tuple[int, int]) -> list[Area]:
    """The examples as pictures, in the order they were dealt."""
    opened = look.opened
    n = min(opened.n, MOST_THUMBS)
    columns = max(1, math.ceil(math.sqrt(n * rect.width() / max(1.0, rect.height() - CAPTION))))
    side = min(rect.width() / columns, (rect.height() - CAPTION) / math.ceil(n / columns), 84.0)
    rows = math.ceil(n / columns)
    tiles = np.zeros((rows * columns, *shape), np.float32)
    tiles[:n] = opened.inputs[:n].reshape(-1, *shape)
    h, w = shape
    sheet = tiles.reshape(rows, columns, h, w).transpose(0, 2, 1, 3).reshape(rows * h, columns * w)
    width = side * columns
    room = QRectF(rect.left() + (rect.width() - width) / 2, rect.top() + CAPTION, width, side * rows)
    blit(painter, room, lamp_image(sheet, luminance_lut()))
    said = tr("dealt in this order, row by row") + (
        "" if n == opened.n else " · " + tr("showing {0} of {1}").format(count(n), count(opened.n))
    )
    draw_text(
        painter, QRectF(rect.left(), rect.top(), rect.width(), CAPTION), said, look.theme.plate_muted, _LEFT
    )
    if look.example < n:
        row, column = divmod(look.example, columns)
        ring(
            painter,
            QRectF(room.left() + column * side + 1, room.top() + row * side + 1, side - 1, side - 1),
            look,
        )

    def example(row: int, column: int) -> int:
        return min(row * columns + column, n - 1)

    def tell(row: int, column: int) -> str:
        i = example(row, column)
        return tr("{0}: training example {1}").format(example_of(look, i), count(int(opened.record.rows[i])))

    return [Area(room, rows, columns, tell, example=example)]


def draw_bars(
    painter: QPainter,
    rect: QRectF,
    look: Look,
    values: Floats,
    *,
    inks: tuple[QColor, QColor],
    said: tuple[str, str],
) -> list[Area]:
    """One bar an example, with the mean as a line; `inks` are above and below zero, `said` name and mean."""
    shown = thinned(len(values), 600)
    part = np.nan_to_num(values[shown].astype(float), nan=0.0, posinf=0.0, neginf=0.0)
    high = round_up(float(max(part.max(initial=0.0), 0.0)))
    low = 0.0 - round_up(float(max(-part.min(initial=0.0), 0.0)))
    high = high if high > low else 1.0
    room = QRectF(
        rect.left() + AXIS, rect.top() + CAPTION + 4, rect.width() - AXIS - 8, rect.height() - CAPTION - 14
    )

    def y_of(value: float) -> float:
        return room.bottom() - (value - low) / (high - low) * room.height()

    for value in sorted({low, 0.0, high}):
        _draw_level(painter, room, look, y_of(value), end_text(value))
    width = room.width() / len(shown)
    for at, value in enumerate(part.tolist()):
        top, bottom = sorted((y_of(value), y_of(0.0)))
        bar = QRectF(room.left() + at * width, top, max(1.0, width - (1 if width > 3 else 0)), bottom - top)
        painter.fillRect(bar, inks[0] if value >= 0 else inks[1])
    mean = float(values.mean())
    if math.isfinite(mean):
        painter.fillRect(QRectF(room.left(), y_of(mean) - 1, room.width(), 2), look.theme.plate_text)
    _draw_head(painter, QRectF(rect.left() + AXIS, rect.top(), rect.width() - AXIS - 8, CAPTION), look, said)
    _ring_example(painter, room, look, shown)

    def tell(_row: int, column: int) -> str:
        i = int(shown[column])
        return f"{example_of(look, i)}: {short(float(values[i]))}"

    return [Area(room, 1, len(shown), tell, example=lambda _r, c: int(shown[c]))]


def _ring_example(painter: QPainter, room: QRectF, look: Look, shown: Ints) -> None:
    where = int(np.searchsorted(shown, look.example))
    if where < len(shown):
        ring(painter, column_of(room, where, len(shown)), look)


def _draw_head(painter: QPainter, head: QRectF, look: Look, said: tuple[str, str]) -> None:
    draw_text(painter, head, said[0], look.theme.plate_muted, _LEFT)
    draw_text(painter, head, said[1], look.theme.plate_text, _RIGHT)


def _draw_level(painter: QPainter, room: QRectF, look: Look, y: float, text: str) -> None:
    painter.setPen(hairline(look.theme.plate_line))
    painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
    place = QRectF(room.left() - AXIS, y - 8, AXIS - 5, 16)
    draw_text(painter, place, text, look.theme.plate_muted, _RIGHT)


def draw_average(painter: QPainter, rect: QRectF, look: Look) -> list[Area]:
    """What each example wishes for the parameter that is followed, and the mean."""
    shares, theme = look.opened.shares(look.place), look.theme
    name = name_of(look.place, look.opened.record.before.sizes)
    said = tr("−∂C/∂{0} of each example").format(name), tr("mean {0}").format(signed(float(shares.mean()), 6))
    return draw_bars(painter, rect, look, shares, inks=(theme.push_plus, theme.push_minus), said=said)


def draw_costs(painter: QPainter, rect: QRectF, look: Look) -> list[Area]:
    """What each example costs, and the mean."""
    costs, theme = look.opened.costs, look.theme
    said = tr("cost of each example"), tr("mean {0}").format(plain(float(costs.mean()), 4))
    return draw_bars(painter, rect, look, costs, inks=(theme.cost, theme.cost), said=said)


def draw_dots(painter: QPainter, rect: QRectF, look: Look) -> list[Area]:
    """Each example's cost before (across) and after (up): below the diagonal it got better."""
    opened, theme = look.opened, look.theme
    before, after = (np.nan_to_num(c.astype(float), posinf=0.0) for c in (opened.costs, opened.costs_after))
    end = round_up(float(max(before.max(initial=0.0), after.max(initial=0.0)))) or 1.0
    side = min(rect.width() - AXIS - 8, rect.height() - 2 * CAPTION)
    room = QRectF(
        rect.left() + AXIS + max(0.0, (rect.width() - AXIS - side) / 2 - 40), rect.top() + 4, side, side
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(hairline(theme.plate_line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(room)
    painter.drawLine(room.bottomLeft(), room.topRight())
    painter.setPen(Qt.PenStyle.NoPen)
    for i in thinned(opened.n, 2000).tolist():
        x, y = room.left() + before[i] / end * side, room.bottom() - after[i] / end * side
        painter.setBrush(theme.selection if i == look.example else faded(theme.cost, 0.8))
        painter.drawEllipse(QPointF(x, y), *((4.5, 4.5) if i == look.example else (2.5, 2.5)))
    _draw_axes(painter, room, look, end)
    if rect.right() - room.right() > 150:
        _draw_changes(
            painter, QRectF(room.right() + 24, room.top(), rect.right() - room.right() - 24, side), look
        )

    def nearest(row: int, column: int) -> int:
        x, y = (column + 0.5) / 64 * end, (1 - (row + 0.5) / 64) * end
        return int(np.hypot(before - x, after - y).argmin())

    def tell(row: int, column: int) -> str:
        i = nearest(row, column)
        return f"{example_of(look, i)}: {short(float(before[i]))} → {short(float(after[i]))}"

    return [Area(room, 64, 64, tell, example=nearest)]


def _draw_axes(painter: QPainter, room: QRectF, look: Look, end: float) -> None:
    theme, side = look.theme, room.width()
    foot = QRectF(room.left(), room.bottom() + 1, side, CAPTION)
    draw_text(painter, foot, "0", theme.plate_muted, _LEFT)
    draw_text(painter, foot, tr("cost before"), theme.plate_muted)
    draw_text(painter, foot, end_text(end), theme.plate_muted, _RIGHT)
    place = QRectF(room.left() - AXIS, room.top(), AXIS - 5, CAPTION)
    draw_text(painter, place, end_text(end), theme.plate_muted, _RIGHT)
    draw_text(painter, place.translated(0, side / 2 - 7), tr("after"), theme.plate_muted, _RIGHT)
    corner = QRectF(room.left() + side * 0.5, room.bottom() - 20, side * 0.5 - 6, 16)
    draw_text(painter, corner, tr("got better"), theme.plate_muted, _RIGHT)
    draw_text(
        painter,
        QRectF(room.left() + 6, room.top() + 3, side * 0.5, 16),
        tr("got worse"),
        theme.plate_muted,
        _LEFT,
    )


def _draw_changes(painter: QPainter, rect: QRectF, look: Look) -> None:
    """The mean before and after as two bars, and the forecast of the slope between them."""
    opened, theme = look.opened, look.theme
    before, after = float(opened.costs.mean()), float(opened.costs_after.mean())
    forecast = before + opened.forecast
    end = max(before, after, forecast, 1e-12)
    rows = (
        (tr("before"), before, 1.0),
        (tr("the slope foretold"), forecast, 0.45),
        (tr("after"), after, 1.0),
    )
    if not all(math.isfinite(v) for _, v, _ in rows):
        return
    for at, (name, value, strength) in enumerate(rows):
        top = rect.top() + at * 46
        draw_text(painter, QRectF(rect.left(), top, rect.width(), 16), name, theme.plate_muted, _LEFT)
        length = max(0.0, value) / end * (rect.width() - 60)
        painter.fillRect(QRectF(rect.left(), top + 18, max(1.0, length), 14), faded(theme.cost, strength))
        said = QRectF(rect.left() + length + 6, top + 17, 60, 16)
        draw_text(painter, said, plain(value, 4), theme.plate_text, _LEFT)
