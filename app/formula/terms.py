"""Which terms of a long sum are spelled out: the largest, but not others each time two change places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats

LOYALTY = 0.7  # a term stays until it is this much smaller than the smallest that would replace it


@dataclass(frozen=True)
class Terms:
    """The indices spelled out, in their order in the sum, how many are not, and what those add up to."""

    shown: tuple[int, ...]
    left: int
    rest: float


def chosen(terms: Floats, n: int, before: Sequence[int] = (), wanted: int | None = None) -> Terms:
    """Choose `n` of the terms, shape (k,), by size; all of them where only one would be left out.

    Those shown `before` stay while they are nearly as large; `wanted` is always among them.
    """
    exact = terms.astype(np.float64)
    n = max(1, n)
    shown = range(len(exact)) if len(exact) <= n + 1 else _largest(np.abs(exact), n, before, wanted)
    with np.errstate(all="ignore"):
        rest = np.delete(exact, shown)
        return Terms(tuple(shown), len(rest), float(rest.sum()))


def _largest(sizes: Floats, n: int, before: Sequence[int], wanted: int | None) -> list[int]:
    """The `n` largest, save that one shown before keeps its place from one not much larger; never from the largest."""
    sizes = np.nan_to_num(sizes, nan=0.0)
    order = [int(k) for k in np.argsort(-sizes, kind="stable")[:n]]
    new = [k for k in reversed(order[1:]) if k not in before]
    old = sorted({k for k in before if k < len(sizes)} - set(order), key=lambda k: -sizes[k])
    for newcomer, stays in zip(
        new, old, strict=False
    ):  # the smallest newcomer against the largest of the others
        if sizes[stays] < LOYALTY * sizes[newcomer]:
            break
        order[order.index(newcomer)] = stays
    if wanted is not None and 0 <= wanted < len(sizes) and wanted not in order:
        order.remove(min(order, key=lambda k: sizes[k]))
        order.append(wanted)
    return sorted(order)
