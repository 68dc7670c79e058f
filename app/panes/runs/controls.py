"""The field and the buttons of the pane."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from app.panes.runs.words import tr
from nncore.kept_run import LONGEST_NAME

NARROW = 340  # pixels of width below which the buttons take two rows


class Controls:
    """`top` is the row that keeps the present run, `verbs` holds what can be done with the picked one."""

    def __init__(self) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMinimumWidth(40)
        self.name.setAccessibleName(tr("Name"))
        self.name.setToolTip(tr("What the run is to be called; empty, it is called by its settings"))
        self.keep = _button(tr("Keep this run"), tr("Keep settings, curves and network as they are now"))
        self.open = _button(tr("Open"), tr("Go on from the network of the picked run"))
        self.same = _button(
            tr("Same start"), tr("Begin again as the picked run began: same settings, same seed")
        )
        self.rename = _button(tr("Rename"), tr("Type another name for the picked run (F2)"))
        self.delete = _button(tr("Delete"), tr("Take the picked run away; undo brings it back"))
        self.of_a_run = self.open, self.same, self.rename, self.delete
        self.top, self.verbs = QGridLayout(), QWidget()
        self.top.setHorizontalSpacing(6)
        self.top.addWidget(self.name, 0, 0)
        self.top.addWidget(self.keep, 0, 1)
        self.top.setColumnStretch(0, 1)
        self._grid = QGridLayout(self.verbs)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._columns = 0
        self.arrange(NARROW)

    def arrange(self, width: int) -> None:
        """Put the buttons in one row or two."""
        columns = 4 if width >= NARROW else 2
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self.of_a_run):
            self._grid.addWidget(button, number // columns, number % columns)
        self._grid.setColumnStretch(4, 1 if columns == 4 else 0)


def _button(text: str, tip: str) -> QPushButton:
    made = QPushButton(text)
    made.setToolTip(tip)
    made.setMinimumWidth(30)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made
