"""What a person's hand does to inputs that are no picture: one value set, or both of a point, each step undoable."""

from __future__ import annotations

import time
from collections.abc import Mapping

import numpy as np

from app.session import Session
from app.widgets.range import Range

PAUSE = 0.8  # seconds: nudges of one input that follow faster than this are one step of undo


class Knobs:
    """Sets inputs within their span; what is set is a point of one's own, no example any more."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._gesture = 0
        self._nudged: tuple[int, float] = (-1, 0.0)  # which input was nudged last, and when
        self.span = (0.0, 1.0)

    @property
    def range(self) -> Range:
        """What may be set, and how far a nudge goes."""
        return Range(*self.span)

    def begin(self) -> None:
        """A drag begins: all its moves are one step of undo."""
        self._gesture = self._session.new_gesture()

    def put(self, values: Mapping[int, float]) -> None:
        """Set some inputs, as part of the present gesture."""
        before = self._session.picture.drawn
        after = np.array(before, np.float32)
        for k, value in values.items():
            if before.ndim != 1 or k >= len(after):
                return  # another set has just come
            after[k] = self.range.fitted(value)
        if not np.array_equal(after, before):
            after.setflags(write=False)
            self._session.draw(after, self._gesture)

    def set(self, k: int, value: float) -> None:
        """Set one input, as a step of its own."""
        self.begin()
        self.put({k: value})

    def nudge(self, k: int, ticks: float) -> None:
        """Move one input a little: 1 is an arrow key."""
        now = time.monotonic()
        if self._nudged[0] != k or now - self._nudged[1] > PAUSE:
            self.begin()
        self._nudged = k, now
        drawn = self._session.picture.drawn
        if drawn.ndim == 1 and k < len(drawn):
            self.put({k: self.range.nudged(float(drawn[k]), ticks)})
