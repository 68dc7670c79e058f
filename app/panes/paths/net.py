"""The bench as a picture: what is under the mouse is lit, and can be picked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from app.lock_veil import Veil
from app.panes.paths import net_paint
from app.panes.paths.places import Places, edges, parts
from app.panes.paths.reading import Reading
from app.widgets.plate import Plate
from nncore.naming import Name
from nncore.words import tr

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class Net(Plate):
    """Says what is pointed at and what is picked; the arrow keys go from part to part, Return picks in the drill."""

    pointed = Signal(object)  # Name or None
    picked = Signal(object)  # Name

    def __init__(self) -> None:
        super().__init__(tr("The bench: two inputs, three neurons, two outputs"))
        Veil(self, "paths.picked", "paths.answer")
        self.setToolTip(
            tr("Click a weight, bias, input or target to pick it; arrow keys go from one to the next.")
        )
        self.reading: Reading | None = None
        self._cursor: Name | None = None  # of the keys, in the drill

    @property
    def places(self) -> Places:
        """Where the parts are."""
        return Places(self.width(), self.height())

    def show_reading(self, reading: Reading) -> None:
        """Show the bench."""
        if reading != self.reading:
            if self.reading is None or reading.question != self.reading.question or not reading.drilling:
                self._cursor = None
            self.reading = reading
            self.update()

    def paint(self, painter: QPainter) -> None:
        """The picture."""
        if self.reading is not None:
            net_paint.paint(painter, self.places, self.reading, self.theme, self._cursor)

    def sizeHint(self) -> QSize:
        """Room for the numbers."""
        return QSize(420, 230)

    def minimumSizeHint(self) -> QSize:
        """The neurons are still apart."""
        return QSize(120, 150)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse."""
        self._point(self._under(event))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick what is under the mouse."""
        found = self._under(event)
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Return answers the drill."""
        key, reading = Qt.Key(event.key()), self.reading
        if reading is None:
            return
        if key in STEPS:
            self._walk(reading, STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and reading.drilling and self._cursor is not None:
            self.picked.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def _walk(self, reading: Reading, step: int) -> None:
        row = list(edges()) if reading.drilling else list(parts())
        now = self._cursor if reading.drilling else reading.picked
        at = row.index(now) + step if now in row else 0
        found = row[at % len(row)]
        if reading.drilling:
            self._cursor = found
            self.update()
        else:
            self.picked.emit(found)

    def _under(self, event: QMouseEvent) -> Name | None:
        drilling = self.reading is not None and self.reading.drilling
        return self.places.at(event.position(), edges_only=drilling)

    def _point(self, found: Name | None) -> None:
        if self.reading is not None and found != self.reading.pointed:
            shape = Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)
            self.pointed.emit(found)
