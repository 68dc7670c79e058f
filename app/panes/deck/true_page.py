"""How true a batch is: its angle with the full gradient now, and the mean over many batches of every size."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import numerals
from app.frame import Frame
from app.jobs import Progress
from app.panes.deck import true_words as words
from app.panes.deck.dial import Dial
from app.panes.deck.options import OPTION
from app.panes.deck.page import Choice, Page, examples_of, why_not
from app.panes.deck.true_chart import Moment, TrueChart
from app.session import Session
from app.widgets import JobButton
from app.widgets.wrapped import Wrapped
from nncore.arrays import Ints
from nncore.batch_noise import Curve, Truth, noise, truth
from nncore.data import Dataset
from nncore.deck_order import cards_after, place_of
from nncore.network import Network

NOISE, TRUTH = "deck.noise", "deck.truth"
KEPT = 4  # moments


class TruePage(Page):
    """The dial follows the network by itself; a curve is measured when it is asked for, and kept."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.moment, self.set = Choice(session, "deck.moment"), Choice(session, "deck.set")
        tip = self.tr("Draw 40 batches of every size and measure how far off each one's gradient is")
        self.button = JobButton(self.tr("Measure"), tip)
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setToolTip(self.tr("Forget the curves that are kept"))
        self.clear.setAccessibleName(self.clear.toolTip())
        self.dial, self.chart = Dial(), TrueChart()
        self.verdict, self.about = Wrapped(2), Wrapped(2, quiet=True)
        self.kept: tuple[Moment, ...] = ()  # the newest first
        self.known: Truth | None = None
        self._asked: tuple[object, ...] = ()  # what the dial shows or is finding
        self._of = self._asked_of = ""  # the moment of what is known, and of what is being found
        self._measuring: Moment | None = None
        self._lay_out()
        self.button.asked.connect(self.begin)
        self.button.cancelled.connect(self._cancel)
        self.clear.clicked.connect(self._forget)
        self.chart.moved.connect(self._resize)

    def show_frame(self, frame: Frame) -> None:
        """Follow the network."""
        self.frame = frame
        for plate in (self.dial, self.chart):
            plate.set_theme(frame.theme)
        self.moment.show_frame(frame)
        self.set.show_frame(frame)
        self.button.set_theme(frame.theme)
        if not why_not(frame, self.network()):
            self._follow()
        self._show()

    def describe(self) -> str:
        """The dial and the sentences."""
        parts = (self.dial.words(), self.verdict.text(), self.about.text())
        return " ".join(part for part in parts if part) or self.chart.empty

    def network(self) -> Network:
        """The network that gradients are found at."""
        snapshot = self.frame.snapshot
        return snapshot.initial if self.frame.options["deck.moment"] == "fresh" else snapshot.network

    def stand(self, *, wide: bool) -> None:
        """The dial beside the chart, or above it."""
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)
        self._top.addWidget(self._acts, *((0, 3) if wide else (1, 0, 1, 4)))
        self.dial.setMaximumSize(*((320, 16_777_215) if wide else (16_777_215, 170)))
        self.dial.setMinimumSize(*((210, 150) if wide else (120, 140)))
        self.verdict.keep(2 if wide else 4)
        self.about.keep(1)

    @Slot()
    def begin(self) -> None:
        """Draw batches of every size, of the network as it is now."""
        data, snapshot = examples_of(self.frame), self.frame.snapshot
        if data is None or why_not(self.frame, self.network()):
            return
        n, fresh = self._n(data), self.frame.options["deck.moment"] == "fresh"
        step = 0 if fresh else snapshot.step
        blank = Curve((), np.empty(0), np.empty(0), 0.0, n)
        self._measuring = Moment(words.name(step, fresh=fresh), step, snapshot.run, blank, fresh)
        self.share, self.error = 0.0, ""
        config = snapshot.config
        steps = noise(self.network(), data, n, config.cost, config.seed, min(config.batch_size, n))
        self.session.jobs.start(NOISE, steps, self._take_curve)
        self._show()

    def _n(self, data: Dataset) -> int:
        return min(len(data), 4000) if self.frame.options["deck.set"] == "4000" else len(data)

    def _size(self, n: int) -> int:
        """How many cards are compared."""
        return min(n, round(float(self.frame.options["deck.size"])) or self.frame.snapshot.config.batch_size)

    def _follow(self) -> None:
        """Find the angle of the network in sight, when the last one asked for is found."""
        data, snapshot = examples_of(self.frame), self.frame.snapshot
        if data is None or not self.isVisible() or self.session.jobs.running(TRUTH):
            return
        n = self._n(data)
        rows = self._cards(data, self._size(n))
        key = self.network(), data, n, rows.tobytes(), snapshot.config.cost
        if len(self._asked) == len(key) and all(
            a is b or (not isinstance(a, Network | Dataset) and a == b)
            for a, b in zip(key, self._asked, strict=True)
        ):
            return
        self._asked = key
        fresh = self.frame.options["deck.moment"] == "fresh"
        self._asked_of = words.name(0 if fresh else snapshot.step, fresh=fresh)
        steps = truth(self.network(), data, rows, np.arange(n), snapshot.config.cost)
        self.session.jobs.start(TRUTH, steps, self._take_truth)

    def _cards(self, data: Dataset, size: int) -> Ints:
        """The next cards of the training's own deck; of more than it has left, those dealt as well."""
        snapshot = self.frame.snapshot
        if size == len(snapshot.next_batch):
            return snapshot.next_batch
        return cards_after(snapshot.config.seed, place_of(snapshot.progress, len(data)), len(data), size)

    def _take_truth(self, progress: Progress) -> None:
        if progress.done:
            self.known = progress.result if isinstance(progress.result, Truth) else None
            self._of = self._asked_of
            self.error = progress.error.strip().rpartition("\n")[2]
            if self.known is not None and not self.frame.snapshot.running:
                self.session.happened("angle", {"size": self.known.size, "degrees": self.known.degrees})
            # While it trains the next frame asks again; paused, none may come.
            if not self.frame.snapshot.running and not why_not(self.frame, self.network()):
                self._follow()
            self._show()

    def _take_curve(self, progress: Progress) -> None:
        news = self.hear(progress)
        if isinstance(news, Curve) and news.sizes and self._measuring is not None:
            self._keep(replace(self._measuring, curve=news))
        if news is not None or progress.done:
            self._show()

    def _keep(self, moment: Moment) -> None:
        others = [kept for kept in self.kept if kept.key != moment.key]
        self.kept = (moment, *others)[:KEPT]

    def _show(self) -> None:
        frame, data = self.frame, examples_of(self.frame)
        why = why_not(frame, self.network())
        self.button.show_share(self.share)
        self.button.setEnabled(self.button.busy or not why)
        self.clear.setEnabled(bool(self.kept))
        n = 1 if data is None else self._n(data)
        moments = tuple(kept for kept in self.kept if kept.curve.n == n)
        present = min(n, frame.snapshot.config.batch_size)
        press = self.tr("Press Measure: 40 batches of every size are drawn and each one's gradient found.")
        self.chart.show_moments(moments, (self._size(n), present, n), why or press)
        self.dial.show_truth(None if why else self.known, why or self.tr("There is no angle yet."))
        self._say(moments, present, why)

    def _say(self, moments: tuple[Moment, ...], present: int, why: str) -> None:
        first = words.of(moments[0], present) if moments else ""
        said = f"{first} {words.compared(moments, present)}".strip()
        failed = self.tr("It broke off: {why}").format(why=self.error) if self.error else ""
        self.verdict.say(failed or why or said)
        if why or self.known is None:
            self.about.say("")
            return
        text = self.tr("The dial: the next {size} cards against {n} examples, {moment}.")
        size, n = numerals.count(self.known.size), numerals.count(self.known.n)
        self.about.say(text.format(size=size, n=n, moment=self._of))

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setHorizontalSpacing(8)
        for column, part in enumerate((self.moment, self.set)):
            top.addWidget(part, 0, column)
        top.setColumnStretch(2, 1)
        self._acts = QWidget()
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(6)
        acts.addWidget(self.button)
        acts.addWidget(self.clear)
        top.addWidget(self._acts, 0, 3)
        self._top = top
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(8)
        self._halves.addWidget(self.dial, 1)
        self._halves.addWidget(self.chart, 3)
        self.chart.setMinimumHeight(150)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 8, 10, 6)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addLayout(self._halves, 1)
        whole.addWidget(self.verdict)
        whole.addWidget(self.about)

    @Slot()
    def _cancel(self) -> None:
        self.session.jobs.cancel(NOISE)
        self.share = None
        self._show()

    @Slot()
    def _forget(self) -> None:
        self.kept = ()
        self._show()

    @Slot(float)
    def _resize(self, size: float) -> None:
        self.session.set_option("deck.size", min(size, OPTION["deck.size"].high))
