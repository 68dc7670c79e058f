"""The page of the running mean, and what all pages have in common."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.frame import Frame
from app.panes.average import words
from app.panes.average.mean_plot import MeanPlot
from app.panes.average.options import BAR
from app.session import Session
from app.widgets.wrapped import Wrapped
from nncore.arrays import Floats
from nncore.averages import BARS, Spread, costs_of, running_means
from nncore.words import tr

TICK, FILM = 33, 4.0  # milliseconds between two pictures, seconds that the stream takes


class Page(QWidget):
    """A column with a row of controls."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.said = Wrapped(3)
        self.controls = QHBoxLayout()
        self.controls.setSpacing(8)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def fill(self, *widgets: QWidget) -> None:
        """Controls, these, and the sentence."""
        self.controls.addStretch(1)
        self.column.addLayout(self.controls)
        for widget in widgets:
            self.column.addWidget(widget, 1)
        self.column.addWidget(self.said)


class MeanPage(Page):
    """The test examples stream past; their mean settles."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.plot = MeanPlot()
        self.stream = QPushButton(tr("Stream them past"))
        self.stream.setToolTip(tr("Let the examples go by one after the other and watch their mean settle"))
        self.stream.setAccessibleName(self.stream.text())
        self.controls.addWidget(self.stream)
        self.fill(self.plot)
        self.costs: Floats | None = None
        self.means: Floats | None = None
        self.spread: Spread | None = None
        self._exam: object = None
        self.seen = 0
        self._bar = -1
        self._clock = QTimer(self, interval=TICK)
        self._clock.timeout.connect(self._tick)
        self.stream.clicked.connect(self._begin)
        self.plot.barred.connect(self._choose)
        self.plot.picked.connect(self._load)

    def know(self, frame: Frame) -> None:
        """Take the costs of the answers there are."""
        exam = frame.exam
        if exam is not self._exam:
            self._exam = exam
            self.costs = costs_of(exam) if exam is not None else None
            self.means = running_means(self.costs) if self.costs is not None else None
            self.spread = Spread.of(self.costs) if self.costs is not None else None
            if not self._clock.isActive():
                self.seen = len(self.costs) if self.costs is not None else 0

    def show_frame(self, frame: Frame) -> None:
        """Show the costs of the test set."""
        self._bar = int(float(frame.options[BAR.key]))
        self.plot.set_theme(frame.theme)
        self.plot.show_costs(frame.data.test if frame.data else None, self.means, self.spread, self._bar)
        self._say()

    def _say(self) -> None:
        self.plot.show_seen(self.seen)
        means, spread = self.means, self.spread
        self.stream.setEnabled(means is not None)
        if means is None or spread is None or not len(means):
            self.said.say(tr(words.NO_EXAM))
            return
        k, n = min(self.seen, len(means)), len(means)
        said = words.seen(k, n, float(means[max(0, k - 1)]), float(means[-1]))
        if 0 <= self._bar < BARS:
            low, high = spread.edges[self._bar : self._bar + 2].tolist()
            said += " " + words.bar(low, high, len(self.plot.rows))
        self.said.say(said)

    @Slot()
    def _begin(self) -> None:
        self.seen = 1
        self._clock.start()
        self._say()

    @Slot()
    def _tick(self) -> None:
        n = len(self.costs) if self.costs is not None else 0
        self.seen = min(n, max(self.seen + 1, round(self.seen * n ** (TICK / 1000 / FILM))))
        if self.seen >= n or not self.isVisible():
            self.seen = n
            self._clock.stop()
        self._say()

    @Slot(int)
    def _choose(self, bar: int) -> None:
        self.session.set_option(BAR.key, float(bar))

    @Slot(int)
    def _load(self, row: int) -> None:
        self.session.load_example("test", row)
