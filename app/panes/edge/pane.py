"""One weight through the run: its film, and its two neurons over 200 digits at the moment shown."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.frame import Frame
from app.jobs import Progress
from app.pane import Pane
from app.panes.edge import words
from app.panes.edge.plots import FilmPlot, Together
from app.selection import Weight
from app.session import Session
from app.widgets.wrapped import Wrapped
from nncore.arrays import Floats
from nncore.edge_film import EXAMPLES, Film, both, film, grown_most

JOB = "edge.film"
WIDE = 560
RARELY = 1.0  # seconds between two films while it trains


class EdgePane(Pane):
    """What is picked decides: a weight in any pane."""

    key = "edge"
    title = "One weight’s film"
    rate = 4.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame: Frame | None = None
        self.known: Film | None = None
        self._of: tuple[object, ...] = ()
        self._asked: tuple[object, ...] = ()
        self._asked_at = 0.0
        self._inputs: tuple[object, Floats] | None = None
        self._paired: tuple[tuple[object, ...], tuple[Floats, Floats]] | None = None
        self.plot, self.scatter = FilmPlot(), Together()
        self.name, self.said = Wrapped(2), Wrapped(3)
        self.pick = QPushButton(self.tr("Pick the one that grew most"))
        self.pick.setToolTip(self.tr("Pick the weight whose size has grown most since the start"))
        self.pick.setAccessibleName(self.pick.text())
        self._lay_out()
        self.pick.clicked.connect(self._pick)
        self.plot.asked.connect(self._go)

    def show_frame(self, frame: Frame) -> None:
        """Follow the weight that is picked, the moment and the run."""
        self._frame = frame
        for part in (self.plot, self.scatter):
            part.set_theme(frame.theme)
        place, inputs = self._place(frame), self._digits(frame)
        if place is not None and inputs is not None:
            self._ask(frame, place, inputs)
        self._show(frame, place, inputs)

    def describe(self, frame: Frame) -> str:
        """The sentences."""
        if self._frame is not frame:
            self.show_frame(frame)
        return " ".join(text for text in (self.name.text(), self.said.text()) if text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)

    def _place(self, frame: Frame) -> tuple[int, int, int] | None:
        part = frame.part
        if isinstance(part, Weight) and part.exists_in(frame.snapshot.network):
            return part.layer, part.j, part.k
        return None

    def _digits(self, frame: Frame) -> Floats | None:
        """The first 200 test examples, if the network takes them."""
        data = frame.data.test if frame.data is not None else None
        if data is None or data.n_inputs != frame.snapshot.network.sizes[0]:
            return None
        if self._inputs is None or self._inputs[0] is not data:
            self._inputs = data, data.inputs(slice(EXAMPLES))
        return self._inputs[1]

    def _ask(self, frame: Frame, place: tuple[int, int, int], inputs: Floats) -> None:
        """Begin another film if there is something new on it; while training, now and then."""
        snapshot = frame.snapshot
        last = snapshot.keyframes[-1].step if snapshot.keyframes else 0
        wanted = place, snapshot.run, inputs.ctypes.data, last, snapshot.step
        moved = self._asked[:3] != wanted[:3]
        back = (
            snapshot.newest > snapshot.step
        )  # then only the moments before it are told of: the film there is has more
        early = snapshot.running and time.perf_counter() < self._asked_at + RARELY
        if wanted == self._asked or (not moved and (back or early)):
            return
        if not moved and self.session.jobs.running(JOB):
            return
        if moved:
            self.known = None
        self._asked, self._asked_at = wanted, time.perf_counter()
        now = snapshot.step, snapshot.network
        self.session.jobs.start(
            JOB, film(snapshot.keyframes, now, snapshot.config, place, inputs), self._take
        )

    def _take(self, progress: Progress) -> None:
        if progress.done and isinstance(progress.result, Film):
            self.known = progress.result
            if self._frame is not None:
                self.show_frame(self._frame)

    def _show(self, frame: Frame, place: tuple[int, int, int] | None, inputs: Floats | None) -> None:
        network = frame.snapshot.network
        if place is None or inputs is None:
            why = self.tr("Pick a weight: click a line in the network or a cell of a matrix.")
            if inputs is None:
                why = self.tr("There are no test examples that this network takes.")
            self.plot.show_film(None, 0, why)
            self.scatter.show_pair(None)
            self.name.say(why)
            self.said.say("")
            return
        self.name.say(words.title(*place))
        self.plot.show_film(self.known, frame.snapshot.step, self.tr("Looking at the moments kept…"))
        key = network, place, inputs.ctypes.data
        if self._paired is None or any(
            a is not b and a != b for a, b in zip(self._paired[0], key, strict=True)
        ):
            self._paired = key, both(network, *place, inputs)
        self.scatter.show_pair(self._paired[1])
        known = self.known
        self.said.say("" if known is None else f"{words.grew(known)} {words.together(known, len(inputs))}")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.pick)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(10)
        self._halves.addWidget(self.plot, 3)
        self._halves.addWidget(self.scatter, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 8, 10, 6)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addLayout(self._halves, 1)
        whole.addWidget(self.said)
        self.setMinimumSize(160, 120)

    @Slot()
    def _pick(self) -> None:
        frame = self._frame
        if frame is not None and np.isfinite(frame.snapshot.network.flat).any():
            self.session.select(Weight(*grown_most(frame.snapshot.network, frame.snapshot.initial)))

    @Slot(int)
    def _go(self, step: int) -> None:
        if self._frame is not None and step != self._frame.snapshot.step:
            self.session.seek(step)
