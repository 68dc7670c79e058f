"""What should this be? The answers to choose from, where the picture on the network has no label."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.locks import locked_with
from app.panes.factors.case import Case
from nncore.words import tr

MOST = 10


class Answers(QWidget):
    """Says why there is no cost; where a target is missing, offers one button an answer."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.why = QLabel()
        self.why.setWordWrap(True)
        self.why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.buttons = [QPushButton(str(answer)) for answer in range(MOST)]
        group, row = QButtonGroup(self), QHBoxLayout()
        row.setSpacing(3)
        for answer, button in enumerate(self.buttons):
            button.setStyleSheet("padding: 4px 2px")
            button.setMinimumWidth(22)
            button.setToolTip(tr("Say that it should be {0}.").format(answer))
            button.setAccessibleName(tr("It should be {0}").format(answer))
            group.addButton(button, answer)
            locked_with(button, "want")
            row.addWidget(button)
        group.idClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.why)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_case(self, case: Case) -> None:
        """Show the reason, and the answers if one of them would help."""
        self.setVisible(bool(case.why))
        self.why.setText(case.why)
        frame = case.frame
        fits = frame.picture.received.size == case.network.sizes[0]
        helps = (
            bool(case.why) and frame.target is None and not frame.pins and not frame.picture.is_empty and fits
        )
        n = max(2, case.network.sizes[-1])
        for answer, button in enumerate(self.buttons):
            button.setVisible(helps and answer < n)

    @Slot(int)
    def _choose(self, answer: int) -> None:
        self.wanted.emit(answer)
