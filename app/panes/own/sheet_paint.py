"""Paints the sheet of drawings: for each digit its bar and its pictures, each with what the network says."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF

from app import fonts
from app.graphics import draw_text, faded, hairline, mix
from app.panes.own.marks import draw_mark
from app.panes.own.places import CAPTION, Places
from app.panes.own.reading import Answers
from app.pictures import word_image
from app.scales import luminance_lut
from app.theme import Theme
from nncore.arrays import Ints
from nncore.canvas import SIDE
from nncore.own_set import CLASSES, OwnSet

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME, THICK, CORNER = 16, 8, 9  # pixels: for the digit, of its bar, of the mark of what is held back


@dataclass(frozen=True, eq=False)
class Shown:
    """What is painted."""

    own: OwnSet
    rows: tuple[tuple[int, ...], ...]  # of each digit, oldest first
    answers: Answers | None
    places: Places
    theme: Theme
    picked: int | None  # rows of the set
    hovered: int | None

    @property
    def right(self) -> Ints | None:
        """How many of each digit are answered rightly."""
        if self.answers is None:
            return None
        return np.bincount(self.own.labels[self.answers.exam.right.astype(bool)], minlength=CLASSES)


def rows_of(own: OwnSet) -> tuple[tuple[int, ...], ...]:
    """The drawings of each digit, oldest first."""
    return tuple(tuple(own.rows_of(digit)) for digit in range(CLASSES))


def pictures_of(own: OwnSet) -> QImage:
    """All drawings below one another."""
    return word_image(luminance_lut()[own.drawn].reshape(-1, SIDE))


def draw(painter: QPainter, shown: Shown, pictures: QImage, seen: QRectF) -> None:
    """Everything that is in sight, the painter standing at the sheet's corner."""
    right, most = shown.right, max(1, int(shown.own.counts.max()))
    for digit, rows in enumerate(shown.rows):
        head = shown.places.head(digit)
        if head.intersects(seen):
            _head(painter, shown, digit, most, None if right is None else int(right[digit]))
        for number, row in enumerate(rows):
            box = shown.places.picture(digit, number)
            if box.adjusted(0, 0, 0, CAPTION).intersects(seen):
                painter.drawImage(box, pictures, QRectF(0, row * SIDE, SIDE, SIDE))
                _frame(painter, shown, box, row)
                _caption(painter, shown, shown.places.caption(digit, number), row)


def _head(painter: QPainter, shown: Shown, digit: int, most: int, right: int | None) -> None:
    """The digit, and a bar as long as there are drawings of it, bright as far as they are answered rightly."""
    theme, head, n = shown.theme, shown.places.head(digit), int(shown.own.counts[digit])
    line = QRectF(head.left(), head.center().y() - 14, head.width(), 16)
    painter.setFont(fonts.body())
    draw_text(painter, line, str(digit), theme.plate_text, LEFT)
    painter.setFont(fonts.caption())
    text = str(n) if right is None or not n else f"{right}/{n}"
    draw_text(painter, line, text, theme.plate_text if n else theme.plate_muted, RIGHT)
    track = QRectF(head.left(), line.bottom() + 2, head.width(), THICK)
    painter.fillRect(track, mix(theme.plate, theme.plate_line, 0.5))
    bar = QRectF(track)
    bar.setWidth(track.width() * n / most)
    painter.fillRect(bar, mix(theme.plate, theme.plate_muted, 0.6))
    if right:
        bar.setWidth(track.width() * right / most)
        painter.fillRect(bar, theme.accuracy)


def _frame(painter: QPainter, shown: Shown, box: QRectF, row: int) -> None:
    theme = shown.theme
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(hairline(theme.plate_line))
    painter.drawRect(box)
    if shown.own.held[row]:
        held_mark(painter, QPointF(box.right() - 1, box.top() + 1), theme)
    for which, width in ((shown.hovered, 1.0), (shown.picked, 2.0)):
        if which == row:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.selection, width))
            painter.drawRect(box.adjusted(-1.5, -1.5, 1.5, 1.5))


def held_mark(painter: QPainter, corner: QPointF, theme: Theme) -> None:
    """A folded corner, upper right at `corner`: never trained on."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(theme.plate_text, 0.85))
    painter.drawPolygon(
        QPolygonF(
            [corner, QPointF(corner.x() - CORNER, corner.y()), QPointF(corner.x(), corner.y() + CORNER)]
        )
    )


def _caption(painter: QPainter, shown: Shown, box: QRectF, row: int) -> None:
    """A tick, or a cross and what the network says instead."""
    if shown.answers is None:
        return
    right, theme = bool(shown.answers.exam.right[row]), shown.theme
    colour = theme.plate_muted if right else theme.warning
    middle = box.center().x()
    side, top = 8.0, box.top() + 4
    draw_mark(painter, QRectF(middle - (4 if right else 13), top, side, side), colour, right=right)
    if not right:
        place = QRectF(middle - 1, box.top(), 20, box.height())
        draw_text(painter, place, str(int(shown.answers.exam.answers[row])), theme.plate_text, LEFT)
