"""A network: its weights and biases, frozen.

W[l] has shape (n_l, n_{l-1}) and W[l][j, k] goes from neuron k to neuron j; b[l] has shape (n_l,).
The flat order of all parameters is W1 row by row, b1, W2, b2, ... and never changes (concepts.md, B1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from nncore.arrays import Floats, frozen

INITS = ("scaled", "normal", "he", "zeros")


@dataclass(frozen=True, eq=False)
class Network:
    """Weights, biases and the activation of each layer after the input; all arrays read-only."""

    weights: tuple[Floats, ...]
    biases: tuple[Floats, ...]
    activations: tuple[str, ...]

    def __post_init__(self) -> None:
        for array in (*self.weights, *self.biases):
            frozen(array)

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """Neurons in each layer, the input first: (784, 16, 16, 10)."""
        return (self.weights[0].shape[1], *(len(b) for b in self.biases))

    @cached_property
    def flat(self) -> Floats:
        """All parameters in the flat order, read-only, shape (n_parameters,)."""
        pairs = zip(self.weights, self.biases, strict=True)
        return frozen(np.concatenate([part.ravel() for pair in pairs for part in pair]))

    @property
    def n_parameters(self) -> int:
        """How many weights and biases there are: Σ n_l (n_{l-1} + 1)."""
        return count_parameters(self.sizes)

    def astype(self, dtype: DTypeLike) -> Network:
        """The same network in another precision; float64 for checks, float32 for training."""
        return from_flat(self.flat.astype(dtype), self.sizes, self.activations)


def count_parameters(sizes: Sequence[int]) -> int:
    """Weights plus biases of a network with these layer sizes."""
    return sum(n * (k + 1) for k, n in pairwise(sizes))


def from_flat(flat: Floats, sizes: Sequence[int], activations: Sequence[str]) -> Network:
    """Build a network from all its parameters in the flat order; raises ValueError if their number is wrong."""
    if flat.shape != (count_parameters(sizes),):
        raise ValueError(
            f"{'-'.join(map(str, sizes))} needs {count_parameters(sizes)} numbers, not {flat.size}"
        )
    weights, biases, at = [], [], 0
    for k, n in pairwise(sizes):
        weights.append(flat[at : at + n * k].reshape(n, k))
        biases.append(flat[at + n * k : at + n * k + n])
        at += n * (k + 1)
    return Network(tuple(weights), tuple(biases), tuple(activations))


def locate(index: int, sizes: Sequence[int]) -> tuple[int, int, int | None]:
    """Where the flat `index` lives: (layer from 1, neuron j, sender k), with k None for a bias."""
    for layer, (k, n) in enumerate(pairwise(sizes), start=1):
        if index < n * k:
            return layer, index // k, index % k
        index -= n * k
        if index < n:
            return layer, index, None
        index -= n
    raise IndexError("the network has fewer parameters than that")


def index_of(layer: int, j: int, k: int | None, sizes: Sequence[int]) -> int:
    """The flat index of weight (j, k) of a layer counted from 1, or of its bias j when k is None."""
    start = count_parameters(sizes[:layer])
    n_in, n = sizes[layer - 1], sizes[layer]
    return start + n * n_in + j if k is None else start + j * n_in + k


def initial_network(
    sizes: Sequence[int], activations: Sequence[str], init: str, seed: int, dtype: DTypeLike = np.float32
) -> Network:
    """A fresh network from `default_rng(seed)`; the same seed gives the same bits.

    The stream is W1, W2, ... in order, drawn in float64; "normal" draws each layer's biases after its weights.
    scaled: N(0, 1/n_in). normal: N(0, 1). he: N(0, 2/n_in). zeros: all 0. Biases are 0 except for "normal".
    """
    rng = np.random.default_rng(seed)
    weights, biases = [], []
    for n_in, n in pairwise(sizes):
        drawn = rng.standard_normal((n, n_in)) * _spread(init, n_in)
        weights.append((drawn + 0.0).astype(dtype))  # which makes the −0 of "zeros" a 0
        bias: np.ndarray[Any, Any] = rng.standard_normal(n) if init == "normal" else np.zeros(n)
        biases.append(bias.astype(dtype))
    return Network(tuple(weights), tuple(biases), tuple(activations))


def _spread(init: str, n_in: int) -> float:
    spreads = {"scaled": n_in**-0.5, "normal": 1.0, "he": (2 / n_in) ** 0.5, "zeros": 0.0}
    return float(spreads[init])
