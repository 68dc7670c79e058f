"""Guess first: which share of the components is exactly zero? Then count."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from app import numerals
from app.locks import locked_with
from app.panes.ribbon import words
from app.panes.ribbon.entries import Entries
from app.panes.ribbon.options import NO_GUESS
from app.theme import Theme
from app.widgets import Message
from app.widgets.wrapped import Wrapped


class ZerosRow(QWidget):
    """What is known of the zeros in a sentence; before that, a question with a field for the guess, in percent."""

    guessed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.told = Wrapped(3, quiet=True)
        self.label = QLabel(self.tr("your guess"))
        self.label.setProperty("role", "caption")
        self.field = QLineEdit()
        self.field.setFixedWidth(58)
        self.field.setMaxLength(8)
        self.field.setPlaceholderText("%")
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setAccessibleName(self.tr("Guessed share of zeros in percent"))
        self.field.setToolTip(
            self.tr(
                "Type how many percent of the components will be exactly zero, before the gradient is found"
            )
        )
        self._message = Message(self.field)
        self.field.returnPressed.connect(self._take)
        locked_with(self.field, "ribbon.guess")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(8)
        row.addWidget(self.told, 1)
        for widget in (self.label, self.field):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def show_entries(self, entries: Entries, guess: float, theme: Theme) -> None:
        """Say what follows from these."""
        self._message.set_theme(theme)
        zeros = entries.zeros
        whole = zeros is not None and zeros.components == entries.total
        for widget in (self.label, self.field):
            widget.setVisible(not whole)
        said = [] if zeros is None else [words.zeros_told(entries)[0]]
        if guess != NO_GUESS:
            said.insert(0, words.guess_told(entries, guess))
        elif zeros is None:
            said.insert(0, self._question(entries))
        self.told.say(" ".join(said))

    def _question(self, entries: Entries) -> str:
        text = self.tr("How many of the {0} components will be exactly 0? Guess, then find out.")
        return text.format(numerals.count(entries.total))

    @Slot()
    def _take(self) -> None:
        text = self.field.text().replace("%", "")
        try:
            share = numerals.parse(text)
        except ValueError:
            share = -1.0
        if not 0 <= share <= 100:
            self._message.say(self.tr("A share is a number from 0 to 100 percent."))
            return
        self._message.unsay()
        self.guessed.emit(share)
