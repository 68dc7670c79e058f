"""Keeps one survey and the costs of single moments, measured beside the window."""

from __future__ import annotations

import math
from collections.abc import Callable

from app.jobs import Jobs, Progress
from app.panes.path.survey import Question, Survey, moment_costs, survey

MAP, MOMENT = "path.map", "path.moment"


class Surveyor:
    """`changed` is called whenever there is something new to show."""

    def __init__(self, jobs: Jobs, changed: Callable[[], object]) -> None:
        self.known: Survey | None = None
        self.share: float | None = None  # of the survey under way
        self.error = ""
        self.still = False  # whether the last survey found that nothing ever moved
        self.at = -1  # the moment that is picked
        self._jobs, self._changed = jobs, changed
        self._doing: Question | None = None
        self._done: Question | None = None  # answered, refused or failed: not to be begun again by itself
        self._costs: dict[int, tuple[float, float]] = {}  # of the known survey, by moment

    def should_answer(self, question: Question) -> bool:
        """Whether this is neither known nor under way nor refused."""
        others = [asked for asked in (self._doing, self._done) if asked is not None]
        return not any(question.asks_the_same_as(asked) for asked in others)

    def answer(self, question: Question) -> None:
        """Begin a survey in the place of one that is under way."""
        self._doing, self.share, self.error = question, 0.0, ""
        self._jobs.start(MAP, survey(question), self._take)
        self._changed()

    def refuse(self) -> None:
        """Stop, and do not begin the same again until it is asked for."""
        self._done = self._doing
        self.stop()
        self._changed()

    def stop(self) -> None:
        """Measure nothing."""
        self._jobs.cancel(MAP)
        self._jobs.cancel(MOMENT)
        self._doing = self.share = None

    def keep_only(self, run: int) -> None:
        """Forget what is of another run."""
        if self._doing is not None and self._doing.snapshot.run != run:
            self.stop()
        if self._done is not None and self._done.snapshot.run != run:
            self._done, self.error, self.still = None, "", False
        if self.known is not None and self.known.question.snapshot.run != run:
            self._know(None)

    def pick(self, index: int) -> None:
        """Pick a moment, or none with −1, and find its costs."""
        self.at = index
        known = self.known
        if known is not None and 0 <= index < len(known.steps) and index not in self._costs:
            self._jobs.start(MOMENT, moment_costs(known, index), self._take_moment)
        self._changed()

    def costs_of(self, step: int) -> tuple[float, float, float]:
        """A moment's own cost, that in the plane (NaN while not known), and its distance from the plane."""
        known = self.known
        if known is None or step not in known.steps:
            return math.nan, math.nan, math.nan
        index = known.steps.index(step)
        own, laid = self._costs.get(index, (math.nan, math.nan))
        if index == len(known.steps) - 1:
            own, laid = known.own, known.laid
        return own, laid, float(known.directions.apart[index])

    def _take(self, progress: Progress) -> None:
        news = progress.result if progress.done else progress.partial
        self.share = None if progress.done else progress.share
        if isinstance(news, Survey):
            self._know(news)
        if progress.done:
            self.error = progress.error.strip().rpartition("\n")[2]
            self.still = news is None and not self.error
            self._doing, self._done = None, self._doing
        self._changed()

    def _take_moment(self, progress: Progress) -> None:
        if progress.done and progress.result is not None:
            index, own, laid = progress.result
            self._costs[index] = own, laid
            self._changed()

    def _know(self, known: Survey | None) -> None:
        """Take a survey in; the step that was picked stays picked if it has one."""
        old, self.known = self.known, known
        if known is not None and old is not None and known.question is old.question:
            return
        self._costs.clear()
        self._jobs.cancel(MOMENT)
        step = old.steps[self.at] if old is not None and 0 <= self.at < len(old.steps) else None
        at = known.steps.index(step) if known is not None and step in known.steps else -1
        self.at = at
        if at >= 0:
            self.pick(at)
