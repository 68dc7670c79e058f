"""The deck of an epoch: which examples were dealt, which come next, and that each is there exactly once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, Ints, frozen
from nncore.data import Dataset
from nncore.trainer import deck


@dataclass(frozen=True)
class Place:
    """Where in which epoch's deck the training is."""

    epoch: int  # from 0
    position: int  # cards already dealt


def place_of(progress: float, n: int) -> Place:
    """Where `progress` epochs are in decks of `n` cards; at the end of one the next lies ready."""
    epoch = int(progress)
    position = round((progress - epoch) * n)
    return Place(epoch + 1, 0) if position >= n else Place(epoch, position)


def each_once(order: Ints, n: int) -> bool:
    """Whether `order` holds every one of 0 to n − 1, and each exactly once."""
    return len(order) == n and bool((np.bincount(order, minlength=n) == 1).all())


def cards_after(seed: int, place: Place, n: int, size: int) -> Ints:
    """The next `size` cards to be dealt, from the next epochs' decks too where this one has not so many; read-only."""
    left = deck(seed, place.epoch, n)[place.position :]
    if len(left) >= size:
        return frozen(left[:size].copy())
    # Those dealt already, first: a batch never holds a card twice, so at most all of them are taken.
    again = deck(seed, place.epoch, n)[: min(size, n) - len(left)]
    return frozen(np.concatenate([left, again]))


def label_shares(data: Dataset, rows: Ints | None = None) -> Floats:
    """The share of each class among the examples `rows`, or of all, (n_classes,), read-only; nan of no examples."""
    labels = data.labels if rows is None else data.labels[rows]
    with np.errstate(invalid="ignore"):
        return frozen(np.bincount(labels, minlength=data.n_classes) / np.float64(len(labels)))
