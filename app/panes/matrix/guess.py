"""One thing to work out: what is asked, a field for the number, and what is said to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app import fonts, numerals
from app.icons import glyph
from app.panes.matrix.page import Text
from app.theme import DARK, Theme


class Guess(QWidget):
    """Return checks the number; Show gives it away. `judge` returns whether it is right, and why not."""

    settled = Signal()  # right, or shown

    def __init__(self, judge: Callable[[int], tuple[bool, str]], answer: Callable[[], str]) -> None:
        super().__init__()
        self._judge, self._answer = judge, answer
        self._theme = DARK
        self.open = True  # not yet right, not yet shown
        self.asked = QLabel()
        self.asked.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.field = QLineEdit()
        self.field.setFixedWidth(92)
        self.field.setMaxLength(24)
        self.field.setFont(fonts.body())
        self.field.returnPressed.connect(self.check)
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setToolTip(self.tr("Give the number away."))
        self.show_button.setStyleSheet("padding: 4px 8px")
        self.show_button.clicked.connect(self.reveal)
        self.sign = QLabel()
        self.sign.setFixedWidth(16)
        self.said = Text(quiet=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._arrange()

    def ask(self, question: str) -> None:
        """Put the question, and forget what was typed."""
        self.asked.setText(question)
        self.asked.setToolTip(question)
        self.field.setAccessibleName(question)
        self.field.setToolTip(self.tr("Type the number and press Return: {0}").format(question))
        self.show_button.setAccessibleName(self.tr("Show: {0}").format(question))
        self.open = True
        self.field.clear()
        self.field.setEnabled(True)
        self.show_button.setEnabled(True)
        self._say("", "")
        self._reserve()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as much room for what may be said as it takes at this width."""
        super().resizeEvent(event)
        self._reserve()

    def check(self) -> None:
        """Judge what is typed."""
        text = self.field.text()
        try:
            value = numerals.parse(text)
        except ValueError:
            self._say("warning", self.tr("“{0}” is not a number.").format(text.strip()[:24]))
            return
        if value != round(value):
            self._say("warning", self.tr("Weights and biases are counted in whole numbers."))
            return
        right, why = self._judge(int(value))
        self._say("check" if right else "close", why)
        if right:
            self._settle()

    def reveal(self) -> None:
        """Say the number."""
        self._say("", self._answer())
        self._settle()

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""
        if theme is not self._theme:
            self._theme = theme
            self._say(self._glyph, self.said.text())

    def _settle(self) -> None:
        self.open = False
        self.field.setEnabled(False)
        self.show_button.setEnabled(False)
        self.settled.emit()

    def _say(self, picture: str, text: str) -> None:
        """The glyph first, then the words: right and wrong are told apart without colour."""
        self._glyph = picture
        self.sign.clear()
        if picture:
            ink = self._theme.text if picture == "check" else self._theme.warning_ink
            self.sign.setPixmap(QPixmap.fromImage(glyph(picture, ink, 14, self.devicePixelRatioF())))
        self.said.say(text)
        self.field.setAccessibleDescription(text)

    def _reserve(self) -> None:
        """Room for the longest of what may be said, so that nothing below moves when it is."""
        if not self.asked.text():
            return
        longest = (self._judge(0)[1], self._judge(10**12)[1], self._answer())
        room, metrics = QRect(0, 0, max(1, self.width()), 1000), self.said.fontMetrics()
        flags = Qt.TextFlag.TextWordWrap
        self.said.setFixedHeight(
            max(metrics.boundingRect(room, flags, text).height() for text in longest) + 2
        )

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.asked, 1)
        row.addWidget(self.sign)
        row.addWidget(self.field)
        row.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.said)
