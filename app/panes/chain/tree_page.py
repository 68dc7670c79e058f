"""The tree of dependencies, and under it the cost as a square and the two curves with their slopes."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from app.panes.chain.curves import CurveView, SquareView
from app.panes.chain.hands import Hands
from app.panes.chain.now import Now
from app.panes.chain.page import Page
from app.panes.chain.tree_view import TreeView
from app.panes.chain.words import number
from app.theme import Theme
from nncore.words import tr

NARROW = 480  # pixels: below that the plots stand over one another


class TreePage(Page):
    """Four plates."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self.tree, self.square = TreeView(hands), SquareView(hands)
        self.cost, self.bend = CurveView(hands, "C"), CurveView(hands, "a")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.tree.setMinimumHeight(140)
        column.addWidget(self.tree, 10)
        for plate in (self.bend, self.cost, self.square):
            plate.setMinimumHeight(130)
            self._row.addWidget(plate, 1)
        column.addLayout(self._row, 9)

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show all four."""
        for plate in (self.tree, self.square, self.cost, self.bend):
            plate.show_now(theme, now)

    def words(self, now: Now) -> str:
        """What is computed from what."""
        return tr("{0}. dC/da is {1}.").format(
            self.tree.said(), number(now.chain.derivative("C", f"a{now.chain.depth}"))
        )

    def fit(self, width: int) -> None:
        """The plots side by side, or over one another."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if width >= NARROW else ways.TopToBottom)
