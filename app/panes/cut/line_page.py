"""The page of a cut along one direction: rows or one chart, and below three costs the button that tries them."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.frame import Frame
from app.panes.cut import line_words
from app.panes.cut.chart_plot import ChartPlot
from app.panes.cut.line_plot import LinePlot
from app.panes.cut.options import COST
from app.panes.cut.tries import Tries
from app.panes.cut.walking import tell_descents
from app.panes.cut.work import Answer
from app.session import Session
from app.widgets import JobButton
from app.widgets.wrapped import Wrapped
from nncore.cut import HALF
from nncore.words import tr


class LinePage(QWidget):
    """Tells what is pointed at."""

    pointed = Signal(int)  # a point of the profile, −1 for none

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.rows, self.chart = LinePlot(), ChartPlot()
        self._session = session
        self.tries = Tries(session.jobs, self._tell)
        self.button = JobButton(
            tr("Descend each"),
            tr("Take 20 steps along this line down each cost’s own slope, all with one rate"),
        )
        self.said = Wrapped(2)
        self._stack, self._foot = QStackedWidget(), QWidget()
        self._known: Answer | None = None
        self._now = math.nan
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        for plot in (self.rows, self.chart):
            self._stack.addWidget(plot)
            plot.pointed.connect(self.pointed)
        self.button.asked.connect(self._begin)
        self.button.cancelled.connect(self._cancel)

    def show_cut(
        self, frame: Frame, known: Answer | None, names: list[str], empty: str, stale: str, now: float
    ) -> None:
        """Show these costs; `now` is where the network of now lies along the line, nan for nowhere."""
        self._known = known
        costs = str(frame.options[COST.key])
        self.said.keep(2 if self.width() >= 700 else 4)
        self._foot.setVisible(costs != "own")
        self.button.set_theme(frame.theme)
        for plot in (self.rows, self.chart):
            plot.set_theme(frame.theme)
        if costs == "chart":
            self.chart.show_chart(known, names, empty, stale)
            self._stack.setCurrentWidget(self.chart)
        else:
            self.rows.show_line(known, names, empty, stale)
            self._stack.setCurrentWidget(self.rows)
        self._mark(now)

    def stop(self) -> None:
        """Measure nothing."""
        self.tries.stop()

    def _mark(self, now: float) -> None:
        self._now = now
        tried = self.tries.tried(self._known)
        self.rows.show_marks(tried, now)
        self.chart.show_marks(tried, now)
        line = self._known.profile if self._known is not None else None
        self.button.setEnabled(self.button.busy or (line is not None and len(line.ts) == 2 * HALF + 1))
        self.button.show_share(self.tries.share)
        self.said.say(line_words.tried(tried.rate, tried.descents))

    def _tell(self) -> None:
        if self.isVisible():
            self._mark(self._now)
        if self.tries.share is None:
            tell_descents(self._session, self.tries.tried(self._known))

    @Slot()
    def _begin(self) -> None:
        if self._known is not None and self._known.profile is not None:
            self.tries.begin(self._known)

    @Slot()
    def _cancel(self) -> None:
        self.tries.stop()
        self._tell()
