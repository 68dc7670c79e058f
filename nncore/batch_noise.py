"""How true a mini-batch is: its gradient beside that of the whole set, for batches of every size and for a whole deck.

Everything is computed in float64, whatever the network's precision, by the readable backward pass.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from nncore.answers import targets_of
from nncore.arrays import Floats, Ints, frozen
from nncore.data import Dataset
from nncore.explain import find
from nncore.network import Network

DRAWS = 40  # batches of each size
PART, WORK = 2_000, 25_000_000  # examples in one go; examples times parameters in one go
ROUNDING = 1e-9  # what is less of a gradient is no way off another
Known = TypeVar("Known")
NEAR = 1.4
STEPS = (1, 3)  # sizes go 1, 3, 10, 30, ...


@dataclass(frozen=True, eq=False)
class Curve:
    """Cosine between the gradient of a batch and that of the set, by the size of the batch. Arrays are read-only."""

    sizes: tuple[int, ...]  # those drawn so far
    mean: Floats  # (k,) over the batches drawn
    spread: Floats  # (k,) standard deviation
    length: float  # of the gradient of the set
    n: int  # examples of the set


@dataclass(frozen=True, eq=False)
class Truth:
    """One batch against the set: the cosine of the angle between their gradients, and both lengths."""

    cosine: float
    batch: float
    whole: float
    size: int
    n: int

    @property
    def degrees(self) -> float:
        """The angle between the two."""
        return angle(self.cosine)


@dataclass(frozen=True, eq=False)
class Sum:
    """Gradients of a deck's batches added up one by one, as far as it has come. Arrays are read-only."""

    tips: Floats  # (k + 1, 2) of the sum, in the plane of the full gradient and the first batch's own way off it
    angles: Floats  # (k,) degrees between the mean so far and the full gradient
    length: float  # of the full gradient
    batches: int  # of the whole deck
    n: int  # examples of the deck
    difference: float  # largest distance of a component of the mean so far from that of the full gradient

    @property
    def done(self) -> int:
        """How many batches are added."""
        return len(self.angles)


def cosine(a: Floats, b: Floats) -> float:
    """The cosine of the angle between two gradients, (n_parameters,); nan if one of them has no direction."""
    with np.errstate(over="ignore", invalid="ignore"):
        lengths = float(np.linalg.norm(a)) * float(np.linalg.norm(b))
        if not np.isfinite(lengths) or lengths == 0:
            return float("nan")
        return float(np.clip(a @ b / lengths, -1.0, 1.0))


def angle(cos: float) -> float:
    """Degrees from 0 to 180."""
    return float(np.degrees(np.arccos(cos)))


def sizes_for(n: int, also: int = 1) -> tuple[int, ...]:
    """1, 3, 10, 30, ... and last of all n; `also`, if there are so many, in the place of what is near it."""
    round_ones = {step * 10**power for power in range(12) for step in STEPS}
    found = {size for size in round_ones if size == 1 or max(size, also) > NEAR * min(size, also)}
    return tuple(sorted({*(size for size in (*found, also) if size < n), n}))


def mean_gradient(network: Network, data: Dataset, rows: Ints, cost: str) -> Generator[float, None, Floats]:
    """Yields the share done and returns the mean gradient of these examples in the flat order, float64."""
    exact = network.astype(np.float64)
    total: Floats = np.zeros(network.n_parameters)
    part = max(20, min(PART, WORK // network.n_parameters))
    for at in range(0, len(rows), part):
        some = rows[at : at + part]
        targets = targets_of(data.labels[some], network.sizes[-1], np.float64)
        inputs = data.inputs(some).astype(np.float64)
        with np.errstate(over="ignore", invalid="ignore"):
            total += find(exact, inputs, targets, cost)[1].flat * (len(some) / len(rows))
        yield min(1.0, (at + part) / len(rows))
    return total


def truth(
    network: Network, data: Dataset, batch: Ints, whole: Ints, cost: str
) -> Generator[tuple[float, None], None, Truth]:
    """As a job: how true the gradient of the rows `batch` is to that of the rows `whole`."""
    part = yield from _quietly(network, data, batch, cost)
    full = yield from _quietly(network, data, whole, cost)
    with np.errstate(over="ignore", invalid="ignore"):
        lengths = float(np.linalg.norm(part)), float(np.linalg.norm(full))
    return Truth(cosine(part, full), *lengths, len(batch), len(whole))


def noise(
    network: Network, data: Dataset, n: int, cost: str, seed: int, also: int = 1
) -> Generator[tuple[float, Curve], None, Curve]:
    """As a job: draw batches of every size from the first `n` examples; one that holds all is drawn once.

    `also` is a size that is drawn beside the round ones.
    """
    rng, rows, sizes = np.random.default_rng(seed), np.arange(n), sizes_for(n, also)
    blank = frozen(np.empty(0))
    known = Curve((), blank, blank, 0.0, n)
    work, done = n + DRAWS * sum(sizes[:-1]), 0
    mean = mean_gradient(network, data, rows, cost)
    full = yield from _told(mean, known, 0.0, n / work)
    known, done = Curve((), blank, blank, float(np.linalg.norm(full)), n), n
    for size in sizes:
        found: list[float] = []
        for _ in range(DRAWS if size < n else 1):
            drawn = rng.choice(n, size, replace=False, shuffle=False)
            begun, end = done / work, min(1.0, (done + size) / work)
            one = yield from _told(mean_gradient(network, data, drawn, cost), known, begun, end)
            found.append(cosine(one, full))
            done += size
        known = _with(known, size, np.array(found))
        yield min(1.0, done / work), known
    return known


def sum_deck(
    network: Network, data: Dataset, order: Ints, batch: int, cost: str
) -> Generator[tuple[float, Sum | None], None, Sum]:
    """As a job: hold the network still and add up the gradients of all batches of the deck `order`, (n,).

    A batch counts as its share of the examples, so that the sum of all is the mean over the deck.
    """
    n, k = len(order), -(-len(order) // batch)
    full = yield from _told(mean_gradient(network, data, np.sort(order), cost), None, 0.0, 0.3)
    length = float(np.linalg.norm(full))
    ahead = full / length if length else full
    total: Floats = np.zeros_like(full)
    aside: Floats | None = None
    tips, angles = [(0.0, 0.0)], []
    nothing = frozen(np.array(tips)), frozen(np.empty(0))
    known = Sum(*nothing, length, k, n, float("nan"))
    for number in range(k):
        rows = order[number * batch : (number + 1) * batch]
        one = yield from _quietly(network, data, rows, cost)
        total += one * (len(rows) / n)
        if aside is None:
            aside = _off(one, ahead)
        tips.append((float(total @ ahead), float(total @ aside)))
        angles.append(angle(cosine(total, full)))
        seen = min(1.0, (number + 1) * batch / n)
        if number + 1 == k or not number % max(1, k // 200):
            gap = float(np.abs(total / seen - full).max())
            known = Sum(frozen(np.array(tips)), frozen(np.array(angles)), length, k, n, gap)
        yield 0.3 + 0.7 * seen, known
    return known


def _off(one: Floats, ahead: Floats) -> Floats:
    """The direction in which `one` leaves `ahead`, of length 1; zero if it does not."""
    rest: Floats = one - (one @ ahead) * ahead
    size = float(np.linalg.norm(rest))
    return rest / size if size > ROUNDING * float(np.linalg.norm(one)) else np.zeros_like(rest)


def _with(known: Curve, size: int, found: Floats) -> Curve:
    mean, spread = np.append(known.mean, found.mean()), np.append(known.spread, found.std())
    return Curve((*known.sizes, size), frozen(mean), frozen(spread), known.length, known.n)


def _quietly(
    network: Network, data: Dataset, rows: Ints, cost: str
) -> Generator[tuple[float, None], None, Floats]:
    return (yield from _told(mean_gradient(network, data, rows, cost), None, 0.0, 0.0))


def _told(
    mean: Generator[float, None, Floats], known: Known, begin: float, end: float
) -> Generator[tuple[float, Known], None, Floats]:
    """Go through `mean`, telling how far the whole is between `begin` and `end`."""
    while True:
        try:
            share = next(mean)
        except StopIteration as found:
            value: Floats = found.value
            return value
        yield begin + share * (end - begin), known
