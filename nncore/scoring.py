"""Measures the network on both sets beside the training, a slice at a time, within a small share of the time."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from itertools import zip_longest

from nncore.data import Digits
from nncore.evaluation import Score, evaluate_in_slices
from nncore.network import Network
from nncore.snapshot import Evaluation

TEST_EVERY, TRAIN_EVERY = 0.3, 1.5  # seconds, for networks that are measured quickly
MOST = 4096  # measurements that are kept: weeks of slow training make no more of them
SHARE = 0.015  # of the time, for each of the two sets, where that is rarer


class Scoring:
    """The evaluations of one run, oldest first, and the one being made."""

    def __init__(self, digits: Digits, cost: str, clock: Callable[[], float]) -> None:
        self.done: tuple[Evaluation, ...] = ()
        self._digits = digits
        self._cost = cost
        self._clock = clock
        self._slices: Iterator[Evaluation | None] | None = None
        self._aim: tuple[int, bool] | None = None  # the step being measured, and whether on both sets
        self._spent = 0.0  # seconds on it so far
        self._test_due = self._train_due = 0.0

    @property
    def busy(self) -> bool:
        """Whether an evaluation is under way."""
        return self._slices is not None

    def complete_at(self, step: int) -> bool:
        """Whether both sets have been measured at exactly this step."""
        return any(e.step == step and e.train is not None for e in reversed(self.done))

    def consider(self, network: Callable[[], Network], step: int, now: float) -> None:
        """While training: begin an evaluation if one is due at `now`, in seconds."""
        if not self.busy and now >= self._test_due:
            self._begin(network(), step, both=now >= self._train_due)

    def complete(self, network: Callable[[], Network], step: int) -> None:
        """While paused: begin the evaluation of both sets at this step, dropping an older one under way."""
        if self._aim != (step, True):
            self._begin(network(), step, both=True)

    def advance(self) -> None:
        """Measure one slice, if an evaluation is under way; an error ends it."""
        if self._slices is None:
            return
        began = self._clock()
        try:
            evaluation = next(self._slices)
        except Exception:
            self._slices = self._aim = None  # it cannot go on: the next one is begun anew
            raise
        now = self._clock()
        self._spent += now - began
        if evaluation is not None:
            self._finish(evaluation, now)

    def take(self, evaluations: tuple[Evaluation, ...]) -> None:
        """Know these measurements, and drop the one under way: the run is at another moment."""
        self._slices = self._aim = None
        self.done = evaluations

    def forget_after(self, step: int) -> None:
        """Drop what was measured after `step`, when the run has gone back to it."""
        self._slices = self._aim = None
        self.done = tuple(e for e in self.done if e.step <= step)

    def _begin(self, network: Network, step: int, *, both: bool) -> None:
        self._slices = self._measure(network, step, both)
        self._aim, self._spent = (step, both), 0.0

    def _finish(self, evaluation: Evaluation, now: float) -> None:
        others = [e for e in self.done if e.step != evaluation.step]
        self.done = thinned(tuple(sorted((*others, evaluation), key=lambda e: e.step)))
        self._slices = self._aim = None
        n_test, n_train = len(self._digits.test), len(self._digits.train)
        both = evaluation.train is not None
        per_image = self._spent / (n_test + n_train if both else n_test)
        self._test_due = now + max(TEST_EVERY, per_image * n_test / SHARE)
        if both:
            self._train_due = now + max(TRAIN_EVERY, per_image * n_train / SHARE)

    def _measure(self, network: Network, step: int, both: bool) -> Iterator[Evaluation | None]:
        test = yield from _last(evaluate_in_slices(network, self._digits.test, self._cost))
        train = None
        if both:
            train = yield from _last(evaluate_in_slices(network, self._digits.train, self._cost))
        yield Evaluation(step, train, test)


def thinned(done: tuple[Evaluation, ...]) -> tuple[Evaluation, ...]:
    """All of them; of too many each second of the old ones, rather those of both sets. The first stays."""
    if len(done) <= MOST:
        return done
    old, recent = done[1 : -(MOST // 4)], done[-(MOST // 4) :]
    pairs = zip_longest(old[::2], old[1::2])
    fewer = (b if b is not None and a.train is None and b.train is not None else a for a, b in pairs)
    return (done[0], *fewer, *recent)


def _last(slices: Iterator[Score | None]) -> Generator[None, None, Score]:
    for score in slices:
        if score is not None:
            return score
        yield None
    raise AssertionError("a set is never empty")
