"""The working arrays of the fast loop and one step's arithmetic on them; `trainer.py` tells why it is done so."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from functools import partial
from operator import call
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Bytes, Floats, Ints, aligned
from nncore.config import Config
from nncore.first_layer import FirstLayer
from nncore.inplace import (
    Act,
    activation,
    all_right,
    entropy_costs,
    factor,
    output_delta,
    right_one,
    slope,
    squared_costs,
)
from nncore.layers import Bench

DEALT = 128  # batches dealt at once: their rates, targets and costs are seen to together
FETCHED = 128  # examples whose bytes are fetched at once: many more would not stay in the processor's cache
SMALL = 32  # batches up to this apply the 1/255 to their pixels, a single call, larger ones to their few sums


class _Batch(NamedTuple):
    """What one batch in the row of those dealt does before its pixels are numbers, and between the large products."""

    fetch: list[Act]
    place: int  # among those fetched together
    between: list[Act]


class Buffers:
    """Everything that steps over `n` examples write to, and the calls of these steps, made once.

    Examples lie in rows at the input, as they are stored, and in columns behind it, so that each layer's activations
    with a row of ones below them are one contiguous block, and so are those of all layers together.
    """

    def __init__(self, config: Config, bench: Bench, n: int) -> None:
        self.n = n
        self._fetches = max(1, min(DEALT, FETCHED // n))  # batches in one fetch
        self.batches = self._fetches * max(1, min(DEALT, 64 * FETCHED // n) // self._fetches)
        """How many batches can be dealt at once."""
        self._bench = bench
        scale = 1 / 255 if bench.images.dtype == np.uint8 else 1.0
        self._pixel_scale, self._sum_scale = (scale, 1.0) if n <= SMALL else (1.0, scale)
        self._cost, self._output = config.cost, config.output
        self._factor = factor(config.cost, config.output)
        self._allocate_layers(config.sizes)
        self._allocate_batches((bench.images.shape[1], *config.sizes[1:]))
        self._first = FirstLayer(bench, config, self._raw, self._pixel_scale, self._a[0], self._delta[0])
        self._batches = self._program(config)

    def deal(self, rows: Ints, config: Config, rates: Floats) -> None:
        """Take the examples of the next batches, one batch for each learning rate."""
        k = len(rates)
        self._rows[: len(rows)] = rows
        strides = self._bench.reaches.take(rows).reshape(k, self.n).max(1).tolist()
        self._readings = [self._first.reading(n) for n in strides]
        self._want(self._bench.labels.take(rows))
        self._shares[:k] = rates * (self._factor / self.n)
        if config.l2:
            self._decays[:k] = self._bench.descent.decays(config, rates)

    def _want(self, labels: Bytes) -> None:
        """Set the targets to `targets_of` these labels, in columns: only the ones are put."""
        wanted = self._targets.reshape(-1)[: len(labels) * self._targets.shape[1]]
        if len(wanted) == len(labels):
            wanted[...] = labels
            return
        wanted.fill(0)
        wanted[np.multiply(labels, self.n, dtype=np.intp) + self._columns[: len(labels)]] = 1

    def step(self) -> None:
        """Take a step for each of the batches dealt."""
        acts: list[Act] = []
        for (fetch, place, between), (numbers, sums, move, _) in zip(
            self._batches, self._readings, strict=False
        ):
            acts += fetch
            acts.append(numbers[place])
            acts += sums
            acts += between
            acts += move
        deque(map(call, acts), 0)  # a loop without a line of Python in it

    def moved(self, batch: int) -> int:
        """How many parameters this one of the batches dealt has moved, the last ones."""
        return self._readings[batch].moved

    def costs(self, k: int) -> Floats:
        """The mean cost of each of the first `k` batches, (k,)."""
        if self._cost == "squared":
            return squared_costs(self._differences[:k]) / self.n
        said = self._said[:k] if self._output == "softmax" else all_right(self._differences[:k])
        return entropy_costs(said) / self.n

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

    def _allocate_batches(self, sizes: tuple[int, ...]) -> None:
        n, fetches, batches, n_out = self.n, self._fetches, self.batches, sizes[-1]
        self._rows = np.zeros(n * batches, np.intp)
        self._raw: NDArray[Any] = aligned((fetches, n, sizes[0]), self._bench.images.dtype)
        self._targets, self._differences = np.zeros((2, batches, n_out, n), np.float32)
        self._columns = (
            n_out * n * np.arange(batches)[:, None] + np.arange(n)
        ).ravel()  # of each example's target
        self._said = np.ones((batches, n), np.float32)  # to the right class, for softmax with cross-entropy
        self._shares, self._decays = np.zeros((2, batches), np.float32)

    def _program(self, config: Config) -> list[_Batch]:
        """The calls of every batch that can be dealt."""
        forward, backward, slopes = self._forward(config.activations), self._backward(), self._slopes(config)
        return [
            _Batch(
                self._fetch(i) if i % self._fetches == 0 else [],
                i % self._fetches,
                [
                    *forward,
                    *slopes,
                    *self._delta_of(i),
                    *backward,
                    *self._bench.descent.before(config, _only(self._decays, i)),
                ],
            )
            for i in range(self.batches)
        ]

    def _fetch(self, batch: int) -> list[Act]:
        """The bytes of this batch and of those that fit in beside it."""
        rows = self._rows[batch * self.n : (batch + self._fetches) * self.n].reshape(-1, self.n)
        return [
            partial(self._bench.images.take, rows, 0, self._raw, "clip")
        ]  # for speed: none is out of range

    def _forward(self, names: Sequence[str]) -> list[Act]:
        """The activations of the first layer, whose sums are there; then [W b] [a; 1] and those of the others."""
        acts = activation(names[0], self._a[0], self._a[0], self._sum_scale)
        for weights, below, a, name in zip(
            self._bench.layers.later, self._a_and_one, self._a[1:], names[1:], strict=True
        ):
            acts += [partial(weights.dot, below, a), *activation(name, a, a)]
        return acts

    def _slopes(self, config: Config) -> list[Act]:
        """All layers at once where they share an activation; softmax and cross-entropy need no slope of their own."""
        n_hidden = len(self._all_a) - config.sizes[-1]
        hidden = slope(config.activation, self._all_a[:n_hidden], self._all_s[:n_hidden])
        if config.output == "softmax" or config.cost == "cross-entropy":
            return hidden
        if config.output == config.activation:
            return slope(config.output, self._all_a, self._all_s)
        return hidden + slope(config.output, self._a[-1], self._s[-1])

    def _delta_of(self, batch: int) -> list[Act]:
        """The delta of the outputs, and what the cost of the batch is made from later."""
        a, s, y, difference = self._a[-1], self._s[-1], self._targets[batch], self._differences[batch]
        share = _only(self._shares, batch)
        acts: list[Act] = [partial(np.subtract, a, y, difference)]
        if self._cost == "cross-entropy" and self._output == "softmax":
            acts += right_one(a, y, s, self._said[batch])
        return acts + output_delta(self._cost, self._output, a, s, difference, share, self._delta[-1])

    def _backward(self) -> list[Act]:
        """The gradient of each layer but the first, from the last one on, and the delta of the layer before."""
        acts: list[Act] = []
        layers, gradient = self._bench.layers.later, self._bench.gradient.later
        for i in range(len(self._delta) - 1, 0, -1):
            delta, before, s = self._delta[i], self._delta[i - 1], self._s[i - 1]
            below, with_one = self._a_and_one[i - 1], self._delta_and_one[i - 1]
            acts += [
                partial(delta.dot, below.T, gradient[i - 1]),  # dC/dW, dC/db its last column
                partial(layers[i - 1].T.dot, delta, with_one),  # dC/da; the ones' row is not used
                partial(np.multiply, before, s, before),
            ]
        if self._sum_scale != 1:
            scale = np.array(self._sum_scale, np.float32)
            acts.append(partial(np.multiply, self._delta[0], scale, self._delta[0]))
        return acts


def _only(values: Floats, i: int) -> Floats:
    """Return one place of a vector as an array of no dimension."""
    return values[i : i + 1].reshape(())
