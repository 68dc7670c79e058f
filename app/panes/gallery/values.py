"""The numbers behind each view: one array of weights and one of biases for each layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.frame import Frame
from app.pushes import push_at, push_of
from nncore.arrays import Floats
from nncore.network import Network

PUSHES = frozenset({"gradient", "found"})
"""The views that show derivatives, in the colours of derivatives."""


@dataclass(frozen=True, eq=False)
class Values:
    """What is shown for one layer."""

    weights: Floats  # (n_out, n_in)
    biases: Floats  # (n_out,)


HAUNTED = frozenset({"weights", "change", "product"})
"""The views that another run can be laid beside: a gradient is of one moment of one run."""


def is_haunted(frame: Frame, view: str) -> bool:
    """Whether each picture of this view has its like in the ghost."""
    return view in HAUNTED and frame.ghost_trace is not None


def sources(frame: Frame, view: str) -> tuple[object, ...]:
    """The parts of a frame that decide a view's numbers: if all are the same objects, so are the numbers."""
    snapshot = frame.snapshot
    return {
        "weights": (snapshot.network,),
        "change": (snapshot.network, snapshot.initial),
        "gradient": (snapshot.network.sizes, snapshot.gradient),
        "found": (snapshot.network, frame.found, frame.unfound),
        "product": (snapshot.network, frame.trace),
    }[view]


def values_of(frame: Frame, view: str, layer: int) -> Values | None:
    """The numbers of a view for a layer counted from 1; None if there are none yet.

    weights: W, b. change: W − W at the start of this run. gradient: −dC/dW of the last mini-batch, the direction in
    which the step pushed. found: the same of the gradient that was found, where the wave has been. product:
    W[j, k] a[k], what each input adds to the weighted sum, with b as it is.
    """
    i, snapshot = layer - 1, frame.snapshot
    network = snapshot.network
    if view == "change":
        return _minus(network, snapshot.initial, i)
    if view == "gradient":
        if snapshot.gradient is None:
            return None
        return Values(-snapshot.gradient.weights[i], -snapshot.gradient.biases[i])
    if view == "found":
        push = push_of(frame, layer)
        return None if push is None else Values(*push)
    if view == "product":
        with np.errstate(invalid="ignore", over="ignore"):
            return Values(network.weights[i] * frame.trace.activations[i], network.biases[i])
    return Values(network.weights[i], network.biases[i])


def _minus(now: Network, then: Network, i: int) -> Values:
    with np.errstate(invalid="ignore", over="ignore"):
        return Values(now.weights[i] - then.weights[i], now.biases[i] - then.biases[i])


def value_at(frame: Frame, view: str, layer: int, j: int, k: int | None) -> float | None:
    """One number of a view: of weight (j, k), or of bias j when k is None."""
    i, snapshot = layer - 1, frame.snapshot
    if view == "gradient":
        return None if snapshot.gradient is None else -_one(snapshot.gradient, i, j, k)
    if view == "found":
        return push_at(frame, layer, j, k)
    value = _one(snapshot.network, i, j, k)
    if view == "change":
        return value - _one(snapshot.initial, i, j, k)
    if view == "product" and k is not None:
        return value * float(frame.trace.activations[i][k])
    return value


def _one(network: Network, i: int, j: int, k: int | None) -> float:
    return float(network.biases[i][j] if k is None else network.weights[i][j, k])


def unmoved_inputs(change: Floats) -> int:
    """How many inputs have no weight that moved: pixels that were black in every picture so far."""
    return int((change == 0).all(axis=0).sum())


def strange(values: Floats) -> int:
    """How many values are not finite numbers."""
    with np.errstate(invalid="ignore", over="ignore"):
        if np.isfinite(values.sum()):
            return 0
    return int((~np.isfinite(values)).sum())


def neighbour_correlation(tile: Floats) -> float:
    """Correlation of each weight with those right of it and below it: about 0 in noise, near 1 in a smooth picture.

    `tile` is (h, w). NaN if all weights are equal.
    """
    pairs = np.concatenate(
        [
            np.stack([tile[:, :-1].ravel(), tile[:, 1:].ravel()]),
            np.stack([tile[:-1].ravel(), tile[1:].ravel()]),
        ],
        axis=1,
    ).astype(np.float64)
    with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
        centred = pairs - pairs.mean(axis=1, keepdims=True)
        spread = float(np.sqrt((centred[0] ** 2).sum() * (centred[1] ** 2).sum()))
        return float((centred[0] * centred[1]).sum()) / spread if spread > 0 else float("nan")
