"""How much like a picture the weights of a neuron are, and how alike two patterns are. Numbers, no names for them."""

from __future__ import annotations

import numpy as np

from nncore.arrays import Bytes, Floats, Ints


def neighbour_correlation(tiles: Floats) -> Floats:
    """The correlation of each pixel with the one at its right and the one below it, over a tile; (n, h, w) -> (n,).

    Near 0 for noise or shuffled pixels, towards 1 where neighbours agree; 0 for a tile without any difference.
    """
    tiles = tiles.astype(np.float64)
    beside = _pairs(tiles[:, :, :-1], tiles[:, :, 1:])
    below = _pairs(tiles[:, :-1, :], tiles[:, 1:, :])
    first = np.concatenate([beside[0], below[0]], axis=1)
    second = np.concatenate([beside[1], below[1]], axis=1)
    first = first - first.mean(axis=1, keepdims=True)
    second = second - second.mean(axis=1, keepdims=True)
    size = np.sqrt((first * first).sum(axis=1) * (second * second).sum(axis=1))
    together = (first * second).sum(axis=1)
    found: Floats = np.divide(together, size, out=np.zeros_like(size), where=size > 0)
    return found


def _pairs(a: Floats, b: Floats) -> tuple[Floats, Floats]:
    return a.reshape(len(a), -1), b.reshape(len(b), -1)


def cosines(patterns: Floats, tiles: Floats) -> Floats:
    """The cosine of the angle between each pattern (m, n) and each tile (k, n), (m, k).

    Their product over their lengths; 0 where one of them is all zero: it has no direction.
    """
    a, b = _unit(patterns), _unit(tiles)
    return a @ b.T


def _unit(rows: Floats) -> Floats:
    rows = rows.astype(np.float64)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    units: Floats = np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)
    return units


def shuffled(tiles: Floats, seed: int = 0) -> Floats:
    """The same weights with their places exchanged, alike in every tile; (n, h, w)."""
    n, height, width = tiles.shape
    order = np.random.default_rng(seed).permutation(height * width)
    mixed: Floats = tiles.reshape(n, -1)[:, order].reshape(n, height, width)
    return mixed


def extremes(values: Floats, n: int) -> tuple[Ints, Ints]:
    """The rows of the `n` largest values, largest first, and of the `n` smallest, smallest first; ties by row."""
    return _smallest(-values, n), _smallest(values, n)


def _smallest(values: Floats, n: int) -> Ints:
    """The rows of the `n` smallest: only those that can be among them are put in order."""
    if 0 < n < len(values):
        limit = np.partition(values, n - 1)[n - 1]
        if not np.isnan(limit):  # else so few are numbers that all have to be put in order
            rows = np.flatnonzero(values <= limit)
            return rows[np.argsort(values[rows], kind="stable")[:n]]
    return np.argsort(values, kind="stable")[:n]


def class_means(values: Floats, labels: Ints | Bytes, n_classes: int) -> Floats:
    """The mean of the values for each class, (n_classes,); NaN for a class without examples."""
    counts = np.bincount(labels, minlength=n_classes)
    sums = np.bincount(labels, weights=values, minlength=n_classes)
    means: Floats = np.divide(sums, counts, out=np.full(n_classes, np.nan), where=counts > 0)
    return means


FLAT = 0.01  # a slope below this lets hardly anything through


def flat_share(name: str, activations: Floats) -> float:
    """The share of activations (n, neurons) at which the bend is flat: a slope below 0.01, or a ReLU that is off.

    Nothing learns through these: what comes back is multiplied by the slope. 0 for a layer that bends nothing.
    """
    a = activations.astype(np.float64)
    match name:
        case "sigmoid":
            slopes = a * (1 - a)
        case "tanh":
            slopes = 1 - a * a
        case "relu":
            slopes = np.sign(a)
        case _:
            return 0.0
    return float((slopes < FLAT).mean())
