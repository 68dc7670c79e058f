"""The bias as a threshold: what it moves, what it leaves alone, on real test images."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.locks import locked_with
from app.panes.neuron import cards, history
from app.panes.neuron.bench import Bench
from app.panes.neuron.cards import Cards
from app.panes.neuron.history import History
from app.panes.neuron.options import FIVE, LOCK
from app.panes.neuron.reading import Reading
from app.panes.neuron.record import Record, State
from app.panes.neuron.survey import Surveyor, images_of
from app.panes.neuron.threshold import Threshold
from app.panes.neuron.view import GAP, ROW, BiasField, View, put
from app.session import Session
from app.widgets.segments import Segments
from nncore.network import index_of
from nncore.words import tr

SHARE = 0.1  # of the image that one press adds to the weights


class BiasView(View):
    """Keeps the record of one neuron of one run."""

    def __init__(self, session: Session, bench: Bench, parent: QWidget) -> None:
        super().__init__(session, bench, parent)
        self.record, self.surveyor = Record(), Surveyor()
        self.plot, self.cards = Threshold(session, self), Cards(session, self)
        self.history = History(session, self.record, self)
        self.plates = [self.plot, self.cards, self.history]
        self._about: tuple[object, ...] = ()
        self.bias = BiasField(session)
        self.bias.setParent(self)
        self.lock = Segments(LOCK.label, LOCK.choices, LOCK.tip, self)
        self.lock.chosen.connect(lambda value: session.set_option(LOCK.key, value))
        locked_with(self.lock, LOCK.key)
        self.more = self._button(
            tr("w + image"),
            tr("Add a tenth of what comes in to the weights: the neuron looks more for it"),
            1.0,
        )
        self.less = self._button(
            tr("w − image"),
            tr("Take a tenth of what comes in from the weights: the neuron looks less for it"),
            -1.0,
        )
        self.others = QPushButton(tr("Other five"), self)
        self.others.setToolTip(tr("Go on to the next five test images"))
        self.others.clicked.connect(self._next_five)
        locked_with(self.others, FIVE.key)
        self.again = QPushButton(tr("New record"), self)
        self.again.setToolTip(tr("Forget the moves and start again from now"))
        self.again.clicked.connect(self._clear)

    def show_reading(self, reading: Reading) -> None:
        """Show it, and have the images measured."""
        about = (reading.neuron, reading.frame.snapshot.run)
        if about != self._about:
            self._about = about
            self.record.clear()
        self.surveyor.see(reading)
        self._give_survey()
        super().show_reading(reading)
        self.bias.show_reading(reading)
        self.lock.set_value(str(reading.frame.options[LOCK.key]))
        free = reading.frame.options[LOCK.key] != "weights"
        for button in (self.more, self.less):
            button.setEnabled(free)

    def advance(self) -> bool:
        """Measure a slice."""
        if self.surveyor.advance():
            self._give_survey()
            self._note()
            for plate in self.plates:
                plate.update()
        return self.surveyor.busy

    def arrange(self, width: int, height: int) -> None:
        """From the top: controls, response, five cards, buttons, record."""
        lock = self.lock.sizeHint().width()
        put(self.bias, 2, 0, min(150, width - 4), ROW)
        put(self.lock, width - lock, 0, lock if lock + 160 <= width else 0, ROW)
        below = history.HEIGHT if height >= 400 else 0
        five = cards.HEIGHT if height >= 250 else 0
        buttons = ROW if height >= 300 else 0
        used = sum(part + GAP for part in (ROW, below, five, buttons) if part)
        if height >= 640:
            five += (height - 640) // 4
            used += (height - 640) // 4
        y = ROW + GAP
        put(self.plot, 0, y, width, height - used)
        y += height - used + GAP
        put(self.cards, 0, y, width, five)
        y += five + GAP
        self._arrange_buttons(width, y if buttons else -1)
        put(self.history, 0, height - below, width, below)

    def _arrange_buttons(self, width: int, y: int) -> None:
        buttons = (self.more, self.less, self.others, self.again)
        each = (width - 3 * GAP) // 4
        for at, button in enumerate(buttons):
            room = each if y >= 0 and each >= button.minimumSizeHint().width() - 16 else 0
            put(button, at * (each + GAP), y, room, ROW)

    def _button(self, text: str, tip: str, sign: float) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.clicked.connect(lambda: self._add_image(sign))
        locked_with(button, "edit")
        return button

    def _add_image(self, sign: float) -> None:
        """Move the weights towards what comes in, or away from it."""
        reading = self.reading
        if reading is None:
            return
        neuron, taken = reading.neuron, reading.taken
        first = index_of(neuron.layer, neuron.index, 0, reading.frame.snapshot.network.sizes)
        values = taken.weights + sign * SHARE * taken.inputs
        what = tr("weights of {0} {1} image").format(reading.name, "+" if sign > 0 else "−")
        self.session.edit(first + np.arange(len(values)), values, what)

    @Slot()
    def _next_five(self) -> None:
        data = images_of(self.reading.frame) if self.reading else None
        if self.reading is not None and data is not None and len(data):
            first = float(self.reading.frame.options[FIVE.key])
            self.session.set_option(FIVE.key, (first + 5) % len(data))

    @Slot()
    def _clear(self) -> None:
        self.record.clear()
        self._note()
        self.history.update()

    def _give_survey(self) -> None:
        self.plot.survey = self.cards.survey = self.surveyor.survey

    def _note(self) -> None:
        survey = self.surveyor.survey
        if survey is not None:
            taken, step = survey.reading.taken, survey.reading.frame.snapshot.step
            self.record.note(State.of(taken.weights, taken.bias, survey.found, step))
