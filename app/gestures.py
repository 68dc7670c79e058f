"""When several changes are one act: a drag, a spin of the wheel, a key held down."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

PAUSE = 0.7  # seconds without a change after which the next one is another act


class Gestures:
    """Numbers for changes: those of one thing, without a pause or with the mouse held down, share one."""

    def __init__(self, fresh: Callable[[], int], clock: Callable[[], float] = time.monotonic) -> None:
        self._fresh, self._clock = fresh, clock
        self._key: Hashable = None
        self._number = 0
        self._last = float("-inf")
        self._held = False

    def number(self, key: Hashable) -> int:
        """The number of the act that a change of `key` belongs to now."""
        now = self._clock()
        held = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        same = key == self._key and (now - self._last <= PAUSE or (held and self._held))
        self._key, self._last, self._held = key, now, held
        if not same:
            self._number = self._fresh()
        return self._number

    def end(self) -> None:
        """Let the next change be another act."""
        self._key = None
