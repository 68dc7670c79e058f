"""What each of some examples wishes of each parameter, what their mean keeps of it, and where such steps would lead.

A wish here is −dC_i/dθ, so that the mean over the examples is −dC/dθ of their mean cost (concepts.md, A7.21, A7.22).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.answers import answers_of, strengths_of
from nncore.arrays import Floats, Ints, frozen
from nncore.data import Dataset
from nncore.evaluation import LEAST, SLICE, WORK, outputs_of
from nncore.explain import find
from nncore.flat_order import parts_of
from nncore.network import Network, from_flat, index_of
from nncore.passes import Gradient, Trace

STEPS = (0, 1, 5, 20)
"""After how many steps it is asked what the network would answer."""


def table(network: Network, inputs: Floats, targets: Floats, cost: str, places: Ints | None = None) -> Floats:
    """−dC_i/dθ of the parameters at `places` of the flat order, or of all, for each example, (n, k)."""
    trace, gradient = find(network, inputs, targets, cost)
    return table_of(network, trace, gradient, places)


def table_of(network: Network, trace: Trace, gradient: Gradient, places: Ints | None = None) -> Floats:
    """The same, read off passes that were made already."""
    with np.errstate(over="ignore", invalid="ignore"):
        if places is None:
            return frozen(_whole(network, trace, gradient))
        return frozen(_some(network, trace, gradient, np.asarray(places, np.intp)))


def _whole(network: Network, trace: Trace, gradient: Gradient) -> Floats:
    n = len(gradient.costs)
    made = np.empty((n, network.n_parameters), network.weights[0].dtype)
    for part in parts_of(network.sizes):
        pushes = -gradient.deltas[part.layer - 1]
        if part.is_bias:
            made[:, part.start : part.stop] = pushes
            continue
        room = made[:, part.start : part.stop].reshape(n, pushes.shape[1], -1)
        np.multiply(pushes[:, :, np.newaxis], trace.activations[part.layer - 1][:, np.newaxis], out=room)
    return made


def _some(network: Network, trace: Trace, gradient: Gradient, places: Ints) -> Floats:
    made = np.empty((len(gradient.costs), len(places)), network.weights[0].dtype)
    for part in parts_of(network.sizes):
        chosen = (places >= part.start) & (places < part.stop)
        if not chosen.any():
            continue
        at, pushes = places[chosen] - part.start, -gradient.deltas[part.layer - 1]
        before = trace.activations[part.layer - 1]
        if part.is_bias:
            made[:, chosen] = pushes[:, at]
        else:
            j, k = np.divmod(at, before.shape[1])
            made[:, chosen] = pushes[:, j] * before[:, k]
    return made


def favourites(network: Network, trace: Trace, gradient: Gradient) -> Ints:
    """The place of the weight that each example wishes to change most, of all there are, (n,).

    −delta_j a_k is largest where both are, so the outer product need not be made.
    """
    every = np.arange(len(gradient.costs))
    best, places = np.full(len(every), -1.0), np.zeros(len(every), np.intp)
    for layer, delta in enumerate(gradient.deltas, start=1):
        pushes = np.abs(np.nan_to_num(delta))
        before = np.abs(np.nan_to_num(trace.activations[layer - 1]))
        j, k = pushes.argmax(axis=1), before.argmax(axis=1)
        with np.errstate(over="ignore"):
            size = pushes[every, j] * before[every, k]
        start, larger = index_of(layer, 0, 0, network.sizes), size > best
        places = np.where(larger, start + j * before.shape[1] + k, places)
        best = np.where(larger, size, best)
    return frozen(places)


@dataclass(frozen=True)
class Agreement:
    """What the mean of some wishes keeps, and what it hides."""

    mean: float
    up: int  # how many wish for more
    down: int
    kept: float  # |mean| as a share of the mean size of the wishes: 1 if all agree, 0 if they cancel; nan without any

    @property
    def against(self) -> int:
        """How many wish for the other direction than the mean."""
        return self.down if self.mean > 0 else self.up if self.mean < 0 else 0


def agreement(wishes: Floats) -> Agreement:
    """How far the wishes of some examples for one parameter, (n,), agree."""
    with np.errstate(over="ignore", invalid="ignore"):
        exact = wishes.astype(np.float64)
        mean = float(exact.mean()) if len(exact) else float("nan")
        size = float(np.abs(exact).mean()) if len(exact) else 0.0
        kept = abs(mean) / size if size else float("nan")
        return Agreement(mean, int((wishes > 0).sum()), int((wishes < 0).sum()), kept)


def strongest_rows(gradient: Floats, sizes: tuple[int, ...], most: int) -> tuple[int, ...]:
    """Places of the largest components of each layer, (n_parameters,): weights of different neurons, and one bias.

    About `most` in all, at least one a layer, in the flat order.
    """
    each = max(1, most // (len(sizes) - 1))
    chosen: list[int] = []
    for part in parts_of(sizes):
        found = np.abs(np.nan_to_num(gradient[part.start : part.stop]))
        if part.is_bias:
            if each > 1:
                chosen.append(part.start + int(found.argmax()))
            continue
        rows = found.reshape(sizes[part.layer], sizes[part.layer - 1])
        best = rows.argmax(axis=1)
        order = np.argsort(-rows[np.arange(len(rows)), best], kind="stable")[: max(1, each - 1)]
        chosen += [part.start + int(j) * rows.shape[1] + int(best[j]) for j in order]
    return tuple(sorted(chosen))


def stepped(network: Network, inputs: Floats, targets: Floats, cost: str, rate: float) -> Iterator[Network]:
    """Copies after 0, 1, 2, ... steps of plain gradient descent θ − rate ∇C over all the examples; endless."""
    flat = network.flat
    while True:
        here = from_flat(flat, network.sizes, network.activations)
        yield here
        with np.errstate(over="ignore", invalid="ignore"):
            flat = flat - flat.dtype.type(rate) * find(here, inputs, targets, cost)[1].flat


@dataclass(frozen=True, eq=False)
class Outlook:
    """What a network would answer after some such steps, for each of STEPS; arrays are read-only."""

    network: Network  # the one it began with
    rate: float
    shares: Floats  # of each answer over the test set, (steps, n_answers)
    accuracy: Floats  # (steps,)
    outputs: Floats  # strengths of the answers to the few test examples, (steps, m, n_answers)

    @cached_property
    def favourite(self) -> Ints:
        """The answer most often given, (steps,)."""
        most: Ints = self.shares.argmax(axis=1)
        return most


def look_ahead(
    network: Network, cards: tuple[Floats, Floats], cost: str, rate: float, test: Dataset, rows: Sequence[int]
) -> Iterator[tuple[float, None] | Outlook]:
    """Yield how far it is, and at the end the Outlook; `cards` are inputs and targets, `rows` a few of `test`."""
    copies = stepped(network, *cards, cost, rate)
    shares: list[Floats] = []
    outputs: list[Floats] = []
    right: list[float] = []
    total, done = STEPS[-1] + 1, 0
    for step in range(total):
        copy = next(copies)
        done += 1
        yield done / total * 0.3 + len(shares) / len(STEPS) * 0.7, None
        if step not in STEPS:
            continue
        answers: list[Ints] = []
        for slice_ in _answers(copy, test):
            answers.append(slice_)
            part = sum(len(a) for a in answers) / len(test)
            yield done / total * 0.3 + (len(shares) + part) / len(STEPS) * 0.7, None
        given = np.concatenate(answers)
        n_answers = max(test.n_classes, copy.sizes[-1], 2)
        shares.append(np.bincount(given, minlength=n_answers) / len(given))
        right.append(float((given == test.labels).mean()))
        outputs.append(_strengths(copy, test, rows))
    yield Outlook(network, rate, frozen(np.array(shares)), frozen(np.array(right)), frozen(np.array(outputs)))


def _answers(network: Network, test: Dataset) -> Iterator[Ints]:
    size = max(LEAST, min(SLICE, WORK // network.n_parameters))
    for start in range(0, len(test), size):
        with np.errstate(over="ignore", invalid="ignore"):
            yield answers_of(outputs_of(network, test, start, start + size))


def _strengths(network: Network, test: Dataset, rows: Sequence[int]) -> Floats:
    chosen = np.asarray(rows, np.intp)
    few = Dataset(
        test.name, test.images[chosen].copy(), test.labels[chosen].copy(), test.n_classes, test.shape
    )
    with np.errstate(over="ignore", invalid="ignore"):
        return strengths_of(outputs_of(network, few, 0, len(few)))
