"""A slider through the moments of training that were kept, with now at its right end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from app.frame import Frame
from app.numerals import count
from app.panes.learned.content import moment_at
from app.widgets.same_size import say
from nncore.trainer import State
from nncore.words import tr

TICKS = 1000


class Timeline(QWidget):
    """At its right end it follows the training; anywhere else it stays at a moment of the past."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, TICKS)
        self._slider.setValue(TICKS)
        self._slider.setPageStep(TICKS // 10)
        self._slider.setSingleStep(TICKS // 50)
        self._slider.setAccessibleName(self.tr("Moment of training"))
        self._slider.setToolTip(
            self.tr(
                "Look back at the moments of this run that are kept; the training itself stays where it is"
            )
        )
        self._slider.valueChanged.connect(self.moved)
        self._words = QLabel()
        longest = self.tr("step {step} of {now}").format(step="00 000", now="00 000")
        self._words.setMinimumWidth(self._words.fontMetrics().horizontalAdvance(longest))
        self._now = QToolButton()
        self._now.setText(self.tr("Now"))
        self._now.setAutoRaise(True)
        self._now.setToolTip(self.tr("Back to the present, and follow it"))
        self._now.clicked.connect(self.go_to_now)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._slider, self._words, self._now):
            row.addWidget(widget)

    @property
    def share(self) -> float:
        """How far along the run, 0 to 1; 1 is now."""
        return self._slider.value() / TICKS

    @Slot()
    def go_to_now(self) -> None:
        """Follow the training again."""
        self._slider.setValue(TICKS)

    def moment(self, frame: Frame) -> State | None:
        """The moment shown; None for now."""
        return moment_at(frame.snapshot.keyframes, self.share)

    def show_frame(self, frame: Frame) -> None:
        """Say which step is shown."""
        moment, before = self.moment(frame), frame.snapshot.steps_before
        earlier = tr(" + {n} before").format(n=count(before)) if before else ""
        now = count(frame.snapshot.step) + earlier
        text = self.tr("step {step} of {now}") if moment is not None else self.tr("now: step {now}")
        step = count(moment.step) if moment is not None else ""
        say(self._words, text.format(step=step, now=now))
        self._now.setEnabled(self.share < 1)
        self._slider.setEnabled(len(frame.snapshot.keyframes) > 1)
