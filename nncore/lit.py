"""Which inputs of a set have ink, and how often: most of an image is black, and its edge nearly always.

A weight times 0 adds nothing and has no gradient, so the fast loop keeps the inputs in the order of how often they are
lit, and each batch begins its two large products at the first input that any of its examples lights. Of the 784 pixels
of the bundled digits 67 are never lit, and a batch of 10 reads 540 in the mean. The other weights stay parameters all
the same: momentum and L2 may move them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Ints, frozen

STRIDE = 16
BLOCK = (
    255  # examples looked at once: all of them would take their memory twice, and this many a byte can count
)


@dataclass(frozen=True, eq=False)
class Lit:
    """The order in which the loop keeps the inputs: the `dark` ones that are never lit, then the rarely lit, and on."""

    order: Ints  # (n_inputs,)
    n: int  # how many are ever lit

    @cached_property
    def places(self) -> Ints:
        """Where each input stands in that order."""
        return frozen(np.argsort(self.order))

    @property
    def dark(self) -> Ints:
        """The inputs that are 0 in every example."""
        return self.order[: len(self.order) - self.n]

    @classmethod
    def all(cls, n: int) -> Lit:
        """Every one of `n` inputs is lit as often as the others."""
        return cls(frozen(np.arange(n)), n)


def lit_of(images: NDArray[Any]) -> Lit:
    """Count in how many examples each input is not 0: (examples, n_in), as stored."""
    often = np.zeros(images.shape[1], np.intp)
    for at in range(0, len(images), BLOCK):
        often += np.add.reduce(images[at : at + BLOCK] != 0, 0, np.uint8)
    return Lit(frozen(np.argsort(often, kind="stable")), int(np.count_nonzero(often)))


def lit_and_one(images: NDArray[Any], lit: Lit) -> NDArray[Any]:
    """The inputs that are ever lit, in order, and a 1 for the bias, as stored; 0 before them, to whole strides."""
    width = -(-(lit.n + 1) // STRIDE) * STRIDE
    rows = np.zeros((len(images), width), images.dtype)
    rows[:, : width - 1 - lit.n] = 0
    rows[:, -1] = 255 if rows.dtype == np.uint8 else 1
    columns = lit.order[len(lit.order) - lit.n :]
    for at in range(0, len(images), BLOCK):
        rows[at : at + BLOCK, width - 1 - lit.n : -1] = images[at : at + BLOCK].take(columns, 1)
    return frozen(rows)


def reaches(rows: NDArray[Any]) -> Ints:
    """How many strides of each row of `lit_and_one`, from its end, have all that is in it: (examples,)."""
    words = rows.view(np.uint64) != 0  # eight bytes at a time
    per_stride = words.shape[1] * STRIDE // rows.shape[1]
    return frozen((words.shape[1] - words.argmax(1) + per_stride - 1) // per_stride)
