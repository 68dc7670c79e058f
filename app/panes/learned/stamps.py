"""The row of buttons that fill the chosen place with a shape, with the pad's picture, or with nothing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.graphics import lamp_image
from app.locks import locked_with
from app.scales import luminance_lut
from nncore.patterns import SHAPES, shape
from nncore.words import tr


class Stamps(QWidget):
    """One button a shape; the last two take the pad's picture and clear the place."""

    stamped = Signal(str)  # a name of `nncore.patterns`
    from_pad = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for name in SHAPES:
            button = self._button(tr("Stamp a shape on the chosen tile: {name}").format(name=tr(name)))
            button.setIcon(QIcon(QPixmap.fromImage(lamp_image(shape(name), luminance_lut()))))
            button.setIconSize(QSize(22, 22))
            button.setObjectName(f"stamp.{name}")
            locked_with(button, "learned.patterns")
            button.clicked.connect(lambda _on=False, name=name: self.stamped.emit(name))
            row.addWidget(button)
        for key, text, tip, signal in (
            ("pad", tr("From pad"), tr("Put the pad's picture on the chosen tile (Return)"), self.from_pad),
            ("clear", tr("Clear"), tr("Empty the chosen tile (Delete)"), self.cleared),
        ):
            button = self._button(tip)
            button.setText(text)
            button.setObjectName(f"stamp.{key}")
            locked_with(button, "learned.patterns")
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)

    @staticmethod
    def _button(tip: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button
