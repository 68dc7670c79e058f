"""Moments of a run that are kept with it, so that it can be laid beside another at about the same step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nncore.network import Network
from nncore.snapshot import Snapshot
from nncore.trainer import State

MOST = 24  # of one run
ROOM = 2_000_000  # bytes that the moments of one run may take


@dataclass(frozen=True, eq=False)
class Moment:
    """A network and the step of its run at which it was there."""

    step: int
    network: Network


def chosen(shown: Snapshot) -> tuple[State, ...]:
    """The keyframes worth keeping: denser early, where a network changes most; neither the start nor the end."""
    inner = [one for one in shown.keyframes if 0 < one.step < shown.step]
    count = min(MOST, ROOM // max(1, 4 * shown.network.n_parameters))
    wanted = [shown.step * (i / (count + 1)) ** 2 for i in range(1, count + 1)]
    return tuple(sorted({_nearest(inner, at) for at in wanted}, key=lambda one: one.step)) if inner else ()


def nearest(moments: Sequence[Moment], step: int) -> Moment:
    """The moment closest to a step; of two the earlier."""
    return min(moments, key=lambda one: (abs(one.step - step), one.step))


def _nearest(states: Iterable[State], step: float) -> State:
    return min(states, key=lambda one: abs(one.step - step))
