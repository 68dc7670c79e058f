"""The page of the lines: nudges against activations, wished changes against weights, and another card's favourites."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app import numerals
from app.panes.levers.favourites import Favourites, favourites
from app.panes.levers.page import Page
from app.panes.levers.reading import Reading
from app.panes.levers.scatter import Cloud, Scatter
from app.panes.levers.slope_guess import SlopeGuess
from app.panes.levers.words import signed
from app.session import Session
from app.widgets.wrapped import Wrapped
from nncore.levers import LeverBench
from nncore.wish import alikeness
from nncore.words import tr

LOW = 340  # pixels: below that a slope could not be read off lines above the strips


def nudges_of(reading: Reading) -> Cloud:
    """How much each weight is nudged, against the activation it carries: slope −delta."""
    return _nudges(reading.bench)


def nudges_before(reading: Reading) -> Cloud | None:
    """The same for the card before."""
    return None if reading.before_it is None else _nudges(reading.before_it)


def asks_of(reading: Reading) -> Cloud:
    """How each activation is wished to change by this neuron alone, against its weight: slope −delta again."""
    bench = reading.bench
    return Cloud(
        bench.weights,
        bench.asks,
        -bench.delta,
        tr("weight w"),
        tr("wish for a, of this neuron alone"),
    )


def _nudges(bench: LeverBench) -> Cloud:
    return Cloud(
        bench.before,
        bench.nudges,
        -bench.delta,
        tr("activation a it carries"),
        tr("nudge of w, −∂C/∂w"),
    )


class LinesPage(Page):
    """Two scatters with one slope, the guess of it, and the favourites of two cards."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.left = Scatter(session, tr("Nudges against activations"), nudges_of, nudges_before)
        self.right = Scatter(session, tr("Wished changes against weights"), asks_of)
        self.strips = Favourites(session)
        self.guess = SlopeGuess(session)
        self.said = Wrapped(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.left)
        row.addWidget(self.right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row, 1)
        column.addWidget(self.guess)
        column.addWidget(self.strips)
        column.addWidget(self.said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the lines have it: whose favourites these are stands in words too."""
        super().resizeEvent(event)
        self.strips.setVisible(event.size().height() >= LOW)

    def take(self, reading: Reading) -> None:
        """Show a Reading."""
        super().take(reading)
        for part in (self.left, self.right, self.strips, self.guess):
            part.take(reading)
        self.said.say(self.words(reading))

    def words(self, reading: Reading) -> str:
        """What lies on a line, and whose favourites these are."""
        if reading.exploded or reading.missing:
            return reading.exploded or reading.missing
        return f"{_straightness(nudges_of(reading))} {_favourites(reading)}"


def _straightness(cloud: Cloud) -> str:
    """Whether the points lie on a line through 0, measured."""
    if not cloud.is_there or not cloud.y.any():
        return tr("Nothing is nudged here: the push of this neuron is 0.")
    fit = float(cloud.x @ cloud.y / (cloud.x @ cloud.x))
    off = float(np.abs(cloud.y - fit * cloud.x).max() / np.abs(cloud.y).max())
    if off > 1e-6:
        return tr("The points leave their line by up to {0} of the largest.").format(signed(off))
    way = tr("raised") if fit > 0 else tr("lowered")
    text = tr(
        "A straight line through 0: the brighter the sender, the more its weight is {0}; a dark one teaches nothing."
    )
    return text.format(way)


def _favourites(reading: Reading) -> str:
    """The weights nudged most, and how many of them are those of the card before."""
    mine = favourites(reading.bench.nudges)
    if not mine:
        return ""
    text = tr("Favourites of this card: {0}.").format(", ".join(map(str, mine)))
    if reading.before_it is None:
        return text + tr(" Load another example and see whether they stay.")
    theirs = favourites(reading.before_it.nudges)
    same = len(set(mine) & set(theirs))
    alike = numerals.plain(alikeness(reading.bench.nudges, reading.before_it.nudges))
    more = tr(" Of the card before: {0}; {1} the same. Cosine between the two patterns: {2}.")
    return text + more.format(", ".join(map(str, theirs)) or "–", same, alike)
