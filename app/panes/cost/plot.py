"""The plot a person works with: zooms by wheel and box, pans, reads off values under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.panes.cost.canvas import Canvas
from app.panes.cost.drawing import Drawing
from app.panes.cost.hovering import hover_at
from app.panes.cost.scene import Scene
from app.panes.cost.view import ALL, View
from app.panes.cost.words import Words
from app.theme import DARK, Theme

NOTCH = 120  # of a wheel
ZOOM = 0.8  # a notch
CLICK = 5  # pixels; less is no drag
REWORD = 5  # frames while training between two looks whether a label has come to lie on a curve
FLAT = 12  # pixels; a box less high zooms across only


class CostPlot(Canvas):
    """Shows a Scene; which part of it is in sight is its own affair."""

    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ALL
        self.drawing = Drawing(self)
        self._words = Words(self.drawing)
        self.scene_shown: Scene | None = None
        self._theme: Theme = DARK
        self._frames = 0
        self.must_look = False  # whether it is time to look where the words are
        self._pointer: QPointF | None = None
        self._pressed: QPointF | None = None
        self._button = Qt.MouseButton.NoButton

    def dress(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        super().dress(theme)

    def show_scene(self, scene: Scene) -> None:
        """Draw this scene, in the part that is in sight."""
        self.scene_shown = scene
        moved = self.drawing.draw(scene, self.view)
        self._frames += 1
        if not scene.running or (moved and not self.drawing.grew):
            self._set_words(scene)
        elif moved or self._frames % REWORD == 0:
            self.must_look = True  # a turn later: to find their places takes as long again
        self._read()

    def look_at_words(self) -> None:
        """Move those that a curve has come to lie under: as much work as a frame, and not so urgent."""
        if self.must_look and self.scene_shown is not None:
            self._set_words(self.scene_shown)

    def _set_words(self, scene: Scene) -> None:
        self.must_look = False
        labels = self._words.labels(scene, self._theme)
        empty = None if len(scene.record) else self._words.invitation(scene, labels)
        if empty is not None:
            labels = tuple(label for label in labels if not label.rect.intersects(empty[0]))
        self.overlay.set_words(labels, empty)

    def look(self, view: View) -> None:
        """Bring another part in sight."""
        if view != self.view:
            self.view = view
            if self.scene_shown is not None:
                self.show_scene(self.scene_shown)
            self.view_changed.emit()

    @Slot()
    def fit(self) -> None:
        """Back to all."""
        self.look(ALL)

    # -- events -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Draw for the new number of pixel columns."""
        super().resizeEvent(event)
        if self._overlay is not None and self.scene_shown is not None:
            self.show_scene(self.scene_shown)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the mouse: across, or up and down beside the left axis and with Ctrl; Shift pans."""
        event.accept()
        if self.scene_shown is None:
            return
        turned, at = event.angleDelta(), event.position()
        sideways = turned.x() or (turned.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if sideways:
            self._pan(-sideways / NOTCH * 0.1)
        elif at.x() < self.cost.rect.left() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_up(at, ZOOM ** (turned.y() / NOTCH))
        else:
            self._zoom_across(at.x(), ZOOM ** (turned.y() / NOTCH))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box, or a pan with the middle button or Shift."""
        self._pressed = event.position()
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._button = Qt.MouseButton.MiddleButton if shift else event.button()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was begun, and read off the step under the mouse."""
        at, self._pointer = event.position(), event.position()
        if self._pressed is not None and self._button == Qt.MouseButton.MiddleButton:
            self._drag(self._pressed, at)
            self._pressed = at
        elif self._pressed is not None and self._button == Qt.MouseButton.LeftButton:
            self.overlay.set_band(self._band(at))
        self._read()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Zoom to the box."""
        if self._button == Qt.MouseButton.LeftButton and (band := self._band(event.position())) is not None:
            self._zoom_to(band)
        self.overlay.set_band(None)
        self._pressed, self._button = None, Qt.MouseButton.NoButton

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to all."""
        event.accept()
        self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the hairline away."""
        del event  # pyqtgraph's scene knows nothing of our mouse and need not hear of this
        self._pointer = None
        self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan, plus and minus zoom, Home shows all; other keys are the window's."""
        keys = {
            Qt.Key.Key_Left: lambda: self._pan(-0.1),
            Qt.Key.Key_Right: lambda: self._pan(0.1),
            Qt.Key.Key_Plus: lambda: self._zoom_across(self.cost.rect.center().x(), ZOOM),
            Qt.Key.Key_Equal: lambda: self._zoom_across(self.cost.rect.center().x(), ZOOM),
            Qt.Key.Key_Minus: lambda: self._zoom_across(self.cost.rect.center().x(), 1 / ZOOM),
            Qt.Key.Key_Home: self.fit,
        }
        act = keys.get(Qt.Key(event.key()))
        event.setAccepted(act is not None)
        if act is not None:
            act()

    # -- what they do -------------------------------------------------------------------------------------

    def _zoom_across(self, x: float, factor: float) -> None:
        if self.scene_shown is None:
            return
        scale = self.scene_shown.across
        about = scale.value(self.cost.place(QPointF(x, 0.0))[0])
        wanted = scale.zoomed(self.drawing.steps, about, factor)
        self.look(self.view.with_steps(wanted, self.scene_shown.whole, scale))

    def _zoom_up(self, at: QPointF, factor: float) -> None:
        if self.scene_shown is None:
            return
        about = self.scene_shown.up.value(self.cost.place(at)[1])
        self.look(self.view.with_costs(self.scene_shown.up.zoomed(self.drawing.costs, about, factor)))

    def _zoom_to(self, band: QRectF) -> None:
        if self.scene_shown is None:
            return
        across, up = self.scene_shown.across, self.scene_shown.up
        left, high = self.cost.place(band.topLeft())
        right, low = self.cost.place(band.bottomRight())
        view = self.view.with_steps((across.value(left), across.value(right)), self.scene_shown.whole, across)
        if band.height() < self.cost.rect.height() - 1 and self.cost.rect.contains(band.center()):
            view = view.with_costs((up.value(low), up.value(high)))
        self.look(view)

    def _pan(self, share: float) -> None:
        if self.scene_shown is None or self.view.steps is None:
            return
        moved = self.scene_shown.across.moved(self.drawing.steps, share)
        self.look(self.view.with_steps(moved, self.scene_shown.whole, self.scene_shown.across))

    def _drag(self, before: QPointF, now: QPointF) -> None:
        rect = self.cost.rect
        if self.view.costs is not None and self.scene_shown is not None:
            share = (now.y() - before.y()) / max(1.0, rect.height())
            self.look(self.view.with_costs(self.scene_shown.up.moved(self.view.costs, share)))
        self._pan((before.x() - now.x()) / max(1.0, rect.width()))

    def _band(self, at: QPointF) -> QRectF | None:
        """The box being dragged, cut to the plots; None while it is too small to be meant."""
        if self._pressed is None or (at - self._pressed).manhattanLength() < CLICK:
            return None
        field = self.cost.rect.united(self.accuracy.rect) if self.has_strip else self.cost.rect
        start, end = (_inside(field, point) for point in (self._pressed, at))
        band = QRectF(start, end).normalized()
        if band.height() < FLAT:
            band.setTop(self.cost.rect.top())
            band.setBottom(self.cost.rect.bottom())
        return band if band.width() >= CLICK else None

    def _read(self) -> None:
        """Move the hairline to the mouse, except while something is dragged."""
        at, scene = self._pointer, self.scene_shown
        if at is None or scene is None or self._pressed is not None:
            self.overlay.set_hover(None)
        else:
            self.overlay.set_hover(hover_at(self, scene, self._theme, at.x(), zoomed=not self.view.is_all))


def _inside(field: QRectF, point: QPointF) -> QPointF:
    """The place in a rectangle that is nearest to a point."""
    x = min(max(point.x(), field.left()), field.right())
    return QPointF(x, min(max(point.y(), field.top()), field.bottom()))
