"""The compass's dial: how much higher or lower one step of the arrow's length leads, in each direction tried."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from app.ends import end_text, round_up
from app.graphics import draw_text, hairline
from app.lock_veil import Veil
from app.panes.toys.now import Now
from app.panes.toys.options import numbers
from app.panes.toys.words import arrow, slope
from app.theme import Theme
from app.widgets.painted import Painted
from nncore.arrays import Floats
from nncore.descents import change
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
EVERY: Floats = np.linspace(0, 360, 91)  # degrees
TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Dial(Painted):
    """Direction across, change of height upwards; what was tried stays as dots, the rest is shown when revealed."""

    turned = Signal(float)

    def __init__(self) -> None:
        tip = tr("How the height changes along the arrow; press or drag to point it there.")
        super().__init__(tr("Dial of the compass"), tip)
        Veil(self, "toys.angle")
        self._now: Now | None = None
        self.change = 0.0
        self._round: Floats = np.zeros_like(EVERY)
        self._round_of: object = None
        self.setMinimumHeight(96)

    def sizeHint(self) -> QSize:
        """A low plate."""
        return QSize(250, 116)

    @property
    def now(self) -> Now | None:
        """What is shown."""
        return self._now

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show what the arrow finds."""
        if now is self._now and theme is self.theme:
            return
        self.theme, self._now = theme, now
        of = now.toy, now.at, now.number("length")
        if of != self._round_of:
            self._round_of, self._round = of, self._changes(EVERY)
        self.change = float(self._changes(np.array([now.number("angle")]))[0])
        self.setAccessibleDescription(slope(self.change, 4))
        self.update()

    @property
    def field(self) -> QRectF:
        """Where the dots are."""
        return self.rect().toRectF().adjusted(40, 27, -18, -18)

    def draw(self, painter: QPainter) -> None:
        """Axes, dots, the arrow's own, the whole curve once it is revealed."""
        now = self._now
        if now is None:
            return
        theme, field = self.theme, self.field
        every, heights = EVERY, self._round
        known = np.abs(heights[np.isfinite(heights)])
        end = round_up(float(known.max())) if len(known) and known.max() > 0 else 1.0
        self._draw_axes(painter, end)
        tried = np.array(numbers(now.text("tried"), 720))
        if now.on("revealed"):
            painter.setPen(QPen(theme.plate_muted, 1.25))
            painter.drawPolyline([self._at(a, h, end) for a, h in zip(every, heights, strict=True)])
            if now.steepness > 1e-6:
                x = self._at(now.steepest, 0, end).x()
                painter.setPen(QPen(theme.push_minus, 1.5, Qt.PenStyle.DashLine))
                painter.drawLine(QLineF(x, field.top(), x, field.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.plate_text)
        for a, h in zip(tried, self._changes(tried), strict=True):
            painter.drawEllipse(self._at(a, h, end), 1.8, 1.8)
        painter.setBrush(theme.selection)
        painter.drawEllipse(self._at(now.number("angle"), self.change, end), 4.5, 4.5)
        ink = theme.push_plus if self.change > 0 else theme.push_minus
        head = QRectF(8, 4, self.width() - 18, 15)
        draw_text(painter, head, tr("change of height"), theme.plate_muted, LEFT)
        draw_text(painter, head, f"{arrow(self.change)} {slope(self.change, 4)}", ink, RIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point the arrow there."""
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn it on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """By degrees."""
        turn = TURNS.get(Qt.Key(event.key()))
        if turn is None or self._now is None:
            super().keyPressEvent(event)
            return
        ten = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        self.turned.emit(self._now.number("angle") + turn * ten)

    def _follow(self, event: QMouseEvent) -> None:
        share = (event.position().x() - self.field.left()) / max(1.0, self.field.width())
        self.turned.emit(359.9 * min(1.0, max(0.0, share)))

    def _changes(self, angles: Floats) -> Floats:
        now = self._now
        assert now is not None  # noqa: S101 - shown before it is asked
        return change(now.toy.formula, (now.at[0], now.at[1]), angles, now.number("length"))

    def _at(self, angle: float, height: float, end: float) -> QPointF:
        field = self.field
        share = min(1.0, max(-1.0, height / end)) if np.isfinite(height) else 1.0
        return QPointF(
            field.left() + angle / 360 * field.width(), field.center().y() - share * field.height() / 2
        )

    def _draw_axes(self, painter: QPainter, end: float) -> None:
        theme, field = self.theme, self.field
        for share, text in ((1, f"+{end_text(end)}"), (0, "0"), (-1, end_text(-end))):
            y = round(field.center().y() - share * field.height() / 2) + 0.5
            painter.setPen(hairline(theme.plate_line))
            painter.drawLine(QLineF(field.left(), y, field.right(), y))
            draw_text(painter, QRectF(0, y - 7, field.left() - 5, 14), text, theme.plate_muted, RIGHT)
        for angle in (0, 90, 180, 270, 360):
            x = field.left() + angle / 360 * field.width()
            draw_text(painter, QRectF(x - 16, field.bottom() + 3, 32, 13), f"{angle}°", theme.plate_muted)
