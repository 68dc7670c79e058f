"""The threshold as a flag on a number line: drawn at −b, and dragged, which moves the bias."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPolygonF

from app.graphics import draw_text, hairline
from app.panes.neuron.axis import FURTHEST, Axis
from app.panes.neuron.options import LOCK
from app.panes.neuron.plate import LEFT, LINE, RIGHT, Plate
from app.panes.neuron.reading import Reading
from app.panes.neuron.words import number
from app.selection import Bias
from nncore.words import tr

NEAR = 9.0  # pixels from the pole at which it is taken hold of
NUDGES = {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0, Qt.Key.Key_Down: -1.0, Qt.Key.Key_Up: 1.0}


class FlagPlate(Plate):
    """A plate with a horizontal number line whose threshold flag can be moved by mouse and arrow keys."""

    _gesture: int | None = None
    _held: Axis | None = None  # the line as it was when the flag was taken: it stays while one drags

    def fresh_axis(self, reading: Reading) -> Axis:
        """The number line for what is shown now."""
        raise NotImplementedError

    @property
    def axis(self) -> Axis:
        """The number line in force."""
        if self._held is not None:
            return self._held
        assert self.reading is not None  # noqa: S101 - nothing is placed before something is shown
        return self.fresh_axis(self.reading)

    @property
    def dragging(self) -> bool:
        """Whether the flag is held."""
        return self._gesture is not None

    def locked(self) -> bool:
        """Whether the bias may not be moved."""
        return self.reading is None or self.reading.frame.options[LOCK.key] == "bias"

    def over_flag(self, point: QPointF) -> bool:
        """Whether a press here takes hold of the flag."""
        if self.reading is None:
            return False
        return abs(point.x() - self.axis.at(self.reading.taken.threshold)) <= NEAR

    def take_flag(self, event: QMouseEvent) -> bool:
        """Take hold, if the press is on the flag; return whether it is."""
        reading = self.reading
        if reading is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        if self.locked() or not self.over_flag(event.position()):
            return False
        self._held = self.axis
        self._gesture = self.session.new_gesture()
        self.session.select(reading.bias)
        return True

    def move_flag(self, event: QMouseEvent) -> bool:
        """Drag, or show that one could; return whether the flag is held."""
        if self._gesture is None or self.reading is None:
            over = not self.locked() and self.over_flag(event.position())
            self.setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.ArrowCursor)
            return False
        threshold = self.axis.value(event.position().x())
        self.session.set_parameter(self.reading.bias, -threshold, self._gesture)
        return True

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go; the line finds its ends anew."""
        self._gesture = self._held = None
        self.update()

    def nudge_flag(self, event: QKeyEvent) -> bool:
        """Move the threshold by a hundredth of the line, Shift ten, Alt a tenth; return whether the key was meant."""
        ticks = NUDGES.get(Qt.Key(event.key()))
        if ticks is None or self.reading is None:
            return False
        if not self.locked():
            axis, keys = self.axis, event.modifiers()
            pace = 10.0 if keys & Qt.KeyboardModifier.ShiftModifier else 1.0
            pace = 0.1 if keys & Qt.KeyboardModifier.AltModifier else pace
            step = float(f"{(axis.high - axis.low) / 100:.1g}") * pace
            moved = round((self.reading.taken.threshold + ticks * step) / step) * step
            self.session.set_parameter(self.reading.bias, -min(FURTHEST, max(-FURTHEST, moved)))
        return True


def draw_flag(painter: QPainter, axis: Axis, reading: Reading, top: float, foot: float) -> None:
    """A pole from `foot` up to `top` at −b, its flag, and what it reads."""
    theme, threshold = reading.frame.theme, reading.taken.threshold
    x = round(axis.at(threshold)) + 0.5
    picked = isinstance(reading.frame.selection, Bias)
    ink = theme.selection if picked else theme.plate_text
    painter.setPen(hairline(ink, 1.5))
    painter.drawLine(QPointF(x, top + 2), QPointF(x, foot))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    text = tr("threshold −b = {0}").format(number(threshold))
    room = QFontMetricsF(painter.font()).horizontalAdvance(text) + 18
    right = x + room <= axis.right + 12 or x - room < axis.left - 12
    side = 1.0 if right else -1.0
    painter.drawPolygon(
        QPolygonF([QPointF(x, top + 2), QPointF(x + 10 * side, top + 6.5), QPointF(x, top + 11)])
    )
    label = QRectF(x + 14, top, max(0.0, axis.right + 12 - x - 14), LINE - 2)
    if not right:
        label = QRectF(axis.left - 12, top, x - 14 - axis.left + 12, LINE - 2)
    draw_text(painter, label, text, ink, LEFT if right else RIGHT)


def flag_of(plate: FlagPlate) -> list[QRectF]:
    """Where the flag can be taken hold of."""
    if plate.reading is None:
        return []
    return [QRectF(plate.axis.at(plate.reading.taken.threshold) - NEAR, 0, 2 * NEAR, plate.height())]
