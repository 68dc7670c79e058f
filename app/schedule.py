"""Who is redrawn when: at once while paused, within a small share of each tick while training.

What the window costs training is its own milliseconds, so while training each tick shows at most one pane (or one
company of panes) a new snapshot, in turn and at the pane's own rate; other ticks do one slice of work that a pane
put off; and what a person has just done comes before both.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Slot

from app import errors
from app.frame import Frame
from app.in_turn import InTurn
from app.pane import Pane
from app.session import TICK, Session

SHARE = 0.15  # of one core, for the UI thread while training; more, and rates are stretched
PUT_OFF = 0.1  # seconds that a person who keeps doing things may keep everything else waiting
AT_ONCE = (
    0.003  # seconds that a pane may keep the thread while paused, then it is painted, and a person has a turn
)
SLOWEST = 8.0  # times slower than a pane would like
LITTLE = (
    0.001  # seconds of this thread after which a tick that showed something does nothing that was put off
)
MOST_PASSED_OVER = 5  # turns after which one goes to what was put off, whatever is due
TICK_SHARE = 0.003  # seconds of this thread after which a tick paints no further pane while training
REST = 0.05  # seconds at most without a Frame while training, though no pane would show one


@dataclass
class _Turn:
    """Where one pane stands."""

    pane: Pane
    shown: Frame | None = None
    due: float = 0.0  # when it may have the next snapshot
    working: bool = False  # whether `advance` has more to do
    took: float = 0.0  # seconds of the thread that it was shown in, in this tick
    painting: InTurn = field(default_factory=InTurn)
    left: bool = False  # whether the last tick had no time left to paint it

    @property
    def in_sight(self) -> bool:
        """Whether it is neither closed nor behind a tab nor in another workspace; early on, whether it will be."""
        return (self.pane.isVisible() or self.shown is None) and self.pane.in_sight

    def must_see(self, frame: Frame) -> bool:
        """Whether something changed that this pane shows at once."""
        shown = self.shown
        return shown is None or any(
            getattr(shown, name) is not getattr(frame, name) for name in self.pane.follows
        )

    @property
    def busy(self) -> bool:
        """Whether anything is put off."""
        return self.working or self.painting.waiting

    def goes_with(self, other: _Turn) -> bool:
        """Whether both are of one company."""
        return bool(self.pane.company) and self.pane.company == other.pane.company


class Throttle:
    """Stretches the panes' rates until the UI thread, painting included, takes no more than its share."""

    def __init__(self, clock: Callable[[], float], spent: Callable[[], float]) -> None:
        self.stretch = 1.0
        self._clock, self._spent = clock, spent
        self._last = (clock(), spent())
        self._load = 0.0

    def measure(self) -> None:
        """Look at the clocks, once a tick."""
        now = (self._clock(), self._spent())
        wall, spent = now[0] - self._last[0], now[1] - self._last[1]
        self._last = now
        if not 0 < wall < 0.5:  # the first tick after a rest says nothing
            return
        self._load += 0.1 * (spent / wall - self._load)
        wanted = self.stretch * (1.03 if self._load > SHARE else 0.98)
        self.stretch = min(SLOWEST, max(1.0, wanted))


class Scheduler(QObject):
    """Hands Frames to visible panes."""

    def __init__(
        self,
        session: Session,
        panes: Sequence[Pane] = (),
        clock: Callable[[], float] = time.perf_counter,
        spent: Callable[[], float] = time.thread_time,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._turns = [_Turn(pane) for pane in panes]
        self._clock = clock
        self._spent = spent
        self._throttle = Throttle(clock, spent)
        self._next_worker = 0
        self._passed_over = 0  # turns that showed something since what was put off had one
        self._newest: Frame | None = None
        self._turned = 0.0  # when there was last time for what a person did not ask for
        self._rest = QTimer(self)  # what a turn leaves over need not wait for the next tick
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._go_on)
        session.frame_changed.connect(self.hurry)
        session.ticked.connect(self.tick)

    @Slot(object)
    def add(self, pane: Pane) -> None:
        """Show frames to one more pane from the next tick on."""
        self._turns.append(_Turn(pane))
        self._session.wake()

    @Slot(object)
    def hurry(self, frame: Frame) -> None:
        """Paused, before all else of a Frame is shown: what a hand waits for."""
        for turn in self._turns if not frame.snapshot.running else ():
            if turn.in_sight:
                try:
                    turn.pane.hurry(frame)
                except Exception as error:  # noqa: BLE001 - the other panes have their turn all the same
                    errors.report(error)

    @Slot()
    def tick(self) -> None:
        """Do what is due now."""
        began, began_at = self._clock(), self._spent()
        self._throttle.measure()
        frame = self._session.frame
        running = frame.snapshot.running
        turns = [turn for turn in self._turns if turn.in_sight]
        for turn in turns:
            turn.took = 0.0
        now = [turn for turn in turns if turn.shown is not frame and (not running or turn.must_see(frame))]
        for turn in now:
            self._show_company(turn, turns, frame, began)
        if not running:
            self._finish(turns, AT_ONCE)
            return
        if began - self._turned > PUT_OFF or not (now or any(turn.painting.waiting for turn in turns)):
            self._turned = began
            self._one_turn(turns, frame, began, began_at)
        self._paint_some(turns, began_at)
        if frame is not self._newest:
            self._newest = frame
            self._session.rest(min([began + REST, *(turn.due for turn in turns)]))

    def finish(self) -> None:
        """Show the present Frame in every pane in sight and finish all work put off: for a picture of the window."""
        turns = [turn for turn in self._turns if turn.in_sight]
        for turn in turns:
            self._show(turn, self._session.frame, self._clock())
        self._finish(turns)

    def _one_turn(self, turns: Sequence[_Turn], frame: Frame, now: float, began: float) -> None:
        waiting = [turn for turn in turns if turn.shown is not frame and turn.due <= now]
        workers = [turn for turn in turns if turn.working]
        # Where all is shown at little cost some pane is due in each tick: what was put off would wait for ever.
        if waiting and not (workers and self._passed_over >= MOST_PASSED_OVER):
            self._show_company(min(waiting, key=lambda turn: turn.due), turns, frame, now)
            if self._spent() - began > LITTLE:
                self._passed_over += 1
                return
        self._passed_over = 0
        if workers:
            self._next_worker += 1
            self._advance(workers[self._next_worker % len(workers)])

    def _show_company(self, turn: _Turn, turns: Sequence[_Turn], frame: Frame, now: float) -> None:
        """Show a pane, and those that print the same numbers; the slowest sets the pace."""
        together = [turn, *(other for other in turns if other is not turn and other.goes_with(turn))]
        for one in together:
            if one.shown is not frame:
                self._show(one, frame, now)
        due = max(one.due for one in together)
        for one in together:
            one.due = due

    def _show(self, turn: _Turn, frame: Frame, now: float) -> None:
        kept = min(now, max(turn.due, now - TICK / 1000))  # in step; but what is shown early delays nothing
        turn.due = kept + self._throttle.stretch / turn.pane.rate
        turn.shown = frame
        began = self._spent()
        try:
            with turn.painting:
                turn.pane.show_frame(frame)
        except Exception as error:  # noqa: BLE001 - the other panes have their turn all the same
            errors.report(error)
        turn.working, turn.took = True, self._spent() - began

    @staticmethod
    def _advance(turn: _Turn) -> None:
        turn.working = False
        try:
            turn.working = turn.painting.advance(turn.pane.advance)
        except Exception as error:  # noqa: BLE001 - as above
            errors.report(error)

    def _paint_some(self, turns: Sequence[_Turn], began: float) -> None:
        """Paint what was shown, first what the last tick had no time left for; with what is dear a tick has enough."""
        waiting = [turn for turn in turns if turn.painting.waiting]
        for turn in sorted(waiting, key=lambda turn: not turn.left):
            turn.left = self._spent() - began > TICK_SHARE
            if not turn.left:
                self._paint(turn)

    @staticmethod
    def _paint(turn: _Turn) -> None:
        try:
            turn.painting.paint()
        except Exception as error:  # noqa: BLE001 - as above
            errors.report(error)

    def _finish(self, turns: Sequence[_Turn], at_most: float = math.inf) -> None:
        """Let each pane do what it put off, for so many seconds of this thread; the rest has the next turn."""
        for turn in turns:
            began = self._spent() - turn.took
            while turn.busy and (gone := self._spent() - began) < at_most:
                if at_most < math.inf and not turn.painting.fits(gone):
                    break
                self._advance(turn)
        if any(turn.busy for turn in turns):
            self._session.wake()
            self._rest.start(0)

    @Slot()
    def _go_on(self) -> None:
        """Paused, once all is painted and a person had a turn: more of what was put off."""
        if not self._session.stopped and not self._session.frame.snapshot.running:
            turns = [turn for turn in self._turns if turn.in_sight]
            for turn in turns:
                turn.took = 0.0
            self._finish(turns, AT_ONCE)
