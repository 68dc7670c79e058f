"""Every knob of the spoiling, in two columns, with a button that turns all of them back."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.panes.limits import inputs
from app.panes.limits.options import KNOBS, OPTION, SWITCHES, spoil_of
from app.panes.limits.plain import MOVING, called, is_picture
from app.panes.limits.view import Knob, Switch
from app.session import Session
from nncore.spoil import UNSPOILT


class Knobs(QWidget):
    """The numbers and the switches; those that move ink need a picture."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.numbers = {name: Knob(session, name) for name in KNOBS}
        self.switches = {name: Switch(session, name) for name in SWITCHES}
        self.reset_button = QPushButton(self.tr("Reset"))
        self.reset_button.setToolTip(self.tr("Turn every knob back to where it does nothing"))
        self.reset_button.clicked.connect(self.reset)
        locked_with(self.reset_button, *(f"limits.{name}" for name in (*KNOBS, *SWITCHES)))
        self._place()

    def show_frame(self, frame: Frame) -> None:
        """Show every option, and which of them this input can bear."""
        pictures = is_picture(frame)
        self._arrange(pictures=pictures)
        for name, knob in self.numbers.items():
            knob.call(*called(f"limits.{name}", pictures=pictures))
            knob.show_frame(frame)
        for name, switch in self.switches.items():
            switch.call(*called(f"limits.{name}", pictures=pictures))
            switch.show_frame(frame)
        self.switches["centred"].setEnabled(inputs.shape_of(frame) == (inputs.SIDE, inputs.SIDE))
        self.reset_button.setEnabled(spoil_of(frame.options) != UNSPOILT)

    def nudge(self, name: str, by: float) -> None:
        """Turn one knob a little."""
        knob = self.numbers[name]
        if not knob.isHidden():
            knob.turn_to(knob.value + by)

    @Slot()
    def reset(self) -> None:
        """Every knob back to where it does nothing."""
        for name in (*KNOBS, *SWITCHES):
            option = OPTION[f"limits.{name}"]
            self._session.set_option(option.key, option.default)

    def _place(self) -> None:
        self._grid, ticks, column = QGridLayout(), QHBoxLayout(), QVBoxLayout(self)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        ticks.setSpacing(14)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addLayout(ticks)
        for name in SWITCHES:
            ticks.addWidget(self.switches[name])
        ticks.addStretch(1)
        self._pictures: bool | None = None
        self._arrange(pictures=True)  # now that all have a parent: shown before, each would be a window
        for side in (KNOBS[::2], KNOBS[1::2]):
            widest = max(self.numbers[name].label.sizeHint().width() for name in side)
            for name in side:
                self.numbers[name].label.setMinimumWidth(widest)

    def _arrange(self, *, pictures: bool) -> None:
        """The knobs that this input can bear, two a row, and the button after them."""
        if pictures == self._pictures:
            return
        self._pictures = pictures
        used = [self.numbers[name] for name in KNOBS if pictures or name not in MOVING]
        for knob in self.numbers.values():
            self._grid.removeWidget(knob)
        self._grid.removeWidget(self.reset_button)
        for number, part in enumerate((*used, self.reset_button)):
            self._grid.addWidget(part, *divmod(number, 2))
        for knob in self.numbers.values():
            knob.setParent(self)
            knob.setVisible(knob in used)
        self.switches["centred"].setVisible(pictures)
