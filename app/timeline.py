"""The scrubber under everything: the whole run as a line with its cost, and the moment that is shown on it."""

from __future__ import annotations

import time
from itertools import pairwise

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.bookmarks import OPTION, added, read
from app.frame import Frame
from app.icons import icon
from app.lock_watch import LockWatch
from app.locks import locked_with
from app.numerals import count, short
from app.session import Session
from app.timeline_track import Track

FILM = 240  # moments in a film of the whole run, ...
RARELY = 0.3  # seconds between two looks at a run that trains: its line moves by less than a pixel
TICK = 33  # ... one every so many milliseconds


class Timeline(QWidget):
    """Follows the Frames; a drag asks the Session for moments, one at a time, the newest wish first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._frame: Frame | None = None
        self._shown_at = 0.0
        self._wanted: int | None = None  # while the moment asked for is on its way
        self.track = Track()
        self.film = self._button(
            "film", self.tr("Film"), self.tr("Play the run from its start as a film of 8 seconds")
        )
        self.mark = self._button(
            "bookmark", self.tr("Bookmark"), self.tr("Put a bookmark at this moment, or take it away")
        )
        self.present = self._button(
            "present", self.tr("Present"), self.tr("Return to the newest moment of the run")
        )
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._next)
        self.track.wanted.connect(self.go)
        self.film.clicked.connect(self._play)
        self.mark.clicked.connect(self._bookmark)
        self.present.clicked.connect(self._return)
        locked_with(self.mark, OPTION.key)
        for button in (self.film, self.present):
            locked_with(button, "seek")
        LockWatch(self, session)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(4)
        for widget in (self.film, self.track, self.mark, self.present):
            row.addWidget(widget, int(widget is self.track))
        self.setMinimumWidth(1)

    def show_frame(self, frame: Frame) -> None:
        """Follow the run, the theme and the bookmarks."""
        before, self._frame = self._frame, frame
        snapshot = frame.snapshot
        if before is None or before.theme is not frame.theme:
            for button, name in ((self.film, "film"), (self.mark, "bookmark"), (self.present, "present")):
                button.setIcon(icon(name, frame.theme))
        if (
            not snapshot.running
            or time.perf_counter() - self._shown_at > RARELY
            or self._is_new(before, frame)
        ):
            self._shown_at = time.perf_counter()
            self.track.show_run(frame.theme, snapshot, read(frame.options, snapshot.run))
        if not snapshot.running and (before is None or before.snapshot.keyframes is not snapshot.keyframes):
            self._tell_memory(frame)
        looking_back = snapshot.step < snapshot.newest
        self.film.setEnabled(snapshot.newest > 1)
        self.mark.setEnabled(snapshot.newest > 0 and not snapshot.running)
        self.present.setEnabled(looking_back)
        if self._wanted is not None and (snapshot.step == self._wanted or snapshot.running):
            self._wanted = None
        if before is not None and (before.snapshot.run != snapshot.run or snapshot.running):
            self._timer.stop()

    @staticmethod
    def _is_new(before: Frame | None, now: Frame) -> bool:
        """Whether more than the step is another than just before."""
        if before is None:
            return True
        same_run = before.snapshot.run == now.snapshot.run
        return not same_run or before.theme is not now.theme or before.options is not now.options

    @Slot(int)
    def go(self, step: int) -> None:
        """Ask for a moment of the run."""
        if self._frame is not None and step not in (self._frame.snapshot.step, self._wanted):
            self._wanted = step
            self._session.seek(step)

    @property
    def playing(self) -> bool:
        """Whether the film is on."""
        return self._timer.isActive()

    def _tell_memory(self, frame: Frame) -> None:
        kept = frame.snapshot.keyframes
        size = sum(state.nbytes for state in kept) / 1e6
        gap = max((later.step - state.step for state, later in pairwise(kept)), default=0)
        text = self.tr(
            "Drag to any step of the run: {n} moments are kept ({size} MB), the steps between them, {gap} at most, are "
            "taken again, to the bit. Left and right go by one step, Page Up and Down by an epoch."
        )
        self.track.setToolTip(text.format(n=count(len(kept)), size=short(size), gap=count(gap)))

    @Slot()
    def _play(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            return
        frame = self._frame
        if frame is not None:
            if frame.snapshot.running:
                self._session.pause()
            self.go(0)
            self._timer.start()

    @Slot()
    def _next(self) -> None:
        """One moment on, once the last one asked for is there."""
        frame = self._frame
        if frame is None or self._wanted is not None:
            return
        step, newest = frame.snapshot.step, frame.snapshot.newest
        if step >= newest:
            self._timer.stop()
            return
        self.go(min(newest, step + max(1, newest // FILM)))

    @Slot()
    def _bookmark(self) -> None:
        frame = self._frame
        if frame is not None:
            snapshot = frame.snapshot
            self._session.set_option(OPTION.key, added(frame.options, snapshot.run, snapshot.step))

    @Slot()
    def _return(self) -> None:
        if self._frame is not None:
            self._timer.stop()
            self.go(self._frame.snapshot.newest)

    def _button(self, key: str, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"timeline.{key}")
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setFixedHeight(22)
        return button
