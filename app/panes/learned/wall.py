"""The wall: what was expected, what came out, what changed; three blocks of tiles painted in one go."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.frame import Frame
from app.in_turn import TakesTurns
from app.lock_veil import Veil
from app.panes.learned import wall_paint
from app.panes.learned.content import Wall
from app.panes.learned.pattern_set import PatternSet
from app.panes.learned.places import PAGE, Places, arrange
from app.selection import Neuron
from app.session import Session

MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class WallView(TakesTurns):
    """A place of the first block is chosen by click or arrow keys and drawn on; a tile of the others is a neuron."""

    turned = Signal(int)  # pages, by PageUp and PageDown
    put_asked = Signal()  # Return: fill the chosen place from the pad

    def __init__(self, session: Session, patterns: PatternSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Veil(self, "learned.patterns", parts=_slots)
        self._session, self._patterns = session, patterns
        self._wall: Wall | None = None
        self._frame = session.frame
        self._images: wall_paint.Images | None = None
        self._places = arrange(self.width(), self.height(), PAGE)
        self._last: QPointF | None = None  # of a stroke under way
        self.slot = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # the right button erases
        self.setMinimumSize(150, 150)
        self.setAccessibleName(self.tr("Patterns expected, learned and changed"))
        self.setToolTip(
            self.tr(
                "Draw on a tile of the first row what you expect, or press Return to put the pad's picture there; "
                "click a learned tile to pick its neuron"
            )
        )

    @property
    def places(self) -> Places:
        """Where everything is now."""
        return self._places

    def show_wall(self, wall: Wall, frame: Frame) -> None:
        """Show this page of neurons."""
        changed = wall is not self._wall or frame.theme is not self._frame.theme
        self._wall, self._frame = wall, frame
        if changed:
            self._images = wall_paint.images(wall, frame.theme)
        self._arrange()
        self.update()

    def choose(self, slot: int) -> None:
        """Choose a place for a pattern."""
        self.slot = slot % PAGE
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Heads, tiles, captions, rings."""
        if self._wall is not None and self._images is not None:
            painter = QPainter(self)
            look = wall_paint.Look(self._frame, self.slot, focused=self.hasFocus())
            wall_paint.paint(painter, self._places, self._wall, self._images, look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the tiles out anew."""
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke on an expected pattern, or pick a neuron."""
        found = self._places.at(event.position())
        if found is None:
            return
        block, index = found
        if block == 0:
            self.choose(index)
            self._patterns.begin(index)
            self._last = event.position()
            self._stroke(event)
        elif (neuron := self._neuron(index)) is not None:
            same = self._frame.selection == neuron
            self._session.select(None if same else neuron)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on, or point at a neuron."""
        if self._last is not None:
            self._stroke(event)
            return
        found = self._places.at(event.position())
        neuron = self._neuron(found[1]) if found is not None and found[0] > 0 else None
        self._session.hover(neuron)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a stroke."""
        del event
        self._last = None

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        del event
        self._session.hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over the places, Return fills one from the pad, Delete empties it."""
        key = Qt.Key(event.key())
        if key in MOVES:
            across, down = MOVES[key]
            self.choose(self.slot + across + down * self._places.columns)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.put_asked.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._patterns.put(self.slot, None)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    @property
    def wall(self) -> Wall | None:
        """What is shown."""
        return self._wall

    def focusInEvent(self, event: object) -> None:
        """Show which place is chosen."""
        del event
        self.update()

    def focusOutEvent(self, event: object) -> None:
        """Show it less."""
        del event
        self.update()

    def _stroke(self, event: QMouseEvent) -> None:
        tile = self._places.tile(0, self.slot)
        erase = bool(event.buttons() & Qt.MouseButton.RightButton)
        start, end = (_spot(point, tile) for point in (self._last or event.position(), event.position()))
        self._patterns.draw(self.slot, start, end, erase=erase)
        self._last = event.position()

    def _neuron(self, index: int) -> Neuron | None:
        if self._wall is None or index >= len(self._wall.learned):
            return None
        return Neuron(1, self._wall.first + index)

    def _arrange(self) -> None:
        self._places = arrange(self.width(), self.height(), PAGE)


def _spot(point: QPointF, tile: QRectF) -> tuple[float, float]:
    cell = tile.width() / 28
    return (point.x() - tile.left()) / cell, (point.y() - tile.top()) / cell


def _slots(view: WallView) -> list[QRectF]:
    return [view.places.tile(0, slot) for slot in range(PAGE)]
