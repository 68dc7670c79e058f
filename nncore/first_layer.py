"""The two ends of a step, where the large products are: the sums of the first layer, and its gradient.

A batch reads the inputs only as far as one of its examples is lit (`lit.py`). Its bytes become numbers one beside the
other just before they are used: both products want them so, and find them in a near cache.
"""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats, aligned
from nncore.config import Config
from nncore.inplace import Act
from nncore.layers import Bench
from nncore.lit import STRIDE

FOUR = 4  # examples: a product of 12 is done sooner than one of 10, since it sums four at a time


class Reading(NamedTuple):
    """The calls of a batch that reads so many of the images' columns, the last ones."""

    numbers: list[Act]  # each makes numbers of the bytes of the batch at one place
    sums: list[Act]  # of the first layer
    move: list[Act]  # its gradient, and the move of all parameters that have one
    moved: int  # how many these are, the last ones


class FirstLayer:
    """Makes the calls for batches of n, whose bytes are in `raw`, those of several at once: (batches, n, width).

    The sums come to `z`, (n_out, n), and the gradient from `delta` of the same shape. The product for the sums takes a
    few more rows, up to a multiple of `FOUR`, with whatever stands in them: nobody looks at what comes of those.
    """

    def __init__(
        self, bench: Bench, config: Config, raw: NDArray[Any], scale: float, z: Floats, delta: Floats
    ) -> None:
        """The pixels are multiplied by `scale`."""
        n_out, self._n = z.shape
        self._bench, self._config = bench, config
        self._raw, self._scale = raw, np.array(scale, np.float32)
        self._z, self._delta = z, delta
        rows = (
            1 if self._n == 1 else -(-self._n // FOUR) * FOUR
        )  # a single row is no matrix, and sooner done alone
        self._room = aligned((rows * raw.shape[2],))
        self._rows = z.T if self._n == 1 else np.empty((rows, n_out), np.float32)
        self._known: dict[int, Reading] = {}

    def reading(self, strides: int) -> Reading:
        """What a batch does that reads so many strides of the images."""
        if strides not in self._known:
            columns = min(strides * STRIDE, len(self._bench.layers.first))  # the last stride may not be full
            self._known[strides] = self._read(columns)
        return self._known[strides]

    def _read(self, columns: int) -> Reading:
        bench, height = self._bench, len(self._rows)
        weights, gradient = bench.layers.first[-columns:], bench.gradient.first[-columns:]
        whole = self._room[: height * columns].reshape(height, columns)
        x = whole[: self._n]
        sums: list[Act] = [partial(whole.dot, weights, self._rows)]  # X [W b]^T
        if self._scale != 1:
            sums.insert(0, partial(np.multiply, x, self._scale, x))
        if self._n > 1:
            sums.append(partial(np.copyto, self._z, self._rows[: self._n].T))
        moved = bench.layers.moved_by(columns)
        move: list[Act] = [partial(x.T.dot, self._delta.T, gradient)]
        return Reading(
            [partial(np.copyto, x, raw) for raw in self._raw[:, :, -columns:]],
            sums,
            move + bench.descent.move(self._config, moved),
            moved,
        )
