"""What the first layer says to parts alone and to their union, and how far the union is from the sum of the parts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats
from nncore.network import Network
from nncore.passes import Trace
from nncore.pins import Pins, forward_pinned

QUANTITIES = ("sum", "z", "a")


@dataclass(frozen=True, eq=False)
class Responses:
    """One pass through the network for each part alone, in order, and one for the union, last."""

    trace: Trace  # (n_parts + 1, ...)
    biases: Floats  # of the first layer

    def values(self, quantity: str) -> Floats:
        """One row for each part and one for the union, (n_parts + 1, n_1): "sum" is W x = z − b, or "z", or "a"."""
        if quantity == "a":
            return self.trace.activations[1]
        with np.errstate(invalid="ignore", over="ignore"):
            return self.trace.zs[0] - self.biases if quantity == "sum" else self.trace.zs[0]

    def total(self, quantity: str) -> Floats:
        """The sum of the parts' own values, (n_1,)."""
        with np.errstate(invalid="ignore", over="ignore"):
            total: Floats = self.values(quantity)[:-1].sum(axis=0)
        return total

    def beyond(self, quantity: str) -> Floats:
        """The union's value less the sum of the parts', (n_1,): 0 where they add up.

        W x adds up exactly as far as the parts share no pixel; z holds the bias once in the union and once in
        each part; a is bent, and nothing makes it add up.
        """
        with np.errstate(invalid="ignore", over="ignore"):
            beyond: Floats = self.values(quantity)[-1] - self.total(quantity)
        return beyond

    @property
    def outputs(self) -> Floats:
        """The answers to each part and to the union, (n_parts + 1, n_out)."""
        return self.trace.outputs


def responses_of(network: Network, parts: list[Floats], whole: Floats, pins: Pins) -> Responses:
    """Run each part alone, and the union, through the network with the pins in force."""
    dtype = network.weights[0].dtype
    rows = np.stack([*parts, whole]).reshape(len(parts) + 1, -1).astype(dtype, copy=False)
    return Responses(forward_pinned(network, rows, pins), network.biases[0])


def outputs_of(network: Network, images: Floats, pins: Pins) -> Floats:
    """The outputs for images (n, 28, 28), (n, n_out)."""
    rows = images.reshape(len(images), -1).astype(network.weights[0].dtype, copy=False)
    return forward_pinned(network, rows, pins).outputs
