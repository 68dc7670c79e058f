"""What is turned: the picture to choose from, the strip of knobs, and the rows below it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.panes.hand import strip_places
from app.panes.hand.pick_field import PickField
from app.panes.hand.reading import Reading, in_strip, shape_of
from app.panes.hand.strip import Knob, Strip
from app.panes.hand.tools import Tools
from app.panes.hand.verbs import Place, Verbs
from app.panes.hand.weight_picture import LEGEND, WeightPicture
from app.panes.hand.words import place_name
from app.selection import Bias, Weight
from app.session import Session
from nncore.arrays import Ints
from nncore.words import tr

SMALL, LARGE = 149, 236  # pixels of the strip's height in a small and a large pane
LARGE_FROM = 720


class Bench(QWidget):
    """Shows one neuron; what is turned goes to the verbs, what is chosen to the Session."""

    def __init__(self, session: Session, verbs: Verbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._verbs = session, verbs
        self._reading: Reading | None = None
        self._whole = True
        self._order: tuple[object, ...] = ()
        self._senders: Ints = np.empty(0, np.intp)
        self.places: list[Place] = []  # of the knobs
        self.picture = WeightPicture()
        self.field = PickField()
        self.strip = Strip()
        self.tools = Tools(verbs)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.picture)
        top.addWidget(self.strip, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.tools)
        self._connect()
        self.resize_for(0)

    def resize_for(self, height: int) -> None:
        """Take the room that a pane of this height can spare."""
        tall = LARGE if height >= LARGE_FROM else SMALL
        self.strip.setFixedHeight(tall)
        self.picture.setFixedSize(tall - LEGEND, tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds another number of knobs."""
        super().resizeEvent(event)
        if self._reading is not None and event.size().width() != event.oldSize().width():
            self.show_reading(self._reading, whole=self._whole)

    def show_reading(self, reading: Reading, *, whole: bool) -> None:
        """Show the neuron; without `whole` only its knobs and the chosen value."""
        self._reading, self._whole = reading, whole
        shape = shape_of(reading.frame)
        pictured = reading.neuron.layer == 1 and shape is not None and len(reading.weights) > 64
        self.picture.setVisible(pictured)
        senders = self._senders_for(reading, pictured=pictured)
        layer, j = reading.neuron.layer, reading.neuron.index
        self.places = [*(Weight(layer, j, int(k)) for k in senders), Bias(layer, j)]
        picked = reading.place.k if isinstance(reading.place, Weight) else -1
        hovered = reading.frame.hover
        mine = isinstance(hovered, Weight) and (hovered.layer, hovered.j) == (layer, j)
        pointed = hovered.k if isinstance(hovered, Weight) and mine else -1
        if pictured and shape is not None:
            self.picture.show_weights(reading.frame.theme, reading.weights, shape, picked, pointed)
        self.field.setVisible(len(senders) < len(reading.weights))
        self.field.show_choice(reading.frame.theme, len(reading.weights), picked)
        chosen = self.places.index(reading.place) if reading.place in self.places else -1
        at = self.places.index(hovered) if hovered in self.places else -1
        knobs = tuple(self._knob(reading, place, shape) for place in self.places)
        key = (reading.frame.snapshot.run, reading.neuron)
        self.strip.show_knobs(reading.frame.theme, knobs, chosen, at, key)
        self.tools.show_reading(reading, len(senders))
        self.tools.show_all(on=whole)

    def _senders_for(self, reading: Reading, *, pictured: bool) -> Ints:
        """The same ones while the hand is at work: another neuron, step or width chooses anew."""
        width = self.width() - (self.picture.width() + 6 if pictured else 0)
        room = strip_places.room(width, self.strip.height()) - 1
        snapshot = reading.frame.snapshot
        picked = reading.place.k if isinstance(reading.place, Weight) else None
        step = self._order[3] if snapshot.running and len(self._order) > 3 else snapshot.step
        order = (snapshot.run, reading.neuron, room, step)
        if order != self._order or (picked is not None and picked not in self._senders):
            self._order = order
            self._senders = in_strip(reading.weights, max(2, room), picked)
        return self._senders

    def _knob(self, reading: Reading, place: Place, shape: tuple[int, int] | None) -> Knob:
        value = self._verbs.value(reading.frame, place)
        told = place_name(place, shape)
        if isinstance(place, Bias):
            return Knob(tr("bias"), told, value, is_bias=True)
        if place.layer == 1 and shape is not None:
            row, column = divmod(place.k, shape[1])
            return Knob(f"{row}, {column}", told, value)
        return Knob(str(place.k), told, value)

    def _connect(self) -> None:
        self.picture.chosen.connect(self._choose_sender)
        self.picture.pointed.connect(self._point_sender)
        self.field.chosen.connect(self._choose_sender)
        self.strip.chosen.connect(self._choose)
        self.strip.pointed.connect(self._point)
        self.strip.nudged.connect(self._nudge)
        self.strip.turned.connect(self._turn)
        self.strip.released.connect(self._verbs.gestures.end)
        self.strip.typed.connect(self._type)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._session.select(self.places[index])

    @Slot(int)
    def _choose_sender(self, k: int) -> None:
        if self._reading is not None:
            self._session.select(Weight(self._reading.neuron.layer, self._reading.neuron.index, k))

    @Slot(int)
    def _point(self, index: int) -> None:
        self._session.hover(self.places[index] if 0 <= index < len(self.places) else None)

    @Slot(int)
    def _point_sender(self, k: int) -> None:
        neuron = self._reading.neuron if self._reading is not None else None
        self._session.hover(Weight(neuron.layer, neuron.index, k) if neuron is not None and k >= 0 else None)

    @Slot(int, float)
    def _nudge(self, index: int, by: float) -> None:
        if self._reading is not None and index < len(self.places):
            self._verbs.nudge(self._reading.frame, self.places[index], by)

    @Slot(int, float)
    def _turn(self, index: int, value: float) -> None:
        if index < len(self.places):
            self._verbs.set(self.places[index], value)

    @Slot()
    def _type(self) -> None:
        if self.tools.value.isEnabled():
            self.tools.value.edit.setFocus()
            self.tools.value.edit.selectAll()
