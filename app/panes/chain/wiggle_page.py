"""Nudge one variable: every other one moves on its own line, the ratios multiply, and smaller nudges come nearer."""

from __future__ import annotations

import math

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout

from app.locks import locked_with
from app.motion import motion_allowed
from app.panes.chain.hands import Hands
from app.panes.chain.lines_view import LinesView
from app.panes.chain.now import Now
from app.panes.chain.nudge_plot import NudgePlot
from app.panes.chain.options import LAYERS, OPTION
from app.panes.chain.page import Page
from app.panes.chain.words import label, plus, slope
from app.theme import Theme
from app.widgets import NumberField, OptionMenu
from app.widgets.wrapped import Wrapped
from nncore.chain import variables
from nncore.chain_nudges import LARGEST, SMALLEST
from nncore.words import tr

NARROW = 560
FEW_LINES = 1000  # pixels from which seven ratios and their product stand in one line
BEAT = 250  # milliseconds from one movement to the next


class WigglePage(Page):
    """The lines at the left, the ratio against the size of the nudge at the right."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        names = [(name, label(name)) for name in variables(LAYERS)]
        self.of = OptionMenu(tr("Nudged variable"), names, tip=OPTION["chain.of"].tip)
        self.nudge = NumberField(
            tr("nudge"),
            0.01,
            SMALLEST,
            LARGEST,
            log=True,
            tip=OPTION["chain.nudge"].tip,
            slider=(SMALLEST, LARGEST),
        )
        self.nudge.edit.setMinimumWidth(84)
        self.wiggle = QPushButton(tr("Wiggle"))
        self.wiggle.setToolTip(
            tr("Nudge it, and let everything that depends on it follow, one after another.")
        )
        self.lines, self.plot = LinesView(hands), NudgePlot(hands)
        self.product, self.kept = Wrapped(1), Wrapped(1, quiet=True)
        self._beat = QTimer(self, interval=BEAT)
        self._beat.timeout.connect(self._next)
        self.of.chosen.connect(self._choose)
        locked_with(self.of, "chain.of", "chain.asked", "chain.moved")
        self.nudge.changed.connect(self._set_nudge)
        locked_with(self.nudge, "chain.nudge")
        self.wiggle.clicked.connect(self.play)
        locked_with(self.wiggle, "chain.moved")
        self._place()

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show the lines, the plot and the product."""
        self.dress(theme, self.of, self.nudge)
        self.of.set_value(now.of)
        self.nudge.set_value(now.number("nudge"))
        self.lines.show_now(theme, now)
        self.plot.show_now(theme, now)
        self.product.say(product_words(now))
        self.kept.say(kept_words(now))

    def words(self, now: Now) -> str:
        """The ratios and their product."""
        return f"{self.lines.said()}. {product_words(now)} {kept_words(now)}"

    def fit(self, width: int) -> None:
        """The plot beside the lines, or below."""
        ways = QBoxLayout.Direction
        narrow = width < NARROW
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.product.keep(4 if narrow else 2 if width < FEW_LINES else 1)
        self.kept.keep(4 if narrow else 1)

    @Slot()
    def play(self) -> None:
        """Let the movements happen one after another; at once where nothing may move."""
        everything = float(len(self.lines.names))
        if not motion_allowed():
            self.hands.look(moved=everything)
            return
        self.hands.look(moved=0.0)
        self._beat.start()

    @Slot()
    def _next(self) -> None:
        shown, all_of_them = self.lines.shown, len(self.lines.names)
        if shown >= all_of_them or not self.isVisible():
            self._beat.stop()
        else:
            self.hands.look(moved=float(shown + 1))

    @Slot(str)
    def _choose(self, name: str) -> None:
        self.hands.look(of=name, asked=name, moved=8.0)

    @Slot(float)
    def _set_nudge(self, value: float) -> None:
        self.hands.look(nudge=value)

    def _place(self) -> None:
        column, top = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        top.setSpacing(8)
        for widget in (self.of, self.nudge, self.wiggle):
            top.addWidget(widget)
        top.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self.lines.setMinimumHeight(210)
        self.plot.setMinimumHeight(170)
        self._row.addWidget(self.lines, 5)
        self._row.addWidget(self.plot, 3)
        column.addLayout(top)
        column.addLayout(self._row, 1)
        column.addWidget(self.product)
        column.addWidget(self.kept)


def product_words(now: Now) -> str:
    """The ratios multiplied, beside the ratio measured in one go."""
    moves = now.moves
    if not math.isfinite(moves.product):
        return still_words(now)
    row = " × ".join(plus(ratio) for ratio in moves.ratios)
    text = tr("{0} = {1}; ΔC/Δ{2} measured in one go: {3}")
    return text.format(row, plus(moves.product, 6), label(now.of), plus(moves.whole, 6))


def still_words(now: Now) -> str:
    """Why there is no product: something that should pass the movement on stands still."""
    moves = now.moves
    at = next((i for i, moved in enumerate(moves.moved) if not moved), 0)
    tile = moves.names[at], moves.names[max(0, at - 1)]
    if at and not now.chain.derivative(*tile):
        text = tr("{0} stands still, because {1} is 0 here: nothing after it moves, and ΔC is 0.")
        return text.format(label(tile[0]), slope(*tile))
    text = tr("The nudge is lost in round-off: {0} does not move at all, and 0/0 is no ratio.")
    return text.format(label(tile[0]))


def kept_words(now: Now) -> str:
    """The derivative, what it promises for this nudge, and what really happened."""
    moves, exact = now.moves, now.chain.sensitivity(now.of)
    text = tr("The derivative {0} = {1} promises ΔC = {2}; really ΔC = {3}.")
    return text.format(
        slope("C", now.of), plus(exact, 6), plus(exact * moves.moved[0], 6), plus(moves.moved[-1], 6)
    )
