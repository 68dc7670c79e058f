"""The measurements on a whole set as columns: at which step, which cost, which accuracy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from app.panes.cost.growing import Growing
from nncore.evaluation import Score
from nncore.snapshot import Evaluation


class Scores:
    """Grows with a run's evaluations of one set, and is made anew only when earlier ones have changed."""

    def __init__(self, of: Callable[[Evaluation], Score | None]) -> None:
        self._of = of
        self.steps, self.costs, self.accuracies = (Growing(np.float64) for _ in range(3))
        self._seen: tuple[Evaluation, ...] = ()

    def __len__(self) -> int:
        return len(self.steps)

    def follow(self, evaluations: tuple[Evaluation, ...]) -> None:
        """Take over a run's evaluations, oldest first."""
        if evaluations is self._seen:
            return
        kept = len(self._seen) if _continues(self._seen, evaluations) else 0
        if not kept:
            for column in (self.steps, self.costs, self.accuracies):
                column.cut(0)
        self._seen = evaluations
        self._add([(e.step, score) for e in evaluations[kept:] if (score := self._of(e)) is not None])

    def at(self, step: float) -> int | None:
        """The row of the last measurement up to `step`, or None if there is none."""
        row = int(np.searchsorted(self.steps.view, step, side="right")) - 1
        return row if row >= 0 else None

    def _add(self, fresh: Sequence[tuple[int, Score]]) -> None:
        self.steps.extend(np.array([step for step, _ in fresh], np.float64))
        self.costs.extend(np.array([score.cost for _, score in fresh], np.float64))
        self.accuracies.extend(np.array([score.accuracy for _, score in fresh], np.float64))


def _continues(old: tuple[Evaluation, ...], new: tuple[Evaluation, ...]) -> bool:
    return 0 < len(old) <= len(new) and new[len(old) - 1] is old[-1] and new[0] is old[0]
