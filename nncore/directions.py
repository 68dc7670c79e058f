"""Directions in which a network can be moved: vectors of length 1 with one component for each parameter."""

from __future__ import annotations

import numpy as np

from nncore.arrays import Floats
from nncore.network import Network, from_flat

STREAM = (
    511  # a stream of their own: the plain one of a seed is what networks are begun with, so it is no chance
)
NOTHING = 1e-6  # share of a vector's length below which what is left of it is rounding


def unit(flat: Floats) -> Floats | None:
    """The same direction with length 1, float64; None for a vector of no length or one that is no numbers."""
    exact = flat.astype(np.float64)
    largest = float(np.abs(exact).max(initial=0.0))
    if not np.isfinite(largest) or largest == 0:
        return None
    exact /= largest  # so that the squares of very small components are not lost
    scaled: Floats = exact / np.linalg.norm(exact)
    return scaled


def one_parameter(n: int, index: int) -> Floats:
    """One weight or bias alone, (n,)."""
    flat = np.zeros(n)
    flat[index] = 1.0
    return flat


def at_random(n: int, seed: int) -> Floats:
    """Any direction, each as likely as any other: independent normal numbers, (n,), scaled to length 1."""
    flat = _generator(seed).standard_normal(n)
    scaled: Floats = flat / np.linalg.norm(flat)
    return scaled


def filter_normalised(network: Network, seed: int) -> Floats | None:
    """At random, but moving the weights into each neuron in proportion to their length; biases stay. None if all are 0.

    So that a neuron with large weights is moved as much, for its size, as one with small ones (Li et al., 2018).
    """
    rng = _generator(seed)
    parts: list[Floats] = []
    for weights in network.weights:
        drawn = rng.standard_normal(weights.shape)
        own = np.linalg.norm(weights.astype(np.float64), axis=1, keepdims=True)
        parts += [
            (drawn / np.linalg.norm(drawn, axis=1, keepdims=True) * own).ravel(),
            np.zeros(len(weights)),
        ]
    return unit(np.concatenate(parts))


def perpendicular(flat: Floats, to: Floats) -> Floats | None:
    """What is left of a direction beside another of length 1, scaled to length 1; None if nothing is left."""
    left = flat - (flat @ to) * to
    if np.linalg.norm(left) <= NOTHING * np.linalg.norm(flat):
        return None
    return unit(left - (left @ to) * to)  # twice, because the first time leaves rounding


def twin(network: Network, seed: int) -> Network:
    """The same network with the neurons of each hidden layer in another order: other parameters, the same answers."""
    rng = _generator(seed)
    parts: list[Floats] = []
    before = np.arange(network.sizes[0])
    for layer, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True), start=1):
        order = same = np.arange(len(biases))
        if layer < len(network.weights):
            order = rng.permutation(len(biases))
            order = (
                np.roll(order, 1) if np.array_equal(order, same) else order
            )  # chance may leave all in place
        parts += [weights[order][:, before].ravel(), biases[order]]
        before = order
    return from_flat(np.concatenate(parts), network.sizes, network.activations)


def _generator(seed: int) -> np.random.Generator:
    return np.random.default_rng((STREAM, seed))
