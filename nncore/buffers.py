"""The working arrays of the fast loop and one step's arithmetic on them; `trainer.py` tells why it is done so."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from operator import call
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Bytes, Floats, Ints, aligned
from nncore.config import Config
from nncore.descent import Descent
from nncore.inplace import (
    Act,
    activation,
    all_right,
    entropy_costs,
    factor,
    output_delta,
    right_one,
    sign_of,
    slope,
    squared_costs,
)
from nncore.lit import Lit
from nncore.network import Network

DEALT = 128  # batches dealt at once: their rates, targets and costs are seen to together
FETCHED = 128  # examples whose pixels are fetched at once: more would not stay in the processor's cache
SMALL = 32  # batches up to this are faster as W x^T, which comes out in columns, larger ones as x W^T, which does not
# and up to this the 1/255 is applied to the pixels of a whole fetch, a single call, above it to the few sums of a batch


@dataclass(frozen=True)
class Layers:
    """Views of one flat vector as the matrix [W b] of each layer, (n_out, n_in + 1): the bias is its last column.

    They hold W and b, or −W and −b, as the `signs` say (`inplace.py` tells why). That of the first layer has only the
    columns of inputs that are ever lit; the weights of the `dark` ones, (n_out, n_dark), end the vector.
    """

    joined: tuple[Floats, ...]
    dark: Floats
    signs: tuple[int, ...]
    lit: Lit

    @classmethod
    def of(cls, flat: Floats, config: Config, lit: Lit | None) -> Layers:
        """Cut `flat` into the layers of a network of this config, without copying; None if every input is lit."""
        lit = lit or Lit.all(config.sizes[0])
        joined, at = [], 0
        for n_in, n_out in pairwise((len(lit.columns), *config.sizes[1:])):
            size = n_out * (n_in + 1)
            joined.append(flat[at : at + size].reshape(n_out, n_in + 1))
            at += size
        dark = flat[at:].reshape(config.sizes[1], len(lit.dark))
        return cls(tuple(joined), dark, tuple(sign_of(name) for name in config.activations), lit)

    @property
    def biases(self) -> tuple[Floats, ...]:
        """The biases of each layer, (n_out,), a view."""
        return tuple(layer[:, -1] for layer in self.joined)

    def load(self, network: Network) -> None:
        """Take the parameters of a network of the same sizes."""
        first, *later = network.weights
        weights = (first[:, self.lit.columns], *later)
        for mine, sign, w, b in zip(self.joined, self.signs, weights, network.biases, strict=True):
            np.multiply(w, np.float32(sign), mine[:, :-1])
            np.multiply(b, np.float32(sign), mine[:, -1])
        np.multiply(first[:, self.lit.dark], np.float32(self.signs[0]), self.dark)

    def network(self, activations: tuple[str, ...]) -> Network:
        """A frozen copy in the shape and with the signs that everybody else uses."""
        weights = [_signed(layer[:, :-1], sign) for layer, sign in zip(self.joined, self.signs, strict=True)]
        biases = [_signed(b, sign) for b, sign in zip(self.biases, self.signs, strict=True)]
        weights[0] = self._with_dark(weights[0])
        return Network(tuple(weights), tuple(biases), activations)

    def _with_dark(self, lit: Floats) -> Floats:
        """The first layer's weights of all inputs, in their order, from those of the lit ones."""
        if not self.dark.size:
            return lit
        whole: Floats = np.concatenate([lit, _signed(self.dark, self.signs[0])], 1).take(self.lit.places, 1)
        return whole


def _signed(values: Floats, sign: int) -> Floats:
    """A copy; from 0 and not times −1, which would make −0 of every 0."""
    return values.copy() if sign > 0 else np.subtract(np.float32(0), values)


@dataclass(frozen=True)
class Bench:
    """What the steps of every batch size work on."""

    images: NDArray[
        Any
    ]  # (examples, n_lit + 1), as stored: the inputs that are ever lit, and a 1 for the bias
    labels: Bytes  # (examples,)
    layers: Layers
    gradient: Layers
    descent: Descent


class Buffers:
    """Everything that steps over `n` examples write to, and the calls of these steps, made once.

    Examples lie in rows at the input, as they are stored, and in columns behind it, so that each layer's activations
    with a row of ones below them are one contiguous block, and so are those of all layers together.
    """

    def __init__(self, config: Config, bench: Bench, n: int) -> None:
        self.n = n
        self._fetches = max(1, FETCHED // n)  # batches in one fetch
        self.batches = self._fetches * max(1, min(DEALT, 64 * FETCHED // n) // self._fetches)
        """How many batches can be dealt at once."""
        self._bench, self._joined, self._gradient = bench, bench.layers.joined, bench.gradient.joined
        scale = 1 / 255 if bench.images.dtype == np.uint8 else 1.0
        self._pixel_scale, self._sum_scale = (scale, 1.0) if n <= SMALL else (1.0, scale)
        self._cost, self._output = config.cost, config.output
        self._factor = factor(config.cost, config.output)
        self._allocate_layers(config.sizes)
        self._allocate_batches((bench.images.shape[1], *config.sizes[1:]))
        self._acts, self._ends = self._program(config)

    def deal(self, rows: Ints, config: Config, rates: Floats) -> None:
        """Take the examples of the next batches, one batch for each learning rate."""
        k = len(rates)
        self._rows[: len(rows)] = rows
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

    def step(self, k: int) -> None:
        """Take a step for each of the first `k` batches dealt."""
        acts = self._acts if k == self.batches else self._acts[: self._ends[k - 1]]
        deque(map(call, acts), 0)  # a loop without a line of Python in it

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
        self._raw: NDArray[Any] = aligned((n * fetches, sizes[0]), self._bench.images.dtype)
        self._pixels = aligned((n * fetches, sizes[0]))
        self._inputs = np.split(self._pixels, fetches)
        self._first_z = np.empty((n, sizes[1]), np.float32)  # for large batches only
        self._targets, self._differences = np.zeros((2, batches, n_out, n), np.float32)
        self._columns = (
            n_out * n * np.arange(batches)[:, None] + np.arange(n)
        ).ravel()  # of each example's target
        self._said = np.ones((batches, n), np.float32)  # to the right class, for softmax with cross-entropy
        self._shares, self._decays = np.zeros((2, batches), np.float32)

    def _program(self, config: Config) -> tuple[list[Act], list[int]]:
        """The calls of all batches in a row, and how many there are up to the end of each batch."""
        forward, backward, slopes = self._forward(config.activations), self._backward(), self._slopes(config)
        acts: list[Act] = []
        ends = []
        for i in range(self.batches):
            x = self._inputs[i % self._fetches]
            acts += self._fetch(i) if i % self._fetches == 0 else []
            acts += [*self._first(x, config.activations[0]), *forward, *slopes, *self._delta_of(i), *backward]
            acts.append(partial(self._delta[0].dot, x, self._gradient[0]))
            acts += self._bench.descent.acts(config, _only(self._decays, i))
            ends.append(len(acts))
        return acts, ends

    def _fetch(self, batch: int) -> list[Act]:
        """The pixels of this batch and of those that fit in beside it."""
        rows = self._rows[batch * self.n : (batch + self._fetches) * self.n]
        acts: list[Act] = [
            partial(self._bench.images.take, rows, 0, self._raw, "clip"),  # for speed: no row is out of range
            partial(np.copyto, self._pixels, self._raw),
        ]
        if self._pixel_scale != 1:
            acts.append(
                partial(np.multiply, self._pixels, np.array(self._pixel_scale, np.float32), self._pixels)
            )
        return acts

    def _first(self, x: Floats, name: str) -> list[Act]:
        """[W b] [x; 1] and the first layer's activation."""
        weights, a, scale = self._joined[0], self._a[0], self._sum_scale
        if self.n <= SMALL:
            return [partial(weights.dot, x.T, a), *activation(name, a, a, scale)]
        z = self._first_z
        return [partial(x.dot, weights.T, z), *activation(name, z.T, a, scale)]

    def _forward(self, names: Sequence[str]) -> list[Act]:
        """[W b] [a; 1] and the activations of the later layers."""
        acts: list[Act] = []
        for i, a in list(enumerate(self._a))[1:]:
            acts.append(partial(self._joined[i].dot, self._a_and_one[i - 1], a))
            acts += activation(names[i], a, a)
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
        for i in range(len(self._delta) - 1, 0, -1):
            delta, before, s = self._delta[i], self._delta[i - 1], self._s[i - 1]
            acts += [
                partial(
                    delta.dot, self._a_and_one[i - 1].T, self._gradient[i]
                ),  # dC/dW, dC/db its last column
                partial(
                    self._joined[i].T.dot, delta, self._delta_and_one[i - 1]
                ),  # dC/da; the ones' row is not used
                partial(np.multiply, before, s, before),
            ]
        if self._sum_scale != 1:
            scale = np.array(self._sum_scale, np.float32)
            acts.append(partial(np.multiply, self._delta[0], scale, self._delta[0]))
        return acts


def _only(values: Floats, i: int) -> Floats:
    """Return one place of a vector as an array of no dimension."""
    return values[i : i + 1].reshape(())
