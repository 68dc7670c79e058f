"""Minus the gradient that was found, layer by layer, as far as the wave has been."""

from __future__ import annotations

from app.frame import Frame
from nncore.arrays import Floats


def push_of(frame: Frame, layer: int) -> tuple[Floats, Floats] | None:
    """−dC/dW and −dC/db of a layer from 1, (n_l, n_{l-1}) and (n_l,); None where it is not found."""
    found = frame.found
    if found is None or found.network.sizes != frame.snapshot.network.sizes:
        return None
    if layer not in found.layers_filled:
        return None
    return -found.gradient.weights[layer - 1], -found.gradient.biases[layer - 1]


def push_at(frame: Frame, layer: int, j: int, k: int | None) -> float | None:
    """One of them: of weight (j, k), or of bias j when k is None."""
    found = frame.found
    if found is None or found.network.sizes != frame.snapshot.network.sizes:
        return None
    if layer not in found.layers_filled:
        return None
    gradient = found.gradient
    return -float(gradient.biases[layer - 1][j] if k is None else gradient.weights[layer - 1][j, k])
