"""A row of buttons of which one is on: a choice that is always in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget


class Segments(QWidget):
    """`choices` are (value, label)."""

    chosen = Signal(str)

    def __init__(
        self, title: str, choices: Sequence[tuple[str, str]], tip: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for value, label in choices:
            button = QToolButton()
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setText(label)
            button.setToolTip(f"{label}: {tip}")
            button.setAccessibleName(f"{title}: {label}")
            button.clicked.connect(lambda _on=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            row.addWidget(button)
            self.buttons[value] = button

    def set_value(self, value: str) -> None:
        """Show a choice; says nothing."""
        self.buttons[value].setChecked(True)
