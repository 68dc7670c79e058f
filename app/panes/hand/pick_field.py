"""Chooses one of very many weights by its number."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.theme import Theme
from app.widgets import NumberField
from app.widgets.range import Range
from nncore.words import tr


class PickField(QWidget):
    """A whole number, and how many weights the strip leaves out."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = NumberField(
            tr("weight from"), 0, 0, 1, integer=True,
            tip=tr("The number of the input whose weight is to be turned"),
        )  # fmt: skip
        self.field.changed.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)

    def show_choice(self, theme: Theme, n: int, chosen: int) -> None:
        """There are `n` weights."""
        self.field.set_theme(theme)
        if self.field.range.high != n - 1:
            self.field.range = Range(0, max(1, n - 1), integer=True)
        if chosen >= 0:
            self.field.set_value(chosen)

    @Slot(float)
    def _choose(self, value: float) -> None:
        self.chosen.emit(int(value))
