"""The working arrays of the fast loop and one step's arithmetic on them; `trainer.py` tells why it is done so."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy import multiply
from numpy.typing import NDArray

from nncore.arrays import Floats, Ints
from nncore.config import Config
from nncore.inplace import FACTOR, Act, activation, output_delta, slope
from nncore.network import Network

FETCHED = 128  # examples fetched at once when batches are small: one call for all instead of one for each
SMALL = 32  # batches up to this are faster as W x^T, which comes out in columns, larger ones as x W^T, which does not


@dataclass(frozen=True)
class Layers:
    """Views of one flat vector as the matrix [W b] of each layer, (n_out, n_in + 1): the bias is its last column."""

    joined: tuple[Floats, ...]

    @classmethod
    def of(cls, flat: Floats, sizes: tuple[int, ...]) -> Layers:
        """Cut `flat` into the layers of a network with these sizes, without copying."""
        joined, at = [], 0
        for n_in, n_out in pairwise(sizes):
            size = n_out * (n_in + 1)
            joined.append(flat[at : at + size].reshape(n_out, n_in + 1))
            at += size
        return cls(tuple(joined))

    @property
    def weights(self) -> tuple[Floats, ...]:
        """The weights W of each layer, (n_out, n_in), a view."""
        return tuple(layer[:, :-1] for layer in self.joined)

    @property
    def biases(self) -> tuple[Floats, ...]:
        """The biases b of each layer, (n_out,), a view."""
        return tuple(layer[:, -1] for layer in self.joined)

    def network(self, activations: tuple[str, ...]) -> Network:
        """A frozen copy in the shape that everybody else uses."""
        return Network(
            tuple(w.copy() for w in self.weights), tuple(b.copy() for b in self.biases), activations
        )


class Buffers:
    """Everything that steps over `n` examples write to, allocated and bound once.

    Examples lie in rows at the input, as they are stored, and in columns behind it, so that each layer's activations
    with a row of ones below them are one contiguous block, and so are those of all layers together.
    """

    def __init__(
        self, config: Config, layers: Layers, gradient: Layers, n: int, dtype: np.dtype[Any]
    ) -> None:
        self.n = n
        self.batches = max(1, FETCHED // n)  # that fit into one fetch
        self._joined, self._gradient = layers.joined, gradient.joined
        self._one = 255.0 if dtype == np.uint8 else 1.0  # what counts as 1 in the stored examples
        self._scale = np.array(1 / self._one, np.float32)
        self._factor = FACTOR[config.cost]
        self._share = np.empty((), np.float32)
        self._allocate_layers(config.sizes)
        self._allocate_inputs(config.sizes, dtype)
        self._bind_forward(config)
        self._bind_backward(config)

    def fetch(self, images: NDArray[Any], targets: Floats, rows: Ints) -> None:
        """Copy the examples `rows`, at most `batches` times n of them, into the batches 0, 1, ..."""
        k = len(rows)
        images.take(rows, 0, self._raw[:k], "clip")  # the mode is for speed: no row is out of range
        targets.take(rows, 0, self._targets[:k], "clip")
        np.copyto(self._pixels[:k], self._raw[:k])

    def step(self, batch: int, share: float) -> float:
        """Fill the gradient with `share` times the sum of dC_i/dW and dC_i/db of one batch; return Σ C_i."""
        inputs, targets, left, right = self._batches[batch]
        left.dot(right, self._first_z)  # [W b] [x; 1], in one of two orders
        self._first_activation()
        for weigh, source, z, activate in self._forward:
            weigh(source, z)  # [W b] [a; 1]: (n_out, n)
            activate()
        for find_slope in self._slopes:
            find_slope()
        self._share[()] = self._factor * share
        cost = self._output_delta(targets, self._share)
        for sum_up, source_t, gradient, pull, delta, pulled, before, s in self._backward:
            sum_up(source_t, gradient)  # delta [a; 1]^T: dC/dW with dC/db as its last column
            pull(delta, pulled)  # W^T delta = dC/da of the layer before; the row of the ones is not used
            multiply(before, s, before)
        multiply(self._first_delta, self._scale, self._first_delta)
        self._first_delta.dot(inputs, self._gradient[0])
        return cost

    def _allocate_layers(self, sizes: tuple[int, ...]) -> None:
        inner = sizes[1:-1]
        height = sum(inner) + len(inner) + sizes[-1]
        self._all_a, self._all_s = np.ones((2, height, self.n), np.float32)
        starts = np.cumsum([0, *(size + 1 for size in inner)])
        spans = list(zip(starts, sizes[1:], strict=True))
        self._a = [self._all_a[at : at + size] for at, size in spans]
        self._a_and_one = [self._all_a[at : at + size + 1] for at, size in spans[:-1]]
        self._s = [self._all_s[at : at + size] for at, size in spans]
        self._delta_and_one = [np.empty((size + 1, self.n), np.float32) for size in sizes[1:]]
        self._delta = [delta[:-1] for delta in self._delta_and_one]

    def _allocate_inputs(self, sizes: tuple[int, ...], dtype: np.dtype[Any]) -> None:
        n, total = self.n, self.n * self.batches
        self._raw: NDArray[Any] = np.empty((total, sizes[0]), dtype)
        self._targets = np.empty((total, sizes[-1]), np.float32)
        inputs = np.full((total, sizes[0] + 1), self._one, np.float32)
        self._pixels = inputs[:, :-1]
        self._batches = []
        for x, y in zip(np.split(inputs, self.batches), np.split(self._targets, self.batches), strict=True):
            order = (self._joined[0], x.T) if n <= SMALL else (x, self._joined[0].T)
            self._batches.append((x, y.T, *order))

    def _bind_forward(self, config: Config) -> None:
        a, names = self._a, config.activations
        self._first_z = a[0] if self.n <= SMALL else np.empty(a[0].shape[::-1], np.float32)
        first = self._first_z if self.n <= SMALL else self._first_z.T
        self._first_activation = activation(names[0], first, a[0], 1 / self._one)
        self._forward = [
            (self._joined[i].dot, self._a_and_one[i - 1], a[i], activation(names[i], a[i], a[i]))
            for i in range(1, len(a))
        ]

    def _bind_backward(self, config: Config) -> None:
        delta, s, last = self._delta, self._s, len(self._delta) - 1
        self._slopes = self._bind_slopes(config)
        self._output_delta = output_delta(config.cost, config.output, self._a[last], s[last], delta[last])
        self._first_delta = delta[0]
        self._backward = [
            (
                *(delta[i].dot, self._a_and_one[i - 1].T, self._gradient[i]),
                *(self._joined[i].T.dot, delta[i], self._delta_and_one[i - 1]),
                *(delta[i - 1], s[i - 1]),
            )
            for i in range(last, 0, -1)
        ]

    def _bind_slopes(self, config: Config) -> list[Act]:
        """All layers at once where they share an activation; softmax and cross-entropy need no slope of their own."""
        n_hidden = len(self._all_a) - config.sizes[-1]
        hidden = slope(config.activation, self._all_a[:n_hidden], self._all_s[:n_hidden])
        if config.output == "softmax" or config.cost == "cross-entropy":
            return [hidden]
        if config.output == config.activation:
            return [slope(config.output, self._all_a, self._all_s)]
        return [hidden, slope(config.output, self._a[-1], self._s[-1])]
