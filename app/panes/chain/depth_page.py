"""Up to ten layers: each multiplies the first layer's derivative by its weight and by a slope of a quarter at most."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from app.locks import locked_with
from app.panes.chain.depth_plots import DepthPlot, LayersPlot, SlopesPlot
from app.panes.chain.hands import Hands
from app.panes.chain.now import Now
from app.panes.chain.options import FURTHEST, LAYERS, OPTION
from app.panes.chain.page import Page
from app.panes.chain.words import number, plus, slope
from app.theme import Theme
from app.widgets import NumberField
from app.widgets.wrapped import Wrapped
from nncore.chain import DEEPEST
from nncore.words import tr

NARROW = 560


class DepthPage(Page):
    """How many layers, what the added ones are, and three plots."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self.fields = {
            "depth": NumberField(
                tr("layers"), LAYERS, 1, DEEPEST, integer=True, tip=OPTION["chain.depth"].tip
            ),
            "added_w": NumberField(
                tr("weight of added layers"), 1.0, -FURTHEST, FURTHEST,
                tip=OPTION["chain.added_w"].tip, slider=(-8.0, 8.0),
            ),
            "added_b": NumberField(
                tr("their bias"), 0.0, -FURTHEST, FURTHEST, tip=OPTION["chain.added_b"].tip, slider=(-4.0, 4.0)
            ),
        }  # fmt: skip
        self.by_depth, self.layers, self.slopes = DepthPlot(hands), LayersPlot(hands), SlopesPlot(hands)
        self.told = Wrapped(2)
        for name, field in self.fields.items():
            field.changed.connect(partial(self._set, name))
            locked_with(field, f"chain.{name}")
        self._place()

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show the deep chain."""
        self.dress(theme, *self.fields.values())
        for name, field in self.fields.items():
            if field.value != now.number(name):
                field.set_value(now.number(name))
        for plot in (self.by_depth, self.layers, self.slopes):
            plot.show_now(theme, now)
        self.told.say(depth_words(now))

    def words(self, now: Now) -> str:
        """The first gradient by depth, and what became of it."""
        return f"{depth_words(now)} {self.by_depth.said()}. {self.slopes.said()}"

    def fit(self, width: int) -> None:
        """Plots beside one another, or over one another."""
        ways, wide = QBoxLayout.Direction, width >= NARROW
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self.told.keep(2 if wide else 5)
        self._top.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def _set(self, name: str, value: float) -> None:
        self.hands.change({f"chain.{name}": value}, name)

    def _place(self) -> None:
        column, right = QVBoxLayout(self), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._top, self._row = (
            QBoxLayout(QBoxLayout.Direction.LeftToRight),
            QBoxLayout(QBoxLayout.Direction.LeftToRight),
        )
        self._top.setSpacing(14)
        for field in self.fields.values():
            self._top.addWidget(field)
        self._top.addStretch(1)
        for plot in (self.by_depth, self.layers, self.slopes):
            plot.setMinimumHeight(120)
        right.setSpacing(8)
        right.addWidget(self.layers, 1)
        right.addWidget(self.slopes, 1)
        self._row.setSpacing(8)
        self._row.addWidget(self.by_depth, 1)
        self._row.addLayout(right, 1)
        column.addLayout(self._top)
        column.addLayout(self._row, 1)
        column.addWidget(self.told)


def depth_words(now: Now) -> str:
    """How the first layer's derivative compares with the last one's, measured."""
    deep = now.deep
    first, last = deep.sensitivity("w1"), deep.sensitivity(f"w{deep.depth}")
    slopes = math.prod(deep.derivative(f"a{n}", f"z{n}") for n in range(1, deep.depth + 1))
    text = tr("{0} = {1}; the {2} slopes alone multiply to {3}, and could reach {4} at the most. ").format(
        slope("C", "w1"), plus(first), deep.depth, number(slopes), number(0.25**deep.depth)
    )
    if deep.depth == 1 or not first or not last or not math.isfinite(last / first):
        return text
    share = abs(first / last)
    small = tr("The first weight feels {0} of what the last one feels.")
    return text + small.format(number(share))
