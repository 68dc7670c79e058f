"""The cost of the probe over the minute: each nudge, the start, and where one step ends."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.ends import end_text
from app.graphics import draw_plate, draw_rule, draw_text, nice_ticks
from app.in_turn import TakesTurns
from app.panes.hand.contest import SECONDS, Round
from app.panes.hand.words import number
from app.theme import DARK, Theme
from nncore.words import tr

LEFT, RIGHT, TOP, BOTTOM = 44, 12, 20, 20


class ContestPlot(TakesTurns):
    """Seconds across, cost upwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = DARK
        self._round: Round | None = None
        self.setMinimumHeight(90)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Cost of the 50 digits over the minute"))
        self.setToolTip(tr("Cost of the 50 digits after each nudge; dashed: where one gradient step ends."))

    def show_round(self, theme: Theme, current: Round | None) -> None:
        """Show a round; it grows."""
        self._theme, self._round = theme, current
        self.update()

    @property
    def shown(self) -> Round | None:
        """The round on show."""
        return self._round

    def sizeHint(self) -> QSize:
        """A small plot."""
        return QSize(320, 130)

    def field(self) -> QRectF:
        """Where the line is."""
        return self.rect().toRectF().adjusted(LEFT, TOP, -RIGHT, -BOTTOM)

    def span(self) -> tuple[float, float]:
        """The ends of the cost's scale: from 0 to a little above the largest cost."""
        current = self._round
        if current is None:
            return 0.0, 1.0
        costs = [current.first.cost, *(score.cost for _, score in current.trail)]
        costs += [current.step.cost] if current.step else []
        finite = [cost for cost in costs if np.isfinite(cost)]
        low, high = (min(finite), max(finite)) if finite else (0.0, 1.0)
        room = max(0.15 * (high - low), 0.02 * high, 1e-6)
        return max(0.0, low - room), high + room

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate, axes, the line of the hand, the line of the step."""
        painter, theme, field = QPainter(self), self._theme, self.field()
        draw_plate(painter, self.rect().toRectF(), theme, 4)
        painter.setFont(fonts.caption())
        align = Qt.AlignmentFlag
        left, right = align.AlignLeft | align.AlignVCenter, align.AlignRight | align.AlignVCenter
        draw_text(
            painter, QRectF(8, 2, self.width() - 16, 16), tr("cost of the probe"), theme.plate_muted, left
        )
        draw_text(painter, QRectF(8, 2, self.width() - 16, 16), tr("seconds"), theme.plate_muted, right)
        low, high = self.span()
        for tick in nice_ticks(low, high, max(2, int(field.height() // 30))) if self._round else []:
            y = round(self._y(tick)) + 0.5
            draw_rule(painter, field.left(), field.right(), y, theme.plate_line)
            draw_text(painter, QRectF(0, y - 7, LEFT - 5, 14), end_text(tick), theme.plate_muted, right)
        for second in (0, 15, 30, 45, 60):
            x = self._x(second)
            draw_text(painter, QRectF(x - 15, field.bottom() + 2, 30, 15), str(second), theme.plate_muted)
        if self._round is None:
            draw_text(painter, field, tr("the minute has not begun"), theme.plate_muted)
        else:
            self._paint_lines(painter, self._round)

    def _paint_lines(self, painter: QPainter, current: Round) -> None:
        theme, field = self._theme, self.field()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points, y = [], self._y(current.first.cost)
        points.append(QPointF(field.left(), y))
        for when, score in current.trail:
            if np.isfinite(score.cost):
                points.append(QPointF(self._x(when), y))
                y = self._y(score.cost)
                points.append(QPointF(self._x(when), y))
        painter.setPen(QPen(theme.cost, 1.75))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(theme.cost)
        painter.drawEllipse(points[-1], 3, 3)
        if current.step is not None and np.isfinite(current.step.cost):
            y = self._y(current.step.cost)
            painter.setPen(QPen(theme.plate_text, 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            said = tr("one step: {0}").format(number(current.step.cost, 4))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            draw_text(painter, QRectF(field.left(), y - 16, field.width(), 14), said, theme.plate_text, right)

    def _x(self, seconds: float) -> float:
        field = self.field()
        return field.left() + min(1.0, seconds / SECONDS) * field.width()

    def _y(self, cost: float) -> float:
        (low, high), field = self.span(), self.field()
        return field.bottom() - min(1.0, max(0.0, (cost - low) / (high - low))) * field.height()
