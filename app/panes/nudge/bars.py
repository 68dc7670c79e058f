"""What each way to spend the step did to the cost: measured bars with their forecasts on one axis."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from app import fonts
from app.ends import end_text, round_up
from app.graphics import draw_text, hairline
from app.panes.nudge.words import four, plus, push_role
from app.widgets.plate import Plate
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
EDGE, FOOT, MOST = 10.0, 22.0, 90.0


@dataclass(frozen=True)
class Line:
    """One way: its name, and what it did; without numbers a note says why."""

    name: str
    measured: float | None = None
    forecast: float | None = None
    note: str = ""


class Bars(Plate):
    """Rows on one axis, zero in sight."""

    def __init__(self, rows: int) -> None:
        super().__init__(tr("What each way to spend the step does to the cost"), keys=False)
        self.setToolTip(
            tr("Full: the change of the cost as measured. Outline: as the straight line forecasts it.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._rows = rows
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these."""
        if lines != self.lines:
            self.lines = lines
            said = (
                f"{one.name}: {one.note if one.measured is None else four(one.measured)}" for one in lines
            )
            self.setAccessibleDescription("; ".join(said))
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Every row can be read."""
        return QSize(200, int(self._rows * 25 + FOOT + 8))

    @property
    def span(self) -> tuple[float, float]:
        """The ends of the axis: zero is one of them unless costs went both ways."""
        values = [
            v
            for one in self.lines
            for v in (one.measured, one.forecast)
            if v is not None and math.isfinite(v)
        ]
        low, high = round_up(-min([0.0, *values])), round_up(max([0.0, *values]))
        return (-low, high) if low or high else (-1.0, 0.0)

    @property
    def pitch(self) -> float:
        """From row to row."""
        return min(MOST, (self.height() - FOOT - 8) / max(1, len(self.lines)))

    @property
    def axis(self) -> tuple[float, float]:
        """From where to where it goes."""
        name = min(150.0, self.width() * 0.3)
        return EDGE + name, max(EDGE + name + 20, self.width() - EDGE - 92)

    def x_of(self, value: float) -> float:
        """Where a change of the cost is."""
        (left, right), (low, high) = self.axis, self.span
        return left + min(1.0, max(0.0, (value - low) / (high - low))) * (right - left)

    def bar(self, at: int, value: float) -> QRectF:
        """The bar of row `at`."""
        zero, x, high = self.x_of(0.0), self.x_of(value), min(26.0, max(8.0, self.pitch * 0.42))
        middle = 6 + (at + 0.5) * self.pitch
        return QRectF(min(zero, x), middle - high / 2, max(1.0, abs(x - zero)), high)

    def paint(self, painter: QPainter) -> None:
        """Rows, axis."""
        theme, (left, right) = self.theme, self.axis
        for at, one in enumerate(self.lines):
            row = QRectF(EDGE, 6 + at * self.pitch, self.width() - 2 * EDGE, self.pitch)
            draw_text(
                painter,
                QRectF(EDGE, row.top(), left - EDGE - 6, self.pitch),
                one.name,
                theme.plate_text,
                LEFT,
            )
            if one.measured is None:
                draw_text(
                    painter,
                    QRectF(left, row.top(), row.right() - left, self.pitch),
                    one.note,
                    theme.plate_muted,
                    LEFT,
                )
                continue
            self._row(painter, at, one, row)
        y = 6 + len(self.lines) * self.pitch + 2
        painter.setPen(hairline(theme.plate_muted))
        painter.drawLine(QPointF(self.x_of(0.0), 6), QPointF(self.x_of(0.0), y))
        painter.setPen(hairline(theme.plate_line))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        low, high = self.span
        painter.setFont(fonts.sized(10))
        known = any(one.measured is not None for one in self.lines)
        for value in {low, 0.0, high} if known else ():
            room = QRectF(self.x_of(value) - 40, y + 2, 80, 13)
            draw_text(painter, room, end_text(value), theme.plate_muted)

    def _row(self, painter: QPainter, at: int, one: Line, row: QRectF) -> None:
        measured = one.measured if one.measured is not None else math.nan
        if math.isfinite(measured):
            painter.fillRect(self.bar(at, measured), self.theme.cost)
        if one.forecast is not None and math.isfinite(one.forecast):
            painter.setPen(hairline(getattr(self.theme, push_role(one.forecast)), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.bar(at, one.forecast).adjusted(0, -3, 0, 3))
        text = plus(four(measured), measured)
        draw_text(
            painter, QRectF(row.right() - 88, row.top(), 88, self.pitch), text, self.theme.plate_text, RIGHT
        )
