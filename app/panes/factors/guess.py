"""What is the product? A field that judges within two hundredths."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app import fonts, numerals
from app.icons import glyph
from app.locks import locked_with
from app.panes.factors.case import Case
from app.panes.factors.options import COVERED, GUESS
from app.panes.factors.words import four, told
from app.theme import DARK, Theme
from app.widgets.wrapped import Wrapped
from nncore.any_weight import guess_is_right
from nncore.words import tr


class Guess(QWidget):
    """Return judges the number; the button covers the product or shows it."""

    guessed = Signal(str)  # the option's text
    covered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._case: Case | None = None
        self._place = ""
        self._theme: Theme = DARK
        self.asked = QLabel(tr("What is the product?"))
        self.field = QLineEdit()
        self.field.setFixedWidth(96)
        self.field.setMaxLength(24)
        self.field.setFont(fonts.body())
        self.field.setAccessibleName(tr("The product of the factors"))
        self.field.setToolTip(
            tr("Multiply the factors, type the product and press Return; within 2 % is right.")
        )
        self.field.returnPressed.connect(self._judge)
        locked_with(self.field, GUESS.key)
        self.sign = QLabel()
        self.sign.setFixedSize(QSize(18, 18))
        self.said = Wrapped(2, quiet=True)
        self.cover = QPushButton(tr("Show"))
        self.cover.setToolTip(
            tr("Show the product without a guess, for every weight from now on; or cover it again.")
        )
        self.cover.clicked.connect(self._turn)
        locked_with(self.cover, COVERED.key)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.asked, self.field, self.sign):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.cover)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.said)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_case(self, case: Case) -> None:
        """Ask about this parameter; what was typed for another one goes."""
        self._case, self._theme = case, case.frame.theme
        if told(case.place) != self._place:
            self._place = told(case.place)
            self.field.clear()
        there = case.factors is not None
        self.field.setEnabled(there)
        self.cover.setEnabled(there)
        hides = bool(case.frame.options[COVERED.key])
        self.cover.setText(tr("Show") if hides else tr("Cover"))
        if not self.field.isModified():
            self._say(case)

    def _say(self, case: Case) -> None:
        guess = case.guess
        if guess is None:
            self._tell("", tr("Within 2 % counts as right; comma or point, powers of ten as 1.2e-5."))
        elif guess[1]:
            self._tell("check", tr("Right: you said {0}.").format(four(guess[0])))
        else:
            self._tell(
                "close", tr("{0} is not within 2 %: {1}").format(four(guess[0]), self._hint(case, guess[0]))
            )

    def _hint(self, case: Case, guess: float) -> str:
        product = case.factors.product if case.factors else 0.0
        if product and abs(abs(guess) - abs(product)) <= 0.02 * abs(product):
            return tr("its sign is the other one.")
        if product and guess and abs(guess / product) >= 9:
            return tr("it is much smaller than that.")
        if product and abs(guess / product) <= 1 / 9:
            return tr("it is much larger than that.")
        return tr("multiply all the tiles.")

    def _tell(self, picture: str, text: str) -> None:
        self.sign.clear()
        if picture:
            ink = self._theme.text if picture == "check" else self._theme.warning_ink
            self.sign.setPixmap(QPixmap.fromImage(glyph(picture, ink, 16, self.devicePixelRatioF())))
        self.said.say(text)
        self.field.setAccessibleDescription(text)

    @Slot()
    def _judge(self) -> None:
        case = self._case
        if case is None or case.factors is None:
            return
        try:
            value = numerals.parse(self.field.text())
        except ValueError:
            self._tell("warning", tr("“{0}” is not a number.").format(self.field.text().strip()[:24]))
            return
        right = guess_is_right(value, case.factors.product)
        self.field.setModified(False)
        self.guessed.emit(f"{told(case.place)} {value!r} {'right' if right else 'wrong'}")

    @Slot()
    def _turn(self) -> None:
        if self._case is not None:
            self.covered.emit(not self._case.frame.options[COVERED.key])
