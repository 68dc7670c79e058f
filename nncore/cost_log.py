"""The cost of every mini-batch so far: append-only, viewed without copying."""

from __future__ import annotations

import numpy as np

from nncore.arrays import Floats, frozen


class CostLog:
    """A growing float32 array whose views never change, because what is written is never written again."""

    def __init__(self, capacity: int = 4096) -> None:
        self._values = np.empty(capacity, np.float32)
        self._n = 0

    def __len__(self) -> int:
        return self._n

    def room(self, n: int) -> Floats:
        """A writable view of the next `n` places; call `extend(n)` once they are filled."""
        if self._n + n > len(self._values):
            self._move(max(2 * len(self._values), self._n + n))
        return self._values[self._n : self._n + n]

    def extend(self, n: int) -> None:
        """Count the `n` places handed out by `room` as written."""
        self._n += n

    def view(self) -> Floats:
        """All costs so far, read-only, shape (steps,); later appends do not touch it."""
        return frozen(self._values[: self._n])

    def cut(self, n: int) -> None:
        """Forget all but the first `n`; views taken before keep what they showed."""
        self._n = min(n, self._n)
        self._move(len(self._values))

    def take(self, costs: Floats) -> None:
        """Hold these, (steps,), instead."""
        self._n = 0
        self._move(max(len(self._values), len(costs)))
        self.room(len(costs))[...] = costs
        self._n = len(costs)

    def _move(self, capacity: int) -> None:
        values = np.empty(capacity, np.float32)
        values[: self._n] = self._values[: self._n]
        self._values = values
