"""Any weight: its three factors on the real network, multiplied, and compared with the ribbon and with a nudge."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import fonts
from app.frame import Frame
from app.naming import naming_of
from app.pane import Pane
from app.panes.factors.answers import Answers
from app.panes.factors.case import Case, Keeper
from app.panes.factors.checks import Checks, lines
from app.panes.factors.chooser import Chooser
from app.panes.factors.guess import Guess
from app.panes.factors.opened import Opened
from app.panes.factors.options import COVERED, DEALT, GUESS, NUDGE, OPENED, OPTIONS, RANK
from app.panes.factors.sweep import Sweep
from app.panes.factors.tiles import names, remark, tiles
from app.panes.factors.words import symbol
from app.selection import Bias, Weight
from app.widgets.few_lines import FewLines
from app.widgets.formula_label import FormulaLabel
from app.widgets.scroller import Scroller
from app.widgets.tile_row import TileRow
from app.widgets.wrapped import Wrapped
from nncore.any_weight import Place, largest
from nncore.network import count_parameters, locate
from nncore.words import tr

if TYPE_CHECKING:
    from app.session import Session

TALL = 510, 720  # pixels of height from which there is room for the nudges beside, or above the explanation
BESIDE = 720  # pixels of width from which the explanation stands beside the tiles
SEED = 1
LARGE = 50  # of the largest are gone through
PARTS = ("snapshot", "picture", "selection", "options", "theme", "data", "pins", "target", "found", "unfound")


class FactorsPane(Pane):
    """Reads a Case off the Frame, and hands it to its parts."""

    key = "factors"
    title = "Any weight"
    options = OPTIONS
    follows = Pane.follows | {"pins", "target", "found", "unfound"}
    rate = 8.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self._frame: Frame | None = None
        self._keeper = Keeper()
        self.chooser, self.answers = Chooser(), Answers()
        self.name = FormulaLabel(20, 110)
        self.where = FewLines(2, fonts.caption())
        self.where.setProperty("role", "caption")
        self.tiles = TileRow(tr("The factors and their product"))
        self.told = Wrapped(2, quiet=True)
        self.guess, self.checks, self.opened = Guess(), Checks(), Opened()
        self.sweep = Sweep()
        self.sweep.hide()
        self._connect()
        self._arrange()

    @property
    def case(self) -> Case:
        """What the newest frame is about."""
        return self._keeper.case(self._frame or self.session.frame)

    def show_frame(self, frame: Frame) -> None:
        """Show the picked parameter, if any part that it depends on is another."""
        last, self._frame = self._frame, frame
        if last is not None and all(getattr(frame, part) is getattr(last, part) for part in PARTS):
            return
        case = self._keeper.case(frame)
        for part in (self.tiles, self.opened, self.sweep):
            part.set_theme(frame.theme)
        self.chooser.show_case(case)
        self.answers.show_case(case)
        self.name.show_formula(frame.theme, f"∂C/∂{symbol(case.place)}")
        self.where.setText(where(case))
        opened = names(case)
        self.tiles.show_tiles(
            tiles(case), frozenset({opened.index(case.opened)}) if case.factors else frozenset()
        )
        self.told.say(remark(case))
        self.guess.show_case(case)
        self.checks.show_case(case)
        self.opened.show_case(case)
        self.sweep.show_case(case)
        if self.work.isHidden() == (case.factors is not None):
            self.work.setVisible(case.factors is not None)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # so that nothing jumps

    def describe(self, frame: Frame) -> str:
        """The parameter, its factors and their checks."""
        self.show_frame(frame)
        case = self._keeper.case(frame)
        if case.factors is None:
            return f"{where(case)} {case.why}"
        shown = " ".join(f"{tile.sign} {tile.spoken}" for tile in tiles(case))
        checked = "; ".join(
            " ".join(part for part in (what, number, off) if part) for what, number, _, off in lines(case)
        )
        return f"{where(case)} {shown}. {checked}. {remark(case)}"

    def sizeHint(self) -> QSize:
        """The right column of a small window."""
        return QSize(440, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the explanation beside the tiles where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= BESIDE
        self._body.setStretch(0, 1 if wide else 0)
        self.sweep.setVisible((wide and self.height() >= TALL[0]) or self.height() >= TALL[1])
        if self._frame is not None:
            self.sweep.show_case(self.case)
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    # -- parts --------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._pick)
        self.chooser.random.connect(self._random)
        self.chooser.large.connect(self._large)
        self.answers.wanted.connect(self._want)
        self.tiles.pressed.connect(self._press)
        self.guess.guessed.connect(self._guess)
        self.guess.covered.connect(self._cover)
        self.checks.nudged.connect(self._nudge)
        self.sweep.chosen.connect(self._nudge)
        self.checks.sought.connect(self._find)

    def _arrange(self) -> None:
        inside, left = QWidget(), QVBoxLayout()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name)
        head.addWidget(self.where, 1)
        left.setSpacing(6)
        left.addWidget(self.chooser)
        left.addLayout(head)
        left.addWidget(self.answers)
        self.work = QWidget()
        work = QVBoxLayout(self.work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(6)
        for widget in (self.tiles, self.told, self.guess, self.checks):
            work.addWidget(widget)
        work.addWidget(self.sweep, 1)
        work.addStretch(0)
        self.sweep.setMaximumHeight(420)
        left.addWidget(self.work, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(6)
        self._body.addLayout(left, 1)
        self._body.addWidget(self.opened, 1)
        left.addStretch(0)
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 6, 8, 8)
        column.addLayout(self._body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroller(inside))

    # -- verbs --------------------------------------------------------------------------------------------

    @Slot(object)
    def _pick(self, place: Place) -> None:
        layer, j, k = place
        self.session.select(Bias(layer, j) if k is None else Weight(layer, j, k))

    @Slot()
    def _random(self) -> None:
        frame = self.session.frame
        dealt, sizes = int(frame.options[DEALT.key]) + 1, frame.snapshot.network.sizes
        index = random.Random(f"{SEED}/{dealt}").randrange(count_parameters(sizes))  # noqa: S311 - no secret
        self.session.set_option(DEALT.key, float(dealt % 1_000_000))
        self._pick(locate(index, sizes))

    @Slot()
    def _large(self) -> None:
        case = self.case
        if case.example is None:
            return
        best = largest(case.example.gradient.flat, LARGE)
        rank = int(case.frame.options[RANK.key]) % len(best)
        self.session.set_option(RANK.key, float((rank + 1) % len(best)))
        self._pick(locate(int(best[rank]), case.network.sizes))

    @Slot(int)
    def _want(self, answer: int) -> None:
        self.session.want(answer)

    @Slot(int)
    def _press(self, index: int) -> None:
        name = names(self.case)[index]
        if name:
            self.session.set_option(OPENED.key, name)

    @Slot(str)
    def _guess(self, text: str) -> None:
        self.session.set_option(GUESS.key, text)

    @Slot(bool)
    def _cover(self, covered: bool) -> None:
        self.session.set_option(COVERED.key, covered)

    @Slot(float)
    def _nudge(self, h: float) -> None:
        self.session.set_option(NUDGE.key, h)

    @Slot()
    def _find(self) -> None:
        self.session.set_option("gradient.of", "example")
        self.session.find()


def where(case: Case) -> str:
    """Where the parameter is, and of which example."""
    layer, j, k = case.place
    frame = case.frame
    if k is None:
        text = tr("bias of neuron {0}, layer {1}").format(j, layer)
    elif layer == 1:
        text = tr("from input {0} to neuron {1} of layer 1").format(k, j)
    else:
        text = tr("from neuron {0} to neuron {1} of layer {2}").format(k, j, layer)
    if frame.wanted is None or frame.target is None:
        return f"{text}."
    told = tr("{0}; said to be {1}.") if frame.lied else tr("{0}; wanted: {1}.")
    return told.format(text, naming_of(frame).noun(frame.wanted))
