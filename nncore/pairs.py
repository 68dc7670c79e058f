"""Two weights whose gradients have a chosen ratio, and how long that promise holds (concepts.md, A5.19 and B7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from nncore.arrays import Floats

MOST = 1000  # pairs that are told apart
HOLDS = 0.1  # a measured ratio this share away from the promised one still counts as kept


@dataclass(frozen=True)
class Pair:
    """A strong weight and a weak one, by their places in the flat order, with their derivatives."""

    strong: int
    weak: int
    g_strong: float
    g_weak: float

    @property
    def ratio(self) -> float:
        """How many times as sensitive the cost is to the strong one; minus if the two point opposite ways."""
        return self.g_strong / self.g_weak


def pair_of(gradient: Floats, sizes: Sequence[int], ratio: float, rank: int = 0) -> Pair | None:
    """The `rank`-th strongest weight, from 0, and the one whose derivative is nearest to a `ratio`-th of it in size.

    Nearest by their quotient, whatever the signs; None where fewer than two weights have a slope.
    """
    strength = weights_only(np.abs(gradient), sizes)
    slopes = np.flatnonzero(np.isfinite(strength) & (strength > 0))
    if len(slopes) < 2:
        return None
    rank %= min(len(slopes) - 1, MOST)
    top = np.argpartition(-strength[slopes], rank)[: rank + 1]
    strong = int(slopes[top[np.argsort(-strength[slopes[top]], kind="stable")[rank]]])
    others = slopes[slopes != strong]
    quotient = strength[others] * (ratio / strength[strong])
    weak = int(others[np.argmin(np.maximum(quotient, 1 / quotient))])
    return Pair(strong, weak, float(gradient[strong]), float(gradient[weak]))


def weights_only(values: Floats, sizes: Sequence[int]) -> Floats:
    """A copy of values in the flat order, with nan where a bias is."""
    kept, at = np.array(values, np.float64), 0
    for k, n in pairwise(sizes):
        kept[at + n * k : at + n * (k + 1)] = np.nan
        at += n * (k + 1)
    return kept


@dataclass(frozen=True)
class Kept:
    """How far a promise of a ratio holds over nudges that grow."""

    up_to: (
        float | None
    )  # the largest nudge before the ratio is first more than a tenth off; None: not even the first
    flips_at: float | None  # the first nudge at which its sign is another


def kept(promise: float, nudges: Sequence[float], ratios: Sequence[float]) -> Kept:
    """Judge measured ratios, at nudges that grow, by the promised one."""
    up_to = None
    for nudge, ratio in zip(nudges, ratios, strict=True):
        if not abs(ratio - promise) <= HOLDS * abs(promise):
            break
        up_to = nudge
    flips = (h for h, ratio in zip(nudges, ratios, strict=True) if ratio * promise < 0)
    return Kept(up_to, next(flips, None))
