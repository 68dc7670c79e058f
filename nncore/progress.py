"""A progress bar on one line of a terminal; plain lines once in a while where there is no terminal."""

from __future__ import annotations

import time
from typing import TextIO

WIDTH = 24
EVERY = 0.1  # seconds between two paintings


class Progress:
    """Shows how many epochs are done, the recent cost and how long the rest will take."""

    def __init__(self, epochs: int, stream: TextIO, *, quiet: bool = False) -> None:
        self._epochs, self._stream = epochs, stream
        self._live = stream.isatty()
        self._quiet = quiet
        self._began = time.monotonic()
        self._next = self._began

    def show(self, done: float, cost: float) -> None:
        """Tell that `done` epochs are over, at the mean recent `cost`."""
        now = time.monotonic()
        if self._quiet or now < self._next:
            return
        self._next = now + (EVERY if self._live else 50 * EVERY)
        share = done / self._epochs
        left = (now - self._began) * (1 - share) / max(share, 1e-9)
        bar = "█" * round(WIDTH * share) + "·" * (WIDTH - round(WIDTH * share))
        text = f"{bar} epoch {done:5.1f}/{self._epochs}  cost {cost:.4f}  {left:4.0f} s left"
        self._stream.write(f"\r{text}" if self._live else f"{text}\n")
        self._stream.flush()

    def close(self) -> None:
        """Leave the terminal on a fresh line."""
        if self._live and not self._quiet:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
