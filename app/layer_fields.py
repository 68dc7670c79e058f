"""One field for each hidden layer, between what the set at hand fixes: the inputs and the outputs."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.numerals import count
from app.theme import Theme
from app.widgets import NumberField
from nncore.config import MAX_LAYERS, MAX_WIDTH

MOST = 5  # layers with a field of their own; more are only typed
NEW = 16  # neurons of a layer that is added to none


class LayerFields(QWidget):
    """Says `edited` when a field, + or − has made other layers."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sizes: tuple[int, ...] = ()
        self.fields: list[NumberField] = []
        self._before, self._after = QLabel(), QLabel()
        self.fewer = self._button("−", self.tr("Take the last hidden layer away"))
        self.more = self._button("+", self.tr("Add a hidden layer, as wide as the last one"))
        self.fewer.clicked.connect(lambda: self._put(self._sizes[:-1]))
        self.more.clicked.connect(self._add)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._before, self._after, self.fewer, self.more):
            row.addWidget(widget)
        row.addStretch(1)

    @property
    def sizes(self) -> tuple[int, ...]:
        """Neurons in each hidden layer."""
        return self._sizes

    def show_sizes(self, n_in: int, hidden: tuple[int, ...], n_out: int) -> None:
        """Show a network's layers; says nothing."""
        self._before.setText(f"{count(n_in)} →" if hidden else count(n_in))
        self._after.setText(f"→ {count(n_out)}")
        self._sizes = hidden
        shown = len(hidden) if len(hidden) <= MOST else 0
        while len(self.fields) > shown:
            field = self.fields.pop()
            self._row.removeWidget(field)
            field.hide()  # a field may be on the way out of its own signal
            field.deleteLater()
        while len(self.fields) < shown:
            self._make()
        for field, size in zip(self.fields, hidden, strict=False):
            field.set_value(min(size, MAX_WIDTH))
        self._before.setToolTip(self.tr("Inputs: as many as the examples of the set have"))
        self._after.setToolTip(self.tr("Outputs: what the set asks for"))
        self.fewer.setEnabled(bool(hidden))
        self.more.setEnabled(len(hidden) < MAX_LAYERS - 2)

    def _make(self) -> None:
        at = len(self.fields)
        tip = self.tr("Neurons in hidden layer {0}").format(at + 1)
        field = NumberField("", NEW, 1, MAX_WIDTH, integer=True, log=True, tip=tip, slider=(1, 512))
        field.label.hide()
        field.edit.setAccessibleName(tip)
        field.set_theme(self._theme)
        field.changed.connect(lambda value: self._change(at, value))
        self.fields.append(field)
        self._row.insertWidget(1 + at, field, 0, Qt.AlignmentFlag.AlignLeft)
        field.show()  # now, not with the next event: the dialog asks at once how much room all need

    def _change(self, at: int, value: float) -> None:
        if at < len(self._sizes) and math.isfinite(value):
            self._put((*self._sizes[:at], round(value), *self._sizes[at + 1 :]))

    def _add(self) -> None:
        self._put((*self._sizes, self._sizes[-1] if self._sizes else NEW))

    def _put(self, sizes: tuple[int, ...]) -> None:
        self._sizes = sizes
        self.edited.emit()

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        return button
