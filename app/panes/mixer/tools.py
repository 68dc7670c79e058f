"""Over the desk: the wave back and forth, wish or push, a wish that flips, and everybody's voice."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.locks import locked_with
from app.panes.mixer.desk import Desk
from app.panes.mixer.options import FORCES, OPTION
from app.widgets import Segments
from nncore.words import tr


class Tools(QWidget):
    """A row of buttons."""

    waved = Signal(int)
    flipped = Signal()
    cleared = Signal()
    forced = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.back = self._button(
            "←", tr("Take the wave one layer back: its votes are sent on, and its rows are found (←)")
        )
        self.forth = self._button("→", tr("Take the wave's last layer off again (→)"))
        self.force = Segments(OPTION["mixer.force"].label, FORCES, OPTION["mixer.force"].tip)
        self.flip = self._button(
            tr("Find a flip"),
            tr("Pick the next neuron that one wishes up and all together wish down, or the other way"),
        )
        self.everybody = self._button(tr("Hear all"), tr("Nobody is soloed or muted any more (A)"))
        self.back.clicked.connect(lambda: self.waved.emit(1))
        locked_with(self.back, "wave-back", "mixer.desk")
        self.forth.clicked.connect(lambda: self.waved.emit(-1))
        locked_with(self.forth, "wave-return", "mixer.desk")
        self.flip.clicked.connect(self.flipped)
        self.everybody.clicked.connect(self.cleared)
        locked_with(self.everybody, "mixer.voices")
        self.force.chosen.connect(self.forced)
        locked_with(self.force, "mixer.force")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.forth)
        row.addSpacing(6)
        row.addWidget(self.force)
        row.addStretch(1)
        row.addWidget(self.flip)
        row.addWidget(self.everybody)

    def show_desk(self, desk: Desk) -> None:
        """Enable what can be done."""
        reach = desk.found.reach if desk.found is not None else 0
        self.back.setEnabled(reach < len(desk.network.weights))
        self.forth.setEnabled(reach > 0)
        self.force.set_value(desk.force)
        self.flip.setEnabled(bool(len(desk.flips)))
        self.everybody.setEnabled(not desk.all_heard)

    @staticmethod
    def _button(text: str, tip: str) -> QToolButton:
        button = _Flat()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return button


class _Flat(QToolButton):
    """A button of text with a little room."""

    def sizeHint(self) -> QSize:
        """The text, never cut."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 18, 26)

    def minimumSizeHint(self) -> QSize:
        """The text."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 8, 26)
