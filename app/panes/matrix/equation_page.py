"""The view with the equation: its stages, its window on wide matrices, and what the mouse and keys do there."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.locks import locked_with
from app.motion import Fade, motion_allowed
from app.panes.matrix import equation
from app.panes.matrix.equation import Scene
from app.panes.matrix.layer import IN_FULL, Layer
from app.panes.matrix.options import STAGES
from app.panes.matrix.page import Page, Plate, Text
from app.panes.matrix.words import reading, spoken
from app.selection import Neuron, Selection, Weight
from app.theme import Theme
from app.widgets.segments import Segments
from app.widgets.still import INSET
from nncore.words import voice

if TYPE_CHECKING:
    from app.session import Session

NOTCH = 120  # of a wheel
ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EquationPlate(Plate):
    """Points at and picks what is under the mouse; the arrow keys walk over rows and columns."""

    in_pieces = True
    pressed = Signal(str)  # the name of an array, or "f"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.setAccessibleName(self.tr("The layer as an equation of arrays"))
        self.fade = Fade(self.update, self)
        self._hovering = False
        self._peeled = False  # a fade that never ran stands at its beginning
        self._lit = ""
        self._last: tuple[tuple[object, ...], tuple[object, ...]] | None = None  # what was painted last
        self._kept: QPixmap | None = None
        self._turned = 0

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """The equation, from a picture of it while only what is ringed changes."""
        if self.layer is None:
            return
        scene, theme = self.scene(self.layer), self.layer.frame.theme
        peel = self.fade.value if self._peeled else 0.0
        if peel or not self._comes_again(scene, theme):
            yield from equation.paint(painter, scene, theme, peel, self._lit)
        else:
            painter.setClipRect(self.rect().adjusted(INSET, INSET, -INSET, -INSET))
            painter.drawPixmap(0, 0, self._pictured(scene, theme))
            painter.setClipping(False)
        equation.rings(painter, scene, theme)

    def _comes_again(self, scene: Scene, theme: Theme) -> bool:
        """Whether the equation is the one painted last: only then is it worth a picture of its own."""
        frame, ratio = scene.layer.frame, self.devicePixelRatioF()
        own = frame.trace, frame.snapshot.network, frame.options, theme
        shown = self.size(), ratio, voice(), self._lit, scene.layer.number, scene.rows, tuple(scene.columns)
        last, self._last = self._last, (own, shown)
        same = (
            last is not None and last[1] == shown and all(a is b for a, b in zip(own, last[0], strict=True))
        )
        if not same:
            self._kept = None
        return same

    def _pictured(self, scene: Scene, theme: Theme) -> QPixmap:
        """The equation without rings, on its ground: so letters are as smooth as they are without a picture."""
        if self._kept is None:
            ratio = self.devicePixelRatioF()
            self._kept = QPixmap(self.size() * ratio)
            self._kept.setDevicePixelRatio(ratio)
            self._kept.fill(theme.plate)
            painter = QPainter(self._kept)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for _ in equation.paint(painter, scene, theme, 0.0, self._lit):
                pass
            painter.end()
        return self._kept

    def scene(self, layer: Layer) -> Scene:
        """What stands where."""
        return Scene.of(layer, self.width(), self.height())

    def peel(self) -> None:
        """Let the columns come off the diagram."""
        self._peeled = True
        self.fade.restart()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at an entry, or light the array whose symbol is under the mouse."""
        found = self._find(event.position())
        self._hovering = found is not None or self._hovering
        if self._hovering:
            self.session_hover(found)
        symbol = self.scene(self.layer).symbol_at(event.position()) if self.layer else None
        if (symbol or "") != self._lit:
            self._lit = symbol or ""
            self.update()
        pointing = found is not None or symbol is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)

    def session_hover(self, found: Selection | None) -> None:
        """Tell all panes what is pointed at."""
        self.page.session.hover(found)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        if self._hovering:
            self._hovering = False
            self.session_hover(None)
        self._lit = ""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a row (again: its weight), a column, a bias, or by its symbol a stage."""
        if self.layer is None or event.button() != Qt.MouseButton.LeftButton:
            return
        symbol = self.scene(self.layer).symbol_at(event.position())
        if symbol is not None:
            self.pressed.emit(symbol)
            return
        found = self._find(event.position())
        if isinstance(found, Weight) and self.layer.row != found.j:
            found = Neuron(found.layer, found.j)
        if found is not None:
            pick(self.page.session, self.layer, found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from row to row, Left and Right along the row or move the window."""
        key, layer = Qt.Key(event.key()), self.layer
        if layer is None or key not in ACROSS | DOWN:
            super().keyPressEvent(event)
        elif key in DOWN:
            row = 0 if layer.row is None else min(layer.n - 1, max(0, layer.row + DOWN[key]))
            pick(self.page.session, layer, Neuron(layer.number, row))
        elif self.scene(layer).is_cut and not layer.largest_first:
            self.move_window(ACROSS[key])
        else:
            self._along(layer, ACROSS[key])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move the window on a wide matrix."""
        self._turned += event.angleDelta().y() + event.angleDelta().x()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        if self.layer is None or not self.scene(self.layer).is_cut:
            event.ignore()
        elif notches and not self.layer.largest_first:
            self.move_window(-notches)

    def move_window(self, steps: int) -> None:
        """Show columns further right or left, a quarter of the window at a time."""
        if self.layer is None:
            return
        shown = len(self.scene(self.layer).columns)
        start = min(int(self.layer.frame.options["matrix.start"]), self.layer.n_in - shown)
        to = max(0, min(self.layer.n_in - shown, start + steps * max(1, shown // 4)))
        self.page.session.set_option("matrix.start", float(to))

    def _along(self, layer: Layer, step: int) -> None:
        """Pick the weight at the left or right of the picked one, among those in sight."""
        columns = [int(k) for k in self.scene(layer).columns]
        at = columns.index(layer.column) + step if layer.column in columns else 0
        k = columns[max(0, min(len(columns) - 1, at))]
        pick(self.page.session, layer, Weight(layer.number, layer.row or 0, k))

    def _find(self, point: QPointF) -> Selection | None:
        if self.layer is None:
            return None
        scene = self.scene(self.layer)
        head = scene.header_at(point)
        if head is not None:
            return Neuron(self.layer.number - 1, head)
        found = scene.at(point)
        return found[1] if found else None


def pick(session: Session, layer: Layer, thing: Selection) -> None:
    """Select it. A sender lives in the layer before: to go on showing this one's matrix, hold it by the option."""
    if isinstance(thing, Neuron) and 0 < thing.layer < layer.number and "matrix.layer" not in session.locks:
        session.set_option("matrix.layer", float(layer.number))
    session.select(thing)


class EquationPage(Page):
    """Stage and order above, the plate, and the reading of what is pointed at below."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.stages = Segments(
            self.tr("Stage"), STAGES, self.tr("compute the column at the right up to here")
        )
        self.stages.chosen.connect(self._choose_stage)
        locked_with(self.stages, "matrix.stage")
        self.order = Segments(
            self.tr("Columns"),
            (("largest", self.tr("Largest")), ("index", self.tr("Window"))),
            self.tr("which columns of a wide matrix are shown; arrows or wheel move the window"),
        )
        self.order.chosen.connect(self._choose_order)
        locked_with(self.order, "matrix.order")
        self.plate = EquationPlate(self)
        self.plate.pressed.connect(self._symbol)
        self.reading = Text(quiet=True)
        self._arrange()

    def take(self, layer: Layer) -> None:
        """Show a layer; peel its columns off if it is another one."""
        last = self.layer
        super().take(layer)
        self.stages.set_value(layer.stage)
        self.order.set_value(str(layer.frame.options["matrix.order"]))
        self.order.setVisible(layer.n_in > IN_FULL)
        self.reading.say(reading(layer))
        other = last is not None and (last.number, last.network.sizes) != (layer.number, layer.network.sizes)
        if other and motion_allowed() and layer.frame.options["matrix.peel"]:
            self.plate.peel()
        self.plate.update()

    def words(self, layer: Layer) -> str:
        """The equation and its column."""
        return spoken(layer)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.stages)
        row.addWidget(QWidget(), 1)
        row.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.plate, 1)
        self.reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.reading.setMinimumHeight(16)
        column.addWidget(self.reading)

    @Slot(str)
    def _choose_order(self, value: str) -> None:
        self.session.set_option("matrix.order", value)

    @Slot(str)
    def _choose_stage(self, value: str) -> None:
        self.session.set_option("matrix.stage", value)

    @Slot(str)
    def _symbol(self, symbol: str) -> None:
        """A symbol pressed shows the stage in which it joins in."""
        self._choose_stage({"W": "product", "a": "product", "b": "sum"}.get(symbol, "bent"))
