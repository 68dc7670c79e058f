"""The readable forward and backward pass: the judge of the fast one in `trainer.py`.

z = W a + b, a = f(z); delta = dC/dz; dC/dW[j, k] = delta_j a_k; dC/db_j = delta_j;
dC/da_k = Σ_j W[j, k] delta_j. Batches have one example a row, and gradients are means over the rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, frozen
from nncore.costs import cost_for
from nncore.network import Network


@dataclass(frozen=True, eq=False)
class Trace:
    """Everything a forward pass computed; activations[0] is the input, zs[l] belongs to activations[l + 1]."""

    zs: tuple[Floats, ...]  # (n, n_l) each, or (n_l,) for one example
    activations: tuple[Floats, ...]

    @property
    def outputs(self) -> Floats:
        """The activations of the last layer."""
        return self.activations[-1]


@dataclass(frozen=True, eq=False)
class Gradient:
    """dC/dW and dC/db of the mean cost, with what was found on the way back."""

    weights: tuple[Floats, ...]  # like Network.weights
    biases: tuple[Floats, ...]
    deltas: tuple[Floats, ...]  # dC_i/dz of each layer, (n, n_l): one row an example, not averaged
    inputs: Floats  # dC_i/da of the input layer, (n, n_0)
    costs: Floats  # C_i, (n,)

    @cached_property
    def flat(self) -> Floats:
        """All components in the network's flat order, read-only."""
        pairs = zip(self.weights, self.biases, strict=True)
        return frozen(np.concatenate([part.ravel() for pair in pairs for part in pair]))


def forward(network: Network, inputs: Floats) -> Trace:
    """Run `inputs`, (n_0,) or (n, n_0), through every layer and keep what each one computed."""
    zs, activations = [], [inputs]
    with np.errstate(over="ignore", invalid="ignore"):  # a run that blows up is told of by the trainer
        for weights, biases, name in zip(network.weights, network.biases, network.activations, strict=True):
            zs.append(frozen(activations[-1] @ weights.T + biases))
            activations.append(frozen(ACTIVATIONS[name].f(zs[-1])))
    return Trace(tuple(zs), tuple(activations))


def backward(network: Network, trace: Trace, targets: Floats, cost: str) -> Gradient:
    """Find the gradient of the mean cost by going from the outputs back to the input.

    `trace` comes from a batch (n, n_0) and `targets` is (n, n_outputs). Nothing is changed.
    """
    measure = cost_for(cost, network.activations[-1])
    n = len(targets)
    delta = measure.delta(trace.zs[-1], trace.outputs, targets)
    weights, biases, deltas = [], [], []
    for layer in reversed(range(len(network.weights))):
        deltas.append(frozen(delta))
        weights.append(frozen(delta.T @ trace.activations[layer] / n))
        biases.append(frozen(delta.sum(axis=0) / n))
        pulled = delta @ network.weights[layer]  # dC/da of the layer before, (n, n_in)
        if layer:
            before = ACTIVATIONS[network.activations[layer - 1]]
            delta = before.pull(trace.zs[layer - 1], trace.activations[layer], pulled)
    costs = measure.of_each(trace.outputs, targets)
    return Gradient(
        tuple(weights[::-1]), tuple(biases[::-1]), tuple(deltas[::-1]), frozen(pulled), frozen(costs)
    )
