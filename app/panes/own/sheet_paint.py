"""Paints the sheet of drawings: for each digit its bar and its pictures, each with what the network says."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF

from app import fonts
from app.graphics import draw_text, faded, hairline, mix
from app.panes.own.marks import stamp
from app.panes.own.places import CAPTION, Places
from app.panes.own.reading import Answers
from app.pictures import word_image
from app.scales import luminance_lut
from app.texts import put_many
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


def ground(shown: Shown, pictures: QImage, seen: QRectF, ratio: float) -> QImage:
    """What does not depend on the network, painted once: the pictures in sight, and which are held back."""
    made = QImage(
        math.ceil(seen.width() * ratio),
        math.ceil(seen.height() * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.translate(0, -seen.top())
    for row, box in in_sight(shown, seen):
        painter.drawImage(box, pictures, QRectF(0, row * SIDE, SIDE, SIDE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(hairline(shown.theme.plate_line))
        painter.drawRect(box)
        if shown.own.held[row]:
            held_mark(painter, QPointF(box.right() - 1, box.top() + 1), shown.theme)
    painter.end()
    return made


def in_sight(shown: Shown, seen: QRectF) -> list[tuple[int, QRectF]]:
    """The rows of the set whose pictures are in sight, and where."""
    top, bottom, found = seen.top(), seen.bottom(), []
    for digit, rows in enumerate(shown.rows):
        for number, row in enumerate(rows):
            box = shown.places.picture(digit, number)
            if box.bottom() + CAPTION >= top and box.top() <= bottom:
                found.append((row, box))
    return found


def draw(painter: QPainter, shown: Shown, boxes: list[tuple[int, QRectF]]) -> None:
    """What may change with every step: the bars, what the network says, the rings."""
    right, most = shown.right, max(1, int(shown.own.counts.max()))
    for digit in range(CLASSES):
        _head(painter, shown, digit, most, None if right is None else int(right[digit]))
    if shown.answers is not None:
        _captions(painter, shown, shown.answers, boxes)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row, box in boxes:
        if row in (shown.hovered, shown.picked):
            painter.setPen(QPen(shown.theme.selection, 2.0 if row == shown.picked else 1.0))
            painter.drawRect(box.adjusted(-1.5, -1.5, 1.5, 1.5))


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


def held_mark(painter: QPainter, corner: QPointF, theme: Theme) -> None:
    """A folded corner, upper right at `corner`: never trained on."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(theme.plate_text, 0.85))
    painter.drawPolygon(
        QPolygonF(
            [corner, QPointF(corner.x() - CORNER, corner.y()), QPointF(corner.x(), corner.y() + CORNER)]
        )
    )


def _captions(painter: QPainter, shown: Shown, answers: Answers, boxes: list[tuple[int, QRectF]]) -> None:
    """A tick, or a cross and what the network says instead."""
    right, said = answers.exam.right.tolist(), answers.exam.answers.tolist()
    ratio = painter.device().devicePixelRatioF()
    tick, cross = stamp(shown.theme, True, ratio), stamp(shown.theme, False, ratio)
    texts: list[tuple[float, float, str]] = []
    for row, box in boxes:
        middle, top = int(box.x() + box.width() / 2), int(box.bottom()) + 3
        if right[row]:
            painter.drawImage(middle - 5, top, tick)
        else:
            painter.drawImage(middle - 14, top, cross)
            texts.append((middle - 1, top + 9, str(said[row])))
    painter.setFont(fonts.caption())
    painter.setPen(shown.theme.plate_text)
    put_many(painter, texts)
