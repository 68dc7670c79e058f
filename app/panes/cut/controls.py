"""The rows of controls: which direction, how far, which costs."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.panes.cut.options import (
    ARROW,
    COST,
    COSTS,
    DIRECTION,
    DIRECTIONS,
    NUDGE,
    OTHER,
    REACH,
    REVEAL,
    SEED,
)
from app.panes.cut.others import RunChoice
from app.panes.cut.walking import can_walk
from app.panes.cut.ways import GOALS
from app.panes.cut.work import Answer
from app.selection import Weight
from app.session import Session
from app.widgets import NumberField, Segments
from nncore.network import Network
from nncore.words import tr

DRAWN = ("random", "filter", "twin")  # directions that another seed changes


class Controls(QWidget):
    """Shows the options of the page in sight, and sets them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.directions = Segments(tr("Direction"), DIRECTIONS, DIRECTION.tip, narrow=True)
        self.costs = Segments(tr("Costs"), COSTS, COST.tip, narrow=True)
        self.costs.setObjectName(COST.key)
        self.reach = _field(tr("reach"), REACH.default, REACH.low, REACH.high, REACH.tip)
        self.arrow = _field(tr("arrow"), ARROW.default, ARROW.low, ARROW.high, ARROW.tip)
        self.nudge = _field(tr("nudge"), NUDGE.default, NUDGE.low, NUDGE.high, NUDGE.tip)
        self.run = RunChoice()
        self.dice = QPushButton(tr("Another"))
        self.dice.setToolTip(tr("Draw other random directions"))
        self.dice.setAccessibleName(tr("Draw other random directions"))
        self.reveal = QPushButton(tr("Show −∇C"))
        self.reveal.setCheckable(True)
        self.reveal.setToolTip(REVEAL.tip)
        self.reveal.setAccessibleName(REVEAL.label)
        self.walk = QPushButton(tr("Walk"))
        self.walk.setObjectName("cut.walk")
        self.walk.setToolTip(tr("Move the network one step along the arrow; can be undone"))
        self.walk.setAccessibleName(tr("Walk one step along the arrow"))
        self._lay_out()
        self.directions.chosen.connect(self._choose_direction)
        locked_with(self.directions, DIRECTION.key)
        self.costs.chosen.connect(self._choose_costs)
        locked_with(self.costs, COST.key)
        self.reach.changed.connect(self._set_reach)
        locked_with(self.reach, REACH.key)
        self.arrow.changed.connect(self._set_arrow)
        locked_with(self.arrow, ARROW.key)
        self.nudge.changed.connect(self._set_nudge)
        locked_with(self.nudge, NUDGE.key)
        self.run.activated.connect(self._choose_run)
        locked_with(self.run, OTHER.key)
        self.dice.clicked.connect(self._throw)
        locked_with(self.dice, SEED.key)
        self.reveal.clicked.connect(self._show_downhill)
        locked_with(self.reveal, REVEAL.key)

    def show_frame(self, frame: Frame) -> None:
        """Show the options, those of the page in sight."""
        options, page = frame.options, str(frame.options["cut.page"])
        what = str(options["cut.direction"])
        self.directions.set_value(what)
        self.costs.set_value(str(options["cut.costs"]))
        for field, key in ((self.reach, REACH.key), (self.arrow, ARROW.key), (self.nudge, NUDGE.key)):
            field.set_theme(frame.theme)
            field.set_value(float(options[key]))
        self.reveal.setChecked(bool(options[REVEAL.key]))
        self.reveal.setText(tr("Hide −∇C") if options[REVEAL.key] else tr("Show −∇C"))
        self.directions.setVisible(page != "bottom")
        self.reach.setVisible(page != "bottom")
        self.reach.setEnabled(what != "path" and what not in GOALS)
        self.run.setVisible(what == "run" and page != "bottom" and self.run.count() > 0)
        self.costs.setVisible(page == "line")
        turned = page == "map"
        self.arrow.setVisible(turned)
        self.reveal.setVisible(turned)
        self.walk.setVisible(turned)
        self.nudge.setVisible(page == "bottom")
        drawn = what in DRAWN or page == "bottom" or (what == "gradient" and page == "map")
        single = what == "weight" and page != "bottom"
        self.dice.setVisible(drawn or single)
        tip = tr("Pick another weight, of any layer") if single else tr("Draw other random directions")
        if tip != self.dice.toolTip():
            self.dice.setToolTip(tip)
            self.dice.setAccessibleName(tip)

    def show_walk(self, known: Answer | None, network: Network) -> None:
        """Whether a step can be taken; never one that is led by test pictures."""
        by_test = known is not None and known.question.is_test
        self.walk.setEnabled(can_walk(known, network))
        self.walk.setToolTip(
            tr("Nothing is learned from test pictures: measure the cost on the training set to walk here")
            if by_test
            else tr("Move the network one step along the arrow; can be undone")
        )

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        rows = (
            (first, (self.directions,)),
            (
                second,
                (self.run, self.reach, self.nudge, self.costs, self.arrow, self.walk, self.reveal, self.dice),
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for row, widgets in rows:
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @Slot(str)
    def _choose_direction(self, name: str) -> None:
        self._session.set_option(DIRECTION.key, name)

    @Slot(str)
    def _choose_costs(self, name: str) -> None:
        self._session.set_option(COST.key, name)

    @Slot(float)
    def _set_reach(self, value: float) -> None:
        self._session.set_option(REACH.key, value)

    @Slot(float)
    def _set_arrow(self, value: float) -> None:
        self._session.set_option(ARROW.key, value)

    @Slot(float)
    def _set_nudge(self, value: float) -> None:
        self._session.set_option(NUDGE.key, value)

    @Slot(int)
    def _choose_run(self, at: int) -> None:
        self._session.set_option(OTHER.key, float(self.run.itemData(at)))

    @Slot()
    def _throw(self) -> None:
        options = self._session.frame.options
        seed = float(options[SEED.key])
        seed = seed + 1.0 if seed < SEED.high else SEED.low
        self._session.set_option(SEED.key, seed)
        if options[DIRECTION.key] == "weight" and options["cut.page"] != "bottom":
            self._session.select(any_weight(self._session.frame.snapshot.network.sizes, int(seed)))

    @Slot(bool)
    def _show_downhill(self, shown: bool) -> None:
        self._session.set_option(REVEAL.key, shown)


def any_weight(sizes: tuple[int, ...], seed: int) -> Weight:
    """A weight at random; each layer is as likely as another, or nearly all would be of the first."""
    rng = np.random.default_rng(seed)
    layer = int(rng.integers(1, len(sizes)))
    return Weight(layer, int(rng.integers(sizes[layer])), int(rng.integers(sizes[layer - 1])))


def _field(name: str, default: object, low: float, high: float, tip: str) -> NumberField:
    return NumberField(name, float(str(default)), low, high, log=True, tip=tip)
