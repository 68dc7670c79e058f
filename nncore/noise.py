"""Pictures of nothing, and how sure a network is of them: the hunt counts, and claims nothing.

A network has no output for "this is no digit". Whether it stays unsure of noise is a fact of its weights and of
the kind of noise, so it is measured for each network anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nncore.answers import strengths_of
from nncore.arrays import Floats, Ints, frozen
from nncore.data import Dataset
from nncore.evaluation import LEAST, WORK
from nncore.network import Network
from nncore.passes import forward

Images = NDArray[np.float32]

LIT = 0.19
"""Share of pixels lit in sparse noise: about as many as in a digit of MNIST (0.191 of them are not black)."""
SLICE = 50  # images between two looks at whether to go on
SUREST = 9


def _uniform(n: int, n_inputs: int, rng: np.random.Generator, source: Dataset | None) -> Images:
    return _within(source, rng.random((n, n_inputs), np.float32))


def _binary(n: int, n_inputs: int, rng: np.random.Generator, source: Dataset | None) -> Images:
    return _within(source, rng.integers(0, 2, (n, n_inputs)).astype(np.float32))


def _sparse(n: int, n_inputs: int, rng: np.random.Generator, source: Dataset | None) -> Images:
    return _within(source, (rng.random((n, n_inputs), np.float32) < LIT).astype(np.float32))


def _within(source: Dataset | None, shares: Images) -> Images:
    """Shares from 0 to 1 of the range that the examples' inputs lie in."""
    low, high = source.span if source is not None else (0.0, 1.0)
    return shares if (low, high) == (0, 1) else np.float32(low) + np.float32(high - low) * shares


def _shuffled(n: int, n_inputs: int, rng: np.random.Generator, source: Dataset | None) -> Images:
    if source is None or not len(source) or source.n_inputs != n_inputs:
        raise ValueError("shuffled noise needs examples of the network's size to take the pixels of")
    rows = rng.integers(0, len(source), n)
    return rng.permuted(source.inputs(rows), axis=1)


NOISES: dict[str, Callable[[int, int, np.random.Generator, Dataset | None], Images]] = {
    "uniform": _uniform,  # each pixel any grey
    "binary": _binary,  # each pixel black or white
    "sparse": _sparse,  # LIT of the pixels white, the others black
    "shuffled": _shuffled,  # the very pixels of a real example, in another order
}


def noise(
    kind: str, n: int, n_inputs: int, rng: np.random.Generator, source: Dataset | None = None
) -> Images:
    """Draw `n` images of noise, (n, n_inputs) from 0 to 1 (or within the span of `source`), read-only.

    Raises ValueError for a kind that NOISES does not have, and for "shuffled" without a fitting `source`.
    """
    if kind not in NOISES:
        raise ValueError(f"there is no noise called {kind!r}; there are {', '.join(NOISES)}")
    return frozen(NOISES[kind](n, n_inputs, rng, source))


@dataclass(frozen=True, eq=False)
class Hunt:
    """How sure a network was of images of noise, and of as many real examples. All arrays are read-only."""

    network: Network
    kind: str
    sureness: Floats  # (n,) the strongest output of each image of noise
    answers: Ints  # (n,) which output that was
    surest: Ints  # (k,) the images that it was surest of, the surest first
    images: Images  # (k, n_inputs) those images
    real: Floats  # (m,) the strongest output for each of some real examples; empty if there were none

    def __len__(self) -> int:
        return len(self.sureness)

    def above(self, threshold: float) -> int:
        """How many images of noise got an output of more than `threshold`."""
        return int((self.sureness > threshold).sum())

    def real_above(self, threshold: float) -> int:
        """How many of the real examples did."""
        return int((self.real > threshold).sum())

    @cached_property
    def called(self) -> Ints:
        """How often each answer was given, (n_answers,)."""
        return frozen(np.bincount(self.answers, minlength=max(2, self.network.sizes[-1])))


def hunt(network: Network, kind: str, n: int, seed: int, source: Dataset | None = None) -> Iterator[Hunt]:
    """Draw `n` images of noise and put them on the network, a few at a time; yield the Hunt so far after each.

    `source` gives the pixels to shuffle, and its first `n` examples are what the noise is compared with.
    """
    rng, n_in = np.random.default_rng(seed), network.sizes[0]
    real = source if source is not None and source.n_inputs == n_in else None
    size = max(LEAST, min(SLICE, WORK // network.n_parameters))
    outputs: list[Floats] = []
    actual: list[Floats] = []
    best: tuple[Floats, Ints, Images] | None = None
    for start in range(0, n, size):
        images = noise(kind, min(size, n - start), n_in, rng, source)
        outputs.append(strengths_of(forward(network, images).outputs))
        if real is not None:
            rows = slice(start, min(start + size, n))
            actual.append(strengths_of(forward(network, real.inputs(rows)).outputs).max(axis=1))
        best = _best(best, outputs[-1].max(axis=1), np.arange(start, start + len(images)), images)
        yield _so_far(network, kind, outputs, actual, best)


def _best(
    old: tuple[Floats, Ints, Images] | None, sure: Floats, rows: Ints, images: Images
) -> tuple[Floats, Ints, Images]:
    """The surest of those kept and the new ones, the surest first; what is no number comes last."""
    if old is not None:
        sure, rows = np.concatenate([old[0], sure]), np.concatenate([old[1], rows])
        images = np.concatenate([old[2], images])
    first = np.argsort(np.where(np.isnan(sure), np.inf, -sure), kind="stable")[:SUREST]
    return sure[first], rows[first], images[first]


def _so_far(
    network: Network,
    kind: str,
    outputs: list[Floats],
    actual: list[Floats],
    best: tuple[Floats, Ints, Images],
) -> Hunt:
    said = np.concatenate(outputs)
    real = np.concatenate(actual) if actual else np.empty(0, np.float32)
    arrays = (said.max(axis=1), said.argmax(axis=1), best[1], best[2], real)
    return Hunt(network, kind, *(frozen(array) for array in arrays))
