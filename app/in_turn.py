"""Plates that take turns: of a frame that is dear to paint each turn of the event loop paints a part."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion
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
        """Paint it in its turn; one that is half painted is finished as it was, and painted once more."""
        if plate.half_done:
            plate.again = True
        elif plate not in self._waiting and plate not in self._asked:
            self._asked.append(plate)

    def fits(self, spent: float) -> bool:
        """Whether a turn that has used so many seconds has time for the next plate."""
        return not self._waiting or spent < BEGUN or spent + self._waiting[0].takes <= MOST

    def advance(self, work: Callable[[], bool]) -> bool:
        """A slice of the painting, else of `work`; return whether more may be left."""
        if self._waiting:
            self.paint()
            return True
        with self:
            more = work()
        return more or bool(self._waiting)

    def paint(self) -> None:
        """Paint a plate or a part of it, and others as long as there is time in this slice."""
        ends = time.thread_time() + SLICE
        while self._waiting:
            plate = self._waiting.pop(0)
            if shiboken6.isValid(plate):
                if not plate.paint_on(ends):
                    self._waiting.insert(0, plate)
                elif plate.again:
                    plate.again = False
                    self._waiting.append(plate)
            if time.thread_time() >= ends:
                return


_OPEN: list[InTurn] = []


class TakesTurns(QWidget):
    """Base of widgets that are dear to paint."""

    took = 0.0  # seconds of this thread that it was last painted in
    again = False  # whether what is being painted is not the newest

    @property
    def takes(self) -> float:
        """Seconds of this thread that it may need in one turn."""
        return self.took

    @property
    def half_done(self) -> bool:
        """Whether it is being painted, over several turns."""
        return False

    def update(self, *part: object) -> None:
        """Paint it anew: where plates take turns, in its turn; or only a part of it, straight away."""
        if len(part) == 4 or (part and isinstance(part[0], (QRect, QRegion))):
            super().update(*part)
        elif _OPEN and self.isVisible():  # what a signal brings along means nothing
            _OPEN[-1].ask(self)
        else:
            super().update()

    def paint_on(self, _ends: float) -> bool:
        """Paint it, and note how long that takes; a subclass may pause after `_ends`, and return False."""
        began = time.thread_time()
        self.repaint()
        self.took = time.thread_time() - began
        return True
