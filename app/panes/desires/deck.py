"""The examples that cards are taken from, by class."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from app.panes.desires.options import MOST_CARDS, Card
from nncore.arrays import Floats, Ints
from nncore.data import Dataset, Digits

FULL = 10  # cards that the program chooses


class Deck:
    """The training and the test set, each sorted by class."""

    def __init__(self, data: Digits) -> None:
        self.data = data
        self.n_classes = data.train.n_classes
        self._train, self._test = _by_class(data.train), _by_class(data.test)
        self._first: dict[int | None, tuple[Card, ...]] = {}
        self._tray: tuple[object, tuple[Card, ...]] = None, ()  # the last one, and what it was asked for

    def known(self, cards: Collection[Card]) -> tuple[Card, ...]:
        """Those of the cards that there are."""
        return tuple(card for card in cards if card.row < len(self.set_of(card)))

    def set_of(self, card: Card) -> Dataset:
        """The set that a card is of."""
        return self.data.test if card.which == "test" else self.data.train

    def label(self, card: Card) -> int:
        """What it is."""
        return int(self.set_of(card).labels[card.row])

    def first(self, only: int | None) -> tuple[Card, ...]:
        """The first examples of each class, or of one, about ten in all."""
        if only not in self._first:
            self._first[only] = tuple(Card("train", row) for row in _rounds(self._train, only))
        return self._first[only]

    def tests(self) -> tuple[int, ...]:
        """A few examples of the test set, of each class as many."""
        return _rounds(self._test, None)

    def tray(self, cards: Collection[Card], only: int | None) -> tuple[Card, ...]:
        """The next example of each class that is not among the cards, or the next ten of one class."""
        of = (tuple(cards), only)
        if self._tray[0] != of:
            self._tray = of, self._left(cards, only)
        return self._tray[1]

    def _left(self, cards: Collection[Card], only: int | None) -> tuple[Card, ...]:
        used = {card.row for card in cards if card.which == "train"}
        if only is None:
            found = [self._next(label, used, 1) for label in range(self.n_classes)]
            return tuple(card for some in found for card in some)
        return self._next(only, used, FULL)

    def dealt(self, seed: int, only: int | None, n: int) -> tuple[Card, ...]:
        """So many examples by chance."""
        from_ = np.arange(len(self.data.train)) if only is None else self._train[only]
        chosen = np.random.default_rng(seed).choice(from_, min(n, len(from_), MOST_CARDS), replace=False)
        return tuple(Card("train", int(row)) for row in chosen)

    def arrays(self, cards: Collection[Card], n_outputs: int) -> tuple[Floats, Floats]:
        """Inputs (n, n_0) and wanted outputs (n, n_outputs) of the cards."""
        inputs = [self.set_of(card).inputs(slice(card.row, card.row + 1)) for card in cards]
        targets = [self.set_of(card).targets(slice(card.row, card.row + 1), n_outputs) for card in cards]
        if not inputs:
            return np.empty((0, self.data.train.n_inputs), np.float32), np.empty((0, n_outputs), np.float32)
        return np.concatenate(inputs), np.concatenate(targets)

    def _next(self, label: int, used: set[int], n: int) -> tuple[Card, ...]:
        rows = self._train[label][: n + len(used)].tolist()
        return tuple(Card("train", row) for row in rows if row not in used)[:n]


def _by_class(data: Dataset) -> tuple[Ints, ...]:
    order = np.argsort(data.labels, kind="stable")
    ends = np.cumsum(np.bincount(data.labels, minlength=data.n_classes))
    return tuple(np.split(order, ends[:-1]))


def _rounds(by_class: tuple[Ints, ...], only: int | None) -> tuple[int, ...]:
    """One of each class, round after round, as many rounds as make ten or fewer."""
    if only is not None:
        return tuple(by_class[only][:FULL].tolist())
    rounds = max(1, FULL // len(by_class))
    return tuple(int(rows[at]) for at in range(rounds) for rows in by_class if at < len(rows))[: max(FULL, 1)]
