"""How long somebody was at a step: time in which something happened, not that in which nobody was there."""

from __future__ import annotations

import time
from collections.abc import Callable

IDLE = 60.0  # seconds: of a longer pause between two things that happen only so much counts


class Watch:
    """`tick` whenever something happens; `take` gives the seconds since the last time and begins anew."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last: float | None = None
        self._seconds = 0.0

    def start(self) -> None:
        """Begin at nothing."""
        self._last, self._seconds = self._clock(), 0.0

    def stop(self) -> None:
        """Count no more until `start`."""
        self._last = None

    def tick(self) -> None:
        """Something happened."""
        if self._last is not None:
            now = self._clock()
            self._seconds += min(max(0.0, now - self._last), IDLE)
            self._last = now

    def take(self) -> float:
        """The seconds that were counted."""
        self.tick()
        seconds, self._seconds = self._seconds, 0.0
        return seconds
