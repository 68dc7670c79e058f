"""Several examples on one network: a derivative of each, and their mean, which is the real one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.locks import locked_with
from app.panes.chain.examples_view import FOOT, HEAD, LOWEST, ExamplesView
from app.panes.chain.hands import Hands
from app.panes.chain.now import Now, Pair, pairs_text
from app.panes.chain.options import FURTHEST, LAYERS, MOST_EXAMPLES, OPTION
from app.panes.chain.page import Page
from app.panes.chain.words import label, plus, slope
from app.theme import Theme
from app.widgets import NumberField, OptionMenu
from app.widgets.wrapped import Wrapped
from nncore.chain import parameters
from nncore.chain_nudges import mean_sensitivity
from nncore.words import tr

NEXT: tuple[Pair, ...] = ((0.6, 1.0), (0.2, 0.0), (0.9, 1.0), (0.4, 0.0), (0.8, 0.0), (0.1, 1.0))
NARROW = 560
BESIDE = 380  # pixels from which the fields stand beside their rows


class ExamplesPage(Page):
    """A field and a switch for each example beside its row."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        named = [(name, label(name)) for name in parameters(LAYERS)]
        self.of = OptionMenu(
            tr("Parameter"), named, tip=tr("Which parameter the mean cost is differentiated by.")
        )
        self.of.chosen.connect(hands.pick)
        locked_with(self.of, "chain.asked", "chain.of")
        self.more = _button(tr("One more"), tr("One more example."), self._add)
        self.fewer = _button(tr("One less"), tr("Take the last example away."), self._drop)
        for button in (self.more, self.fewer):
            locked_with(button, "chain.pairs")
        self.view, self.summed = ExamplesView(hands), Wrapped(2)
        self.xs = [self._field(index) for index in range(MOST_EXAMPLES)]
        self.ys = [self._switch(index) for index in range(MOST_EXAMPLES)]
        self._lines: list[QWidget] = []
        self._place()

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show the examples, the rows and the sum."""
        self.dress(theme, self.of, *self.xs)
        self.of.set_value(now.parameter)
        for index, (field, switch) in enumerate(zip(self.xs, self.ys, strict=True)):
            there = index < len(now.pairs)
            self._lines[index].setVisible(there)
            if there:
                field.set_value(now.pairs[index][0])
                switch.setText(f"y = {now.pairs[index][1]:g}")
        self.more.setEnabled(len(now.pairs) < MOST_EXAMPLES)
        self.fewer.setEnabled(len(now.pairs) > 1)
        self.view.show_now(theme, now)
        self._align()
        self.summed.say(sum_words(now))

    def words(self, now: Now) -> str:
        """Every derivative and their mean."""
        return f"{self.view.said()}. {sum_words(now)}"

    def fit(self, width: int) -> None:
        """More lines for the sentence where they are short."""
        self.summed.keep(2 if width >= NARROW else 5)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if width >= BESIDE else ways.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Each field beside its row."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._align)

    @Slot()
    def _align(self) -> None:
        for line in self._lines:
            line.setFixedHeight(self.view.row)

    def change(self, index: int, pair: Pair, gesture: object = None) -> None:
        """Put another example in a row."""
        pairs = list(self.hands.now.pairs)
        if index < len(pairs):
            pairs[index] = pair
            self.hands.change({"chain.pairs": pairs_text(tuple(pairs))}, str(gesture) if gesture else None)

    def _set_x(self, index: int, value: float) -> None:
        self.change(index, (value, self.hands.now.pairs[index][1]), f"example {index}")

    def _flip(self, index: int, *_clicked: object) -> None:
        x, y = self.hands.now.pairs[index]
        self.change(index, (x, 0.0 if y >= 0.5 else 1.0))

    @Slot()
    def _add(self) -> None:
        pairs = self.hands.now.pairs
        self.hands.change({"chain.pairs": pairs_text((*pairs, NEXT[len(pairs)]))})

    @Slot()
    def _drop(self) -> None:
        self.hands.change({"chain.pairs": pairs_text(self.hands.now.pairs[:-1])})

    def _field(self, index: int) -> NumberField:
        field = NumberField(
            f"x{index + 1}".translate(str.maketrans("123456", "₁₂₃₄₅₆")),
            NEXT[index][0],
            -FURTHEST,
            FURTHEST,
            tip=OPTION["chain.x"].tip,
            slider=(0.0, 1.0),
        )
        field.label.setFixedWidth(18)
        field.changed.connect(partial(self._set_x, index))
        locked_with(field, "chain.pairs")
        return field

    def _switch(self, index: int) -> QPushButton:
        made = _button("", tr("Flip what this example wants."), partial(self._flip, index))
        locked_with(made, "chain.pairs")
        made.setFixedWidth(52)
        return made

    def _place(self) -> None:
        column, top = QVBoxLayout(self), QHBoxLayout()
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        lead = QLabel(tr("∂C by"))
        lead.setProperty("role", "caption")
        for widget in (lead, self.of, self.more, self.fewer):
            top.addWidget(widget)
        top.addStretch(1)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, int(HEAD), 0, 0)
        beside.setSpacing(0)
        for field, switch in zip(self.xs, self.ys, strict=True):
            line, inside = QWidget(), QHBoxLayout()
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(4)
            inside.addWidget(field)
            inside.addWidget(switch)
            line.setLayout(inside)
            self._lines.append(line)
            beside.addWidget(line)
        beside.addStretch(1)
        self.view.setMinimumHeight(int(HEAD + LOWEST * (MOST_EXAMPLES + 1) + FOOT))
        row.setSpacing(8)
        row.addLayout(beside)
        row.addWidget(self.view, 1)
        column.addLayout(top)
        column.addLayout(row, 1)
        column.addWidget(self.summed)


def sum_words(now: Now) -> str:
    """The mean written out, and whether the examples agree."""
    rows = now.rows
    up, down = sum(row.slope < 0 for row in rows), sum(row.slope > 0 for row in rows)
    row = " ".join(plus(each.slope) for each in rows)
    mean = plus(mean_sensitivity(now.chain, now.parameter, now.pairs), 6)
    text = tr("Mean {0} = ({1}) / {2} = {3}. ").format(slope("C", now.parameter), row, len(rows), mean)
    if up and down:
        more = tr("They disagree: {0} would have {2} larger, {1} smaller; the mean settles it.")
        return text + more.format(up, down, label(now.parameter))
    return text + tr("They agree on the direction, not on how much.") if up + down > 1 else text


def _button(text: str, tip: str, act: object) -> QPushButton:
    button = QPushButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setStyleSheet("padding: 3px 6px;")
    button.clicked.connect(act)
    return button
