"""How many numbers there are of each size, from one power of two to the next."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, Ints


@dataclass(frozen=True, eq=False)
class Octaves:
    """`counts[i]` numbers have a size from 2^(lowest + i) up to twice that; `zeros` are exactly zero."""

    lowest: int
    counts: Ints
    zeros: int

    @property
    def ends(self) -> tuple[float, float]:
        """The sizes between which all lie that are not zero."""
        return 2.0**self.lowest, 2.0 ** (self.lowest + len(self.counts))


def octaves_of(values: Floats) -> Octaves:
    """Sort numbers into powers of two; what is not finite is left out."""
    sizes = np.abs(values[np.isfinite(values)])
    some = sizes[sizes > 0]
    if not len(some):
        return Octaves(0, np.zeros(0, np.intp), len(sizes))
    powers = np.frexp(some)[1] - 1  # frexp writes a number as 0.5 to 1 times a power
    lowest = int(powers.min())
    return Octaves(lowest, np.bincount(powers - lowest), len(sizes) - len(some))
