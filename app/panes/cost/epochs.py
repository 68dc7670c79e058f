"""Which epoch a step belongs to: straight lines between the moments seen, since the batch size may change."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

SAME = 1e-3  # a slope that differs by less than this share is the same: the last batch of an epoch is a bit short
MOST = 4096  # moments kept


class Epochs:
    """Grows a bent line through the points (step, progress)."""

    def __init__(self) -> None:
        self._knots: list[tuple[int, float]] = [(0, 0.0)]

    def note(self, step: int, progress: float) -> None:
        """Remember that after `step` steps there were `progress` epochs."""
        knots = self._knots
        while len(knots) > 1 and knots[-1][0] >= step:
            knots.pop()
        if step <= 0:
            return
        if len(knots) > 1 and _alike(knots[-2], knots[-1], (step, progress)):
            knots.pop()  # the last one lies on the way to this one
        knots.append((step, progress))
        if len(knots) > MOST:
            del knots[1:-2:2]

    def of(self, steps: ArrayLike) -> NDArray[np.float64]:
        """The progress in epochs after so many steps; past the last moment seen the last line goes on."""
        x, y = self._ends()
        return np.interp(np.asarray(steps, np.float64), x, y)

    def steps(self, epochs: ArrayLike) -> NDArray[np.float64]:
        """The step at which this many epochs were done: the other way round."""
        x, y = self._ends()
        return np.interp(np.asarray(epochs, np.float64), y, x)

    @property
    def known(self) -> bool:
        """Whether at least one step has been seen."""
        return len(self._knots) > 1

    def _ends(self) -> tuple[list[float], list[float]]:
        (a, b) = self._knots[-2:] if self.known else ((0, 0.0), (1, 0.0))
        far = b[0] + 1e9
        x = [float(step) for step, _ in self._knots]
        y = [progress for _, progress in self._knots]
        return [*x, far], [*y, _on_line(a, b, far)]


def _alike(a: tuple[int, float], b: tuple[int, float], c: tuple[int, float]) -> bool:
    """Whether b lies on the way from a to c."""
    before, after = ((q[1] - p[1]) / (q[0] - p[0]) for p, q in ((a, b), (b, c)))
    return abs(after - before) <= SAME * before


def _on_line(a: tuple[float, float], b: tuple[float, float], x: float) -> float:
    return a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0])
