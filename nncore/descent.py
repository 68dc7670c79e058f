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

    def __init__(self, theta: Floats, move: Floats, bias_places: Ints, n_dark: int) -> None:
        """`n_dark` parameters at the end of `theta` have no gradient: inputs that are never lit."""
        self.velocity = np.zeros_like(theta)
        self._theta, self._move, self._bias_places = theta, move, bias_places
        self._momentum = np.zeros((), np.float32)
        self._scratch = np.empty_like(theta)
        n_moved = len(theta) - n_dark
        self._moved, self._lit_move = theta[:n_moved], move[:n_moved]
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

    def acts(self, config: Config, decay: Floats) -> list[Act]:
        """Return the calls of one step; `decay` is the array of no dimension that will hold its one of `decays`."""
        theta, move, velocity = self._theta, self._move, self.velocity
        if not config.momentum:
            moved = self._moved
            return [
                *(self._shrink(decay) if config.l2 else []),
                partial(subtract, moved, self._lit_move, moved),
            ]
        acts: list[Act] = [
            partial(multiply, velocity, self._momentum, velocity),
            partial(add, velocity, move, velocity),
        ]
        if config.l2:
            acts += self._pull_to_zero(decay)
        return [*acts, partial(subtract, theta, velocity, theta)]

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
