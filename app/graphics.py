"""Pure drawing helpers for panes: colours, strokes, text; and, from here too, pictures and geometry."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.geometry import Grid, fit, fit_square, grid, log_ticks, nice_ticks
from app.pictures import Atlas, atlas, heat_image, image_words, lamp_image, levels, span, spans, word_image
from app.texts import gathered, put_text

if TYPE_CHECKING:
    from app.theme import Theme

__all__ = [
    "Atlas",
    "Grid",
    "arrow_path",
    "atlas",
    "draw_focus",
    "draw_plate",
    "draw_rule",
    "draw_text",
    "faded",
    "fit",
    "fit_square",
    "grid",
    "hairline",
    "heat_image",
    "image_words",
    "lamp_image",
    "levels",
    "log_ticks",
    "mix",
    "nice_ticks",
    "put_text",
    "span",
    "spans",
    "word_image",
]


def mix(a: QColor, b: QColor, share: float) -> QColor:
    """The colour `share` of the way from a to b, opacity included; shares outside 0..1 are cut."""
    t = min(1.0, max(0.0, share))
    channels = zip(a.getRgbF(), b.getRgbF(), strict=True)  # type: ignore[call-overload]
    return QColor.fromRgbF(*(x + t * (y - x) for x, y in channels))


def faded(colour: QColor, opacity: float) -> QColor:
    """The same colour with another opacity."""
    made = QColor(colour)
    made.setAlphaF(opacity)
    return made


def arrow_path(start: QPointF, tip: QPointF, head: float = 5.0) -> QPainterPath:
    """A line with an open head, for derivatives and wishes; stroke it, do not fill it."""
    path = QPainterPath(start)
    path.lineTo(tip)
    length = math.hypot(tip.x() - start.x(), tip.y() - start.y())
    if length > 0:
        along = (tip - start) * (min(head, length) / length)
        across = QPointF(-along.y(), along.x()) * 0.6
        path.moveTo(tip - along + across)
        path.lineTo(tip)
        path.lineTo(tip - along - across)
    return path


def hairline(colour: QColor, width: float = 1.0) -> QPen:
    """A pen whose width is in pixels of the widget, however the painter is scaled."""
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    return pen


def draw_plate(painter: QPainter, rect: QRectF, theme: Theme, radius: float = 6.0) -> None:
    """The dark ground under pictures and plots, with a hairline around it where the panel is dark too."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line, whole = theme.line if theme.is_dark else theme.plate, _on_whole_pixels(painter, rect)
    painter.setPen(Qt.PenStyle.NoPen if whole else hairline(line))
    painter.setBrush(theme.plate)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if whole:
        edge = QPainterPath()  # to fill a long thin rim costs a sixth of stroking it
        edge.addRoundedRect(rect, radius + 0.5, radius + 0.5)
        edge.addRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 0.5, radius - 0.5)
        painter.fillPath(edge, line)
    painter.restore()


def draw_focus(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """A line just inside the edge of what has the keyboard."""
    painter.setPen(hairline(colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)


def _on_whole_pixels(painter: QPainter, rect: QRectF) -> bool:
    """Whether a pixel is a pixel of the screen, and the rectangle's edges lie between two."""
    to = painter.deviceTransform()
    places = (to.dx(), to.dy(), *rect.getRect())  # type: ignore[misc]
    return to.m11() == to.m22() == 1.0 and all(place.is_integer() for place in places)


def draw_rule(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    """A hairline across at the middle of a row of pixels, where smoothing changes nothing but its price."""
    smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(hairline(colour))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """One line of text in the painter's font, cut with an ellipsis where it has no room."""
    if not gathered(painter, rect, text, colour, align):
        painter.setPen(colour)
        put_text(painter, rect, text, align)
