"""The left side of the bench: a field and slider for every number, presets, what is held, and the step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app import fonts
from app.locks import locked_with
from app.panes.chain.hands import Hands
from app.panes.chain.now import Now
from app.panes.chain.options import FURTHEST, HOLDABLE, INPUTS, LAYERS, NOBODY, OPTION
from app.panes.chain.words import label, plus
from app.theme import Theme
from app.widgets import NumberField, OptionMenu
from app.widgets.wrapped import Wrapped
from nncore.chain import START
from nncore.chain_nudges import foretold, stepped
from nncore.words import tr

SLIDERS = {"x": (0.0, 1.0), "w": (-4.0, 4.0), "b": (-4.0, 4.0)}
WIDTH, GAP = 176, 8  # pixels of the whole at least, and between two buttons
AROUND = 8  # pixels that a button has left and right of its words, both together


class Side(QWidget):
    """Stands at the left, or above the page where that is narrow."""

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self.hands = hands
        self._dressed: Theme | None = None
        self.fields = {name: self._field(name) for name in (*INPUTS, "y")}
        self.flip = _button(tr("Flip y"), tr("Want 0 instead of 1, or 1 instead of 0."), hands.flip)
        self.start = _button(tr("Reset"), tr("Put the start values back."), hands.start)
        self.picture = _button(
            tr("Example"),
            tr("Values for which the last two activations are 0.48 and 0.66."),
            hands.picture,
        )
        self.roll = _button(tr("Random"), tr("Other values, by the dice."), hands.roll)
        names = ((NOBODY, tr("nothing held")), *((n, tr("hold {0}").format(label(n))) for n in HOLDABLE))
        self.held = OptionMenu(
            tr("Hold"), names, tip=tr("Hold a z or an a at a value, whatever the layers before it say.")
        )
        self.held_value = NumberField(
            tr("at"), 0.0, -FURTHEST, FURTHEST, tip=OPTION["chain.held_value"].tip, slider=(0.0, 1.0)
        )
        self.rate = NumberField(
            "η", 1.0, 0.0, 1000.0, log=True, tip=OPTION["chain.rate"].tip, slider=(0.001, 100)
        )
        self.step_one = _button(
            "", tr("Move this parameter by minus η times its derivative."), self._step_one
        )
        self.step_all = _button(
            tr("Step all"), tr("Move all six parameters by minus η times their derivatives."), hands.step
        )
        self.promise, self.last = Wrapped(2, quiet=True), Wrapped(2, quiet=True)
        self._grid = QGridLayout()
        self._connect()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._grid)
        self._column.addWidget(self.promise)
        self._column.addWidget(self.last)
        self._column.addStretch(1)
        self._columns = 0
        self.lay_out(1)

    @property
    def room(self) -> int:
        """How wide it has to be for two buttons beside one another, with their words in any language."""
        buttons = (self.flip, self.start, self.roll, self.picture, self.step_one, self.step_all)
        return max(WIDTH, 2 * max(each.minimumWidth() for each in buttons) + GAP)

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show every number, and what a step would do."""
        chain = now.chain
        held = now.text("held")
        if theme is not self._dressed:
            self._dressed = theme
            for widget in (*self.fields.values(), self.rate, self.held_value):
                widget.set_theme(theme)
            self.held.set_theme(theme)
        values = {name: now.number(name) for name in (*self.fields, "rate", "held_value")}
        for name, field in {**self.fields, "rate": self.rate, "held_value": self.held_value}.items():
            if field.value != values[name]:
                field.set_value(values[name])
        if self.held.value != held:
            self.held.set_value(held)
        self.held_value.setEnabled(held != NOBODY)
        one = now.of[0] in "wb"
        self.step_one.setEnabled(one)
        self.step_one.setText(tr("Step {0}").format(label(now.of if one else "w3")))
        rate = now.number("rate")
        promised, really = foretold(chain, rate), stepped(chain, rate).cost - chain.cost
        self.promise.say(
            tr("All six: promised ΔC {0}, really {1}").format(plus(promised, 5), plus(really, 5))
        )
        self.last.say(_told(now.text("stepped")))

    def lay_out(self, columns: int) -> None:
        """The fields in so many columns, and the rest under them."""
        if columns == self._columns:
            return
        self._columns = columns
        cells: list[QWidget] = list(self.fields.values())
        rest = [self.flip, self.start, self.picture, self.roll, self.held, self.held_value]
        rest += [self.rate, self.step_one, self.step_all]
        for widget in (*cells, *rest):
            self._grid.removeWidget(widget)
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(GAP)
        if columns == 1:
            self._tall(cells)
            return
        for at, widget in enumerate([*cells, *rest]):
            self._grid.addWidget(widget, at // columns, at % columns)

    def _tall(self, cells: list[QWidget]) -> None:
        for row, widget in enumerate(cells):
            self._grid.addWidget(widget, row, 0, 1, 6)
        row = len(cells)
        thirds = (self.flip, self.start, self.roll)
        for at, widget in enumerate((*thirds, self.picture)):
            self._grid.addWidget(widget, row + at // 2, 3 * (at % 2), 1, 3)
        self._grid.setRowMinimumHeight(row, 32)
        pairs: tuple[tuple[QWidget, QWidget | None], ...] = (
            (self.held, None),
            (self.held_value, None),
            (self.rate, None),
            (self.step_one, self.step_all),
        )
        for at, (first, second) in enumerate(pairs, row + 2):
            self._grid.addWidget(first, at, 0, 1, 3 if second else 6)
            if second:
                self._grid.addWidget(second, at, 3, 1, 3)

    def _field(self, name: str) -> NumberField:
        option = OPTION[f"chain.{name}"]
        slider = SLIDERS.get(name[0], (0.0, 1.0))
        field = NumberField(
            label(name), START.values[name], option.low, option.high, tip=option.tip, slider=slider
        )
        field.label.setFixedWidth(34)
        field.setObjectName(f"chain.{name}")
        field.changed.connect(partial(self.hands.set, name))
        locked_with(field, f"chain.{name}")
        return field

    def _connect(self) -> None:
        locked_with(self.flip, "chain.y")
        for button in (self.start, self.picture, self.roll):
            locked_with(button, "chain.y", "chain.held", *(f"chain.{name}" for name in INPUTS))
        for button in (self.step_one, self.step_all):
            locked_with(button, *(f"chain.{name}" for name in INPUTS if name != "x"))
        self.held.chosen.connect(self._hold)
        locked_with(self.held, "chain.held", "chain.held_value")
        self.held_value.changed.connect(self._hold_at)
        locked_with(self.held_value, "chain.held_value")
        self.rate.changed.connect(self._set_rate)
        locked_with(self.rate, "chain.rate")
        widest = max((tr("Step {0}").format(label(name)) for name in INPUTS), key=self._advance)
        _keep_whole(self.step_one, widest)
        names = max(18, *(self._advance(field.label.text()) + 2 for field in (self.rate, self.held_value)))
        for field in (self.rate, self.held_value):
            field.label.setFixedWidth(names)

    @staticmethod
    def _advance(text: str) -> int:
        return QFontMetrics(fonts.body()).horizontalAdvance(text)

    @Slot(str)
    def _hold(self, name: str) -> None:
        if name == NOBODY:
            self.hands.let_go()
        else:
            self.hands.set(name, self.hands.now.chain.values[name])

    @Slot(float)
    def _hold_at(self, value: float) -> None:
        held = self.hands.now.text("held")
        if held != NOBODY:
            self.hands.set(held, value)

    @Slot(float)
    def _set_rate(self, value: float) -> None:
        self.hands.look(rate=value)

    def _step_one(self) -> None:
        of = self.hands.now.of
        self.hands.step((of if of[0] in "wb" else f"w{LAYERS}",))


def last_step(last: str) -> tuple[float, float] | None:
    """What the last step promised, and what it really did; None before the first one."""
    promised, _, really = last.partition(";")[2].partition(";")
    try:
        return float(promised), float(really)
    except ValueError:
        return None


def _told(last: str) -> str:
    names, numbers = last.partition(";")[0], last_step(last)
    if numbers is None:
        return ""
    who = tr("all six") if names == "all" else ", ".join(label(name) for name in names.split(","))
    return tr("Last step ({0}): promised {1}, really {2}").format(who, *(plus(each, 5) for each in numbers))


def _button(text: str, tip: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleName(text or tip)
    button.setFont(fonts.body())
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    _keep_whole(button, text)
    button.setStyleSheet("padding: 3px 2px;")
    button.clicked.connect(lambda _checked=False: act())
    return button


def _keep_whole(button: QPushButton, text: str) -> None:
    button.setMinimumWidth(max(40, button.fontMetrics().horizontalAdvance(text) + AROUND))
