"""Budget: a step of one length, spent in different ways, and what each of them does to the cost."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.locks import locked_with
from app.panes.nudge import budget_words as words
from app.panes.nudge.asker import Asker
from app.panes.nudge.bars import Bars, Line
from app.panes.nudge.desk import Stand, is_short
from app.panes.nudge.hand import Hand
from app.panes.nudge.options import FIVE, HAND, LENGTH, shares_of, written
from app.panes.nudge.page import Knob, Page
from app.panes.nudge.spread import Spread
from app.panes.nudge.subject import missing
from app.session import Session
from app.widgets import JobButton
from app.widgets.wrapped import Wrapped
from nncore.any_weight import largest
from nncore.arrays import Floats
from nncore.budget import RANDOM, Luck, Spent, by_hand, luck, spend, spend_all
from nncore.flat_order import name_of
from nncore.words import tr

ROWS = 5


class BudgetPage(Page):
    """Bars, the spread of the random ones, a hand's own try."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._stand: Stand | None = None
        self.spent: dict[str, Spent] = {}
        self.luck: Luck | None = None
        self.mine: Spent | None = None
        self._all: Asker[tuple[Spent, ...]] = Asker(session, "budget", self._again)
        self._mine: Asker[Spent] = Asker(session, "by hand", self._again)
        self._lucks: Asker[Luck] = Asker(session, "luck", self._again)
        self.length = Knob(session, LENGTH.key)
        self.dice = JobButton(
            tr("{0} random directions").format(RANDOM),
            tr("Spend the step in directions drawn at random, each on a copy; press again to cancel"),
        )
        self.clear = QPushButton(tr("Hands off"))
        self.clear.setToolTip(tr("Take the shares given by hand back to nothing"))
        self.clear.setAccessibleName(self.clear.text())
        self.bars, self.spread, self.hand = Bars(ROWS), Spread(), Hand()
        self.said = Wrapped(3)
        self._lay_out()
        self.dice.asked.connect(self._throw)
        self.dice.cancelled.connect(self._cancel)
        self.hand.moved.connect(self._share)
        self.clear.clicked.connect(self._clear)
        locked_with(self.clear, HAND.key)

    def show_stand(self, stand: Stand) -> None:
        """Spend what can be spent, and show it."""
        self._stand = stand
        frame = stand.frame
        self.length.show_frame(frame)
        self.dice.set_theme(frame.theme)
        for plate in (self.bars, self.spread, self.hand):
            plate.set_theme(frame.theme)
        lacking = stand.why or missing(frame, 1)
        self._spend(stand, lacking)
        known = self._lucks.known
        self.luck = known if known is not None and self._lucks.is_known(self._key(stand)) else None
        self.dice.show_share(self._lucks.share)
        self.dice.setEnabled(stand.ways is not None or self.dice.busy)
        self._show(stand, lacking)

    def describe(self) -> str:
        """The sentence on show."""
        return self.said.text()

    def arrange(self, width: int) -> None:
        """More lines where they are short."""
        self.said.keep(3 if width > 560 else 5)

    def leave(self) -> None:
        """Measure nothing while out of sight."""
        for asker in (self._all, self._mine, self._lucks):
            asker.stop()

    def _key(self, stand: Stand) -> tuple[object, ...]:
        return stand.ways, float(stand.frame.options[LENGTH.key])

    def _spend(self, stand: Stand, lacking: str) -> None:
        ways, self.spent, self.mine = stand.ways, {}, None
        if ways is None or lacking:
            return
        bench, length = ways.exact, float(stand.frame.options[LENGTH.key])
        short = is_short(bench.examples, ways.network)
        patient = stand.frame.snapshot.running
        found = self._all.ask((ways, length), lambda: spend_all(bench, length), short=short, patient=patient)
        self.spent = {one.way: one for one in found or ()}
        shares = shares_of(stand.frame.options[HAND.key])
        if any(shares):
            step = by_hand(
                largest(bench.gradient, FIVE),
                np.array(shares[: len(bench.gradient)]),
                len(bench.gradient),
                length,
            )
            self.mine = self._mine.ask(
                (ways, length, shares), lambda: spend(bench, "hand", step), short=short
            )

    def _show(self, stand: Stand, lacking: str) -> None:
        waiting = tr("Measuring…")
        note = lacking or waiting
        names = (
            ("gradient", tr("minus the gradient")),
            ("signs", tr("all signs, one size")),
            ("one", tr("the largest alone")),
        )
        lines = [_line(name, self.spent.get(way), note) for way, name in names]
        best = tr("best of {0} random").format(RANDOM)
        if self.luck is not None:
            at = self.luck.best
            forecast = None if lacking else float(self.luck.forecasts[at])
            lines.append(Line(best, float(self.luck.measured[at]), forecast))
        else:
            lines.append(Line(best, note=stand.why or (waiting if self.dice.busy else tr("not tried yet"))))
        idle = tr("drag the handles below")
        shares = shares_of(stand.frame.options[HAND.key])
        lines.append(
            _line(tr("by hand"), self.mine, waiting if any(shares) and not lacking else lacking or idle)
        )
        self.bars.show_lines(tuple(lines))
        press = tr("Random directions: press the button to try {0} of them.").format(RANDOM)
        self.spread.show_luck(self.luck, stand.why or (waiting if self.dice.busy else press))
        self._show_hand(stand, shares, lacking)
        self.clear.setEnabled(any(shares))
        self.said.say(lacking or words.verdict(stand.whose, self.spent, self.luck, self.mine))

    def _show_hand(self, stand: Stand, shares: tuple[float, ...], lacking: str) -> None:
        ways = stand.ways
        if ways is None or lacking:
            self.hand.show_shares((), (), shares, lacking)
            return
        gradient: Floats = ways.exact.gradient
        places = largest(gradient, FIVE).tolist()
        names = tuple(name_of(place, ways.network.sizes) for place in places)
        self.hand.show_shares(names, tuple(-float(gradient[place]) for place in places), shares, "")

    def _lay_out(self) -> None:
        row, below = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.length)
        row.addWidget(self.clear)
        row.addStretch(1)
        row.addWidget(self.dice)
        below.addWidget(self.spread, 1)
        below.addWidget(self.hand, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 2, 8, 8)
        whole.setSpacing(6)
        whole.addLayout(row)
        whole.addWidget(self.bars, 3)
        whole.addLayout(below, 2)
        whole.addWidget(self.said)

    def _again(self) -> None:
        """A job got on."""
        if self._stand is not None:
            self.show_stand(self._stand)

    @Slot()
    def _throw(self) -> None:
        stand = self._stand
        if stand is None or stand.ways is None:
            return
        bench, length = stand.ways.exact, float(stand.frame.options[LENGTH.key])
        seed = stand.frame.snapshot.config.seed
        self._lucks.ask(self._key(stand), lambda: luck(bench, length, seed), short=False)
        self.show_stand(stand)

    @Slot()
    def _cancel(self) -> None:
        self._lucks.stop()
        self._again()

    @Slot(int, float)
    def _share(self, at: int, share: float) -> None:
        shares = list(shares_of(self.session.frame.options[HAND.key]))
        shares[at] = share
        self.session.set_option(HAND.key, written(tuple(shares)))

    @Slot()
    def _clear(self) -> None:
        self.session.set_option(HAND.key, "")


def _line(name: str, spent: Spent | None, note: str) -> Line:
    return Line(name, note=note) if spent is None else Line(name, spent.measured, spent.forecast)
