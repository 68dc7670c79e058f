"""The line at the top of an exhibit: what to do here, and how long until it begins anew."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.widgets.elided import ElidedLabel

SOON = 15  # seconds: from here on it is said louder
GLYPH = "▲"


class KioskLine(QWidget):
    """Always there."""

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.glyph, self.text = QLabel(), ElidedLabel()
        self.text.setAccessibleName(self.tr("How long until it begins anew"))
        self.button = QPushButton(self.tr("Start again"))
        self.button.setToolTip(self.tr("Put everything back to the start now, for the next visitor"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.again)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 8, 3)
        row.addWidget(self.glyph)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)

    def show_fresh(self, patience: float) -> None:
        """Nobody was here yet."""
        text = self.tr("Try anything. Once nobody touches it for {time}, it goes back to the start.")
        self._say(text.format(time=in_minutes(patience)), loud=False)
        self.button.setEnabled(False)

    def show_left(self, seconds: float) -> None:
        """Somebody was here; so long until they count as gone."""
        loud = seconds <= SOON
        if loud:
            text = self.tr("It goes back to the start in {time}. Touch anything to go on.")
        else:
            text = self.tr("It goes back to the start in {time} if nobody touches it.")
        self._say(text.format(time=in_minutes(seconds)), loud=loud)
        self.button.setEnabled(True)

    def _say(self, text: str, *, loud: bool) -> None:
        role = "title" if loud else ""
        if self.text.property("role") != role:
            self.text.setProperty("role", role)
            self.text.style().polish(self.text)
        self.glyph.setText(GLYPH if loud else "·")
        if self.text.text() != text:
            self.text.setText(text)


def in_minutes(seconds: float) -> str:
    """A time as 1:05, rounded up: 0:00 is when it is over."""
    whole = max(0, -int(-seconds // 1))
    return f"{whole // 60}:{whole % 60:02}"
