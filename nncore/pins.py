"""Neurons held at a value by hand: what comes after them, for one image and for whole sets."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, frozen
from nncore.network import Network
from nncore.passes import Trace

Pins = Mapping[tuple[int, int], float]
"""(layer, neuron) to the activation it is held at. Only hidden layers: an input is drawn, an output has no after."""


def can_be_pinned(network: Network, layer: int, neuron: int) -> bool:
    """Whether the network has this neuron, with layers before and after it."""
    sizes = network.sizes
    return 0 < layer < len(sizes) - 1 and 0 <= neuron < sizes[layer]


def forward_pinned(network: Network, inputs: Floats, pins: Pins) -> Trace:
    """Run `inputs`, (n_0,) or (n, n_0), through the network with the pinned activations in place of its own.

    The zs are what the layers computed, pinned or not; the activations are what went on.
    """
    zs, activations = [], [inputs]
    layers = zip(network.weights, network.biases, network.activations, strict=True)
    with np.errstate(over="ignore", invalid="ignore"):
        for layer, (weights, biases, name) in enumerate(layers, start=1):
            z = activations[-1] @ weights.T + biases
            a = ACTIVATIONS[name].f(z)
            for (pinned, neuron), value in pins.items():
                if pinned == layer:
                    a[..., neuron] = value
            zs.append(frozen(z))
            activations.append(frozen(a))
    return Trace(tuple(zs), tuple(activations))


def with_pins(network: Network, pins: Pins) -> Network:
    """Return a network without pins that has the same outputs.

    A neuron that always says v is the same as a bias of v times its outgoing weights, and no weights.
    """
    if not pins:
        return network
    weights = [w.copy() for w in network.weights]
    biases = [b.copy() for b in network.biases]
    for (layer, neuron), value in pins.items():
        biases[layer] += np.asarray(value, biases[layer].dtype) * weights[layer][:, neuron]
        weights[layer][:, neuron] = 0
    return Network(tuple(weights), tuple(biases), network.activations)


def kept(pins: Pins, network: Network) -> Pins:
    """Those of the pins that this network has neurons for."""
    return {at: value for at, value in pins.items() if can_be_pinned(network, *at)}


def collapsed(network: Network) -> tuple[Floats, Floats]:
    """Fold a network of linear layers into one: W = W3 W2 W1 (n_out, n_in) and b. Raises ValueError if one bends."""
    if any(name != "linear" for name in network.activations):
        raise ValueError("only linear layers fold into one: a bend between two of them keeps them apart")
    W, b = network.weights[0].astype(np.float64), network.biases[0].astype(np.float64)
    for (_, _), (weights, biases) in pairwise(zip(network.weights, network.biases, strict=True)):
        W, b = weights @ W, weights @ b + biases
    return frozen(W), frozen(b)
