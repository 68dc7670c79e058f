"""One neuron taken apart: its inputs, its weights, what each pair adds, and the running sum."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.arrays import Floats, Ints, frozen
from nncore.network import Network
from nncore.squish import Squish


@dataclass(frozen=True, eq=False)
class NeuronSum:
    """z_j = Σ_k w_jk a_k + b_j of one neuron, in float64 whatever the network is kept in. Arrays are (n,)."""

    layer: int  # from 1
    index: int
    inputs: Floats
    weights: Floats
    bias: float
    squish: Squish

    @classmethod
    def of(cls, network: Network, inputs: Floats, layer: int, index: int) -> NeuronSum:
        """Neuron `index` of `layer`, fed with the activations `inputs` of the layer before, (n,)."""
        given = frozen(np.array(inputs, np.float64))
        weights = frozen(network.weights[layer - 1][index].astype(np.float64))
        bias = float(network.biases[layer - 1][index])
        return cls(layer, index, given, weights, bias, _squish(network, given, layer, index))

    @cached_property
    def products(self) -> Floats:
        """What each input adds: w_jk a_k."""
        with np.errstate(over="ignore", invalid="ignore"):
            return frozen(self.weights * self.inputs)

    @cached_property
    def total(self) -> float:
        """Σ_k w_jk a_k, which is z − b."""
        with np.errstate(over="ignore", invalid="ignore"):
            return float(self.products.sum())

    @property
    def z(self) -> float:
        """The weighted sum with the bias."""
        return self.total + self.bias

    @cached_property
    def activation(self) -> float:
        """What the neuron says."""
        return self.squish.at(self.z)

    @property
    def threshold(self) -> float:
        """The weighted sum at which z is 0: above it the neuron is past its half."""
        return -self.bias

    @cached_property
    def by_size(self) -> Ints:
        """The terms from the largest |w a| to the smallest; of equal ones the first first."""
        sizes = np.nan_to_num(np.abs(self.products), nan=np.inf)
        return frozen(np.argsort(-sizes, kind="stable"))

    def order(self, *, by_size: bool) -> Ints:
        """The order in which the terms are added: as they lie, or the largest first."""
        return self.by_size if by_size else frozen(np.arange(len(self.inputs)))

    def partial(self, *, by_size: bool) -> Floats:
        """The running sum after 0, 1, ... n terms, (n + 1,): the first is 0, the last z − b."""
        with np.errstate(over="ignore", invalid="ignore"):
            return frozen(np.concatenate([[0.0], np.cumsum(self.products[self.order(by_size=by_size)])]))


def _squish(network: Network, inputs: Floats, layer: int, index: int) -> Squish:
    name = network.activations[layer - 1]
    if name != "softmax" or len(network.biases[layer - 1]) == 1:
        return Squish(name)
    with np.errstate(over="ignore", invalid="ignore"):
        zs = network.weights[layer - 1].astype(np.float64) @ inputs + network.biases[layer - 1]
        others = np.delete(zs, index)
        peak = others.max()
        return Squish(name, float(peak + np.log(np.exp(others - peak).sum())))
