"""Decks that walkers are dealt: shuffled anew each epoch, sorted by class, of one class only, or with random labels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nncore.arrays import Ints
from nncore.buffers import Buffers
from nncore.config import Config
from nncore.data import Dataset
from nncore.trainer import Trainer

DECKS = ("shuffled", "sorted", "one", "random")
CLASS = 2  # of which the deck of one class is, or the last there is
STREAM = 733  # of the random labels


def only_class(data: Dataset) -> int:
    """The class that the deck of one class holds."""
    return min(CLASS, data.n_classes - 1)


def dealt(data: Dataset, deck: str, seed: int) -> Dataset:
    """What a walker with this deck learns from; "sorted" is in the order in which it is to be dealt."""
    if deck == "sorted":
        order = np.argsort(data.labels, kind="stable")
        return replace(data, images=data.images[order], labels=data.labels[order])
    if deck == "one":
        rows = np.flatnonzero(data.labels == only_class(data))
        return replace(data, images=data.images[rows], labels=data.labels[rows]) if len(rows) else data
    if deck == "random":  # the same labels in another order: each class as often as before
        mixed = np.random.default_rng((STREAM, seed)).permutation(data.labels)
        return replace(data, labels=mixed)
    return data


def size_of(data: Dataset, deck: str) -> int:
    """How many examples the deck holds."""
    n = int((data.labels == only_class(data)).sum()) if deck == "one" else len(data)
    return n or len(data)


class UnshuffledTrainer(Trainer):
    """Deals its examples in their order, in every epoch."""

    def __init__(self, config: Config, data: Dataset) -> None:
        super().__init__(config, data)
        self._order: Ints = np.arange(len(data))

    def _deal(self, at_most: int) -> tuple[Ints, Buffers]:
        epoch = self.epoch + (self.position >= self._n)
        if self._deck_epoch != epoch:
            self._deck, self._deck_epoch = self._order, epoch
        return super()._deal(at_most)
