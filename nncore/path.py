"""The path of training from the two directions in which it spreads most: principal directions of the moments kept.

With the moments θ_k and their mean μ, the principal directions are the right singular vectors of the rows θ_k − μ.
They are found from the small matrix of the rows' products (k, k), so that no copy of all moments is ever made:
if (θ − μ)(θ − μ)ᵀ u = λ u, then (θ − μ)ᵀ u / √λ is a direction and √λ u are the moments' places along it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, frozen

BLOCK = 400_000  # numbers looked at at once: some milliseconds
NOTHING = 1e-10  # share of the spread below which a direction is rounding and no direction
FEWEST = 3  # moments that can spread over a plane


@dataclass(frozen=True, eq=False)
class Directions:
    """Two orthonormal directions through the mean of some moments, and where these are. All arrays are read-only."""

    centre: Floats  # the mean, (n,) float32
    across: Floats  # the direction of the largest spread, (n,) float32
    up: Floats  # ... of the next largest
    places: Floats  # of the moments along both, (k, 2)
    apart: Floats  # of each moment from the plane, (k,)
    shares: tuple[float, float]  # of the summed squared distances from the mean that each direction holds

    @property
    def is_straight(self) -> bool:
        """Whether the path is one straight line: then the second direction is any other."""
        return self.shares[1] <= NOTHING


def main_directions(moments: Sequence[Floats]) -> Generator[float, None, Directions | None]:
    """Yield the share done; return the directions, or None if all moments are at the same place.

    `moments` are at least two vectors of one length, (n,); each direction points to where the last moment lies
    from the first.
    """
    products = np.zeros((len(moments), len(moments)))
    for share, _, _, block in _blocks(moments):
        products += block @ block.T
        yield share / 2
    values, vectors = np.linalg.eigh(products)
    total = float(np.trace(products))
    if total <= 0 or not np.isfinite(total):
        return None
    values, vectors = np.maximum(values[:-3:-1], 0), vectors[:, :-3:-1]
    vectors *= np.where(vectors[-1] < vectors[0], -1, 1)
    shares = (float(values[0]) / total, float(values[1]) / total)
    mixing = vectors.T / np.sqrt(np.maximum(values, NOTHING * total))[:, None]
    centre, found = np.empty(len(moments[0]), np.float32), np.zeros((2, len(moments[0])))
    for share, place, mean, block in _blocks(moments):
        centre[place] = mean
        found[:, place] = mixing @ block
        yield (1 + share) / 2
    across, up = _orthonormal(found, straight=shares[1] <= NOTHING)
    places = vectors * np.sqrt(values)
    apart = np.sqrt(np.maximum(0, np.diag(products) - (places**2).sum(axis=1)))
    return Directions(frozen(centre), across, up, frozen(places), frozen(apart), shares)


def _blocks(moments: Sequence[Floats]) -> Iterator[tuple[float, slice, Floats, Floats]]:
    """The share done after it, its columns, the mean there, and a block of the moments less it, (k, columns)."""
    n = len(moments[0])
    size = max(64, BLOCK // len(moments))
    for start in range(0, n, size):
        place = slice(start, min(n, start + size))
        block = np.stack([moment[place] for moment in moments]).astype(np.float64)
        mean = block.mean(axis=0)
        yield place.stop / n, place, mean, block - mean


def _orthonormal(found: Floats, *, straight: bool) -> tuple[Floats, Floats]:
    """The two directions without the dust of rounding, in float32."""
    across = found[0] / np.linalg.norm(found[0])
    up = np.random.default_rng(0).standard_normal(len(across)) if straight else found[1]
    for _ in range(2):
        up = up - (up @ across) * across
        up /= np.linalg.norm(up)
    return frozen(across.astype(np.float32)), frozen(up.astype(np.float32))
