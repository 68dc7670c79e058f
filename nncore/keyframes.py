"""The moments of a run that are kept, oldest first: many, in bounded memory, the old ones evenly spread."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeVar

import numpy as np

from nncore.trainer import State

MEMORY = 112e6  # bytes that they may take: with all else a run of a million steps stays under 600 MB, ...
LIMIT = (
    2048  # ... and how many there may be: then some 500 steps of a million lie between two, taken in 0.1 s
)
FEWEST = 8  # of the largest networks
RECENT = 1 / 4  # the share of them that is never thinned, because stepping back wants what has just been

T = TypeVar("T")


class Keyframes:
    """Never empty: the first is the start, and stays."""

    def __init__(self, states: Sequence[State], limit: int | None = None) -> None:
        """`limit` is how many there may be, if not as many as the memory takes."""
        self._limit = limit
        self._states = list(states)
        self._steps = array("q", [state.step for state in states])  # counted through at every thinning

    @property
    def all(self) -> tuple[State, ...]:
        """The moments held."""
        return tuple(self._states)

    @property
    def last(self) -> State:
        """The newest."""
        return self._states[-1]

    @property
    def limit(self) -> int:
        """How many there may be of the size that the newest has."""
        return self._limit or max(FEWEST, min(LIMIT, int(MEMORY / self.last.nbytes)))

    def append(self, state: State) -> None:
        """Keep a moment, in place of the last one if it is of the same step."""
        if self.last.step == state.step:
            self._states.pop()
            self._steps.pop()
        self._states.append(state)
        self._steps.append(state.step)
        while len(self._states) > self.limit:
            self._thin()

    def before(self, step: int) -> State:
        """The last one at or before `step`; the start if there is none."""
        return self._states[max(0, bisect_right(self._steps, step) - 1)]

    def upto(self, step: int) -> Keyframes:
        """The same without those after `step`."""
        return Keyframes(self._states[: bisect_right(self._steps, step)], self._limit)

    def _thin(self) -> None:
        """Drop the one whose neighbours are closest together: the old ones stay evenly spread."""
        old = len(self._states) - int(RECENT * self.limit)
        steps = np.array(self._steps[: old + 1])
        at = 1 + int(np.argmin(steps[2:] - steps[:-2]))
        del self._states[at], self._steps[at]


def evenly(values: Sequence[T], most: int) -> list[T]:
    """At most `most` of them, evenly chosen, with the first and the last among them."""
    if len(values) <= most:
        return list(values)
    return [values[round(i)] for i in np.linspace(0, len(values) - 1, most)]
