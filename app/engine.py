"""The training thread: a Runner in a QThread with an event loop. Commands come in queued, the latest snapshot goes out.

`latest` is the newest snapshot; taking it is one atomic read. `published` carries no payload and is never in
flight twice, so nothing can queue up however slow the screen is.
"""

from __future__ import annotations

import math
import time
import traceback
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThread, QTimer, Signal, Slot

from nncore import notices
from nncore.commands import Command
from nncore.config import Config
from nncore.data import DataError, Digits
from nncore.runner import Runner
from nncore.snapshot import Notice, Snapshot, without_digits

PUBLISH_EVERY = 1 / 60  # seconds
LOOK_AGAIN = 5  # milliseconds
UNSEEN = 2.0  # seconds after which the first snapshot is worked on although nobody looks
FOREVER = -1


class Worker(QObject):
    """Lives in the thread. Everything it hands out is frozen."""

    published = Signal()

    def __init__(self, config: Config, load: Callable[[], Digits]) -> None:
        super().__init__()
        self.latest: Snapshot = without_digits(config, None)
        self.taken = (
            True  # whether the newest snapshot has been looked at; written by both sides, one way each
        )
        self._load = load
        self._config = config
        self._runner: Runner | None = None
        self._timer: QTimer | None = None
        self._published_at = 0.0
        self._unseen = True  # whether nobody has looked at the digits yet

    # No @Slot: connecting to it gives this object a meta-object of its own. Without one, Qt looks that of its class up
    # in a table of all classes at each call, before Python's lock is taken; when the window's thread makes a class just
    # then, as importing a pane does, the table may be moving (PySide 6.10 on Python 3.11), and the process dies.
    def start(self) -> None:
        """Load the digits and make the first run; called once in the thread."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._work)
        try:
            digits = self._load()
            runner = Runner(self._config, digits)
            self._publish(runner)
        except DataError as error:
            self._announce(without_digits(self._config, Notice("data", str(error))))
            return
        except Exception:  # noqa: BLE001 - whatever it is, the window opens and says it
            self._announce(without_digits(self._config, notices.failed(traceback.format_exc())))
            return
        self._runner = runner
        self._timer.start(0)

    @Slot(object)
    def do(self, command: Command) -> None:
        """Carry out a command and publish what it did at once."""
        if self._runner is None or self._timer is None:
            return  # there is nothing to train on; the notice shown says why
        try:
            self._runner.do(command)
            self._publish(self._runner)
        except Exception:  # noqa: BLE001 - whatever it is, the person is told and the window lives on
            self._fail(self._runner, traceback.format_exc())
        self._timer.start(0)

    @Slot()
    def stop(self) -> None:
        """Stop working for good and end the thread's event loop."""
        if self._timer is not None:
            self._timer.stop()
        self._runner = None
        self.thread().quit()

    @Slot()
    def _work(self) -> None:
        """One chunk of training and measuring, then back to the event loop, where commands wait."""
        if self._runner is None or self._timer is None:
            return
        if self._is_early(self._runner):
            self._timer.start(LOOK_AGAIN)
            return
        try:
            wait = self._runner.work()
            due = self.taken and time.perf_counter() - self._published_at >= PUBLISH_EVERY
            if wait is None or due or self._runner.awaited:
                self._publish(self._runner)
        except Exception:  # noqa: BLE001 - as above
            self._fail(self._runner, traceback.format_exc())
            return
        if wait is not None:
            self._timer.start(math.floor(1000 * wait))

    def _is_early(self, runner: Runner) -> bool:
        """Whether a window is still being built, which needs the processor more than what it cannot show yet."""
        waited = time.perf_counter() - self._published_at
        self._unseen = self._unseen and not (self.taken or runner.running or waited > UNSEEN)
        return self._unseen

    def _fail(self, runner: Runner, report: str) -> None:
        """Pause and tell it; if that fails too, with what was shown last."""
        runner.fail(report)
        try:
            self._publish(runner)
        except Exception:  # noqa: BLE001 - as above; the first error is the one to tell
            told = notices.failed(report)
            self._announce(replace(self.latest, running=False, steps_per_second=0.0, notice=told))

    def _publish(self, runner: Runner) -> None:
        self._published_at = time.perf_counter()
        self._announce(runner.snapshot())

    def _announce(self, snapshot: Snapshot) -> None:
        if snapshot is self.latest:
            return
        self.latest = snapshot
        if self.taken:
            self.taken = False
            self.published.emit()


class Engine(QObject):
    """The UI thread's end of the training thread."""

    published = Signal()
    _commanded = Signal(object)
    _stopped = Signal()

    def __init__(self, config: Config, load: Callable[[], Digits], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker(config, load)
        self._thread = QThread(self)
        self._thread.setObjectName("training")
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.start)
        self._commanded.connect(self._worker.do, Qt.ConnectionType.QueuedConnection)
        self._stopped.connect(self._worker.stop, Qt.ConnectionType.QueuedConnection)
        self._worker.published.connect(self.published, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether it trains, as far as was published."""
        return self._worker.latest.running

    def start(self) -> None:
        """Start the thread; the digits are loaded there."""
        self._thread.start()

    def take(self) -> Snapshot:
        """The newest snapshot; from now on the next one will be announced."""
        self._worker.taken = True
        return self._worker.latest

    def send(self, command: Command) -> None:
        """Ask for something; it happens in the thread, within one chunk of training."""
        self._commanded.emit(command)

    def finish(self, patience: int = FOREVER) -> bool:
        """Let the thread finish its chunk and end, before anything is destroyed; return whether it has.

        It waits for `patience` milliseconds. A single step may take longer, if all digits go through a large network.
        """
        if not self._thread.isRunning():
            return True
        self._stopped.emit()
        return self._thread.wait(QDeadlineTimer(patience))
