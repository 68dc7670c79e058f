"""Who is redrawn when: everything at once while paused, within a small share of each tick while training.

What the window costs training is its own milliseconds, so while training each tick shows at most one pane a new
snapshot, in turn and at the pane's own rate; other ticks do one slice of work that a pane put off.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.frame import Frame
from app.pane import Pane
from app.session import TICK, Session

SHARE = 0.12  # of the time, for showing snapshots while training; more, and rates are stretched
SLOWEST = 4.0  # times slower than a pane would like


@dataclass
class _Turn:
    """Where one pane stands."""

    pane: Pane
    shown: Frame | None = None
    due: float = 0.0  # when it may have the next snapshot
    working: bool = False  # whether `advance` has more to do

    def must_see(self, frame: Frame) -> bool:
        """Whether something changed that this pane shows at once."""
        shown = self.shown
        return shown is None or any(
            getattr(shown, name) is not getattr(frame, name) for name in self.pane.follows
        )


class Scheduler(QObject):
    """Hands Frames to visible panes."""

    def __init__(
        self, session: Session, panes: Sequence[Pane], clock: Callable[[], float] = time.perf_counter
    ) -> None:
        super().__init__(session)
        self._session = session
        self._turns = [_Turn(pane) for pane in panes]
        self._clock = clock
        self._load = 0.0  # share of the time spent here lately
        self._next_worker = 0
        session.ticked.connect(self.tick)

    @Slot()
    def tick(self) -> None:
        """Do what is due now."""
        began = self._clock()
        frame = self._session.frame
        running = frame.snapshot.running
        turns = [turn for turn in self._turns if turn.shown is None or turn.pane.isVisible()]
        for turn in turns:
            if turn.shown is not frame and (not running or turn.must_see(frame)):
                self._show(turn, frame, began)
        if running:
            self._one_turn(turns, frame, began)
        else:
            self._finish(turns)
        self._load += 0.1 * ((self._clock() - began) / (TICK / 1000) - self._load)

    def finish(self) -> None:
        """Show the present Frame everywhere and finish all work put off: for a picture of the window."""
        for turn in self._turns:
            self._show(turn, self._session.frame, self._clock())
        self._finish(self._turns)

    def _one_turn(self, turns: Sequence[_Turn], frame: Frame, now: float) -> None:
        waiting = [turn for turn in turns if turn.shown is not frame and turn.due <= now]
        if waiting:
            self._show(min(waiting, key=lambda turn: turn.due), frame, now)
            return
        workers = [turn for turn in turns if turn.working]
        if workers:
            self._next_worker += 1
            worker = workers[self._next_worker % len(workers)]
            worker.working = worker.pane.advance()

    def _show(self, turn: _Turn, frame: Frame, now: float) -> None:
        stretch = min(SLOWEST, max(1.0, self._load / SHARE))
        turn.due = max(turn.due, now - TICK / 1000) + stretch / turn.pane.rate
        turn.shown = frame
        turn.pane.show_frame(frame)
        turn.working = True

    @staticmethod
    def _finish(turns: Sequence[_Turn]) -> None:
        for turn in turns:
            while turn.working:
                turn.working = turn.pane.advance()
