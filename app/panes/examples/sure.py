"""Answer only if this sure: the threshold as a field, what becomes of it in words, and the curves."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from app import fonts
from app.frame import Frame
from app.locks import locked_with
from app.panes.examples import words
from app.panes.examples.content import Shown
from app.panes.examples.curve import Curve
from app.widgets import NumberField, Range

LINE, GAP = 26, 4
FULL = 170  # height that it likes
PLAIN = 2 * LINE + GAP  # without the curves


class Sure(QWidget):
    """Says the threshold that is wanted."""

    wanted = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tip = self.tr("The network keeps silent unless its strongest output is at least this.")
        self.field = NumberField(self.tr("Answer only if this sure"), 0.5, 0, 1, tip=tip)
        self.field.setParent(self)
        self.verdict = QLabel(self)
        self.verdict.setFont(fonts.body())
        self.curve = Curve(self)
        self._said: tuple[str, ...] = ("", "")
        self.field.changed.connect(self.wanted)
        locked_with(self.field, "examples.threshold")
        self.curve.wanted.connect(self.wanted)

    def show_shown(self, frame: Frame, shown: Shown, threshold: float) -> None:
        """Show what this threshold does to the answers known."""
        self.curve.show_shown(frame, shown, threshold)
        low, high = self.curve.ends
        if (self.field.range.low, self.field.range.high) != (low, high):
            self.field.range = Range(low, high)
        self.field.set_theme(frame.theme)
        self.field.set_value(threshold)
        found = shown.marks.selective if shown.marks else None
        self._said = (
            ("", "")
            if found is None
            else tuple(words.verdict(found, threshold, brief=brief) for brief in (False, True))
        )
        self._say()

    def _say(self) -> None:
        """In full where it has room."""
        full = self._said[0]
        fits = self.verdict.fontMetrics().horizontalAdvance(full) <= self.width()
        text = full if fits else self._said[-1]
        if text != self.verdict.text():
            self.verdict.setText(text)
            self.verdict.setToolTip(full)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Field, sentence, curves below one another; the curves only where they have room."""
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        self.field.setGeometry(QRect(0, 0, min(width, self.field.sizeHint().width()), LINE))
        self.verdict.setGeometry(QRect(0, LINE + 1, width, LINE - 4))
        top = PLAIN
        self.curve.setVisible(height - top >= 70)
        self.curve.setGeometry(QRect(0, top, width, max(1, height - top)))
        self._say()
