"""The row that teaches: with what, how often each drawing is dealt, and the button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.frame import Frame
from app.panes.own.options import OPTION
from app.widgets import OptionMenu
from nncore.own_set import OwnSet

SETS = {"own": ("own", "own", "own"), "both": ("mnist+own", "mnist+own10", "mnist+own100")}


class TeachRow(QWidget):
    """Shows the switches; what is pressed is told."""

    chosen = Signal(str, str)  # an option and its value
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menus = {key: OptionMenu.of(OPTION[key]) for key in ("own.with", "own.times")}
        self.menus["own.with"].chosen.connect(self._with)
        self.menus["own.times"].chosen.connect(self._times)
        self.button = QPushButton(self.tr("Teach"))
        self.button.setAccessibleName(self.tr("Teach the network, or pause"))
        self.button.setMinimumWidth(84)
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.button)
        for menu in self.menus.values():
            row.addWidget(menu)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_frame(self, frame: Frame, own: OwnSet, *, reads: bool, going: bool) -> None:
        """Show the switches, and whether there is anything to teach with; `going` while it is being taught."""
        for key, menu in self.menus.items():
            menu.set_theme(frame.theme)
            menu.set_value(str(frame.options[key]))
        self.menus["own.times"].setEnabled(frame.options["own.with"] == "both")
        name = name_of(frame)
        ready = reads and (own.n_taught > 0 or name == "mnist")
        self.button.setEnabled(going or ready)
        self._say(running=going)

    def _say(self, *, running: bool) -> None:
        text = self.tr("Pause") if running else self.tr("Teach")
        tip = (
            self.tr("Stop after the step under way")
            if running
            else self.tr("Go on training the present network on this deck; undo brings the network back")
        )
        if text != self.button.text():
            self.button.setText(text)
        self.button.setToolTip(tip)

    def _with(self, value: str) -> None:
        self.chosen.emit("own.with", value)

    def _times(self, value: str) -> None:
        self.chosen.emit("own.times", value)


def name_of(frame: Frame) -> str:
    """The set that the switches name: one of config.OWN, or MNIST."""
    times = ("1", "10", "100").index(str(frame.options["own.times"]))
    names = SETS.get(str(frame.options["own.with"]))
    return names[times] if names else "mnist"
