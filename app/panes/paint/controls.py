"""The rows under the squares: the brush, what to begin with, the bias and what comes of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app import numerals
from app.edit_verbs import LARGEST
from app.frame import Frame
from app.locks import locked_with
from app.panes.paint.desk import Desk
from app.panes.paint.options import BARE, LOCK, SIZE, SURROUND, VALUE
from app.panes.paint.words import number, state
from app.session import Session
from app.widgets import Message, NumberField, OptionMenu
from nncore.bench_neuron import PRESETS
from nncore.canvas import blank
from nncore.words import tr

BRUSHES = {1.0: "+1", -0.5: f"{numerals.MINUS}0.5", 0.0: "0"}


class Controls(QWidget):
    """Two rows of controls and one of numbers."""

    def __init__(self, session: Session, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.desk = session, desk
        self.brushes = {value: self._brush(value, text) for value, text in BRUSHES.items()}
        self.value = NumberField(tr("brush"), 1.0, VALUE.low, VALUE.high, tip=VALUE.tip, slider=(-2.0, 2.0))
        self.width_menu = OptionMenu(SIZE.label, SIZE.choices, tip=SIZE.tip)
        self.bar = _button(tr("Bar"), tr("Weights of +1 where the bar is, 0 elsewhere."))
        self.surround = _button(
            tr("Bar with a surround"),
            tr("The same, with weights of −0.5 in the two rows above and below it."),
        )
        self.clear = _button(tr("Clear"), tr("Set all 784 weights to 0 (Delete)."))
        self.bias = NumberField(
            tr("bias"), 0.0, -LARGEST, LARGEST, slider=(-30.0, 30.0),
            tip=tr("Added to the sum of the products: how much is needed before the neuron fires"),
        )  # fmt: skip
        self.bias.edit.setMinimumWidth(90)
        self.bias.range = replace(self.bias.range, step=0.1)
        self.sum, self.result = QLabel(), QLabel()
        self.sum.setToolTip(tr("The sum of image × weights over all 784 pixels."))
        self.result.setToolTip(
            tr("z = the sum and the bias; a = what the neuron says; it fires if z is above 0.")
        )
        for label in (self.sum, self.result):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.message = Message(self.bar)
        self._connect()
        self._lay_out()

    def show_frame(self, frame: Frame) -> None:
        """Show the brush, the bias and the neuron's answer to the image."""
        theme, lock = frame.theme, frame.options[LOCK.key]
        value = float(frame.options[VALUE.key])
        for field in (self.value, self.bias):
            field.set_theme(theme)
        self.width_menu.set_theme(theme)
        self.message.set_theme(theme)
        for weight, button in self.brushes.items():
            button.setChecked(weight == value)
        self.value.set_value(value)
        self.width_menu.set_value(str(frame.options[SIZE.key]))
        on_network = self.desk.on_network and self.desk.has_network
        for control in (self.bias, self.bar, self.surround, self.clear):
            locked_with(control, "edit" if on_network else BARE.key)
        self.bias.setEnabled(lock != "bias")
        for preset in (self.bar, self.surround, self.clear):
            preset.setEnabled(self.desk.may_paint)
        self.surround.setVisible(bool(frame.options[SURROUND.key]))
        neuron = self.desk.neuron
        self.bias.set_value(float(f"{neuron.bias:.4g}"))
        answer = neuron.response(self.desk.image)
        self.sum.setText(tr("Σ = {0}").format(number(answer.total)))
        words = tr("z = {0}  a = {1}  {2}")
        self.result.setText(words.format(number(answer.z), number(answer.activation, 6), state(answer)))

    def _connect(self) -> None:
        self.value.changed.connect(self._take_value)
        locked_with(self.value, VALUE.key)
        self.width_menu.chosen.connect(self._take_size)
        locked_with(self.width_menu, SIZE.key)
        self.bias.changed.connect(self.desk.set_bias)
        self.bar.clicked.connect(self._bar)
        self.surround.clicked.connect(self._surround)
        self.clear.clicked.connect(self.wipe)
        self.desk.refused.connect(self.message.say)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        rows: tuple[tuple[QWidget, ...], ...] = (
            (*self.brushes.values(), self.value, self.width_menu),
            (self.bar, self.surround, self.clear),
            (self.sum, self.bias, self.result),
        )
        stretches: dict[QWidget, int] = {self.sum: 2, self.result: 5}
        for widgets in rows:
            row = QHBoxLayout()
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget, stretches.get(widget, 0))
            if not any(widget in stretches for widget in widgets):
                row.addStretch(1)
            column.addLayout(row)

    def _brush(self, value: float, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setMinimumSize(40, 26)
        button.setToolTip(tr("Paint weights of {0}.").format(text))
        button.setAccessibleName(tr("Brush {0}").format(text))
        button.clicked.connect(partial(self._take_value, value))
        locked_with(button, VALUE.key)
        return button

    def _take_value(self, value: float, *_clicked: object) -> None:
        self.session.set_option(VALUE.key, value)
        for weight, button in self.brushes.items():
            button.setChecked(weight == value)

    @Slot(str)
    def _take_size(self, size: str) -> None:
        self.session.set_option(SIZE.key, size)

    @Slot()
    def _bar(self) -> None:
        self.desk.set_weights(PRESETS["bar"], tr("bar"))

    @Slot()
    def _surround(self) -> None:
        self.desk.set_weights(PRESETS["surround"], tr("bar with a surround"))

    @Slot()
    def wipe(self) -> None:
        """All weights 0."""
        self.desk.set_weights(blank(), tr("cleared weights"))


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    return button
