"""A learning rate to begin with: what may be too small is slow, what is too large kills the network at once.

Found by training six shapes (no hidden layer to four, 10 to 512 wide) with each pair of functions at eight rates, in
mini-batches of 32: of those that learned well everywhere the one with the most room below the first that died.
"""

from __future__ import annotations

import math

from nncore.config import Config

COMFORTABLE = 64
"""Sigmoids of the last hidden layer that a squared cost stands at a rate of 1. Each is about 1/2 at first, so an
output's sum moves by about rate * n / 4 * delta in a step: with 512 of them a rate of 1 drives every output to 0."""


def proposed_rate(config: Config) -> float:
    """The rate proposed for the shape, activations, cost and momentum of `config`; its own rate plays no part."""
    # With momentum m a step goes on for 1 / (1 - m) steps.
    return _rounded(_rate(config) * (1 - config.momentum))


def _rate(config: Config) -> float:
    hidden = config.sizes[1:-1]
    if config.output in ("linear", "relu"):  # nothing bounds what they answer, nor their gradient
        return 0.01
    if config.cost == "cross-entropy":  # no slope is in the way
        if not hidden:
            return 0.2
        return 1.0 if config.activation == "sigmoid" else 0.1
    if config.output != "sigmoid":
        return 0.1
    if not hidden:
        return 1.0
    return {"sigmoid": min(1.0, COMFORTABLE / hidden[-1]), "tanh": 0.2}.get(config.activation, 0.1)


def _rounded(rate: float) -> float:
    """The next 1, 2 or 5 times a power of ten below, give or take rounding."""
    power = 10.0 ** math.floor(math.log10(rate) + 1e-9)
    digit = next(d for d in (5, 2, 1) if d * power <= rate * (1 + 1e-9))
    return float(f"{digit * power:.6g}")
