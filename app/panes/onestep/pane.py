"""One real step of training as a strip of ten cells, to be played and scrubbed; and its parts to be put in order."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.naming import naming_of
from app.pane import Pane
from app.panes.onestep import words
from app.panes.onestep.difference import Difference
from app.panes.onestep.look import Look
from app.panes.onestep.options import CELL, CELLS, LAST, OPTIONS, PAGE, PANES, SPEED
from app.panes.onestep.order_page import OrderPage
from app.panes.onestep.stage import Stage
from app.panes.onestep.strip import KEYS, Strip
from app.selection import Bias, Neuron, Weight
from app.session import Session
from app.widgets import OptionMenu, Segments
from app.widgets.elided import ElidedLabel
from app.widgets.wrapped import Wrapped
from nncore.commands import Reopen
from nncore.network import index_of, locate
from nncore.opened import Opened, open_up
from nncore.step_record import StepRecord
from nncore.words import tr


class OneStepPane(Pane):
    """A function of the last step kept open; stepping, playing and scrubbing change nothing but what is looked at."""

    key = "onestep"
    title = "One step"
    options = OPTIONS
    rate = 10.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame = session.frame
        self._opened: Opened | None = None
        self._record: StepRecord | None = None
        self.pages = Segments(PAGE.label, PAGE.choices, PAGE.tip, narrow=True)
        self.speeds = OptionMenu.of(SPEED)
        self.strip, self.stage, self.order = Strip(), Stage(), OrderPage()
        self.sentence, self.reading = Wrapped(2), ElidedLabel()
        self.play = _button(tr("Play"), tr("Go through the cells of the last step, one after the other"))
        self.take = _button(tr("Take a step"), tr("Take one step of training and look into it (.)"))
        self.open = _button(
            tr("Open the last step"), tr("Take the last step once more, to the bit, to look into it")
        )
        self.panes = Segments(PANES.label, PANES.choices, PANES.tip, narrow=True)
        self.difference = Difference(session)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        """Small: what has no room is cut."""
        return QSize(160, 200)

    def header(self) -> list[QWidget]:
        """Which page, and how fast it plays."""
        return [self.pages, self.speeds]

    def show_frame(self, frame: Frame) -> None:
        """Show the cell of the step that is open."""
        self._frame = frame
        self.pages.set_value(str(frame.options[PAGE.key]))
        self.speeds.set_value(str(frame.options[SPEED.key]))
        self.speeds.set_theme(frame.theme)
        self.panes.set_value(str(frame.options[PANES.key]))
        self._stack.setCurrentIndex(int(frame.options[PAGE.key] == "order"))
        if frame.options[PAGE.key] == "order":
            self.order.show_frame(frame)
            return
        self._open(frame)
        cell = int(float(frame.options[CELL.key]))
        look = self._look(frame)
        self.strip.show_cell(frame.theme, cell, self._opened)
        self.stage.show_look(frame.theme, CELLS[cell][0], look, words.why_none(frame))
        self.sentence.say(words.said(CELLS[cell][0], look) if look is not None else "")
        self._enable(frame)

    def describe(self, frame: Frame) -> str:
        """What each cell says."""
        if frame is not self._frame:
            self.show_frame(frame)
        look = self._look(frame)
        if look is None:
            return words.why_none(frame)
        return " ".join(f"{self.tr(name)}: {words.said(key, look)}" for key, name in CELLS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing plays that nobody sees, and nobody is left looking at the past."""
        super().hideEvent(event)
        self._stop()
        self._show_panes("after")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from cell to cell, wherever the focus is in the pane."""
        self.strip.keyPressEvent(event) if event.key() in KEYS else super().keyPressEvent(event)

    def _open(self, frame: Frame) -> None:
        """Go through the step that is kept, if it is another one; a new one by hand may be played at once."""
        record = frame.snapshot.opened
        if frame.data is None:
            record = None
        if record is self._record:
            return
        anew, self._record = record is not None, record
        if frame.options[PANES.key] == "before":  # it was of another step
            self._show_panes("after")
        self._opened = (
            open_up(record, frame.data.train) if record is not None and frame.data is not None else None
        )
        if anew and frame.options["onestep.auto"] and not frame.snapshot.freely:
            self._set_cell(0)
            self._start()

    def _look(self, frame: Frame) -> Look | None:
        opened = self._opened
        if opened is None:
            return None
        example = min(int(float(frame.options["onestep.example"])), opened.n - 1)
        shape = frame.data.train.shape if frame.data is not None else None
        return Look(opened, frame.theme, naming_of(frame), example, self._place(frame, opened), shape)

    def _place(self, frame: Frame, opened: Opened) -> int:
        """The selected parameter, or the one with the largest push."""
        sizes, picked = opened.record.before.sizes, frame.selection
        match picked:
            case Weight(layer, j, k):
                return index_of(layer, j, k, sizes)
            case Bias(layer, j):
                return index_of(layer, j, None, sizes)
            case Neuron(layer, j) if layer > 0:
                return index_of(layer, j, None, sizes)
            case _:
                return opened.strongest

    def _enable(self, frame: Frame) -> None:
        resting = not frame.snapshot.running
        self.play.setEnabled(self._opened is not None)
        self.play.setText(tr("Stop") if self._timer.isActive() else tr("Play"))
        self.take.setEnabled(resting and frame.data is not None)
        self.open.setVisible(self._opened is None and resting and frame.snapshot.step > 0)
        self.panes.setEnabled(self._opened is not None and resting)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.take, self.play, self.open):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.panes)
        step = QWidget()
        inner = QVBoxLayout(step)
        inner.setContentsMargins(8, 4, 8, 8)
        inner.setSpacing(6)
        inner.addLayout(row)
        inner.addWidget(self.strip)
        inner.addWidget(self.stage, 1)
        inner.addWidget(self.reading)
        inner.addWidget(self.sentence)
        self._stack.addWidget(step)
        self._stack.addWidget(self.order)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setMinimumSize(160, 200)
        self.setFocusProxy(self.strip)

    def _connect(self) -> None:
        self.pages.chosen.connect(self._choose_page)
        locked_with(self.pages, PAGE.key)
        self.speeds.chosen.connect(self._choose_speed)
        locked_with(self.speeds, SPEED.key)
        self.order.ordered.connect(self._set_order)
        self.strip.chosen.connect(self._set_cell)
        self.stage.pointed.connect(self.reading.setText)
        self.stage.example.connect(self._follow)
        self.stage.parameter.connect(self._select)
        self.stage.wanted.connect(self._put)
        self.play.clicked.connect(self._toggle)
        self.take.clicked.connect(self._step)
        locked_with(self.take, "step")
        self.open.clicked.connect(self._reopen)
        self.panes.chosen.connect(self._show_panes)
        locked_with(self.panes, PANES.key)

    @Slot(str)
    def _choose_page(self, page: str) -> None:
        self.session.set_option(PAGE.key, page)

    @Slot(str)
    def _choose_speed(self, speed: str) -> None:
        self.session.set_option(SPEED.key, speed)
        self._timer.setInterval(round(1000 / float(speed)))

    @Slot(str)
    def _set_order(self, order: str) -> None:
        self.session.set_option("onestep.order", order)
        self.order.show_frame(self.session.frame)

    @Slot(int)
    def _set_cell(self, cell: int) -> None:
        self.session.set_option(CELL.key, float(cell))

    @Slot(int)
    def _follow(self, example: int) -> None:
        self.session.set_option("onestep.example", float(example))

    @Slot(int)
    def _select(self, place: int) -> None:
        if self._opened is not None:
            layer, j, k = locate(place, self._opened.record.before.sizes)
            self.session.select(Bias(layer, j) if k is None else Weight(layer, j, k))

    @Slot(int)
    def _put(self, example: int) -> None:
        if self._opened is not None:
            self.session.load_example("train", int(self._opened.record.rows[example]))

    @Slot()
    def _step(self) -> None:
        self.session.step()

    @Slot()
    def _reopen(self) -> None:
        self.session.command(Reopen())

    @Slot(str)
    def _show_panes(self, which: str) -> None:
        self.session.set_option(PANES.key, which)
        self.session.look_before(on=which == "before")
        self.difference.show(on=which == "difference")

    @Slot()
    def _toggle(self) -> None:
        if self._timer.isActive():
            self._stop()
            return
        if int(float(self._frame.options[CELL.key])) >= LAST:
            self._set_cell(0)
        self._start()

    @Slot()
    def _next(self) -> None:
        cell = int(float(self._frame.options[CELL.key]))
        if cell >= LAST or self._opened is None:
            self._stop()
            return
        self._set_cell(cell + 1)
        if cell + 1 >= LAST:
            self._stop()

    def _start(self) -> None:
        self._timer.start(round(1000 / float(str(self._frame.options[SPEED.key]))))
        self._enable(self._frame)

    def _stop(self) -> None:
        self._timer.stop()
        self._enable(self._frame)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    return button
