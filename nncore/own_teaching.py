"""What a network learns from when a person teaches it with drawings: theirs alone, or theirs among MNIST's."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import numpy as np

from nncore.config import OWN
from nncore.data import Dataset, Digits
from nncore.own_set import OwnSet, OwnSetError
from nncore.words import tr

ALONE = OWN[0]
TIMES = {"mnist+own": 1, "mnist+own10": 10, "mnist+own100": 100}
"""How often each drawing is in the deck beside one of each of MNIST's."""

DECK = 3200
"""Cards at least in a deck of drawings alone: with twenty, an epoch would be over before it can be seen."""

ROOM = 60_000  # cards that drawings may take


def times_of(name: str, own: OwnSet) -> int:
    """How often each drawing is in the deck of the set called `name`."""
    n = max(1, own.n_taught)
    return min(TIMES.get(name) or -(-DECK // n), max(1, ROOM // n))


def digits_of(name: str, mnist: Digits, own: OwnSet) -> Digits:
    """The set called `name`, one of config.OWN: drawings not held back, in training; to test with, MNIST's own.

    Raises OwnSetError if there is no drawing to train on.
    """
    taught = np.flatnonzero(~own.held)
    if not len(taught):
        raise OwnSetError(tr("There is no drawing to teach with yet. Keep some first."))
    rows = np.tile(taught, times_of(name, own))
    images, labels = own.received[rows], own.labels[rows]
    if name != ALONE:
        images = np.concatenate([mnist.train.images, images])
        labels = np.concatenate([mnist.train.labels, labels])
    mark = hashlib.sha256(images[-len(rows) :].tobytes()).hexdigest()[:8]  # another deck, another name
    train: Dataset = replace(mnist.train, name=f"{mnist.train.name} {mark}", images=images, labels=labels)
    return Digits(train, mnist.test)
