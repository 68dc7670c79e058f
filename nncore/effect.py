"""What an edit by hand did to the whole test set: cost and accuracy before and after, both measured."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

from nncore.data import Dataset
from nncore.evaluation import Score, evaluate_in_slices
from nncore.network import Network


@dataclass(frozen=True, eq=False)
class Effect:
    """The test set before an edit and after it; `after` is None until it is measured."""

    what: str
    before: Score
    after: Score | None
    network: Network  # that `after` was, or will be, measured on


class Weighing:
    """Measures edits a slice at a time. A drag is one edit: its `before` stays where the drag began."""

    def __init__(self, data: Dataset, cost: str) -> None:
        self.effect: Effect | None = None
        self._data, self._cost = data, cost
        self._gesture: int | None = None
        self._wanted: tuple[str, Network] | None = None
        self._slices: Iterator[None] | None = None

    @property
    def busy(self) -> bool:
        """Whether something is still to be measured."""
        return self._slices is not None

    def begin(self, old: Network, new: Network, what: str, gesture: int | None) -> None:
        """Measure what turning `old` into `new` did; what is under way is finished first, so that a drag shows."""
        same = gesture is not None and gesture == self._gesture and (self.busy or self.effect is not None)
        self._gesture, self._wanted = gesture, (what, new)
        if not same:
            known = self.effect
            self.effect = None
            self._slices = self._run(old, known)
        elif self._slices is None:
            self._slices = self._follow()

    def forget(self) -> None:
        """Drop all: the run has moved on, or it was never this one's."""
        self.effect = self._gesture = self._wanted = self._slices = None

    def advance(self) -> None:
        """Measure one slice."""
        if self._slices is not None and next(self._slices, self) is self:
            self._slices = None

    def _run(self, old: Network, known: Effect | None) -> Iterator[None]:
        if known is not None and known.after is not None and known.network is old:
            before = known.after
        else:
            before = yield from self._score(old)
        what, new = self._wanted or ("", old)
        self.effect = Effect(what, before, None, new)
        yield from self._follow()

    def _follow(self) -> Iterator[None]:
        """Measure the newest network until there is no newer one."""
        while self.effect is not None and self._wanted is not None:
            what, new = self._wanted
            after = yield from self._score(new)
            self.effect = Effect(what, self.effect.before, after, new)
            if self._wanted[1] is new:
                return
            yield

    def _score(self, network: Network) -> Generator[None, None, Score]:
        for score in evaluate_in_slices(network, self._data, self._cost):
            if score is not None:
                return score
            yield
        raise AssertionError("a set is never empty")
