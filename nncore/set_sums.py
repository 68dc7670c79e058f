"""What one neuron makes of many images: which of them it likes best, and how many make it fire."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, frozen
from nncore.network import Network


@dataclass(frozen=True, eq=False)
class SetSums:
    """Σ_k w_jk a_k, without the bias, of one neuron for each of n images, (n,)."""

    sums: Floats

    @property
    def winner(self) -> int:
        """The image with the largest sum: it does not depend on the bias. Of equal ones the first."""
        return int(np.argmax(np.nan_to_num(self.sums, nan=-np.inf)))

    def firing(self, bias: float) -> int:
        """How many images make the sum larger than the threshold −b."""
        return int(np.count_nonzero(self.sums > -bias))


def sums_of(network: Network, inputs: Floats, layer: int, index: int) -> Floats:
    """The sums without bias of neuron `index` of `layer` for each row of `inputs` (n, n_0), as (n,)."""
    a = inputs
    with np.errstate(over="ignore", invalid="ignore"):
        for weights, biases, name in zip(
            network.weights[: layer - 1], network.biases, network.activations, strict=False
        ):
            a = ACTIVATIONS[name].f(a @ weights.T + biases)
        return frozen(a.astype(np.float64) @ network.weights[layer - 1][index].astype(np.float64))
