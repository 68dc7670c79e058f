"""What the gradient is made of: wishes, pushes, votes and the three factors, read off the readable backward pass.

A wish is −dC/da: how an activation would have to move for a smaller cost. A push is −delta = −dC/dz: what of the wish
gets through the activation function. A vote is what one neuron asks of one before it: −W[j, k] delta_j (B1).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, frozen
from nncore.costs import cost_for
from nncore.network import Network, from_flat
from nncore.passes import Gradient, Trace, backward, forward


def find(network: Network, inputs: Floats, targets: Floats, cost: str) -> tuple[Trace, Gradient]:
    """The forward and the backward pass of examples, (n, n_0), whose outputs should be (n, n_outputs)."""
    with np.errstate(
        over="ignore", invalid="ignore"
    ):  # an exploded network has a gradient of nan, and is shown
        trace = forward(network, inputs)
        return trace, backward(network, trace, targets, cost)


def cost_of(network: Network, inputs: Floats, targets: Floats, cost: str) -> float:
    """The mean cost of examples, (n, n_0), in the network's precision."""
    measure = cost_for(cost, network.activations[-1])
    with np.errstate(over="ignore", invalid="ignore"):
        return float(measure.of_each(forward(network, inputs).outputs, targets).mean())


def nudged(network: Network, place: int, by: float) -> Network:
    """The network with the parameter at `place` of the flat order moved by `by`."""
    flat = network.flat.copy()
    flat[place] += flat.dtype.type(by)
    return from_flat(flat, network.sizes, network.activations)


def wishes(outputs: Floats, targets: Floats, cost: str, activation: str) -> Floats:
    """−dC/da of the outputs, same shape: 2 (y − a) for the squared cost."""
    return frozen(cost_for(cost, activation).wish(outputs, targets))


def wishes_for(network: Network, trace: Trace, gradient: Gradient, layer: int, wish: Floats) -> Floats:
    """−dC_i/da of the neurons of `layer`, (n, n_l); `wish` is that of the outputs, (n, n_outputs)."""
    del trace
    if layer == len(network.weights):
        return wish
    return frozen(-(gradient.deltas[layer] @ network.weights[layer]))


def votes(network: Network, gradient: Gradient, layer: int, row: int = 0) -> Floats:
    """What each neuron j of `layer` asks of each k before it, −W[j, k] delta_j, (n_l, n_{l-1}), for example `row`.

    Summed over j they are the wish of the layer before.
    """
    return frozen(-network.weights[layer - 1] * gradient.deltas[layer - 1][row][:, np.newaxis])


def slopes(network: Network, trace: Trace, layer: int) -> Floats | None:
    """f'(z) of the neurons of `layer`, (n, n_l); None for softmax, where every output depends on every z."""
    slope = ACTIVATIONS[network.activations[layer - 1]].slope
    if slope is None:
        return None
    with np.errstate(over="ignore", invalid="ignore"):
        return frozen(slope(trace.zs[layer - 1], trace.activations[layer]))


@dataclass(frozen=True)
class Factors:
    """dC/dw = before × slope × behind for one weight of one example; a bias has before = 1."""

    before: float  # dz_j/dw = a_k, or dz_j/db = 1
    slope: float | None  # da_j/dz_j = f'(z_j); None where only delta is known (softmax)
    behind: float | None  # dC/da_j; None with it
    delta: float  # dC/dz_j = slope × behind

    @property
    def product(self) -> float:
        """dC/dw, or dC/db."""
        return self.before * self.delta


def factors(
    network: Network,
    trace: Trace,
    gradient: Gradient,
    wish: Floats,
    where: tuple[int, int, int | None],
    row: int = 0,
) -> Factors:
    """The factors of weight (layer, j, k), or bias (layer, j, None), for example `row`; `wish` as in `wishes_for`."""
    layer, j, k = where
    before = 1.0 if k is None else float(trace.activations[layer - 1][row, k])
    delta = float(gradient.deltas[layer - 1][row, j])
    steep = slopes(network, trace, layer)
    if steep is None:
        return Factors(before, None, None, delta)
    behind = -float(wishes_for(network, trace, gradient, layer, wish)[row, j])
    return Factors(before, float(steep[row, j]), behind, delta)
