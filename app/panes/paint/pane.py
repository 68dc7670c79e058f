"""Paint the weights of a neuron, move its bias, and see what it fires for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.frame import Frame
from app.lock_veil import Veil
from app.locks import locked_with
from app.pane import Pane
from app.panes.paint.controls import Controls
from app.panes.paint.desk import Desk
from app.panes.paint.lamps import Lamps
from app.panes.paint.options import BARE, BELOW, FURTHEST, IMAGE, OPTIONS, SHIFT, SIZE, TARGET, VALUE, name_of
from app.panes.paint.place_plot import SHIFTS, PlacePlot
from app.panes.paint.ranking import Ranking
from app.panes.paint.record_view import RecordView
from app.panes.paint.squares import Squares
from app.panes.paint.words import number, state
from app.selection import Neuron, Weight
from app.session import Session
from app.widgets import IconButton, OptionMenu, Segments
from app.widgets.number_field import NumberField
from app.widgets.range import Range
from app.widgets.scroller import Scroller
from nncore.bench_neuron import profile
from nncore.words import tr

SIZES = [value for value, _ in SIZE.choices]


class PaintPane(Pane):
    """Puts the squares over the controls over one of four views."""

    key = "paint"
    title = "Paint"
    options = OPTIONS
    follows = Pane.follows | {"can_undo", "can_redo"}
    rate = 8.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self._frame: Frame | None = None
        self._header: dict[str, QWidget] = {}
        self.desk = Desk(session, self)
        self.which = QLabel()
        self.which.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.neuron = NumberField(
            tr("neuron"), 0, 0, 15, integer=True, tip=tr("Which neuron of the first layer is painted")
        )
        policy = self.neuron.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that nothing jumps
        self.neuron.setSizePolicy(policy)
        self.squares = Squares()
        self._veil = Veil(self.squares, BARE.key)
        self.controls = Controls(session, self.desk)
        self.below = Segments(BELOW.label, BELOW.choices, BELOW.tip)
        self.lamps, self.plot = Lamps(session, self.desk), PlacePlot()
        self.ranking, self.record = Ranking(self.desk), RecordView(session, self.desk)
        self.views: dict[str, QWidget] = {
            "lamps": self.lamps, "place": self.plot, "rank": self.ranking, "record": self.record,
        }  # fmt: skip
        self.stack = QStackedWidget()
        for view in self.views.values():
            self.stack.addWidget(view)
        self._connect()
        self._lay_out()

    def show_frame(self, frame: Frame) -> None:
        """Show the neuron of this Frame."""
        self._frame = frame
        self.desk.see(frame)
        self._show_header(frame)
        self._show_heading(frame)
        neuron = self.desk.neuron
        key = (self.desk.on_network, self.desk.index if self.desk.on_network else 0, frame.snapshot.run)
        image, radius = self.desk.image, float(str(frame.options[SIZE.key]))
        self.squares.show_neuron(frame.theme, image, neuron.weights, key, self._image_name(frame), radius)
        self.controls.show_frame(frame)
        below = str(frame.options[BELOW.key])
        self.below.set_value(below)
        self.stack.setCurrentWidget(self.views[below])
        if below == "lamps":
            self.lamps.show_frame(frame)
        elif below == "place":
            zs = profile(neuron, self.desk.still_image, SHIFTS)
            self.plot.show_profile(frame.theme, zs, round(float(frame.options[SHIFT.key])), key)
        elif below == "rank":
            self.ranking.show_frame(frame)
        else:
            self.record.show_frame(frame)

    def header(self) -> list[QWidget]:
        """What is painted, undo and redo."""
        target = OptionMenu.of(TARGET)
        target.chosen.connect(self._take_target)
        locked_with(target, TARGET.key)
        undo = IconButton("undo", tr("Take back the last change"), key="Ctrl+Z")
        redo = IconButton("redo", tr("Do again what was taken back"), key="Ctrl+Shift+Z")
        undo.clicked.connect(self.session.undo)
        locked_with(undo, "undo")
        redo.clicked.connect(self.session.redo)
        locked_with(redo, "redo")
        self._header = {"target": target, "undo": undo, "redo": redo}
        self._show_header(self.session.frame)
        return list(self._header.values())

    def describe(self, frame: Frame) -> str:
        """The neuron and its answer to the image."""
        self.desk.see(frame)
        answer = self.desk.neuron.response(self.desk.image)
        words = tr("{0}. Image: {1}. Sum {2}, bias {3}, z {4}, activation {5}: {6}.")
        numbers = (
            number(answer.total),
            number(self.desk.neuron.bias),
            number(answer.z),
            number(answer.activation, 6),
        )
        return words.format(self._name(), self._image_name(frame), *numbers, state(answer))

    def sizeHint(self) -> QSize:
        """The right column of a small window."""
        return QSize(440, 560)

    # -- parts --------------------------------------------------------------------------------------------

    def _name(self) -> str:
        if not self.desk.on_network:
            return tr("A bare neuron, not in the network")
        if not self.desk.has_network:
            return tr("The network sees no 28 × 28 picture: the bare neuron")
        return tr("Neuron {0} of layer 1, in the network").format(self.desk.index)

    def _image_name(self, frame: Frame) -> str:
        by = round(float(frame.options[SHIFT.key]))
        name = name_of(str(frame.options[IMAGE.key]))
        if not by:
            return name
        return (tr("{0}, {1} lower") if by > 0 else tr("{0}, {1} higher")).format(name, abs(by))

    def _show_heading(self, frame: Frame) -> None:
        on = self.desk.on_network and self.desk.has_network
        self._veil.keys = ("edit",) if on else (BARE.key,)
        running = tr("; training moves it on") if on and frame.snapshot.running else ""
        self.which.setText(self._name() + running)
        self.neuron.setVisible(on)
        last = frame.snapshot.network.sizes[1] - 1
        if self.neuron.range.high != max(1, last):
            self.neuron.range = Range(0, max(1, last), integer=True)
        self.neuron.set_theme(frame.theme)
        self.neuron.set_value(self.desk.index)

    def _show_header(self, frame: Frame) -> None:
        for key, on in (("undo", frame.can_undo), ("redo", frame.can_redo)):
            button = self._header.get(key)
            if isinstance(button, IconButton):
                button.set_theme(frame.theme)
                button.setEnabled(on)
        target = self._header.get("target")
        if isinstance(target, OptionMenu):
            target.set_theme(frame.theme)
            target.set_value(str(frame.options[TARGET.key]))

    def _connect(self) -> None:
        self.desk.changed.connect(self._again)
        self.neuron.changed.connect(self._take_neuron)
        self.squares.begun.connect(self._begin)
        self.squares.moved.connect(self._move)
        self.squares.ended.connect(self.desk.end)
        self.squares.pointed.connect(self._point)
        self.squares.slid.connect(self._slide_by)
        self.squares.cleared.connect(self.controls.wipe)
        self.squares.widened.connect(self._widen)
        self.plot.slid.connect(self._slide_to)
        self.below.chosen.connect(self._take_below)
        locked_with(self.below, BELOW.key)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 2, 8, 6)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.addWidget(self.which, 1)
        head.addWidget(self.neuron)
        column.addLayout(head)
        column.addWidget(self.squares, 6)
        column.addWidget(self.controls)
        column.addWidget(self.below)
        column.addWidget(self.stack, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroller(inside))

    # -- verbs --------------------------------------------------------------------------------------------

    @Slot()
    def _again(self) -> None:
        if self._frame is not None:
            self.show_frame(self._frame)

    @Slot(float, float, bool)
    def _begin(self, x: float, y: float, zero: bool) -> None:
        options = self.session.frame.options
        self._brush = float(str(options[SIZE.key])), 0.0 if zero else float(options[VALUE.key])
        self.desk.begin((x, y), *self._brush)

    @Slot(float, float)
    def _move(self, x: float, y: float) -> None:
        if self.desk.painting:
            self.desk.move((x, y), *self._brush)

    @Slot(int)
    def _point(self, cell: int) -> None:
        on = self.desk.on_network and self.desk.has_network
        if cell < 0:
            self.session.hover(None)
        elif on:
            self.session.hover(Weight(1, self.desk.index, cell))
        elif self.desk.has_network:
            self.session.hover(Neuron(0, cell))

    @Slot(int)
    def _slide_by(self, step: int) -> None:
        self._slide_to(round(float(self.session.frame.options[SHIFT.key])) + step)

    @Slot(int)
    def _slide_to(self, shift: int) -> None:
        self.session.set_option(SHIFT.key, min(FURTHEST, max(-FURTHEST, float(shift))))

    @Slot(int)
    def _widen(self, step: int) -> None:
        at = SIZES.index(str(self.session.frame.options[SIZE.key])) + step
        self.session.set_option(SIZE.key, SIZES[min(len(SIZES) - 1, max(0, at))])

    @Slot(float)
    def _take_neuron(self, index: float) -> None:
        self.session.select(Neuron(1, int(index)))

    @Slot(str)
    def _take_target(self, target: str) -> None:
        self.session.set_option(TARGET.key, target)

    @Slot(str)
    def _take_below(self, below: str) -> None:
        self.session.set_option(BELOW.key, below)
