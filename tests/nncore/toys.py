"""Small sets, networks and the slow, readable way of training, which the fast one is held against."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np

from nncore.activations import ACTIVATIONS, HIDDEN, OUTPUT
from nncore.arrays import Floats
from nncore.config import Config
from nncore.data import Dataset
from nncore.network import Network, from_flat
from nncore.passes import backward, forward
from nncore.trainer import Trainer, deck

LEGAL = [("squared", output) for output in OUTPUT] + [
    ("cross-entropy", "sigmoid"),
    ("cross-entropy", "softmax"),
]
PAIRS = [(hidden, output, cost) for hidden, (cost, output) in product(HIDDEN, LEGAL)]
"""Every hidden activation with every output activation and every cost it may have."""


def toy_data(
    n: int = 57, n_inputs: int = 6, n_classes: int = 3, seed: int = 0, *, of_bytes: bool = True
) -> Dataset:
    """Examples whose class can be told from their inputs, as bytes or as floats."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, n_classes, n).astype(np.uint8)
    centres = rng.uniform(40, 200, (n_classes, n_inputs))
    images = np.clip(centres[labels] + rng.normal(0, 25, (n, n_inputs)), 0, 255).astype(np.uint8)
    values = images if of_bytes else (images / np.float32(255)).astype(np.float32)
    return Dataset("toy set", values, labels, n_classes, shape=None)


def random_network(
    sizes: tuple[int, ...], activations: tuple[str, ...], seed: int, spread: float = 1.0
) -> Network:
    """A float64 network whose weights and biases are all drawn."""
    rng = np.random.default_rng(seed)
    n = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(sizes))
    return from_flat(rng.normal(0, spread, n), sizes, activations)


def random_batch(sizes: tuple[int, ...], n: int, seed: int) -> tuple[Floats, Floats]:
    """Inputs from 0 to 1, and one-hot targets."""
    rng = np.random.default_rng(seed)
    targets = np.eye(sizes[-1])[rng.integers(0, sizes[-1], n)]
    return rng.random((n, sizes[0])), targets


def train_slowly(config: Config, data: Dataset, n_steps: int) -> tuple[Network, list[float]]:
    """Gradient descent in float64 by the readable passes; the network and the cost of each mini-batch."""
    network = config.initial_network().astype(np.float64)
    decayed = _flat_mask(network)
    velocity = np.zeros(network.n_parameters)
    costs: list[float] = []
    epoch = at = 0
    for _ in range(n_steps):
        if at >= len(data):
            epoch, at = epoch + 1, 0
        rows = deck(config.seed, epoch, len(data))[at : at + config.batch_size]
        inputs, targets = data.inputs(rows).astype(np.float64), data.targets(rows).astype(np.float64)
        found = backward(network, forward(network, inputs), targets, config.cost)
        costs.append(float(found.costs.mean()))
        slope = found.flat + config.l2 * decayed * network.flat
        velocity = config.momentum * velocity + config.rate_at(epoch + at / len(data)) * slope
        network = from_flat(network.flat - velocity, network.sizes, network.activations)
        at += len(rows)
    return network, costs


def _flat_mask(network: Network) -> Floats:
    """1 where the flat order holds a weight, 0 where it holds a bias."""
    ones = tuple(np.ones_like(w) for w in network.weights)
    zeros = tuple(np.zeros_like(b) for b in network.biases)
    return Network(ones, zeros, network.activations).flat


def bits(trainer: Trainer) -> bytes:
    """Everything that decides how the run goes on."""
    state = trainer.state()
    velocity = b"" if state.velocity is None else state.velocity.tobytes()
    place = np.array([state.step, state.epoch, state.position])
    return state.theta.tobytes() + velocity + place.tobytes()


def of(name: str, z: Floats) -> Floats:
    """The activation called `name` of z."""
    return ACTIVATIONS[name].f(z)
