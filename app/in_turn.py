"""Plates that take turns: of a frame that is dear to paint each turn of the event loop paints a part."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType

import shiboken6
from PySide6.QtWidgets import QWidget

SLICE = 0.002  # seconds: after so many no other plate is begun
MOST = 0.0055  # seconds: a plate that would make a turn longer has one of its own
BEGUN = 0.0003  # seconds: a turn that has used less is as good as new


class InTurn:
    """Plates that asked to be painted within `with`: `paint` paints them, some in each turn.

    Those that waited longest come first, so that a hand that moves on and on leaves none behind; then the dearest.
    """

    def __init__(self) -> None:
        self._asked: list[TakesTurns] = []
        self._waiting: list[TakesTurns] = []

    def __enter__(self) -> InTurn:
        _OPEN.append(self)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        _OPEN.remove(self)
        self._waiting += sorted(self._asked, key=lambda plate: -plate.took)
        self._asked.clear()

    @property
    def waiting(self) -> bool:
        """Whether any plate is to be painted yet."""
        return bool(self._waiting)

    def ask(self, plate: TakesTurns) -> None:
        """Paint it in its turn."""
        if plate not in self._waiting and plate not in self._asked:
            self._asked.append(plate)

    def fits(self, spent: float) -> bool:
        """Whether a turn that has used so many seconds has time for the next plate."""
        return not self._waiting or spent < BEGUN or spent + self._waiting[0].took <= MOST

    def advance(self, work: Callable[[], bool]) -> bool:
        """A slice of the painting, else of `work`; return whether more may be left."""
        if self._waiting:
            self.paint()
            return True
        with self:
            more = work()
        return more or bool(self._waiting)

    def paint(self) -> None:
        """Paint one plate, and others as long as there is time in this slice."""
        ends = time.thread_time() + SLICE
        while self._waiting:
            plate = self._waiting.pop(0)
            if shiboken6.isValid(plate):
                plate.paint_now()
            if time.thread_time() >= ends:
                return


_OPEN: list[InTurn] = []


class TakesTurns(QWidget):
    """Base of widgets that are dear to paint."""

    took = 0.0  # seconds of this thread that it was last painted in

    def update(self, *part: object) -> None:
        """Paint it anew: where plates take turns, in its turn."""
        if _OPEN and not part and self.isVisible():
            _OPEN[-1].ask(self)
        else:
            super().update(*part)

    def paint_now(self) -> None:
        """Paint it, and note how long that takes."""
        began = time.thread_time()
        self.repaint()
        self.took = time.thread_time() - began
