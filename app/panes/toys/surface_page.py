"""The surface: a walk on its map, the compass, the basins."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot

from app.locks import locked_with
from app.panes.toys import words
from app.panes.toys.controls import Block, FormulaBlock, RuleBlock, Transport, button, switch
from app.panes.toys.dial import Dial
from app.panes.toys.hands import Hands
from app.panes.toys.now import Now
from app.panes.toys.options import SURFACE_NAMES
from app.panes.toys.page import Page
from app.panes.toys.surface_view import SurfaceView
from app.theme import Theme
from nncore.words import tr

SIDE = 45  # places a side whose dip is sought for the basins


class CompassBlock(Block):
    """The dial, the arrow in numbers, and what it should have been."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self.dial = Dial()
        self.angle = self.field("angle", tr("direction °"), (0.0, 360.0))
        self.angle.changed.disconnect()
        self.angle.changed.connect(self._turn)
        self.length = self.field("length", tr("arrow"), (0.01, 2.0), log=True)
        self.reveal = button(tr("Reveal −∇"), tr("Show the direction in which the height falls most"))
        self.reveal.setCheckable(True)
        self.column.addWidget(self.dial)
        self.row(self.angle)
        self.row(self.length, self.reveal)
        self.dial.turned.connect(self._turn)
        locked_with(self.reveal, "toys.revealed")
        self.reveal.clicked.connect(self._reveal)

    def show_now(self, theme: Theme, now: Now) -> None:
        """The dial too."""
        super().show_now(theme, now)
        self.dial.show_now(theme, now)

    def refresh(self, now: Now) -> None:
        """The arrow."""
        self.angle.set_value(now.number("angle"))
        self.length.set_value(now.number("length"))
        self.reveal.setChecked(now.on("revealed"))

    @Slot(float)
    def _turn(self, angle: float) -> None:
        self.hands.turn(angle)

    @Slot(bool)
    def _reveal(self, on: bool) -> None:
        self.hands.look(revealed=on)


class MarksBlock(Block):
    """What is marked on the map."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self.basins = switch("basins")
        self.row(self.basins)
        self.basins.clicked.connect(self._basins)

    def refresh(self, now: Now) -> None:
        """What is on."""
        self.basins.setChecked(now.on("basins"))

    @Slot(bool)
    def _basins(self, on: bool) -> None:
        self.hands.look(basins=on)


class SurfacePage(Page):
    """The map and what belongs to it."""

    def __init__(self, hands: Hands) -> None:
        self.view = SurfaceView()
        self.formula, self.compass = FormulaBlock(hands, "surface", SURFACE_NAMES), CompassBlock(hands)
        self.rule, self.transport, self.marks = RuleBlock(hands), Transport(hands), MarksBlock(hands)
        blocks = (self.formula, self.compass, self.rule, self.transport, self.marks)
        super().__init__(hands, self.view, blocks, lines=3)
        self.view.put.connect(self._put)
        self.view.turned.connect(self._turn)

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show the surface."""
        for block in self.blocks:
            block.show_now(theme, now)
        self._show(theme, now)
        self.verdict.say(self.words(now))

    def advance(self) -> bool:
        """A slice of the basins, then of the ground."""
        if self.work.busy:
            if self.work.advance():
                self._show(self.view.theme, self.view.now)
            return True
        return self.view.advance()

    def words(self, now: Now) -> str:
        """The walk, then the compass."""
        self.compass.dial.show_now(self.view.theme, now)
        return f"{words.verdict(now)} {words.compass(now, self.compass.dial.change)}"

    def _show(self, theme: Theme, now: Now) -> None:
        if now.on("basins"):
            axes = (np.linspace(*ends, SIDE) for ends in now.toy.ends)
            self.work.want(now, np.stack([axis.ravel() for axis in np.meshgrid(*axes)], axis=1))
        self.view.show_now(theme, now, self.work.led if now.on("basins") else None)

    @Slot(float, float)
    def _put(self, x: float, y: float) -> None:
        self.hands.put(x, y)

    @Slot(float)
    def _turn(self, angle: float) -> None:
        self.hands.turn(angle)
