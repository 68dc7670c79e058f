"""Work that takes longer than a frame: in threads beside the window, with progress, and to be cancelled at any time.

A job is a generator: it yields how far it is and what there is to show so far, and returns the result. Between two
yields it cannot be cancelled, so yield often. News are coalesced: the latest wins, nothing queues.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app import errors

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

THREADS = 3  # one of them may be waiting for a sweep's processes for hours

Steps = Generator[tuple[float, Any], None, Any]
"""Yields (share done from 0 to 1, something to show or None); returns the result."""


@dataclass(frozen=True, eq=False)
class Progress:
    """Where a job stands."""

    share: float = 0.0
    partial: Any = None
    result: Any = None
    done: bool = False  # by result or by error
    error: str = ""  # the traceback of a job that failed


Listener = Callable[[Progress], object]


class _Task:
    """One job; `latest` is written by its thread and read by the window's."""

    def __init__(self, key: str, steps: Steps, tell: Listener) -> None:
        self.key, self.steps, self.tell = key, steps, tell
        self.latest = self.told = Progress()
        self.cancelled = False


class Jobs(QObject):
    """Runs at most one job for each key; a new one takes the place of the old."""

    _news = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._tasks: dict[str, _Task] = {}
        self._announced = False
        self._news.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, key: str, steps: Steps, tell: Listener) -> None:
        """Run `steps` in a thread and `tell` its Progress in this one, a last time when it is done."""
        self.cancel(key)
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # not before somebody has work for it

            self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="job")
        task = self._tasks[key] = _Task(key, steps, tell)
        self._pool.submit(self._run, task)

    def cancel(self, key: str) -> None:
        """Stop the job at its next yield; it tells nothing more."""
        if task := self._tasks.pop(key, None):
            task.cancelled = True

    def cancel_all(self) -> None:
        """Stop every job; none tells anything more."""
        for key in list(self._tasks):
            self.cancel(key)

    def running(self, key: str) -> bool:
        """Whether this job is under way."""
        return key in self._tasks

    def finish(self) -> None:
        """Cancel everything and wait for the threads to end; call it before anything is destroyed."""
        self.cancel_all()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _run(self, task: _Task) -> None:
        """In the job's thread."""
        try:
            while not task.cancelled:
                share, partial = next(task.steps)
                self._announce(task, Progress(share, partial))
        except StopIteration as end:
            self._announce(task, Progress(1.0, None, end.value, done=True))
        except Exception:  # noqa: BLE001 - whatever it is, the person is told and the window lives on
            self._announce(task, Progress(0.0, done=True, error=traceback.format_exc()))
        finally:
            task.steps.close()

    def _announce(self, task: _Task, progress: Progress) -> None:
        task.latest = progress
        if not self._announced and not task.cancelled:
            self._announced = True
            self._news.emit()

    @Slot()
    def _deliver(self) -> None:
        self._announced = False
        for task in list(self._tasks.values()):
            news = task.latest
            if news is task.told or task.cancelled:
                continue
            task.told = news
            if news.done and self._tasks.get(task.key) is task:
                del self._tasks[task.key]
            try:
                task.tell(news)
            except Exception as error:  # noqa: BLE001 - the others are told all the same
                errors.report(error)
