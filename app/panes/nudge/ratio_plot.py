"""dC/h against the nudge h, and how far that is from the derivative: convergence first, then round-off."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from app import fonts
from app.graphics import draw_text, faded, hairline, nice_ticks
from app.lock_veil import Veil
from app.numerals import short
from app.panes.nudge.measured import NUDGES, Measured
from app.panes.nudge.note import draw_note
from app.panes.nudge.ratio_scale import DECADES, LEAST_OFF, MOST_OFF, Scales, limits, offs
from app.panes.nudge.words import power, push_role
from app.widgets.plate import Plate
from nncore.arrays import Floats
from nncore.words import tr

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
KEYS = {Qt.Key.Key_Left: 10**0.25, Qt.Key.Key_Right: 10**-0.25}


class RatioPlot(Plate):
    """Press, drag or use the arrow keys for another nudge."""

    moved = Signal(float)  # size of the nudge

    def __init__(self) -> None:
        super().__init__(tr("The ratio for nudges from 1 to 1e−10"))
        Veil(self, "nudge.size")
        self.setToolTip(
            tr(
                "Press or drag, or use the arrow keys, for another nudge: dots are measured, the line is the gradient."
            )
        )
        self._measured: Measured | None = None
        self._derivative: float | None = None
        self._nudge, self._empty = 0.01, ""

    def show_ratios(
        self, measured: Measured | None, derivative: float | None, nudge: float, empty: str
    ) -> None:
        """Show what was measured; `empty` says why there is no derivative, or nothing at all."""
        self._measured, self._derivative = measured, derivative
        self._nudge, self._empty = nudge, empty
        self.update()

    @property
    def scales(self) -> Scales:
        """Where everything is."""
        ratios = self._measured.exact if self._measured is not None else NUDGES * np.nan
        return Scales(self.width(), self.height(), *limits(ratios, self._derivative))

    @property
    def shown(self) -> Floats | None:
        """The ratios that are drawn as dots."""
        measured = self._measured
        if measured is None:
            return None
        return measured.exact if measured.rough is None else measured.rough

    def sizeHint(self) -> QSize:
        """Room for both plots."""
        return QSize(320, 260)

    def minimumSizeHint(self) -> QSize:
        """The axes can be read."""
        return QSize(150, 170)

    def paint(self, painter: QPainter) -> None:
        """Both plots, one axis, the nudge at hand."""
        scales, theme = self.scales, self.theme
        title = tr("dC/h, measured with the nudge h")
        draw_text(painter, QRectF(8, 3, self.width() - 16, 16), title, theme.plate_muted, LEFT)
        painter.setFont(fonts.sized(10))
        self._grid(painter, scales)
        if self._measured is None or self.shown is None:
            draw_note(painter, scales.ratios, self._empty, theme)
            return
        self._line(painter, scales)
        if self._measured.rough is not None:
            self._thread(
                painter, [QPointF(scales.x_of(h), scales.y_of(r)) for h, r in _pairs(self._measured.exact)]
            )
        self._dots(painter, scales, self.shown)
        self._below(painter, scales, self.shown)
        x = scales.x_of(self._nudge)
        painter.setPen(hairline(theme.plate_text))
        low = scales.offs if self._derivative is not None else scales.ratios  # else it would cross the words
        painter.drawLine(QPointF(x, scales.ratios.top()), QPointF(x, low.bottom()))

    def _grid(self, painter: QPainter, scales: Scales) -> None:
        theme, boxes = (
            self.theme,
            (scales.ratios, scales.offs) if self._derivative is not None else (scales.ratios,),
        )
        step = 2 if scales.ratios.width() > 180 else 5
        for exponent in range(0, DECADES + 1, step):
            x = scales.x_of(10.0**-exponent)
            painter.setPen(hairline(faded(theme.plate_line, 0.8)))
            for box in boxes:
                painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            room = QRectF(min(x - 22, self.width() - 42), scales.offs.bottom() + 3, 44, 14)
            draw_text(painter, room, power(-exponent), theme.plate_muted)
        draw_text(painter, QRectF(4, scales.offs.bottom() + 3, 40, 14), tr("h ="), theme.plate_muted, LEFT)
        for value in nice_ticks(scales.low, scales.high, 4) if self._measured is not None else ():
            self._tick(painter, scales.ratios, scales.y_of(value), short(value))
        for exponent in range(int(LEAST_OFF) + 2, int(MOST_OFF) + 1, 4) if len(boxes) > 1 else ():
            self._tick(painter, scales.offs, scales.y_off(10.0**exponent), power(exponent))
        told = tr("how far off") if self._derivative is not None else ""
        room = QRectF(8, scales.offs.top() - 18, self.width() - 16, 14)
        draw_text(painter, room, told, theme.plate_muted, LEFT)

    def _tick(self, painter: QPainter, box: QRectF, y: float, text: str) -> None:
        painter.setPen(hairline(faded(self.theme.plate_line, 0.8)))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        draw_text(painter, QRectF(2, y - 7, box.left() - 7, 14), text, self.theme.plate_muted, RIGHT)

    def _line(self, painter: QPainter, scales: Scales) -> None:
        """The derivative, for all nudges the same."""
        if self._derivative is None:
            return
        y, box = scales.y_of(self._derivative), scales.ratios
        painter.setPen(QPen(getattr(self.theme, push_role(self._derivative)), 1.8, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _thread(self, painter: QPainter, places: list[QPointF]) -> None:
        painter.setPen(QPen(faded(self.theme.plate_text, 0.6), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(places)

    def _dots(self, painter: QPainter, scales: Scales, ratios: Floats) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.cost)
        for nudge, ratio in _pairs(ratios):
            place = QPointF(scales.x_of(nudge), scales.y_of(ratio))
            if scales.is_beyond(ratio):  # a wedge that points to where it is
                tip = -5.0 if ratio > scales.high else 5.0
                painter.drawPolygon([place + QPointF(-3, 0), place + QPointF(3, 0), place + QPointF(0, tip)])
            else:
                painter.drawEllipse(place, 2.6, 2.6)

    def _below(self, painter: QPainter, scales: Scales, ratios: Floats) -> None:
        if self._derivative is None:
            draw_note(painter, scales.offs, self._empty, self.theme)
            return
        measured = self._measured
        if measured is not None and measured.rough is not None:
            far = offs(measured.exact, self._derivative)
            self._thread(painter, [QPointF(scales.x_of(h), scales.y_off(v)) for h, v in _pairs(far)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.cost)
        for nudge, off in _pairs(offs(ratios, self._derivative)):
            painter.drawEllipse(QPointF(scales.x_of(nudge), scales.y_off(off)), 2.6, 2.6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nudge under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.moved.emit(self.scales.nudge_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow a drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.moved.emit(self.scales.nudge_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the left larger, to the right smaller."""
        factor = KEYS.get(Qt.Key(event.key()))
        if factor is None:
            super().keyPressEvent(event)
            return
        self.moved.emit(float(f"{min(1.0, max(10.0**-DECADES, abs(self._nudge) * factor)):.3g}"))


def _pairs(values: Floats) -> list[tuple[float, float]]:
    return [(h, v) for h, v in zip(NUDGES.tolist(), values.tolist(), strict=True) if math.isfinite(v)]
