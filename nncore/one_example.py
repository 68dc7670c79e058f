"""The cost of one example, output by output, and what it would be for answers that everybody can picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.costs import cost_for

NOTES_SQUARES = (0.1863, 0.0809, 0.0357, 0.0138, 0.5242, 0.0001, 0.4079, 0.7388, 0.9817, 0.3998)
"""Squared differences of a 3 as its lesson wrote them down, to four decimals; remembered, not measured (B5)."""
NOTES_WANTED = 3


def terms(outputs: Floats, targets: Floats, cost: str, activation: str) -> Floats:
    """What each output adds to the cost of the example, (n_outputs,); together they are C_i.

    (a − y)² for the squared cost. For cross-entropy −y ln a of softmax, −y ln a − (1 − y) ln(1 − a) of sigmoid.
    """
    each = cost_for(cost, activation).of_each
    if cost == "squared" or activation == "softmax":
        alone = np.eye(len(outputs), dtype=outputs.dtype)
        # An output that is as wanted costs nothing: one after the other is given its own value, the rest their targets.
        mixed = np.where(alone > 0, outputs, targets)
        return frozen(np.asarray(each(mixed, np.broadcast_to(targets, mixed.shape))))
    return frozen(np.asarray(each(outputs[:, np.newaxis], targets[:, np.newaxis])))


@dataclass(frozen=True)
class Level:
    """A cost to compare with: `name` says of which answer."""

    name: str
    cost: float


def levels(n_outputs: int, shares: Floats | None) -> tuple[Level, ...]:
    """Squared costs of some answers where one output is to be 1 and the others 0, the least first.

    `shares` are how often each class is right, (n_classes,): the best answer that is always the same is these shares,
    and costs Σ p (1 − p) on average.
    """
    found = [Level("perfect", 0.0), Level("all 0", 1.0), Level("all ½", n_outputs / 4)]
    if n_outputs > 1:
        found += [Level("all 1", n_outputs - 1.0), Level("worst", float(n_outputs))]
    if shares is not None and len(shares) == n_outputs > 1:
        found.append(Level("best constant", float((shares * (1 - shares)).sum())))
    return tuple(sorted(found, key=lambda level: level.cost))


def notes_outputs(*, rounded: bool) -> Floats:
    """Ten outputs that give the squares of the notes for a 3; `rounded` to two decimals, as a screen shows them."""
    sides = np.sqrt(np.array(NOTES_SQUARES))
    outputs = sides.copy()
    outputs[NOTES_WANTED] = 1 - sides[NOTES_WANTED]
    return frozen(np.round(outputs, 2) if rounded else outputs)
