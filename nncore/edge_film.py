"""The film of one weight: its value at the kept moments of a run, and whether its two neurons are active together.

Together: Pearson's correlation of the activations a_k (of the sender) and a_j (of the receiver) over the same examples.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.config import Config
from nncore.network import Network
from nncore.passes import forward
from nncore.trainer import State

MOST = 60  # moments of a film
EXAMPLES = 200  # digits over which the two neurons are looked at
CONSTANT = 1e-7  # spread below which an activation is the same for all: then there is no correlation


@dataclass(frozen=True, eq=False)
class Film:
    """One row a moment. Arrays are read-only."""

    steps: Floats  # (m,)
    weights: Floats  # (m,) W_jk
    together: Floats  # (m,) correlation of a_k and a_j; NaN where one of them does not vary


def both(network: Network, layer: int, j: int, k: int, inputs: Floats) -> tuple[Floats, Floats]:
    """The activations a_k of the sender and a_j of the receiver for all inputs, (n,) each."""
    with np.errstate(all="ignore"):
        trace = forward(network, inputs)
    return trace.activations[layer - 1][:, k], trace.activations[layer][:, j]


def correlation(one: Floats, other: Floats) -> float:
    """Pearson's r, −1 to 1; NaN if one of them does not vary."""
    x, y = (v.astype(np.float64) - v.mean(dtype=np.float64) for v in (one, other))
    spread = np.sqrt((x**2).mean()), np.sqrt((y**2).mean())
    if not min(spread) > CONSTANT:
        return float("nan")
    return float(np.clip((x * y).mean() / (spread[0] * spread[1]), -1, 1))


def moments(kept: Sequence[State], most: int = MOST) -> list[State]:
    """At most so many of them, evenly spread, the first and the last among them."""
    if len(kept) <= most:
        return list(kept)
    return [kept[round(i)] for i in np.linspace(0, len(kept) - 1, most)]


def film(
    kept: Sequence[State],
    now: tuple[int, Network],
    config: Config,
    place: tuple[int, int, int],
    inputs: Floats,
) -> Generator[tuple[float, Film | None], None, Film]:
    """As a job: look at every moment kept, and at the one shown; yields the share done and the film so far."""
    layer, j, k = place
    shown = [state for state in moments(kept) if state.step != now[0]]
    rows: list[tuple[int, float, float]] = []
    for number, state in enumerate((*shown, None)):
        step, network = now if state is None else (state.step, state.network(config))
        weight = float(network.weights[layer - 1][j, k])
        rows.append((step, weight, correlation(*both(network, layer, j, k, inputs))))
        yield (number + 1) / (len(shown) + 1), None
    return _film(sorted(rows, key=lambda row: row[0]))


def _film(rows: list[tuple[int, float, float]]) -> Film:
    table = np.array(rows, np.float64).reshape(-1, 3)
    steps, weights, together = (frozen(column.copy()) for column in table.T)
    return Film(steps, weights, together)


def grown_most(network: Network, initial: Network) -> tuple[int, int, int]:
    """Layer, j, k of the weight whose size grew most since the start, behind the first layer if there is more."""
    best: tuple[float, tuple[int, int, int]] = (-np.inf, (1, 0, 0))
    first = 1 if len(network.weights) > 1 else 0
    for layer in range(first, len(network.weights)):
        grown = np.nan_to_num(np.abs(network.weights[layer]) - np.abs(initial.weights[layer]), nan=-np.inf)
        j, k = np.unravel_index(int(grown.argmax()), grown.shape)
        best = max(best, (float(grown[j, k]), (layer + 1, int(j), int(k))), key=lambda one: one[0])
    return best[1]
