"""The measured change of the cost and its forecast, on one axis."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from app import fonts
from app.ends import end_text, round_up
from app.graphics import draw_text, hairline
from app.panes.nudge.words import arrow, four, plus, push_role
from app.widgets.plate import Plate
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROW, EDGE, NAME, NUMBER = 20.0, 10.0, 128.0, 92.0


class Meet(Plate):
    """Two bars from one zero: what happened, full; what the derivative said, an outline."""

    def __init__(self) -> None:
        super().__init__(tr("Measured and forecast change of the cost"), keys=False)
        self.setToolTip(
            tr("The change of the cost as measured, and as the gradient times the nudge forecasts it")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(int(2 * ROW + 26))
        self.measured: float | None = None
        self.forecast: float | None = None
        self.empty = ""

    def show_changes(self, measured: float | None, forecast: float | None, empty: str) -> None:
        """Show both; `empty` says why the forecast is not there."""
        if (measured, forecast, empty) == (self.measured, self.forecast, self.empty):
            return
        self.measured, self.forecast, self.empty = measured, forecast, empty
        said = [tr("measured {0}").format(four(measured))] if measured is not None else []
        said += [tr("forecast {0}").format(four(forecast))] if forecast is not None else [empty]
        self.setAccessibleDescription("; ".join(said))
        self.update()

    @property
    def end(self) -> float:
        """The right end of the axis; the left one is as far below zero."""
        finite = [abs(v) for v in (self.measured, self.forecast) if v is not None and math.isfinite(v)]
        return round_up(max(finite, default=0.0)) or 1.0

    @property
    def axis(self) -> tuple[float, float]:
        """From where to where it goes."""
        name = NAME if self.width() > 380 else 70.0
        return EDGE + name, max(EDGE + name + 20, self.width() - EDGE - NUMBER)

    def x_of(self, value: float) -> float:
        """Where a change is."""
        left, right = self.axis
        share = min(1.0, max(-1.0, value / self.end))
        return (left + right) / 2 + share * (right - left) / 2

    def minimumSizeHint(self) -> QSize:
        """Two rows."""
        return QSize(120, int(2 * ROW + 26))

    def paint(self, painter: QPainter) -> None:
        """Axis, bars, numbers."""
        theme = self.theme
        wide = self.axis[0] > EDGE + 100
        names = (
            (tr("C(w + h) − C(w)"), tr("forecast ∂C/∂w · h")) if wide else (tr("measured"), tr("forecast"))
        )
        rows = (
            (names[0], self.measured, "cost", True),
            (names[1], self.forecast, push_role(self.forecast or 0.0), False),
        )
        for at, (name, value, role, full) in enumerate(rows):
            row = QRectF(EDGE, 6 + at * ROW, self.width() - 2 * EDGE, ROW)
            draw_text(painter, row, name, theme.plate_muted, LEFT)
            if value is None:
                rest = QRectF(self.axis[0], row.top(), row.right() - self.axis[0], ROW)
                draw_text(painter, rest, self.empty if at else "–", theme.plate_muted, LEFT)
                continue
            self._bar(painter, row, value, role, full=full)
        self._scale(painter, 6 + 2 * ROW)

    def _bar(self, painter: QPainter, row: QRectF, value: float, role: str, *, full: bool) -> None:
        colour = getattr(self.theme, role)
        painter.setFont(fonts.sized(12))
        text = plus(four(value), value) if full else arrow(value) + plus(four(value), value)
        draw_text(painter, QRectF(row.right() - NUMBER, row.top(), NUMBER, ROW), text, colour, RIGHT)
        painter.setFont(fonts.caption())
        if not math.isfinite(value):
            return
        zero, x = self.x_of(0.0), self.x_of(value)
        bar = QRectF(min(zero, x), row.center().y() - 5, max(1.0, abs(x - zero)), 10)
        if full:
            painter.fillRect(bar, colour)
        else:
            painter.setPen(hairline(colour, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar)

    def _scale(self, painter: QPainter, y: float) -> None:
        theme, (left, right) = self.theme, self.axis
        painter.setPen(hairline(theme.plate_line))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.setPen(hairline(theme.plate_muted))
        top = 6 if self.forecast is not None else y  # else it would cross the words
        painter.drawLine(QPointF(self.x_of(0.0), top), QPointF(self.x_of(0.0), y + 3))
        if not self.measured and not self.forecast:
            return
        ends = ((-self.end, LEFT), (0.0, Qt.AlignmentFlag.AlignCenter), (self.end, RIGHT))
        for value, align in ends:
            draw_text(
                painter, QRectF(left, y + 2, right - left, 14), end_text(value), theme.plate_muted, align
            )
