"""The walkers: how each goes, the race, its chart and its map, and who is lower when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QVBoxLayout

from app.cost_map.geometry import ratio_of
from app.cost_map.legend import CostLegend
from app.cost_map.shading import Bands
from app.frame import Frame
from app.jobs import Progress
from app.panes.race import walk_words as words
from app.panes.race.gaits import Gaits
from app.panes.race.options import BY, OPTION, PLOTS
from app.panes.race.page import Choice, Knob, Page
from app.panes.race.parties import Party
from app.panes.race.walk_chart import Lines, WalkChart
from app.panes.race.walk_map import WalkMap
from app.panes.race.walking import Outcome, Outing, go, outing_of, set_of
from app.session import Session
from app.widgets import JobButton
from app.widgets.wrapped import Wrapped
from nncore.walk_angles import Bearing
from nncore.walkers import Track, common_end, order_after

WALK = "race.walk"
ROOMY = 700  # pixels from which the table has room for all its columns
SLIM = 540  # ... and below which it has none for the words: they stand in the tips
WIDE = 760  # pixels from which chart and map stand side by side


class WalkPage(Page):
    """A table of walkers over their chart and their map."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._frame = session.frame
        self.known: Outcome | None = None
        self._share: float | None = None
        self._error = ""
        self._lines: tuple[object, Lines] | None = None
        self._pointed = ""
        self._wide: bool | None = None
        self.by = Choice(session, "race.by", BY)
        self.seconds = Knob(session, "race.seconds", "", log=True)
        self.examples = Knob(session, "race.examples", "", integer=True, log=True)
        self.axis, self.plot = Choice(session, "race.axis", BY), Choice(session, "race.plot", PLOTS)
        self.button = JobButton(
            self.tr("Race"), self.tr("Let them walk, each on a copy of the network; press again to cancel")
        )
        self.equal, self.unit, self.against = (
            QLabel(text) for text in (self.tr("Equal"), self.tr("s"), self.tr("Against"))
        )
        self.party = Party(session)
        self.gaits, self.chart, self.map, self.legend = Gaits(session), WalkChart(), WalkMap(), CostLegend()
        self.moment, self.winners, self.about = Wrapped(3), Wrapped(2), Wrapped(2, quiet=True)
        self._lay_out()
        self.button.asked.connect(self.begin)
        self.button.cancelled.connect(self._cancel)
        self.chart.moved.connect(self._compare_at)
        self.map.pointed.connect(self._point_at)

    def show_frame(self, frame: Frame) -> None:
        """Show every knob, and the race there is."""
        self._frame = frame
        for part in (self.party, self.by, self.seconds, self.examples, self.axis, self.plot):
            part.show_frame(frame)
        self.unit.setVisible(frame.options["race.by"] == "seconds")
        self.seconds.setVisible(frame.options["race.by"] == "seconds")
        self.examples.setVisible(frame.options["race.by"] == "examples")
        data = set_of(frame)
        self.gaits.show_gaits(frame, None if data is None else len(data))
        self.button.set_theme(frame.theme)
        self._show()

    def describe(self) -> str:
        """The sentences on show."""
        parts = (self.moment.text(), self.winners.text(), self.about.text())
        return " ".join(part for part in parts if part) or self._press()

    def _press(self) -> str:
        return self.tr("Press Race: every walker begins with the network shown, on a copy of it.")

    def arrange(self, width: int) -> None:
        """Chart and map side by side where there is room, else one of them."""
        self.gaits.arrange(narrow=width < ROOMY, slim=width < SLIM)
        self._switches.addWidget(
            self.party, int(width < SLIM), 0, 1, 4 if width < SLIM else 1, Qt.AlignmentFlag.AlignLeft
        )
        wide = width >= WIDE
        if wide == self._wide:
            return
        self._wide = wide
        line = self.moment.fontMetrics().lineSpacing()
        self.moment.setFixedHeight((2 if wide else 3) * line + 2)
        self.winners.setFixedHeight((1 if wide else 2) * line + 2)
        self.about.setFixedHeight((1 if wide else 2) * self.about.fontMetrics().lineSpacing() + 2)
        self._show_plots()

    @Slot()
    def begin(self) -> None:
        """Let them walk from the network as it is now."""
        outing = outing_of(self._frame, self._ratio())
        if isinstance(outing, str):
            return
        self.known, self._share, self._error = Outcome(outing), 0.0, ""
        self._pointed = ""
        self.session.jobs.start(WALK, go(outing), self._take)
        self._show()

    def _ratio(self) -> float:
        """Width to height of the map, in sight or not."""
        if self._wide or self.map.isVisible():
            return ratio_of(self.map.width(), self.map.height())
        return ratio_of(self.chart.width(), self.chart.height() + self.gaits.height() + self.winners.height())

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setHorizontalSpacing(8)
        left = Qt.AlignmentFlag.AlignLeft
        for column, part in enumerate((self.equal, self.by, self.seconds, self.examples, self.unit)):
            top.addWidget(part, 0, column, left)
        for knob in (self.seconds, self.examples):
            knob.label.setVisible(False)  # the choice beside it names it
        top.setColumnStretch(5, 1)
        top.addWidget(self.button, 0, 6)
        switches = self._switches = QGridLayout()
        switches.addWidget(self.party, 0, 0, left)
        switches.addWidget(self.plot, 0, 1, left)
        switches.setHorizontalSpacing(8)
        switches.addWidget(self.against, 0, 3)
        switches.addWidget(self.axis, 0, 4)
        switches.setColumnStretch(2, 1)
        self._right = QVBoxLayout()
        self._right.setSpacing(4)
        self._right.addWidget(self.map, 1)
        self._right.addWidget(self.legend)
        self._plots = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._plots.setSpacing(10)
        self._plots.addWidget(self.chart, 1)
        self._plots.addLayout(self._right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 8, 10, 8)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addLayout(switches)
        whole.addWidget(self.gaits)
        whole.addLayout(self._plots, 1)
        for label in (self.moment, self.winners, self.about):
            whole.addWidget(label)

    def _show_plots(self) -> None:
        """One of the two where there is no room for both."""
        which = str(self._frame.options["race.plot"])
        wide = bool(self._wide)
        self.plot.setVisible(not wide)
        self.chart.setVisible(wide or which == "cost")
        self.gaits.setVisible(wide or which == "cost")  # a narrow map needs the room
        self.winners.setVisible(wide or which == "cost")
        self.against.setVisible(wide or which == "cost")
        self.axis.setVisible(wide or which == "cost")
        for part in (self.map, self.legend):
            part.setVisible(wide or which == "prints")
        self._plots.setStretch(1, 1 if wide or which == "prints" else 0)

    def _show(self) -> None:
        frame, known = self._frame, self.known
        now = outing_of(frame, 1.0)
        why = now if isinstance(now, str) else ""
        self.button.show_share(self._share)
        self.button.setEnabled(not why or self.button.busy)
        self._show_plots()
        by = str(frame.options["race.axis"])
        at = float(frame.options[f"race.at_{by}"])
        self.gaits.show_tracks(*(({}, {}) if known is None else (_by_number(known), _bearings(known))))
        press = self._press()
        self.chart.show_lines(self._drawn(by), frame.theme, at, why or press)
        self._show_map(known, why or press)
        self._say(known, by, at, why)

    def _show_map(self, known: Outcome | None, empty: str) -> None:
        frame, ground = self._frame, known.terrain if known is not None else None
        if known is not None and self._share is not None:
            empty = self.tr("The map is made when all have arrived…")
        elif known is not None:
            empty = self.tr("There is no map: nobody arrived.")
        named = {} if known is None else _names(known.outing)
        ratio = 1.5 if known is None else known.outing.ratio
        self.map.show_map(ground, named, frame.theme, ratio, empty)
        grid = ground.grid if ground is not None else None
        self.legend.show_bands(Bands.of(grid) if grid is not None else None, frame.theme)

    def _say(self, known: Outcome | None, by: str, at: float, why: str) -> None:
        snapshot = self._frame.snapshot
        if self._error:
            self.moment.say(self.tr("The race broke off: {why}").format(why=self._error))
        elif known is None or not known.tracks:
            self.moment.say(why)
        else:
            self.moment.say(self._pointed or words.moment(known, at, by))
        over = known is not None and known.walked
        self.winners.say(words.winners(known) if known is not None and over else "")
        self.about.say("" if known is None else words.about(known.outing, snapshot.step, snapshot.run))

    def _drawn(self, by: str) -> Lines | None:
        known = self.known
        if known is None or not known.tracks:
            return None
        key = known.tracks, by
        if self._lines is None or self._lines[0] != key:
            self._lines = key, Lines(_by_number(known), by, _names(known.outing))
        return self._lines[1]

    def _take(self, progress: Progress) -> None:
        news = progress.result if progress.done else progress.partial
        self._share = None if progress.done else progress.share
        self._error = progress.error.strip().rpartition("\n")[2]
        if isinstance(news, Outcome):
            self.known = news
        if progress.done and self.known is not None and self.known.walked:
            self._tell(self.known)
        if progress.done or self.is_time():
            self._show()

    def _tell(self, known: Outcome) -> None:
        """Tell lessons who came lowest, by what the race was for."""
        by = str(self._frame.options["race.by"])
        ranked = order_after(known.tracks, common_end(known.tracks, by), by)
        if ranked:
            batch = known.outing.walk.gaits[ranked[0][0]].batch
            self.session.happened("race", {"n": len(known.tracks), "batch": batch})

    @Slot()
    def _cancel(self) -> None:
        self.session.jobs.cancel(WALK)
        self._share = None
        self._show()

    @Slot(float)
    def _compare_at(self, value: float) -> None:
        option = OPTION[f"race.at_{self._frame.options['race.axis']}"]
        self.session.set_option(option.key, min(option.high, max(option.low, value)))

    @Slot(object)
    def _point_at(self, found: tuple[int, int] | None) -> None:
        known = self.known
        self._pointed = ""
        if known is not None and found is not None:
            place, row = found
            self._pointed = words.reading(known.outing, place, known.tracks[place], row)
        self._show()


def _bearings(known: Outcome) -> dict[int, Bearing]:
    return dict(zip(known.outing.numbers, known.bearings, strict=False))


def _by_number(known: Outcome) -> dict[int, Track]:
    return dict(zip(known.outing.numbers, known.tracks, strict=False))


def _names(outing: Outing) -> dict[int, str]:
    """What stands beside each line: how many examples a step."""
    return {number: words.short(outing, place) for place, number in enumerate(outing.numbers)}
