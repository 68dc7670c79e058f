"""What is painted on the plane of two inputs: the examples by class, and the point that the network is asked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from app.frame import Frame
from app.graphics import faded
from app.naming import naming_of
from app.theme import Theme
from nncore.arrays import Floats

LEFT, BELOW, RIM = 20.0, 17.0, 6.0  # around the plane: for the names and ends of its axes
MOST = 300  # examples drawn: enough to see where each class lies, with the ground between them
SIZE = 2.6  # half the width of a mark


@dataclass(frozen=True, eq=False)
class Ground:
    """The examples as a picture, for screens of one device pixel ratio."""

    image: QImage
    ratio: float


def plane_rect(width: float, height: float) -> QRectF:
    """Where the span of the inputs lies: a square."""
    side = max(8.0, min(width - LEFT - RIM, height - BELOW - RIM))
    return QRectF(LEFT + (width - LEFT - RIM - side) / 2, RIM, side, side)


def place_of(plane: QRectF, span: tuple[float, float], x: float, y: float) -> QPointF:
    """Where the point (x, y) lies."""
    low, high = span
    return QPointF(
        plane.left() + (x - low) / (high - low) * plane.width(),
        plane.bottom() - (y - low) / (high - low) * plane.height(),
    )


def value_of(plane: QRectF, span: tuple[float, float], at: QPointF) -> tuple[float, float]:
    """Which point lies there, in hundredths; beyond the span too."""
    low, high = span
    x = low + (at.x() - plane.left()) / plane.width() * (high - low)
    y = low + (plane.bottom() - at.y()) / plane.height() * (high - low)
    return round(x, 2), round(y, 2)


def ground_of(frame: Frame, plane: QRectF, whole: QRectF, ratio: float) -> Ground:
    """Paint some examples of the chosen set: the first class as dark rings, the second as light triangles."""
    image = QImage((whole.size() * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    if frame.data is None or frame.data.train.n_inputs != 2:
        return Ground(image, ratio)
    data = frame.data.test if frame.options.get("pad.set") == "test" else frame.data.train
    span = naming_of(frame).span
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for (x, y), label in zip(data.images[:MOST].tolist(), data.labels[:MOST].tolist(), strict=True):
        draw_mark(painter, place_of(plane, span, x, y), label)
    painter.end()
    return Ground(image, ratio)


def draw_examples(painter: QPainter, ground: Ground) -> None:
    """Put the examples down."""
    painter.drawImage(0, 0, ground.image)


def draw_boundary(painter: QPainter, plane: QRectF, pieces: Floats, theme: Theme) -> None:
    """The line on which the answer changes; `pieces` (k, 2, 2) are shares of the plane from its top left."""
    corner, side = np.array([plane.left(), plane.top()]), plane.width()
    lines = [QLineF(*piece) for piece in (corner + side * pieces).reshape(-1, 4).tolist()]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((faded(theme.plate, 0.7), 4.0), (theme.plate_text, 1.6)):
        painter.setPen(QPen(colour, width))
        painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def draw_mark(painter: QPainter, at: QPointF, label: int, size: float = SIZE) -> None:
    """An example: its lightness is what the second class's output should be here, its shape says the same."""
    dark, light = QColor(12, 13, 15), QColor(250, 250, 250)
    if label == 0:
        painter.setPen(QPen(light, 1.0))
        painter.setBrush(dark)
        painter.drawEllipse(at, size, size)
        return
    painter.setPen(QPen(dark, 1.0))
    painter.setBrush(light)
    wide, high = 1.25 * size, 1.35 * size
    painter.drawPolygon(
        QPolygonF([at + QPointF(0, -high), at + QPointF(wide, 0.8 * high), at + QPointF(-wide, 0.8 * high)])
    )


def draw_point(painter: QPainter, at: QPointF, plane: QRectF, frame: Frame) -> None:
    """The point on the network: a cross-hair over the whole plane and a ring, seen on black and on white."""
    theme = frame.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((faded(theme.plate, 0.55), 2.5), (faded(theme.plate_text, 0.8), 1.0)):
        painter.setPen(QPen(colour, width))
        for start, end in (
            (QPointF(plane.left(), at.y()), at - QPointF(7, 0)),
            (at + QPointF(7, 0), QPointF(plane.right(), at.y())),
            (QPointF(at.x(), plane.top()), at - QPointF(0, 7)),
            (at + QPointF(0, 7), QPointF(at.x(), plane.bottom())),
        ):
            painter.drawLine(start, end)
        painter.setPen(QPen(colour, width + 1.0))
        painter.drawEllipse(at, 7.0, 7.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
