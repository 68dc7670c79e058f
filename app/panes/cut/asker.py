"""Keeps one answer, and works one out beside the window."""

from __future__ import annotations

from collections.abc import Callable

from app.jobs import Jobs, Progress
from app.panes.cut.question import Question
from app.panes.cut.work import Answer, answer

JOB = "cut.job"


class Asker:
    """`changed` is called whenever there is something new to show, `finished` when an answer is there."""

    def __init__(
        self,
        jobs: Jobs,
        changed: Callable[[], object],
        finished: Callable[[Question], object] = lambda _question: None,
    ) -> None:
        self.known: Answer | None = None
        self.share: float | None = None  # of the answer under way
        self.error = ""
        self._jobs, self._changed, self._finished = jobs, changed, finished
        self._doing: Question | None = None
        self._done: Question | None = None  # answered, refused or failed: not to be begun again by itself

    def should_answer(self, question: Question) -> bool:
        """Whether this is neither known nor under way, nor refused, nor a newer network than one just being cut."""
        doing = self._doing
        if doing is not None and (
            doing.is_set_as(question) if question.snapshot.running else doing.asks_the_same_as(question)
        ):
            return False
        return self._done is None or not self._done.asks_the_same_as(question)

    def answer(self, question: Question) -> None:
        """Begin an answer in the place of one that is under way."""
        self._doing, self.share, self.error = question, 0.0, ""
        self._jobs.start(JOB, answer(question), self._take)
        self._changed()

    def refuse(self) -> None:
        """Stop, and do not begin the same again until it is asked for."""
        self._done = self._doing
        self.stop()
        self._changed()

    def stop(self) -> None:
        """Measure nothing."""
        self._jobs.cancel(JOB)
        self._doing = self.share = None

    def keep_only(self, question: Question | None) -> None:
        """Forget what is of another run or page; a cut with other settings stays until there is the new one."""
        if self._doing is not None and (question is None or not self._doing.is_set_as(question)):
            self.stop()
        if self.known is not None and (question is None or not _is_akin(self.known.question, question)):
            self.known = None
        if question is None or (self._done is not None and not self._done.is_set_as(question)):
            self._done, self.error = None, ""

    def _take(self, progress: Progress) -> None:
        news = progress.result if progress.done else progress.partial
        self.share = None if progress.done else progress.share
        if isinstance(news, Answer) and self._is_worth_it(news, progress):
            self.known = news
        if progress.done:
            self.error = progress.error.strip().rpartition("\n")[2]
            self._doing, self._done = None, self._doing
        self._changed()
        if progress.done and isinstance(news, Answer) and not news.ways.why:
            self._finished(news.question)

    def _is_worth_it(self, news: Answer, progress: Progress) -> bool:
        """While training, the finished cut of a moment ago is better than a coarse one of now."""
        running = news.question.snapshot.running and self.known is not None
        return progress.done or not running


def _is_akin(one: Question, other: Question) -> bool:
    return one.snapshot.run == other.snapshot.run and one.setting.page == other.setting.page
