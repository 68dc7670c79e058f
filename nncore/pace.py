"""How many steps are due: the speed a person chose, against the clock and against what the machine can do."""

from __future__ import annotations

import math
from collections import deque

WATCHED = 30.0  # steps a second up to which a person can look on as one after the other is taken
WINDOW = 1.0  # seconds over which the speed is measured


class Pace:
    """Counts steps against time. `speed` is in steps a second; infinity is as fast as it goes."""

    def __init__(self) -> None:
        self.speed = math.inf
        self._flat_out = False  # a single step or an epoch asked for is done at once
        self._owed = 0.0
        self._last: float | None = None
        self._step_time = math.inf  # seconds, measured; until then one step at a time
        self._done: deque[tuple[float, int]] = deque()

    @property
    def is_watched(self) -> bool:
        """Whether it goes slowly enough for each step to be looked into."""
        return self.speed <= WATCHED

    def start(self, *, flat_out: bool) -> None:
        """Forget the past: the person pressed Play or asked for steps."""
        self._flat_out = flat_out
        self._owed, self._last = 1.0, None
        self._done.clear()

    def forget_step_time(self) -> None:
        """A step may take longer from now on: another network, or larger batches."""
        self._step_time = math.inf

    def due(self, now: float, chunk: float) -> int:
        """Steps to take now, at most what fits into `chunk` seconds (but always one when one is due)."""
        fits = max(1, int(chunk / max(self._step_time, 1e-6)))
        elapsed = 0.0 if self._last is None else now - self._last
        self._last = now
        if self._flat_out or self.speed == math.inf:
            return fits
        self._owed = min(self._owed + elapsed * self.speed, fits + 1)
        steps = math.floor(min(self._owed, fits))
        self._owed -= steps
        return steps

    def took(self, n: int, began: float, ended: float) -> None:
        """Tell that `n` steps have been taken between two times."""
        time = (ended - began) / n
        self._step_time = (
            time if self._step_time == math.inf else self._step_time + 0.3 * (time - self._step_time)
        )
        self._done.append((ended, n))

    def wait(self) -> float:
        """Seconds until the next step is due."""
        if self._flat_out or self.speed == math.inf or self._owed >= 1:
            return 0.0
        return (1 - self._owed) / self.speed

    def measured(self, now: float) -> float:
        """Steps a second over the last second, or between the last two steps where they are further apart."""
        while len(self._done) > 2 and self._done[0][0] < now - WINDOW:
            self._done.popleft()
        if len(self._done) < 2:
            return 0.0
        steps = sum(n for _, n in self._done) - self._done[0][1]
        return steps / max(1e-9, self._done[-1][0] - self._done[0][0])
