"""Walk downhill in the space of pictures instead of the space of weights, until the network sees what is wanted.

Each move pushes every input against the sign of its slope by at most MOVE, and keeps it between 0 and 1. That a
picture is found which the network is sure of says nothing about whether it looks like anything to a person. Nor
need one be found: sigmoid outputs near 0 are a plateau, and a walk that starts on it may never leave it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nncore.answers import strengths_of, targets_of
from nncore.arrays import Floats, frozen
from nncore.costs import cost_for
from nncore.network import Network
from nncore.passes import forward
from nncore.sensitivity import cost_slope

MOVE = 0.02  # the largest step of an input, as a share of its span
MOVES = 400
STARTS = ("black", "grey", "noise", "present")
_GROUNDS = {"black": 0.0, "grey": 0.5}  # shares of the span
Span = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Dream:
    """Where the walk is. All arrays are read-only, in float64."""

    network: Network
    wanted: int
    image: Floats  # (n_inputs,) within the span
    outputs: Floats  # (n_outputs,)
    cost: float
    moves: int
    reached: Floats  # (moves + 1,) how strong the wanted answer was after each move, the start's first


def start_image(kind: str, n_inputs: int, present: Floats, seed: int, span: Span = (0.0, 1.0)) -> Floats:
    """The picture a dream begins from: black, middle grey, uniform noise, or the one present, (n_inputs,) float64."""
    if kind not in STARTS:
        raise ValueError(f"a dream cannot start from {kind!r}; it can from {', '.join(STARTS)}")
    low, high = span
    if kind in _GROUNDS:
        return frozen(np.full(n_inputs, low + _GROUNDS[kind] * (high - low)))
    drawn = low + (high - low) * np.random.default_rng(seed).random(n_inputs)
    return frozen(drawn if kind == "noise" else present.astype(np.float64))


def dream(
    network: Network, start: Floats, wanted: int, cost: str, moves: int = MOVES, span: Span = (0.0, 1.0)
) -> Iterator[Dream]:
    """Descend the cost of answering `wanted` with respect to the inputs; yield the Dream before and after each move.

    The moves grow smaller towards the end, so that the walk settles. It ends early where the slope is 0 everywhere.
    """
    precise = network.astype(np.float64)
    target = targets_of(np.array([wanted]), network.sizes[-1], np.float64)
    low, high = span
    of = cost_for(cost, network.activations[-1])
    x: Floats = start.astype(np.float64)
    reached: list[float] = []
    for i in range(moves + 1):
        outputs = forward(precise, x).outputs
        reached.append(float(strengths_of(outputs)[wanted]))
        value = float(of.of_each(outputs[np.newaxis], target)[0])
        yield Dream(network, wanted, frozen(x), outputs, value, i, frozen(np.array(reached)))
        slope = np.nan_to_num(cost_slope(precise, x, wanted, cost))
        if not slope.any():
            return
        x = np.clip(x - MOVE * (high - low) * (1 - i / moves) * np.sign(slope), low, high)
