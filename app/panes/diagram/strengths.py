"""What the diagram shows of a snapshot: how strong each edge is and how bright each lamp. Pure numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.ends import strong_end
from app.frame import Frame
from app.pushes import push_of
from nncore.activations import ACTIVATIONS

STRONGEST = 0.1  # share of each layer's edges that "only the strongest" draws


@dataclass(frozen=True, eq=False)
class Strengths:
    """What the edges of each layer show, (n_l, n_{l-1}) each, and what counts as full strength there."""

    layers: tuple[NDArray[np.floating[Any]], ...]
    scales: tuple[float, ...]  # round numbers
    colour: str  # "weight" or "gradient": which colours they have
    thinned: bool  # whether only the strongest are there, the others being 0
    source: object  # the Network or gradient they were taken from, to be told apart by `is`
    missing: frozenset[int] = frozenset()  # layers from 1 of which nothing is found yet


def strengths_of(frame: Frame) -> Strengths | None:
    """What the options ask for; None if there is nothing to draw: edges off, or no gradient yet."""
    colour, which = str(frame.options["diagram.colour"]), str(frame.options["diagram.edges"])
    if colour == "found" and which != "off":
        return _found_of(frame, thinned=which == "strongest")
    source = frame.snapshot.network if colour == "weight" else frame.snapshot.gradient
    if which == "off" or source is None:
        return None
    layers = source.weights if colour == "weight" else tuple(-w for w in source.weights)
    thinned = which == "strongest"
    if thinned:
        layers = tuple(_strongest(w) for w in layers)
    shared = frame.options["diagram.scale"] == "shared"
    return Strengths(layers, scales_of(source.weights, shared=shared), colour, thinned, source)


def _found_of(frame: Frame, *, thinned: bool) -> Strengths | None:
    """The pushes of the gradient found; layers that the wave has not reached have no light."""
    pushes = [push_of(frame, layer) for layer in range(1, len(frame.snapshot.network.sizes))]
    known = [push[0] for push in pushes if push is not None]
    if not known:
        return None
    scales = iter(scales_of(known, shared=frame.options["diagram.scale"] == "shared"))
    missing = frozenset(layer for layer, push in enumerate(pushes, start=1) if push is None)
    dark = [np.zeros_like(w) for w in frame.snapshot.network.weights]
    layers = tuple(dark[i] if push is None else push[0] for i, push in enumerate(pushes))
    if thinned:
        layers = tuple(_strongest(w) for w in layers)
    each = tuple(1.0 if push is None else next(scales) for push in pushes)
    return Strengths(layers, each, "gradient", thinned, frame.found, missing)


def scales_of(weights: Sequence[NDArray[np.floating[Any]]], *, shared: bool = False) -> tuple[float, ...]:
    """What is drawn at full strength in each layer: the round number that 99 of 100 stay below; 1 if all are zero.

    `shared` takes the largest of them for every layer.
    """
    ends = tuple(strong_end(w) or 1.0 for w in weights)
    return (max(ends),) * len(ends) if shared else ends


def lamp_range(activation: str, values: NDArray[np.floating[Any]]) -> tuple[float, float]:
    """The activations shown as black and as white: the function's own range, or a round one around the values."""
    known = ACTIVATIONS[activation]
    if math.isfinite(known.high) and math.isfinite(known.low):
        return known.low, known.high
    finite = values[np.isfinite(values)]
    top = round_up(float(np.abs(finite).max(initial=0.0)))
    return (0.0 if known.low == 0 else -top), top


def round_up(value: float) -> float:
    """The next of 1, 2, 5, 10, 20, ... so that a scale does not tremble with every image."""
    if not value > 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next((m * power for m in (1, 2, 5) if m * power >= value), 10 * power)


def brightness(values: NDArray[np.floating[Any]], ends: tuple[float, float]) -> NDArray[np.float64]:
    """Activations as 0 (black) to 1 (white); what is no number is dark."""
    low, high = ends
    held: NDArray[np.float64] = np.fmin(np.fmax(values.astype(np.float64), low), high)  # fmax drops NaN
    return (held - low) / (high - low)


def _strongest(weights: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    sizes = np.abs(np.nan_to_num(weights, nan=0.0))
    keep = max(1, round(sizes.size * STRONGEST))
    bar = np.partition(sizes.ravel(), sizes.size - keep)[sizes.size - keep]
    return np.where(sizes >= bar, weights, 0)
