"""The neuron as a function: unplugged, fed by hand, its output moving along its curve."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ends import Ends
from app.locks import locked_with
from app.panes.neuron import bare
from app.panes.neuron.bare import Bare
from app.panes.neuron.bench import Bench
from app.panes.neuron.curve import Curve
from app.panes.neuron.feeder import Feeder, input_words
from app.panes.neuron.options import UNPLUGGED
from app.panes.neuron.reading import Reading
from app.panes.neuron.view import GAP, ROW, View, put
from app.session import Session
from app.widgets import NumberField
from nncore.arrays import Floats
from nncore.squish import Squish
from nncore.words import tr

BRIGHTEST = 2.0
SEEN = 0.005  # of z: nearer than that two dots are one


class HandCurve(Curve):
    """The neuron's own curve: where the hand puts it, and where the network does. Not to be dragged: inputs are."""

    def __init__(self, session: Session, ends: Ends, parent: QWidget) -> None:
        super().__init__(session, ends, parent)
        self.setToolTip(tr("Where the hand and the network put the neuron on its curve."))

    def squish(self, reading: Reading) -> Squish:
        """Its own function."""
        return reading.taken.squish

    def zs(self, reading: Reading) -> list[float]:
        """By hand, and from the network."""
        neuron = reading.neuron
        network = float(reading.frame.trace.zs[neuron.layer - 1][neuron.index])
        apart = reading.unplugged and abs(network - reading.taken.z) > SEEN
        return [reading.taken.z, network] if apart else [reading.taken.z]

    def own(self, _reading: Reading) -> str:
        """The second one is the network's."""
        return tr("network")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing: z follows the inputs here."""
        event.ignore()


class HandView(View):
    """The first thing fed by hand unplugs the neuron."""

    def __init__(self, session: Session, bench: Bench, parent: QWidget) -> None:
        super().__init__(session, bench, parent)
        self.feeder = Feeder(session, bench, self)
        self.feeder.fed.connect(self.fed)
        self.curve, self.bare = HandCurve(session, Ends(), self), Bare(session, self)
        self.plates = [self.feeder, self.curve, self.bare]
        self.light = NumberField(
            tr("brightness"), 1.0, 0.0, BRIGHTEST, tip=tr("Multiplies all inputs fed by hand")
        )
        self.one = NumberField(
            tr("a"), 0.0, -1e6, 1e6, tip=tr("The input that is picked, fed by hand"), slider=(0.0, 1.0)
        )
        for field, slot in ((self.light, self._dim), (self.one, self._set_one)):
            field.setParent(self)
            field.changed.connect(slot)
            locked_with(field, UNPLUGGED.key)
        self.blank = self._button(
            tr("Blank"), tr("Nothing comes in: the neuron says its bias alone"), self._blank
        )
        self.copy = self._button(tr("Copy"), tr("Feed it what the network has now"), self._copy)

    def show_reading(self, reading: Reading) -> None:
        """Show pictures and curve."""
        last = self.reading
        super().show_reading(reading)
        if last is None or last.frame.theme is not reading.frame.theme:
            self.light.set_theme(reading.frame.theme)
            self.one.set_theme(reading.frame.theme)
        self.light.set_value(self.bench.brightness if reading.unplugged else 1.0)
        k = reading.marked
        known = k is not None and k < len(reading.taken.inputs)
        self.one.setEnabled(known)
        self.one.label.setText(tr("a of {0}").format(input_words(reading)) if known else input_words(reading))
        self.one.set_value(float(reading.taken.inputs[k]) if k is not None and known else 0.0)

    def arrange(self, width: int, height: int) -> None:
        """From the top: pictures, fields, curve, the bare layer."""
        strip = bare.HEIGHT if height >= 330 else 0
        controls = 2 * (ROW + GAP) if height >= 200 else 0
        rest = height - controls - (strip + GAP if strip else 0) - GAP
        pictures = int(min(0.62 * rest, width / 2 + 60))
        put(self.feeder, 0, 0, width, pictures)
        y = pictures + GAP
        self._arrange_controls(width, y if controls else -1)
        y += controls
        put(self.curve, 0, y, width, rest - pictures)
        put(self.bare, 0, height - strip, width, strip)

    def _arrange_controls(self, width: int, y: int) -> None:
        there = 1 if y >= 0 else 0
        put(self.light, 2, y, there * min(190, width - 4), ROW)
        wide = min(84, (width - 200) // 2)
        for at, button in enumerate((self.copy, self.blank), start=1):
            put(button, width - at * wide - (at - 1) * GAP, y, there * wide if wide > 50 else 0, ROW)
        put(self.one, 2, y + ROW + GAP, there * min(300, width - 4), ROW)

    def _button(self, text: str, tip: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.clicked.connect(slot)
        locked_with(button, UNPLUGGED.key)
        return button

    @Slot()
    def _blank(self) -> None:
        if self.reading is not None:
            self._put(np.zeros(len(self.reading.taken.inputs)))

    @Slot()
    def _copy(self) -> None:
        if self.reading is not None:
            self._put(self.reading.frame.trace.activations[self.reading.neuron.layer - 1])

    def _put(self, inputs: Floats) -> None:
        self.feeder.unplug()
        self.bench.put(inputs)
        self.fed.emit()

    def _dim(self, brightness: float) -> None:
        self.feeder.unplug()
        self.bench.dim(brightness)
        self.fed.emit()

    def _set_one(self, value: float) -> None:
        if self.reading is not None and self.reading.marked is not None:
            self.feeder.set_one(self.reading.marked, value)
