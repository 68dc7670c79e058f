"""The cards of the map as a picture: a numeral where there is room for one, else a grey; bright once they are dealt."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app import fonts
from app.graphics import draw_text
from app.panes.deck.deck_map import Plan, places
from app.pictures import image_words, word_image
from nncore.arrays import Bytes, Floats, Ints

READABLE, APART = 10, 4  # pixels of a mark from which it has a numeral, and from which marks stand apart
BRIGHT, DIM = (128.0, 250.0), (48.0, 92.0)  # grey of the first and the last class
Words = NDArray[np.uint32]


def greys(n_classes: int, *, dealt: bool) -> Floats:
    """The grey of each class, (n_classes,): no grey of the dealt is one of those to come."""
    low, high = BRIGHT if dealt else DIM
    return np.round(np.linspace(low, high, n_classes))


@lru_cache(maxsize=8)
def stamps(n_classes: int, cell: int, ground: int) -> Words:
    """The picture of each class to come, then of each class dealt, then of nothing: (2 n_classes + 1, cell, cell)."""
    made = np.full((2 * n_classes + 1, cell, cell), np.uint32(ground))
    for number, grey in enumerate([*greys(n_classes, dealt=False), *greys(n_classes, dealt=True)]):
        stamp = _stamp(number % n_classes, int(grey), cell, ground, dark=number >= n_classes)
        made[number] = stamp
    return made


def picture(plan: Plan, labels: Bytes, dealt: int, n_classes: int, ground: int) -> QImage:
    """The map of cards of these labels, in order of dealing, of which the first `dealt` are dealt."""
    kinds: Ints = labels[:: plan.each].astype(np.intp)
    kinds[: -(-dealt // plan.each)] += n_classes
    width, height = plan.size
    across, down = places(plan)
    if plan.cell < APART:  # one colour a mark: nothing else is to be put together
        flat = np.full((height, width), np.uint32(ground))
        flat[down, across] = stamps(n_classes, 1, ground)[:, 0, 0][kinds]
        return word_image(flat.repeat(plan.cell, axis=0).repeat(plan.cell, axis=1))
    which = np.full((height, width), 2 * n_classes)
    which[down, across] = kinds
    marks = stamps(n_classes, plan.cell, ground)[which]
    return word_image(
        np.ascontiguousarray(marks.swapaxes(1, 2)).reshape(height * plan.cell, width * plan.cell)
    )


def _stamp(label: int, grey: int, cell: int, ground: int, *, dark: bool) -> Words:
    image = QImage(cell, cell, QImage.Format.Format_RGB32)
    image.fill(ground)
    inner = cell - 1 if cell >= APART else cell
    painter = QPainter(image)
    painter.fillRect(0, 0, inner, inner, QColor(grey, grey, grey))
    if cell >= READABLE:
        painter.setFont(fonts.sized(cell - 3))
        ink = QColor(20, 22, 26) if dark else QColor(200, 204, 210)
        draw_text(painter, QRectF(-2, -1, inner + 4, inner + 2), str(label), ink)
    painter.end()
    return image_words(image)
