"""Measures the network on both sets beside the training, a slice at a time, within a small share of the time."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator

from nncore.data import Digits
from nncore.evaluation import Score, evaluate_in_slices
from nncore.network import Network
from nncore.snapshot import Evaluation

TEST_EVERY, TRAIN_EVERY = 0.3, 1.5  # seconds; about 3 % of the time at 784-16-16-10


class Scoring:
    """The evaluations of one run, oldest first, and the one being made."""

    def __init__(self, digits: Digits, cost: str) -> None:
        self.done: tuple[Evaluation, ...] = ()
        self._digits = digits
        self._cost = cost
        self._slices: Iterator[Evaluation | None] | None = None
        self._test_due = self._train_due = 0.0
        self._full_at = -1  # the step of the last evaluation on both sets

    @property
    def busy(self) -> bool:
        """Whether an evaluation is under way."""
        return self._slices is not None

    def complete_at(self, step: int) -> bool:
        """Whether both sets have been measured at exactly this step."""
        return self._full_at == step

    def consider(self, network: Callable[[], Network], step: int, now: float) -> None:
        """While training: begin an evaluation if one is due at `now`, in seconds."""
        if self.busy or now < self._test_due:
            return
        both = now >= self._train_due
        self._test_due = now + TEST_EVERY
        if both:
            self._train_due = now + TRAIN_EVERY
        self._begin(network(), step, both=both)

    def complete(self, network: Network, step: int) -> None:
        """While paused: begin the evaluation of both sets at this step, dropping an older one under way."""
        self._begin(network, step, both=True)

    def advance(self) -> bool:
        """Measure one slice; return whether that finished an evaluation."""
        if self._slices is None:
            return False
        evaluation = next(self._slices)
        if evaluation is None:
            return False
        self.done = (*(e for e in self.done if e.step != evaluation.step), evaluation)
        if evaluation.train:
            self._full_at = evaluation.step
        self._slices = None
        return True

    def forget_after(self, step: int) -> None:
        """Drop what was measured after `step`, when the run has gone back to it."""
        self._slices = None
        self.done = tuple(e for e in self.done if e.step <= step)
        self._full_at = next((e.step for e in reversed(self.done) if e.train), -1)

    def _begin(self, network: Network, step: int, *, both: bool) -> None:
        self._slices = self._measure(network, step, both)

    def _measure(self, network: Network, step: int, both: bool) -> Iterator[Evaluation | None]:
        test = yield from _last(evaluate_in_slices(network, self._digits.test, self._cost))
        train = None
        if both:
            train = yield from _last(evaluate_in_slices(network, self._digits.train, self._cost))
        yield Evaluation(step, train, test)


def _last(slices: Iterator[Score | None]) -> Generator[None, None, Score]:
    for score in slices:
        if score is not None:
            return score
        yield None
    raise AssertionError("a set is never empty")
