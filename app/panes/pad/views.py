"""The picture as drawn and as received: which one is where, what it is called, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.graphics import faded, hairline, lamp_image
from app.panes.pad.geometry import SIDE, cell_rect
from app.scales import luminance_lut
from app.theme import Theme
from nncore.arrays import Floats

BOX = (4, 24)  # MNIST's digits were scaled into the 20 by 20 cells in the middle
GRID_FROM = 12  # pixels a cell from which the grid is drawn


class Shown:
    """A 28 by 28 image ready to paint; made anew only for another array."""

    def __init__(self) -> None:
        self._values: Floats | None = None
        self._image = QImage()

    def of(self, values: Floats) -> QImage:
        """The picture of these values, black 0 to white 1."""
        if values is not self._values:
            self._values = values
            self._image = lamp_image(values, luminance_lut())
        return self._image


@dataclass(frozen=True)
class Brush:
    """The ring that shows where and how wide the brush is, in cells."""

    at: tuple[float, float]
    radius: float
    erases: bool


def draw_picture(painter: QPainter, rect: QRectF, image: QImage, theme: Theme) -> None:
    """The cells, with a faint grid where they are large."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(rect, image)
    if rect.width() / SIDE >= GRID_FROM:
        painter.setPen(hairline(faded(theme.plate_line, 0.45)))
        for i in range(1, SIDE):
            at = i * rect.width() / SIDE
            painter.drawLine(QPointF(rect.left() + at, rect.top()), QPointF(rect.left() + at, rect.bottom()))
            painter.drawLine(QPointF(rect.left(), rect.top() + at), QPointF(rect.right(), rect.top() + at))


def draw_frame_of_reference(painter: QPainter, rect: QRectF, values: Floats, theme: Theme) -> None:
    """The 20 by 20 box and a cross at the centre of mass, faintly."""
    cell = rect.width() / SIDE
    low, high = BOX
    box = QRectF(rect.left() + low * cell, rect.top() + low * cell, (high - low) * cell, (high - low) * cell)
    pen = hairline(faded(theme.plate_text, 0.38))
    pen.setDashPattern([3, 4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    centre = centre_of_mass(values)
    if centre is not None:
        _cross(painter, QPointF(rect.left() + centre[0] * cell, rect.top() + centre[1] * cell), cell, theme)


def _cross(painter: QPainter, at: QPointF, cell: float, theme: Theme) -> None:
    arm = max(5.0, cell)
    for colour, width in ((faded(theme.plate, 0.75), 3.0), (faded(theme.plate_text, 0.9), 1.0)):
        painter.setPen(hairline(colour, width))
        painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
        painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm))


def centre_of_mass(values: Floats) -> tuple[float, float] | None:
    """(x, y) of the ink's centre of mass in cells, the middle of the first pixel at (0.5, 0.5); None without ink."""
    total = float(values.sum(dtype=np.float64))
    if not total > 0:
        return None
    middles = np.arange(SIDE) + 0.5
    return float(values.sum(axis=0) @ middles) / total, float(values.sum(axis=1) @ middles) / total


def draw_cell_ring(painter: QPainter, rect: QRectF, pixel: int, colour: QColor, width: float) -> None:
    """A ring around one cell, outside of it, so that its grey stays visible."""
    painter.setPen(hairline(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    out = width / 2
    painter.drawRect(cell_rect(pixel, rect).adjusted(-out, -out, out, out))


def draw_brush(painter: QPainter, rect: QRectF, brush: Brush, theme: Theme) -> None:
    """A ring as wide as the brush, readable on black and on white; broken for the eraser."""
    cell = rect.width() / SIDE
    at = QPointF(rect.left() + brush.at[0] * cell, rect.top() + brush.at[1] * cell)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    size = max(2.5, brush.radius * cell)
    painter.setPen(QPen(faded(theme.plate, 0.7), 3.0))
    painter.drawEllipse(at, size, size)
    pen = QPen(theme.plate_text, 1.2)
    if brush.erases:
        pen.setDashPattern([2.5, 2.5])
    painter.setPen(pen)
    painter.drawEllipse(at, size, size)


def name_of(view: str) -> str:
    """What a view is called."""
    if view == "received":
        return QCoreApplication.translate("PadPane", "as received")
    return QCoreApplication.translate("PadPane", "as drawn")
