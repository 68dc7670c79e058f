"""The compass on the map and the dial that shows what its arrow does to the cost. Pure painting."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.cost_map.geometry import Chart
from app.graphics import arrow_path, draw_text, faded
from app.panes.cut.words import downhill, signed
from app.panes.cut.work import Answer
from app.theme import Theme
from nncore.cut import ANGLES
from nncore.words import tr

ROSE = 46.0  # pixels from the centre to the ring that is turned
DIAL = QRectF(0, 0, 104, 62)
SWEEP = 80.0  # degrees that the needle goes to each side


def towards(centre: QPointF, degrees: float, pixels: float) -> QPointF:
    """The point so far from the centre; 0° is to the right, 90° up."""
    angle = math.radians(degrees)
    return centre + QPointF(pixels * math.cos(angle), -pixels * math.sin(angle))


def change_at(known: Answer, angle: float) -> float:
    """What the arrow does to the cost, as measured; not a number where it was not."""
    if known.ring is None:
        return math.nan
    return float(known.ring[round(angle / 360 * ANGLES) % ANGLES])


def paint_compass(painter: QPainter, chart: Chart, known: Answer, angle: float, theme: Theme) -> None:
    """The ring, the arrow in its true length, and the line from it to the ring."""
    centre = chart.point(0.0, 0.0)
    radius = known.question.setting.radius / known.question.setting.reach * known.reach
    length = chart.point(radius, 0.0).x() - centre.x()
    rose = max(ROSE, length)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((faded(theme.plate, 0.6), 3.0), (faded(theme.plate_text, 0.75), 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(centre, rose, rose)
    knob = towards(centre, angle, rose)
    painter.setPen(QPen(faded(theme.plate_accent, 0.7), 1.0, Qt.PenStyle.DotLine))
    painter.drawLine(centre, knob)
    for colour, width in ((theme.plate, 5.0), (theme.plate_accent, 2.6)):
        painter.setPen(QPen(colour, width))
        painter.drawPath(arrow_path(centre, towards(centre, angle, length), 8.0))
    painter.setPen(QPen(theme.plate, 1.5))
    painter.setBrush(theme.plate_accent)
    painter.drawEllipse(knob, 6.0, 6.0)
    painter.setPen(QPen(theme.plate_text, 1.8))
    painter.setBrush(theme.plate)
    painter.drawEllipse(centre, 4.0, 4.0)


def paint_downhill(painter: QPainter, chart: Chart, known: Answer, theme: Theme) -> None:
    """Minus the gradient in this plane, named."""
    if not any(known.tilt):
        return
    centre, angle = chart.point(0.0, 0.0), downhill(known)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.plate, 4.5), (theme.plate_text, 2.0)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.DashLine))
        painter.drawPath(arrow_path(centre, towards(centre, angle, ROSE + 26), 8.0))
    at = towards(centre, angle, ROSE + 40)
    draw_text(painter, QRectF(at.x() - 20, at.y() - 8, 40, 16), "−∇C", theme.plate_text)


def dial_place(chart: Chart) -> QRectF | None:
    """Where the dial lies on a map; None where it would take too much of it."""
    if chart.field.width() <= 2 * DIAL.width() or chart.field.height() <= 2.5 * DIAL.height():
        return None
    return DIAL.translated(chart.field.topRight() + QPointF(-DIAL.width() - 6, 6))


def paint_dial(painter: QPainter, corner: QPointF, known: Answer, angle: float, theme: Theme) -> None:
    """A needle between the most the cost falls and the most it rises on the circle."""
    change = change_at(known, angle)
    if known.ring is None or not math.isfinite(change):
        return
    box = DIAL.translated(corner)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(theme.plate, 0.85))
    painter.drawRoundedRect(box, 5, 5)
    finite = known.ring[np.isfinite(known.ring)]
    end = float(np.abs(finite).max()) or 1.0
    foot = QPointF(box.center().x(), box.top() + 40)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.plate_muted, 1.4))
    painter.drawArc(QRectF(foot.x() - 32, foot.y() - 32, 64, 64), int((90 - SWEEP) * 16), int(2 * SWEEP * 16))
    for share in (-1.0, 0.0, 1.0):
        turn = 90 - SWEEP * share
        painter.drawLine(towards(foot, turn, 28), towards(foot, turn, 32))
    draw_text(painter, QRectF(box.left() + 2, foot.y() - 14, 16, 14), "−", theme.plate_muted)
    draw_text(painter, QRectF(box.right() - 18, foot.y() - 14, 16, 14), "+", theme.plate_muted)
    painter.setPen(QPen(theme.cost, 2.2))
    painter.drawLine(foot, towards(foot, 90 - SWEEP * change / end, 27))
    text = tr("ΔC {change}").format(change=signed(change))
    draw_text(painter, QRectF(box.left(), foot.y() + 4, box.width(), 16), text, theme.plate_text)
