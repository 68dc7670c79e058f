"""Nudge and measure: one parameter moved on a copy, and the cost measured beside what the gradient forecast."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.locks import locked_with
from app.numerals import short
from app.panes.nudge import measure_words as words
from app.panes.nudge.asker import Asker
from app.panes.nudge.chooser import Chooser
from app.panes.nudge.curve_plot import CurvePlot
from app.panes.nudge.desk import Stand
from app.panes.nudge.measured import HALF, NUDGES, Curve, Measured, Point, curve, point, sweep, window
from app.panes.nudge.meet import Meet
from app.panes.nudge.options import PRECISION, SIZE, size_of
from app.panes.nudge.page import Choice, NudgeField, Page
from app.panes.nudge.ratio_plot import RatioPlot
from app.panes.nudge.subject import missing, part_at, place_of
from app.session import Session
from app.widgets import Segments
from app.widgets.elided import ElidedLabel
from app.widgets.same_size import say
from app.widgets.wrapped import Wrapped
from nncore.flat_order import name_of
from nncore.network import index_of, locate
from nncore.nudges import Place, most_sensitive, without_slope
from nncore.words import tr

NARROW = 330  # pixels below which there is no room for the curve


class MeasurePage(Page):
    """Chooser, nudge, the two numbers on one axis, the ratio over ten decades, the cost along the parameter."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._stand: Stand | None = None
        self._place: Place = (1, 0, 0)
        self.derivative: float | None = None
        self.point: Point | None = None
        self.measured: Measured | None = None
        self.curve: Curve | None = None
        self._rng = np.random.default_rng()
        self._sweeps: Asker[Measured] = Asker(session, "sweep", self._again)
        self._curves: Asker[Curve] = Asker(session, "curve", self._again)
        self._points: Asker[Point] = Asker(session, "point", self._again)
        self.chooser, self.field = Chooser(), NudgeField(session)
        tip = tr("move the parameter up or down")
        self.sign = Segments(tr("Sign"), (("+", "+"), ("-", "−")), tip, narrow=True)
        self.precision = Choice(session, PRECISION.key)
        self.meet, self.ratios, self.along = Meet(), RatioPlot(), CurvePlot()
        self.said, self.copy = (
            Wrapped(4),
            ElidedLabel(tr("Measured on a copy: nothing in the network changes.")),
        )
        self.copy.setProperty("role", "caption")
        self.act = QPushButton(tr("Do it"))
        self.act.setToolTip(tr("Make this nudge in the network itself, which undo takes back"))
        self.act.setAccessibleName(tr("Make this nudge in the network"))
        self._lay_out()
        self._connect()

    def show_stand(self, stand: Stand) -> None:
        """Measure what is new, and show it."""
        frame, self._stand = stand.frame, stand
        place = self._place = place_of(frame)
        h = size_of(frame.options[SIZE.key])
        lacking = missing(frame, place[0])
        self.chooser.show_place(frame, place, found=stand.ways is not None and not missing(frame, 1))
        self.field.show_frame(frame)
        self.sign.set_value("+" if h > 0 else "-")
        self.precision.show_frame(frame)
        for plate in (self.meet, self.ratios, self.along):
            plate.set_theme(frame.theme)
        self._measure(stand, place, h)
        ways = stand.ways
        self.derivative = None
        if ways is not None and not lacking:
            self.derivative = float(ways.exact.gradient[index_of(*place, ways.network.sizes)])
        self._show(stand, h, lacking)

    def describe(self) -> str:
        """The sentences on show."""
        return self.said.text()

    def arrange(self, width: int) -> None:
        """Without the curve where there is no room for it; sentences take fewer lines where they are long."""
        self.along.setVisible(width >= NARROW)
        self.said.keep(3 if width > 760 else 4 if width > 560 else 6)

    def leave(self) -> None:
        """Measure nothing while out of sight."""
        for asker in (self._sweeps, self._curves, self._points):
            asker.stop()

    def _measure(self, stand: Stand, place: Place, h: float) -> None:
        ways = stand.ways
        if ways is None:
            self.measured = self.curve = self.point = None
            return
        patient, sign, end = stand.frame.snapshot.running, math.copysign(1.0, h), window(h)
        bench = ways.chosen
        self.measured = self._sweeps.ask(
            (ways, place, sign),
            lambda: sweep(ways, place, sign),
            short=ways.is_quick(len(NUDGES)),
            patient=patient,
        )
        self.curve = self._curves.ask(
            (bench, place, end),
            lambda: curve(bench, place, end),
            short=ways.is_quick(2 * HALF + 1),
            patient=patient,
        )
        self.point = self._points.ask(
            (bench, place, h), lambda: point(bench, place, h), short=ways.is_quick(2)
        )

    def _show(self, stand: Stand, h: float, lacking: str) -> None:
        g, at = self.derivative, self.point
        waiting = tr("Measuring… {0} %").format(round(100 * (self._share(stand) or 0.0)))
        empty = stand.why or waiting
        brief = (
            stand.frame.unfound if lacking and stand.frame.found is None else lacking
        )  # what lacks it is named there
        self.meet.show_changes(
            at.change if at is not None else None,
            None if g is None else g * h,
            stand.why or brief or waiting,
        )
        self.ratios.show_ratios(self.measured, g, h, brief if self.measured is not None else empty)
        self.along.show_curve(self.curve, g, at, empty)
        network = stand.frame.snapshot.network
        name = name_of(index_of(*self._place, network.sizes), network.sizes)
        say(self.act, tr("Do it: {0} → {1}").format(name, short(self._value(stand) + h)))
        snapshot = stand.frame.snapshot
        past = snapshot.opened is not None and snapshot.opened.before is network
        self.act.setEnabled(not past and math.isfinite(self._value(stand)))
        self._say(stand, name, lacking)

    def _say(self, stand: Stand, name: str, lacking: str) -> None:
        at, g, ways = self.point, self.derivative, stand.ways
        if at is None or ways is None:
            self.said.say(stand.why or tr("Measuring the cost of {0}.").format(stand.whose))
            return
        parts = [words.verdict(name, stand.whose, at, g, lacking), words.of_sign(at, g)]
        if self.measured is not None and g is not None:
            parts.append(words.of_sizes(self.measured, g))
        if ways.network is not stand.frame.snapshot.network:
            parts.append(tr("Measured at step {0}.").format(ways.step))
        self.said.say(" ".join(part for part in parts if part))

    def _share(self, stand: Stand) -> float | None:
        shares = (stand.share, self._sweeps.share, self._points.share, self._curves.share)
        return next((share for share in shares if share is not None), None)

    def _value(self, stand: Stand) -> float:
        """What the parameter is."""
        network, (layer, j, k) = stand.frame.snapshot.network, self._place
        return float(network.biases[layer - 1][j] if k is None else network.weights[layer - 1][j, k])

    def _lay_out(self) -> None:
        row, plots, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for part in (self.field, self.sign, self.precision):
            row.addWidget(part)
        row.addStretch(1)
        plots.addWidget(self.ratios, 3)
        plots.addWidget(self.along, 2)
        foot.addWidget(self.copy, 1)
        foot.addWidget(self.act)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 2, 8, 8)
        whole.setSpacing(6)
        whole.addWidget(self.chooser)
        whole.addLayout(row)
        whole.addWidget(self.meet)
        whole.addLayout(plots, 1)
        whole.addWidget(self.said)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._choose)
        self.chooser.sensitive.connect(self._sensitive)
        self.chooser.dead.connect(self._dead)
        self.chooser.random.connect(self._random)
        self.sign.chosen.connect(self._turn)
        locked_with(self.sign, SIZE.key)
        self.ratios.moved.connect(self._move)
        self.act.clicked.connect(self._do)
        locked_with(self.act, "edit")

    def _again(self) -> None:
        """A job got on."""
        if self._stand is not None:
            self.show_stand(self._stand)

    @Slot(object)
    def _choose(self, place: Place) -> None:
        self.session.select(part_at(place))

    def _choose_index(self, index: int) -> None:
        self._choose(locate(index, self.session.frame.snapshot.network.sizes))

    @Slot()
    def _sensitive(self) -> None:
        if self._stand is not None and self._stand.ways is not None:
            self._choose_index(most_sensitive(self._stand.ways.exact.gradient))

    @Slot()
    def _dead(self) -> None:
        if self._stand is None or self._stand.ways is None:
            return
        places = without_slope(self._stand.ways.exact.gradient)
        if len(places):
            self._choose_index(int(self._rng.choice(places)))
        else:
            self.said.say(
                tr("No gradient is exactly zero here: every one of them matters at least a little.")
            )

    @Slot()
    def _random(self) -> None:
        if self._stand is not None:
            self._choose_index(int(self._rng.integers(self._stand.frame.snapshot.network.n_parameters)))

    @Slot(str)
    def _turn(self, sign: str) -> None:
        self._move(abs(self.field.value), -1.0 if sign == "-" else 1.0)

    @Slot(float)
    def _move(self, size: float, sign: float | None = None) -> None:
        kept = math.copysign(1.0, self.field.value) if sign is None else sign
        self.session.set_option(SIZE.key, kept * size)

    @Slot()
    def _do(self) -> None:
        if self._stand is not None:
            h = size_of(self._stand.frame.options[SIZE.key])
            self.session.set_parameter(part_at(self._place), self._value(self._stand) + h)
