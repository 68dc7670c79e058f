"""The votes of one layer on the one before it, some of them silenced: what is asked, and the compromise.

A vote is −W[j, k] delta_j; of several examples the mean, which is −W[j, k] dC/db_j because dC/db is the mean delta.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Bytes, Floats, Ints, frozen
from nncore.costs import cost_for
from nncore.explain import slopes
from nncore.network import Network
from nncore.passes import Gradient, Trace

LENGTH = 0.01
"""How far a layer is moved to compare directions: short enough that the slope still tells."""


def pushes_of(gradient: Gradient, layer: int) -> Floats:
    """−dC/dz of the neurons of `layer`, (n_l,): the mean over the examples."""
    return frozen(-gradient.biases[layer - 1])


def votes_of(network: Network, gradient: Gradient, layer: int) -> Floats:
    """What each neuron j of `layer` asks of each k before it, (n_l, n_{l-1}): the mean over the examples."""
    with np.errstate(all="ignore"):
        return frozen(network.weights[layer - 1] * pushes_of(gradient, layer)[:, np.newaxis])


def wishes_of(network: Network, gradient: Gradient, layer: int) -> Floats:
    """−dC/da of the neurons of a layer before the outputs, (n_l,), or of the inputs if it is 0: the mean."""
    with np.errstate(all="ignore"):
        return frozen(pushes_of(gradient, layer + 1) @ network.weights[layer])


def through(network: Network, trace: Trace, gradient: Gradient, layer: int) -> Floats:
    """The votes as they get through f' of the neuron that is asked, (n_l, n_{l-1}): their sum is its push.

    `layer` is that of the voters, from 2: the input has no f'.
    """
    steep = slopes(network, trace, layer - 1)
    if steep is None:
        raise ValueError("softmax outputs have no f' each, and no layer before them is asked through it")
    with np.errstate(all="ignore"):
        mean = gradient.deltas[layer - 1].T @ steep / len(steep)
        return frozen(-network.weights[layer - 1] * mean)


def first_pushes(network: Network, trace: Trace, target: Floats, cost: str) -> Floats:
    """−dC/dz of the outputs for one example, (n_outputs,): where the backward pass begins."""
    measure = cost_for(cost, network.activations[-1])
    with np.errstate(all="ignore"):
        return frozen(-measure.delta(trace.zs[-1], trace.outputs, target.astype(trace.outputs.dtype)))


def heard(votes: Floats, voices: Bytes) -> Floats:
    """The sum of the votes of those who have a voice, (n_{l-1},); `voices` is (n_l,) of bool."""
    return frozen(votes[voices.astype(bool)].sum(axis=0))


def agreement(some: Floats, whole: Floats) -> float | None:
    """The correlation of what some ask with the compromise of all; None where either is the same for every neuron."""
    if len(some) < 2 or not (np.isfinite(some).all() and np.isfinite(whole).all()):
        return None
    a, b = some.astype(float) - some.mean(dtype=float), whole.astype(float) - whole.mean(dtype=float)
    size = float(np.linalg.norm(a) * np.linalg.norm(b))
    return float(a @ b) / size if size > 0 else None


def flips(some: Floats, whole: Floats) -> Ints:
    """Neurons that some wish one way and all together the other; the plainest contradiction first."""
    against = np.flatnonzero(some * whole < 0)
    plain = np.minimum(np.abs(some[against]), np.abs(whole[against]))
    return against[np.argsort(-plain, kind="stable")]


def strongest(values: Floats, most: int, keep: Ints) -> Ints:
    """At most `most` places of the largest distances from zero, those to `keep` among them, in order of place."""
    if len(values) <= most:
        return np.arange(len(values))
    size = np.nan_to_num(np.abs(values), nan=0.0, posinf=np.inf)
    keep = keep[keep < len(values)][:most]
    size[keep] = np.inf
    return np.sort(np.argpartition(-size, most - 1)[:most])


@dataclass(frozen=True)
class Moves:
    """What the cost of one example does when a layer's activations are moved by `LENGTH` in all."""

    along: float  # in proportion to the wishes
    signs: float  # all by the same amount, each the way it is wished
    one: float  # only the one that is wished most


def moves(
    network: Network, activations: Floats, layer: int, wish: Floats, target: Floats, cost: str
) -> Moves | None:
    """Compare three ways to spend the same length on the activations (n_l,) of `layer`; None if nothing is wished."""
    wish = wish.astype(float)
    if not np.isfinite(wish).all() or not wish.any():
        return None
    one = np.where(np.arange(len(wish)) == np.abs(wish).argmax(), np.sign(wish), 0)
    ways = np.array([np.zeros(len(wish)), wish, np.sign(wish), one])
    lengths = np.linalg.norm(ways, axis=1, keepdims=True)
    moved = activations.astype(float) + LENGTH * ways / np.where(lengths > 0, lengths, 1)
    costs = cost_for(cost, network.activations[-1]).of_each(
        _onward(network, moved, layer), target.astype(float)
    )
    if not np.isfinite(costs).all():
        return None
    return Moves(*(float(c) for c in costs[1:] - costs[0]))


def _onward(network: Network, activations: Floats, layer: int) -> Floats:
    """The outputs that follow from the activations (n, n_l) of `layer`, in float64."""
    with np.errstate(all="ignore"):
        for weights, biases, name in zip(
            network.weights[layer:], network.biases[layer:], network.activations[layer:], strict=True
        ):
            z = activations @ weights.T.astype(float) + biases.astype(float)
            activations = ACTIVATIONS[name].f(z)
    return activations
