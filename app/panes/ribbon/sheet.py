"""The ribbons as a widget: it keeps the window on them, and turns mouse, wheel and keys into signals."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy

from app.aside import Aside
from app.graphics import draw_plate, hairline
from app.panes.ribbon.entries import Entries
from app.panes.ribbon.overview import Pictures
from app.panes.ribbon.paint import draw
from app.panes.ribbon.plan import Plan, plan
from app.panes.ribbon.scene import Scene
from app.panes.ribbon.view import Axis, View
from app.theme import DARK, Theme

NOTCH = 120.0
CLOSER = 1.25  # times as large after one notch
STILL = 4.0  # pixels within which a press is a click
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
NEARER = {Qt.Key.Key_Plus: CLOSER, Qt.Key.Key_Equal: CLOSER, Qt.Key.Key_Minus: 1 / CLOSER}


class Sheet(Aside):
    """Shows entries; `picked` and `pointed` tell a place in the frozen order, or None."""

    in_pieces = True
    picked = Signal(int)
    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Parameters beside minus the gradient"))
        self._theme: Theme = DARK
        self._entries: Entries | None = None
        self._unfound = ""
        self._view: View | None = None
        self._plan: Plan | None = None
        self._selected: int | None = None  # places in the frozen order
        self._hovered: int | None = None
        self._bracket: tuple[int, int] | None = None
        self._pictures = Pictures()
        self._grip: tuple[float, View] | None = None  # where a press began along the window
        self._on_overview = self._dragged = False

    # -- showing ------------------------------------------------------------------------------------------

    def show_entries(self, entries: Entries, theme: Theme, unfound: str) -> None:
        """Show these; the window stays where it is unless they are of another network or in another order."""
        old, self._entries, self._theme, self._unfound = self._entries, entries, theme, unfound
        if old is None or old.total != entries.total:
            self._view = None
        elif (old.order is None) != (entries.order is None):
            self._view = replace(self.view, first=0.0).held()
            self._reveal()
        self.update()

    def mark(self, selected: int | None, hovered: int | None, bracket: tuple[int, int] | None) -> None:
        """Show what is picked and pointed at, and scroll to what is newly picked."""
        moved = selected is not None and selected != self._selected
        fan = bracket is not None and bracket != self._bracket and selected is None
        self._selected, self._hovered, self._bracket = selected, hovered, bracket
        if moved:
            self._reveal()
        elif fan and bracket is not None and self._entries is not None and self._entries.order is None:
            self._view = replace(self.view, first=float(bracket[0])).held()
        self.update()

    @property
    def arrangement(self) -> Plan:
        """Where everything is at this size."""
        if self._plan is None:
            self._plan = plan(self.width(), self.height())
        return self._plan

    @property
    def axis(self) -> Axis:
        """The overview."""
        return self._axis_of(self._entries) if self._entries is not None else Axis(())

    @property
    def view(self) -> View:
        """The window."""
        if self._view is None:
            total = self._entries.total if self._entries else 1
            # At first the last layer is in sight, because that is where the gradient is found first.
            first = self._entries.parts[-2].start if self._entries else 0
            length, pitch = self.arrangement.window_along[1], self.arrangement.pitch
            self._view = View(total, length, pitch, float(first)).held()
        return self._view

    def go_to(self, place: int) -> None:
        """Bring a place of the frozen order into the middle, large enough to be read."""
        if self._entries is None:
            return
        near = replace(self.view, pitch=max(self.view.pitch, self.arrangement.pitch))
        self._view = near.held().centred(self._entries.position(place))
        self.update()

    def sizeHint(self) -> QSize:
        """Its size in a window of 1280 by 720."""
        return QSize(540, 380)

    def minimumSizeHint(self) -> QSize:
        """A strip."""
        return QSize(120, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Everything."""
        del event
        if self._entries is None:
            return
        painter = QPainter(self)
        self.lay(painter)
        if self.hasFocus():
            painter.setPen(hairline(self._theme.plate_accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def ground(self, painter: QPainter) -> None:
        """The plate."""
        draw_plate(painter, self.rect().toRectF(), self._theme)

    def plate_and_all(self, painter: QPainter) -> Generator[None, None, None]:
        """The plate is in the picture of what stays."""
        return self.pieces(painter)

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """Everything."""
        if self._entries is not None:
            yield from draw(painter, self.rect().toRectF(), self._scene(self._entries), self._pictures)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew; entries keep their size, unless the ribbons now run the other way."""
        super().resizeEvent(event)
        old, self._plan = self._plan, None
        if old is not None and old.vertical != self.arrangement.vertical:
            first = self._view.first if self._view else 0.0
            self._view = None
            if self._entries is not None:
                self._view = replace(self.view, first=first).held()
        elif self._view is not None:
            self._view = replace(self._view, length=self.arrangement.window_along[1]).held()
        if self._entries is not None:
            self._reveal()

    # -- mouse and keys -----------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the window, or point at an entry."""
        if self._entries is None:
            return
        if event.buttons() & Qt.MouseButton.LeftButton and self._on_overview:
            self._centre(event.position())
        elif event.buttons() & Qt.MouseButton.LeftButton and self._grip is not None:
            start, view = self._grip
            by = start - self._along(event.position())
            self._dragged = self._dragged or abs(by) > STILL
            if self._dragged:
                self._move_to(view.moved(by / view.pitch))
        else:
            self.pointed.emit(self.place_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the window, here or on the overview."""
        if event.button() != Qt.MouseButton.LeftButton or self._entries is None:
            return
        reach = self.arrangement.overview.adjusted(-6, -4, 6, 4)
        self._on_overview, self._dragged = reach.contains(event.position()), False
        if self._on_overview:
            self._centre(event.position())
        else:
            self._grip = self._along(event.position()), self.view

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that did not move picks."""
        place = self.place_at(event.position())
        clicked = self._grip is not None and not self._dragged and not self._on_overview
        self._grip, self._on_overview = None, False
        if clicked and place is not None:
            self.picked.emit(place)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Closer or further; with Shift, or sideways, along."""
        turned = event.angleDelta()
        if self._entries is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(turned.x()) > abs(turned.y()):
            self._move_to(self.view.moved(-(turned.x() or turned.y()) / NOTCH * 3 * 20 / self.view.pitch))
        elif self.arrangement.overview.contains(event.position()):
            self._move_to(self.view.zoomed(CLOSER ** (turned.y() / NOTCH), self.view.length / 2))
        else:
            self._move_to(self.view.zoomed(CLOSER ** (turned.y() / NOTCH), self._along(event.position())))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pick the neighbour, Page Up and Down move by a window, Home and End go to the ends, + and − zoom."""
        key, entries = Qt.Key(event.key()), self._entries
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if entries is None or held:
            super().keyPressEvent(event)
        elif key in STEPS:
            self._step(entries, STEPS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.picked.emit(entries.place(0 if key == Qt.Key.Key_Home else entries.total - 1))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._move_to(self.view.moved(self.view.shown * (1 if key == Qt.Key.Key_PageDown else -1)))
        elif key in NEARER:
            self._move_to(self.view.zoomed(NEARER[key], self._anchor()))
        else:
            super().keyPressEvent(event)

    def place_at(self, point: QPointF) -> int | None:
        """The place in the frozen order of the entry under a point; on the overview of the one it is nearest to."""
        if self._entries is None:
            return None
        if self.arrangement.window.contains(point):
            position = self.view.at(self._along(point))
            return None if position is None else self._entries.place(position)
        if self.arrangement.overview.contains(point):
            return self._entries.place(int(self.axis.position(self._along(point, self.arrangement.along[0]))))
        return None

    # -- inside -------------------------------------------------------------------------------------------

    def _axis_of(self, entries: Entries) -> Axis:
        return Axis.of(entries.parts, self.arrangement.along[1], by_size=entries.order is not None)

    def _scene(self, entries: Entries) -> Scene:
        def at(place: int | None) -> int | None:
            return None if place is None or place >= entries.total else entries.position(place)

        return Scene(
            entries,
            self.arrangement,
            self.axis,
            self.view,
            self._theme,
            self._unfound,
            at(self._selected),
            at(self._hovered),
            self._bracket,
            self.devicePixelRatioF(),
        )

    def _along(self, point: QPointF, start: float | None = None) -> float:
        begins = self.arrangement.window_along[0] if start is None else start
        return (point.y() if self.arrangement.vertical else point.x()) - begins

    def _centre(self, point: QPointF) -> None:
        at = self._along(point, self.arrangement.along[0])
        self._move_to(self.view.centred(self.axis.position(at)))

    def _move_to(self, view: View) -> None:
        self._view = view
        self.update()

    def _reveal(self) -> None:
        if self._entries is not None and self._selected is not None and self._selected < self._entries.total:
            self._view = self.view.showing(self._entries.position(self._selected))

    def _step(self, entries: Entries, by: int) -> None:
        if self._selected is None or self._selected >= entries.total:
            self.picked.emit(entries.place(min(entries.total - 1, math.ceil(self.view.first))))
            return
        position = min(entries.total - 1, max(0, entries.position(self._selected) + by))
        view = self.view
        if position < view.first:
            self._move_to(replace(view, first=float(position)).held())
        elif position + 1 > view.last:
            self._move_to(replace(view, first=position + 1 - view.shown).held())
        self.picked.emit(entries.place(position))

    def _anchor(self) -> float:
        """What stays where it is when keys zoom: the selection if it is in sight, else the middle."""
        if self._entries is not None and self._selected is not None and self._selected < self._entries.total:
            pixel = self.view.pixel(self._entries.position(self._selected) + 0.5)
            if 0 <= pixel <= self.view.length:
                return pixel
        return self.view.length / 2
