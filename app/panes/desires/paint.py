"""Painting the board: cards, cells, the last column, the ribbon of all the rest, the tray."""

from __future__ import annotations

import math
from collections.abc import Generator
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.ends import end_text, strong_end
from app.graphics import draw_text, faded, hairline, heat_image, levels
from app.numerals import MINUS, count
from app.panes.desires.places import Places
from app.panes.desires.shown import Shown
from app.panes.desires.words import cell, unit_of, unit_text
from app.scales import push_lut
from app.texts import put_texts
from app.theme import Theme
from nncore.arrays import Floats, Ints
from nncore.flat_order import name_of
from nncore.strongest import strongest
from nncore.words import tr

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BOTTOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
MEAN = 0.54  # of the last column, the mean itself
LIGHT = 150  # of 255: a ground as light as this is written on in the plate's colour


def draw_cards(painter: QPainter, places: Places, shown: Shown, theme: Theme) -> None:
    """The examples across the top."""
    for index in range(places.first_card, min(places.n_cards, places.first_card + places.cards_in_sight)):
        room = places.card(index)
        side = places.thumb
        box = QRectF(room.center().x() - side / 2, room.top(), side, side)
        card = shown.cards[index]
        draw_picture(painter, box, shown.pictures.get(card), theme, ringed=card == shown.on_network)
        name = shown.naming.answer(shown.labels[index])
        foot = QRectF(room.left() + 1, box.bottom(), room.width() - 2, room.bottom() - box.bottom())
        draw_text(painter, foot, name, theme.plate_text)
    if places.cards_in_sight < places.n_cards:
        wide = places.cards_in_sight * places.column
        share = wide / places.n_cards
        track = QRectF(places.left, places.top - 3, wide, 2)
        painter.fillRect(track, theme.plate_line)
        track = QRectF(
            track.left() + places.first_card * share, track.top(), places.cards_in_sight * share, 2
        )
        painter.fillRect(track, theme.plate_muted)


def draw_picture(
    painter: QPainter, box: QRectF, picture: QImage | None, theme: Theme, *, ringed: bool = False
) -> None:
    """One example, with a hairline around it; ringed if it is on the network."""
    if picture is not None:
        scale = min(box.width() / picture.width(), box.height() / picture.height())
        w, h = picture.width() * scale, picture.height() * scale
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(box.center().x() - w / 2, box.center().y() - h / 2, w, h), picture)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.selection, 2.0) if ringed else hairline(theme.plate_line))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def draw_corner(painter: QPainter, places: Places, shown: Shown, theme: Theme) -> None:
    """The scale of the cells, and the head of the last column."""
    room, numbers = places.corner, shown.numbers
    if numbers is None:
        return
    foot = QRectF(room.left(), room.bottom() - 13, room.width(), 12)
    bar = QRectF(room.left(), foot.top() - 8, room.width(), 6)
    painter.drawImage(bar, heat_image(np.linspace(-1, 1, 64)[None], push_lut(theme), 1.0))
    if shown.by_row:
        draw_text(painter, foot, tr("each row its own"), theme.plate_muted, _LEFT)
    else:
        power = unit_of(numbers.end)
        end = end_text(round(numbers.end / 10.0**power, 6))
        draw_text(painter, foot, f"{MINUS}{end}", theme.plate_muted, _LEFT)
        draw_text(painter, foot, f"+{end}", theme.plate_muted, _RIGHT)
        above = QRectF(room.left(), bar.top() - 15, room.width(), 13)
        draw_text(painter, above, unit_text(power), theme.plate_muted, _LEFT)
    head = QRectF(room.left(), room.top(), room.width(), 13)
    if bar.top() - room.top() > 26:
        draw_text(painter, head, "−∂Cᵢ/∂θ", theme.plate_muted, _LEFT)
    last = places.mean_head
    wide = last.width() > 100
    lines = (tr("mean of {0}").format(count(places.n_cards)), "= −∂C/∂θ" if wide else "−∂C/∂θ")
    if not wide:
        for at, (text, ink) in enumerate((("▲", theme.push_plus), ("▼", theme.push_minus))):
            left = last.left() + MEAN * last.width() + 4 + at * 17
            draw_text(painter, QRectF(left, last.bottom() - 14, 14, 13), text, ink, _LEFT)
    for at, text in enumerate(reversed(lines)):
        line = QRectF(last.left(), last.bottom() - 14 * (at + 1), last.width(), 13)
        draw_text(painter, line, text, theme.plate_muted if at == 0 else theme.plate_text, _LEFT)


def draw_rows(painter: QPainter, places: Places, shown: Shown, theme: Theme) -> Generator[None, None, None]:
    """Names, cells and means, with pauses."""
    numbers = shown.numbers
    if numbers is None:
        return
    words_of, means = _coloured(shown, theme)
    if places.rows_in_sight < places.n_rows:
        high = places.rows_in_sight * places.row
        share = high / places.n_rows
        track = QRectF(places.width - 5, places.top, 2, high)
        painter.fillRect(track, theme.plate_line)
        track = QRectF(track.left(), track.top() + places.first_row * share, 2, places.rows_in_sight * share)
        painter.fillRect(track, theme.plate_muted)
    for row in range(places.first_row, min(places.n_rows, places.first_row + places.rows_in_sight)):
        end = shown.end(row)
        power = unit_of(end)
        name, place = places.name(row), numbers.rows[row]
        ink = theme.selection if place == shown.selected else theme.plate_text
        draw_text(painter, name, name_of(place, numbers.network.sizes), ink, _LEFT)
        if shown.by_row and name.width() > 80:
            draw_text(painter, name, unit_text(power), theme.plate_muted, _RIGHT)
        _draw_cells(painter, places, row, numbers.values[row], words_of[row], power, theme)
        _draw_mean(painter, places.mean(row), shown, row, means[row], theme)
        yield


def draw_rings(painter: QPainter, places: Places, shown: Shown, theme: Theme) -> None:
    """Around the rows of what is selected and what is pointed at, above all cells."""
    rows = () if shown.numbers is None else shown.numbers.rows
    for row in range(places.first_row, min(places.n_rows, places.first_row + places.rows_in_sight)):
        picked = rows[row] == shown.selected
        if picked or rows[row] == shown.hovered:
            painter.setPen(QPen(theme.selection, 1.6 if picked else 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            whole = places.mean(row).united(places.name(row)).adjusted(-4, 0, 3, 1)
            painter.drawRoundedRect(whole, 3, 3)


def _draw_cells(
    painter: QPainter,
    places: Places,
    row: int,
    values: Floats,
    words: list[int],
    power: int,
    theme: Theme,
) -> None:
    """A row of cells: their grounds, then what is written on them."""
    room = places.column - 2
    texts = []
    for column in range(places.first_card, places.first_card + places.cards_in_sight):
        box, at = places.cells[row, column]
        value = float(values[column])
        ground, ink = _ground(words[column] if math.isfinite(value) else None, theme)
        painter.fillRect(box, ground)
        texts.append((at, cell(value, power, room), ink if value else theme.plate_muted))
    put_texts(painter, texts, Qt.AlignmentFlag.AlignCenter)


def _draw_mean_cell(
    painter: QPainter, box: QRectF, value: float, word: int, power: int, theme: Theme
) -> None:
    ground, ink = _ground(word if math.isfinite(value) else None, theme)
    painter.fillRect(box, ground)
    painter.setPen(hairline(theme.plate_muted))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    draw_text(painter, box, cell(value, power, box.width()), ink if value else theme.plate_muted)


@lru_cache(maxsize=2048)
def _ground(word: int | None, theme: Theme) -> tuple[QColor, QColor]:
    """The ground of a colour, and what is written on it with; without one, the ground of no number."""
    ground = theme.plate_line if word is None else QColor.fromRgb(word & 0xFFFFFF)
    return ground, theme.plate if ground.lightness() > LIGHT else theme.plate_text


def _coloured(shown: Shown, theme: Theme) -> tuple[list[list[int]], list[int]]:
    """The colours of all cells and of all means, each on its row's scale."""
    numbers = shown.numbers
    if numbers is None or not numbers.rows:
        return [], []
    ends = np.array([shown.end(row) for row in range(len(numbers.rows))])
    means = np.array([agreed.mean for agreed in numbers.agreements])
    found = push_lut(theme)[levels(np.column_stack([numbers.values, means]), ends[:, np.newaxis])]
    return found[:, :-1].tolist(), found[:, -1].tolist()


def _draw_mean(painter: QPainter, room: QRectF, shown: Shown, row: int, word: int, theme: Theme) -> None:
    """The mean, and beside it how many cards wish up and down."""
    numbers = shown.numbers
    if numbers is None:
        return
    agreed, end = numbers.agreements[row], shown.end(row)
    box = QRectF(room.left(), room.top(), min(62.0, room.width() * MEAN), room.height())
    _draw_mean_cell(painter, box, agreed.mean, word, unit_of(end), theme)
    beside = QRectF(box.right() + 4, room.top(), room.right() - box.right() - 5, room.height())
    wide = beside.width() > 48
    up, down = (f"▲ {agreed.up}", f"▼ {agreed.down}") if wide else (str(agreed.up), str(agreed.down))
    left, half = beside.left(), beside.width() / 2
    top, height = beside.top(), beside.height()
    up_ink = theme.push_plus if agreed.up else theme.plate_muted
    down_ink = theme.push_minus if agreed.down else theme.plate_muted
    texts = [((left, top, half, height), up, up_ink), ((left + half, top, half, height), down, down_ink)]
    put_texts(painter, texts, _LEFT)


def ribbon_of(mean: Floats, width: int) -> tuple[Floats, Ints, float]:
    """The strongest mean of each bin of the flat order, where the bins start, and the end of their scale."""
    starts = np.unique(
        np.linspace(0, len(mean), min(len(mean), max(1, width)), endpoint=False).astype(np.intp)
    )
    return strongest(mean, starts), starts, strong_end(mean) or 1.0


def draw_ribbon(
    painter: QPainter, places: Places, shown: Shown, theme: Theme, kept: tuple[Floats, Ints, float]
) -> None:
    """The mean wish of all parameters, in the flat order; a tick above each chosen row."""
    numbers, room = shown.numbers, places.ribbon
    if numbers is None or (places.rows_in_sight == 0 and places.n_rows):
        return
    values, starts, end = kept
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(room, heat_image(values[None], push_lut(theme), end))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(hairline(theme.plate_line))
    painter.drawRect(room)
    label = QRectF(8, room.top(), places.names - 4, room.height())
    draw_text(painter, label, tr("all {0}").format(count(len(numbers.mean))), theme.plate_muted, _LEFT)
    beside = QRectF(room.right() + 4, room.top(), places.width - room.right() - 10, room.height())
    draw_text(painter, beside, f"±{end_text(end)}", theme.plate_muted, _LEFT)
    for place in numbers.rows:
        bin_ = int(np.searchsorted(starts, place, side="right")) - 1
        x = room.left() + (bin_ + 0.5) / len(starts) * room.width()
        picked = place == shown.selected
        painter.setPen(QPen(theme.selection if picked else theme.plate_muted, 1.6 if picked else 1.0))
        painter.drawLine(QPointF(x, room.top() - 4), QPointF(x, room.top() - 1))


def draw_tray(painter: QPainter, places: Places, shown: Shown, theme: Theme) -> None:
    """The examples that may be taken."""
    if not shown.tray:
        return
    first = places.tray(0)
    label = QRectF(8, first.top(), places.names - 4, first.height())
    draw_text(painter, label, tr("drag in"), theme.plate_muted, _LEFT)
    for index, card in enumerate(shown.tray):
        painter.setOpacity(0.8)
        draw_picture(painter, places.tray(index), shown.pictures.get(card), theme)
        painter.setOpacity(1.0)


def draw_held(
    painter: QPainter, places: Places, at: QPointF, picture: QImage | None, theme: Theme, *, over: bool
) -> None:
    """What the mouse carries, and where it would come to lie."""
    side = places.thumb
    if over:
        x = places.left + (places.gap_at(at.x()) - places.first_card) * places.column
        painter.setPen(QPen(theme.selection, 2.0))
        painter.drawLine(QPointF(x, 4), QPointF(x, places.top + places.row))
    painter.setOpacity(0.9 if over else 0.45)
    draw_picture(painter, QRectF(at.x() - side / 2, at.y() - side / 2, side, side), picture, theme)
    painter.setOpacity(1.0)


def draw_cursor(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Where the keyboard is."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.plate_text, 1.4, Qt.PenStyle.DotLine))
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))


def draw_cross(painter: QPainter, room: QRectF, theme: Theme) -> QRectF:
    """The mark that takes a card away; returns its place."""
    box = QRectF(room.right() - 13, room.top(), 13, 13)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(theme.plate, 0.85))
    painter.drawRect(box)
    draw_text(painter, box, "×", theme.plate_text)
    return box
