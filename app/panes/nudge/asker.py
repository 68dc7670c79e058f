"""Asks for what is to be measured: the short at once, the long in a job, with the last answer kept meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Generic, TypeVar, cast

from app.jobs import Progress, Steps
from app.session import Session
from nncore.nudges import Shares, done

_T = TypeVar("_T")
Key = tuple[object, ...]


class Asker(Generic[_T]):
    """One question at a time; `changed` is called when a long one got on."""

    def __init__(self, session: Session, name: str, changed: Callable[[], None]) -> None:
        self._session, self._name, self._changed = session, f"nudge.{name}", changed
        self._asked: Key = ()
        self._known: tuple[Key, _T] | None = None
        self.share: float | None = None  # how far the job is; None if none is under way
        self.error = ""

    @property
    def known(self) -> _T | None:
        """The last answer, to whatever question."""
        return None if self._known is None else self._known[1]

    def is_known(self, key: Key) -> bool:
        """Whether the last answer is the one to this question."""
        return self._known is not None and same(self._known[0], key)

    def ask(
        self, key: Key, make: Callable[[], Shares[_T]], *, short: bool, patient: bool = False
    ) -> _T | None:
        """The answer, or None while it is worked out; who is `patient` lets an older question be answered first."""
        if self.is_known(key):
            return self.known
        if short:
            self.stop()
            self._known = key, done(make())
            return self.known
        if self.share is None or not (patient or same(self._asked, key)):
            self.stop()
            self._asked, self.share, self.error = key, 0.0, ""
            self._session.jobs.start(self._name, _steps(make()), self._take)
        return None

    def stop(self) -> None:
        """Ask no longer."""
        if self.share is not None:
            self.share = None
            self._session.jobs.cancel(self._name)

    def forget(self) -> None:
        """Nothing is known any more."""
        self.stop()
        self._known = None

    def _take(self, progress: Progress) -> None:
        self.share = None if progress.done else progress.share
        if progress.done:
            self.error = progress.error.strip().rpartition("\n")[2]
            if not progress.error:
                self._known = self._asked, cast("_T", progress.result)
        self._changed()


def same(a: Key, b: Key) -> bool:
    """Whether two questions are one: by identity, numbers and words by value."""
    return len(a) == len(b) and all(
        x is y or (isinstance(x, str | int | float | tuple) and type(x) is type(y) and x == y)
        for x, y in zip(a, b, strict=True)
    )


def _steps(work: Shares[Any]) -> Steps:
    return _shown(work)


def _shown(work: Generator[float, None, Any]) -> Steps:
    while True:
        try:
            share = next(work)
        except StopIteration as end:
            return end.value
        yield share, None
