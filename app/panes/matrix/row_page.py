"""The view that steps through one row times the column: keys, slider, play."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout

from app.lock_veil import Veil
from app.locks import locked_with
from app.motion import motion_allowed
from app.numerals import count, signed
from app.panes.matrix import steps
from app.panes.matrix.layer import IN_FULL, Layer
from app.panes.matrix.page import Page, Plate
from app.panes.matrix.steps import Steps
from app.selection import Neuron, Weight
from app.widgets import IconButton
from app.widgets.segments import Segments

if TYPE_CHECKING:
    from app.session import Session

TAKES = 5.0  # seconds for a whole row
TICK = 40  # milliseconds
SLOWEST = 300  # milliseconds for a term
ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: 4096}
ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class StepsPlate(Plate):
    """Click a row of the cut-out to multiply it, or a place of the strips to go there."""

    in_pieces = True

    def __init__(self, page: RowPage) -> None:
        super().__init__(page)
        Veil(self, "matrix.step")
        self.setAccessibleName(self.tr("Row times column, term by term"))
        self._row_page = page
        self._hovering = False

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """The cut-out, the strips, the sum."""
        if self.layer is not None:
            yield from steps.paint(painter, self.steps(self.layer), self.layer.frame.theme)

    def steps(self, layer: Layer) -> Steps:
        """What stands where."""
        return Steps(layer, self.width(), self.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag along the strips; else point at the weight under the mouse."""
        if self.layer is None:
            return
        made = self.steps(self.layer)
        term = made.term_at(event.position())
        if term is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._row_page.go(term)
        number, row = self.layer.number, made.row_at(event.position())
        if term is not None:
            self._hovering = True
            self.page.session.hover(Weight(number, made.row, int(made.walk.order[term - 1])))
        elif row is not None:
            self._hovering = True
            self.page.session.hover(Neuron(number, row))
        elif self._hovering:
            self._let_go()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to a term, or take another row."""
        if self.layer is None or event.button() != Qt.MouseButton.LeftButton:
            return
        made = self.steps(self.layer)
        term, row = made.term_at(event.position()), made.row_at(event.position())
        if term is not None:
            self._row_page.go(term)
        elif row is not None:
            self.page.session.select(Neuron(self.layer.number, row))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        if self._hovering:
            self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right take a term away or add one, Home and End go to the ends, Up and Down change the row."""
        key, layer = Qt.Key(event.key()), self.layer
        if layer is None:
            return
        if key in ALONG:
            self._row_page.go(self._row_page.done + ALONG[key])
        elif key in ENDS:
            self._row_page.go(ENDS[key])
        elif key in ROWS:
            row = min(layer.n - 1, max(0, self.steps(layer).row + ROWS[key]))
            self.page.session.select(Neuron(layer.number, row))
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> None:
        self._hovering = False
        self.page.session.hover(None)


class RowPage(Page):
    """The plate, and under it play, a slider over the terms, and their order."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.done = 0  # terms added, those included that no frame has shown yet
        self.plate = StepsPlate(self)
        self.play = IconButton("play", self.tr("Add the terms one after the other, or hold on"))
        self.play.clicked.connect(self.toggle)
        locked_with(self.play, "matrix.step")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Terms added"))
        self.slider.setToolTip(
            self.tr("How many terms of the dot product are added: Left and Right in the plate.")
        )
        self.slider.valueChanged.connect(self._slid)
        locked_with(self.slider, "matrix.step")
        self.told = QLabel()
        self.told.setProperty("role", "caption")
        self.order = Segments(
            self.tr("Order"),
            (("largest", self.tr("Largest")), ("index", self.tr("In order"))),
            self.tr("which terms are added first"),
            narrow=True,
        )
        self.order.chosen.connect(self._choose_order)
        locked_with(self.order, "matrix.order")
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._arrange()

    def take(self, layer: Layer) -> None:
        """Show a layer."""
        super().take(layer)
        made = self.plate.steps(layer)
        self.done = made.done
        self.slider.blockSignals(True)
        self.slider.setRange(0, layer.n_in)
        self.slider.setValue(made.done)
        self.slider.blockSignals(False)
        self.told.setText(f"{count(made.done)} / {count(layer.n_in)}")
        self.order.set_value(str(layer.frame.options["matrix.order"]))
        self.order.setVisible(layer.n_in > IN_FULL)
        self.play.set_theme(layer.frame.theme)
        self.plate.update()

    def words(self, layer: Layer) -> str:
        """The last term and the sum."""
        made = self.plate.steps(layer)
        end = signed(made.walk.after(layer.n_in), 3)
        return " ".join((*steps.sentence(made), self.tr("The whole row comes to {0}.").format(end)))

    def go(self, done: int) -> None:
        """Have so many terms added; the last one's weight lights in all panes."""
        if self.layer is None:
            return
        done = self.done = max(0, min(self.layer.n_in, done))
        self.session.set_option("matrix.step", float(done))
        made = self.plate.steps(self.layer)
        place = int(made.walk.order[done - 1]) if done else None
        self.session.hover(None if place is None else Weight(self.layer.number, made.row, place))

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold on while nobody looks."""
        super().hideEvent(event)
        self._stop()

    @Slot()
    def toggle(self) -> None:
        """Play or hold on; at the end begin anew. Without motion everything is there at once."""
        if self._clock.isActive() or self.layer is None:
            self._stop()
            return
        if not motion_allowed():
            self.go(self.layer.n_in)
            return
        if self.done >= self.layer.n_in:
            self.go(0)
        self._clock.start(min(SLOWEST, max(TICK, int(1000 * TAKES / self.layer.n_in))))
        self.play.set_icon("pause")

    @Slot()
    def _tick(self) -> None:
        if self.layer is None:
            return
        done = self.done
        step = max(1, round(self.layer.n_in * self._clock.interval() / (1000 * TAKES)))
        self.go(done + step)
        if done + step >= self.layer.n_in:
            self._stop()

    def _stop(self) -> None:
        self._clock.stop()
        self.play.set_icon("play")

    @Slot(int)
    def _slid(self, value: int) -> None:
        self.go(value)

    @Slot(str)
    def _choose_order(self, value: str) -> None:
        self.session.set_option("matrix.order", value)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget, stretch in ((self.play, 0), (self.slider, 1), (self.told, 0), (self.order, 0)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.plate, 1)
        column.addLayout(row)
