"""What a crash would take: while the network changes it is kept aside now and then, and offered at the next start.

Closing keeps the network for good, and what was kept aside goes. What is still there at a start is from a program that
was not closed; unless it is still running, which the lock tells.
"""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from app import paths
from app.jobs import Progress, Steps
from app.network_files import measured, steps_of
from app.numerals import count
from app.session import Session
from nncore.commands import LoadNetwork
from nncore.model_files import ModelFileError, SavedNetwork, load_network, save_network
from nncore.network import Network
from nncore.snapshot import Notice, Snapshot

EVERY = 20_000  # milliseconds: what a crash takes at most
JOB = "keep.aside"


class CrashKeep(QObject):
    """Keeps aside what a session shows, if no other window does so beside the same settings."""

    def __init__(self, settings: Path) -> None:
        super().__init__()
        self._file = paths.aside_network(settings)
        with contextlib.suppress(OSError):
            settings.parent.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(paths.window_lock(settings)))
        self._lock.setStaleLockTime(
            0
        )  # however long it runs; of a process that is gone it is taken all the same
        self._alone = self._lock.tryLock(0)
        self._session: Session | None = None
        self._kept: Network | None = None
        self._writing = threading.Lock()
        self._turn = 0  # of what is being written; of an older one nothing may be written any more
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self.lost = self._found()

    def offer(self, saved: SavedNetwork | None) -> Notice | None:
        """What to say of a network that was lost; None if there is none, or it is the one that was `saved`."""
        lost = self.lost
        if lost is None or (saved is not None and _alike(lost, saved)):
            return None
        text = self.tr(
            "The program ended without being closed. Its network of step {step} is kept until this window is closed."
        )
        command = LoadNetwork(lost.network, lost.config, lost.step)
        return Notice("error", text.format(step=count(lost.step)), self.tr("&Bring it back"), command)

    def watch(self, session: Session) -> None:
        """Keep aside what this session shows, from now on."""
        if self._alone:
            self._session = session
            self._timer.start(EVERY)

    def forget(self) -> None:
        """What is shown has been kept for good: what was kept aside goes."""
        if self._session is None:
            return
        self._kept = self._session.own_frame.snapshot.network
        with self._writing, contextlib.suppress(OSError):
            self._turn += 1
            self._file.unlink(missing_ok=True)

    def release(self) -> None:
        """Let another window do it."""
        self._timer.stop()
        self._lock.unlock()

    @Slot()
    def look(self) -> None:
        """Keep what is shown, if it has changed since; nothing after the last window was closed."""
        session = self._session
        if session is None or not any(window.isVisible() for window in QGuiApplication.topLevelWindows()):
            return
        shown = session.own_frame.snapshot
        if shown.network is shown.initial or shown.network is self._kept:
            return
        self._turn += 1
        session.jobs.start(JOB, self._steps(shown, self._turn), self._hear)

    def _steps(self, shown: Snapshot, turn: int) -> Steps:
        """In a thread of its own."""
        yield 0.0, None
        with self._writing:
            if turn == self._turn:
                save_network(self._file, shown.network, shown.config, steps_of(shown), measured(shown))
        return shown.network

    def _hear(self, news: Progress) -> None:
        if news.done and isinstance(
            news.result, Network
        ):  # else it is tried again: a disk may be full for a while
            self._kept = news.result

    def _found(self) -> SavedNetwork | None:
        if not self._alone:
            return None
        try:
            return load_network(self._file) if self._file.exists() else None
        except (OSError, ModelFileError):
            return None


def _alike(one: SavedNetwork, other: SavedNetwork) -> bool:
    if one.step != other.step or one.config != other.config:
        return False
    return bool((one.network.flat == other.network.flat).all())
