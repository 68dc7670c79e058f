"""A needle for the change of the cost, its forecast as a ghost, and the knob of the weight that moves it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from app import fonts
from app.ends import end_text
from app.graphics import draw_text, hairline
from app.lock_veil import Veil
from app.numerals import short
from app.panes.nudge.note import draw_note
from app.panes.nudge.words import arrow, four, plus, push_role
from app.widgets.plate import Plate
from nncore.words import tr

SWING = math.radians(80)  # to either side of upright
TITLE, NUMBER, KNOB = 38.0, 20.0, 46.0
PER_PIXEL = 1.03  # of the nudge, when the knob is dragged
KEYS = {Qt.Key.Key_Up: 1.2, Qt.Key.Key_Right: 1.2, Qt.Key.Key_Down: 1 / 1.2, Qt.Key.Key_Left: 1 / 1.2}


@dataclass(frozen=True)
class Reading:
    """What one dial shows."""

    name: str
    value: float  # of the weight
    nudge: float
    derivative: float
    change: float | None  # measured
    end: float  # of the scale, the same on both dials
    times: float  # how many times as far the needle turns
    share: float  # where the nudge lies on its logarithmic scale
    chosen: bool

    @property
    def forecast(self) -> float:
        """What the derivative says."""
        return self.derivative * self.nudge


class Dial(Plate):
    """A click on it picks the weight; dragging up or down, or an arrow key, turns both knobs."""

    picked = Signal()
    turned = Signal(float)  # factor of the nudge

    def __init__(self, name: str) -> None:
        super().__init__(name)
        Veil(self, "nudge.shared")
        self.setToolTip(
            tr("Click to pick this weight, drag up or down to nudge both weights: the ghost is the forecast.")
        )
        self.reading: Reading | None = None
        self._empty = ""
        self._from: float | None = None

    def show_reading(self, reading: Reading | None, empty: str) -> None:
        """Show a needle, or why there is none."""
        if (reading, empty) != (self.reading, self._empty):
            self.reading, self._empty = reading, empty
            if reading is not None and reading.change is not None:
                self.setAccessibleDescription(f"{reading.name}: {four(reading.change)}")
            self.update()

    def minimumSizeHint(self) -> QSize:
        """A needle can be read."""
        return QSize(130, 170)

    @property
    def radius(self) -> float:
        """Of the arc."""
        return max(20.0, min(self.width() / 2 - 26, self.height() - TITLE - NUMBER - KNOB - 24))

    @property
    def pivot(self) -> QPointF:
        """Where the needles turn."""
        return QPointF(self.width() / 2, self.top + TITLE + 14 + self.radius)

    @property
    def top(self) -> float:
        """Where the name stands: the whole is in the middle of what room there is."""
        return max(0.0, (self.height() - TITLE - self.radius - NUMBER - KNOB - 24) / 2)

    def tip(self, value: float, reach: float = 0.92) -> QPointF:
        """Where a needle for this change of the cost ends."""
        reading = self.reading
        share = 0.0 if reading is None else value * reading.times / reading.end
        angle = SWING * min(1.08, max(-1.08, share))
        length = self.radius * reach
        return self.pivot + QPointF(length * math.sin(angle), -length * math.cos(angle))

    def paint(self, painter: QPainter) -> None:
        """Name, arc, ghost, needle, number, knob."""
        theme, reading = self.theme, self.reading
        if reading is None:
            draw_note(painter, self.rect().toRectF(), self._empty, theme)
            return
        painter.setFont(fonts.sized(12))
        draw_text(painter, QRectF(8, self.top + 5, self.width() - 16, 16), reading.name, theme.plate_text)
        painter.setFont(fonts.caption())
        slope = arrow(reading.derivative) + plus(four(reading.derivative), reading.derivative)
        colour = getattr(theme, push_role(reading.derivative))
        draw_text(
            painter, QRectF(8, self.top + 21, self.width() - 16, 15), tr("∂C/∂w = {0}").format(slope), colour
        )
        self._arc(painter, reading)
        self._needles(painter, reading)
        painter.setFont(fonts.sized(12))
        said = "…" if reading.change is None else plus(four(reading.change), reading.change)
        if reading.times != 1:
            said += tr("  (needle × {0})").format(short(reading.times))
        room = QRectF(4, self.pivot.y() + 6, self.width() - 8, NUMBER)
        draw_text(painter, room, tr("ΔC = {0}").format(said), theme.cost)
        painter.setFont(fonts.caption())
        self._knob(painter, reading, room.bottom() + 4)

    def _arc(self, painter: QPainter, reading: Reading) -> None:
        theme, r, at = self.theme, self.radius, self.pivot
        painter.setPen(QPen(theme.plate_line, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)
        painter.drawArc(box, round((90 - math.degrees(SWING)) * 16), round(2 * math.degrees(SWING) * 16))
        for tenth in range(-10, 11, 5):
            value = reading.end / reading.times * tenth / 10
            painter.setPen(hairline(theme.plate_muted))
            painter.drawLine(self.tip(value, 0.94), self.tip(value, 1.02))
        for share, dx in ((-1, -24.0), (0, -30.0), (1, -36.0)):
            value = reading.end / reading.times * share
            place = self.tip(value, 1.02)
            top = place.y() - 15 if share == 0 else place.y() + 3
            draw_text(painter, QRectF(place.x() + dx, top, 60, 13), end_text(value), theme.plate_muted)

    def _needles(self, painter: QPainter, reading: Reading) -> None:
        theme = self.theme
        ghost = QPen(getattr(theme, push_role(reading.forecast)), 1.6, Qt.PenStyle.DashLine)
        painter.setPen(ghost)
        painter.drawLine(self.pivot, self.tip(reading.forecast, 1.0))
        if reading.change is not None and math.isfinite(reading.change):
            painter.setPen(QPen(theme.cost, 3.0, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(self.pivot, self.tip(reading.change, 0.84))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.cost)
        painter.drawEllipse(self.pivot, 4, 4)

    def _knob(self, painter: QPainter, reading: Reading, top: float) -> None:
        """The knob shows how large the nudge is, and beside it what the weight becomes."""
        theme, r = self.theme, 15.0
        at = QPointF(self.width() / 2 - 52, top + r + 3)
        painter.setPen(
            QPen(theme.selection if reading.chosen else theme.plate_muted, 2.0 if reading.chosen else 1.2)
        )
        painter.setBrush(theme.plate_line)
        painter.drawEllipse(at, r, r)
        angle = math.radians(-140 + 280 * reading.share)
        painter.setPen(QPen(theme.plate_text, 2.0))
        inner, outer = (QPointF(math.sin(angle), -math.cos(angle)) * (r * part) for part in (0.35, 0.9))
        painter.drawLine(at + inner, at + outer)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        room = QRectF(at.x() + r + 8, top + 2, self.width() / 2 + 30, 15)
        draw_text(painter, room, tr("w = {0}").format(short(reading.value)), theme.plate_muted, side)
        told = tr("→ {0}").format(short(reading.value + reading.nudge))
        draw_text(painter, room.translated(0, 15), told, theme.plate_text, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the weight; a drag from here turns the knobs."""
        if event.button() == Qt.MouseButton.LeftButton and self.reading is not None:
            self._from = event.position().y()
            self.picked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn the knobs."""
        if self._from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            up = self._from - event.position().y()
            if up:
                self._from = event.position().y()
                self.turned.emit(PER_PIXEL**up)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows turn, Return or Space picks."""
        key = Qt.Key(event.key())
        if key in KEYS and self.reading is not None:
            self.turned.emit(KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.reading is not None:
            self.picked.emit()
        else:
            super().keyPressEvent(event)
