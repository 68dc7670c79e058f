"""The rows under the strip: the chosen value, the neuron's weights together, and what it is held at."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app import fonts
from app.edit_verbs import LARGEST
from app.locks import locked_with
from app.numerals import count
from app.panes.hand.reading import Reading, shape_of
from app.panes.hand.verbs import NUDGE, Verbs, scaled
from app.panes.hand.words import number, sender_name
from app.selection import Bias, Neuron, Weight
from app.widgets import NumberField
from app.widgets.same_size import say
from nncore.arrays import Floats
from nncore.words import tr


class Tools(QWidget):
    """Three rows: value, scale, pin."""

    def __init__(self, verbs: Verbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verbs = verbs
        self._reading: Reading | None = None
        self.value = NumberField(
            tr("value"), 0.0, -LARGEST, LARGEST, slider=(-5.0, 5.0),
            tip=tr("The chosen weight or bias; arrow keys and wheel: ±0.01, with Shift ±0.1, with Alt ±0.001"),
        )  # fmt: skip
        self.value.edit.setMinimumWidth(88)
        self.value.range = replace(self.value.range, step=NUDGE)
        self.value.changed.connect(self._set_value)
        locked_with(self.value, "edit")
        self.told, self.left_out = _told(), _told()
        self.left_out.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.scaling = Scaling(verbs)
        self.pinning = Pinning(verbs)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.value, 0, 0)
        for column, widget in enumerate((self.scaling.field, self.scaling.off), start=1):
            grid.addWidget(widget, 0, column)
        for column, widget in enumerate(self.pinning.row):
            grid.addWidget(widget, 1, column)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 3)
        foot.addWidget(self.left_out, 2)
        grid.addLayout(foot, 2, 0, 1, 3)
        for field in (self.value, *self.pinning.fields.values()):
            field.setMaximumWidth(260)
        _align([self.value, *self.pinning.fields.values()])

    def show_reading(self, reading: Reading, shown: int) -> None:
        """Show what is chosen; the strip has `shown` of the weights."""
        self._reading = reading
        place, frame = reading.place, reading.frame
        for field in (self.value, self.scaling.field):
            field.set_theme(frame.theme)
        self.value.setEnabled(place is not None)
        if place is not None:
            self.value.default = _start(reading)
            self.value.set_value(self._verbs.value(frame, place))
        say(self.told, _say(reading))
        n = len(reading.weights)
        say(self.left_out, tr("{0} of {1} weights shown").format(shown, count(n)) if shown < n else "")
        self.scaling.show_reading(reading)
        self.pinning.show_reading(reading)

    def show_all(self, *, on: bool) -> None:
        """Show the rows of the whole neuron too, or the value alone."""
        for widget in self.scaling.row:
            widget.setVisible(on)
        self.pinning.show_row(on=on)

    @Slot(float)
    def _set_value(self, value: float) -> None:
        if self._reading is not None and self._reading.place is not None:
            self._verbs.set(self._reading.place, value)


class Scaling(QWidget):
    """Multiplies all weights into a neuron, measured from what they were when it was taken up."""

    def __init__(self, verbs: Verbs) -> None:
        super().__init__()
        self._verbs = verbs
        self._neuron: Neuron | None = None
        self._row: Floats = np.empty(0, np.float32)
        self._base: Floats = self._row
        self._factor = 1.0
        self._scaled_at = float("-inf")
        self.field = NumberField(
            tr("weights ×"), 1.0, -1000.0, 1000.0, slider=(0.0, 2.0),
            tip=tr("Multiply all weights into this neuron, counted from what they were before; its bias stays"),
        )  # fmt: skip
        self.field.setMaximumWidth(260)
        self._tip = self.field.label.toolTip()
        self.field.changed.connect(self._scale)
        locked_with(self.field, "edit")
        self.off = QPushButton(tr("Cut off (× 0)"))
        self.off.setToolTip(
            tr("Make all weights into this neuron 0: it hears nothing, and only its bias speaks.")
        )
        self.off.setAccessibleName(self.off.text())
        self.off.clicked.connect(self._cut)
        locked_with(self.off, "edit")
        self.row = (self.field, self.off)

    def show_reading(self, reading: Reading) -> None:
        """Keep the base as long as the weights are what this slider made of them."""
        weights = reading.weights
        mine = reading.neuron == self._neuron and (
            weights is self._row
            or np.array_equal(weights, scaled(self._base, self._factor))
            or self._verbs.waits(self._scaled_at)
        )
        if not mine:
            self._base, self._factor = weights, 1.0
        self._neuron, self._row = reading.neuron, weights
        dead = not np.any(self._base)
        self.field.setEnabled(not dead)
        self.off.setEnabled(bool(np.any(weights)))
        self.field.set_value(self._factor)
        self.field.label.setToolTip(
            tr("All its weights are 0: no factor changes that.") if dead else self._tip
        )

    @Slot(float)
    def _scale(self, factor: float) -> None:
        if self._neuron is not None:
            self._factor, self._scaled_at = factor, self._verbs.now()
            self._verbs.scale(self._neuron, self._base, factor)

    @Slot()
    def _cut(self) -> None:
        self.field.show_value(0.0)
        self._scale(0.0)


class Pinning(QWidget):
    """Holds the neuron at an activation."""

    def __init__(self, verbs: Verbs) -> None:
        super().__init__()
        self._verbs = verbs
        self._reading: Reading | None = None
        self._shown = True
        self.fields = {name: self._field(*ends) for name, ends in RANGES.items()}
        self.holder = _Row(list(self.fields.values()))
        self.told = _told()
        self.button = QPushButton(tr("Switch off"))
        self.button.setToolTip(tr("Pin this neuron at 0: nothing of it goes on to the next layer."))
        self.button.clicked.connect(self._press)
        locked_with(self.button, "pins")
        self.row = (self.holder, self.told, self.button)

    def show_reading(self, reading: Reading) -> None:
        """Show what the neuron is held at, or what it says by itself."""
        self._reading = reading
        pinned, possible = reading.pinned, reading.can_be_pinned
        for name, field in self.fields.items():
            field.setVisible(name == _range_of(reading.function))
            field.setEnabled(possible)
            field.set_theme(reading.frame.theme)
        self.field.set_value(_tidy(reading.activation if pinned is None else pinned))
        say(self.told, _pin_words(reading))
        font = fonts.caption(QFont.Weight.DemiBold if pinned is not None else QFont.Weight.Normal)
        if font != self.told.font():
            self.told.setFont(font)
        self.button.setEnabled(possible)
        self.button.setText(tr("Switch off") if pinned is None else tr("Let go"))
        self.button.setToolTip(
            tr("Pin this neuron at 0: nothing of it goes on to the next layer.")
            if pinned is None
            else tr("Let the neuron speak for itself again.")
        )
        self.button.setAccessibleName(self.button.text())

    @property
    def field(self) -> NumberField:
        """The field for the bend of this neuron's layer."""
        return self.fields[_range_of(self._reading.function if self._reading else "sigmoid")]

    def show_row(self, *, on: bool) -> None:
        """Show the row or not."""
        for widget in self.row:
            widget.setVisible(on)

    def _field(self, low: float, high: float, left: float, right: float) -> NumberField:
        field = NumberField(
            tr("pin at a ="), 0.0, low, high, slider=(left, right),
            tip=tr("Hold this neuron at an activation, whatever its inputs say, and see all after it change"),
        )  # fmt: skip
        field.range = replace(field.range, step=0.01)
        field.changed.connect(self._pin)
        locked_with(field, "pins")
        field.submitted.connect(self._submit)
        return field

    @Slot(float)
    def _pin(self, value: float) -> None:
        if self._reading is not None:
            self._verbs.pin(self._reading.neuron, value)

    @Slot()
    def _submit(self) -> None:
        """Return pins at what stands there, even if that is what the neuron says now."""
        if self._reading is not None and self._reading.pinned is None:
            self._verbs.pin(self._reading.neuron, self.field.value)

    @Slot()
    def _press(self) -> None:
        if self._reading is not None:
            self._verbs.pin(self._reading.neuron, 0.0 if self._reading.pinned is None else None)


RANGES = {
    "sigmoid": (0.0, 1.0, 0.0, 1.0),
    "tanh": (-1.0, 1.0, -1.0, 1.0),
    "relu": (0.0, LARGEST, 0.0, 10.0),
    "linear": (-LARGEST, LARGEST, -10.0, 10.0),
}
"""Of each bend: what it can say at all, and the ends of the slider."""


def _range_of(function: str) -> str:
    return function if function in RANGES else "sigmoid"


class _Row(QWidget):
    """Several fields in one place, of which one is shown."""

    def __init__(self, fields: list[NumberField]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for field in fields:
            grid.addWidget(field, 0, 0)
        grid.setColumnStretch(0, 1000)  # up to the fields' largest width; what is left stays free
        grid.setColumnStretch(1, 1)


def _told() -> QLabel:
    label = QLabel()
    label.setProperty("role", "caption")
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _align(fields: list[NumberField]) -> None:
    """Let all numbers stand under one another."""
    widest = max(field.label.sizeHint().width() for field in fields)
    for field in fields:
        field.label.setFixedWidth(widest)


def _tidy(value: float) -> float:
    return float(f"{value:.3g}")


def _start(reading: Reading) -> float:
    """What the chosen weight or bias was before any training."""
    initial, place = reading.frame.snapshot.initial, reading.place
    if isinstance(place, Weight) and place.exists_in(initial):
        return float(initial.weights[place.layer - 1][place.j, place.k])
    if isinstance(place, Bias) and place.exists_in(initial):
        return float(initial.biases[place.layer - 1][place.j])
    return 0.0


def _say(reading: Reading) -> str:
    place = reading.place
    if isinstance(place, Weight):
        sender = sender_name(place.layer, place.k, shape_of(reading.frame))
        a = float(reading.inputs[place.k])
        return tr("weight from {0}, which says {1}").format(sender, number(a))
    if isinstance(place, Bias):
        return tr("bias: added to the sum, {0} now").format(number(reading.z - reading.bias))
    return tr("choose a knob above")


def _pin_words(reading: Reading) -> str:
    if not reading.can_be_pinned:
        return tr("an output has no layer after it")
    if reading.pinned is not None:
        return tr("◆ pinned, whatever its sum says")
    return tr("not pinned: follows its sum")
