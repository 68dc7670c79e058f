"""Run a sweep over any Executor: send, wait, note, send again what was lost."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Generator, Mapping
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Executor, Future, wait
from dataclasses import dataclass, field
from threading import Thread
from types import MappingProxyType
from typing import Any

from nncore.sweep import Sweep, SweepError, Task
from nncore.sweep_journal import Journal
from nncore.sweep_pool import Pool
from nncore.sweep_trial import FAILED, Result
from nncore.sweep_worker import train
from nncore.words import tr

WAIT = 0.05  # seconds between two looks whether it was cancelled
TRIES = 3  # of a training whose process is lost each time
ALONE = 2  # losses after which a training runs alone, so that no other is blamed for it
STILLBORN = 12  # executors lost in a row, with no result between: no process can live

Steps = Generator[tuple[float, "Table"], None, "Table"]


@dataclass(frozen=True, eq=False)
class Table:
    """What is known of a sweep so far."""

    sweep: Sweep
    results: Mapping[str, Result] = field(default_factory=dict)
    flying: int = 0  # trainings sent and not back
    workers: int = 0
    lost: int = 0  # how often a process ended in the middle of its work
    said: str = ""  # what a person should know of the journal

    @property
    def share(self) -> float:
        """How much of it is done."""
        return len(self.results) / len(self.sweep)


def run(sweep: Sweep, pool: Pool, journal: Journal | None = None) -> Steps:
    """Yield (share, what is known), again and again; return it all. Closing the generator ends the work.

    What the journal knows is not trained again. Raises SweepError if it cannot go on; what was found is in the
    journal then too.
    """
    work = _Work(sweep, pool, journal)
    try:
        yield work.table.share, work.table
        while work.left:
            yield from work.ready()
            work.send()
            work.gather()
            yield work.table.share, work.table
        return work.table
    finally:
        pool.close()
        if journal is not None:
            journal.close()


class _Work:
    """What is waiting, what is under way, what is known."""

    def __init__(self, sweep: Sweep, pool: Pool, journal: Journal | None) -> None:
        self._sweep, self._pool, self._journal = sweep, pool, journal
        self._results: dict[str, Result] = dict(journal.results) if journal else {}
        self._waiting = deque(task for task in sweep.tasks if task["key"] not in self._results)
        self._flying: dict[Future[dict[str, Any]], Task] = {}
        self._losses: Counter[str] = Counter()
        self._in_a_row = self._lost = 0
        self._executor: Executor | None = None
        self.table = self._told()

    @property
    def left(self) -> bool:
        return bool(self._waiting or self._flying)

    def ready(self) -> Generator[tuple[float, Table], None, None]:
        """See to it that there is an executor; making one may take a while, and must not hold up a cancel."""
        if self._executor is not None:
            return
        opening = _Opening(self._pool)
        while opening.is_alive():
            yield self.table.share, self.table
            opening.join(WAIT)
        self._executor = opening.made()
        self.table = self._told()

    def send(self) -> None:
        """Send as many as there is room for."""
        executor = self._executor
        while executor is not None and self._waiting and self._has_room(self._waiting[0]):
            task = self._waiting.popleft()
            try:
                self._flying[executor.submit(train, task)] = task
            except (BrokenExecutor, RuntimeError):  # it ended since we last looked
                self._waiting.appendleft(task)
                if not self._flying:
                    self._give_up_executor()
                break

    def _has_room(self, task: Task) -> bool:
        suspects = any(self._losses[other["key"]] >= ALONE for other in (task, *self._flying.values()))
        return not self._flying if suspects else len(self._flying) < self._pool.room

    def gather(self) -> None:
        """Take what has come back, waiting a moment for it."""
        done, _ = wait(self._flying, timeout=WAIT, return_when=FIRST_COMPLETED)
        before = self._lost
        for future in done:
            self._take(self._flying.pop(future), future)
        if self._lost > before:
            self._give_up_executor()
        if done:
            self.table = self._told()

    def _take(self, task: Task, future: Future[dict[str, Any]]) -> None:
        try:
            result = Result.from_dict(future.result())
        except (BrokenExecutor, CancelledError):
            self._lose(task)
            return
        except ImportError as error:
            raise SweepError(
                tr("The workers lack this program or a part of it: {error}.").format(error=error)
            ) from error
        except Exception as error:  # noqa: BLE001 - one training that fails is no reason to lose the others
            result = Result(task["key"], FAILED, f"{type(error).__name__}: {error}")
        self._in_a_row = 0
        self._note(result)

    def _lose(self, task: Task) -> None:
        key = task["key"]
        self._lost += 1
        self._losses[key] += 1
        if self._losses[key] < TRIES:
            self._waiting.append(task)
            return
        why = tr("its process ended {n} times in the middle of it: was it killed for want of memory?").format(
            n=TRIES
        )
        self._note(Result(key, FAILED, why))

    def _note(self, result: Result) -> None:
        self._results[result.key] = result
        if self._journal is not None:
            self._journal.add(result)

    def _give_up_executor(self) -> None:
        """Begin with another one: those under way on this one are lost with it."""
        self._pool.close()
        for future, task in self._flying.items():
            future.cancel()
            if future.done():
                self._take(task, future)
            else:
                self._lose(task)
        self._flying.clear()
        self._executor = None
        self._in_a_row += 1
        if self._in_a_row >= STILLBORN:
            raise SweepError(tr("Worker processes end as soon as they are begun. What is done is kept."))

    def _told(self) -> Table:
        said = self._journal.said if self._journal else ""
        results = MappingProxyType(dict(self._results))
        return Table(self._sweep, results, len(self._flying), self._pool.workers, self._lost, said)


class _Opening(Thread):
    """Opens a pool beside us."""

    def __init__(self, pool: Pool) -> None:
        super().__init__(daemon=True, name="sweep-opening")
        self._pool = pool
        self._made: Executor | BaseException = SweepError(tr("no workers could be had"))
        self.start()

    def run(self) -> None:
        try:
            self._made = self._pool.open()
        except BaseException as error:  # noqa: BLE001 - raised where it is waited for
            self._made = error

    def made(self) -> Executor:
        if isinstance(self._made, BaseException):
            raise self._made
        return self._made
