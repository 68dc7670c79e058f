"""Five parts of the loop on shuffled cards: pick them in the order in which they need one another."""

from __future__ import annotations

import random

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import fonts
from app.frame import Frame
from app.locks import locked_with
from app.panes.onestep.options import CELLS, LOOP
from app.widgets.wrapped import Wrapped
from nncore.words import tr

NAMES = dict(CELLS)
NEEDS = {
    "forward": "the activations of all layers, and the answer",
    "compare": "how far each output is from what was wanted",
    "push": "which way each output's sum should move: −∂C/∂z",
    "share": "each hidden neuron's push, added up from all that it sends to",
    "average": "one nudge for each parameter, from the wishes of all examples",
}


class OrderPage(QWidget):
    """Says what has been put in order so far; a card out of turn is refused with the reason."""

    ordered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._done: tuple[str, ...] = ()
        self._run = -1
        self.task = Wrapped(
            2, tr("One step of learning has five parts. Pick the cards in the order they must come in.")
        )
        self.cards = {key: QPushButton(tr(NAMES[key])) for key in LOOP}
        self.places = [QLabel() for _ in LOOP]
        self.verdict = Wrapped(3)
        self.again = QPushButton(tr("Shuffle and begin again"))
        self.again.setToolTip(tr("Put all cards back, in another order"))
        self.again.clicked.connect(self._begin_again)
        locked_with(self.again, "onestep.order")
        for key, card in self.cards.items():
            card.setObjectName(f"card.{key}")
            card.setToolTip(tr("It gives: {0}").format(tr(NEEDS[key])))
            card.setMinimumHeight(44)
            card.clicked.connect(self._picked)
            locked_with(card, "onestep.order")
        self._grid = QGridLayout()
        self._lay_out()

    def show_frame(self, frame: Frame) -> None:
        """Show how far it is; each run has a shuffle of its own."""
        done = tuple(key for key in str(frame.options["onestep.order"]).split(",") if key in LOOP)
        if frame.snapshot.run != self._run:
            self._run = frame.snapshot.run
            self._deal()
        if done != LOOP[: len(done)]:
            done = ()
        self._done = done
        for key, card in self.cards.items():
            card.setEnabled(key not in done)
        for at, place in enumerate(self.places):
            place.setText(
                f"{at + 1}  {tr(NAMES[done[at]])}: {tr(NEEDS[done[at]])}"
                if at < len(done)
                else f"{at + 1}  …"
            )
        if done == LOOP:
            self.verdict.say(
                tr(
                    "That is the loop: forward, compare, push, share back, average; then one small step, and again."
                )
            )
        elif not done:
            self.verdict.say("")

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(12)
        box.addWidget(self.task)
        box.addLayout(self._grid)
        for place in self.places:
            place.setFont(fonts.body())
            box.addWidget(place)
        box.addWidget(self.verdict)
        box.addWidget(self.again)
        box.addStretch(1)

    def _deal(self) -> None:
        order = list(LOOP)
        random.Random(self._run).shuffle(order)  # noqa: S311 - a game
        if tuple(order) == LOOP:
            order.reverse()
        for at, key in enumerate(order):
            self._grid.addWidget(self.cards[key], 0, at)

    @Slot()
    def _picked(self) -> None:
        key = self.sender().objectName().removeprefix("card.")
        wanted = LOOP[len(self._done)]
        if key == wanted:
            self.verdict.say("")
            self.ordered.emit(",".join((*self._done, key)))
            return
        text = tr("Not yet: {0} needs {1}, and that is what another card gives.")
        before = LOOP[LOOP.index(key) - 1]
        self.verdict.say(text.format(tr(NAMES[key]), tr(NEEDS[before])))

    @Slot()
    def _begin_again(self) -> None:
        self._run = -1
        self.ordered.emit("")
