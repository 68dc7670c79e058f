"""The working arrays of the fast loop and the arithmetic on them; `trainer.py` tells why it is done so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats
from nncore.config import Config
from nncore.network import Network

_ONE = np.float32(1)
_LOWEST = np.float32(-80)  # e^80 still fits a float32, and sigmoid(-80) is 1.8e-35
_TINY = np.float32(np.finfo(np.float32).tiny)


@dataclass(frozen=True)
class Layers:
    """Views of one flat vector as weights (n_in, n_out) and biases (n_out,), layer by layer."""

    weights: tuple[Floats, ...]
    biases: tuple[Floats, ...]

    @classmethod
    def of(cls, flat: Floats, sizes: tuple[int, ...]) -> Layers:
        """Cut `flat` into the layers of a network with these sizes, without copying."""
        weights, biases, at = [], [], 0
        for k, n in pairwise(sizes):
            weights.append(flat[at : at + k * n].reshape(k, n))
            biases.append(flat[at + k * n : at + k * n + n])
            at += (k + 1) * n
        return cls(tuple(weights), tuple(biases))

    def network(self, activations: tuple[str, ...]) -> Network:
        """A frozen copy in the shape that everybody else uses, (n_out, n_in)."""
        weights = tuple(np.array(w.T, order="C") for w in self.weights)
        return Network(weights, tuple(b.copy() for b in self.biases), activations)


class Buffers:
    """Everything a step over `n` examples writes to, allocated once."""

    def __init__(self, config: Config, n: int, dtype: np.dtype[Any]) -> None:
        sizes = config.sizes
        self.raw: NDArray[Any] = np.empty((n, sizes[0]), dtype)  # the examples as stored
        self.inputs = np.empty((n, sizes[0]), np.float32)  # the same as floats, not yet scaled
        self.targets = np.empty((n, sizes[-1]), np.float32)
        self.activations = [np.empty((n, size), np.float32) for size in sizes[1:]]
        self.deltas = [np.empty((n, size), np.float32) for size in sizes[1:]]
        self.scratch = [np.empty((n, size), np.float32) for size in sizes[1:]]
        self.scale = np.float32(1 / 255) if dtype == np.uint8 else None
        self._ones = np.ones(n, np.float32)
        self._activate = [_ACTIVATE[name] for name in config.activations]
        self._slope = [_SLOPE[name] for name in config.activations]
        self._first = _squared if config.cost == "squared" else _ENTROPY[config.output]
        self._plain_delta = config.cost == "cross-entropy"  # there delta = a − y already

    def forward(self, layers: Layers) -> None:
        """Fill `activations` from `raw`."""
        np.copyto(self.inputs, self.raw)
        a = self.inputs
        for i, (weights, biases) in enumerate(zip(layers.weights, layers.biases, strict=True)):
            z = self.activations[i]
            np.dot(a, weights, out=z)
            if i == 0 and self.scale is not None:
                np.multiply(z, self.scale, out=z)
            np.add(z, biases, out=z)
            self._activate[i](z)
            a = z

    def first_delta(self, share: float) -> float:
        """Fill the last delta with `share` times dC_i/dz and return the sum of the costs C_i."""
        a, delta, scratch = self.activations[-1], self.deltas[-1], self.scratch[-1]
        np.subtract(a, self.targets, out=delta)
        cost = self._first(a, self.targets, delta, scratch)
        if self._plain_delta:
            np.multiply(delta, np.float32(share), out=delta)
        else:
            np.multiply(delta, np.float32(2 * share), out=delta)
            self._slope[-1](delta, a, scratch)
        return cost

    def backward(self, layers: Layers, gradient: Layers) -> None:
        """Carry the last delta back to the first layer and fill `gradient` with the sums over the examples."""
        for i in range(len(self.deltas) - 1, 0, -1):
            delta, a = self.deltas[i], self.activations[i - 1]
            np.dot(a.T, delta, out=gradient.weights[i])
            np.dot(self._ones, delta, out=gradient.biases[i])
            np.dot(delta, layers.weights[i].T, out=self.deltas[i - 1])
            self._slope[i - 1](self.deltas[i - 1], a, self.scratch[i - 1])
        delta = self.deltas[0]
        np.dot(self._ones, delta, out=gradient.biases[0])
        if self.scale is not None:
            np.multiply(delta, self.scale, out=delta)
        np.dot(self.inputs.T, delta, out=gradient.weights[0])


def _sigmoid(z: Floats) -> None:
    np.maximum(z, _LOWEST, out=z)
    np.negative(z, out=z)
    np.exp(z, out=z)
    np.add(z, _ONE, out=z)
    np.reciprocal(z, out=z)


def _tanh(z: Floats) -> None:
    np.tanh(z, out=z)


def _relu(z: Floats) -> None:
    np.maximum(z, np.float32(0), out=z)


def _linear(_z: Floats) -> None:
    return


def _softmax(z: Floats) -> None:
    z -= z.max(axis=1, keepdims=True)
    np.exp(z, out=z)
    z /= z.sum(axis=1, keepdims=True)


_ACTIVATE: dict[str, Callable[[Floats], None]] = {
    "sigmoid": _sigmoid,
    "tanh": _tanh,
    "relu": _relu,
    "linear": _linear,
    "softmax": _softmax,
}


def _sigmoid_slope(delta: Floats, a: Floats, scratch: Floats) -> None:
    np.multiply(delta, a, out=delta)
    np.subtract(_ONE, a, out=scratch)
    np.multiply(delta, scratch, out=delta)


def _tanh_slope(delta: Floats, a: Floats, scratch: Floats) -> None:
    np.multiply(a, a, out=scratch)
    np.subtract(_ONE, scratch, out=scratch)
    np.multiply(delta, scratch, out=delta)


def _relu_slope(delta: Floats, a: Floats, scratch: Floats) -> None:
    np.greater(a, np.float32(0), out=scratch)
    np.multiply(delta, scratch, out=delta)


def _linear_slope(_delta: Floats, _a: Floats, _scratch: Floats) -> None:
    return


def _softmax_slope(delta: Floats, a: Floats, scratch: Floats) -> None:
    np.multiply(delta, a, out=scratch)
    delta -= scratch.sum(axis=1, keepdims=True)
    delta *= a


_SLOPE: dict[str, Callable[[Floats, Floats, Floats], None]] = {
    "sigmoid": _sigmoid_slope,
    "tanh": _tanh_slope,
    "relu": _relu_slope,
    "linear": _linear_slope,
    "softmax": _softmax_slope,
}


def _squared(_a: Floats, _y: Floats, difference: Floats, _scratch: Floats) -> float:
    flat = difference.ravel()
    return float(np.dot(flat, flat))


def _entropy(a: Floats, y: Floats, _difference: Floats, scratch: Floats) -> float:
    np.multiply(a, y, out=scratch)
    right = scratch.sum(axis=1)
    return -float(np.log(np.maximum(right, _TINY)).sum())


def _both_entropies(a: Floats, y: Floats, difference: Floats, scratch: Floats) -> float:
    np.abs(difference, out=scratch)  # |a − y| is what each output is wrong by, since y is 0 or 1
    np.subtract(_ONE, scratch, out=scratch)
    np.maximum(scratch, _TINY, out=scratch)
    return -float(np.log(scratch).sum())


_ENTROPY = {"softmax": _entropy, "sigmoid": _both_entropies}
