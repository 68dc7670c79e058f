"""The accuracy under a spoiling and its curve along one knob, measured beside the window: coarse first, then whole."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace

from app.jobs import Jobs, Progress
from nncore.data import Dataset
from nncore.network import Network
from nncore.spoil import UNSPOILT, Spoil, Tally, tally_in_slices, with_knob

KEY = "limits.spoil"
COARSE = 1000  # examples of the first look
TELLS = 0.15  # seconds between two news of how far it is
REST = 0.8  # seconds between two measurements while training: they cost its time


@dataclass(frozen=True)
class Question:
    """What is to be measured."""

    network: Network
    data: Dataset
    how: Spoil
    against: str
    places: tuple[float, ...]
    step: int
    coarse: bool  # whether the first look is enough, because the network is about to change


@dataclass(frozen=True)
class Measured:
    """What is known so far."""

    question: Question
    tally: Tally | None = None
    unspoilt: Tally | None = None
    curve: tuple[tuple[float, Tally], ...] = ()


def measure(question: Question) -> Generator[tuple[float, Measured], None, Measured]:
    """Answer a question as a job: the number, then the curve, on COARSE examples; then both on all."""
    known = Measured(question)
    whole = len(question.data)
    rounds = [min(COARSE, whole)]
    if not question.coarse and whole > COARSE:
        rounds.append(whole)
    parts = len(question.places) + 2
    total = sum(rounds) * parts
    done = 0
    for n in rounds:
        for number, how in enumerate(_every(question)):
            tally = Tally(0, 0)
            for tally, _ in tally_in_slices(question.network, question.data, how, range(n)):
                yield (done + tally.n) / total, known
            done += n
            known = _with(known, number, tally)
            yield done / total, known
    return known


def _every(question: Question) -> list[Spoil]:
    along = [with_knob(question.how, question.against, place) for place in question.places]
    return [question.how, replace(UNSPOILT, centred=False), *along]


def _with(known: Measured, number: int, tally: Tally) -> Measured:
    if number == 0:
        return replace(known, tally=tally)
    if number == 1:
        return replace(known, unspoilt=tally)
    place = known.question.places[number - 2]
    kept = [one for one in known.curve if one[0] != place]
    return replace(known, curve=tuple(sorted([*kept, (place, tally)], key=lambda one: one[0])))


class Meter:
    """Keeps one question answered: a newer one waits until the older has its first number, so that drags show."""

    def __init__(self, jobs: Jobs, changed: Callable[[], object]) -> None:
        self.known: Measured | None = None
        self.share: float | None = None  # of the measurement under way
        self.error = ""
        self._jobs, self._changed = jobs, changed
        self._doing: Question | None = None
        self._wanted: Question | None = None
        self._ended = self._told = 0.0

    def ask(self, question: Question, *, hurry: bool) -> bool:
        """Measure this unless it is known or under way; return whether it has to wait.

        `hurry` says that a person waits for it.
        """
        if question == self._doing:
            return False
        if self._doing is not None and self._jobs.running(KEY):
            fresh = self.known is not None and self.known.question is self._doing and self.known.tally
            if not fresh or not hurry:
                self._wanted = question
                return True
        elif not hurry and time.perf_counter() < self._ended + REST:
            return True
        self._start(question)
        return False

    def stop(self) -> None:
        """Measure nothing."""
        self._jobs.cancel(KEY)
        self._doing = self._wanted = None
        self.share = None

    def _start(self, question: Question) -> None:
        self._doing, self._wanted = question, None
        self.share, self.error = 0.0, ""
        self._jobs.start(KEY, measure(question), self._take)

    def _take(self, progress: Progress) -> None:
        known = progress.result if progress.done else progress.partial
        now, news = time.perf_counter(), progress.done
        if isinstance(known, Measured) and known.tally is not None:
            news = news or known is not self.known
            self.known = known
        self.share = None if progress.done else progress.share
        self.error = progress.error.strip().rpartition("\n")[2]
        if progress.done:
            self._ended = now
        wanted = self._wanted
        if wanted is not None and (
            progress.done or (isinstance(known, Measured) and known.tally is not None)
        ):
            self._start(wanted)
        if news or now > self._told + TELLS:
            self._told = now
            self._changed()
