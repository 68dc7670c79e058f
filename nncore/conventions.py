"""Sum, mean or half-sum over the outputs: other numbers for the cost and its gradient, and the same way down."""

from __future__ import annotations

import numpy as np

from nncore.activations import softmax
from nncore.arrays import Floats

CONVENTIONS = ("sum", "mean", "half")


def factor(convention: str, n_outputs: int) -> float:
    """By how much cost and gradient are those of the plain sum, which is the engine's."""
    return {"sum": 1.0, "mean": 1.0 / n_outputs, "half": 0.5}[convention]


def same_step_rate(rate: float, convention: str, n_outputs: int) -> float:
    """The rate with which a convention takes the step that the sum takes with `rate`."""
    return rate / factor(convention, n_outputs)


def tempered(z: Floats, temperature: float) -> Floats:
    """softmax(z / T), (..., n); for T = 0 its limit: all to the largest, shared evenly where several are."""
    if temperature <= 0:
        largest = z == z.max(axis=-1, keepdims=True)
        return np.asarray(largest / largest.sum(axis=-1, keepdims=True))
    return softmax((z - z.max(axis=-1, keepdims=True)) / temperature)
