"""Every knob of the spoiling, in two columns, with a button that turns all of them back."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.frame import Frame
from app.panes.limits import inputs
from app.panes.limits.options import KNOBS, OPTION, SWITCHES, spoil_of
from app.panes.limits.view import Knob, Switch
from app.session import Session
from nncore.spoil import UNSPOILT

MOVING = ("right", "down", "scale", "degrees", "thicker")


class Knobs(QWidget):
    """The numbers and the switches; those that move ink need a picture."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.numbers = {name: Knob(session, name) for name in KNOBS}
        self.switches = {name: Switch(session, name) for name in SWITCHES}
        self.reset_button = QPushButton(self.tr("Nothing"))
        self.reset_button.setToolTip(self.tr("Turn every knob back to where it does nothing"))
        self.reset_button.clicked.connect(self.reset)
        self._place()

    def show_frame(self, frame: Frame) -> None:
        """Show every option, and which of them this input can bear."""
        shape = inputs.shape_of(frame)
        for name, knob in self.numbers.items():
            knob.show_frame(frame)
            knob.setEnabled(shape is not None or name not in MOVING)
        for switch in self.switches.values():
            switch.show_frame(frame)
        self.switches["centred"].setEnabled(shape == (inputs.SIDE, inputs.SIDE))
        self.reset_button.setEnabled(spoil_of(frame.options) != UNSPOILT)

    def nudge(self, name: str, by: float) -> None:
        """Turn one knob a little."""
        knob = self.numbers[name]
        if knob.isEnabled():
            knob.turn_to(knob.value + by)

    @Slot()
    def reset(self) -> None:
        """Every knob back to where it does nothing."""
        for name in (*KNOBS, *SWITCHES):
            option = OPTION[f"limits.{name}"]
            self._session.set_option(option.key, option.default)

    def _place(self) -> None:
        knobs, ticks, column = QGridLayout(), QHBoxLayout(), QVBoxLayout(self)
        knobs.setHorizontalSpacing(14)
        knobs.setVerticalSpacing(6)
        for number, name in enumerate(KNOBS):
            knobs.addWidget(self.numbers[name], *divmod(number, 2))
        knobs.addWidget(self.reset_button, 3, 1)
        for side in (KNOBS[::2], KNOBS[1::2]):
            widest = max(self.numbers[name].label.sizeHint().width() for name in side)
            for name in side:
                self.numbers[name].label.setMinimumWidth(widest)
        ticks.setSpacing(14)
        for name in SWITCHES:
            ticks.addWidget(self.switches[name])
        ticks.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(knobs)
        column.addLayout(ticks)
