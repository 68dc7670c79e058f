"""What to choose from when nothing is chosen: the strongest weights, or those that lead out of an input."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.frame import Frame
from app.panes.hand.reading import shape_of
from app.panes.hand.words import place_name, sender_name, signed
from app.selection import Neuron, Weight
from app.widgets.wrapped import Wrapped
from nncore.contest import strongest
from nncore.network import locate
from nncore.words import tr

ROWS = 16
REST = 40  # Frames of training between two looks: finding the strongest is no light work


class Start(QWidget):
    """A list of weights; choosing one picks it in every pane."""

    chosen = Signal(object)  # a Weight

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: tuple[object, ...] = ()
        self._age = 0
        self.places: list[Weight] = []
        self.title = Wrapped(3)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Weights to choose from"))
        self.list.setToolTip(tr("Click a weight, or press Return on it, to turn it."))
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.list, 1)

    def show_frame(self, frame: Frame) -> None:
        """List what there is to choose now."""
        picked = frame.selection
        pixel = picked.index if isinstance(picked, Neuron) and picked.layer == 0 else None
        snapshot = frame.snapshot
        key = (pixel, snapshot.network, snapshot.run)
        self._age += 1
        waits = snapshot.running and self._age < REST and self._key[::2] == key[::2]
        if key == self._key or waits:
            return
        self._key, self._age = key, 0
        self.title.say(self._title(frame, pixel))
        self._fill(frame, _from_input(frame, pixel) if pixel is not None else _strongest(frame))

    def _title(self, frame: Frame, pixel: int | None) -> str:
        if pixel is not None:
            words = tr("Input {0} ({1}) has no weights of its own. These lead out of it, strongest first:")
            return words.format(pixel, sender_name(1, pixel, shape_of(frame)))
        return tr(
            "Pick a neuron, a weight or a bias in any pane to turn it by hand."
            " Or begin with one of the strongest weights of this network:"
        )

    def _fill(self, frame: Frame, places: list[Weight]) -> None:
        self.places = places
        self.list.clear()
        network = frame.snapshot.network
        for place in places:
            value = float(network.weights[place.layer - 1][place.j, place.k])
            item = QListWidgetItem(f"{signed(value)}   {place_name(place, shape_of(frame))}")
            item.setData(Qt.ItemDataRole.UserRole, self.list.count())
            self.list.addItem(item)

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.places[int(item.data(Qt.ItemDataRole.UserRole))])


def _strongest(frame: Frame) -> list[Weight]:
    sizes = frame.snapshot.network.sizes
    found = (locate(int(place), sizes) for place in strongest(frame.snapshot.network, ROWS))
    return [Weight(layer, j, k) for layer, j, k in found if k is not None]


def _from_input(frame: Frame, pixel: int) -> list[Weight]:
    column = np.abs(np.nan_to_num(frame.snapshot.network.weights[0][:, pixel], nan=0.0))
    order = np.argsort(-column, kind="stable")[:ROWS]
    return [Weight(1, int(j), pixel) for j in order]
