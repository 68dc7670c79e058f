"""Paints what comes from behind: the paths with their bars, or an output with what it should be."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app import fonts
from app.graphics import draw_text, faded, hairline
from app.numerals import count
from app.panes.factors.words import derivative, four, push_role
from app.texts import together
from app.theme import Theme
from nncore.any_weight import Way
from nncore.words import tr

ROW = (17.0, 26.0)  # least and most
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Rows:
    """The paths that have a row of their own, and those that share one, in a room of this height."""

    own: tuple[Way, ...]
    rest: tuple[Way, ...]
    pitch: float

    @classmethod
    def of(cls, ways: tuple[Way, ...], height: float) -> Rows:
        """As many as have room, the sum below them."""
        room = max(2, int((height - 6) / ROW[0]) - 1)
        own, rest = (ways, ()) if len(ways) <= room else (ways[: room - 1], ways[room - 1 :])
        rows = len(own) + bool(rest) + 1
        return cls(own, rest, min(ROW[1], max(ROW[0], (height - 6) / rows)))

    @property
    def lines(self) -> list[tuple[str, float]]:
        """What stands in each row, and its number."""
        made = [
            (f"m = {way.j}:   {bracketed(way.weight)} · {bracketed(way.delta)}", way.value)
            for way in self.own
        ]
        if self.rest:
            text = tr("the other {0} paths").format(count(len(self.rest)))
            made.append((text, math.fsum(way.value for way in self.rest if math.isfinite(way.value))))
        return made


def paint_ways(painter: QPainter, box: QRectF, theme: Theme, ways: tuple[Way, ...]) -> None:
    """A row a path, and their sum."""
    rows = Rows.of(ways, box.height())
    total = sum(way.value for way in ways)
    lines = rows.lines
    finite = [abs(value) for _, value in (*lines, ("", total)) if math.isfinite(value)]
    end = max(finite, default=0.0)
    painter.setFont(fonts.sized(11 if rows.pitch < 20 else 13))
    with together(painter):
        for at, (text, value) in enumerate(lines):
            place = QRectF(box.left(), box.top() + at * rows.pitch, box.width(), rows.pitch)
            _way(painter, place, theme, text, (value, end))
        y = box.top() + len(lines) * rows.pitch + 2
        painter.setPen(hairline(theme.plate_muted))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        place = QRectF(box.left(), y + 1, box.width(), rows.pitch)
        _way(painter, place, theme, tr("sum of {0} paths").format(count(len(ways))), (total, end))


def _way(painter: QPainter, row: QRectF, theme: Theme, text: str, number: tuple[float, float]) -> None:
    """Words, bar and number; `number` is the value and the end of the scale."""
    value, end = number
    words = min(250.0, row.width() * 0.46)
    draw_text(painter, QRectF(row.left(), row.top(), words, row.height()), text, theme.plate_text, LEFT)
    colour = getattr(theme, push_role(value))
    room = QRectF(row.right() - 90, row.top(), 90, row.height())
    draw_text(painter, room, derivative(value), colour, RIGHT)
    left, right = row.left() + words + 8, room.left() - 8
    middle, high = (left + right) / 2, row.height() * 0.42
    painter.fillRect(QRectF(middle, row.top() + 1, 1, row.height() - 2), faded(theme.plate_muted, 0.5))
    if end > 0 and math.isfinite(value) and right > left:
        reach = (right - left) / 2 * value / end
        bar = QRectF(min(middle, middle + reach), row.center().y() - high / 2, abs(reach), high)
        painter.fillRect(bar, colour)


def paint_output(painter: QPainter, box: QRectF, theme: Theme, a: float, y: float) -> None:
    """Got and wanted on one line, and what lies between them."""
    if box.height() < 44 or not np.isfinite(a):
        return
    low, high = min(0.0, a, y), max(1.0, a, y)
    left, wide, middle = box.left() + 14, box.width() - 28, box.top() + 22

    def x(value: float) -> float:
        return left + wide * (value - low) / (high - low)

    painter.setPen(QPen(theme.plate_line, 2))
    painter.drawLine(QPointF(left, middle), QPointF(left + wide, middle))
    painter.setPen(QPen(theme.cost, 4))
    painter.drawLine(QPointF(x(a), middle), QPointF(x(y), middle))
    painter.setFont(fonts.sized(11))
    for value, text, top in ((a, tr("got {0}"), middle - 22), (y, tr("wanted {0}"), middle + 8)):
        painter.setPen(QPen(theme.plate_text, 2))
        painter.drawLine(QPointF(x(value), middle - 6), QPointF(x(value), middle + 6))
        at = min(max(x(value), box.left() + 48), box.right() - 48)
        draw_text(painter, QRectF(at - 48, top, 96, 14), text.format(four(value)), theme.plate_text)


def bracketed(value: float) -> str:
    """A number within a product: in brackets if it is below zero."""
    text = four(value)
    return f"({text})" if value < 0 else text
