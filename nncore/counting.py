"""How many parameters a network has, layer by layer and neuron by neuron, and what a wrong count forgot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from nncore.network import count_parameters


@dataclass(frozen=True)
class Subtotal:
    """What one layer adds: each of its n neurons has n_in weights and one bias."""

    layer: int  # from 1
    n_in: int
    n: int

    @property
    def weights(self) -> int:
        """One for each pair of neurons."""
        return self.n * self.n_in

    @property
    def total(self) -> int:
        """Of weights and biases: n (n_in + 1)."""
        return self.n * (self.n_in + 1)


@dataclass(frozen=True)
class Dealt:
    """What is on the table after some neurons got their parameters, the first layer's first."""

    neurons: int
    weights: int
    biases: int
    in_layer: tuple[int, ...]  # neurons served, of each layer from 1

    @property
    def total(self) -> int:
        """Weights and biases."""
        return self.weights + self.biases


def subtotals(sizes: Sequence[int]) -> tuple[Subtotal, ...]:
    """One for each layer after the input."""
    return tuple(Subtotal(layer, n_in, n) for layer, (n_in, n) in enumerate(pairwise(sizes), start=1))


def deal(sizes: Sequence[int], neurons: int) -> Dealt:
    """Give `neurons` neurons, layer after layer, all their weights and their bias."""
    left, weights, served = min(neurons, sum(sizes[1:])), 0, []
    done = left
    for one in subtotals(sizes):
        here = min(left, one.n)
        served.append(here)
        weights += here * one.n_in
        left -= here
    return Dealt(done, weights, done, tuple(served))


def end_of_layer(sizes: Sequence[int], neurons: int) -> int:
    """How many neurons are served once the layer that is being dealt is done."""
    reached = 0
    for n in sizes[1:]:
        reached += n
        if neurons < reached:
            return reached
    return reached


def widened(sizes: Sequence[int], layer: int, width: int) -> tuple[int, ...]:
    """The sizes with another width in one layer."""
    return tuple(width if at == layer else n for at, n in enumerate(sizes))


def judged(guess: int, one: Subtotal) -> str:
    """What a guess of a subtotal is: "right", or what it forgot or counted too often.

    "no biases", "only biases", "sender biases", "one bias", "one neuron", "low" or "high".
    """
    known = {
        one.total: "right",
        one.weights: "no biases",
        one.n: "only biases",
        one.weights + one.n_in: "sender biases",
        one.weights + 1: "one bias",
        one.n_in + 1: "one neuron",
    }
    if guess == one.total:
        return "right"
    return known.get(guess, "low" if guess < one.total else "high")


def judged_total(guess: int, sizes: Sequence[int], before: Sequence[int]) -> str:
    """What a guess of the whole number is; `before` are the sizes that it was changed from.

    "right", "no biases", "input biases", "unchanged", "one side", "low" or "high". "one side" forgot that the layer
    after the changed one has another number of weights too.
    """
    right = count_parameters(sizes)
    if guess == right:
        return "right"
    known = {
        right - sum(sizes[1:]): "no biases",
        right + sizes[0]: "input biases",
        count_parameters(before): "unchanged",
        _one_side(sizes, before): "one side",
    }
    return known.get(guess, "low" if guess < right else "high")


def _one_side(sizes: Sequence[int], before: Sequence[int]) -> int:
    """The old number with only the changed layer's own weights and biases counted anew."""
    old, new = subtotals(before), subtotals(sizes)
    changed = sum(b.total - a.total for a, b in zip(old, new, strict=True) if a.n != b.n)
    return count_parameters(before) + changed
