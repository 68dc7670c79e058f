"""Who trains: worker processes on this computer. Another pool with the same four words can take its place."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import Executor, ProcessPoolExecutor
from typing import TYPE_CHECKING, Protocol

from nncore.sweep_worker import begin

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


class Pool(Protocol):
    """Gives an Executor, as often as the last one is lost."""

    @property
    def room(self) -> int:
        """How many trainings it should be given at a time."""

    @property
    def workers(self) -> int:
        """How many it does at a time, as far as is known."""

    def open(self) -> Executor:
        """Make one; may take seconds. Raises SweepError."""

    def close(self) -> None:
        """Let go of it: what it has not begun is not done. Returns soon, also after a failure."""


class LocalPool:
    """Processes that were begun afresh; none outlives this one, however it ends."""

    def __init__(self, workers: int | None = None) -> None:
        self.workers = workers or os.cpu_count() or 1
        self._executor: ProcessPoolExecutor | None = None
        self._leash: Connection | None = None

    @property
    def room(self) -> int:
        """One beyond the workers, so that none waits."""
        return self.workers + 1

    def open(self) -> Executor:
        """Make the executor; its processes begin with the first trainings."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._leash = ours
        self._executor = ProcessPoolExecutor(self.workers, context, begin, (theirs,))
        return self._executor

    def close(self) -> None:
        """End the processes, in the middle of a training too, and wait until they have."""
        if self._leash is not None:
            self._leash.close()
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
        self._leash = self._executor = None
