"""The knob strip: the weights of a neuron and its bias, side by side, each to be turned."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.ends import Ends, end_text
from app.graphics import draw_plate, draw_text, faded, hairline, put_text
from app.lock_veil import Veil
from app.numerals import MINUS
from app.panes.hand import strip_places
from app.panes.hand.verbs import NUDGE
from app.panes.hand.words import number
from app.theme import DARK, Theme
from app.widgets.number_edit import pace
from nncore.words import tr

NOTCH = 120  # of a wheel
KEYS = {Qt.Key.Key_Up: 1.0, Qt.Key.Key_Down: -1.0, Qt.Key.Key_PageUp: 10.0, Qt.Key.Key_PageDown: -10.0}
WALK = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

CENTRED = Qt.AlignmentFlag.AlignCenter

Inks = tuple[tuple[QColor, QColor], tuple[QColor, QColor]]
"""Of plus and of minus: the mark and the bar."""


@dataclass(frozen=True)
class Knob:
    """One knob: its name, the whole name, its value, and whether it is the bias."""

    name: str
    told: str
    value: float
    is_bias: bool = False


class Strip(QWidget):
    """Shows knobs; says which one is chosen and where it should go."""

    chosen = Signal(int)
    pointed = Signal(int)  # −1: none
    nudged = Signal(int, float)  # by how much
    turned = Signal(int, float)  # to which value
    released = Signal()
    typed = Signal()  # Return or a double click: the person wants to type

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Veil(self, "edit")
        self._theme: Theme = DARK
        self.knobs: tuple[Knob, ...] = ()
        self._chosen = self._pointed = -1
        self._ends = Ends()
        self._end = 1.0
        self._key: tuple[object, ...] = ()
        self.ground = QPixmap()
        self._grip: tuple[int, float, float] | None = None  # knob, y, value there
        self._wheel = 0.0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Weights and bias of the neuron"))
        self.setToolTip(
            tr(
                "Drag a knob up or down, or turn the wheel over it: ±0.01, with Shift ±0.1, with Alt ±0.001."
                " Left and right choose, up and down nudge, Return types."
            )
        )

    @property
    def end(self) -> float:
        """The value at the upper end of every knob."""
        return self._end

    def places(self) -> strip_places.Places:
        """Where everything is."""
        area = self.rect().toRectF().adjusted(*strip_places.MARGINS)
        return strip_places.arrange(area, len(self.knobs))

    def show_knobs(
        self, theme: Theme, knobs: tuple[Knob, ...], chosen: int, pointed: int, key: object
    ) -> None:
        """Show these; the scale stays as long as `key` and the values allow, and while a knob is held."""
        now = (theme, knobs, chosen, pointed)
        if now == (self._theme, self.knobs, self._chosen, self._pointed):
            return
        self._theme, self.knobs, self._chosen, self._pointed = now
        if self._grip is None:
            largest = max((abs(knob.value) for knob in knobs if np.isfinite(knob.value)), default=0.0)
            self._end = self._ends.end(key, max(largest, 0.1))
        if 0 <= chosen < len(knobs):
            knob = knobs[chosen]
            self.setAccessibleDescription(f"{knob.told}: {number(knob.value, 3)}")
        self.update()

    def sizeHint(self) -> QSize:
        """Two rows."""
        return QSize(300, 2 * (strip_places.NAME + strip_places.VALUE + strip_places.TRACK))

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What stays, kept as a picture; and the values."""
        painter, theme = QPainter(self), self._theme
        places = self.places()
        painter.drawPixmap(0, 0, self._ground_of(places))
        painter.setFont(fonts.caption())
        inks = (theme.plus, faded(theme.plus, 0.75)), (theme.minus, faded(theme.minus, 0.75))
        for index in range(len(self.knobs)):
            self._paint_value(painter, places, index, inks)

    def _ground_of(self, places: strip_places.Places) -> QPixmap:
        """Plate, scale, names and tracks: they stay while the values move."""
        names = tuple((knob.name, knob.is_bias) for knob in self.knobs)
        ratio = self.devicePixelRatioF()
        key = (self._theme, names, self._chosen, self._end, self.hasFocus(), self.size(), ratio)
        if key != self._key:
            self._key = key
            self.ground = QPixmap(self.size() * ratio)
            self.ground.setDevicePixelRatio(ratio)
            self.ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self.ground)
            self._paint_ground(painter, places)
            painter.end()
        return self.ground

    def _paint_ground(self, painter: QPainter, places: strip_places.Places) -> None:
        theme, whole = self._theme, self.rect().toRectF()
        draw_plate(painter, whole, theme, 4)
        if self.hasFocus():
            painter.setPen(hairline(theme.plate_text))
            painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(fonts.caption())
        for row in range(places.rows):
            self._paint_scale(painter, places.track(row * places.columns), places.area.left())
        for index, knob in enumerate(self.knobs):
            cell, track = places.cell(index), places.track(index)
            painter.setPen(theme.plate_text if index == self._chosen or knob.is_bias else theme.plate_muted)
            head = QRectF(cell.left(), cell.top(), cell.width(), strip_places.NAME)
            put_text(painter, head, knob.name, CENTRED, cut=False)
            x = round(cell.center().x())
            painter.fillRect(QRectF(x - 1, track.top(), 2, track.height()), theme.plate_line)
            painter.fillRect(QRectF(x - 7, round(track.center().y()), 14, 1), theme.plate_muted)

    def _paint_scale(self, painter: QPainter, track: QRectF, left: float) -> None:
        end = end_text(self._end)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        texts = ((track.top(), f"+{end}"), (track.center().y(), "0"), (track.bottom(), f"{MINUS}{end}"))
        for y, text in texts:
            room = QRectF(left, y - 7, strip_places.AXIS - 4, 14)
            draw_text(painter, room, text, self._theme.plate_muted, right)

    def _paint_value(self, painter: QPainter, places: strip_places.Places, index: int, inks: Inks) -> None:
        knob, theme, cell, track = self.knobs[index], self._theme, places.cell(index), places.track(index)
        lit = index == self._chosen
        painter.setPen(theme.plate_text)
        foot = QRectF(cell.left(), track.bottom(), cell.width(), strip_places.VALUE)
        put_text(painter, foot, number(knob.value), CENTRED, cut=False)
        middle, x = track.center().y(), round(cell.center().x())
        if math.isfinite(knob.value):
            share = min(1.0, max(-1.0, knob.value / self._end))
            top = middle - share * track.height() / 2
            strong, weak = inks[knob.value < 0]
            painter.fillRect(QRectF(x - 4, min(top, middle), 8, abs(top - middle)), weak)
            painter.fillRect(QRectF(x - 8, round(top) - 1, 16, 3), strong)
        if lit or index == self._pointed:
            painter.setPen(hairline(theme.selection, 2.0 if lit else 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(1.5, 0.5, -1.5, -0.5), 3, 3)

    # -- mouse --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a knob and take hold of it."""
        index = self.places().at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None and index < len(self.knobs):
            self._choose(index)
            self._grip = index, event.position().y(), self.knobs[index].value

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn what is held, or point."""
        if self._grip is None:
            self._point(event.position())
            return
        index, y, value = self._grip
        per_pixel = 2 * self._end / self.places().track(0).height()
        moved = (y - event.position().y()) * per_pixel * min(1.0, pace(event.modifiers()))
        if moved and np.isfinite(value):
            self.turned.emit(index, _step(value + moved, self._end))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        if self._grip is not None:
            self._grip = None
            self.released.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Type instead."""
        self._grip = None
        self.typed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a nudge of the knob under the mouse."""
        index = self.places().at(event.position())
        if index is None:
            event.ignore()
            return
        self._wheel += (event.angleDelta().y() or event.angleDelta().x()) / NOTCH
        notches = int(self._wheel)
        self._wheel -= notches
        if notches:
            self._choose(index)
            self.nudged.emit(index, notches * NUDGE * pace(event.modifiers()))
        event.accept()

    def leaveEvent(self, _event: QEvent) -> None:
        """Point at none."""
        self.pointed.emit(-1)

    def _point(self, at: QPointF) -> None:
        index = self.places().at(at)
        self.pointed.emit(-1 if index is None else index)

    def _choose(self, index: int) -> None:
        if index != self._chosen:
            self._chosen = index
            self.chosen.emit(index)
            self.update()

    # -- keys ---------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the strip's keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = event.key() in KEYS or event.key() in WALK
            if mine and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose, up and down nudge, Return types."""
        key = Qt.Key(event.key())
        if not self.knobs:
            super().keyPressEvent(event)
        elif key in WALK:
            at = self._chosen + WALK[key] if self._chosen >= 0 else 0
            self._choose(min(len(self.knobs) - 1, max(0, at)))
        elif key in KEYS:
            self._choose(max(0, self._chosen))
            speed = pace(event.modifiers()) if abs(KEYS[key]) == 1 else 1.0
            self.nudged.emit(self._chosen, KEYS[key] * NUDGE * speed)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.typed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        super().focusOutEvent(event)
        self.update()


def _step(value: float, end: float) -> float:
    """A dragged value, rounded to about a thousandth of the scale."""
    digits = 3 if end < 10 else 2 if end < 100 else 1
    return round(value, digits)
