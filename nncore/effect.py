"""What an edit by hand did to the whole test set: cost and accuracy before and after, both measured.

An edit is measured by what follows from it (`nearby.py`), so that it shows while the hand still moves. Once the hand
rests, the score of the whole, which the run takes anyway, stands in its place: the two differ by rounding only.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace

import numpy as np

from nncore.data import Dataset
from nncore.evaluation import Score, evaluate_in_slices
from nncore.nearby import Kept, can_keep, keep, score_by
from nncore.network import Network


@dataclass(frozen=True, eq=False)
class Effect:
    """The test set before an edit and after it; `after` is None until it is measured."""

    what: str
    before: Score
    after: Score | None
    network: Network  # that `after` was, or will be, measured on


REMEMBERED = 8  # scores of networks of late: undo and redo come back to them


class Weighing:
    """Measures edits a slice at a time. A drag is one edit: its `before` stays where the drag began."""

    def __init__(self, data: Dataset, cost: str) -> None:
        self.effect: Effect | None = None
        self._data, self._cost = data, cost
        self._gesture: int | None = None
        self._wanted: tuple[str, Network] | None = None
        self._slices: Iterator[None] | None = None
        self._kept: Kept | None = None
        self._keeping: Iterator[Kept | None] | None = None
        self._known: tuple[Network, Score] | None = None  # measured whole
        self._measured: tuple[tuple[Network, Score], ...] = ()  # the newest last

    @property
    def busy(self) -> bool:
        """Whether something is still to be measured."""
        return self._slices is not None

    def begin(self, old: Network, new: Network, what: str, gesture: int | None) -> None:
        """Measure what turning `old` into `new` did; what is under way is finished first, so that a drag shows."""
        same = gesture is not None and gesture == self._gesture and (self.busy or self.effect is not None)
        self._gesture, self._wanted, self._keeping = gesture, (what, new), None
        if not same:
            known = self.effect
            self.effect = None
            self._slices = self._run(old, known)
        elif self._slices is None:
            self._slices = self._follow()

    def forget(self) -> None:
        """Drop all: the run has moved on, or it was never this one's."""
        self.effect = self._gesture = self._wanted = self._slices = self._known = None
        self._measured = ()
        self.stray()

    def stray(self) -> None:
        """The network moves on by itself: what is kept of it would be of no use, and may be large."""
        self._kept = self._keeping = None

    def settle(self, network: Network, score: Score) -> None:
        """The whole set was measured on `network`: this is its score."""
        self._known = network, score
        effect = self.effect
        if effect is not None and effect.network is network and effect.after not in (None, score):
            self.effect = replace(effect, after=score)

    def get_ready(self, network: Network) -> bool:
        """Nobody turns anything: keep a slice of what the next edit needs; return whether there is more to do."""
        if (self._kept is not None and self._kept.network is network) or not can_keep(network, self._data):
            return False
        if self._keeping is None:
            self._keeping = keep(network, self._data, self._cost)
        kept = next(self._keeping)
        if kept is not None:
            self._kept, self._keeping = kept, None
        return kept is None

    def advance(self) -> None:
        """Measure one slice."""
        if self._slices is not None and next(self._slices, self) is self:
            self._slices = None

    def _run(self, old: Network, known: Effect | None) -> Iterator[None]:
        if self._known is not None and self._known[0] is old:
            before = self._known[1]
            self._remember(old, before)
        elif known is not None and known.after is not None and known.network is old:
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
        for known, score in self._measured:
            if _same(known, network):
                return score
        score = yield from self._measure(network)
        self._remember(network, score)
        return score

    def _remember(self, network: Network, score: Score) -> None:
        self._measured = (*self._measured[1 - REMEMBERED :], (network, score))

    def _measure(self, network: Network) -> Generator[None, None, Score]:
        if self._kept is not None and (score := (yield from score_by(self._kept, network))):
            return score
        if can_keep(network, self._data):
            return (yield from self._keep(network))
        for score in evaluate_in_slices(network, self._data, self._cost):
            if score is not None:
                return score
            yield
        raise AssertionError("a set is never empty")

    def _keep(self, network: Network) -> Generator[None, None, Score]:
        """Measure the whole, and keep what the next measures are made of."""
        for kept in keep(network, self._data, self._cost):
            if kept is not None:
                self._kept = kept
                return kept.score
            yield
        raise AssertionError("a set is never empty")


def _same(one: Network, other: Network) -> bool:
    """Whether all parameters of two networks of one run are the same."""
    pairs = zip((*one.weights, *one.biases), (*other.weights, *other.biases), strict=True)
    return one is other or all(np.array_equal(a, b) for a, b in pairs)
