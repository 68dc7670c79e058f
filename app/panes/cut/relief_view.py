"""The map of a cut as a surface in space, turned by mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPixmap

from app.cost_map.relief import View
from app.cost_map.relief_paint import Relief, paint_on
from app.cost_map.still import Painting, Still
from app.graphics import draw_text
from app.lock_veil import Veil
from app.panes.cut.dial import DIAL, paint_dial
from app.panes.cut.options import LEAN, TURN
from app.panes.cut.relief_compass import angle_at, knob_of, paint_compass
from app.panes.cut.words import direction
from app.panes.cut.work import Answer
from app.theme import Theme
from app.widgets.plate import Plate
from nncore.cut import ANGLES
from nncore.words import tr

STEP = 5.0  # degrees a key turns it by
PULL = 0.5  # degrees for each pixel it is dragged
COARSE = 12  # points to a side while it is being turned
GRAB = 14.0  # pixels around the knob of the compass in which it is taken hold of
ANGLE_KEYS = {Qt.Key.Key_PageUp: 10.0, Qt.Key.Key_PageDown: -10.0}
KEYS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, STEP),
    Qt.Key.Key_Down: (0.0, -STEP),
}
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ReliefView(Plate):
    """Drag it, or use the arrow keys; Home takes the first view back. The knob of the compass is dragged by itself."""

    looked = Signal(float, float)  # turn and lean, in degrees
    turned = Signal(float)  # the compass, in degrees from 0 below 360

    def __init__(self) -> None:
        super().__init__(tr("Surface of the cost"))
        Veil(self, "cut.angle")
        self.setToolTip(
            tr(
                "Drag to turn the surface, or use the arrow keys; Home takes the first view back. "
                "Drag the knob on the ring, or use Page Up and Page Down, to turn the arrow"
            )
        )
        self._known: Answer | None = None
        self._empty = self._stale = ""
        self._turn, self._lean = float(TURN.default), float(LEAN.default)
        self._held: QPointF | None = None
        self._turning = self._revealed = False
        self._angle = 0.0
        self.still = Still(self)
        self.still.done.connect(self.update)

    @property
    def view(self) -> View | None:
        """How the surface is seen."""
        known = self._known
        if known is None or known.grid is None:
            return None
        room = QRectF(self.rect()).adjusted(70, 30, -70, -24)
        return View(room, *known.ends, known.grid.ends, self._turn, self._lean)

    def show_surface(self, known: Answer | None, theme: Theme, empty: str, stale: str) -> None:
        """Show this; empty says why there is none."""
        there = known if known is not None and known.grid is not None and not known.ways.why else None
        self.set_theme(theme)
        if (there, empty, stale) != (self._known, self._empty, self._stale):
            self._known, self._empty, self._stale = there, empty, stale
            self.update()

    def show_from(self, turn: float, lean: float) -> None:
        """Look from here."""
        if (turn, lean) != (self._turn, self._lean):
            self._turn, self._lean = turn, lean
            self.update()

    def show_compass(self, angle: float, *, revealed: bool) -> None:
        """Show the arrow, and minus the gradient if it is revealed."""
        if (angle, revealed) != (self._angle, self._revealed):
            self._angle, self._revealed = angle, revealed
            self.update()

    @property
    def knob(self) -> QPointF | None:
        """Where the compass is taken hold of."""
        known, view = self._known, self.view
        return None if known is None or view is None else knob_of(view, known, self._angle)

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 320)

    def paint(self, painter: QPainter) -> None:
        """The kept picture, or a coarse one while it is being turned; the path and the names over it."""
        known, view, theme = self._known, self.view, self.theme
        if known is None or known.grid is None or view is None:
            painter.setPen(theme.plate_muted)
            room = QRectF(self.rect()).adjusted(16, 8, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        ratio = self.devicePixelRatioF()
        key = (id(known.grid), theme, self._turn, self._lean, self.size(), ratio)
        self.still.ask(key, lambda: self._painted(view, known))
        if self.still.busy or self.still.picture.size() != self.size() * ratio:
            for _ in Relief(painter, view, known.grid, theme).layers(COARSE):
                pass
        else:
            painter.drawPixmap(0, 0, self.still.picture)
        paint_compass(painter, view, known, self._angle, theme, revealed=self._revealed)
        paint_on(painter, view, known.grid, known.prints, theme)
        if self.width() > 3 * DIAL.width() and self.height() > 2.5 * DIAL.height():
            paint_dial(painter, QPointF(self.width() - DIAL.width() - 6, 6), known, self._angle, theme)
        wide = self.width() - 20
        draw_text(painter, QRectF(10, 4, wide, 16), f"→ {direction(known, 0)}", theme.plate_muted, LEFT)
        draw_text(painter, QRectF(10, 20, wide, 16), f"↑ {direction(known, 1)}", theme.plate_muted, LEFT)
        if self._stale:
            foot = QRectF(10, self.height() - 20, wide, 16)
            draw_text(painter, foot, self._stale, theme.plate_text, RIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held, knob = event.position(), self.knob
            self._turning = knob is not None and QLineF(knob, event.position()).length() <= GRAB

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn it with the pointer."""
        if self._turning:
            self._point(event.position())
        elif self._held is not None:
            by, self._held = event.position() - self._held, event.position()
            self._look(self._turn + PULL * by.x(), self._lean + PULL * by.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        super().mouseReleaseEvent(event)
        self._held, self._turning = None, False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn it by keys."""
        if event.key() == Qt.Key.Key_Home:
            self._look(float(TURN.default), float(LEAN.default))
        elif (by := KEYS.get(Qt.Key(event.key()))) is not None:
            self._look(self._turn + by[0], self._lean + by[1])
        elif (turn := ANGLE_KEYS.get(Qt.Key(event.key()))) is not None and self._known is not None:
            self.turned.emit((self._angle + turn) % 360)
        else:
            super().keyPressEvent(event)

    def _point(self, at: QPointF) -> None:
        known, view = self._known, self.view
        if known is not None and view is not None:
            step = 360 / ANGLES
            self.turned.emit(float(round(angle_at(view, known, at) / step) * step % 360))

    def _look(self, turn: float, lean: float) -> None:
        self._turn, self._lean = (turn + 180) % 360 - 180, min(LEAN.high, max(LEAN.low, lean))
        self.update()
        self.looked.emit(self._turn, self._lean)

    def _painted(self, view: View, known: Answer) -> Painting:
        made = QPixmap(self.size() * self.devicePixelRatioF())
        made.setDevicePixelRatio(self.devicePixelRatioF())
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        assert known.grid is not None  # noqa: S101 - else there is no view
        try:
            for _ in Relief(painter, view, known.grid, self.theme).layers():
                yield None
        finally:  # another picture may be asked for before this one is done
            painter.end()
        yield made
