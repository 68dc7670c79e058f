"""Which parameter: by layer and indices, or one that is worth a look."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.frame import Frame
from app.widgets import NumberField, Segments
from app.widgets.range import Range
from nncore.any_weight import strongest_into
from nncore.network import Network
from nncore.nudges import Place
from nncore.words import tr


class Chooser(QWidget):
    """Fields and buttons; says which parameter is to be picked."""

    chosen = Signal(object)  # Place
    sensitive = Signal()
    dead = Signal()
    random = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._network: Network | None = None
        self._place: Place = (1, 0, 0)
        kinds = (("w", tr("Weight")), ("b", tr("Bias")))
        tip = tr("nudge a weight, or the bias of the same neuron")
        self.kind = Segments(tr("Kind"), kinds, tip, narrow=True)
        self.kind.chosen.connect(self._kind)
        tips = (
            tr("The layer that the weight leads into: the first after the input is 1"),
            tr("The neuron that receives"),
            tr("The neuron, or input, that sends"),
        )
        self.layer, self.j, self.k = (
            self._field(name, tip) for name, tip in zip((tr("layer"), "j", "k"), tips, strict=True)
        )
        self.best = self._button(
            tr("Most sensitive"), tr("Take the one with the largest gradient, once the gradient is found")
        )
        self.none = self._button(
            tr("Zero gradient"), tr("Take one whose gradient is exactly zero, another one at each press")
        )
        self.dice = self._button(tr("Random"), tr("Take any of all weights and biases, each as likely"))
        self.best.clicked.connect(self.sensitive)
        self.none.clicked.connect(self.dead)
        self.dice.clicked.connect(self.random)
        self._lay_out()

    def show_place(self, frame: Frame, place: Place, *, found: bool) -> None:
        """Show the parameter, and how far its indices can go."""
        network = self._network = frame.snapshot.network
        self._place = layer, j, k = place
        sizes = network.sizes
        self.kind.set_value("b" if k is None else "w")
        rows = (
            (self.layer, 1, len(sizes) - 1, layer),
            (self.j, 0, sizes[layer] - 1, j),
            (self.k, 0, sizes[layer - 1] - 1, k or 0),
        )
        for field, low, high, value in rows:
            field.set_theme(frame.theme)
            if field.range.high != max(low + 1, high):
                field.range = Range(low, max(low + 1, high), integer=True)
            field.set_value(value)
            field.setEnabled(high > low and not (field is self.k and k is None))
        self.best.setEnabled(found)
        self.none.setEnabled(found)

    def _field(self, name: str, tip: str) -> NumberField:
        field = NumberField(name, 0, 0, 1, integer=True, tip=tip)
        field.changed.connect(self._take)
        return field

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return button

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (first, (self.kind, self.layer, self.j, self.k)),
            (second, (self.best, self.none, self.dice)),
        ):
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @Slot(str)
    def _kind(self, kind: str) -> None:
        if self._network is not None:
            layer, j, k = self._place
            sender = k if k is not None else strongest_into(self._network, layer, j)
            self.chosen.emit((layer, j, None if kind == "b" else sender))

    @Slot(float)
    def _take(self, _value: float) -> None:
        """What is typed may lead where the other indices are too large: then they come down."""
        if self._network is None:
            return
        sizes, bias = self._network.sizes, self._place[2] is None
        layer = min(len(sizes) - 1, max(1, int(self.layer.value)))
        j = min(sizes[layer] - 1, int(self.j.value))
        self.chosen.emit((layer, j, None if bias else min(sizes[layer - 1] - 1, int(self.k.value))))
