"""The path of training on its two main directions, over the real cost of their plane."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.cost_map.geometry import ratio_of
from app.cost_map.legend import CostLegend
from app.cost_map.shading import Bands
from app.frame import Frame
from app.locks import locked_with
from app.pane import Pane
from app.panes.path import words
from app.panes.path.map_view import MapView
from app.panes.path.options import COUNTS, OPTIONS, SETS
from app.panes.path.questions import question_of, why_not
from app.panes.path.surveyor import Surveyor
from app.panes.path.words import Reading
from app.session import Session
from app.widgets import JobButton, Segments
from app.widgets.same_size import say

SOON = 250  # milliseconds of rest before a map is made by itself
NARROW = 65  # digits across below which the sentence beside the button needs three lines
ROOMY = 103  # ... from which on each sentence has one line
FAR_TOO_MANY = (
    2_000_000  # parameters of which it would take too long to follow each newer network on an old map
)


class PathPane(Pane):
    """A map, a sentence over it that says which cut it is, and sentences under it that say what is where."""

    key = "path"
    title = "Path"
    options = OPTIONS
    rate = 4.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame = session.frame
        self._pointed: Reading | None = None
        self.surveyor = Surveyor(session.jobs, self._changed)
        self._sets = Segments(self.tr("Measure on"), SETS, OPTIONS[0].tip, narrow=True)
        self._counts = Segments(self.tr("Examples"), COUNTS, OPTIONS[1].tip, narrow=True)
        self.map, self.legend = MapView(), CostLegend()
        self.button = JobButton(
            self.tr("Compute anew"),
            self.tr("Find the main directions of the path so far and measure the cost over their plane"),
        )
        self.banner, self.spread, self.reading, self.present = (QLabel() for _ in range(4))
        self._timer = QTimer(self, singleShot=True, interval=SOON)
        self._timer.timeout.connect(self._begin_by_itself)
        self._lay_out()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        """Small: what has no room is cut."""
        return QSize(160, 200)

    def header(self) -> list[QWidget]:
        """What it is measured on."""
        return [self._sets, self._counts]

    def show_frame(self, frame: Frame) -> None:
        """Show the map there is, say whether it is of now, and make a new one if it is time."""
        self._frame = frame
        self._sets.set_value(str(frame.options["path.set"]))
        self._counts.set_value(str(frame.options["path.count"]))
        self.surveyor.keep_only(frame.snapshot.run)
        self._show()
        question = question_of(frame, self._ratio)
        rests = not frame.snapshot.running and bool(frame.options["path.auto"])
        if question is not None and rests and question.is_quick and self.surveyor.should_answer(question):
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def advance(self) -> bool:
        """Paint a slice of a new map."""
        return self.map.still.advance()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as many lines for each sentence as it may need here, so that nothing jumps when it changes."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        line, letters = metrics.lineSpacing(), self.width() / metrics.horizontalAdvance("0")
        lines = 1 if letters >= ROOMY else 2
        over = 3 if letters < NARROW else lines
        for label in (self.spread, self.present, self.reading):
            label.setFixedHeight(lines * line + 2)
        self.banner.setFixedHeight(over * line + 2)

    def hideEvent(self, event: QHideEvent) -> None:
        """Measure nothing that nobody sees."""
        super().hideEvent(event)
        self._timer.stop()
        self.surveyor.stop()

    def describe(self, frame: Frame) -> str:
        """The sentences on show."""
        known = self.surveyor.known
        if known is None:
            return why_not(frame) or self._waiting()
        parts = (words.banner(known), words.stale(known, frame), words.spread(known), self.present.text())
        return " ".join(part for part in (*parts, self.reading.text()) if part)

    @property
    def _ratio(self) -> float:
        return ratio_of(self.map.width(), self.map.height())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.banner, 1)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 4, 8, 8)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addWidget(self.map, 1)
        whole.addWidget(self.legend)
        for label in (self.spread, self.present, self.reading):
            whole.addWidget(label)
        for label in (self.banner, self.spread, self.present, self.reading):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setMinimumSize(160, 200)
        self.setFocusProxy(self.map)

    def _connect(self) -> None:
        self._sets.chosen.connect(self._choose_set)
        locked_with(self._sets, "path.set")
        self._counts.chosen.connect(self._choose_count)
        locked_with(self._counts, "path.count")
        self.button.asked.connect(self._compute)
        self.button.cancelled.connect(self._cancel)
        self.map.pointed.connect(self._point_at)
        self.map.picked.connect(self._pick)

    def _show(self) -> None:
        frame, known = self._frame, self.surveyor.known
        reason = why_not(frame)
        self.button.set_theme(frame.theme)
        self.button.show_share(self.surveyor.share)
        self.button.setEnabled(not reason or self.button.busy)
        stale = words.stale(known, frame) if known is not None else ""
        now = None
        if stale and known is not None and frame.snapshot.network.n_parameters <= FAR_TOO_MANY:
            now = known.plane.place_of(frame.snapshot.network)[:2]
        self.map.show_map(known, frame.theme, reason or self._waiting(), now, self.surveyor.at, stale)
        grid = known.grid if known is not None else None
        self.legend.show_bands(Bands.of(grid) if grid is not None else None, frame.theme)
        for below in (self.legend, self.spread, self.present, self.reading):
            below.setVisible(known is not None or not reason)  # its room is kept while the map is being made
        if known is None:
            for label in (self.spread, self.present, self.reading):
                label.clear()
            self.banner.setText(self.tr("The way of training, seen from its two main directions"))
            return
        say(self.banner, words.banner(known))
        say(self.spread, words.spread(known))
        say(self.present, words.present(known) if known.own == known.own else self.tr("Measuring…"))
        self._say_reading()

    def _say_reading(self) -> None:
        read = self._pointed
        if read is None and self.surveyor.at >= 0:
            read = self.map.reading(self.surveyor.at)
        if read is not None and read.step is not None and self.surveyor.known is not None:
            own, laid, apart = self.surveyor.costs_of(read.step)
            read = replace(read, own=own, laid=laid, apart=apart)
        say(self.reading, words.reading(read))
        self.map.setAccessibleDescription(self.reading.text())

    def _waiting(self) -> str:
        if self.surveyor.error:
            return self.tr("The map could not be made: {why}").format(why=self.surveyor.error)
        if self.surveyor.share is not None or self._timer.isActive():
            return self.tr("Looking for the main directions of the path…")
        if self.surveyor.still:
            return self.tr("All moments kept are at the same place: nothing moved.")
        question = question_of(self._frame, self._ratio)
        if question is not None and not question.is_quick:
            return self.tr("The map of so large a network takes a while: press Compute anew to make it.")
        return self.tr("Pause, or press Compute anew, to see the path so far.")

    @Slot()
    def _changed(self) -> None:
        if self.isVisible():
            self._show()

    @Slot()
    def _begin_by_itself(self) -> None:
        question = question_of(self._frame, self._ratio)
        if question is not None and self.in_sight and self.surveyor.should_answer(question):
            self.surveyor.answer(question)

    @Slot()
    def _compute(self) -> None:
        question = question_of(self._frame, self._ratio)
        if question is not None:
            self.surveyor.answer(question)

    @Slot()
    def _cancel(self) -> None:
        self.surveyor.refuse()

    @Slot(str)
    def _choose_set(self, name: str) -> None:
        self.session.set_option("path.set", name)

    @Slot(str)
    def _choose_count(self, count: str) -> None:
        self.session.set_option("path.count", count)

    @Slot(object)
    def _point_at(self, read: Reading | None) -> None:
        if read != self._pointed:
            self._pointed = read
            self._say_reading()

    @Slot(int)
    def _pick(self, index: int) -> None:
        self._pointed = None
        self.surveyor.pick(index)
