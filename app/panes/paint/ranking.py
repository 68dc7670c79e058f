"""Four digits to be put in the order of their z, before it is measured."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.frame import Frame
from app.graphics import lamp_image
from app.panes.paint.cards import Card, Cards
from app.panes.paint.desk import Desk
from app.panes.paint.words import number
from app.theme import luminance_lut
from nncore.arrays import Floats
from nncore.bench_neuron import BenchNeuron, in_order, ranked
from nncore.canvas import N_PIXELS, SIDE
from nncore.data import Dataset
from nncore.words import tr

CARDS = 4


class Ranking(QWidget):
    """Cards to be sorted, strongest first; measuring shows every z and what the order should have been."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._frame: Frame | None = None
        self._data: Dataset | None = None
        self._rng = np.random.default_rng()
        self.rows: list[int] = []  # of the test set, in the order predicted
        self._measured: BenchNeuron | None = None
        self._weights: Floats | None = None
        self._chosen = 0
        self.cards = Cards(
            tr("Four digits in your order, strongest response first"),
            tr(
                "Drag a digit to its place, or carry it with Shift and left or right: the strongest response first."
            ),
            sorts=True,
            lines=3,
        )
        self.cards.carried.connect(self.carry)
        self.cards.chosen.connect(self._choose)
        self.measure = QPushButton(tr("Measure"))
        self.measure.setToolTip(tr("Compute z of each of the four and compare your order."))
        self.measure.clicked.connect(self._measure)
        self.another = QPushButton(tr("Four others"))
        self.another.setToolTip(tr("Four other test images by chance."))
        self.another.clicked.connect(self.deal)
        self.told = QLabel()
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        for button in (self.measure, self.another):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        row.addWidget(self.told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.cards, 1)
        column.addLayout(row)

    def show_frame(self, frame: Frame) -> None:
        """Show the cards; another neuron takes the measurement away."""
        self._frame = frame
        data = frame.data.test if frame.data is not None else None
        fits = (
            data is not None
            and data.n_inputs == N_PIXELS
            and data.shape == (SIDE, SIDE)
            and len(data) >= CARDS
        )
        if not fits:
            data = None
        if data is not self._data:
            self._data = data
            self.rows = []
            if data is not None:
                self.deal()
                return
        neuron = self._desk.neuron
        if self._measured is not None and not _same(neuron, self._measured):
            self._measured = None
        self._show()

    @Slot()
    def deal(self) -> None:
        """Take four others."""
        if self._data is not None:
            chosen = self._rng.choice(len(self._data), CARDS, replace=False)
            self.rows, self._measured, self._chosen = [int(row) for row in chosen], None, 0
            self._show()

    @Slot(int, int)
    def carry(self, start: int, to: int) -> None:
        """Put the card at one place into another."""
        self.rows.insert(to, self.rows.pop(start))
        self._chosen = to
        self._measured = None
        self._show()

    def zs(self, neuron: BenchNeuron) -> Floats:
        """Z of each card, in the order shown."""
        if self._data is None:
            return np.empty(0)
        return neuron.sums(self._data.inputs(np.array(self.rows, np.intp))) + neuron.bias

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._chosen = index

    @Slot()
    def _measure(self) -> None:
        self._measured = self._desk.neuron
        self._show()

    def _show(self) -> None:
        if self._frame is None:
            return
        theme, data = self._frame.theme, self._data
        self.measure.setEnabled(data is not None)
        self.another.setEnabled(data is not None)
        cards = []
        measured = self._measured
        zs = self.zs(measured) if measured is not None else None
        right = ranked(zs).tolist() if zs is not None else []
        images = data.inputs(np.array(self.rows, np.intp)) if data is not None else np.empty((0, N_PIXELS))
        for place, pixels in enumerate(images):
            z = tr("z {0}").format(number(float(zs[place]))) if zs is not None else tr("z ?")
            rank = tr("measured {0}").format(right.index(place) + 1) if zs is not None else ""
            image = lamp_image(pixels.reshape(SIDE, SIDE), luminance_lut())
            cards.append(Card(image, tr("your {0}").format(place + 1), rank, z))
        self.cards.show_cards(theme, cards, self._chosen, tr("There are no digits here to rank."))
        self.told.setText(self._words(zs))

    def _words(self, zs: Floats | None) -> str:
        if self._data is None:
            return ""
        if zs is None:
            return tr("Strongest response first.")
        if in_order(zs, range(len(zs))):
            return tr("✓ All in the measured order.")
        at_home = sum(_equal_rank(zs, place) for place in range(len(zs)))
        return tr("✕ {0} of {1} places are right.").format(at_home, len(zs))


def _equal_rank(zs: Floats, place: int) -> bool:
    """Whether the card at this place has the z that belongs there; ties may stand either way."""
    return bool(np.sort(zs)[::-1][place] == zs[place])


def _same(one: BenchNeuron, other: BenchNeuron) -> bool:
    if one is other:
        return True
    return one.bias == other.bias and np.array_equal(one.weights, other.weights)
