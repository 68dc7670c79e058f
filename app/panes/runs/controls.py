"""The field and the buttons of the pane."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from nncore.kept_run import LONGEST_NAME
from nncore.run_starts import KINDS
from nncore.words import tr

ROOMY = 480  # pixels of width from which the buttons have their long names, in two rows


class Controls:
    """`top` is the row that keeps the present run, `verbs` holds what can be done with the picked one."""

    def __init__(self) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMinimumWidth(40)
        self.name.setAccessibleName(tr("Name"))
        self.name.setToolTip(tr("What the run is to be called; empty, it is called by its settings"))
        self._make_buttons()
        self.starts = dict(zip(KINDS, (self.same, self.weights, self.seed, self.settings), strict=True))
        acts = self.open, self.ghost, self.rename, self.delete, self.give
        self.of_a_run = (*self.starts.values(), *acts)
        self.top, self.verbs = QGridLayout(), QWidget()
        self.top.setHorizontalSpacing(6)
        for column, part in enumerate((self.name, self.keep, self.take)):
            self.top.addWidget(part, 0, column)
        self.top.setColumnStretch(0, 1)
        self._grid = QGridLayout(self.verbs)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._roomy: bool | None = None
        self.arrange(ROOMY)

    def _make_buttons(self) -> None:
        self.keep = _button(tr("Keep this run"), tr("Keep settings, curves and network as they are now"))
        self.take = _button(tr("Import…"), tr("Take in a run that was exported, from a file"))
        self.open = _button(tr("Open"), tr("Go on from the network of the picked run"))
        self.ghost = _button(
            tr("Ghost"),
            tr(
                "Show the picked run thin and quiet beside this one: in the gallery, the diagram and the plot"
            ),
        )
        self.ghost.setCheckable(True)
        self.rename = _button(tr("Rename"), tr("Type another name for the picked run (F2)"))
        self.delete = _button(tr("Delete"), tr("Take the picked run away; undo brings it back"))
        self.give = _button(
            tr("Export…"),
            tr("Write the picked run to a file: whole, its log to be done again, or its network"),
        )
        self.same = _button(
            tr("Same start"), tr("Begin again as the picked run began: same settings, same seed")
        )
        self.weights = _button(
            "", tr("Begin again from the first weights of the picked run with the settings of this one")
        )
        self.seed = _button(
            "", tr("Begin again with the seed of the picked run and the settings of this one")
        )
        self.settings = _button(
            "", tr("Begin again from the first weights of this run with the settings of the picked one")
        )

    def show_ghost(self, *, on: bool) -> None:
        """Show whether the picked run is the ghost."""
        self.ghost.setChecked(on)
        self.ghost.setText(tr("✓ Ghost") if on else tr("Ghost"))

    def arrange(self, width: int) -> None:
        """Put the buttons in two rows, or in three with short names."""
        roomy = width >= ROOMY
        if roomy == self._roomy:
            return
        self._roomy = roomy
        self.weights.setText(tr("Its first weights, my settings") if roomy else tr("Its weights"))
        self.seed.setText(tr("Its seed, my settings") if roomy else tr("Its seed"))
        self.settings.setText(tr("Its settings, my first weights") if roomy else tr("Its settings"))
        for button in (self.weights, self.seed, self.settings):
            button.setAccessibleName(button.toolTip())
        starts = len(self.starts)
        for number, button in enumerate(self.of_a_run):
            row, column, span = number // 3, number % 3, 1
            if roomy:  # four over five, equally wide together
                row, place = divmod(number, starts) if number < starts else (1, number - starts)
                span = 5 if row == 0 else 4
                column = place * span
            self._grid.addWidget(button, row, column, 1, span)


def _button(text: str, tip: str) -> QPushButton:
    made = QPushButton(text)
    made.setToolTip(tip)
    made.setMinimumWidth(30)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made
