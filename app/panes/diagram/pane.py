"""The network diagram as a widget: it keeps the scene of its size, and turns mouse and keys into Session verbs."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.aside import Aside
from app.frame import Frame
from app.graphics import hairline
from app.locks import locked_with
from app.motion import motion_allowed
from app.naming import naming_of
from app.options import Option
from app.pane import Pane
from app.panes.diagram import cover
from app.panes.diagram.arrange import lay_out
from app.panes.diagram.card import draw_card
from app.panes.diagram.changes import edges_differ, shape_of, signed
from app.panes.diagram.edges import SLICE
from app.panes.diagram.geometry import Layout
from app.panes.diagram.glow import Glow, moved
from app.panes.diagram.hints import area_of, hint_at
from app.panes.diagram.hits import hit, step_from
from app.panes.diagram.inputs import widths_of
from app.panes.diagram.lettering import Sheet
from app.panes.diagram.options import OPTIONS
from app.panes.diagram.scene import Scene, lay_ground, paint
from app.panes.diagram.strengths import Strengths, strengths_of
from app.panes.diagram.telling import in_words
from app.panes.diagram.wording import words_of
from app.selection import Part
from app.widgets import OptionMenu
from app.widgets.ghost_bar import GhostBar

if TYPE_CHECKING:
    from app.session import Session

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DiagramPane(Aside, Pane):
    """Every weight an edge, every activation a lamp, the image on the left and the answers on the right."""

    key = "diagram"
    title = "Network"
    rate = 30.0
    follows = Pane.follows | {"ghost"}
    company = "answers"
    options: ClassVar[tuple[Option, ...]] = OPTIONS
    slice = SLICE
    in_pieces = True

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame: Frame | None = None
        self._scene: Scene | None = None
        self._strengths: Strengths | None = None
        self._stale = True  # whether the edges asked for last are not the frame's
        self._unseen = False  # whether a finished picture of them waits to be painted
        self._mouse: QPointF | None = None
        self._glow = Glow(self.update, self)
        self.bar = GhostBar(session, self)
        self.bar.held.connect(self._hold)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        option = self.options[0]
        self._colours = OptionMenu(self.tr("Edges show"), option.choices, tip=option.tip)
        self._colours.setProperty("option", option.key)
        locked_with(self._colours, option.key)
        self._colours.chosen.connect(self._choose_colour)

    def sizeHint(self) -> QSize:
        """Its size in a window of 1280 by 720."""
        return QSize(560, 430)

    # -- showing ------------------------------------------------------------------------------------------

    def show_frame(self, frame: Frame) -> None:
        """Show `frame`; the edges follow in slices."""
        room = self.bar.room
        frame = self.bar.follow(frame)
        old, self._frame = self._frame, frame
        if old is None or self._scene is None or room != self.bar.room or shape_of(old) != shape_of(frame):
            self._scene = None
        if old is None or edges_differ(old, frame):
            self._stale = True
        self._begin()
        self._follow(old, frame)
        self._light_up(old, frame)
        self.setAccessibleDescription(self.describe(frame))
        self.update()

    def advance(self) -> bool:
        """Draw edges for about a millisecond."""
        scene = self._scene
        if scene is None or self._frame is None:
            return False
        if self._unseen:
            self._unseen = scene.prepare(self._frame)
            if not self._unseen:
                self.update()
        elif scene.edges.advance(self.slice):
            self._unseen = (
                True  # what is under the lamps is slices of its own: else the painting would draw it
            )
        if self._unseen:
            return True
        self._begin()
        return scene.edges.busy

    def describe(self, frame: Frame) -> str:
        """The network, its answer, its edges and what is selected, in sentences."""
        return in_words(frame)

    def layout_now(self) -> Layout | None:
        """Where everything lies at this size; None before the first Frame."""
        return None if self._frame is None else self._arranged(self._frame).layout

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the diagram down."""
        del event
        if self._frame is not None:
            with QPainter(self) as painter:  # at its end also where the painting fails
                self.lay(painter)

    def ground(self, painter: QPainter) -> None:
        """The plate and the edges."""
        if self._frame is None:
            return
        scene = self._arranged(self._frame)
        if scene.edges.shown is None:
            scene.edges.finish()  # a new size: nothing else to show meanwhile
        painter.setClipRect(self.rect(), Qt.ClipOperation.IntersectClip)  # lines are far faster with it
        lay_ground(painter, scene, self._frame, self._shown, self._glow)

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """Lamps, answers, legend, and what is pointed at."""
        if (frame := self._frame) is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        scene, shown = self._arranged(frame), self._shown
        yield from paint(painter, scene, frame, shown, words_of(scene.layout, shown, frame))
        draw_card(Sheet(painter, frame.theme, scene.stamps), scene.layout, frame, self._mouse)
        if self.hasFocus():
            painter.setPen(hairline(frame.theme.plate_accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size: another arrangement."""
        super().resizeEvent(event)
        self.bar.place()
        self._glow.stop()
        self._scene = None

    def event(self, event: QEvent) -> bool:
        """Explain captions and scales to a mouse that rests on them."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._frame is not None:
            layout = self._arranged(self._frame).layout
            at = event.pos().toPointF()
            QToolTip.showText(event.globalPos(), hint_at(layout, at), self, area_of(layout, at).toRect())
            return True
        return super().event(event)

    # -- pointing -----------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse."""
        self._mouse = event.position()
        self.session.hover(self._at(event.position()))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is under the mouse, or let go of the selection."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._covered(event.position()):
            self.session.set_option("diagram.collapsed", "open")
        else:
            self.session.select(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._mouse = None
        self.session.hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrow keys: from neuron to neuron, from layer to layer."""
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None or self._frame is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        layout = self._arranged(self._frame).layout
        self.session.select(step_from(layout, self._frame.part, *step))

    def _at(self, point: QPointF) -> Part | None:
        if self._frame is None:
            return None
        layout = self._arranged(self._frame).layout
        if cover.mode_of(self._frame) == "box" and not cover.is_end(layout, point):
            return None
        if self._covered(point):
            return None
        weights = self._strengths.layers if self._strengths is not None else None
        return hit(layout, point, weights, self._frame.part)

    def _covered(self, point: QPointF) -> bool:
        """Whether the curtain or the box is under a point."""
        if self._frame is None:
            return False
        rect = cover.cover_of(self._arranged(self._frame).layout, cover.mode_of(self._frame))
        return rect is not None and rect.contains(point)

    def header(self) -> list[QWidget]:
        """What the colour of the edges means."""
        return [self._colours]

    @Slot(str)
    def _choose_colour(self, value: str) -> None:
        self.session.set_option("diagram.colour", value)

    @Slot()
    def _hold(self) -> None:
        """Show the ghost alone, as long as its button is down."""
        self.show_frame(self.session.frame)
        while self.advance():
            pass

    # -- inside -------------------------------------------------------------------------------------------

    def _arranged(self, frame: Frame) -> Scene:
        ratio = self.devicePixelRatioF()
        if self._scene is None or self._scene.ratio != ratio:
            layout = lay_out(
                self.width(),
                self.height() - self.bar.room,
                frame.snapshot.network.sizes,
                values=bool(frame.options["diagram.values"]),
                ratio=ratio,
                signed=signed(frame),
                names=widths_of(naming_of(frame)),
            )
            self._scene = Scene.of(layout, ratio)
            self._stale = True
            self._begin()
        return self._scene

    @property
    def _shown(self) -> Strengths | None:
        """What the finished picture of the edges shows: its scales are the ones to print."""
        shown = None if self._scene is None else self._scene.edges.shown
        return None if self._strengths is None or shown is None else shown.strengths

    def _follow(self, old: Frame | None, frame: Frame) -> None:
        """Let the control in the title bar show the option and the theme."""
        if old is None or old.theme is not frame.theme:
            self._colours.set_theme(frame.theme)
        if old is None or old.options is not frame.options:
            self._colours.set_value(str(frame.options["diagram.colour"]))

    def _light_up(self, old: Frame | None, frame: Frame) -> None:
        changes = moved(old, frame) if motion_allowed() and self.isVisible() else None
        if changes is not None:
            self._glow.start(self._arranged(frame).edges, changes, frame)
        elif old is not None and old.snapshot.network is not frame.snapshot.network:
            self._glow.stop()

    def _begin(self) -> None:
        """Begin the newest picture of the edges, unless one is under way: that is finished first."""
        frame, scene = self._frame, self._scene
        if frame is None or scene is None or not self._stale or scene.edges.busy:
            return
        self._stale = False
        self._strengths = strengths_of(frame)
        if self._strengths is not None:
            scene.edges.ask(self._strengths, frame.theme)
