"""The pane of the duel: the present settings against another one, both live, from the same first weights."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.frame import Frame
from app.jobs import Progress
from app.naming import naming_of
from app.options import Option
from app.pane import Pane
from app.panes.duel import words
from app.panes.duel.chart import DuelChart
from app.panes.duel.fields import Choice, Knob, Menu
from app.panes.duel.holding import row_of, scrolled
from app.panes.duel.options import MENU, NUMBERS, OPTIONS, WHATS, other
from app.panes.duel.side import SideView
from app.widgets import JobButton
from app.widgets.wrapped import Wrapped
from nncore.config import Config, ConfigError
from nncore.data import Dataset
from nncore.duel import Duel, Sides
from nncore.network import Network
from nncore.passes import forward

if TYPE_CHECKING:
    from app.session import Session

JOB = "duel.race"
MEASURED = 1000  # of the first test examples
TELLS = 0.1  # seconds between two news
WIDE, LOW = 620, 330  # pixels: both sides beside one another; under it the chart has no room


class DuelPane(Pane):
    """Two trainings on copies: the person's own run is only looked at."""

    key = "duel"
    title = "Two settings"
    options = OPTIONS
    follows = frozenset({"options", "theme", "picture", "data"})
    rate = 4.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self._frame = session.frame
        self.duel: Duel | None = None
        self._key: tuple[object, ...] = ()  # what the duel was made of
        self.sides: Sides | None = None
        self._configs: tuple[Config, Config] | None = None
        self._error, self._told = "", 0.0
        self.what = Menu(session, "duel.what")
        self.values: dict[str, Knob | Menu] = {
            name: Knob(
                session, f"duel.{name}", integer=name == "batch_size", log=name not in ("momentum", "l2")
            )
            if name in NUMBERS
            else Menu(session, f"duel.{name}")
            for name, _ in WHATS
        }
        self.start, self.by = Choice(session, "duel.from"), Choice(session, "duel.by")
        self.unit = QLabel(self.tr("s"))
        self.budgets = {
            "seconds": Knob(session, "duel.seconds"),
            "examples": Knob(session, "duel.examples", integer=True),
        }
        self.button = JobButton(
            self.tr("Race"), self.tr("Both train on, each on a copy; press again to pause them")
        )
        self.one = QPushButton(self.tr("One step each"))
        self.again = QPushButton(self.tr("Reset both"))
        self.chart, self.views = DuelChart(), (SideView(0), SideView(1))
        self.verdict, self.about = Wrapped(2), Wrapped(1, quiet=True)
        self._lay_out()
        self.button.asked.connect(self.race)
        self.button.cancelled.connect(self.pause)
        self.one.clicked.connect(self.step_both)
        self.again.clicked.connect(self.reset)

    def show_frame(self, frame: Frame) -> None:
        """Follow the knobs, the picture and the theme; the race goes on by itself."""
        self._frame = frame
        what, by = str(frame.options["duel.what"]), str(frame.options["duel.by"])
        for part in (self.what, *self.values.values(), self.start, self.by, *self.budgets.values()):
            part.show_frame(frame)
        for name, field in self.values.items():
            field.setVisible(name == what)
        self.unit.setVisible(frame.options["duel.by"] == "seconds")
        for name, knob in self.budgets.items():
            knob.setVisible(name == by)
        self.button.set_theme(frame.theme)
        self._show()

    def menu_options(self) -> tuple[Option, ...]:
        """The choices; numbers stand in the pane."""
        return MENU

    def describe(self, frame: Frame) -> str:
        """Who is ahead, or what to do."""
        if self._frame is not frame:
            self.show_frame(frame)
        return self.verdict.text() or self._empty()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both beside one another, and the chart where it has room."""
        super().resizeEvent(event)
        self._arrange()

    # -- verbs --------------------------------------------------------------------------------------------

    @Slot()
    def race(self) -> None:
        """Both go on for the time or the examples that are asked for."""
        by = str(self._frame.options["duel.by"])
        if (duel := self._ready()) is not None:
            self._begin(duel.go(float(self._frame.options[f"duel.{by}"]), by))

    @Slot()
    def pause(self) -> None:
        """Stop both after the turn under way; Race goes on."""
        self.session.jobs.cancel(JOB)
        self.button.show_share(None)
        self._show()

    @Slot()
    def step_both(self) -> None:
        """One step each."""
        if (duel := self._ready()) is not None:
            self._begin(duel.step())

    @Slot()
    def reset(self) -> None:
        """Forget both: the next race begins anew."""
        self.duel = self.sides = self._configs = None
        self._key, self._error = (), ""
        self.pause()

    def _begin(self, steps: object) -> None:
        self._error = ""
        self.button.show_share(0.0)
        self.session.jobs.start(JOB, steps, self._take)  # type: ignore[arg-type]
        self._show()

    def _ready(self) -> Duel | None:
        """The duel there is, or a new one if the settings are others."""
        found = self._question()
        data = self._frame.data
        if isinstance(found, str) or data is None:
            return None
        start, configs, key = found
        if self.duel is None or key != self._key:
            self.pause()
            try:
                self.duel = Duel(start, configs, data.train, _first(data.test, MEASURED))
            except ConfigError as error:
                self._error = str(error)
                self._show()
                return None
            self._key, self._configs, self.sides = key, configs, None
        return self.duel

    def _question(self) -> tuple[Network, tuple[Config, Config], tuple[object, ...]] | str:
        """Where both begin and how each goes; or why there can be no race."""
        frame, snapshot = self._frame, self._frame.snapshot
        if frame.data is None or frame.data.train.n_inputs != snapshot.network.sizes[0]:
            return self.tr("There are no training examples that this network takes.")
        origin = str(frame.options["duel.from"])
        start = snapshot.initial if origin == "start" else snapshot.network
        if not np.isfinite(start.flat).all():
            return self.tr("Weights of this network are no numbers any more: begin from its first weights.")
        try:
            theirs = other(snapshot.config, frame.options)
        except ConfigError as error:
            return str(error)
        if theirs == snapshot.config:
            return self.tr("Both settings are the same: choose another value.")
        return start, (snapshot.config, theirs), (snapshot.run, origin, snapshot.config, theirs)

    # -- showing ------------------------------------------------------------------------------------------

    def _take(self, progress: Progress) -> None:
        news = progress.result if progress.done else progress.partial
        if progress.error:
            self._error = progress.error.strip().rpartition("\n")[2]
        if news is not None:
            self.sides = news
        self.button.show_share(None if progress.done else progress.share)
        now = time.perf_counter()
        if progress.done or (now >= self._told + TELLS and self.isVisible()):
            self._told = now
            self._show()
        if progress.result is not None and self._configs is not None:
            by = str(self._frame.options["duel.by"])
            told = words.told(progress.result, by, self._raced(str(self._frame.options["duel.what"])))
            self.session.happened("duel", told)

    def _empty(self) -> str:
        found = self._question()
        return found if isinstance(found, str) else self.tr("Press Race: both begin with the same weights.")

    def _show(self) -> None:
        frame, found = self._frame, self._question()
        can = not isinstance(found, str)
        self.button.setEnabled(can or self.button.busy)
        self.one.setEnabled(can and not self.button.busy)
        self.again.setEnabled(self.sides is not None)
        what, by = str(frame.options["duel.what"]), str(frame.options["duel.by"])
        configs = self._configs or (None if isinstance(found, str) else found[1])
        self.chart.show_sides(self.sides, by, self._empty(), frame.theme)
        for number, view in enumerate(self.views):
            self._show_view(view, number, what, configs)
        raced = self._raced(what)
        said = words.verdict(self.sides, by, raced) if self.sides is not None else ""
        if said and not isinstance(found, str) and found[2] != self._key:
            said = self.tr("{said} Race begins anew: the settings are others now.").format(said=said)
        self.verdict.say(self._error or said)
        n = 0 if frame.data is None else min(MEASURED, len(frame.data.test))
        self.about.say(words.ruler(configs[0], n) if configs is not None else "")

    def _raced(self, what: str) -> str:
        """The setting in which the two that raced differ."""
        if self._configs is None:
            return what
        a, b = self._configs
        return next((name for name, _ in WHATS if getattr(a, name) != getattr(b, name)), what)

    def _show_view(
        self, view: SideView, number: int, what: str, configs: tuple[Config, Config] | None
    ) -> None:
        frame, names = self._frame, naming_of(self._frame).outputs
        if configs is None:
            view.show_side(("", ""), None, None, (), frame.theme)
            return
        side = self.sides[number] if self.sides is not None else None
        title = words.setting(configs[number], self._raced(what))
        shown = self.tr("{setting}, as now") if number == 0 else "{setting}"
        texts = shown.format(setting=title), words.standing(side) if side is not None else ""
        found = self._question()
        network = side.network if side is not None else None if isinstance(found, str) else found[0]
        outputs = None
        if network is not None and network.sizes[0] == len(frame.trace.activations[0]):
            acting = replace(network, activations=configs[number].activations)
            outputs = forward(acting, frame.trace.activations[0]).outputs
        if outputs is not None and len(outputs) != len(names):
            outputs = None
        view.show_side(texts, network, outputs, tuple(names), frame.theme)

    def _lay_out(self) -> None:
        self.one.setToolTip(self.tr("Both take one step"))
        self.again.setToolTip(self.tr("Forget both: the next race begins with the same weights again"))
        self._rows = (
            row_of(QLabel(self.tr("Other")), self.what, *self.values.values()),
            row_of(QLabel(self.tr("From")), self.start),
            row_of(QLabel(self.tr("Equal")), self.by, *self.budgets.values(), self.unit),
            row_of(self.again, self.one, self.button),
        )
        self._knobs, self._views = QGridLayout(), QGridLayout()
        self._knobs.setSpacing(6)
        self._knobs.setColumnStretch(2, 1)
        self._views.setSpacing(8)
        self._views.addWidget(self.views[0], 0, 0)
        body = QWidget()
        whole = QVBoxLayout(body)
        whole.setContentsMargins(10, 8, 10, 8)
        whole.setSpacing(6)
        whole.addLayout(self._knobs)
        whole.addWidget(self.verdict)
        whole.addWidget(self.chart, 3)
        whole.addLayout(self._views, 4)
        whole.addWidget(self.about)
        self._arrange()
        scrolled(self, body)

    def _arrange(self) -> None:
        """Two rows of knobs, and both sides beside one another, where there is room for that."""
        wide = self.width() >= WIDE
        places = ((0, 0), (0, 1), (1, 0), (1, 3)) if wide else ((0, 0), (1, 0), (2, 0), (3, 0))
        for row, place in zip(self._rows, places, strict=True):
            self._knobs.addWidget(row, *place)
        self._views.addWidget(self.views[1], 0 if wide else 1, 1 if wide else 0)
        self.chart.setVisible(self.height() >= LOW)


def _first(data: Dataset, n: int) -> Dataset:
    return data if n >= len(data) else replace(data, images=data.images[:n], labels=data.labels[:n])
