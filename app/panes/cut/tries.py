"""Lets each of the three costs descend along the line that is cut, beside the window."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field

import numpy as np

from app.jobs import Jobs, Progress
from app.panes.cut.work import Answer
from nncore.cut import bench
from nncore.line_descent import Descent, descend_each, rate_for

JOB = "cut.descend"
SUMS = 0.2  # of the time goes to the sums, about


@dataclass(frozen=True, eq=False)
class Tried:
    """How far each cost came by its slopes."""

    rate: float = 0.0
    descents: Mapping[str, Descent] = field(default_factory=dict)


NOT_TRIED = Tried()


class Tries:
    """`changed` is called whenever there is something new to show."""

    def __init__(self, jobs: Jobs, changed: Callable[[], object]) -> None:
        self.share: float | None = None
        self._jobs, self._changed = jobs, changed
        self._of: Answer | None = None
        self._tried = NOT_TRIED

    def tried(self, known: Answer | None) -> Tried:
        """What was tried along this very line."""
        return self._tried if known is not None and known is self._of else NOT_TRIED

    def begin(self, known: Answer) -> None:
        """Descend along a line that is measured."""
        self._of, self._tried, self.share = known, NOT_TRIED, 0.0
        self._jobs.start(JOB, _work(known), self._take)
        self._changed()

    def stop(self) -> None:
        """Leave it."""
        if self.share is not None:
            self._jobs.cancel(JOB)
            self.share = None

    def _take(self, progress: Progress) -> None:
        self.share = None if progress.done else progress.share
        if isinstance(progress.result, Tried):
            self._tried = progress.result
        self._changed()


def _work(known: Answer) -> Generator[tuple[float, None], None, Tried]:
    network = known.question.snapshot.network.astype(np.float64)
    names = tuple(known.measured)
    sums = bench(network, known.ways.flats[:1], known.question.data)
    while True:
        try:
            yield SUMS * next(sums), None
        except StopIteration as end:
            of = end.value
            break
    smooth = {name: slope for name, slope in known.measured.items() if name != "error"}
    rate = rate_for(smooth, known.profile) if known.profile is not None else 0.0
    steps = descend_each(of, names, rate, known.reach)
    while True:
        try:
            yield SUMS + (1 - SUMS) * next(steps), None
        except StopIteration as end:
            return Tried(rate, end.value)
