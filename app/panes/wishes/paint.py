"""Paints the rows: what an output got, what is wanted, and its arrow."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app import fonts, numerals
from app.ends import end_text
from app.graphics import arrow_path, draw_text, faded, hairline
from app.panes.wishes.places import EDGE, Places
from app.panes.wishes.reading import Reading
from app.panes.wishes.words import STUCK, is_least_of_all, number, share, signed
from app.texts import advance, together
from app.theme import Theme
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NONE = Qt.BrushStyle.NoBrush


@dataclass(frozen=True)
class Hand:
    """What the hand holds: an output tugged at to a value."""

    row: int
    value: float


def draw(
    painter: QPainter, reading: Reading, places: Places, hand: Hand | None
) -> Generator[None, None, None]:
    """All of it, with pauses."""
    theme = reading.frame.theme
    with together(painter):
        _draw_heads(painter, reading, places, theme)
        for j in range(reading.n):
            _draw_back(painter, reading, places, j, theme)
            _draw_got(painter, reading, places, j, hand)
            _draw_wanted(painter, reading, places, j)
            _draw_lane(painter, reading, places, j)
            yield
    yield
    painter.setFont(fonts.body())
    with together(painter):
        for j, name in enumerate(reading.names):
            draw_text(painter, places.name_of(j), name, theme.plate_text, LEFT)
    painter.setFont(fonts.caption())
    if hand is not None:
        _draw_refusal(painter, places, hand, theme)


def heading(reading: Reading) -> str:
    """What the arrows are, for the head of their lane."""
    if reading.view == "guess":
        return tr("your arrows, and y − a") if reading.compared else tr("your arrows: y − a?")
    if reading.view == "push":
        return tr("push −∂C/∂z")
    return tr("wish −∂C/∂a") if reading.is_entropy else tr("wish −∂C/∂a = 2 (y − a)")


def _draw_heads(painter: QPainter, reading: Reading, places: Places, theme: Theme) -> None:
    top, line = 4.0, 14.0
    track, wanted, lane = places.track(0), places.wanted(0), places.lane(0)
    got = QRectF(track.left(), top, track.width() + places.numeral, line)
    draw_text(painter, got, tr("got a"), theme.plate_text, LEFT)
    around = wanted.center().x()
    draw_text(painter, QRectF(around - 32, top, 64, line), tr("wanted y"), theme.plate_text)
    over = QRectF(lane.left(), top, lane.width(), line)
    draw_text(painter, over, heading(reading), theme.plate_text)
    ends = QRectF(lane.left() - 12, top + line, lane.width() + 24, line - 1)
    for text, where in (
        (f"{numerals.MINUS}{end_text(places.end)}", LEFT),
        (f"+{end_text(places.end)}", RIGHT),
    ):
        draw_text(painter, ends, text, theme.plate_muted, where)
    draw_text(painter, ends, "0", theme.plate_muted)
    low, high = places.span
    span = QRectF(track.left(), top + line, track.width(), line - 1)
    draw_text(painter, span, end_text(float(f"{low:.3g}")), theme.plate_muted, LEFT)
    draw_text(painter, span, end_text(float(f"{high:.3g}")), theme.plate_muted, RIGHT)


def _draw_back(painter: QPainter, reading: Reading, places: Places, j: int, theme: Theme) -> None:
    row = places.row(j)
    if reading.frame.wanted == j and reading.target is not None and reading.n > 1:
        painter.fillRect(row.adjusted(2, 1, -2, -1), faded(theme.plate_text, 0.07))
    if j:
        painter.setPen(hairline(faded(theme.plate_line, 0.6)))
        painter.drawLine(QPointF(EDGE, row.top()), QPointF(places.width - EDGE, row.top()))
    if j in {reading.chosen, reading.pointed}:
        painter.setPen(QPen(theme.selection, 1.6 if j == reading.chosen else 0.8))
        painter.setBrush(NONE)
        painter.drawRoundedRect(row.adjusted(3, 1.5, -3, -1.5), 3, 3)


def _draw_got(painter: QPainter, reading: Reading, places: Places, j: int, hand: Hand | None) -> None:
    theme, track, value = reading.frame.theme, places.track(j), float(reading.outputs[j])
    painter.setPen(hairline(theme.plate_line))
    painter.setBrush(NONE)
    painter.drawRect(track)
    if math.isfinite(value):
        zero, x = (places.output_x(j, v) for v in (0.0, value))
        bar = QRectF(min(zero, x), track.top(), max(1.5, abs(x - zero)), track.height())
        painter.fillRect(bar, faded(theme.plate_text, 0.85))
    if reading.target is not None:  # a tick where it should be
        x = places.output_x(j, float(reading.target[j]))
        painter.setPen(QPen(theme.plate_text, 1.5))
        painter.drawLine(QPointF(x, track.top() - 3), QPointF(x, track.bottom() + 3))
    if hand is not None and hand.row == j:
        x = places.output_x(j, hand.value)
        painter.setPen(QPen(theme.selection, 2))
        painter.drawLine(QPointF(x, track.top() - 4), QPointF(x, track.bottom() + 4))
        if math.isfinite(value):
            painter.setPen(QPen(theme.selection, 1, Qt.PenStyle.DotLine))
            painter.drawLine(
                QPointF(places.output_x(j, value), track.center().y()), QPointF(x, track.center().y())
            )
    if places.numeral:
        text = fitting(value, places.numeral, painter.font())
        draw_text(painter, places.got(j), text, theme.plate_text, RIGHT)


def fitting(value: float, room: float, font: QFont) -> str:
    """A number that is never cut: 4.61e−5 without its end would read as 4.61."""
    text = number(value)
    return text if advance(font, text) <= room else numerals.plain(value, 2)


def _draw_wanted(painter: QPainter, reading: Reading, places: Places, j: int) -> None:
    theme, cell = reading.frame.theme, places.wanted(j)
    side = min(24.0, cell.height() - 2)
    box = QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side)
    target = reading.target
    is_on = target is not None and float(target[j]) > 0.5
    painter.setPen(hairline(theme.plate_text if is_on else theme.plate_line))
    painter.setBrush(theme.plate_text if is_on else QColor(theme.plate))
    painter.drawRoundedRect(box, 4, 4)
    text = "?" if target is None else end_text(float(target[j]))
    draw_text(painter, box, text, theme.plate if is_on else theme.plate_muted)
    if reading.frame.lied and reading.frame.picture.label == j and reading.n > 1:
        painter.setPen(QPen(theme.plate_muted, 1, Qt.PenStyle.DashLine))  # the label says this one
        painter.setBrush(NONE)
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 5, 5)


def _draw_lane(painter: QPainter, reading: Reading, places: Places, j: int) -> None:
    theme, lane = reading.frame.theme, places.lane(j)
    middle = lane.center()
    painter.setPen(hairline(theme.plate_line))
    painter.drawLine(QPointF(middle.x(), lane.top() + 1), QPointF(middle.x(), lane.bottom() - 1))
    if reading.view == "guess":
        _draw_guess(painter, reading, places, j)
        return
    wish, push = reading.wish, reading.push
    if wish is None or push is None or (reading.view == "tug" and j not in reading.tugged):
        return
    if reading.view == "push":
        if not reading.is_entropy:
            _draw_arrow(painter, places, j, float(wish[j]), faded(theme.plate_muted, 0.6), 1.2, 0.0)
        _draw_signed(painter, places, j, float(push[j]), theme)
        _draw_share(painter, reading, places, j)
    else:
        _draw_signed(painter, places, j, float(wish[j]), theme)


def _draw_signed(
    painter: QPainter, places: Places, j: int, value: float, theme: Theme, dy: float = 0.0
) -> None:
    colour = theme.push_plus if value > 0 else theme.push_minus
    _draw_arrow(painter, places, j, value, colour, 2.6, dy)
    ink = colour if math.isfinite(value) and value != 0 else theme.plate_muted
    draw_text(painter, places.figure(j).translated(0, dy), signed(value, 3), ink, RIGHT)


def _draw_arrow(
    painter: QPainter, places: Places, j: int, value: float, colour: QColor, thick: float, dy: float
) -> None:
    if not math.isfinite(value):
        return
    y = places.lane(j).center().y() + dy
    start, tip = QPointF(places.arrow_x(j, 0.0), y), QPointF(places.arrow_x(j, value), y)
    painter.setBrush(NONE)
    painter.setPen(QPen(colour, thick, c=Qt.PenCapStyle.RoundCap))
    if abs(tip.x() - start.x()) < 1.5:
        painter.drawPoint(start)
    else:
        painter.drawPath(arrow_path(start, tip, 7.0))


def _draw_share(painter: QPainter, reading: Reading, places: Places, j: int) -> None:
    """The lamp on the output of whose wish least gets through, and what does."""
    if reading.shares is None or reading.wish is None or not np.isfinite(reading.shares[j]):
        return
    theme, lane = reading.frame.theme, places.lane(j)
    wish_up = float(reading.wish[j]) > 0
    room = QRectF(lane.left() + 2, lane.top(), lane.width() / 2 - 8, lane.height())
    if not wish_up:
        room.moveLeft(middle_of(lane) + 6)
    lit = j == reading.least
    is_stuck = lit and float(reading.shares[j]) < STUCK
    text = share(float(reading.shares[j]))
    if lit:
        colour = theme.warning if is_stuck else theme.plate_text
        kind = tr("least: {0}") if is_least_of_all(reading) else tr("least of the strong: {0}")
        text = (tr("stuck: {0} gets through") if is_stuck else kind).format(text)
        side = RIGHT if wish_up else LEFT
        if advance(painter.font(), text) > room.width() - 14:
            text = share(float(reading.shares[j]))
        x = room.right() - 5 if wish_up else room.left() + 5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x, room.center().y()), 4, 4)
        draw_text(
            painter, room.adjusted(14 if not wish_up else 0, 0, -14 if wish_up else 0, 0), text, colour, side
        )
        return
    draw_text(painter, room, text, theme.plate_muted, RIGHT if wish_up else LEFT)


def middle_of(lane: QRectF) -> float:
    """Where zero is."""
    return lane.center().x()


def _draw_guess(painter: QPainter, reading: Reading, places: Places, j: int) -> None:
    theme, value, away = reading.frame.theme, float(reading.guess[j]), reading.away
    shows = reading.compared and away is not None
    dy = -min(9.0, places.row_height / 5) if shows else 0.0
    _draw_arrow(painter, places, j, value, theme.plate_text, 2.6, dy)
    if value == 0:  # something to take hold of
        painter.setPen(QPen(theme.plate_text, 1.4))
        painter.setBrush(theme.plate)
        painter.drawEllipse(QPointF(places.arrow_x(j, 0.0), places.lane(j).center().y() + dy), 4.5, 4.5)
    if shows and away is not None:
        true = float(away[j])
        colour = theme.push_plus if true > 0 else theme.push_minus
        _draw_arrow(painter, places, j, true, colour, 2.6, -dy)
        text = tr("off {0}").format(numerals.signed(value - true))
        draw_text(painter, places.figure(j), text, theme.plate_text, RIGHT)
    else:
        draw_text(painter, places.figure(j), signed(value), theme.plate_muted, RIGHT)


def _draw_refusal(painter: QPainter, places: Places, hand: Hand, theme: Theme) -> None:
    """A flag beside the hand: what cannot be turned."""
    text = tr("you can only turn weights and biases")
    metrics = QFontMetricsF(painter.font())
    width, track = metrics.horizontalAdvance(text) + 16, places.track(hand.row)
    left = min(max(4.0, track.left()), max(4.0, places.width - width - 4))
    below = track.bottom() + 26 < places.height
    flag = QRectF(left, track.bottom() + 5 if below else track.top() - 25, width, 20)
    painter.setPen(hairline(theme.selection))
    painter.setBrush(theme.plate)
    painter.drawRoundedRect(flag, 4, 4)
    draw_text(painter, flag, text, theme.plate_text)
