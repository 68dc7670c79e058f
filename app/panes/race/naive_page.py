"""The naive way: every parameter nudged up and down, against one backward sweep."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from app import fonts
from app.ends import strong_end
from app.frame import Frame
from app.jobs import Progress
from app.panes.race import naive_words as words
from app.panes.race.asking import Asked, asked_of
from app.panes.race.lanes import Lanes, Ribbons, filled
from app.panes.race.page import Knob, Menu, Page
from app.scales import push_lut
from app.selection import Bias, Selection, Weight
from app.session import Session
from app.widgets import JobButton, ScaleBar
from app.widgets.wrapped import Wrapped
from nncore.arrays import Floats
from nncore.naive import Lap, Race, Sweep, nudge_all, seconds_each
from nncore.network import index_of, locate

RACE, FORECAST = "race.naive", "race.forecast"
NARROW = 560  # pixels
ASKED = "race.of", "race.h", "race.sample"


class NaivePage(Page):
    """Controls, two ribbons with their stopwatches, the ratio, and what differs."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._frame = session.frame
        self._now: Asked | str | None = None  # what a race of the frame would be about, or why there is none
        self.lap: Lap | None = None
        self.asked: Asked | None = None  # what the lap is about
        self._share: float | None = None
        self._error = ""
        self._each: dict[object, float] = {}  # seconds of a nudge, by what decides them
        self._swept: tuple[Sweep, tuple[Floats, float]] | None = None
        self._pointed = -1
        self._narrow: bool | None = None
        self._ribbons: tuple[object, Ribbons] | None = None
        self.of, self.sample = Menu(session, "race.of"), Menu(session, "race.sample")
        self.h = Knob(session, "race.h", log=True)
        self.button = JobButton(
            self.tr("Race"), self.tr("Find the gradient both ways, off the training; press again to cancel")
        )
        self.lanes, self.scale = Lanes(), ScaleBar(self.tr("Scale of the components"))
        self.legend = Wrapped(1, self.tr("−∂C/∂θ: ▼ down, ▲ up"), quiet=True)
        self.scale.setToolTip(self.tr("Both ribbons share it; components beyond the ends look like the ends"))
        self.ratio = Wrapped(1)
        self.ratio.setFont(fonts.reading())
        self.ratio.setFixedHeight(self.ratio.fontMetrics().lineSpacing() + 2)
        self.verdict, self.reading, self.about = Wrapped(3), Wrapped(2, quiet=True), Wrapped(2, quiet=True)
        self._lay_out()
        self.button.asked.connect(self.begin)
        self.button.cancelled.connect(self._cancel)
        self.lanes.pointed.connect(self._point_at)
        self.lanes.picked.connect(self._pick)

    def show_frame(self, frame: Frame) -> None:
        """Show the race there is, or what there could be."""
        if self._now is None or not _same_question(frame, self._frame):
            self._now = asked_of(frame)
        self._frame = frame
        for part in (self.of, self.sample, self.h):
            part.show_frame(frame)
        self.button.set_theme(frame.theme)
        self.scale.set_theme(frame.theme)
        self._show()
        self._look_ahead()

    def describe(self) -> str:
        """The lanes and the sentences on show."""
        lanes = words.lanes(self.lap, self._race)
        said = [f"{lane.title}: {lane.note}, {lane.clock}." for lane in lanes]
        parts = (*said, self.ratio.text(), self.verdict.text(), self.reading.text(), self.about.text())
        return " ".join(part for part in parts if part)

    def leave(self) -> None:
        """Forecast nothing that nobody reads."""
        self.session.jobs.cancel(FORECAST)

    @Slot()
    def begin(self) -> None:
        """Begin anew, with the network as it is now."""
        asked = self._now
        if not isinstance(asked, Asked):
            return
        self.asked, self.lap, self._share, self._error = asked, None, 0.0, ""
        self.session.jobs.cancel(FORECAST)
        self.session.jobs.start(RACE, nudge_all(asked.race), self._take)
        self._show()

    def arrange(self, width: int) -> None:
        """In a narrow pane the step has a row of its own and sentences more lines."""
        narrow = width < NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for part in (self.h, self.button):
            self._top.removeWidget(part)
        self._top.addWidget(self.h, *((1, 0, 1, 1) if narrow else (0, 2, 1, 1)), Qt.AlignmentFlag.AlignLeft)
        self._top.addWidget(
            self.button, *((1, 1, 1, 4) if narrow else (0, 4, 1, 1)), Qt.AlignmentFlag.AlignRight
        )
        line = self.verdict.fontMetrics().lineSpacing()
        self.verdict.setFixedHeight((3 if narrow else 2) * line + 2)
        line = self.about.fontMetrics().lineSpacing()
        for label in (self.reading, self.about):
            label.setFixedHeight((2 if narrow else 1) * line + 2)

    def _lay_out(self) -> None:
        self._top = QGridLayout()
        self._top.setHorizontalSpacing(8)
        self._top.setVerticalSpacing(4)
        left = Qt.AlignmentFlag.AlignLeft
        self._top.addWidget(self.of, 0, 0, left)
        self._top.addWidget(self.sample, 0, 1, left)
        self._top.addWidget(self.button, 0, 4)
        self._top.setColumnStretch(3, 1)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.legend, 1, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.scale, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 8, 10, 8)
        whole.setSpacing(6)
        whole.addLayout(self._top)
        whole.addWidget(self.lanes, 1)
        whole.addLayout(foot)
        for label in (self.ratio, self.verdict, self.reading, self.about):
            whole.addWidget(label)

    def _show(self) -> None:
        frame, lap, race = self._frame, self.lap, self._race
        self.button.show_share(self._share)
        self.button.setEnabled(race is not None or self.button.busy)
        ribbons = self._shown(frame, lap)
        at = -1 if frame.selection is None else index_in(frame.selection, ribbons.sizes)
        self.lanes.show_lanes(words.lanes(lap, race), ribbons, frame.theme, at)
        ends = (-ribbons.end, ribbons.end) if ribbons.end else None
        self.scale.show_scale(push_lut(frame.theme), ends)
        self.ratio.say(words.ratio(lap))
        self.verdict.say(self._verdict())
        self._say_reading()
        asked = self.asked or (self._now if isinstance(self._now, Asked) else None)
        snapshot = frame.snapshot
        self.about.say("" if asked is None else words.about(asked, snapshot.step, snapshot.run))

    def _verdict(self) -> str:
        now = self._now
        if self._error:
            return self.tr("The race broke off: {why}").format(why=self._error)
        if self.lap is not None and self.lap.done:
            said = words.verdict(self.lap)
            if self._share is None and self.lap.done < self.lap.race.n:
                said += " " + self.tr("Stopped by hand.")
            return said
        if not isinstance(now, Asked):
            return now or ""
        each = self._each.get(_kind(now))
        return self.tr("Measuring how long it will take…") if each is None else words.forecast(now.race, each)

    def _shown(self, frame: Frame, lap: Lap | None) -> Ribbons:
        """The ribbons of a lap; made once for each."""
        key = lap if lap is not None else frame.snapshot.network.sizes
        if self._ribbons is None or self._ribbons[0] != key:
            self._ribbons = key, _ribbons(frame.snapshot.network.sizes, lap, self._sweep_of(lap))
        return self._ribbons[1]

    def _sweep_of(self, lap: Lap | None) -> tuple[Floats, float]:
        """The pushes that the sweep found and the end of their scale: the same objects for all laps of a race."""
        if lap is None:
            return np.empty(0), 0.0
        if self._swept is None or self._swept[0] is not lap.sweep:
            gradient = lap.sweep.gradient
            self._swept = lap.sweep, (0.0 - gradient, strong_end(gradient))
        return self._swept[1]

    def _say_reading(self) -> None:
        ribbons = None if self._ribbons is None else self._ribbons[1]
        index = self._pointed if self._pointed >= 0 else self.lanes.at
        pushes = None
        if ribbons is not None and 0 <= index < len(ribbons.naive):
            pushes = float(ribbons.naive[index]), float(ribbons.sweep[index])
        self.reading.say(words.reading(self.lap, index, pushes))

    @property
    def _race(self) -> Race | None:
        return self._now.race if isinstance(self._now, Asked) else None

    def _look_ahead(self) -> None:
        """Measure how long a nudge takes, unless it is known or a race is on."""
        now, jobs = self._now, self.session.jobs
        if not isinstance(now, Asked) or not self.isVisible() or jobs.running(RACE) or jobs.running(FORECAST):
            return
        kind = _kind(now)
        if kind not in self._each:

            def take(progress: Progress) -> None:
                if progress.done and progress.result is not None:
                    self._each[kind] = progress.result
                    self._show()

            jobs.start(FORECAST, seconds_each(now.race), take)

    def _take(self, progress: Progress) -> None:
        news = progress.result if progress.done else progress.partial
        self._share = None if progress.done else progress.share
        self._error = progress.error.strip().rpartition("\n")[2]
        if isinstance(news, Lap):
            self.lap = news
        if progress.done or self.is_time():
            self._show()

    @Slot()
    def _cancel(self) -> None:
        self.session.jobs.cancel(RACE)
        self._share = None
        self._show()

    @Slot(int)
    def _point_at(self, index: int) -> None:
        self._pointed = index
        self._say_reading()

    @Slot(int)
    def _pick(self, index: int) -> None:
        sizes = self._frame.snapshot.network.sizes
        if self._ribbons is None or self._ribbons[1].sizes != sizes:
            return  # the ribbons are of another network
        self.session.select(None if index < 0 else selection_at(index, sizes))


def _same_question(a: Frame, b: Frame) -> bool:
    """Whether both frames ask for the same race."""
    parts = (
        a.snapshot.network is b.snapshot.network,
        a.picture is b.picture,
        a.target is b.target,
        a.data is b.data,
    )
    return all(parts) and (a.options is b.options or all(a.options[key] == b.options[key] for key in ASKED))


def _kind(asked: Asked) -> object:
    """What decides how long a nudge takes."""
    race = asked.race
    return race.network.sizes, race.network.activations, race.cost, len(race.inputs)


def _ribbons(sizes: tuple[int, ...], lap: Lap | None, swept: tuple[Floats, float]) -> Ribbons:
    if lap is None:
        n = index_of(len(sizes) - 1, sizes[-1] - 1, None, sizes) + 1
        empty = np.full(n, np.nan)
        return Ribbons(sizes, empty, empty, 0.0)
    race, (sweep, end) = lap.race, swept
    naive = filled(len(sweep), lap.slopes, race.chosen)
    front = -1
    if 0 < lap.done < race.n:
        front = lap.done - 1 if race.chosen is None else int(race.chosen[lap.done - 1])
    return Ribbons(race.network.sizes, naive, sweep, end, front)


def selection_at(index: int, sizes: tuple[int, ...]) -> Weight | Bias:
    """The parameter at a place of the flat order."""
    layer, j, k = locate(index, sizes)
    return Bias(layer, j) if k is None else Weight(layer, j, k)


def index_in(selection: Selection, sizes: tuple[int, ...]) -> int:
    """The place in the flat order of what is picked; −1 if that is no parameter of a network of these sizes."""
    if not isinstance(selection, Weight | Bias) or selection.layer >= len(sizes):
        return -1
    k = selection.k if isinstance(selection, Weight) else None
    if selection.j >= sizes[selection.layer] or (k is not None and k >= sizes[selection.layer - 1]):
        return -1
    return index_of(selection.layer, selection.j, k, sizes)
