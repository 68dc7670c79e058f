"""A person's own drawings with their labels: a set to be examined on, and to teach with.

A drawing is kept as it was drawn. What the network is given is made from it anew, by the steps that made the digits
of MNIST (`drawing.normalise`): so drawings stay a person's own, and the network gets what it is used to.
Every fourth drawing of a digit is held back: it is never trained on, and tells whether others were really learned.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Bytes, Floats, Ints, frozen
from nncore.canvas import N_PIXELS, SIDE, from_bytes
from nncore.centring import centred_all
from nncore.data import Dataset
from nncore.words import tr

MOST = 2000
"""Drawings at most: a school class's, and still written to disk and examined in a moment."""

ENOUGH = 20
"""Drawings below which no accuracy is claimed: one more right would move it by more than 5 %."""

EACH = 4  # of so many drawings of a digit one is held back
CLASSES = 10
Flags = NDArray[np.bool_]


class OwnSetError(ValueError):
    """A drawing or a file that cannot be taken: what is wrong, and what to do."""


@dataclass(frozen=True, eq=False)
class OwnSet:
    """Drawings, oldest first. Makes its arrays read-only; raises ValueError if they do not fit together."""

    drawn: Bytes  # (n, 784), 0 black to 255 white
    labels: Bytes  # (n,) 0 to 9
    held: Flags  # (n,): never trained on
    received: Bytes  # (n, 784): `drawn` in the form of MNIST

    def __post_init__(self) -> None:
        n = len(self.labels)
        if self.drawn.shape != (n, N_PIXELS) or self.received.shape != (n, N_PIXELS) or len(self.held) != n:
            raise ValueError(f"{n} labels do not fit drawings {self.drawn.shape}")
        if n and self.labels.max() >= CLASSES:
            raise ValueError(f"{self.labels.max()} is no digit")
        for array in (self.drawn, self.labels, self.held, self.received):
            array.setflags(write=False)

    @classmethod
    def of(cls, drawn: Bytes, labels: Bytes, held: Flags | None = None) -> OwnSet:
        """A set of drawings (n, 784); which are held back is dealt anew unless it is known."""
        labels = np.asarray(labels, np.uint8)
        held = _dealt(labels) if held is None else held
        fields = np.asarray(drawn, np.float32).reshape(-1, SIDE, SIDE) / np.float32(255)
        received = np.rint(255 * centred_all(fields)).astype(np.uint8).reshape(-1, N_PIXELS)
        return cls(np.asarray(drawn, np.uint8), labels, held, received)

    def __len__(self) -> int:
        return len(self.labels)

    @cached_property
    def counts(self) -> Ints:
        """How many there are of each digit, (10,)."""
        return frozen(np.bincount(self.labels, minlength=CLASSES))

    @property
    def n_taught(self) -> int:
        """How many may be trained on."""
        return len(self) - int(self.held.sum())

    def rows_of(self, digit: int) -> list[int]:
        """The drawings of one digit, oldest first."""
        return [int(row) for row in np.flatnonzero(self.labels == digit)]

    def find(self, image: Floats) -> int | None:
        """The row of exactly this drawing, (28, 28) in 0..1, if it is kept."""
        same = (self.drawn == levels_of(image)).all(axis=1)
        return int(same.argmax()) if same.any() else None

    def with_drawing(self, image: Floats, label: int) -> OwnSet:
        """The set with one more drawing, (28, 28) in 0..1. Raises OwnSetError if it cannot be kept."""
        levels = levels_of(image)
        if not levels.any():
            raise OwnSetError(tr("Nothing is drawn yet. Draw a digit on the pad first."))
        if (row := self.find(image)) is not None:
            text = tr("This drawing is kept already, as {label}. Draw another one.")
            raise OwnSetError(text.format(label=self.labels[row]))
        if len(self) >= MOST:
            text = tr("A set of your own holds {most} drawings at most. Delete some first.")
            raise OwnSetError(text.format(most=MOST))
        held = is_held(int(self.counts[label]), int(self.held[self.labels == label].sum()), label)
        return self.joined(
            OwnSet.of(levels[np.newaxis], np.array([label], np.uint8), np.array([held], np.bool_))
        )

    def joined(self, other: OwnSet) -> OwnSet:
        """These drawings and then the others."""
        return OwnSet(
            np.concatenate([self.drawn, other.drawn]),
            np.concatenate([self.labels, other.labels]),
            np.concatenate([self.held, other.held]),
            np.concatenate([self.received, other.received]),
        )

    def without(self, row: int) -> OwnSet:
        """The set with one drawing less; the others stay what they are, held back or not."""
        return self.of_rows(np.delete(np.arange(len(self)), row))

    def labelled(self, row: int, label: int) -> OwnSet:
        """The set with another label on one drawing."""
        labels = self.labels.copy()
        labels[row] = label
        return OwnSet(self.drawn, labels, self.held, self.received)

    def of_rows(self, rows: Ints) -> OwnSet:
        """These drawings alone."""
        return OwnSet(self.drawn[rows], self.labels[rows], self.held[rows], self.received[rows])

    def image(self, row: int) -> Floats:
        """One drawing as it was drawn, (28, 28) in 0..1."""
        return from_bytes(self.drawn[row])

    def dataset(self, rows: Ints | slice = slice(None)) -> Dataset:
        """The drawings as a network takes them."""
        return Dataset("own drawings", self.received[rows].copy(), self.labels[rows].copy())


def empty() -> OwnSet:
    """No drawings."""
    return OwnSet.of(np.zeros((0, N_PIXELS), np.uint8), np.zeros(0, np.uint8))


def is_held(n: int, n_held: int, digit: int) -> bool:
    """Whether the next drawing of a digit is held back, when there are `n`, of which `n_held` are.

    One in four, each digit beginning elsewhere: drawn in the order 0 to 9, every round has some of either kind.
    """
    return n_held < (n + 1 + digit % EACH) // EACH


def levels_of(image: Floats) -> Bytes:
    """An image (28, 28) in 0..1 as 784 bytes."""
    levels: Bytes = np.rint(255 * np.clip(image, 0, 1)).astype(np.uint8).reshape(-1)
    return levels


def missing(counts: Ints) -> list[tuple[int, int]]:
    """Which digits lack how many drawings, so that there are as many of each as of the most frequent."""
    most = int(counts.max())
    return [(digit, most - int(n)) for digit, n in enumerate(counts) if n < most]


def _dealt(labels: Bytes) -> Flags:
    held = np.zeros(len(labels), np.bool_)
    n, n_held = [0] * CLASSES, [0] * CLASSES
    for row, label in enumerate(labels):
        if label < CLASSES:
            held[row] = is_held(n[label], n_held[label], int(label))
            n[label], n_held[label] = n[label] + 1, n_held[label] + int(held[row])
    return held
