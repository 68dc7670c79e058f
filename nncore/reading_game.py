"""A person against a network: digits of the test set, among them such as it gets wrong, and who reads how many."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from nncore.answers import answers_of
from nncore.arrays import Bytes, Floats, Ints
from nncore.exam import Exam
from nncore.network import Network
from nncore.passes import forward

CARDS = 10
KINDS = ("wrong", "mixed")
CANNOT_TELL = -1


@dataclass(frozen=True)
class Card:
    """A digit: its place in the test set, its label, what the network said to it, what the person says."""

    row: int
    label: int
    network: int
    level: float  # the output of that answer
    person: int | None = None  # CANNOT_TELL if it was passed; None until it is asked
    seconds: float = 0.0

    @property
    def network_right(self) -> bool:
        """Whether the network read it rightly."""
        return self.network == self.label

    @property
    def person_right(self) -> bool:
        """Whether the person did."""
        return self.person == self.label

    @property
    def doubtful(self) -> bool:
        """Whether it may be nobody's fault: passed, or read as the network reads it, and not as its label says."""
        return self.person == CANNOT_TELL or (not self.person_right and self.person == self.network)


@dataclass(frozen=True, eq=False)
class Round:
    """The cards of one game, those answered first."""

    cards: tuple[Card, ...]
    images: Bytes  # (n, n_inputs), of the cards
    n_wrong: int  # digits that the network got wrong of all
    n: int  # of how many

    @property
    def at(self) -> int:
        """The card that is asked; as many as there are when all are answered."""
        return next((i for i, card in enumerate(self.cards) if card.person is None), len(self.cards))

    @property
    def over(self) -> bool:
        """Whether all are answered."""
        return self.at == len(self.cards)

    @property
    def done(self) -> tuple[Card, ...]:
        """The cards answered."""
        return self.cards[: self.at]

    def answered(self, digit: int, seconds: float) -> Round:
        """The round after the person's answer to the card that is asked; the same if there is none."""
        if self.over:
            return self
        card = replace(self.cards[self.at], person=digit, seconds=seconds)
        return replace(self, cards=(*self.done, card, *self.cards[self.at + 1 :]))

    def answers_now(self, network: Network) -> Ints:
        """What another network, perhaps the same a little later, answers to the cards."""
        with np.errstate(over="ignore", invalid="ignore"):
            inputs: Floats = self.images.astype(np.float32) / np.float32(255)
            return answers_of(forward(network, inputs).outputs)


def deal(exam: Exam, kind: str, rng: np.random.Generator, n: int = CARDS) -> Round | None:
    """Up to `n` cards of the digits that an exam found wrong, or of those half and half others; None if none is wrong.

    Mixed, as many are dealt that it got right, so that either party may win.
    """
    wrong, right = np.flatnonzero(~exam.right.astype(bool)), np.flatnonzero(exam.right)
    if not len(wrong):
        return None
    share = n if kind == "wrong" else n // 2
    rows = rng.permutation(wrong)[:share]
    if kind != "wrong":
        rows = rng.permutation(np.concatenate([rows, rng.permutation(right)[: n - share]]))
    cards = tuple(
        Card(int(row), int(exam.data.labels[row]), int(exam.answers[row]), float(exam.sureness[row]))
        for row in rows
    )
    return Round(cards, exam.data.images[rows].copy(), len(wrong), len(exam.data))
