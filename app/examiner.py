"""Keeps the answers to the whole test set up to date, as long as a pane that can be seen wants them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from app.jobs import Jobs, Progress, Steps
from nncore.data import Dataset
from nncore.exam import Exam, examine
from nncore.network import Network

KEY = "exam"
REST = 0.4  # seconds between two exams while training: they cost its time
AT_ONCE = 0.02  # seconds of the window's thread for an exam that a hand waits for; the rest of it is a job


class Examiner:
    """Examines the newest network in a job; `exam` is the newest result."""

    def __init__(self, jobs: Jobs, changed: Callable[[], None], arrived: Callable[[], None]) -> None:
        """`changed` looks again soon; `arrived` shows the new exam at once, before what came before it is painted."""
        self.exam: Exam | None = None
        self._jobs, self._changed, self._arrived = jobs, changed, arrived
        self._wanted_by: set[str] = set()
        self._ended = 0.0

    def want(self, who: str, *, wanted: bool) -> None:
        """Note that somebody wants the exam, or no longer does."""
        (self._wanted_by.add if wanted else self._wanted_by.discard)(who)
        self._changed()

    def consider(
        self, network: Network, data: Dataset, cost: str, *, running: bool, at_once: bool = False
    ) -> bool:
        """Begin an exam of `network` if one is wanted and due; return whether one is wanted later.

        `at_once`: a hand waits for it. If it is quick, as that of a pin is, `exam` is the new one when this returns:
        a job would share the interpreter with all that is redrawn.
        """
        if not self._wanted_by or self._is_of(network, data, cost):
            return False
        if self._jobs.running(KEY) or (running and time.perf_counter() < self._ended + REST):
            return True
        slices = examine(network, data, cost, self.exam)
        if at_once and not running and (exam := _so_far(slices)):
            self.exam = exam
            return False
        self._jobs.start(KEY, _steps(slices), self._take)
        return True

    def _is_of(self, network: Network, data: Dataset, cost: str) -> bool:
        exam = self.exam
        return exam is not None and exam.network is network and exam.data is data and exam.cost == cost

    def _take(self, progress: Progress) -> None:
        if progress.done:
            self._ended = time.perf_counter()
            self.exam = progress.result if isinstance(progress.result, Exam) else self.exam
            self._arrived()


def _so_far(slices: Iterator[Exam | None]) -> Exam | None:
    """The exam, if this thread has the time for all of it."""
    began = time.thread_time()
    while time.thread_time() - began < AT_ONCE:
        if exam := next(slices):
            return exam
    return None


def _steps(slices: Iterator[Exam | None]) -> Steps:
    for exam in slices:
        if exam is not None:
            return exam
        yield 0.0, None
    raise AssertionError("a set is never empty")
