"""Paints a bend with the place where a neuron is on it, and the tangent there."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app import fonts
from app.graphics import draw_text, hairline
from app.numerals import short
from app.theme import Theme
from nncore.activations import ACTIVATIONS

LEAST = 6.0  # of z, on either side
TALLEST = 320.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Axes:
    """Places of z and a in a box; the bend fits in whole."""

    def __init__(self, box: QRectF, name: str, z: float) -> None:
        self.box = box
        self.end = max(LEAST, abs(z) * 1.15)
        self.zs = np.linspace(-self.end, self.end, 161)
        self.values = ACTIVATIONS[name].f(self.zs)
        self.low = float(min(self.values.min(), 0.0))
        self.high = float(max(self.values.max(), 1e-9))

    def at(self, z: float, a: float) -> QPointF:
        """Where a point is."""
        across = (z + self.end) / (2 * self.end)
        up = (a - self.low) / (self.high - self.low)
        return QPointF(
            self.box.left() + across * self.box.width(), self.box.bottom() - up * self.box.height()
        )


def paint(painter: QPainter, box: QRectF, theme: Theme, name: str, at: tuple[float, float, float]) -> None:
    """The bend called `name` with z, a and the slope `at`."""
    z, a, slope = at
    if not np.isfinite(at).all() or box.height() < 20:
        return
    box = QRectF(box.left(), box.top(), box.width(), min(box.height(), TALLEST) - 16)
    axes = Axes(box, name, z)
    painter.setPen(hairline(theme.plate_line))
    painter.drawLine(axes.at(0, axes.low), axes.at(0, axes.high))
    painter.drawLine(axes.at(-axes.end, 0), axes.at(axes.end, 0))
    painter.setPen(QPen(theme.plate_text, 1.8))
    painter.drawPolyline([axes.at(float(x), float(y)) for x, y in zip(axes.zs, axes.values, strict=True)])
    reach = axes.end / 4
    painter.setClipRect(box.adjusted(-2, -4, 2, 4))
    painter.setPen(QPen(theme.push_plus if slope >= 0 else theme.push_minus, 2.0))
    painter.drawLine(axes.at(z - reach, a - slope * reach), axes.at(z + reach, a + slope * reach))
    painter.setClipping(False)
    painter.setPen(QPen(theme.selection, 2.0))
    painter.setBrush(theme.plate)
    painter.drawEllipse(axes.at(z, a), 4.5, 4.5)
    painter.setFont(fonts.sized(10))
    foot = QRectF(box.left(), box.bottom() + 2, box.width(), 14)
    for text, align in (
        (short(-axes.end), LEFT),
        ("z", Qt.AlignmentFlag.AlignCenter),
        (short(axes.end), RIGHT),
    ):
        draw_text(painter, foot, text, theme.plate_muted, align)
