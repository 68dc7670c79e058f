"""A stop watch that stands still while nobody can see what it times."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic


class Watch:
    """Seconds since `begin`, without the time it was held."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._before = 0.0  # until it was held last
        self._since: float | None = None

    def begin(self) -> None:
        """Start from nothing."""
        self._before, self._since = 0.0, self._clock()

    def hold(self) -> None:
        """Stand still."""
        self._before, self._since = self.seconds, None

    def go_on(self) -> None:
        """Run on, if it was held."""
        if self._since is None:
            self._since = self._clock()

    @property
    def seconds(self) -> float:
        """So far."""
        return self._before + (self._clock() - self._since if self._since is not None else 0.0)
