"""The curve: balls on it, its flat points, the blindfold, the learning rate where it begins to bounce."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot

from app.locks import locked_with
from app.panes.toys import words
from app.panes.toys.controls import Block, FormulaBlock, RuleBlock, Transport, button, switch
from app.panes.toys.curve_view import CurveView
from app.panes.toys.hands import Hands
from app.panes.toys.now import Now
from app.panes.toys.options import CURVE_NAMES
from app.panes.toys.page import Page
from app.theme import Theme
from app.widgets import Segments
from nncore.words import tr

COUNTS = (("1", "1 ball"), ("5", "5 balls"), ("11", "11 balls"))
ACROSS = 360  # places whose dip is sought for the basins


class BallsBlock(Block):
    """How many balls, what is expected of them, and what is marked."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        tip = tr("let so many balls go, evenly apart")
        self.counts = Segments(tr("Balls"), COUNTS, tip, narrow=True)
        self.expected = self.field("expected", tr("lowest dip gets"), (0, 11))
        self.expected.range = type(self.expected.range)(-1, 33, integer=True, slider=(0, 11))
        self.basins, self.blind = switch("basins"), switch("blind")
        self.stride = self.field("stride", tr("stride"), (0.001, 1.0), log=True)
        self.row(self.counts)
        self.row(self.basins, self.blind)
        self.row(self.expected, self.stride)  # one of the two is always there, so that nothing jumps
        locked_with(self.counts, "toys.balls")
        self.counts.chosen.connect(self._count)
        self.basins.clicked.connect(self._basins)
        self.blind.clicked.connect(self._blind)

    def refresh(self, now: Now) -> None:
        """What is on."""
        self.counts.set_value(str(len(now.starts)))
        self.counts.setEnabled(not now.blind)
        self.expected.set_value(now.number("expected"))
        self.expected.setVisible(not now.blind)
        self.expected.setEnabled(len(now.starts) > 1)
        self.basins.setChecked(now.on("basins"))
        self.basins.setEnabled(not now.blind)
        self.blind.setChecked(now.blind)
        self.stride.set_value(now.number("stride"))
        self.stride.setVisible(now.blind)

    @Slot(str)
    def _count(self, count: str) -> None:
        self.hands.drop_many(int(count))

    @Slot(bool)
    def _basins(self, on: bool) -> None:
        self.hands.look(basins=on)

    @Slot(bool)
    def _blind(self, on: bool) -> None:
        self.hands.blindfold(on=on)


class AskBlock(Block):
    """Solve f′ = 0 and choose; say from which rate it bounces, and be told."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self.solve = button(tr("Solve f′ = 0"), tr("Find every place where the slope is 0"))
        self.solve.setCheckable(True)
        self.guess = self.field("guess", tr("bounce at η"), (0.0, 2.0))
        self.tell = button(tr("Tell"), tr("Tell from which learning rate it bounces"))
        self.tell.setCheckable(True)
        self.row(self.solve)
        self.row(self.guess, self.tell)
        locked_with(self.solve, "toys.solved")
        locked_with(self.tell, "toys.told")
        self.solve.clicked.connect(self._solve)
        self.tell.clicked.connect(self._tell)

    def refresh(self, now: Now) -> None:
        """What was asked."""
        self.solve.setChecked(now.on("solved"))
        self.solve.setEnabled(not now.blind)
        self.guess.set_value(now.number("guess"))
        self.tell.setChecked(now.on("told"))

    @Slot(bool)
    def _solve(self, on: bool) -> None:
        self.hands.look(solved=on, chosen=-1.0)

    @Slot(bool)
    def _tell(self, on: bool) -> None:
        self.hands.look(told=on)


class CurvePage(Page):
    """The plate of the curve and what belongs to it."""

    def __init__(self, hands: Hands) -> None:
        self.view = CurveView()
        self.formula = FormulaBlock(hands, "curve", CURVE_NAMES)
        self.rule, self.balls = RuleBlock(hands), BallsBlock(hands)
        self.transport, self.ask = Transport(hands), AskBlock(hands)
        super().__init__(
            hands, self.view, (self.formula, self.rule, self.transport, self.balls, self.ask), lines=3
        )
        self.view.dropped.connect(self._drop)
        self.view.walked.connect(self._walk)
        self.view.picked.connect(self._pick)

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show the curve."""
        for block in self.blocks:
            block.show_now(theme, now)
        self._show(theme, now)
        self.verdict.say(self.words(now))

    def advance(self) -> bool:
        """A slice of the basins."""
        if self.work.advance():
            self._show(self.view.theme, self.view.now)
        return self.work.busy

    def words(self, now: Now) -> str:
        """What has come of the balls, and what was asked."""
        said = [words.verdict(now)]
        if now.on("solved") and not now.blind:
            said = [words.solved(now)]
        if now.on("told"):
            said.append(words.bounce(now))
        return " ".join(said)

    def _show(self, theme: Theme, now: Now) -> None:
        marked = now.on("basins") and not now.blind
        if marked:
            low, high = now.toy.ends[0]
            half = (high - low) / ACROSS / 2
            self.work.want(now, np.linspace(low + half, high - half, ACROSS)[:, None])
        self.view.show_now(theme, now, self.work.led if marked else None)

    @Slot(float, bool)
    def _drop(self, w: float, more: bool) -> None:
        self.hands.drop(w, more=more)

    @Slot(float)
    def _walk(self, strides: float) -> None:
        now = self.hands.now
        there = now.at[0] + strides * now.number("stride")
        if now.blind:
            self.hands.walk(there)
        else:
            self.hands.drop(now.starts[0][0] + strides * now.number("stride"))

    @Slot(int)
    def _pick(self, flat: int) -> None:
        self.hands.look(chosen=float(flat))
