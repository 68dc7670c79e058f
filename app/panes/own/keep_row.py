"""The row of digits that says which one the drawing on the pad is meant to be."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.frame import Frame
from app.widgets.elided import ElidedLabel
from nncore.canvas import SIDE
from nncore.own_set import CLASSES


class KeepRow(QWidget):
    """A button each; they rest while there is no drawing to keep."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self.buttons = [self._button(digit) for digit in range(CLASSES)]
        for button in self.buttons:
            row.addWidget(button)
        self.said = ElidedLabel()
        row.addSpacing(6)
        row.addWidget(self.said, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_frame(self, frame: Frame, *, kept: bool) -> None:
        """Say whether the picture on the pad can be kept, and why not."""
        picture = frame.picture
        drawn = picture.source == "drawn" and picture.drawn.shape == (SIDE, SIDE)
        ready = drawn and not picture.is_empty and not kept
        for button in self.buttons:
            button.setEnabled(ready)
        if kept:
            text = self.tr("This drawing is kept. A stroke on the pad begins the next one.")
        elif ready:
            text = self.tr("Which digit is the drawing meant to be? A digit key on the pad says it too.")
        else:
            text = self.tr("Draw a digit on the pad, then say here or by a digit key what it is meant to be.")
        if text != self.said.text():
            self.said.setText(text)

    def _button(self, digit: int) -> QToolButton:
        button = QToolButton()
        button.setText(str(digit))
        button.setFixedSize(24, 24)
        button.setProperty("digit", digit)
        button.setAccessibleName(self.tr("Keep the drawing as {digit}").format(digit=digit))
        button.setToolTip(
            self.tr("Keep the drawing on the pad as {digit}; undo takes it back").format(digit=digit)
        )
        button.clicked.connect(self._clicked)
        return button

    @Slot()
    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QToolButton):
            self.chosen.emit(int(sender.property("digit")))
