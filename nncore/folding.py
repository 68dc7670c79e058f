"""Layers without a bend fold into one: W3 (W2 (W1 x + b1) + b2) + b3 = W x + b. How far a bend keeps them apart."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.answers import answers_of
from nncore.arrays import Bytes, Floats, Ints
from nncore.network import Network
from nncore.passes import forward
from nncore.pins import collapsed

CHUNK = 50  # inputs compared at a time: a few milliseconds even in wide networks


@dataclass(frozen=True, eq=False)
class Folded:
    """One matrix (n_out, n_0) and one column (n_out,) in place of all layers; the last layer's bend is kept."""

    weights: Floats
    biases: Floats
    last: str

    def outputs(self, inputs: Floats) -> Floats:
        """The outputs for inputs (n_0,) or (n, n_0)."""
        with np.errstate(over="ignore", invalid="ignore"):
            return ACTIVATIONS[self.last].f(inputs @ self.weights.T + self.biases)


@dataclass(frozen=True)
class Comparison:
    """How a folded network's outputs differ from the real ones', over `count` inputs."""

    count: int
    largest: float  # difference of any output
    agree: int  # inputs with the same largest output
    right: int  # inputs that the real network answers as labelled
    right_folded: int


def folds_exactly(network: Network) -> bool:
    """Whether no layer but the last bends, so that folding changes nothing."""
    return all(name == "linear" for name in network.activations[:-1])


def linear_copy(network: Network) -> Network:
    """The same weights and biases without the bends between the layers; the last layer keeps its own."""
    straight = ("linear",) * (len(network.activations) - 1)
    return Network(network.weights, network.biases, (*straight, network.activations[-1]))


def fold(network: Network) -> Folded:
    """Fold all layers into one, as if none but the last bent; exact if `folds_exactly`. Float64."""
    bare = Network(network.weights, network.biases, ("linear",) * len(network.activations))
    with np.errstate(over="ignore", invalid="ignore"):
        weights, biases = collapsed(bare)
    return Folded(weights, biases, network.activations[-1])


def folding(
    network: Network, inputs: Floats, labels: Bytes | Ints
) -> Generator[tuple[float, Folded], None, tuple[Folded, Comparison]]:
    """Fold, then compare with the real network on inputs (n, n_0), a few at a time; in float64.

    Yields the share done and the folded network.
    """
    double, folded = network.astype(np.float64), fold(network)
    largest, agree, right, right_folded = 0.0, 0, 0, 0
    for start in range(0, len(inputs), CHUNK):
        yield start / len(inputs), folded
        x, wanted = inputs[start : start + CHUNK].astype(np.float64), labels[start : start + CHUNK]
        real, other = forward(double, x).outputs, folded.outputs(x)
        largest = max(largest, float(np.max(np.abs(real - other))))
        said, said_folded = answers_of(real), answers_of(other)
        agree += int((said == said_folded).sum())
        right += int((said == wanted).sum())
        right_folded += int((said_folded == wanted).sum())
    return folded, Comparison(len(inputs), largest, agree, right, right_folded)
