"""The big picture: drawn on with the mouse or the keys, pointed at, painted at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app import fonts
from app.frame import Frame
from app.graphics import draw_plate, draw_text
from app.lock_veil import Veil
from app.panes.pad import geometry, hints, keys, views
from app.panes.pad.hand import Hand
from app.panes.pad.marks import KEY_REASONS, draw_focus
from app.selection import Neuron
from app.session import Session

BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
NOTCH = 120  # of a mouse wheel


class Surface(QWidget):
    """A square plate with the picture; strokes go to the Session within the mouse event."""

    pointed = Signal()  # another pixel is pointed at, or none
    named = Signal(int)  # the digit that the drawing is to be kept as
    turned = Signal()  # the person wanted to draw where the received view was: now the drawing is shown

    def __init__(self, session: Session, hand: Hand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Veil(self, "draw")
        self._session, self._hand = session, hand
        self._frame = session.frame
        self._shown = views.Shown()
        self._mouse: QPointF | None = None  # where it is, while it is over the pad
        self._button = Qt.MouseButton.NoButton  # that holds the brush down
        self._by_keys = False  # the focus came by Tab
        self._cursor: tuple[int, int] | None = None  # row and column of the brush moved by keys
        self._turned = 0  # part of a notch of the wheel
        self.pixel: int | None = None  # pointed at
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAccessibleName(self.tr("Draw pad, 28 by 28 pixels"))
        self.setAccessibleDescription(keys.in_words())

    def sizeHint(self) -> QSize:
        """Eight screen pixels a cell."""
        return QSize(232, 232)

    def show_frame(self, frame: Frame) -> None:
        """Repaint what changed of the picture, what is pointed at, the options or the theme."""
        old, self._frame = self._frame, frame
        parts = ("picture", "hover", "selection", "options", "theme", "locks")
        if any(getattr(old, part) is not getattr(frame, part) for part in parts):
            self.update()

    def picture_rect(self) -> QRectF:
        """Where the cells are."""
        return geometry.picture_rect(min(self.width(), self.height()))

    @property
    def has_room_for_values(self) -> bool:
        """Whether the cells are large enough for numbers."""
        return self.picture_rect().width() >= geometry.SIDE * views.NUMBERS_FROM

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate, picture, aids, rings, brush."""
        frame, painter, rect = self._frame, QPainter(self), self.picture_rect()
        draw_plate(painter, QRectF(self.rect()), frame.theme, 4)
        if self._by_keys and self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), frame.theme)
        received = frame.options["pad.show"] == "received"
        values = frame.picture.received if received else self._hand.image
        numbers = bool(frame.options["pad.values"])
        self._shown.draw(painter, rect, values, frame.theme, numbers=numbers)
        if received:
            views.draw_frame_of_reference(painter, rect, values, frame.theme)
        self._paint_hint(painter, rect, frame)
        for chosen, width in ((frame.hover, 1.0), (frame.selection, 2.0)):
            if isinstance(chosen, Neuron) and chosen.layer == 0 and chosen.index < geometry.SIDE**2:
                views.draw_cell_ring(painter, rect, chosen.index, frame.theme.selection, width)
        brush = self._brush(rect)
        if brush is not None:
            views.draw_brush(painter, rect, brush, frame.theme)

    def hint(self, frame: Frame) -> tuple[str, str]:
        """What it says on its picture: in the middle, and at the foot."""
        return hints.hint(self._hand, frame, pointed_at=self._mouse is not None)

    def _paint_hint(self, painter: QPainter, rect: QRectF, frame: Frame) -> None:
        large, small = self.hint(frame)
        if large:
            painter.setFont(fonts.body())
            middle = QRectF(rect.left(), rect.center().y() - 20, rect.width(), 20)
            draw_text(painter, middle, large, frame.theme.plate_text)
            painter.setFont(fonts.caption())
            draw_text(painter, middle.translated(0, 20), small, frame.theme.plate_muted)
        elif small:
            painter.setFont(fonts.caption())
            foot = QRectF(rect.left(), rect.bottom() - 19, rect.width(), 18)
            draw_text(painter, foot, small, frame.theme.plate_muted)

    def _brush(self, rect: QRectF) -> views.Brush | None:
        erases = self._hand.erasing if self._hand.drawing else self._hand.erases
        if self._mouse is not None:
            return views.Brush(geometry.spot(self._mouse, rect), self._hand.radius, erases)
        if (self._by_keys or self._cursor is not None) and self.hasFocus():
            return views.Brush(self._cursor_spot(), self._hand.radius, erases)
        return None

    # -- mouse --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Left draws (or erases with the eraser), right erases, Ctrl+left picks the pixel."""
        if event.button() not in BUTTONS or self._hand.drawing:
            return
        self._mouse, self._cursor = event.position(), None
        pixel = geometry.pixel_at(event.position(), self.picture_rect())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._pick(pixel)
        elif pixel is not None:
            self._point(None)
            if not self._ready():
                return
            self._button = event.button()
            self._hand.begin(self._spot(event), erase=self._button == BUTTONS[1] or self._hand.erases)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on, or point at a pixel."""
        self._mouse, self._cursor = event.position(), None
        if self._hand.drawing:
            self._hand.move(self._spot(event))
        else:
            self._point(geometry.pixel_at(event.position(), self.picture_rect()))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The stroke is over."""
        if event.button() == self._button:
            self._button = Qt.MouseButton.NoButton
            self._hand.end()
            self._point(geometry.pixel_at(event.position(), self.picture_rect()))
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick dabs are two dabs."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch up makes the brush a step wider."""
        self._turned += event.angleDelta().y() or event.angleDelta().x()
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        if steps:
            self._hand.widen(steps)
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the brush."""
        self._mouse = event.position()
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        """Point at nothing."""
        self._mouse = None
        self._point(None)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden pad is neither drawn on nor pointed with."""
        self._button = Qt.MouseButton.NoButton
        self._hand.end()
        self._point(None)
        super().hideEvent(event)

    def _spot(self, event: QMouseEvent) -> tuple[float, float]:
        return geometry.spot(event.position(), self.picture_rect())

    def _ready(self) -> bool:
        """Whether the large picture may be drawn on: if not, the drawing takes its place, and is drawn on next time."""
        if self._session.frame.options["pad.show"] == "drawn":
            return True
        self._session.set_option("pad.show", "drawn")
        self.turned.emit()
        return self._frame.picture.is_received_as_drawn  # else the ink would land where nobody wanted it

    def _point(self, pixel: int | None) -> None:
        if pixel != self.pixel:
            self.pixel = pixel
            self._session.hover(None if pixel is None else Neuron(0, pixel))
            self.pointed.emit()

    def _pick(self, pixel: int | None) -> None:
        chosen = None if pixel is None else Neuron(0, pixel)
        same = chosen == self._frame.selection
        self._session.select(None if same else chosen)

    # -- keys ---------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the pad's keys from the window's own shortcuts while the pad has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = keys.meaning(event) is not None
            event.setAccepted(mine)
            return mine or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means here; others are the window's."""
        asked = keys.meaning(event)
        if asked is None:
            super().keyPressEvent(event)
            return
        verb, *args = asked
        if not self._hand.drawing:
            self._verbs()[str(verb)](*args)

    def _verbs(self) -> dict[str, Callable[..., None]]:
        hand, session = self._hand, self._session
        return {
            "go": self._go,
            "dab": self._dab,
            "pick": lambda: self._pick(self._cursor_pixel()),
            "shift": hand.shift,
            "clear": hand.clear,
            "undo": session.undo,
            "redo": session.redo,
            "widen": hand.widen,
            "swap": hand.swap_tool,
            "name": self.named.emit,
        }

    def _go(self, rows: int, columns: int) -> None:
        """Move the brush cursor by a pixel, from the pixel under the mouse or the middle."""
        row, column = divmod(self._cursor_pixel(), geometry.SIDE)
        last = geometry.SIDE - 1
        self._cursor = min(last, max(0, row + rows)), min(last, max(0, column + columns))
        self._mouse = None
        self._point(self._cursor_pixel())
        self.update()

    def _dab(self, ink: int) -> None:
        self._cursor = divmod(self._cursor_pixel(), geometry.SIDE)
        if not self._ready():
            return
        self._hand.dab(self._cursor_spot(), erase=ink == 0 or self._hand.erases)
        self.update()

    def _cursor_pixel(self) -> int:
        if self._cursor is not None:
            return geometry.SIDE * self._cursor[0] + self._cursor[1]
        return self.pixel if self.pixel is not None else geometry.SIDE * 14 + 14

    def _cursor_spot(self) -> tuple[float, float]:
        row, column = divmod(self._cursor_pixel(), geometry.SIDE)
        return column + 0.5, row + 0.5

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus if it came by the keys."""
        self._by_keys = event.reason() in KEY_REASONS
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the keys' brush away."""
        self._cursor = None
        if self._mouse is None:
            self._point(None)
        self.update()
        super().focusOutEvent(event)
