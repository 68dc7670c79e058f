"""Runs a sweep beside the window, and keeps what it found."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

from app.jobs import Jobs, Progress
from app.sweeps import SweepHome
from nncore.sweep import Sweep, SweepError
from nncore.sweep_cluster import ClusterPool
from nncore.sweep_journal import Held, Journal
from nncore.sweep_pool import LocalPool, Pool
from nncore.sweep_run import Table, run
from nncore.sweep_table import Pace, paces

JOB = "sweep.job"
PATIENCE = 10.0  # seconds that one cancelled just now may need to let go of its journal
NAP = 0.05


@dataclass(frozen=True, eq=False)
class Stopped:
    """It could not go on."""

    why: str


Work = Generator[tuple[float, Table | None], None, Table | Stopped]


def work(sweep: Sweep, pool: Pool, path: Path | None) -> Work:
    """Run it; what cannot go on is told, not raised."""
    try:
        journal = (yield from _opened(path, sweep)) if path is not None else None
        return (yield from run(sweep, pool, journal))
    except (SweepError, OSError) as error:
        return Stopped(str(error))


def _opened(path: Path, sweep: Sweep) -> Generator[tuple[float, None], None, Journal]:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return Journal(path, sweep)
        except Held:
            if time.monotonic() > until:
                raise
        yield 0.0, None
        time.sleep(NAP)


class Running:
    """`changed` is called whenever there is something new to show."""

    def __init__(self, jobs: Jobs, home: SweepHome, changed: Callable[[], object]) -> None:
        self.table: Table | None = None
        self.error = ""
        self.pace: tuple[Pace, ...] = ()
        self._jobs, self._home, self._changed = jobs, home, changed

    @property
    def busy(self) -> bool:
        """Whether a sweep is under way."""
        return self._jobs.running(JOB)

    def start(self, sweep: Sweep, scheduler: str) -> None:
        """Begin, or go on with what was done of it before. Raises SweepError for what is no address."""
        pool = ClusterPool(scheduler) if scheduler else LocalPool()
        self.error = ""
        if self.table is None or self.table.sweep != sweep:
            self.table = Table(sweep)
        self._jobs.start(JOB, work(sweep, pool, self._home.journal(sweep)), self._take)
        self._changed()

    def cancel(self) -> None:
        """Stop; what was found stays, and is not found again."""
        self._jobs.cancel(JOB)
        self._changed()

    def _take(self, progress: Progress) -> None:
        found = progress.result if progress.done else progress.partial
        if isinstance(found, Stopped):
            self.error = found.why
        elif progress.error:
            self.error = progress.error.strip().splitlines()[-1]
        elif found is not None and found is not self.table:
            self.table = found
            self.pace = paces(found.sweep, found.results) or self.pace
        elif not progress.done:
            return
        self._changed()
