"""Which parameter: by layer and indices, one at random, or a large one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.locks import locked_with
from app.panes.factors.case import Case
from app.panes.factors.options import DEALT, RANK
from app.widgets.number_field import NumberField
from app.widgets.range import Range
from app.widgets.segments import Segments
from nncore.any_weight import Place, strongest_into
from nncore.words import tr


class Chooser(QWidget):
    """Fields and buttons; says which parameter is to be picked."""

    chosen = Signal(object)  # Place
    random = Signal()
    large = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._case: Case | None = None
        self.kind = Segments(
            tr("Kind"), (("w", tr("Weight")), ("b", tr("Bias"))),
            tr("take the derivative by a weight, or by the bias of the same neuron"), narrow=True,
        )  # fmt: skip
        self.kind.chosen.connect(self._kind)
        self.layer = self._field(
            tr("layer"), 1, tr("The layer that the weight leads into, the first after the input is 1")
        )
        self.j = self._field("j", 0, tr("The neuron that receives"))
        self.k = self._field("k", 0, tr("The neuron, or pixel, that sends"))
        self.dice = QPushButton(tr("Random one"))
        self.dice.setToolTip(tr("Take any of all weights and biases, each as likely as the others."))
        self.dice.clicked.connect(self.random)
        locked_with(self.dice, DEALT.key)
        self.big = QPushButton(tr("Large one"))
        self.big.setToolTip(tr("Take the one with the largest derivative, then the next: for this example."))
        self.big.clicked.connect(self.large)
        locked_with(self.big, RANK.key)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (first, (self.layer, self.j, self.k)),
            (second, (self.kind, self.dice, self.big)),
        ):
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _field(self, name: str, low: int, tip: str) -> NumberField:
        field = NumberField(name, low, low, low + 1, integer=True, tip=tip)
        policy = field.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        field.setSizePolicy(policy)
        field.changed.connect(self._take)
        return field

    def show_case(self, case: Case) -> None:
        """Show the parameter, and how far its indices can go."""
        self._case = case
        layer, j, k = case.place
        sizes = case.network.sizes
        self.kind.set_value("b" if k is None else "w")
        self.k.setVisible(k is not None)
        rows = (
            (self.layer, 1, len(sizes) - 1, layer),
            (self.j, 0, sizes[layer] - 1, j),
            (self.k, 0, sizes[layer - 1] - 1, k or 0),
        )
        for field, low, high, value in rows:
            field.set_theme(case.frame.theme)
            if field.range.high != max(low + 1, high):
                field.range = Range(low, max(low + 1, high), integer=True)
            field.set_value(value)
            field.setEnabled(high > low)
        self.big.setEnabled(case.example is not None)

    @Slot(str)
    def _kind(self, kind: str) -> None:
        if self._case is not None:
            layer, j, k = self._case.place
            sender = k if k is not None else strongest_into(self._case.network, layer, j)
            self.chosen.emit((layer, j, None if kind == "b" else sender))

    @Slot(float)
    def _take(self, _value: float) -> None:
        """What is typed may lead where the other indices are too large: then they come down."""
        if self._case is None:
            return
        sizes, bias = self._case.network.sizes, self._case.place[2] is None
        layer = min(len(sizes) - 1, int(self.layer.value))
        place: Place = (
            layer,
            min(sizes[layer] - 1, int(self.j.value)),
            None if bias else min(sizes[layer - 1] - 1, int(self.k.value)),
        )
        self.chosen.emit(place)
