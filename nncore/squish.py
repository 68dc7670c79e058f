"""The bend of one neuron as a curve: a = f(z), with its slope, for any z without overflow."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS, sigmoid
from nncore.arrays import Floats


@dataclass(frozen=True)
class Squish:
    """One activation function of one number.

    In softmax an output depends on all of its layer's z: `others` is log Σ e^z of the other ones, which are held.
    Then a = e^z / (e^z + Σ e^z_m) = sigmoid(z − others).
    """

    name: str
    others: float = -np.inf

    @property
    def low(self) -> float:
        """No activation lies below."""
        return ACTIVATIONS[self.name].low

    @property
    def high(self) -> float:
        """No activation lies above."""
        return ACTIVATIONS[self.name].high

    @property
    def half(self) -> float:
        """The activation at z = 0, where a neuron counts as neither on nor off (softmax: where it holds half)."""
        return {"sigmoid": 0.5, "softmax": 0.5}.get(self.name, 0.0)

    def along(self, zs: Floats) -> Floats:
        """Activations of `zs`, (n,) float64."""
        zs = np.asarray(zs, np.float64)
        if self.name == "softmax":
            return sigmoid(zs - self.others)
        with np.errstate(over="ignore", invalid="ignore"):
            return np.asarray(ACTIVATIONS[self.name].f(zs), np.float64)

    def at(self, z: float) -> float:
        """The activation of one z."""
        return float(self.along(np.array([z]))[0])

    def slope(self, z: float) -> float:
        """da/dz, by the formula that training uses; 0 for ReLU at exactly 0."""
        zs = np.array([z], np.float64)
        a = self.along(zs)
        slope = ACTIVATIONS[self.name].slope
        return float((a * (1 - a) if slope is None else slope(zs, a))[0])
