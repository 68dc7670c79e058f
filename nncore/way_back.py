"""The way to a moment of the past, a slice at a time: what is on it is shown at once, the moment when it is reached."""

from __future__ import annotations

import time
from collections.abc import Callable

from nncore import commands as c
from nncore.run import Run

# What leads away gives the way up; what changes nothing lets it go on; all else is meant for where it leads.
AWAY = c.Reset | c.NewRun | c.LoadNetwork | c.UndoReset | c.Seek
BESIDE = c.Pause | c.Speed | c.Dismiss


class WayBack:
    """Measures how long a step takes, so that a slice is as long as it should be."""

    def __init__(self, clock: Callable[[], float] = time.thread_time) -> None:
        """The time is the thread's own: what else a machine does makes no way longer in slices."""
        self._clock = clock

    def before(self, command: c.Command, run: Run) -> None:
        """Bring a run that is on its way to where a command finds what it is meant for."""
        if isinstance(command, AWAY):
            run.stay()
        elif not isinstance(command, BESIDE):
            run.travel()

    def advance(self, run: Run, seconds: float) -> None:
        """Go on for about so long, by a step at least; an error ends the way."""
        began = now = self._clock()
        n, arrived = 1, False
        try:
            while not arrived and now < began + seconds:
                arrived, before, now = run.travel(n), now, self._clock()
                fits = n * (began + seconds - now) / max(now - before, 1e-6)
                n = max(1, min(4 * n, int(fits)))
        except Exception:
            run.stay()
            raise
