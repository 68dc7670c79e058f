"""Guess the slope of both lines: typed, checked within a twentieth."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app import numerals
from app.locks import locked_with
from app.panes.levers.options import TOLD
from app.panes.levers.reading import Reading
from app.panes.levers.words import signed
from app.session import Session
from app.widgets.elided import ElidedLabel
from nncore.words import tr

SHARE = 0.05  # of the slope: nearer is right
AROUND = 22  # pixels of a field left and right of its words, both together


class SlopeGuess(QWidget):
    """Return checks; Show prints the slope at both lines."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._reading: Reading | None = None
        self._asked: tuple[object, ...] = ()
        self.field = QLineEdit()
        self.field.setMaxLength(24)
        self.field.setPlaceholderText(tr("slope?"))
        words = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
        self.field.setFixedWidth(max(72, words + AROUND))
        self.field.setAccessibleName(tr("The slope of both lines"))
        self.field.setToolTip(
            tr("Read the slope off the points, type it and press Return: 5 % off is right.")
        )
        self.field.returnPressed.connect(self.check)
        self.show_button = QPushButton()
        self.show_button.setToolTip(tr(TOLD.tip))
        self.show_button.clicked.connect(self._show)
        locked_with(self.show_button, TOLD.key)
        self.said = ElidedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field)
        row.addWidget(self.said, 1)
        row.addWidget(self.show_button)

    @property
    def slope(self) -> float:
        """What it is: −delta of the neuron."""
        return float("nan") if self._reading is None else -self._reading.bench.delta

    def take(self, reading: Reading) -> None:
        """Ask for the slope of a Reading; of another neuron or card, anew."""
        self._reading = reading
        asked = (reading.neuron, id(reading.frame.picture), reading.frame.wanted)
        self.setEnabled(math.isfinite(self.slope))
        told = bool(reading.frame.options[TOLD.key])
        self.show_button.setText(tr("Hide the slope") if told else tr("Show the slope"))
        if asked != self._asked or told:
            self._asked = asked
            self._ask(told=told)

    def check(self) -> None:
        """Judge what is typed."""
        try:
            value = numerals.parse(self.field.text())
        except ValueError:
            self._say(tr("✗ “{0}” is not a number.").format(self.field.text().strip()[:24]))
            return
        if abs(value - self.slope) <= SHARE * abs(self.slope):
            self._say(tr("✓ Right: −δ = {0}, the push of this neuron.").format(signed(self.slope)))
        elif value * self.slope < 0:
            self._say(tr("✗ It goes the other way."))
        else:
            steeper = abs(value) < abs(self.slope)
            self._say(tr("✗ It is steeper.") if steeper else tr("✗ It is flatter."))

    def _ask(self, *, told: bool) -> None:
        if told:
            text = tr("Both slopes are −δ = {0}: the push of this neuron.").format(signed(self.slope))
        else:
            text = tr("Both lines have one slope. Which? Rise over run, read off.")
            self.field.clear()
        self._say(text)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.field.setAccessibleDescription(text)

    def _show(self) -> None:
        if self._reading is not None:
            self._session.set_option(TOLD.key, not bool(self._reading.frame.options[TOLD.key]))
