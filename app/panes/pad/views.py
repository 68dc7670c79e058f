"""The picture as drawn and as received: which one is where, what it is called, and how it is painted."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app import fonts
from app.graphics import faded, hairline, mix, word_image
from app.panes.pad.geometry import SIDE, cell_rect
from app.scales import luminance_lut
from app.theme import Theme
from nncore.arrays import Floats
from nncore.drawing import BOX

GRID_FROM, GRID_LIGHT = 12, 30  # pixels a cell from which the grid is drawn; how light it is on black
NUMBERS_FROM = 20  # ... from which values can be read in the cells


class Shown:
    """A 28 by 28 image enlarged for the screen; made anew only for other values, another size or another theme."""

    def __init__(self) -> None:
        self._values: Floats | None = None
        self._drawn_for: tuple[int, int, Theme, bool] | None = None
        self._image = QImage()

    def draw(
        self, painter: QPainter, rect: QRectF, values: Floats, theme: Theme, *, numbers: bool = False
    ) -> None:
        """The cells, black 0 to white 1, with a faint grid, and numbers if asked, where they are large."""
        ratio = max(1, math.floor(painter.device().devicePixelRatio()))
        drawn_for = (int(rect.width()) // SIDE, ratio, theme, numbers)
        if values is not self._values or drawn_for != self._drawn_for:
            self._values, self._drawn_for = values, drawn_for
            grid = _grid_lut(theme) if drawn_for[0] >= GRID_FROM else None
            self._image = word_image(enlarged(values, drawn_for[0] * ratio, grid))
            self._image.setDevicePixelRatio(ratio)
            if numbers and drawn_for[0] >= NUMBERS_FROM:
                _write_values(self._image, values, drawn_for[0], theme)
        painter.drawImage(rect.topLeft(), self._image)


def _write_values(image: QImage, values: Floats, cell: int, theme: Theme) -> None:
    """Write each value that is not 0 into its cell, in hundredths, dark on light and light on dark."""
    painter = QPainter(image)
    painter.setFont(fonts.sized(cell * 0.45))
    hundredths = np.rint(100 * values).astype(int)
    for row, column in np.argwhere(hundredths > 0).tolist():
        value = int(hundredths[row, column])
        painter.setPen(theme.plate if value > 50 else theme.plate_text)
        place = QRectF(column * cell, row * cell, cell, cell)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(value))
    painter.end()


def enlarged(values: Floats, cell: int, grid: NDArray[np.uint32] | None = None) -> NDArray[np.uint32]:
    """Values (28, 28) as 0xffRRGGBB words, `cell` a side each; `grid` holds the colours of lines over each grey."""
    steps = np.rint(np.clip(values, 0, 1) * 255).astype(np.uint8)
    words = np.repeat(np.repeat(luminance_lut()[steps], cell, axis=0), cell, axis=1)
    if grid is not None:
        lines = grid[steps]
        words[cell::cell] = np.repeat(lines[1:], cell, axis=1)
        words[:, cell::cell] = np.repeat(lines[:, 1:], cell, axis=0)
    return words


@cache
def _grid_lut(theme: Theme) -> NDArray[np.uint32]:
    """The colour of the grid's lines over each of the 256 greys."""
    strength = min(1.0, GRID_LIGHT / max(1, theme.plate_line.lightness()))
    mixed = [mix(QColor(grey, grey, grey), theme.plate_line, strength).rgb() for grey in range(256)]
    return np.array(mixed, np.uint32)


@dataclass(frozen=True)
class Brush:
    """The ring that shows where and how wide the brush is, in cells."""

    at: tuple[float, float]
    radius: float
    erases: bool


def draw_frame_of_reference(painter: QPainter, rect: QRectF, values: Floats, theme: Theme) -> None:
    """The 20 by 20 box and a cross at the centre of mass, faintly."""
    cell = rect.width() / SIDE
    row, column = box_of(values)
    box = QRectF(rect.left() + column * cell, rect.top() + row * cell, BOX * cell, BOX * cell)
    pen = hairline(faded(theme.plate_text, 0.38))
    pen.setDashPattern([3, 4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    centre = centre_of_mass(values)
    if centre is not None:
        _cross(painter, QPointF(rect.left() + centre[0] * cell, rect.top() + centre[1] * cell), cell, theme)


def box_of(values: Floats) -> tuple[int, int]:
    """Top row and left column of the 20 by 20 box that the ink was scaled into, wherever it was moved to.

    Ink that fits into no such box was not scaled into one: then this is the box in the middle.
    """
    corner = []
    for axis in (1, 0):
        used = np.flatnonzero(values.any(axis=axis))
        if not used.size or used[-1] - used[0] >= BOX:
            return (SIDE - BOX) // 2, (SIDE - BOX) // 2
        corner.append(int(used[0]) - (BOX - 1 - int(used[-1] - used[0])) // 2)
    return corner[0], corner[1]


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
