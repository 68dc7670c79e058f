"""A small sweep, its serial results, and executors for the tests."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Generator
from concurrent.futures import BrokenExecutor, Executor, Future
from functools import cache
from pathlib import Path
from typing import Any

from nncore.config import Config
from nncore.sweep import Sweep
from nncore.sweep_run import Table
from nncore.sweep_trial import Result, train

MOONS = Config(sizes=(2, 6, 2), data="moons", batch_size=20, schedule="constant", learning_rate=1.0)
GRID = Sweep.of(
    MOONS, learning_rate=(0.3, 3.0), hidden=((6,), (3, 3)), epochs=(2,), examples=(300,), seed=(1, 2)
)


@cache
def serial(sweep: Sweep = GRID) -> dict[str, Result]:
    """Every training of a sweep, one after another, in this process."""
    return {task["key"]: Result.from_dict(train(task)) for task in sweep.tasks}


def bits(results: Any) -> dict[str, dict[str, Any]]:
    """Results without the one thing that may differ: how long each took."""
    return {key: result.to_dict() | {"seconds": None} for key, result in results.items()}


def all_of(steps: Generator[tuple[float, Table], None, Table]) -> Table:
    """Run a sweep to its end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            table: Table = end.value
            return table


class Here(Executor):
    """Trains in this process, at once; `spoil` may raise in place of a training."""

    def __init__(self, spoil: Callable[[dict[str, Any]], None] | None = None) -> None:
        self.sent: list[str] = []
        self._spoil = spoil
        self.broken = False

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        if self.broken:
            raise BrokenExecutor
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        self.sent.append(args[0]["key"])
        try:
            if self._spoil is not None:
                self._spoil(args[0])
            future.set_result(fn(*args, **kwargs))
        except BrokenExecutor as error:
            self.broken = True
            future.set_exception(error)
        except Exception as error:  # noqa: BLE001
            future.set_exception(error)
        return future


class HerePool:
    """A pool of such executors; remembers all that was sent."""

    room = workers = 2

    def __init__(self, spoil: Callable[[dict[str, Any]], None] | None = None) -> None:
        self.made: list[Here] = []
        self.closed = 0
        self._spoil = spoil

    @property
    def sent(self) -> list[str]:
        return [key for each in self.made for key in each.sent]

    def open(self) -> Executor:
        self.made.append(Here(self._spoil))
        return self.made[-1]

    def close(self) -> None:
        self.closed += 1


def children(of: int | None = None) -> set[int]:
    """The processes that this one, or another, has begun for a pool and that are alive."""
    mine = set()
    for place in Path("/proc").glob("[0-9]*"):
        try:
            state, parent = (place / "stat").read_text().rpartition(")")[2].split()[:2]
            spawned = "spawn_main" in (place / "cmdline").read_text()
        except OSError:
            continue
        if int(parent) == (of or os.getpid()) and state != "Z" and spawned:
            mine.add(int(place.name))
    return mine


def kill(pid: int) -> None:
    """As the kernel does for want of memory."""
    os.kill(pid, signal.SIGKILL)


def alive(pid: int) -> bool:
    """Whether a process is still at work."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
