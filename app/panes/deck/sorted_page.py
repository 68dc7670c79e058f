"""Unshuffled: a copy of a fresh network learns from a deck sorted by class, beside one whose deck is shuffled."""

from __future__ import annotations

import math

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout

from app import numerals
from app.frame import Frame
from app.jobs import Progress
from app.panes.deck.page import Knob, Page, examples_of, first, why_not
from app.panes.deck.sorted_chart import SortedChart
from app.session import Session
from app.widgets import JobButton
from app.widgets.wrapped import Wrapped
from nncore.sorted_deck import CLOSE, Reports, School, learn
from nncore.words import tr

LEARN = "deck.sorted"


class SortedPage(Page):
    """Four knobs, two charts and what came of it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.rate = Knob(session, "deck.rate", log=True)
        self.knobs = (
            self.rate,
            *(
                Knob(session, f"deck.{name}", integer=True, log=True)
                for name in ("batch", "epochs", "examples")
            ),
        )
        tip = self.tr("Train two copies of a fresh network, one from a sorted deck; press again to cancel")
        self.button = JobButton(self.tr("Train both"), tip)
        self.costs = SortedChart(self.tr("cost of what is learned"), "cost", None)
        self.accuracies = SortedChart(self.tr("test accuracy"), "accuracy", 1.0)
        self.verdict, self.about = Wrapped(2), Wrapped(1, quiet=True)
        self.reports: Reports = {}
        self.school: School | None = None
        self._lay_out()
        self.button.asked.connect(self.begin)
        self.button.cancelled.connect(self._cancel)

    def show_frame(self, frame: Frame) -> None:
        """Follow the knobs and the theme."""
        self.frame = frame
        for chart in (self.costs, self.accuracies):
            chart.set_theme(frame.theme)
        for knob in self.knobs:
            knob.show_frame(frame)
        self.button.set_theme(frame.theme)
        self._show()

    def describe(self) -> str:
        """The sentences, or what to do."""
        return " ".join(t for t in (self.verdict.text(), self.about.text()) if t) or self.costs.empty

    def stand(self, *, wide: bool) -> None:
        """The charts side by side, or one below the other."""
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)
        for place, knob in enumerate(self.knobs):
            row, column = (0, place) if wide else divmod(place, 2)
            self._top.addWidget(knob, row, column)
        self._top.addWidget(self.button, 0, 5, 1 if wide else 2, 1)
        self.verdict.keep(2 if wide else 4)
        self.about.keep(1 if wide else 2)

    @Slot()
    def begin(self) -> None:
        """Let both copies begin."""
        data, frame = examples_of(self.frame), self.frame
        if data is None or frame.data is None:
            return
        config = frame.snapshot.config
        rate, batch, epochs, n = (float(frame.options[knob.objectName()]) for knob in self.knobs)
        start = config.initial_network()
        train = first(data, round(n))
        self.school = School(
            start, config.cost, train, frame.data.test, rate, round(batch), round(epochs), config.seed
        )
        self.reports, self.share, self.error = {}, 0.0, ""
        self.session.jobs.start(LEARN, learn(self.school), self._take)
        self._show()

    def _take(self, progress: Progress) -> None:
        news = self.hear(progress)
        if isinstance(news, dict):
            self.reports = news
        if news is not None or progress.done:
            self._show()

    def _show(self) -> None:
        why = why_not(self.frame)
        self.button.show_share(self.share)
        self.button.setEnabled(self.button.busy or not why)
        press = self.tr("Press “Train both”: one copy’s deck is shuffled, the other’s sorted by class.")
        epochs = self.school.epochs if self.school is not None else 1
        self.costs.show_lines({k: r.costs for k, r in self.reports.items()}, epochs, why or press)
        self.accuracies.show_lines({k: r.accuracies for k, r in self.reports.items()}, epochs, why)
        failed = self.tr("It broke off: {why}").format(why=self.error) if self.error else ""
        self.verdict.say(failed or self._said())
        self.about.say(self._about())

    def _said(self) -> str:
        """Which one learned better, by what was measured."""
        if len(self.reports) < 2:
            return ""
        good, bad = self.reports["shuffled"], self.reports["sorted"]
        done = min(len(good.costs), len(bad.costs)) - 1
        if not done:
            return ""
        ends = [float(x[done]) for x in (good.costs, good.accuracies, bad.costs, bad.accuracies)]
        if not all(math.isfinite(x) for x in ends):
            return self.tr("The cost is no number any more: choose a smaller rate.")
        text = self.tr(
            "After {k} epochs: shuffled cost {a}, test accuracy {b}; sorted cost {c}, test accuracy {d}."
        )
        if done == 1:
            text = self.tr(
                "After 1 epoch: shuffled cost {a}, test accuracy {b}; sorted cost {c}, test accuracy {d}."
            )
        a, b, c, d = (numerals.plain(x, 2) for x in ends)
        return f"{text.format(k=numerals.count(done), a=a, b=b, c=c, d=d)} {_judged(ends[1], ends[3])}"

    def _about(self) -> str:
        school = self.school
        if school is None:
            return ""
        text = self.tr(
            "{shape}, seed {seed}, {n} examples, batches of {batch}, rate {rate}, {epochs} epochs."
        )
        return text.format(
            shape="-".join(map(str, school.start.sizes)),
            seed=school.seed,
            n=numerals.count(len(school.train)),
            batch=numerals.count(school.batch),
            rate=numerals.short(school.rate),
            epochs=numerals.count(school.epochs),
        )

    def _lay_out(self) -> None:
        self._top = QGridLayout()
        self._top.setHorizontalSpacing(10)
        self._top.setVerticalSpacing(4)
        self._top.setColumnStretch(4, 1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(8)
        for chart in (self.costs, self.accuracies):
            chart.setMinimumHeight(110)
            self._halves.addWidget(chart, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 8, 10, 6)
        whole.setSpacing(6)
        whole.addLayout(self._top)
        whole.addLayout(self._halves, 1)
        whole.addWidget(self.verdict)
        whole.addWidget(self.about)
        self.stand(wide=True)

    @Slot()
    def _cancel(self) -> None:
        self.session.jobs.cancel(LEARN)
        self.share = None
        self._show()


def _judged(shuffled: float, sorted_: float) -> str:
    """What the two accuracies say."""
    if abs(shuffled - sorted_) < CLOSE:
        return tr("Here the order makes no difference worth the name.")
    if shuffled > sorted_:
        return tr(
            "The sorted deck taught worse: at the end of each epoch come many examples of one class only."
        )
    return tr("Here the sorted deck did better.")
