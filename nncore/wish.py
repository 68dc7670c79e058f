"""What can be said about the wishes of the outputs: how alike two sets are, what gets through, where one is stuck."""

from __future__ import annotations

import numpy as np

from nncore.arrays import Floats, frozen

STUCK = {"sigmoid": 7.0, "softmax": 9.0, "tanh": 4.0, "relu": 1.0}
"""How far from zero z must be for hardly anything to get through: slopes 0.0009, 0.0001, 0.0013 and exactly 0."""


def alikeness(guess: Floats, true: Floats) -> float:
    """The cosine of the angle between two sets of arrows, (n,): 1 the same up to length; nan if one is all zero."""
    a, b = guess.astype(np.float64), true.astype(np.float64)
    lengths = float(np.linalg.norm(a) * np.linalg.norm(b))
    return float(a @ b) / lengths if lengths > 0 else float("nan")


def through(wish: Floats, push: Floats) -> Floats:
    """The share of each wish that gets through, |push| / |wish|, (n,); nan where nothing is wished."""
    with np.errstate(invalid="ignore", divide="ignore"):
        shares = np.abs(push.astype(np.float64)) / np.abs(wish.astype(np.float64))
    return frozen(np.where(wish == 0, np.nan, shares))


def least_through(wish: Floats, push: Floats) -> int | None:
    """The output of whose wish the smallest share gets through, among those that wish a tenth of the strongest or more.

    None if nothing is wished, or the numbers are no numbers.
    """
    sizes = np.abs(wish)
    if not np.isfinite(sizes).all() or not np.isfinite(push).all() or not sizes.any():
        return None
    shares = np.where(sizes >= sizes.max() / 10, through(wish, push), np.inf)
    return int(np.nanargmin(shares))


def stuck_shift(activation: str, zs: Floats, index: int, *, up: bool) -> float | None:
    """By how much z of output `index` must move to be stuck although it is wished up (or down), zs (n,).

    None if there is no such place: a linear output is never stuck, and a dead ReLU only when it is wished up.
    """
    if activation not in STUCK or (activation == "relu" and not up):
        return None
    far = STUCK[activation]
    if activation == "softmax":  # what counts is its lead over the others
        others = np.delete(zs.astype(np.float64), index)
        middle = float(np.log(np.exp(others - others.max()).sum()) + others.max()) if others.size else 0.0
    else:
        middle = 0.0
    return middle + (-far if up else far) - float(zs[index])
