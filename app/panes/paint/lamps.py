"""The test images with their lamps: which of them the neuron fires for."""

from __future__ import annotations

from functools import cache

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.frame import Frame
from app.graphics import lamp_image
from app.lock_veil import Veil
from app.panes.paint.cards import Card, Cards
from app.panes.paint.desk import Desk
from app.panes.paint.options import IMAGE, PICTURE, name_of
from app.panes.paint.words import brief, number, state
from app.session import Session
from app.theme import luminance_lut
from nncore.arrays import Floats
from nncore.bench_neuron import TEST_IMAGES, BenchNeuron
from nncore.canvas import SIDE
from nncore.words import tr

ORDER = tuple(value for value, _ in IMAGE.choices if value != PICTURE)


class Lamps(QWidget):
    """Eight test images and the picture on the network; a click lets the neuron look at one."""

    def __init__(self, session: Session, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self.cards = Cards(
            tr("Test images and their lamps"),
            tr(
                "A lamp is lit when z is above 0: the number is z. Click an image, or walk with left and right."
            ),
        )
        self.cards.chosen.connect(self._choose)
        Veil(self.cards, IMAGE.key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.cards)

    def show_frame(self, frame: Frame) -> None:
        """Light the lamps."""
        neuron = self._desk.neuron
        made = [_card(neuron, key, TEST_IMAGES[key]) for key in ORDER]
        received = frame.picture.received
        if received.shape == (SIDE, SIDE):
            made.append(_card(neuron, PICTURE, received))
        keys = [*ORDER, PICTURE]
        self.cards.show_cards(frame.theme, made, keys.index(str(frame.options[IMAGE.key])))

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._session.set_option(IMAGE.key, [*ORDER, PICTURE][index])


def _card(neuron: BenchNeuron, key: str, image: Floats) -> Card:
    answer = neuron.response(image)
    lamp = min(1.0, max(0.0, answer.activation)) if np.isfinite(answer.activation) else 0.0
    told = tr("{0}: z {1}, a {2}, {3}")
    words = told.format(name_of(key), number(answer.z), number(answer.activation, 6), state(answer))
    picture = _thumbnail(key) if key != PICTURE else lamp_image(image, luminance_lut())
    return Card(picture, name_of(key), state(answer), f"z {brief(answer.z)}", lamp, words)


@cache
def _thumbnail(key: str) -> QImage:
    return lamp_image(TEST_IMAGES[key], luminance_lut())
