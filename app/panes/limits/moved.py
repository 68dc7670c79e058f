"""Buttons for a few neurons with a number each: press one to pick it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app import fonts, numerals
from app.frame import Frame
from app.selection import Neuron
from app.session import Session

COUNT = 4


class MovedList(QWidget):
    """The hidden neurons that moved most between A and B, the farthest first."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: list[tuple[int, int, float]] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._title = QLabel(self.tr("moved most"))
        self._title.setProperty("role", "caption")
        self._title.setToolTip(
            self.tr(
                "h2·14 is neuron 14 of hidden layer 2; the number is how far its activation moves from A to B"
            )
        )
        row.addWidget(self._title)
        for i in range(COUNT):
            button = QToolButton()
            button.setAutoRaise(True)
            button.setFont(fonts.caption())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setCheckable(True)
            self._group.addButton(button, i)
            row.addWidget(button, 1)
        self._group.idClicked.connect(self._pick)
        self.setMinimumHeight(26)

    def text(self) -> str:
        """The list in words."""
        parts = [f"{_name(layer, j)} {numerals.signed(far)}" for layer, j, far in self._shown]
        return self.tr("Moved most: {parts}.").format(parts=", ".join(parts)) if parts else ""

    def show_moved(self, frame: Frame, moved: list[tuple[int, int, float]]) -> None:
        """Show (layer, neuron, how far)."""
        self._shown = moved
        self._title.setText(self.tr("moved most") if moved else self.tr("no hidden neurons to move"))
        for i in range(COUNT):
            button = self._group.button(i)
            button.setVisible(i < len(moved))
            if i < len(moved):
                layer, j, far = moved[i]
                text = f"{_name(layer, j)} {numerals.signed(far)}"
                button.setText(text)
                tip = self.tr("Neuron {j} of hidden layer {layer} moved by {far}: click to pick it")
                button.setToolTip(tip.format(j=j, layer=layer, far=numerals.signed(far, 3)))
                button.setAccessibleName(button.toolTip())
                button.setChecked(frame.selection == Neuron(layer, j))

    @Slot(int)
    def _pick(self, number: int) -> None:
        if number < len(self._shown):
            layer, j, _ = self._shown[number]
            self._session.select(Neuron(layer, j))


def _name(layer: int, j: int) -> str:
    return f"h{layer}·{j}"
