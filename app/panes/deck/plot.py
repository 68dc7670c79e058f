"""Axes of the small plots: where a number is, and the ticks beside it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app import numerals
from app.ends import end_text
from app.graphics import draw_text, hairline, log_ticks, nice_ticks
from app.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ABOVE, BELOW, BESIDE = 22.0, 20.0, 44.0  # pixels kept for what stands around the field


@dataclass(frozen=True)
class Axes:
    """The ranges of both axes, and the field that they span."""

    field: QRectF
    x: tuple[float, float]
    y: tuple[float, float]
    x_log: bool = False

    def spot(self, x: float, y: float) -> QPointF:
        """Where a point is."""
        return QPointF(self.field.left() + self.across(x) * self.field.width(), self.height_of(y))

    def across(self, x: float) -> float:
        """The share of the width at a number."""
        low, high = self.x
        if self.x_log:
            return math.log(max(x, low) / low) / math.log(high / low) if high > low else 0.0
        return (x - low) / (high - low) if high > low else 0.0

    def value(self, at: float) -> float:
        """The number at a place across, in pixels; at most the end of the axis."""
        share = min(1.0, max(0.0, (at - self.field.left()) / max(1.0, self.field.width())))
        low, high = self.x
        return float(low * (high / low) ** share) if self.x_log else low + share * (high - low)

    def height_of(self, y: float) -> float:
        """How far down a number is, in pixels."""
        low, high = self.y
        return self.field.bottom() - (y - low) / (high - low) * self.field.height()


def field_of(whole: QRectF, right: float = 12.0) -> QRectF:
    """What is left of a plate when titles and ticks have their room."""
    return whole.adjusted(BESIDE, ABOVE, -right, -BELOW)


def paint_axes(painter: QPainter, axes: Axes, theme: Theme, titles: tuple[str, str]) -> None:
    """Lines across, ticks, and above the field what stands upwards, at its right what goes across."""
    field = axes.field
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for tick in nice_ticks(*axes.y, max(2, int(field.height() // 30))):
        y = round(axes.height_of(tick))
        painter.setPen(hairline(theme.plate_line))
        painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
        draw_text(
            painter,
            QRectF(0, y - 8, field.left() - 6, 16),
            end_text(tick) if tick else "0",
            theme.plate_muted,
            RIGHT,
        )
    for tick in _across(axes):
        x = round(axes.spot(tick, axes.y[0]).x())
        painter.setPen(hairline(theme.plate_line))
        painter.drawLine(QPointF(x, field.bottom()), QPointF(x, field.bottom() + 3))
        text = numerals.count(round(tick)) if tick >= 1 else end_text(tick) if tick else "0"
        draw_text(painter, QRectF(x - 35, field.bottom() + 3, 70, 15), text, theme.plate_muted)
    up, across = titles
    draw_text(painter, QRectF(8, 2, field.right() - 8, 18), up, theme.plate_text, LEFT)
    draw_text(painter, QRectF(8, 2, field.right() - 8, 18), f"{across} →", theme.plate_muted, RIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _across(axes: Axes) -> list[float]:
    if axes.x_log:
        ticks = log_ticks(*axes.x)
        powers = [tick for tick in ticks if math.log10(tick).is_integer()]
        return ticks if len(ticks) <= axes.field.width() // 60 else powers
    ticks = nice_ticks(*axes.x, max(2, int(axes.field.width() // 60)))
    return [tick for tick in ticks if tick == round(tick)]
