"""A network measured on a whole set by what differs from one measured before: a hand turns few of its parameters.

The sums and activations of every example are kept. A weight moves the sums of one neuron by Δw·a, a bias by Δb,
scaling a neuron by (s − 1)(z − b); the layers after it follow by W·(a' − a). The shifts are always taken from the
network that was kept, so that a long drag does not gather rounding; where they are so large that they would lose
digits, the whole is to be computed instead.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.answers import answers_of, targets_of
from nncore.arrays import Floats, Ints
from nncore.costs import cost_for
from nncore.data import Dataset
from nncore.evaluation import LEAST, SLICE, WORK, Score
from nncore.network import Network

MEMORY = 96e6  # bytes that sums and activations may take; a network of more is measured whole each time
LARGEST = 100.0  # shift of a sum: beyond it float32 would lose more than its fifth decimal
EXAMPLES = 2_500  # of a slice, unless a layer is so large that it would hold more than so many
NUMBERS = 250_000  # activations
WIDE = 48  # columns: of more, it is worth to look whether a row was only multiplied
ROUNDING = 2e-7  # of a float32 product, relative
ALL = slice(None)


@dataclass(frozen=True, eq=False)
class Kept:
    """A network's way over a set: its score, and for each layer the sums and activations, (n, n_l)."""

    network: Network
    data: Dataset
    cost: str
    score: Score
    sums: tuple[Floats, ...]
    activations: tuple[Floats, ...]


@dataclass(frozen=True)
class _Change:
    """How one layer differs: in these rows, and there in these columns."""

    rows: Ints
    columns: Ints
    weights: Floats  # (rows, columns)
    biases: Floats  # (rows,)
    stretch: (
        Floats | None
    )  # (rows,): what the old weights of each row were multiplied with, less 1, if it was that

    @property
    def is_wide(self) -> bool:
        """Whether so many columns are to be read that a measure of the whole is quicker."""
        return self.stretch is None and len(self.columns) > WIDE


class _TooFar(Exception):  # noqa: N818 - it says where the network is
    pass


def can_keep(network: Network, data: Dataset) -> bool:
    """Whether there is room for every sum and activation."""
    return 8 * len(data) * sum(network.sizes[1:]) <= MEMORY


def keep(network: Network, data: Dataset, cost: str) -> Iterator[Kept | None]:
    """Yield None after each slice of the set and what is kept at the end; the numbers are those of `evaluate`."""
    sums = tuple(np.empty((len(data), n), np.float32) for n in network.sizes[1:])
    activations = tuple(np.empty_like(array) for array in sums)
    tally = _Tally(data, cost, network)
    size = max(LEAST, min(SLICE, WORK // network.n_parameters))
    for start in range(0, len(data), size):
        part = slice(start, start + size)
        with np.errstate(over="ignore", invalid="ignore"):
            for layer, name in enumerate(network.activations):
                z = _whole(network, layer, data, activations, part)
                sums[layer][part], activations[layer][part] = z, ACTIVATIONS[name].f(z)
            tally.add(activations[-1][part], part)
        yield None
    yield Kept(network, data, cost, tally.score, sums, activations)


def score_by(kept: Kept, network: Network) -> Generator[None, None, Score | None]:
    """Return the Score of a network like the one kept, or None if it is too unlike; a slice between two yields."""
    changes = [_change(kept.network, network, layer) for layer in range(len(network.weights))]
    first, (n_in, n_first) = changes[0], network.sizes[:2]
    if 2 * len(first.rows) > n_first > 2 or (first.is_wide and 2 * len(first.columns) > n_in):
        return None  # as much work as the whole
    tally = _Tally(kept.data, kept.cost, network)
    size = max(LEAST, min(EXAMPLES, NUMBERS // max(network.sizes[1:])))
    for start in range(0, len(kept.data), size):
        part = slice(start, start + size)
        try:
            with np.errstate(over="ignore", invalid="ignore"):
                tally.add(_outputs(kept, network, changes, part), part)
        except _TooFar:
            return None
        yield
    return tally.score


class _Tally:
    """Adds up cost and right answers, slice by slice."""

    def __init__(self, data: Dataset, cost: str, network: Network) -> None:
        self._data, self._n_out = data, network.sizes[-1]
        self._measure = cost_for(cost, network.activations[-1])
        self._total, self._right = 0.0, 0

    def add(self, outputs: Floats, part: slice) -> None:
        """Count the examples of a slice."""
        labels = self._data.labels[part]
        targets = targets_of(labels, self._n_out, outputs.dtype)
        self._total += float(self._measure.of_each(outputs, targets).sum(dtype=np.float64))
        self._right += int((answers_of(outputs) == labels).sum())

    @property
    def score(self) -> Score:
        """All counted."""
        n = len(self._data)
        return Score(self._total / n, self._right / n, n)


def inputs_of(data: Dataset, part: slice, columns: Ints | slice = ALL) -> Floats:
    """Some inputs of some examples, float32; pixels still lack their 1/255 (see `_unit`)."""
    raw = data.images[part]
    return (raw if isinstance(columns, slice) else raw[:, columns]).astype(np.float32)


def _unit(data: Dataset) -> np.float32:
    """What a raw input is to be multiplied with: on the few sums, not the many pixels."""
    return np.float32(1 / 255 if data.images.dtype == np.uint8 else 1)


def _whole(
    network: Network, layer: int, data: Dataset, activations: tuple[Floats, ...], part: slice
) -> Floats:
    """The sums of a layer, computed from the layer before."""
    weights, biases = network.weights[layer], network.biases[layer]
    if layer:
        return activations[layer - 1][part] @ weights.T + biases
    z: Floats = inputs_of(data, part) @ weights.T
    z *= _unit(data)
    z += biases
    return z


def _change(old: Network, new: Network, layer: int) -> _Change:
    shift = new.weights[layer] - old.weights[layer]
    biases = new.biases[layer] - old.biases[layer]
    rows = np.flatnonzero((shift != 0).any(axis=1) | (biases != 0))
    columns = np.flatnonzero((shift[rows] != 0).any(axis=0))
    stretch = _stretch(old.weights[layer][rows], new.weights[layer][rows]) if len(columns) > WIDE else None
    return _Change(rows, columns, shift[np.ix_(rows, columns)], biases[rows], stretch)


def _stretch(old: Floats, new: Floats) -> Floats | None:
    """By how much more than 1 each row was multiplied, (rows,); None if one was changed in another way."""
    was, now = old.astype(np.float64), new.astype(np.float64)
    with np.errstate(all="ignore"):  # rows of zeros, and what is not finite, are no multiples
        times = (was * now).sum(axis=1) / (was * was).sum(axis=1)
        multiples = np.abs(now - times[:, None] * was) <= ROUNDING * np.abs(now)
    return (times - 1).astype(old.dtype) if multiples.all() else None


def _outputs(kept: Kept, network: Network, changes: list[_Change], part: slice) -> Floats:
    """The new network's outputs for a slice: from layer to layer only what moved; raises _TooFar."""
    moved: Ints | slice | None = None  # activations of the layer before, and what they are now
    now: Floats = np.empty(0, np.float32)
    for layer, change in enumerate(changes):
        shift: Floats | None = None
        if moved is not None:
            was = kept.activations[layer - 1][part][:, moved]
            shift, moved = (now - was) @ network.weights[layer][:, moved].T, ALL
        if len(change.rows):
            own = _own_shift(kept, layer, change, part)
            coupled = ACTIVATIONS[network.activations[layer]].slope is None
            if shift is None and not coupled:
                shift, moved = own, change.rows
            else:
                shift = np.zeros_like(kept.sums[layer][part]) if shift is None else shift
                shift[:, change.rows] += own
                moved = ALL
        if shift is not None and moved is not None:
            if not np.abs(shift).max(initial=0.0) <= LARGEST:  # or not a number
                raise _TooFar
            now = ACTIVATIONS[network.activations[layer]].f(kept.sums[layer][part][:, moved] + shift)
    outputs = kept.activations[-1][part]
    if moved is None:
        return outputs
    if not isinstance(moved, slice):
        outputs = outputs.copy()
        outputs[:, moved] = now
        return outputs
    return now


def _own_shift(kept: Kept, layer: int, change: _Change, part: slice) -> Floats:
    """How far the sums of the changed rows move by their own weights and biases, (n, rows)."""
    if change.stretch is not None:
        pulls = kept.sums[layer][part][:, change.rows] - kept.network.biases[layer][change.rows]
        stretched: Floats = pulls * change.stretch + change.biases
        return stretched
    if layer:
        inputs = kept.activations[layer - 1][part][:, change.columns]
    else:
        inputs = inputs_of(kept.data, part, change.columns)
        inputs *= _unit(kept.data)
    shift: Floats = inputs @ change.weights.T + change.biases
    return shift
