"""The view that counts parameters: dealt out neuron by neuron, worked out, predicted for another width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.locks import locked_with
from app.numerals import count
from app.panes.matrix import count_words as words
from app.panes.matrix.deal_plate import DealPlate
from app.panes.matrix.guess import Guess
from app.panes.matrix.layer import Layer
from app.panes.matrix.options import whole
from app.panes.matrix.page import Page, Text
from app.widgets import NumberField
from app.widgets.scroller import Scroller
from nncore.config import MAX_WIDTH
from nncore.counting import Subtotal, deal, end_of_layer, subtotals, widened

if TYPE_CHECKING:
    from app.session import Session


WIDEST = 560  # pixels of a question with its field


class CountPage(Page):
    """The plate with the neurons, the questions, and the formula that they add up to."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._sizes: tuple[int, ...] = ()
        self._shown: tuple[object, ...] = ()
        self.guesses: list[Guess] = []
        self.plate = DealPlate(self)
        self.plate.dealt.connect(self._dealt)
        self.formula = Text()
        self.which = NumberField(
            self.tr("If layer"), 1, 1, 15, integer=True, tip=self.tr("Which layer gets another width.")
        )
        self.width_field = NumberField(
            self.tr("had"),
            32,
            1,
            MAX_WIDTH,
            integer=True,
            slider=(1, 64),
            tip=self.tr("How many neurons it gets."),
        )
        for field in (self.which, self.width_field):
            field.changed.connect(self._predict_anew)
        self.total = Guess(self._judge_total, lambda: words.solved_total(self._changed))
        self._asked = QWidget()
        self._rows = QVBoxLayout(self._asked)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._arrange()

    def take(self, layer: Layer) -> None:
        """Show a network: other sizes, other questions."""
        super().take(layer)
        if layer.network.sizes != self._sizes:
            self._sizes = layer.network.sizes
            self._ask_anew()
        theme = layer.frame.theme
        self.plate.served = min(whole(layer.frame.options, "dealt"), sum(self._sizes[1:]))
        for guess in (*self.guesses, self.total):
            guess.set_theme(theme)
        self.which.set_theme(theme)
        self.width_field.set_theme(theme)
        shown = self._sizes, layer.frame.options["matrix.dealt"], theme
        if shown != self._shown:
            self._shown = shown
            self.plate.update()

    def words(self, layer: Layer) -> str:
        """The counter and the formula."""
        now = deal(layer.network.sizes, whole(layer.frame.options, "dealt"))
        dealt = self.tr("{0} neurons served: {1} weights and {2}, {3} in all.")
        text = dealt.format(
            count(now.neurons), count(now.weights), words.biases(now.biases), count(now.total)
        )
        return f"{text} {self.formula.text()}"

    @property
    def _changed(self) -> tuple[int, ...]:
        """The sizes with the width that is asked about."""
        layer = min(int(self.which.value), len(self._sizes) - 1)
        return widened(self._sizes, layer, int(self.width_field.value))

    def _judge_total(self, guess: int) -> tuple[bool, str]:
        return words.said_total(guess, self._changed, self._sizes)

    def _ask_anew(self) -> None:
        for guess in self.guesses:
            self._rows.removeWidget(guess)
            guess.deleteLater()
        self.guesses = [self._guess(one) for one in subtotals(self._sizes)]
        for guess in self.guesses:
            self._rows.addWidget(guess)
        self._write()
        self._predict_anew()

    def _guess(self, one: Subtotal) -> Guess:
        guess = Guess(lambda n: words.said(n, one), lambda: words.solved(one))
        guess.ask(words.asked(one))
        guess.settled.connect(self._write)
        return guess

    @Slot()
    def _write(self) -> None:
        self.formula.say(words.formula(self._sizes, [not guess.open for guess in self.guesses]))

    @Slot()
    def _predict_anew(self) -> None:
        text = self.tr("{0}: how many in all?").format("-".join(map(str, self._changed)))
        self.total.ask(text)

    @Slot(int)
    def _dealt(self, neurons: int) -> None:
        self.plate.served = neurons
        self.session.set_option("matrix.dealt", float(neurons))

    @Slot()
    def _deal(self) -> None:
        to = self.sender().objectName()
        if self.layer is None:
            return
        sizes, now = self._sizes, self.plate.served
        wanted = {
            "deal.one": min(now + 1, sum(sizes[1:])),
            "deal.layer": end_of_layer(sizes, now),
            "deal.none": 0,
        }[to]
        self._dealt(wanted)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for to, label, tip in (
            ("one", self.tr("Deal a neuron"), self.tr("Give the next neuron its weights and its bias.")),
            ("layer", self.tr("Deal the layer"), self.tr("Give all neurons of the layer theirs.")),
            ("none", self.tr("Start over"), self.tr("Take all weights and biases off the table.")),
        ):
            button = QPushButton(label)
            button.setToolTip(tip)
            button.setObjectName(f"deal.{to}")
            button.setStyleSheet("padding: 4px 8px")
            button.clicked.connect(self._deal)
            locked_with(button, "matrix.dealt")
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _arrange(self) -> None:
        inner = QWidget()
        below = QVBoxLayout(inner)
        below.setContentsMargins(0, 0, 6, 0)
        below.setSpacing(6)
        inner.setMaximumWidth(WIDEST)
        below.addWidget(self._asked)
        below.addWidget(self.formula)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.which)
        line.addWidget(self.width_field)
        neurons = Text()
        neurons.say(self.tr("neurons"))
        line.addWidget(neurons, 1)
        below.addLayout(line)
        below.addWidget(self.total)
        below.addStretch(1)
        area = Scroller(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.plate, 2)
        column.addLayout(self._buttons())
        column.addWidget(area, 3)
