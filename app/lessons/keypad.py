"""Digits to click: who has only a mouse can type a number too."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from app.numerals import MINUS

ROWS = (("1", "2", "3", "4", "5", MINUS, "⌫"), ("6", "7", "8", "9", "0", "."))
BACK = "⌫"


class Keypad(QWidget):
    """Writes into a field as keys would; the keyboard itself never comes here."""

    def __init__(self, edit: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self.keys: dict[str, QToolButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(3)
        for row, keys in enumerate(ROWS):
            for column, key in enumerate(keys):
                button = self.keys[key] = self._button(key)
                grid.addWidget(button, row, column)

    def _button(self, key: str) -> QToolButton:
        button = QToolButton()
        button.setText(key)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setMinimumHeight(26)
        names = {
            BACK: self.tr("Take the last sign away"),
            MINUS: self.tr("Minus"),
            ".": self.tr("Decimal point"),
        }
        button.setAccessibleName(names.get(key, key))
        button.setToolTip(names.get(key, self.tr("Write {0}").format(key)))
        button.clicked.connect(partial(self._press, key))
        return button

    def _press(self, key: str, *_clicked: object) -> None:
        if key == BACK:
            self._edit.backspace()
        else:
            self._edit.insert(key)
