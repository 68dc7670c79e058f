"""A z that is moved by hand along a number line: on the curve, and on the line that bends."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.ends import Ends
from app.graphics import hairline
from app.lock_veil import Veil
from app.panes.neuron.axis import FURTHEST, Axis
from app.panes.neuron.curve_places import Spread, spread
from app.panes.neuron.flag import NUDGES
from app.panes.neuron.options import FREE, Z
from app.panes.neuron.plate import Plate
from app.panes.neuron.reading import Reading
from app.session import Session
from nncore.squish import Squish

MARGIN = 34.0
HEAD = 22.0  # where the words are


class ProbePlate(Plate):
    """A plate across which z lies, −z at the left. Dragging lets z go from the image; arrow keys nudge it."""

    def __init__(self, session: Session, name: str, tip: str, ends: Ends, parent: QWidget) -> None:
        super().__init__(session, name, tip, parent)
        Veil(self, "neuron.z", parts=_below_and_above)
        self._ends = ends
        self._held: Axis | None = None

    @property
    def spread(self) -> Spread:
        """How far the lines reach."""
        reading = self.reading
        assert reading is not None  # noqa: S101 - nothing is placed before something is shown
        return spread(self.squish(reading), self.zs(reading), self._ends)

    def squish(self, reading: Reading) -> Squish:
        """The function that is shown."""
        return reading.squish

    def zs(self, reading: Reading) -> list[float]:
        """What z there are to see: first the one that is looked at, then where it was."""
        return [reading.z, reading.taken.z] if reading.free else [reading.z]

    @property
    def across(self) -> Axis:
        """The line of z; it stays while one drags."""
        if self._held is not None:
            return self._held
        reach = self.spread.z
        return Axis(-reach, reach, MARGIN, max(MARGIN + 1.0, self.width() - MARGIN / 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take z to the mouse."""
        if event.button() == Qt.MouseButton.LeftButton and self.reading is not None:
            self._held = self.across
            self._move(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._held is not None:
            self._move(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go; the lines find their ends anew."""
        self._held = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move z by 0.1; with Shift by 1, with Alt by 0.01."""
        ticks = NUDGES.get(Qt.Key(event.key()))
        if ticks is None or self.reading is None:
            super().keyPressEvent(event)
            return
        keys = event.modifiers()
        step = 1.0 if keys & Qt.KeyboardModifier.ShiftModifier else 0.1
        step = 0.01 if keys & Qt.KeyboardModifier.AltModifier else step
        self._set(round(self.reading.z / step + ticks) * step)

    def _move(self, point: QPointF) -> None:
        self._set(self.across.value(point.x()))

    def _set(self, z: float) -> None:
        self.session.set_option(Z.key, min(FURTHEST, max(-FURTHEST, round(z, 6))))
        self.session.set_option(FREE.key, value=True)


def draw_lamp(painter: QPainter, at: QPointF, share: float, reading: Reading, radius: float = 6.0) -> None:
    """A dot as bright as an activation is high, ringed so that a dark one is seen too."""
    light = QColor.fromRgbF(*[min(1.0, max(0.0, share))] * 3)
    painter.setPen(hairline(reading.frame.theme.plate_text, 1.5))
    painter.setBrush(light)
    painter.drawEllipse(at, radius, radius)


def brightness(a: float, spread: Spread) -> float:
    """How bright a lamp of this activation is: the share of its way from the lowest, or from 0, to the highest."""
    low = spread.a_low if spread.a_low > -1.5 else 0.0
    return (a - low) / (spread.a_high - low) if a == a else 0.0  # noqa: PLR0124 - not a number


def _below_and_above(plate: ProbePlate) -> list[QRectF]:
    """All of it; the padlock stands below the words at the top."""
    whole = plate.rect().toRectF()
    return [whole.adjusted(0, HEAD, 0, 0), QRectF(0, 0, whole.width(), HEAD)]
