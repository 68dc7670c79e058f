"""The views of sums, of one weight, and of all deltas at once."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from app.locks import locked_with
from app.notation import spoken
from app.panes.paths import equations, form_page, read_page
from app.panes.paths.array_row import ArrayRow
from app.panes.paths.options import FORM, VIEW
from app.panes.paths.page import Page, remark
from app.panes.paths.reading import Reading
from app.panes.paths.sheet import Sheet
from app.panes.paths.tiles import checked, tiles
from app.panes.paths.words import meaning, role_of
from app.theme import Theme
from app.widgets.segments import Segments
from app.widgets.tile_row import TileRow
from nncore.jk_bench import LAST
from nncore.naming import Name
from nncore.words import capital, tr

MOST = 230  # pixels of height that arrays and formulas have a use for


class ReadPage(Page):
    """The layer in arrays, and its sum, bend and cost with numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.arrays = ArrayRow(tr("The layer in arrays"))
        self.arrays.pointed.connect(self.pointed)
        self.arrays.picked.connect(self.picked)
        self.sheet = Sheet(tr("z, a and C with their numbers"), 4)
        self.told = remark(1)
        for widget, share in ((self.arrays, 4), (self.told, 0), (self.sheet, 5)):
            self.column.addWidget(widget, share)
        self.arrays.setMaximumHeight(MOST)
        self.sheet.setMaximumHeight(MOST)
        self.column.addStretch(0)

    def show_reading(self, reading: Reading, theme: Theme) -> None:
        """Show the layer, and the picked neuron's sum."""
        self.arrays.set_theme(theme)
        self.sheet.set_theme(theme)
        self.arrays.show_equation(equations.forward(reading))
        self.sheet.show_rows(read_page.rows(reading))
        thing = reading.looked_at
        self.told.say(role_of(thing) if thing.letter == "a" else sentence(meaning(thing)))

    def words(self, reading: Reading) -> str:
        """The lines of the sheet."""
        return ". ".join(spoken(row.text) for row in read_page.rows(reading))


class WeightPage(Page):
    """The three factors of one weight or bias."""

    def __init__(self) -> None:
        super().__init__()
        self.arrays = ArrayRow(tr("The layer in arrays"))
        self.arrays.pointed.connect(self.pointed)
        self.arrays.picked.connect(self.picked)
        self.tiles = TileRow(tr("The three factors and their product"))
        self.tiles.pressed.connect(self._press)
        self.tiles.pointed.connect(self._point)
        self.told = remark(3)
        for widget, share in ((self.arrays, 1), (self.tiles, 0), (self.told, 0)):
            self.column.addWidget(widget, share)
        self.arrays.setMaximumHeight(MOST)
        self.column.addStretch(0)
        self._reading: Reading | None = None

    def show_reading(self, reading: Reading, theme: Theme) -> None:
        """Show the factors of the picked weight, or of one of the picked neuron."""
        self._reading = reading
        self.arrays.set_theme(theme)
        self.tiles.set_theme(theme)
        self.arrays.show_equation(equations.forward(reading))
        self.tiles.show_tiles(tiles(reading))
        self.told.say(checked(reading))

    def words(self, reading: Reading) -> str:
        """Each tile."""
        return " ".join(f"{tile.sign} {tile.spoken}" for tile in tiles(reading)) + f". {checked(reading)}"

    def _source(self, index: int) -> Name | None:
        """The part of the bench that a factor is read from."""
        if self._reading is None:
            return None
        thing = self._reading.parameter
        if index == 0 and thing.k is not None:
            return Name("a", thing.layer - 1, thing.k)
        if index == 3:
            return thing
        return Name("a", thing.layer, thing.j) if index > 0 else None

    @Slot(int)
    def _point(self, index: int) -> None:
        self.pointed.emit(self._source(index) if index >= 0 else None)

    @Slot(int)
    def _press(self, index: int) -> None:
        """The last factor of an earlier layer is a sum over paths: go there."""
        if self._reading is not None and index == 2 and self._reading.parameter.layer < LAST:
            self.picked.emit(Name("a", self._reading.parameter.layer, self._reading.parameter.j))
            self.option.emit(VIEW.key, "paths")


class FormPage(Page):
    """Index form and matrix form of one step back."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Segments(FORM.label, FORM.choices, FORM.tip)
        self.form.chosen.connect(self._choose)
        locked_with(self.form, "paths.form")
        self.sheet = Sheet(tr("δ of the middle layer, neuron by neuron"), 4)
        self.arrays = ArrayRow(tr("δ of the middle layer in arrays"))
        self.arrays.pointed.connect(self.pointed)
        self.arrays.picked.connect(self.picked)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.sheet)
        self.stack.addWidget(self.arrays)
        self.stack.setMaximumHeight(MOST)
        self.told = remark(2)
        row = QHBoxLayout()
        row.addWidget(self.form)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.stack, 1)
        self.column.addWidget(self.told)
        self.column.addStretch(0)

    def show_reading(self, reading: Reading, theme: Theme) -> None:
        """Show it as the switch says."""
        self.form.set_value(reading.form)
        self.sheet.set_theme(theme)
        self.arrays.set_theme(theme)
        self.sheet.show_rows(form_page.rows(reading))
        self.arrays.show_equation(equations.backward(reading))
        self.stack.setCurrentIndex(1 if reading.form == "matrix" else 0)
        self.told.say(form_page.check(reading))

    def words(self, reading: Reading) -> str:
        """The rule with its numbers."""
        return ". ".join(spoken(row.text) for row in form_page.rows(reading))

    @Slot(str)
    def _choose(self, value: str) -> None:
        self.option.emit(FORM.key, value)


def sentence(text: str) -> str:
    """With a capital and a full stop."""
    return f"{capital(text)}."
