"""The field for the number that is picked, and the way back to the worked example."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.locks import locked_with
from app.panes.paths.reading import Reading
from app.panes.paths.words import meaning, symbol
from app.theme import Theme
from app.widgets.elided import ElidedLabel
from app.widgets.formula_label import FormulaLabel
from app.widgets.icon_button import IconButton
from app.widgets.number_field import NumberField
from nncore.jk_bench import LIMIT, START, place
from nncore.words import tr


class Editor(QWidget):
    """Type, nudge or drag the picked input, weight, bias or target."""

    changed = Signal(float)
    restored = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = FormulaLabel(17, 46)
        self.field = NumberField(
            "=", 0.0, -LIMIT, LIMIT, slider=(-2.0, 2.0),
            tip=tr("The number that is picked; drag its sign sideways, or type"),
        )  # fmt: skip
        policy = self.field.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.field.setSizePolicy(policy)
        self.field.changed.connect(self.changed)
        locked_with(self.field, "paths.numbers")
        self.what = ElidedLabel()
        self.what.setProperty("role", "caption")
        self.start = IconButton("reset", tr("Take the numbers of the worked example back"))
        self.start.clicked.connect(self.restored)
        locked_with(self.start, "paths.numbers")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.name)
        row.addWidget(self.field)
        row.addWidget(self.what, 1)
        row.addWidget(self.start)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_reading(self, reading: Reading, theme: Theme) -> None:
        """Show the picked number; an activation that follows from others has no field."""
        thing = reading.picked
        free = thing.letter != "a" or thing.layer == 0
        self.name.show_formula(theme, symbol(thing))
        self.field.setVisible(free)
        self.field.set_theme(theme)
        if free:
            self.field.default = START[place(thing)]
            self.field.set_value(reading.bench.value(thing))
            self.field.edit.setAccessibleName(meaning(thing))
        self.what.setText(meaning(thing))
        self.start.set_theme(theme)
        self.start.setEnabled(bool(reading.bench.text))
