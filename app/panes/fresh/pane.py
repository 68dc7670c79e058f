"""The pane of fresh networks: build many from as many seeds, look at ten, and see where this run began among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.frame import Frame
from app.jobs import Progress
from app.locks import locked_with
from app.pane import Pane
from app.panes.fresh import words
from app.panes.fresh.histogram import Histogram, Mark
from app.panes.fresh.measured import Answers, Few, Standing, config_of, fits, own_of
from app.panes.fresh.options import COUNT, FIRST, GUESS, OPTION, OPTIONS, PICKED
from app.panes.fresh.thumbs import Thumbs
from app.widgets import JobButton, NumberField
from app.widgets.scroller import Scroller
from app.widgets.wrapped import Wrapped
from nncore.config import RANGES
from nncore.evaluation import Score
from nncore.fresh import Crowd, meet

if TYPE_CHECKING:
    from app.session import Session

JOB = "fresh.meet"
WIDE = 620  # pixels from which the charts stand side by side


class Knob(NumberField):
    """The number of one option."""

    def __init__(self, session: Session, key: str) -> None:
        option = OPTION[key]
        super().__init__(
            option.label, float(option.default), option.low, option.high, integer=True, tip=option.tip
        )
        self._session, self._key = session, key
        self.setObjectName(key)
        locked_with(self, key)
        self.changed.connect(self._turned)

    def show_frame(self, frame: Frame) -> None:
        """Show the option's value."""
        self.set_theme(frame.theme)
        self.set_value(float(frame.options[self._key]))

    @Slot(float)
    def _turned(self, value: float) -> None:
        self._session.set_option(self._key, value)


class FreshPane(Pane):
    """Two histograms over ten networks with random weights."""

    key = "fresh"
    title = "Fresh networks"
    options = OPTIONS
    rate = 5.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self.frame: Frame | None = None
        self.crowd: Crowd | None = None
        self.share: float | None = None
        self.error = ""
        self._few, self._standing, self._answers = Few(), Standing(), Answers()
        self._wide: bool | None = None
        self._clock = QTimer(self, interval=0)
        self._clock.timeout.connect(self._measure)
        self._make()
        self._lay_out()
        self.button.asked.connect(self.begin)
        self.button.cancelled.connect(self._cancel)
        self.thumbs.picked.connect(self._pick)
        self.start.clicked.connect(self._start_run)
        locked_with(self.start, "new")

    def _make(self) -> None:
        tip = self.tr("Build fresh networks from as many seeds and measure each; press again to cancel")
        self.button = JobButton(self.tr("Build them"), tip)
        self.knobs = tuple(Knob(self.session, option.key) for option in (COUNT, FIRST, GUESS))
        self.costs = Histogram(
            self.tr("networks at each cost"),
            self.tr("How many of the fresh networks have which cost"),
            "cost",
        )
        self.rights = Histogram(
            self.tr("networks at each share of right answers"),
            self.tr("How many of the fresh networks answer which share rightly, beside your guess"),
            "accuracy",
            percent=True,
        )
        self.thumbs = Thumbs()
        self.start = QPushButton()
        self.start.setAccessibleName(self.tr("Start a run from the picked seed"))
        self.start.setToolTip(
            self.tr("Put the present run away and begin one from the picked seed; Ctrl+Z brings it back")
        )
        self.said, self.run = Wrapped(2), Wrapped(2)

    # -- frames -------------------------------------------------------------------------------------------

    def show_frame(self, frame: Frame) -> None:
        """Follow the knobs, the picture, the run and the theme."""
        self.frame = frame
        for part in (self.button, self.costs, self.rights, self.thumbs):
            part.set_theme(frame.theme)
        for knob in self.knobs:
            knob.show_frame(frame)
        if self.crowd is not None and fits(frame, self.crowd, self._few):
            self._follow(frame, self.crowd)
        self._show()

    @Slot()
    def _measure(self) -> None:
        """A slice of the present run: by a clock of its own, because a job ends when no frame comes."""
        before = self._standing.scores
        if not self._standing.advance():
            self._clock.stop()
        if self._standing.scores is not before:
            self._show()

    def describe(self, frame: Frame) -> str:
        """The sentences, or what to do."""
        if self.frame is not frame:
            self.show_frame(frame)
        said = " ".join(text for text in (self.said.text(), self.run.text()) if text)
        return said or self._press()

    # -- verbs --------------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Build them."""
        frame = self.frame
        data = self._few.of(self.frame)
        if frame is None or data is None:
            return
        count, begin = (round(float(frame.options[o.key])) for o in (COUNT, FIRST))
        seeds = tuple(range(begin, min(begin + count, round(RANGES["seed"][1]))))
        self.crowd, self.share, self.error = None, 0.0, ""
        self._standing = Standing()
        self.session.jobs.start(JOB, meet(config_of(frame), seeds, data), self._take)
        self._show()

    def _take(self, progress: Progress) -> None:
        self.share = None if progress.done else progress.share
        self.error = progress.error.strip().rpartition("\n")[2]
        news = progress.result if progress.done else progress.partial
        if isinstance(news, Crowd) and news is not self.crowd:
            self.crowd = news
        self._show()
        if progress.done and self.frame is not None and self.crowd is not None:
            self._follow(self.frame, self.crowd)

    def _follow(self, frame: Frame, crowd: Crowd) -> None:
        self._standing.follow(frame, crowd.data)
        self._clock.start()

    @Slot()
    def _cancel(self) -> None:
        self.session.jobs.cancel(JOB)
        self.share = None
        self._show()

    @Slot(int)
    def _pick(self, seed: int) -> None:
        self.session.set_option(PICKED.key, float(seed))

    @Slot()
    def _start_run(self) -> None:
        if self.crowd is not None and self.frame is not None:
            seed = round(float(self.frame.options[PICKED.key]))
            self.session.new_network(self.frame.snapshot.config.changed(seed=seed))

    # -- what is shown ------------------------------------------------------------------------------------

    def _show(self) -> None:
        frame, crowd = self.frame, self.crowd
        if frame is None:
            return
        why = "" if self._few.of(self.frame) is not None else self._unfit()
        self.button.show_share(self.share)
        self.button.setEnabled(self.button.busy or not why)
        akin = crowd is not None and fits(frame, crowd, self._few)
        empty = why or self._press()
        values = (crowd.costs, crowd.rights) if crowd is not None else (np.zeros(0), np.zeros(0))
        guessed = float(frame.options[GUESS.key]) / 100
        scores = self._standing.scores if akin else {}
        names = {"begun": self.tr("this run’s start"), "now": self.tr("this run now")}
        waiting = {
            self.costs: self.tr("Here you will see what each of them costs."),
            self.rights: self.tr("Here you will see how much each of them gets right, beside your guess."),
        }
        for chart, found, field in zip((self.costs, self.rights), values, ("cost", "accuracy"), strict=True):
            marks = tuple(
                Mark(getattr(scores[name], field), said) for name, said in names.items() if name in scores
            )
            if chart is self.rights:
                marks = (Mark(guessed, self.tr("my guess"), guessed=True), *marks)
            chart.show_values(found, marks, why or waiting[chart])
        self._show_thumbs(frame, crowd, empty)
        failed = self.tr("It broke off: {why}").format(why=self.error) if self.error else ""
        self.said.say(failed or (words.crowd(crowd) if crowd is not None and len(crowd.seeds) else ""))
        self.run.say(self._run_words(crowd, scores, guessed, akin=akin))

    def _run_words(self, crowd: Crowd | None, scores: dict[str, Score], guessed: float, *, akin: bool) -> str:
        if crowd is None or not len(crowd.seeds):
            return ""
        said = words.guess(crowd, guessed)
        if not akin:
            return said + " " + self.tr("The run shown has another shape or cost now: build them anew.")
        if {"begun", "now"} <= set(scores):
            said += " " + words.run(crowd, scores["begun"], scores["now"])
        return said

    def _show_thumbs(self, frame: Frame, crowd: Crowd | None, empty: str) -> None:
        answers, said = self._answers.of(frame, crowd)
        picked = round(float(frame.options[PICKED.key]))
        kept = crowd.seeds[: len(crowd.kept)] if crowd is not None else ()
        akin = crowd is not None and fits(frame, crowd, self._few)
        own = own_of(frame, crowd) if crowd is not None and akin else -1
        self.thumbs.show_crowd(crowd, answers, said, (picked, own), empty)
        self.start.setText(
            self.tr("Start a run from seed {n}").format(n=picked)
            if picked in kept
            else self.tr("Start a run from a seed")
        )
        self.start.setEnabled(picked in kept and akin)

    def _press(self) -> str:
        return self.tr(
            "What does a network say that has learned nothing? Make your guess, then press “Build them”."
        )

    def _unfit(self) -> str:
        return self.tr("There are no training examples that this network takes.")

    # -- places -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inner = QWidget()
        self._top = QGridLayout()
        self._top.setHorizontalSpacing(10)
        self._top.setVerticalSpacing(4)
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._charts.setSpacing(8)
        for chart in (self.costs, self.rights):
            chart.setMinimumHeight(120)
            self._charts.addWidget(chart, 1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(10, 8, 10, 6)
        column.setSpacing(6)
        column.addLayout(self._top)
        column.addLayout(self._charts, 4)
        column.addWidget(self.said)
        column.addWidget(self.thumbs, 5)
        column.addWidget(self.run)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroller(inner))
        self._stand(wide=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Charts side by side, or one above the other."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        if wide != self._wide:
            self._stand(wide=wide)

    def _stand(self, *, wide: bool) -> None:
        self._wide = wide
        self._charts.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        for place, part in enumerate((*self.knobs, self.button, self.start)):
            row, column = (0, place) if wide else (place, 0)
            self._top.addWidget(part, row, column)
        self.thumbs.setMinimumHeight(200 if wide else 330)
        self._top.setColumnStretch(5, 1 if wide else 0)
        for label in (self.said, self.run):
            label.keep(2 if wide else 8)
