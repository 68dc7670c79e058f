"""The stopwatch: one step with all examples against one with some, and what each gains in the same time."""

from __future__ import annotations

import math

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app import numerals
from app.frame import Frame
from app.jobs import Progress
from app.panes.deck.page import BatchKnob, Page, examples_of, first, why_not
from app.panes.deck.watch_view import WatchView, duration
from app.session import Session
from app.widgets import JobButton
from app.widgets.wrapped import Wrapped
from nncore.stopwatch import Clocking, Lap, Laps, clock, sizes_to_clock

WATCH = "deck.watch"
MEASURED, AGAINST = 1000, 100  # examples that the cost is of, and the size that all are compared with


class WatchPage(Page):
    """A table and what it says."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.batch = BatchKnob(session)
        tip = self.tr(
            "Time steps on a copy of the network with batches of several sizes; press again to cancel"
        )
        self.button = JobButton(self.tr("Time the steps"), tip)
        self.view = WatchView()
        self.verdict, self.about = Wrapped(3), Wrapped(2, quiet=True)
        self.laps: Laps = ()
        self._began = 0, 0, 0.0, False  # run, step, rate, whether training ran beside
        self._lay_out()
        self.button.asked.connect(self.begin)
        self.button.cancelled.connect(self._cancel)

    def show_frame(self, frame: Frame) -> None:
        """Follow the knob and the theme; the times are of the network that they began with."""
        self.frame = frame
        self.view.set_theme(frame.theme)
        self.batch.show_frame(frame)
        self.button.set_theme(frame.theme)
        self._show()

    def describe(self) -> str:
        """The sentences, or what to do."""
        return " ".join(t for t in (self.verdict.text(), self.about.text()) if t) or self.view.empty

    def stand(self, *, wide: bool) -> None:
        """More lines where they are short."""
        self.verdict.keep(2 if wide else 5)
        self.about.keep(1 if wide else 3)

    @Slot()
    def begin(self) -> None:
        """Time steps from the network as it is now."""
        data, snapshot = examples_of(self.frame), self.frame.snapshot
        if data is None or why_not(self.frame, snapshot.network):
            return
        rate = snapshot.learning_rate or snapshot.config.learning_rate
        config = snapshot.config.changed(learning_rate=max(1e-6, rate))
        sizes = sizes_to_clock(len(data), config.batch_size)
        question = Clocking(snapshot.network, config, data, sizes, first(data, MEASURED))
        self._began = snapshot.run, snapshot.step, config.learning_rate, snapshot.running
        self.laps, self.share, self.error = (), 0.0, ""
        self.session.jobs.start(WATCH, clock(question), self._take)
        self._show()

    def _take(self, progress: Progress) -> None:
        news = self.hear(progress)
        if isinstance(news, tuple):
            self.laps = news
        if news is not None or progress.done:
            self._show()

    def _show(self) -> None:
        why, data = why_not(self.frame, self.frame.snapshot.network), examples_of(self.frame)
        self.button.show_share(self.share)
        self.button.setEnabled(self.button.busy or not why)
        press = self.tr(
            "Press “Time the steps”: a copy takes steps with all examples, with 1000, 100, 10 and 1."
        )
        self.view.show_laps(self.laps, 1 if data is None else len(data), why or press)
        failed = self.tr("It broke off: {why}").format(why=self.error) if self.error else ""
        self.verdict.say(failed or self._said())
        self.about.say(self._about() if self.laps else "")

    def _said(self) -> str:
        """One step with all against one with a hundred, or what is next to it."""
        small = [lap for lap in self.laps[1:] if lap.size <= AGAINST]
        if not small:
            return ""
        whole, some = self.laps[0], small[0]
        text = self.tr("One step with all {n} takes {long}, one with {k} {short}: {times} times as long.")
        said = text.format(
            n=numerals.count(whole.size),
            long=duration(whole.seconds),
            k=numerals.count(some.size),
            short=duration(some.seconds),
            times=_times(whole.seconds / some.seconds),
        )
        return f"{said} {self._gained(whole, some)}".strip()

    def _gained(self, whole: Lap, some: Lap) -> str:
        """How far each came in the same time, by the cost measured."""
        if not whole.steps or not some.steps:
            return ""
        if math.isnan(whole.after) or math.isnan(some.after):
            return self.tr("At this rate the cost became no number on the way.")
        text = self.tr(
            "In that time the cost goes from {before} to {one} by {m} with all, and to {many} by {k}."
        )
        steps = self.tr("1 step"), self.tr("{n} steps").format(n=numerals.count(some.steps))
        costs = (numerals.plain(cost, 3) for cost in (whole.before, whole.after, some.after))
        before, one, many = costs
        return text.format(before=before, one=one, many=many, m=steps[0], k=steps[some.steps > 1])

    def _about(self) -> str:
        run, step, rate, beside = self._began
        snapshot = self.frame.snapshot
        text = self.tr(
            "Medians of {k} steps or more on this computer; another has other times. From step {step}, "
            "rate {rate}, cost of the first {n} examples."
        )
        fewest = min(lap.timed for lap in self.laps)
        n = MEASURED if snapshot.data is None else min(MEASURED, len(snapshot.data.train))
        said = text.format(
            k=fewest, step=numerals.count(step), rate=numerals.short(rate), n=numerals.count(n)
        )
        if run != snapshot.run:
            said += " " + self.tr("There is another network now.")
        elif step != snapshot.step:
            said += " " + self.tr("Training is at step {now} by now.").format(
                now=numerals.count(snapshot.step)
            )
        return said + (" " + self.tr("Training ran beside and slowed all of them.") if beside else "")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.batch)
        top.addStretch(1)
        top.addWidget(self.button)
        self.view.setMinimumHeight(180)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 8, 10, 6)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addWidget(self.view, 1)
        whole.addWidget(self.verdict)
        whole.addWidget(self.about)

    @Slot()
    def _cancel(self) -> None:
        self.session.jobs.cancel(WATCH)
        self.share = None
        self._show()


def _times(ratio: float) -> str:
    return numerals.count(round(ratio)) if ratio >= 100 else numerals.short(ratio)
