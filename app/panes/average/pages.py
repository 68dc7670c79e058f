"""The pages of the boxes, the conventions and softmax."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QPushButton

from app.frame import Frame
from app.locks import locked_with
from app.naming import naming_of
from app.numerals import plain, short
from app.panes.average import words
from app.panes.average.boxes import Boxes, Nested
from app.panes.average.mean_page import Page
from app.panes.average.options import HEAT, HOLD, HOLDS, KEEP, SHARE, SHARES, WAY, WAYS
from app.panes.average.soft_bars import SoftBars
from app.panes.average.sums_table import Line, SumsTable, lines_of
from app.session import Session
from app.widgets import NumberField, Segments
from app.widgets.find_bar import FindBar
from nncore.arrays import Floats
from nncore.conventions import factor
from nncore.one_example import terms
from nncore.words import tr


class BoxesPage(Page):
    """What goes into which function."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.boxes = Boxes()
        self.holds = Segments(tr("What is held"), HOLDS, HOLD.tip, narrow=True)
        self.shares = Segments(tr("Data"), SHARES, SHARE.tip, narrow=True)
        self.other = QPushButton()
        self.other.setAccessibleName(tr("Change what is not held"))
        self.other.setToolTip(tr("Put another picture on the network, or take a step of training"))
        for widget in (self.holds, self.other, self.shares):
            self.controls.addWidget(widget)
        self.fill(self.boxes)
        self._row, self._n, self._theta = 0, 1, True
        self.holds.chosen.connect(self._hold)
        locked_with(self.holds, HOLD.key)
        self.shares.chosen.connect(self._share)
        locked_with(self.shares, SHARE.key)
        self.other.clicked.connect(self._change)

    def show_frame(self, frame: Frame, costs: Floats | None) -> None:
        """Show the numbers of now."""
        hold, share = str(frame.options[HOLD.key]), str(frame.options[SHARE.key])
        self.holds.set_value(hold)
        self.shares.set_value(share)
        self._theta = hold == "theta"
        locked_with(self.other, "examples" if self._theta else "step")
        self.other.setText(tr("Another picture") if self._theta else tr("Other weights: one step"))
        self.other.setAccessibleName(self.other.text())
        self.other.setToolTip(
            tr("Put the next test example on the network; the weights stay")
            if self._theta
            else tr("Take one step of training; the examples stay")
        )
        self._row = (
            frame.picture.row if frame.picture.row is not None and frame.picture.source == "test" else -1
        )
        self._n = len(frame.data.test) if frame.data is not None else 0
        self.other.setEnabled(self._n > 0)
        mean, n = mean_of(costs, share)
        sizes, config = frame.snapshot.network.sizes, frame.snapshot.config
        one = None
        if frame.target is not None and len(frame.target) == sizes[-1]:
            one = float(terms(frame.trace.outputs, frame.target, config.cost, config.output).sum())
        self.boxes.set_theme(frame.theme)
        self.boxes.show_boxes(
            Nested(hold, sizes[0], sizes[-1], frame.snapshot.network.n_parameters, one, n, mean)
        )
        self._say(costs, share)

    def _say(self, costs: Floats | None, share: str) -> None:
        said = (
            tr("Another picture changes what it costs, and not C(θ).")
            if self._theta
            else tr("Other weights change what each example costs, and so C(θ).")
        )
        if costs is not None and share != "all":
            text = tr("With this half alone C is {half}, with all {whole}: the same weights, other data.")
            half, whole = (plain(float(mean_of(costs, part)[0] or 0.0), 4) for part in (share, "all"))
            said += " " + text.format(half=half, whole=whole)
        self.said.say(said)

    @Slot(str)
    def _hold(self, name: str) -> None:
        self.session.set_option(HOLD.key, name)

    @Slot(str)
    def _share(self, name: str) -> None:
        self.session.set_option(SHARE.key, name)

    @Slot()
    def _change(self) -> None:
        if self._theta:
            self.session.load_example("test", (self._row + 1) % self._n)
        else:
            self.session.step(1)


class SumsPage(Page):
    """How the outputs' squares are added up."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.bar, self.table = FindBar(session), SumsTable()
        self.ways = Segments(tr("Convention"), WAYS, WAY.tip, narrow=True)
        self.ways.setObjectName(WAY.key)
        self.keep = QCheckBox(tr("keep the same step"))
        self.keep.setObjectName(KEEP.key)
        self.keep.setToolTip(KEEP.tip)
        self.keep.setAccessibleName(tr("Keep the same step"))
        self.apply = QPushButton()
        self.apply.setAccessibleName(tr("Use the rate of this convention"))
        self.apply.setToolTip(
            tr("Give the program’s own rate the value that takes these steps; can be undone")
        )
        for widget in (self.ways, self.keep, self.apply):
            self.controls.addWidget(widget)
        self.column.addWidget(self.bar)
        self.fill(self.table)
        self.setting = self.by = 1.0  # the program's rate, and the factor of the convention
        self.ways.chosen.connect(self._choose)
        locked_with(self.ways, WAY.key)
        self.keep.clicked.connect(self._keep)
        locked_with(self.keep, KEEP.key)
        self.apply.clicked.connect(self._apply)
        locked_with(self.apply, "setting.learning_rate")

    def show_frame(self, frame: Frame) -> None:
        """Show the gradient found in each convention."""
        way, keep = str(frame.options[WAY.key]), bool(frame.options[KEEP.key])
        n_out, setting = frame.snapshot.network.sizes[-1], frame.snapshot.config.learning_rate
        found = frame.found
        lines: tuple[Line, ...] = ()
        if found is not None and found.complete:
            lines = lines_of(found.flat, setting, n_out, keep=keep)
        self.bar.show_frame(frame)
        self.ways.set_value(way)
        self.keep.setChecked(keep)
        self.table.set_theme(frame.theme)
        self.table.show_lines(lines, way, frame.unfound or tr("Let the wave go back through all layers."))
        self.setting, self.by = setting, 1.0 if keep else factor(way, n_out)
        self.apply.setText(tr("Train with rate {rate}").format(rate=short(self.rate)))
        self.apply.setAccessibleName(self.apply.text())
        self.apply.setToolTip(
            tr("Give the program’s own rate the value that takes these steps; can be undone")
        )
        self.apply.setEnabled(self.by != 1.0 and self.rate >= 1e-6)
        self._say(way, setting, self.by, keep=keep, found=bool(lines))

    @property
    def rate(self) -> float:
        """The rate with which the program takes the steps of the convention."""
        return self.setting * self.by

    def _say(self, way: str, setting: float, by: float, *, keep: bool, found: bool) -> None:
        said = tr("The program sums: C of one example is Σ (a − y)².")
        if found:
            said += " " + tr("The direction is the same in all three.")
        if keep and way != "sum":
            text = tr(
                "With the rate of {way} rescaled the step is the same, so the program’s rate {rate} stays."
            )
            said += " " + text.format(way=words.convention(way), rate=short(setting))
        elif by != 1.0:
            text = tr("{way} with the rate {rate} takes the steps that the sum takes with {own}.")
            said += " " + text.format(way=words.convention(way), rate=short(setting), own=short(self.rate))
        self.said.say(said)

    @Slot(str)
    def _choose(self, name: str) -> None:
        self.session.set_option(WAY.key, name)

    @Slot(bool)
    def _keep(self, on: bool) -> None:
        self.session.set_option(KEEP.key, on)

    @Slot()
    def _apply(self) -> None:
        self.session.change(learning_rate=self.rate)


class SoftPage(Page):
    """Softmax of the present sums, hot to cold."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.bars = SoftBars()
        self.heat = NumberField(
            tr("temperature T"), 1.0, HEAT.low, HEAT.high, slider=(0.0, 5.0), tip=HEAT.tip
        )
        self.heat.setObjectName(HEAT.key)
        self.controls.addWidget(self.heat)
        self.fill(self.bars)
        self.heat.changed.connect(self._warm)
        locked_with(self.heat, HEAT.key)

    def show_frame(self, frame: Frame) -> None:
        """Show what softmax would say to the picture."""
        heat = float(frame.options[HEAT.key])
        self.heat.set_theme(frame.theme)
        self.heat.set_value(heat)
        self.bars.set_theme(frame.theme)
        names = naming_of(frame).outputs
        self.bars.show_sums(frame.trace.zs[-1], tuple(names), heat)
        self._say(names, frame.snapshot.config.output, heat)

    def _say(self, names: tuple[str, ...], output: str, heat: float) -> None:
        shares = self.bars.shares
        if not len(shares):
            self.said.say(tr("The sums are no numbers."))
            return
        best = int(shares.argmax())
        text = tr("At T = {heat} the largest sum, of {name}, gets {share} of 1.")
        name = names[best] if best < len(names) else str(best)
        said = text.format(heat=short(heat), name=name, share=plain(float(shares[best]), 3))
        if heat == 0:
            said += " " + tr("That is argmax: all to the largest, and a slope of 0 for all the others.")
        if output != "softmax":
            said += " " + tr(
                "This network’s own outputs are {output}: this is what softmax would make of its sums."
            ).format(output=output)
        self.said.say(said)

    @Slot(float)
    def _warm(self, heat: float) -> None:
        self.session.set_option(HEAT.key, heat)


def mean_of(costs: Floats | None, share: str) -> tuple[float | None, int]:
    """The mean cost of a part of the examples, and of how many."""
    if costs is None or not len(costs):
        return None, 0
    half = len(costs) // 2
    part = {"first": costs[:half], "second": costs[half:]}.get(share, costs)
    return (float(part.mean()), len(part)) if len(part) else (None, 0)
