"""The cost along one parameter, its tangent, and the nudge: the closer one looks, the more they are one."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from app import fonts
from app.ends import end_text
from app.graphics import draw_text, faded, hairline, nice_ticks
from app.numerals import short
from app.panes.nudge.measured import Curve, Point
from app.panes.nudge.note import draw_note
from app.panes.nudge.words import push_role
from app.widgets.plate import Plate
from nncore.words import tr

LEFT_ROOM, TOP, FOOT, RIGHT_ROOM = 58.0, 22.0, 20.0, 12.0
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CurvePlot(Plate):
    """Shows C(w + h) − C(w) around w."""

    def __init__(self) -> None:
        super().__init__(tr("The cost along this parameter"), keys=False)
        self.setToolTip(
            tr("The cost as the parameter alone is moved, the tangent that its gradient says, the nudge")
        )
        self._curve: Curve | None = None
        self._derivative: float | None = None
        self._point: Point | None = None
        self._empty = ""

    def show_curve(
        self, curve: Curve | None, derivative: float | None, point: Point | None, empty: str
    ) -> None:
        """Show a curve, its tangent if it is known, and where the nudge leads."""
        self._curve, self._derivative, self._point, self._empty = curve, derivative, point, empty
        self.update()

    def minimumSizeHint(self) -> QSize:
        """The axes can be read."""
        return QSize(130, 150)

    def sizeHint(self) -> QSize:
        """Smaller than the ratios."""
        return QSize(220, 260)

    @property
    def box(self) -> QRectF:
        """Where the curve is."""
        width, height = self.width() - LEFT_ROOM - RIGHT_ROOM, self.height() - TOP - FOOT
        return QRectF(LEFT_ROOM, TOP, max(10.0, width), max(10.0, height))

    @property
    def span(self) -> tuple[float, float]:
        """The lowest and highest change in sight."""
        curve = self._curve
        values = curve.changes[np.isfinite(curve.changes)].tolist() if curve is not None else []
        low, high = min(values, default=-1.0), max(values, default=1.0)
        room = 0.12 * (high - low)
        if curve is not None and self._derivative is not None and math.isfinite(self._derivative):
            room = max(room, 0.02 * abs(self._derivative) * curve.end)
        room = room or 1e-12
        return low - room, high + room

    def place(self, nudge: float, change: float) -> QPointF:
        """Where a nudge with its change is."""
        box, (low, high) = self.box, self.span
        end = self._curve.end if self._curve is not None else 1.0
        across = 0.5 + 0.5 * nudge / end
        return QPointF(
            box.left() + across * box.width(), box.bottom() - (change - low) / (high - low) * box.height()
        )

    def paint(self, painter: QPainter) -> None:
        """Axes, tangent, curve, dot."""
        theme, box = self.theme, self.box
        title = tr("C(w + h) − C(w)")
        draw_text(painter, QRectF(8, 3, self.width() - 16, 16), title, theme.plate_muted, LEFT)
        curve = self._curve
        if curve is None:
            draw_note(painter, box, self._empty, theme)
            return
        painter.setFont(fonts.sized(10))
        self._axes(painter, box, curve.end)
        painter.save()
        painter.setClipRect(box.adjusted(-1, -1, 1, 1))
        if self._derivative is not None:
            painter.setPen(QPen(getattr(theme, push_role(self._derivative)), 1.8, Qt.PenStyle.DashLine))
            rise = self._derivative * curve.end
            painter.drawLine(self.place(-curve.end, -rise), self.place(curve.end, rise))
        painter.setPen(QPen(theme.cost, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pairs = zip(curve.nudges.tolist(), curve.changes.tolist(), strict=True)
        painter.drawPolyline([self.place(h, c) for h, c in pairs if math.isfinite(c)])
        painter.restore()
        self._mark(painter)

    def _axes(self, painter: QPainter, box: QRectF, end: float) -> None:
        theme = self.theme
        for value in nice_ticks(*self.span, 4):
            y = self.place(0.0, value).y()
            painter.setPen(hairline(theme.plate_muted if value == 0 else faded(theme.plate_line, 0.8)))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            draw_text(painter, QRectF(2, y - 7, box.left() - 7, 14), short(value), theme.plate_muted, RIGHT)
        painter.setPen(hairline(theme.plate_muted))
        painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()))
        foot = QRectF(box.left(), box.bottom() + 3, box.width(), 14)
        for text, align in (
            (end_text(-end), LEFT),
            (tr("h = 0"), Qt.AlignmentFlag.AlignCenter),
            (end_text(end), RIGHT),
        ):
            draw_text(painter, foot, text, theme.plate_muted, align)

    def _mark(self, painter: QPainter) -> None:
        point = self._point
        if point is None or not math.isfinite(point.change):
            return
        painter.setBrush(self.theme.plate)
        painter.setPen(QPen(self.theme.plate_text, 2.0))
        painter.drawEllipse(self.place(point.nudge, point.change), 4.5, 4.5)
