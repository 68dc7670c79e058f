"""Three starts: where they lead, on a map, as costs, and as the distances between them."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout

from app.cost_map.geometry import ratio_of
from app.cost_map.legend import CostLegend
from app.cost_map.shading import Bands
from app.frame import Frame
from app.jobs import Progress
from app.locks import locked_with
from app.panes.convex import starts_words as words
from app.panes.convex.options import SHAPE, SHAPES
from app.panes.convex.page import Knob, Page, examples_of, first
from app.panes.convex.plot import Line, StepChart
from app.panes.convex.starts_map import StartsMap
from app.session import Session
from app.widgets import JobButton, Segments
from app.widgets.wrapped import Wrapped
from nncore.config import RANGES, Config
from nncore.three_starts import Seen, Starts, bowl, learn
from nncore.words import tr

LEARN = "convex.starts"
RUNS = 3


class StartsPage(Page):
    """Knobs, the map, two charts, and what they say."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.shape = Segments(SHAPE.label, SHAPES, SHAPE.tip, narrow=True)
        self.shape.setObjectName(SHAPE.key)
        self.shape.chosen.connect(self._choose_shape)
        locked_with(self.shape, SHAPE.key)
        self.steps = Knob(session, "convex.steps", integer=True, log=True)
        self.examples = Knob(session, "convex.examples", integer=True, log=True)
        self.rate, self.decay = Knob(session, "convex.rate", log=True), Knob(session, "convex.decay")
        self.knobs = (self.steps, self.examples, self.rate, self.decay)
        tip = self.tr("Train copies from three seeds, beside the present network; press again to cancel")
        self.button = JobButton(self.tr("Start from three seeds"), tip)
        self.map, self.legend = StartsMap(), CostLegend()
        self.costs = StepChart(self.tr("cost"), "cost")
        self.apart = StepChart(self.tr("distance between two seeds"), "accuracy")
        self.said, self.about = Wrapped(3), Wrapped(2, quiet=True)
        self.question: Starts | None = None
        self.known: Seen | None = None
        self._is_bowl = True
        self._lines: tuple[Seen | None, tuple[Line, ...], tuple[Line, ...]] = (None, (), ())
        self._lay_out()
        self.button.asked.connect(self.begin)
        self.button.cancelled.connect(self._cancel)

    def show_frame(self, frame: Frame) -> None:
        """Follow the knobs and the theme."""
        self.frame = frame
        for part in (self.button, self.map, self.costs, self.apart):
            part.set_theme(frame.theme)
        for knob in self.knobs:
            knob.show_frame(frame)
        is_bowl = frame.options[SHAPE.key] == "bowl"
        self.shape.set_value(str(frame.options[SHAPE.key]))
        for knob in (self.rate, self.decay):
            knob.setVisible(is_bowl)
        self._show()

    def describe(self) -> str:
        """The sentences, or what to do."""
        said = (self.said.text(), self.about.text())
        return " ".join(text for text in said if text) or self._press()

    def stand(self, *, wide: bool) -> None:
        """The map beside the charts, or above them."""
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)
        self._charts.setDirection(
            QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight
        )
        for place, knob in enumerate(self.knobs):
            row, column = (1, place) if wide else (1 + place // 2, place % 2)
            self._top.addWidget(knob, row, column)
        self._top.addWidget(self.button, 0, 4, 1, 1, Qt.AlignmentFlag.AlignRight)
        if not wide:
            self._top.addWidget(self.button, 3, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self.said.keep(3 if wide else 6)
        self.about.keep(1 if wide else 3)

    @Slot()
    def begin(self) -> None:
        """Let the three learn."""
        frame, data = self.frame, examples_of(self.frame)
        if data is None:
            return
        self._is_bowl = frame.options[SHAPE.key] == "bowl"
        n, steps = (round(float(frame.options[knob.objectName()])) for knob in (self.examples, self.steps))
        config = self._config(frame)
        begin = min(config.seed, round(RANGES["seed"][1]) - RUNS)
        seeds = tuple(range(begin, begin + RUNS))
        ratio = ratio_of(self.map.width(), self.map.height())
        self.question = Starts(config, seeds, first(data, n), steps, ratio=ratio)
        self.known, self.share, self.error = None, 0.0, ""
        self.session.jobs.start(LEARN, learn(self.question), self._take)
        self._show()

    def _config(self, frame: Frame) -> Config:
        """What is to be trained: a bowl with knobs of its own, or the present run's settings."""
        config = frame.snapshot.config.changed(sizes=frame.snapshot.network.sizes)
        if frame.options[SHAPE.key] != "bowl":
            return config
        rate, decay = (float(frame.options[knob.objectName()]) for knob in (self.rate, self.decay))
        return bowl(config, decay).changed(learning_rate=rate, batch_size=100, seed=1)

    def _take(self, progress: Progress) -> None:
        news = self.hear(progress)
        if isinstance(news, Seen):
            self.known = news
        if news is not None or progress.done:
            self._show()
        if isinstance(progress.result, Seen) and not progress.result.lost:
            self.session.happened("starts", words.told(progress.result, is_bowl=self._is_bowl))

    def _press(self) -> str:
        return self.tr("Press “Start from three seeds”: three copies learn the same examples side by side.")

    def _show(self) -> None:
        why = (
            ""
            if examples_of(self.frame) is not None
            else tr("There are no training examples that this network takes.")
        )
        self.button.show_share(self.share)
        self.button.setEnabled(self.button.busy or not why)
        empty = why or self._press()
        known, question = self.known, self.question
        self._draw(known, question, empty)
        failed = self.tr("It broke off: {why}").format(why=self.error) if self.error else ""
        self.said.say(failed or self._words(known, question))
        self.about.say("" if question is None else words.about(question, is_bowl=self._is_bowl))

    def _words(self, known: Seen | None, question: Starts | None) -> str:
        if known is None or question is None:
            return ""
        parts = [words.verdict(known, question, is_bowl=self._is_bowl)] if known.learned or known.lost else []
        if len(known.steps):
            parts += [words.distances(known), words.costs(known)]
        return " ".join(parts)

    def _draw(self, known: Seen | None, question: Starts | None, empty: str) -> None:
        if known is not self._lines[0]:
            self._lines = known, *_lines(known, question)
        _, costs, apart = self._lines
        steps = np.zeros(0) if known is None else known.steps
        end = float(question.steps) if question is not None else 1.0
        self.costs.show_lines(steps, costs, end, empty)
        self.apart.show_lines(steps, apart, end, empty)
        seeds = () if question is None else question.seeds
        ratio = 1.5 if question is None else question.ratio
        waiting = self.tr("The map is made when all have taken their steps…")
        self.map.show_map(known, seeds, ratio, waiting if self.button.busy else empty)
        grid = None if known is None else known.grid
        self.legend.show_bands(None if grid is None else Bands.of(grid), self.frame.theme)

    def _lay_out(self) -> None:
        self._top = QGridLayout()
        self._top.setHorizontalSpacing(10)
        self._top.setVerticalSpacing(4)
        self._top.addWidget(self.shape, 0, 0, 1, 3)
        self._top.setColumnStretch(4, 1)
        left = QVBoxLayout()
        left.setSpacing(4)
        self.map.setMinimumHeight(140)
        left.addWidget(self.map, 1)
        left.addWidget(self.legend)
        self._charts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._charts.setSpacing(8)
        for chart in (self.costs, self.apart):
            chart.setMinimumHeight(90)
            self._charts.addWidget(chart, 1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(10)
        self._halves.addLayout(left, 3)
        self._halves.addLayout(self._charts, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 8, 10, 6)
        whole.setSpacing(6)
        whole.addLayout(self._top)
        whole.addLayout(self._halves, 1)
        for label in (self.said, self.about):
            whole.addWidget(label)
        self.stand(wide=True)

    @Slot(str)
    def _choose_shape(self, value: str) -> None:
        self.session.set_option(SHAPE.key, value)

    @Slot()
    def _cancel(self) -> None:
        self.session.jobs.cancel(LEARN)
        self.share = None
        self._show()


def _lines(known: Seen | None, question: Starts | None) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The costs of the runs, and the distances of the pairs."""
    if known is None or question is None or not len(known.steps):
        return (), ()
    seeds = question.seeds
    costs = tuple(
        Line(tr("seed {n}").format(n=seed), known.costs[run], run) for run, seed in enumerate(seeds)
    )
    pairs = combinations(seeds, 2)
    apart = tuple(
        Line(tr("{a} and {b}").format(a=a, b=b), row) for (a, b), row in zip(pairs, known.apart, strict=True)
    )
    return costs, apart
