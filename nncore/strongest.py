"""Many numbers in few places: the strongest of each bin, and all of them sorted by size."""

from __future__ import annotations

import numpy as np

from nncore.arrays import Floats, Ints, frozen


def strongest(values: Floats, starts: Ints) -> Floats:
    """Of each bin, from one of `starts` to the next, the number furthest from zero, with its sign; nan is passed over.

    The last bin ends with the values. A bin that is empty, because two starts are the same, has the number there.
    """
    with np.errstate(invalid="ignore"):
        high, low = np.fmax.reduceat(values, starts), np.fmin.reduceat(values, starts)
        found: Floats = np.where(high >= -low, high, low)
    return found


def by_size(values: Floats) -> Ints:
    """Places of the numbers, the one furthest from zero first, equals in their order, nan last."""
    sizes = np.abs(values)
    empty = np.isnan(sizes)
    some = np.flatnonzero((sizes > 0) & ~empty)
    return frozen(
        np.concatenate([some[_falling(sizes[some])], np.flatnonzero(sizes == 0), empty.nonzero()[0]])
    )


def _falling(sizes: Floats) -> Ints:
    """Places of positive numbers, the largest first, equals in their order."""
    if sizes.dtype != np.float32:
        return np.argsort(-sizes, kind="stable")
    # The bits of a positive float32 sort as it does. With its place behind them, one sort of whole numbers does all.
    packed = ((~sizes.view(np.uint32)).astype(np.uint64) << np.uint64(32)) | np.arange(
        len(sizes), dtype=np.uint64
    )
    packed.sort()
    return (packed & np.uint64(0xFFFFFFFF)).astype(np.intp)


def rank_of(values: Floats, place: int) -> int:
    """The rank of one number by size, from 1, as `by_size` has it."""
    sizes = np.abs(values)
    larger = int(np.count_nonzero(sizes > sizes[place]))
    return larger + int(np.count_nonzero(sizes[:place] == sizes[place])) + 1


def sizes_at(values: Floats, shares: tuple[float, ...]) -> tuple[float, ...]:
    """For each share the least size that belongs to that share of the largest; nan is left out, inf if none is left."""
    sizes = np.abs(values)
    some = sizes[(sizes > 0) & (sizes < np.inf)]  # most are often zero, and need no sorting
    total = len(some) + int(np.count_nonzero(sizes == 0))
    if not total:
        return (np.inf,) * len(shares)
    ranks = [max(1, round(share * total)) for share in shares]
    within = sorted({len(some) - rank for rank in ranks if rank <= len(some)})
    parted = np.partition(some, within) if within else some
    return tuple(float(parted[len(some) - rank]) if rank <= len(some) else 0.0 for rank in ranks)
