"""Which components of a gradient are exactly zero, and why: dC/dw = delta_j a_k is zero with either of its factors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats
from nncore.passes import Gradient, Trace

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Zeros:
    """How many of `components` are exactly zero. Each zero is counted once, by the first reason that holds for it."""

    components: int
    dark: int | None  # inputs that are zero in every example; None if the first layer was not looked at
    inputs: int
    receivers: int  # neurons of the first layer: each has one weight from each input
    from_dark: int  # weights from dark inputs
    from_silent: int  # weights from hidden neurons whose activation is zero in every example
    still: int  # weights into neurons whose delta is zero in every example, and the biases of these
    other: int  # one factor or the other is zero in each example, or the product is too small for the number format

    @property
    def zeros(self) -> int:
        """All of them."""
        return self.from_dark + self.from_silent + self.still + self.other

    @property
    def share(self) -> float:
        """Which part of the components they are."""
        return self.zeros / self.components if self.components else 0.0


def zeros_of(gradient: Gradient, trace: Trace | None, dark: Mask, layers: Sequence[int]) -> Zeros:
    """Count the zeros of `layers`, from 1. `dark` (n_0,) tells the inputs that are zero in every example.

    Without a trace (of a set that was gone through in parts) only what dark inputs cause is told from the rest.
    """
    components = counted = from_dark = silent = still = 0
    for layer in layers:
        weights, biases = gradient.weights[layer - 1], gradient.biases[layer - 1]
        n, k = weights.shape
        components += n * (k + 1)
        zero = weights == 0
        counted += int(np.count_nonzero(zero)) + int(np.count_nonzero(biases == 0))
        quiet = dark if layer == 1 else _all_zero(trace.activations[layer - 1] if trace else None, k)
        caused = int(np.count_nonzero(zero, axis=0)[quiet].sum())
        from_dark, silent = (from_dark + caused, silent) if layer == 1 else (from_dark, silent + caused)
        stuck = _all_zero(gradient.deltas[layer - 1] if trace else None, n)
        if stuck.any():
            still += int(np.count_nonzero(zero[stuck][:, ~quiet])) + int(np.count_nonzero(biases[stuck] == 0))
    sizes = gradient.weights[0].shape
    n_dark = int(np.count_nonzero(dark)) if 1 in layers else None
    rest = counted - from_dark - silent - still
    return Zeros(components, n_dark, sizes[1], sizes[0], from_dark, silent, still, rest)


def dark_inputs(inputs: Floats) -> Mask:
    """Of inputs (n, n_0): which are zero in every example, (n_0,)."""
    return _all_zero(inputs, inputs.shape[1])


def _all_zero(values: Floats | None, n: int) -> Mask:
    return np.zeros(n, bool) if values is None else np.asarray(np.count_nonzero(values, axis=0) == 0)
