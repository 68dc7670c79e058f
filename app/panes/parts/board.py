"""The board: parts are picked, dragged, moved by keys and taken away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from app import fonts
from app.graphics import draw_plate, draw_text, hairline, lamp_image
from app.in_turn import TakesTurns
from app.lock_veil import Veil
from app.panes.parts.composition import Composition
from app.panes.parts.hands import Hands
from app.panes.parts.places import Square
from app.scales import luminance_lut
from app.theme import DARK, Theme
from nncore.parts import Part

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
FAST = 5  # pixels, with Shift


class Board(TakesTurns):
    """28 by 28 with parts on it; one is picked, and ringed while the board is whole."""

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        Veil(self, "parts.placed", "parts.picked", "draw")
        self._hands = hands
        self._theme: Theme = DARK
        self._shown: Composition | None = None
        self._over: int | None = None
        self._drag: tuple[QPointF, int, Part, int] | None = None  # where from, which part, as it was, gesture
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Board with parts"))
        self.setToolTip(
            self.tr(
                "Drag a part, or move the ringed one with the arrow keys (Shift: five pixels); "
                "Page Up and Page Down pick another, Delete takes it away"
            )
        )

    @property
    def square(self) -> Square:
        """Where the pixels are."""
        return Square(self.width(), self.height())

    @property
    def composition(self) -> Composition | None:
        """What lies on it."""
        return self._shown

    def show_composition(self, theme: Theme, shown: Composition) -> None:
        """Show these parts."""
        if theme is not self._theme or shown != self._shown:
            self._theme, self._shown = theme, shown
            self.setAccessibleDescription(", ".join(self.tr(part.name) for part in shown.parts))
            self.update()

    def sizeHint(self) -> QSize:
        """Six screen pixels a pixel."""
        return QSize(172, 172)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, a ring round the picked part and a thinner one round that pointed at."""
        painter, theme, square = QPainter(self), self._theme, self.square
        draw_plate(painter, square.place.adjusted(-2, -2, 2, 2), theme, 2)
        shown = self._shown
        if shown is not None and shown.parts:
            painter.drawImage(square.place, lamp_image(shown.shown, luminance_lut()))
            if not shown.apart:
                self._paint_rings(painter, shown)
        else:
            painter.setFont(fonts.caption())
            draw_text(painter, square.place, self.tr("stamp a part"), theme.plate_muted)
        if self.hasFocus():
            painter.setPen(hairline(theme.plate_accent))
            painter.drawRect(square.place.adjusted(-1.5, -1.5, 0.5, 0.5))
        painter.end()

    # -- hands --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the part under the mouse, and begin to drag it."""
        found = self._part_at(event.position())
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._hands.pick(found)
        self._drag = event.position(), found, self._hands.now.parts[found], self._hands.new_gesture()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or point."""
        if self._drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._drag = None
            self._point(self._part_at(event.position()))
            return
        start, index, part, gesture = self._drag
        away, cell = event.position() - start, self.square.cell
        now = self._hands.now
        if index < len(now.parts) and now.parts[index].name == part.name:
            moved = part.moved(round(away.x() / cell), round(away.y() / cell))
            if moved != now.parts[index]:
                self._hands.change(now.with_moved(index, moved), gesture)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._drag = None

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(None)

    def event(self, event: QEvent) -> bool:
        """Keep the board's keys from the window's shortcuts while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key, held = Qt.Key(event.key()), event.modifiers()
            plain = not held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            if plain and (key in ARROWS or key in TURNS or key in REMOVES):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the picked part, Page Up and Down pick, Delete takes away."""
        key, now = Qt.Key(event.key()), self._hands.now
        if key in ARROWS:
            by = FAST if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            right, down = ARROWS[key]
            self._hands.move(right * by, down * by)
        elif key in TURNS and now.parts:
            self._hands.pick((now.picked + TURNS[key]) % len(now.parts))
        elif key in REMOVES:
            self._hands.remove()
        else:
            super().keyPressEvent(event)

    def _point(self, index: int | None) -> None:
        if index != self._over:
            self._over = index
            self.setCursor(Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.SizeAllCursor)
            self.update()

    def _part_at(self, point: QPointF) -> int | None:
        return self._hands.now.part_at(*self.square.spot(point))

    def _paint_rings(self, painter: QPainter, shown: Composition) -> None:
        for index, width in ((shown.picked, 2.0), (self._over, 1.0)):
            if index is not None and index < len(shown.parts):
                painter.setPen(hairline(self._theme.selection, width))
                painter.drawRect(self.square.rect(shown.parts[index].box).adjusted(-1, -1, 1, 1))
