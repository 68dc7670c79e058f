"""A column of numbers that grows at its end, and can be cut there."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray


class Growing:
    """Doubles its room when full, so that adding costs the same however much is there already."""

    def __init__(self, dtype: DTypeLike = np.float32) -> None:
        self._room: NDArray[Any] = np.empty(256, dtype)
        self._n = 0

    def __len__(self) -> int:
        return self._n

    @property
    def view(self) -> NDArray[Any]:
        """All numbers, without a copy; good until the next change."""
        return self._room[: self._n]

    def extend(self, values: NDArray[Any]) -> None:
        """Add numbers at the end."""
        n = self._n + len(values)
        if n > len(self._room):
            room = np.empty(max(n + n // 2, 2 * len(self._room)), self._room.dtype)
            room[: self._n] = self.view
            self._room = room
        self._room[self._n : n] = values
        self._n = n

    def cut(self, n: int) -> None:
        """Keep the first `n` numbers at most."""
        self._n = min(n, self._n)
