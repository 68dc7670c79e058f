"""The last calls of a step: theta moves by −rate (gradient + l2 W), or by the same through a velocity."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy import add, multiply, subtract

from nncore.arrays import Floats, Ints
from nncore.config import Config
from nncore.inplace import Act


class Descent:
    """Moves `theta` by `move`, the rate times the gradient of a batch; both are flat, in the trainer's order."""

    def __init__(self, theta: Floats, move: Floats, bias_places: Ints) -> None:
        self.velocity = np.zeros_like(theta)
        self._theta, self._move, self._bias_places = theta, move, bias_places
        self._momentum = np.zeros((), np.float32)
        self._scratch = np.empty_like(theta)
        self._biases = np.empty(len(bias_places), theta.dtype)

    def configure(self, config: Config) -> None:
        """Take a new momentum; a velocity not in use is forgotten."""
        self._momentum[()] = config.momentum
        if not config.momentum:
            self.velocity[...] = 0

    def decays(self, config: Config, rates: Floats) -> Floats:
        """Return what each step needs of its rate to decay the weights: (steps,)."""
        decays: Floats = rates * config.l2
        return decays if config.momentum else 1 - decays

    def before(self, config: Config, decay: Floats) -> list[Act]:
        """Return what momentum and L2 do by themselves; `decay`, of no dimension, will hold the step's of `decays`."""
        if not config.momentum:
            return self._shrink(decay) if config.l2 else []
        slowed: list[Act] = [partial(multiply, self.velocity, self._momentum, self.velocity)]
        return slowed + (self._pull_to_zero(decay) if config.l2 else [])

    def move(self, config: Config, n: int) -> list[Act]:
        """Return what the gradient does: only the last `n` parameters have one, as `layers.py` tells."""
        theta, velocity = self._theta, self.velocity
        moved = slice(len(theta) - n, None)
        if not config.momentum:
            return [partial(subtract, theta[moved], self._move[moved], theta[moved])]
        return [
            partial(add, velocity[moved], self._move[moved], velocity[moved]),
            partial(subtract, theta, velocity, theta),
        ]

    def _shrink(self, decay: Floats) -> list[Act]:
        """W − rate l2 W is (1 − rate l2) W: shrink everything, then put the biases back."""
        theta, places, biases = self._theta, self._bias_places, self._biases
        return [
            partial(theta.take, places, None, biases, "clip"),
            partial(multiply, theta, decay, theta),
            partial(theta.put, places, biases, "clip"),
        ]

    def _pull_to_zero(self, decay: Floats) -> list[Act]:
        """Add rate l2 W to the velocity, and nothing for the biases."""
        scratch = self._scratch
        return [
            partial(multiply, self._theta, decay, scratch),
            partial(scratch.put, self._bias_places, 0, "clip"),
            partial(add, self.velocity, scratch, self.velocity),
        ]
