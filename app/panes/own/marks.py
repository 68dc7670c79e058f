"""Small marks drawn as lines, so that no answer is told by colour alone: a tick and a cross."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.theme import Theme

SIDE = 10  # pixels of a stamp
TICK = (((0.08, 0.55), (0.38, 0.85), (0.94, 0.18)),)
CROSS = (((0.15, 0.15), (0.85, 0.85)), ((0.85, 0.15), (0.15, 0.85)))


@lru_cache(maxsize=16)
def stamp(theme: Theme, right: bool, ratio: float) -> QImage:
    """A mark painted once, SIDE pixels wide, for where there are hundreds: muted for right, a warning for wrong."""
    made = QImage(math.ceil(SIDE * ratio), math.ceil(SIDE * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(
        painter, QRectF(1, 1, SIDE - 2, SIDE - 2), theme.plate_muted if right else theme.warning, right=right
    )
    painter.end()
    return made


def draw_mark(painter: QPainter, box: QRectF, colour: QColor, *, right: bool) -> None:
    """A tick for what is right, a cross for what is not."""
    left, top, wide, high = box.x(), box.y(), box.width(), box.height()
    painter.setPen(QPen(colour, 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    for line in TICK if right else CROSS:
        painter.drawPolyline([QPointF(left + x * wide, top + y * high) for x, y in line])
