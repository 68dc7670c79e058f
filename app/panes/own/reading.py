"""What the network says to the drawings, asked anew whenever it or they change, a slice at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from app.frame import Frame
from nncore.exam import Exam, examine
from nncore.network import Network
from nncore.own_set import CLASSES, OwnSet

PIXELS = 784


@dataclass(frozen=True, eq=False)
class Answers:
    """Of one network to one set."""

    own: OwnSet
    exam: Exam

    @property
    def n_right(self) -> int:
        """How many are right."""
        return int(self.exam.right.sum())

    @property
    def n_held_right(self) -> int:
        """How many of those held back are right."""
        return int(np.count_nonzero(self.exam.right & self.own.held))

    @property
    def n_held(self) -> int:
        """How many are held back."""
        return int(self.own.held.sum())


def can_read(network: Network) -> bool:
    """Whether a network takes drawings and has an answer for each digit."""
    return network.sizes[0] == PIXELS and network.sizes[-1] >= CLASSES


class Reading:
    """The newest answers, and those under way."""

    def __init__(self) -> None:
        self.answers: Answers | None = None
        self._wanted: tuple[Network, OwnSet, str] | None = None
        self._under_way: tuple[OwnSet, Iterator[Exam | None]] | None = None
        self._asked: tuple[Network, OwnSet, str] | None = None

    def want(self, frame: Frame, own: OwnSet) -> None:
        """Ask the network of a frame, unless it has been; what is under way is finished first."""
        if not len(own) or not can_read(frame.acting):
            self.answers = self._wanted = self._under_way = self._asked = None
            return
        self._wanted = frame.acting, own, frame.snapshot.config.cost
        if self.answers is not None and self.answers.own is not own:
            self.answers = self._under_way = None

    def advance(self) -> bool:
        """Ask about a slice; return whether there is more to ask."""
        if self._under_way is None:
            if self._wanted is None or self._same(self._asked, self._wanted):
                return False
            self._asked = network, own, cost = self._wanted
            self._under_way = own, examine(network, own.dataset(), cost)
        own, slices = self._under_way
        if (exam := next(slices)) is None:
            return True
        self._under_way = None
        if self._wanted is not None and own is self._wanted[1]:
            self.answers = Answers(own, exam)
        return self._wanted is not None and not self._same(self._asked, self._wanted)

    @staticmethod
    def _same(a: tuple[Network, OwnSet, str] | None, b: tuple[Network, OwnSet, str]) -> bool:
        return a is not None and a[0] is b[0] and a[1] is b[1] and a[2] == b[2]
