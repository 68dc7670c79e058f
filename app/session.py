"""The truth of the app: verbs in, one signal out. The only place that changes what is shown."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app import exhibits
from app.easel import Easel
from app.engine import Engine
from app.examiner import Examiner
from app.frame import NO_PINS, Frame, Picture, trace_of
from app.ghosts import Ghosts
from app.happenings import Happenings
from app.jobs import Jobs
from app.journal import Journal
from app.locked_verbs import LockedVerbs
from app.look_back import LookBack
from app.options import Option, Options, Value, defaults, with_value
from app.outlived import outlived
from app.seeker import Seeker
from app.selection import Selection
from app.theme import Theme
from app.told_verbs import told_of
from nncore.canvas import blank
from nncore.data import Digits
from nncore.pins import Pins, kept, with_pins
from nncore.snapshot import Snapshot

TICK = 16  # milliseconds
FIRST_PICTURE = 5  # row of the first 2 in the training set


class Session(LockedVerbs, QObject):
    """Joins the newest snapshot, the picture, the selection, the options and the theme into Frames."""

    frame_changed = Signal(object)  # Frame, at most once a tick
    refused = Signal(str)  # why something that is locked was not done
    locks_changed = Signal()
    ticked = Signal()  # once a tick while anything moves, for work put off

    def __init__(
        self,
        engine: Engine,
        theme: Theme,
        options: Iterable[Option],
        values: Mapping[str, Value] | None = None,
    ) -> None:
        super().__init__()
        self._engine = engine
        self._known = {option.key: option for option in options}
        self._options: Options = defaults(self._known.values())
        for key, value in (values or {}).items():
            self._options = with_value(self._options, key, value)
        self._theme = theme
        self._easel = Easel(Picture(blank(), blank()))
        self._aside: dict[int, Easel] = {}  # by how many numbers their pictures are
        self._selection: Selection | None = None
        self._hover: Selection | None = None
        self._gestures = 0
        self._pins: Pins = NO_PINS
        self.journal, self.log = Journal(), Happenings()
        self.jobs = Jobs(self)
        self.examiner = Examiner(self.jobs, self._soon, self._tick)
        self.seeker = Seeker(self.jobs, self._soon)
        self.ghosts, self._said, self._goal = Ghosts(self), None, None
        self._past = LookBack()
        self.speed = float("inf")
        self.idle_ticks = 0
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.setInterval(TICK)
        self._clock.timeout.connect(self._tick)
        self._tick_pending = self.stopped = False
        self._rest_until = 0.0
        engine.published.connect(self._hear)
        self.frame = self._compose(None, engine.take())

    def stop(self) -> None:
        """Make no more frames: the panes are about to go."""
        self._clock.stop()
        self._clock.timeout.disconnect()
        self._engine.published.disconnect(self._hear)
        self._tick_pending = self.stopped = True
        self.jobs.finish()

    @Slot()
    def undo(self) -> None:
        """Take back the last change of the picture, the network or a setting."""
        self.undone("undo", self.journal.undo())

    @Slot()
    def redo(self) -> None:
        """Bring back what undo took."""
        self.undone("redo", self.journal.redo())

    # -- what is looked at --------------------------------------------------------------------------------

    def select(self, selection: Selection | None) -> None:
        """Pick a neuron or weight in every pane, or let go with None."""
        self._selection = selection
        self.happened("select", told_of(selection))

    def hover(self, selection: Selection | None) -> None:
        """Point at a neuron or weight in every pane, or at nothing with None."""
        if selection != self._hover:
            self._hover = selection
            self._soon()

    def set_option(self, key: str, value: Value) -> None:
        """Set a pane's switch; raises ValueError for a value it does not allow."""
        if not self._known[key].allows(value):
            raise ValueError(f"{key} cannot be {value!r}")
        if self._options[key] != value and self.refuses(key):
            return
        self._options = with_value(self._options, key, value)
        if key == "pad.normalise":
            self._easel = self._easel.replaced(exhibits.received_anew(self._easel.now, centred=self._centred))
        self.happened("option", {"key": key, "value": value})

    def look_before(self, *, on: bool) -> None:
        """Show in every pane the network before the last step, if that is kept open, or the present one again."""
        if on != self._past.on:
            self._past.on = on
            self._soon()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another theme."""
        self._theme = theme
        self._soon()

    # -- frames -------------------------------------------------------------------------------------------

    @Slot()
    def wake(self) -> None:
        """Let the clock run: something may have changed."""
        self.idle_ticks = 0
        if not self._clock.isActive():
            self._clock.start()
            self._soon()

    def rest(self, until: float) -> None:
        """While it trains make no Frame before this time of the clock, unless somebody does something: none is due."""
        self._rest_until = until

    @Slot()
    def _hear(self) -> None:
        """Something was published: while it trains the clock sets the pace, paused a person waits for it."""
        (self.wake if self._engine.running else self._soon)()

    def _soon(self) -> None:
        """Make a Frame as soon as the events at hand are done: a person waits for it."""
        if not self._tick_pending:
            self._tick_pending = True
            QTimer.singleShot(0, self, self._tick)
        self.wake()

    @Slot()
    def _tick(self) -> None:
        if self.stopped:  # one was under way
            return
        if not self._tick_pending and self._engine.running and time.perf_counter() < self._rest_until:
            self.ticked.emit()
            return
        self._tick_pending = False
        frame = self._compose(self.frame, self._engine.take())
        wanted = self._examine(frame)  # first, so that it is there, or under way, when the frame is shown
        if self.examiner.exam is not frame.exam:
            frame = replace(frame, exam=self.examiner.exam)
        if changed := _changed(frame, self.frame):
            self.frame = frame
            self.frame_changed.emit(frame)
        self.idle_ticks = 0 if changed or wanted else self.idle_ticks
        self.ticked.emit()
        self.idle_ticks += 1
        if self.idle_ticks > 8 and not frame.snapshot.running:
            self._clock.stop()

    def _compose(self, old: Frame | None, snapshot: Snapshot) -> Frame:
        self._arrive(snapshot)
        real, snapshot = snapshot, self._past.of(snapshot)
        data = snapshot.data
        if data is not None:
            self._hang(data, first=old is None or old.data is None)
        network, picture, pins = snapshot.network, self._easel.now, self._pins_for(snapshot)
        self._selection, self._hover = outlived(self._selection, self._hover, old, data, picture)
        same = old and old.snapshot.network is network and old.pins is pins
        acting = old.acting if old and same else with_pins(network, pins)
        trace = old.trace if old and same and old.picture is picture else trace_of(network, picture, pins)
        selection, hover = (
            s if s is not None and s.exists_in(network) else None for s in (self._selection, self._hover)
        )
        looked_at = self._theme, self._options, data, selection, hover
        history = bool(self.journal.past), bool(self.journal.future)
        wanted = self._wanted(picture)
        target = self._target(wanted, network)
        found, unfound = self.seeker.follow(self._sought(real, picture, target, pins))
        parts = snapshot, picture, trace, acting, *looked_at, *history, pins
        ghost = self.ghosts.beside(self._options, snapshot.step) if old else None
        sought = found, unfound, self._locks, ghost
        return Frame(*parts, self.examiner.exam, wanted, target, *sought)

    def _hang(self, data: Digits, *, first: bool) -> None:
        """Put a picture up that the network can take: what was there when its kind was last shown, or an example."""
        now = self._easel.now
        if now.received.size != data.train.n_inputs:
            self._aside[now.received.size] = self._easel
            self._easel = self._aside.pop(data.train.n_inputs, self._easel)
        elif not (first and now.is_empty and not self._easel.past):
            return
        if self._easel.now is now:
            self._easel = Easel(exhibits.example(data.train, "train", FIRST_PICTURE % len(data.train)))

    def _pins_for(self, snapshot: Snapshot) -> Pins:
        """The pins, without those on neurons that another network no longer has."""
        if self._pins and len(left := kept(self._pins, snapshot.network)) < len(self._pins):
            self._pins = left
        return self._pins

    def _examine(self, frame: Frame) -> bool:
        if frame.data is None:
            return False
        snapshot = frame.snapshot
        cost, running = snapshot.config.cost, snapshot.running
        pins = bool(frame.pins or self.frame.pins)  # what they do is shown by nothing else
        return self.examiner.consider(frame.acting, frame.data.test, cost, running=running, at_once=pins)


def _changed(a: Frame, b: Frame) -> bool:
    return any(getattr(a, name) is not getattr(b, name) for name in Frame.__dataclass_fields__)
