"""How high each vote stands on each neuron: numbers for the painter and for the mouse. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.panes.mixer.desk import Desk
from nncore.arrays import Floats, Ints

REST = -1
"""Stands for the voters without a row, together."""


@dataclass(frozen=True, eq=False)
class Stacks:
    """Segment i of column c reaches from `low` to `high`; voters without a row come last, up and down apart."""

    voters: Ints  # (segments,), REST for the others
    asked: Ints  # (columns,)
    values: Floats  # (segments, columns)
    low: Floats
    high: Floats
    net: Floats  # (columns,)
    whole: Floats
    reach: float  # how far the stacks of all would go: what the scale must hold

    def segment_at(self, column: int, value: float) -> int | None:
        """The segment of a column that is at a height, as a value of the scale."""
        inside = (self.low[:, column] <= value) & (value < self.high[:, column])
        found = np.flatnonzero(inside & (self.values[:, column] != 0))
        return int(found[0]) if len(found) else None


def stacks_of(desk: Desk, asked: Ints) -> Stacks | None:
    """The stacks of the neurons `asked`; None where nothing has been sent back."""
    net, whole = desk.net, desk.whole
    if net is None or whole is None:
        return None
    if desk.votes is None:
        none = np.empty((0, len(asked)))
        return Stacks(
            np.empty(0, np.intp), asked, none, none, none, net[asked], whole[asked], _peak(whole[asked])
        )
    votes = desk.votes[:, asked].astype(float)
    silent = votes * desk.heard.astype(bool)[:, np.newaxis]
    rows, voters = silent[desk.voters], desk.voters
    if len(desk.others):
        rest = silent[desk.others]
        rows = np.vstack([rows, np.maximum(rest, 0).sum(axis=0), np.minimum(rest, 0).sum(axis=0)])
        voters = np.append(voters, [REST, REST])
    low, high = _piled(rows)
    reach = max(_peak(np.maximum(votes, 0).sum(axis=0)), _peak(np.minimum(votes, 0).sum(axis=0)))
    return Stacks(voters, asked, rows, low, high, net[asked], whole[asked], reach)


def _piled(rows: Floats) -> tuple[Floats, Floats]:
    """Where each begins and ends if those above zero are piled up and those below zero down."""
    up, down = np.maximum(rows, 0), np.minimum(rows, 0)
    tops, bottoms = up.cumsum(axis=0), down.cumsum(axis=0)
    return np.where(rows > 0, tops - up, bottoms), np.where(rows > 0, tops, bottoms - down)


def _peak(values: Floats) -> float:
    return float(np.max(np.abs(values), initial=0.0, where=np.isfinite(values)))
