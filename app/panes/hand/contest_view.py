"""The contest in sight: start, countdown, what each nudge reached, and the two gains side by side."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app import fonts
from app.frame import Frame
from app.locks import locked_with
from app.numerals import count, plain
from app.panes.hand.contest import Contest, Round
from app.panes.hand.contest_plot import ContestPlot
from app.panes.hand.words import difference, number
from app.widgets.wrapped import Wrapped
from nncore.evaluation import Score
from nncore.words import tr

TICK = 200  # milliseconds between two looks at the clock


class ContestView(QWidget):
    """Buttons, clock, plot, and two columns of numbers."""

    back = Signal(object)  # the Round whose start is wanted back

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contest = contest
        self._frame: Frame | None = None
        self.rule = Wrapped(
            2,
            tr(
                "Lower the cost of 50 training digits by hand, one minute long. Then one gradient step may try."
            ),
            quiet=True,
        )
        self.start = _button(
            tr("Start the minute"), tr("Begin with the network as it is; each nudge is measured.")
        )
        self.step = _button(
            tr("Let one step try"),
            tr("One plain step of gradient descent on the same digits, on a copy of where you began."),
        )
        self.undo = _button(
            tr("Back to the start"), tr("Set every weight and bias as it was when the minute began.")
        )
        self.clock = QLabel()
        self.clock.setFont(fonts.reading())
        self.clock.setAccessibleName(tr("Time left"))
        self.plot = ContestPlot()
        self.hand, self.gradient = Side(tr("By hand")), Side(tr("One gradient step"))
        self.verdict = Wrapped(3)
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._tick)
        self.start.clicked.connect(self._start)
        self.step.clicked.connect(self._try)
        self.undo.clicked.connect(self._back)
        locked_with(self.undo, "edit")
        self._lay_out()
        self.show_round()

    def show_frame(self, frame: Frame) -> None:
        """Measure what the Frame brings."""
        self._frame = frame
        self.contest.see(frame.snapshot)
        self.show_round()

    def show_round(self) -> None:
        """Show where the round stands."""
        frame, current = self._frame, self.contest.round
        running = self.contest.running
        ready = frame is not None and frame.data is not None and not frame.snapshot.running
        self.start.setText(
            tr("Stop") if running else tr("Start again") if current else tr("Start the minute")
        )
        self.start.setAccessibleName(self.start.text())
        self.start.setEnabled(running or ready)
        self.step.setEnabled(
            current is not None and current.step is None and bool(current.nudges or not running)
        )
        same_run = current is not None and frame is not None and frame.snapshot.run == current.run
        self.undo.setEnabled(same_run and not running)
        self.clock.setText(tr("{0} s").format(plain(self.contest.left, 0)))
        self.hand.show_scores(current.first if current else None, current.last if current else None)
        self.gradient.show_scores(current.first if current else None, current.step if current else None)
        self.verdict.say(verdict(current, running=running, training=frame is not None and not ready))
        if frame is not None:
            self.plot.show_round(frame.theme, current)
        if running and not self._timer.isActive() and self.isVisible():
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """The clock goes on by itself; nobody needs to look at it."""
        super().hideEvent(event)
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        if self._frame is not None:
            self.contest.see(self._frame.snapshot)
        if not self.contest.running:
            self._timer.stop()
        self.show_round()

    @Slot()
    def _start(self) -> None:
        if self.contest.running:
            self.contest.stop()
        elif self._frame is not None:
            self.contest.start(self._frame.snapshot)
        self.show_round()

    @Slot()
    def _try(self) -> None:
        self.contest.try_step()
        self.show_round()

    @Slot()
    def _back(self) -> None:
        if self.contest.round is not None:
            self.back.emit(self.contest.round)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.start, self.step, self.undo):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.clock)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.hand, 1)
        sides.addWidget(self.gradient, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.rule)
        column.addLayout(buttons)
        column.addWidget(self.plot, 1)
        column.addLayout(sides)
        column.addWidget(self.verdict)


class Side(QWidget):
    """One side: the cost and the right answers, from where to where."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = QLabel(title)
        self.scores: tuple[Score, Score] | None = None  # first and last
        self.title.setProperty("role", "title")
        self.cost, self.right = QLabel(), QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self.title, self.cost, self.right):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(label)

    def show_scores(self, first: Score | None, last: Score | None) -> None:
        """Both scores, or dashes."""
        self.scores = None if first is None or last is None else (first, last)
        if first is None or last is None:
            self.cost.setText(tr("cost –"))
            self.right.setText(tr("right –"))
            return
        change = difference(first.cost, last.cost, 4)
        self.cost.setText(tr("cost {0}   {1}").format(number(last.cost, 4), change))
        was, now = (round(score.accuracy * score.n) for score in (first, last))
        self.right.setText(tr("right {0} of {1}   {2}").format(now, last.n, difference(was, now, 0)))


def verdict(current: Round | None, *, running: bool, training: bool) -> str:
    """What to do next, or what came of it: only measured numbers."""
    if current is None:
        return tr("Pause the training to begin.") if training else tr("Start, then turn the knobs above.")
    if running:
        return tr("{0} nudges measured. Turn the knobs above; lower is better.").format(current.nudges)
    if current.spoiled:
        return tr("Training moved the network, so the minute ended there.")
    if current.step is None:
        return tr("{0} nudges in {1} s. Now let one step try.").format(
            current.nudges, plain(current.ended or 0, 0)
        )
    hand, step = current.first.cost - current.last.cost, current.first.cost - current.step.cost
    words = tr(
        "One step (learning rate {0}, all {1} numbers at once, on a copy) lowered the cost by {2}, you by {3}."
    )
    n = current.start.n_parameters
    return words.format(number(current.learning_rate), count(n), number(step, 4), number(hand, 4))


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    return button
