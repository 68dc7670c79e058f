"""The network by hand: knobs, scale, pins, what they did to the test set, and a contest against one step."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app import fonts
from app.frame import Frame
from app.locks import locked_with
from app.pane import Pane
from app.panes.hand.bench import Bench
from app.panes.hand.changes import Changes
from app.panes.hand.contest import Contest, Round
from app.panes.hand.contest_view import ContestView
from app.panes.hand.effect_rows import rows, sentences
from app.panes.hand.effect_view import EffectView
from app.panes.hand.options import COMPARE, OPTIONS, VIEW
from app.panes.hand.outputs import Outputs
from app.panes.hand.plain_score import PlainScore
from app.panes.hand.reading import Reading, outputs_before
from app.panes.hand.start import Start
from app.panes.hand.verbs import Verbs
from app.panes.hand.words import neuron_name, number
from app.selection import Neuron, Selection
from app.session import Session
from app.widgets import IconButton, Segments
from app.widgets.same_size import say
from app.widgets.scroller import Scroller
from nncore.words import tr


class HandPane(Pane):
    """Puts its parts one under the other and hands them each Frame."""

    key = "hand"
    title = "Hand"
    options = OPTIONS
    follows = Pane.follows | {"pins", "can_undo", "can_redo", "exam"}
    rate = 10.0
    needs_exam = True

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self._frame: Frame | None = None
        self._header: dict[str, QWidget] = {}
        self.verbs = Verbs(session)
        self.plain = PlainScore(session, self)
        self.name = QLabel()
        self.name.setFont(fonts.body(QFont.Weight.Medium))
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.start = Start()
        self.bench = Bench(session, self.verbs)
        self.effect = EffectView()
        self.outputs = Outputs()
        self.changes = Changes()
        self.contest = ContestView(Contest())
        self._connect()
        self._lay_out()

    def show_frame(self, frame: Frame) -> None:
        """Show what is new."""
        self._frame = frame
        self.verbs.see(frame)
        self.plain.see(frame)
        self._show_header(frame)
        contest = frame.options[VIEW.key] == "contest"
        reading = Reading.of(frame)
        self.start.setVisible(reading is None)
        self.bench.setVisible(reading is not None)
        say(self.name, heading(frame, reading))
        if reading is None:
            self.bench.field.hide()
            self.start.show_frame(frame)
        else:
            self.bench.show_reading(reading, whole=not contest)
        for part in (self.effect, self.outputs, self.changes):
            part.setVisible(not contest)
        self.contest.setVisible(contest)
        if contest or self.contest.contest.running:
            self.contest.show_frame(frame)
        if not contest:
            self._show_effects(frame)

    def hurry(self, frame: Frame) -> None:
        """What an edit or a pin did to the test set: all else of a frame costs ten times as much."""
        shown = self._frame
        if shown is None or not self.effect.isVisible():
            return
        if frame.snapshot.effect is not shown.snapshot.effect or frame.exam is not shown.exam:
            self.plain.see(frame)
            self._show_rows(frame)
            self.effect.repaint()

    def header(self) -> list[QWidget]:
        """The view, undo and redo."""
        segments = Segments(VIEW.label, VIEW.choices, VIEW.tip)
        segments.chosen.connect(self._choose_view)
        locked_with(segments, VIEW.key)
        undo = IconButton("undo", tr("Take back the last change"), key="Ctrl+Z")
        redo = IconButton("redo", tr("Do again what was taken back"), key="Ctrl+Shift+Z")
        undo.clicked.connect(self.session.undo)
        locked_with(undo, "undo")
        redo.clicked.connect(self.session.redo)
        locked_with(redo, "redo")
        self._header = {"view": segments, "undo": undo, "redo": redo}
        self._show_header(self.session.frame)
        return list(self._header.values())

    def describe(self, frame: Frame) -> str:
        """The neuron, what it says, and what the edits did."""
        said = [f"{heading(frame, Reading.of(frame))}."]
        said.append(sentences(rows(frame, self.plain.score)))
        said += [f"{line.text}." for line in self.changes.lines[:5]]
        return " ".join(said)

    def sizeHint(self) -> QSize:
        """The right column of a small window."""
        return QSize(440, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A tall pane can spare more for the knobs."""
        super().resizeEvent(event)
        self.bench.resize_for(self.height())

    # -- parts --------------------------------------------------------------------------------------------

    def _show_effects(self, frame: Frame) -> None:
        self._show_rows(frame)
        compare = str(frame.options[COMPARE.key])
        after = frame.trace.outputs
        names = tuple(
            frame.data.test.name_of(i) if frame.data is not None and len(after) > 1 else str(i)
            for i in range(len(after))
        )
        head = tr("outputs for the picture: hollow before, full now; changed {0}").format(
            dict(COMPARE.choices)[compare]
        )
        with np.errstate(all="ignore"):
            self.outputs.show_outputs(frame.theme, outputs_before(frame, compare), after, names, head)
        self.changes.show_frame(frame)

    def _show_rows(self, frame: Frame) -> None:
        n = len(frame.data.test) if frame.data is not None else 0
        self.effect.show_rows(frame.theme, rows(frame, self.plain.score), n)

    def _show_header(self, frame: Frame) -> None:
        for key, on in (("undo", frame.can_undo), ("redo", frame.can_redo)):
            button = self._header.get(key)
            if isinstance(button, IconButton):
                button.set_theme(frame.theme)
                button.setEnabled(on)
        segments = self._header.get("view")
        if isinstance(segments, Segments):
            segments.set_value(str(frame.options[VIEW.key]))

    def _connect(self) -> None:
        self.plain.found.connect(self._again)
        self.start.chosen.connect(self._pick)
        self.changes.picked.connect(self._pick)
        self.changes.let_go.connect(self._let_go)
        self.changes.let_all_go.connect(self.session.release_pins)
        self.contest.back.connect(self._back_to)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 1, 8, 4)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.bench.field)
        column.addLayout(head)
        for part, stretch in (
            (self.start, 9), (self.bench, 0), (self.effect, 0), (self.outputs, 3), (self.changes, 4),
            (self.contest, 4),
        ):  # fmt: skip
            column.addWidget(part, stretch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroller(inside))

    # -- verbs --------------------------------------------------------------------------------------------

    @Slot()
    def _again(self) -> None:
        if self._frame is not None:
            self.show_frame(self._frame)

    @Slot(object)
    def _pick(self, what: Selection) -> None:
        self.session.select(what)

    @Slot(object)
    def _let_go(self, neuron: Neuron) -> None:
        self.verbs.pin(neuron, None)

    @Slot(str)
    def _choose_view(self, view: str) -> None:
        self.session.set_option(VIEW.key, view)

    @Slot(object)
    def _back_to(self, current: Round) -> None:
        """One edit that sets everything as it was when the contest began."""
        flat, now = current.start.flat, self.session.frame.snapshot.network.flat
        if flat.shape == now.shape and (places := np.flatnonzero(flat != now)).size:
            self.session.edit(places, flat[places], tr("back to the start of the contest"))


def heading(frame: Frame, reading: Reading | None) -> str:
    """Which neuron, and what it says."""
    if reading is None:
        return tr("Nothing to turn is picked")
    name = neuron_name(reading.neuron, len(frame.snapshot.network.weights))
    words = tr("{0}   z = {1}   a = {2}") if reading.pinned is None else tr("{0}   z = {1}   pinned at {2}")
    return words.format(name, number(reading.z), number(reading.activation))
