"""Plays a sum: from the first term to the last in a few seconds, the first ones slowly where they matter most."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QVariantAnimation

DURATION = 3600  # milliseconds


def terms_at(share: float, n: int, *, by_size: bool) -> float:
    """How many of n terms are in the sum when `share` of the time has gone.

    The largest first: half of the time is given to the first tenth of them.
    """
    return n * (share**3.3 if by_size else share)


class Player(QObject):
    """Tells `show` how many terms are in, and at the end `done`; without motion only `done`."""

    def __init__(self, show: Callable[[float], None], done: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show, self._done = show, done
        self._n, self._by_size = 0, False
        self._run = QVariantAnimation(self)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._run.setDuration(DURATION)
        self._run.valueChanged.connect(self._moved)
        self._run.finished.connect(self._done)

    @property
    def playing(self) -> bool:
        """Whether it is under way."""
        return self._run.state() == QVariantAnimation.State.Running

    def play(self, n: int, *, by_size: bool, moving: bool) -> None:
        """Start from nothing; settle at once if nothing is to move."""
        self._n, self._by_size = n, by_size
        self._run.stop()
        if moving:
            self._run.start()
        else:
            self._done()

    def stop(self) -> None:
        """Stay where it is."""
        self._run.stop()

    def _moved(self, share: float) -> None:
        if self.playing:
            self._show(terms_at(float(share), self._n, by_size=self._by_size))
