"""The weight gallery: the first layer as pictures, the later layers as matrices."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Slot
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app import fonts
from app.frame import Frame
from app.naming import naming_of
from app.options import Option
from app.pane import Pane
from app.panes.gallery.content import Content
from app.panes.gallery.glow import Glow
from app.panes.gallery.heads import head_of
from app.panes.gallery.keys import STEPS, neighbour
from app.panes.gallery.notes import in_words
from app.panes.gallery.opened import Lens
from app.panes.gallery.options import CLOSED, OPTIONS, Settings
from app.panes.gallery.scene import Layers, Scene, draw
from app.panes.gallery.stage import Stage
from app.panes.gallery.values import is_haunted
from app.selection import Neuron, Part, Weight
from app.widgets import OptionMenu
from app.widgets.ghost_bar import GhostBar

if TYPE_CHECKING:
    from app.session import Session

NOTCH = 120  # of a wheel
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Home: -4096, Qt.Key.Key_End: 4096}
BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GalleryPane(Pane):
    """Turns events into selections and pages; what is painted is made by `Content`, placed by `Stage`."""

    key = "gallery"
    title = "Weights"
    options = OPTIONS
    follows = frozenset({"selection", "hover", "options", "theme", "ghost"})
    rate = 10.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._frame: Frame | None = None
        self._stage = Stage()
        self._content = Content()
        self._lens = Lens(self._content.ends)
        self._layers = Layers()
        self._glow = Glow(self.update, self)
        self._hovering = False
        self._ring = False  # whether the focus came by keyboard
        self._wheel = QPoint()  # part of a notch not yet used
        self._menus: dict[str, OptionMenu] = {}
        self.bar = GhostBar(session, self)
        self.bar.held.connect(self._hold)
        self.setFont(fonts.caption())

    def show_frame(self, frame: Frame) -> None:
        """Paint again if anything the gallery shows is another object."""
        frame = self.bar.follow(frame)
        last, self._frame = self._frame, frame
        if last is None or frame.options is not last.options:
            for key, menu in self._menus.items():
                menu.set_value(str(frame.options[key]))
        self._refresh(reveal=last is None or frame.part != last.part)
        self._glow.follow(last, frame, self._stage.placement, visible=self.isVisible())
        if last is None or any(
            getattr(frame, part) is not getattr(last, part) for part in ("selection", "hover")
        ):
            self.update()

    def header(self) -> list[QWidget]:
        """The view and the scale."""
        view, scale = OPTIONS[:2]
        return [self._menu(view), self._menu(scale)]

    def describe(self, frame: Frame) -> str:
        """The view, its scale, and what is selected."""
        if self._frame is not frame and not self.bar.is_held:
            self.show_frame(frame)
        return in_words(frame, self._content.pictures, self._stage.placement.tiles)

    def sizeHint(self) -> QSize:
        """Room for 4 x 4 tiles two pixels a weight, and the later layers beside them."""
        return QSize(420, 330)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Everything, from what is ready."""
        if self._frame is None:
            return
        painter = QPainter(self)
        pictures, lens = self._content.pictures, self._lens.opened
        scene = Scene(self._frame, self._stage, pictures, lens, self._ring, self._layers, self._glow)
        draw(painter, self.rect().toRectF(), self.font(), scene)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self.bar.place()
        self._glow.stop()
        self._refresh()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window while a tile is open; follow the screen's resolution."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self._stage.opened is not None:
                event.accept()
                return True
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self._refresh()
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse."""
        found = self._hit(event)
        self._hovering = found is not None or self._hovering
        if self._hovering:
            self.session.hover(found)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        if self._hovering:
            self._hovering = False
            self.session.hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a tile's neuron; in the neuron already selected, or in a matrix, the weight itself."""
        found = self._hit(event)
        if event.button() != Qt.MouseButton.LeftButton or found is None:
            return
        chosen = self._frame.part if self._frame else None
        inside = isinstance(found, Weight) and found.layer == 1 and self._stage.placement.tiles is not None
        if (
            isinstance(found, Weight)
            and inside
            and self._stage.opened is None
            and _neuron_of(chosen) != found.j
        ):
            found = Neuron(1, found.j)
        self.session.select(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a tile or the later layers, or close what is open."""
        found, tiles = self._hit(event), self._stage.placement.tiles
        if self._stage.opened is not None:
            self._open(None)
        elif found is not None and found.layer == 1 and tiles is not None:
            self._open(_neuron_of(found))
        elif self._frame is not None and self._frame.options["gallery.layer"] == "later":
            self.session.set_option("gallery.layer", "all")
        elif found is not None and tiles is not None:
            self.session.set_option("gallery.layer", "later")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the page of tiles, or move over a matrix that is larger than its window."""
        steps = self._notches(event)
        place, tiles = event.position(), self._stage.placement.tiles
        matrix = self._stage.matrix_at(place.x(), place.y())
        if self._stage.opened is not None:
            event.ignore()
        elif matrix is not None and matrix.is_cut:
            self._turn(lambda: self._stage.pan(matrix, -4 * steps[1], -4 * steps[0]))
        elif tiles is not None and tiles.is_paged:
            self._turn(lambda: self._stage.turn(-steps[1]))
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbour, Enter opens and closes, Page Up, Page Down, Home and End turn pages."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self._go(STEPS[key])
        elif key in ENTERS:
            self._open(None if self._stage.opened is not None else self._enterable())
        elif key == Qt.Key.Key_Escape and self._stage.opened is not None:
            self._open(None)
        elif key in PAGES and self._stage.placement.tiles is not None:
            rows = PAGES[key] * self._stage.placement.tiles.rows
            self._turn(lambda: self._stage.turn(rows))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus when it came by keyboard."""
        super().focusInEvent(event)
        self._ring = event.reason() in BY_KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self._ring = False
        self.update()

    def _menu(self, option: Option) -> OptionMenu:
        menu = self._menus[option.key] = OptionMenu.of(option)
        menu.chosen.connect(self._choose)
        if self._frame is not None:
            menu.set_value(str(self._frame.options[option.key]))
        return menu

    @Slot(str)
    def _choose(self, value: str) -> None:
        key = next(key for key, menu in self._menus.items() if menu is self.sender())
        self.session.set_option(key, value)

    @Slot()
    def _hold(self) -> None:
        """Show the ghost alone, as long as its button is down."""
        self.show_frame(self.session.frame)

    def _refresh(self, *, reveal: bool = False) -> None:
        """Place and make what is out of date, and paint again if anything was."""
        frame, stage = self._frame, self._stage
        if frame is None:
            return
        before = stage.placement, stage.lens
        sizes, settings = frame.snapshot.network.sizes, Settings.of(frame.options)
        head = head_of(naming_of(frame))
        room = self.width(), self.height() - self.bar.room, self.devicePixelRatioF()
        stage.fit(*room, sizes, settings, head, haunted=is_haunted(frame, settings.view))
        if reveal:
            stage.reveal(frame.part)
        new = self._content.update(frame, stage.placement)
        new = self._lens.update(frame, stage.opened, stage.side) or new
        if new or before != (stage.placement, stage.lens):
            self.update()

    def _hit(self, event: QMouseEvent) -> Part | None:
        return self._stage.hit(event.position().x(), event.position().y())

    def _turn(self, move: Callable[[], None]) -> None:
        move()
        self._glow.stop()
        self._refresh()
        if self._hovering:
            place = self.mapFromGlobal(QCursor.pos())
            self.session.hover(self._stage.hit(place.x(), place.y()))

    def _notches(self, event: QWheelEvent) -> tuple[int, int]:
        """Whole notches across and down; what is left of one is kept for the next event."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not turned.x():
            turned = turned.transposed()
        self._wheel = turned + self._wheel
        whole = int(self._wheel.x() / NOTCH), int(self._wheel.y() / NOTCH)
        self._wheel -= QPoint(whole[0] * NOTCH, whole[1] * NOTCH)
        return whole

    def _go(self, step: tuple[int, int]) -> None:
        """Select the neighbour; of a neuron that is open, open it too."""
        if self._frame is None:
            return
        chosen, opened = self._frame.part, self._stage.opened
        if opened is not None and not isinstance(chosen, Weight):
            chosen = Neuron(1, opened)
        found = neighbour(chosen, step, self._stage.placement)
        self.session.select(found)
        if opened is not None and isinstance(found, Neuron):
            self._open(found.index)

    def _enterable(self) -> int | None:
        chosen = self._frame.part if self._frame else None
        return _neuron_of(chosen) if self._stage.placement.tiles is not None else None

    def _open(self, neuron: int | None) -> None:
        self.session.set_option("gallery.open", CLOSED if neuron is None else float(neuron))


def _neuron_of(selection: Part | None) -> int | None:
    """The neuron of the first layer that is meant."""
    if selection is None or selection.layer != 1:
        return None
    return selection.j if isinstance(selection, Weight) else selection.index
