"""How the fast loop keeps all parameters: one flat vector, and views of it as layers.

The first layer lies turned: a row for each input in the order of `lit.py` and the bias as the last, (n_in + 1, n_out).
Behind it come the others, each as one matrix [W b], (n_out, n_in + 1). So a batch moves the end of the vector, and the
rows of inputs that none of its examples lights are before it.

They hold W and b, or −W and −b, as the `signs` say (`inplace.py` tells why).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Bytes, Floats, Ints
from nncore.config import Config
from nncore.descent import Descent
from nncore.inplace import sign_of
from nncore.lit import Lit
from nncore.network import Network


@dataclass(frozen=True)
class Layers:
    """Views of one flat vector as the layers of a network."""

    first: Floats  # (n_in + 1, n_out): the weights of each input in the order of `lit`, and the bias as the last row
    later: tuple[Floats, ...]  # (n_out, n_in + 1) of each layer behind it: the bias is the last column
    signs: tuple[int, ...]
    lit: Lit

    @classmethod
    def of(cls, flat: Floats, config: Config, lit: Lit | None) -> Layers:
        """Cut `flat` into the layers of a network of this config, without copying; None if every input is lit."""
        n_in, n_first, *_ = config.sizes
        at = (n_in + 1) * n_first
        first, later = flat[:at].reshape(n_in + 1, n_first), []
        for n_before, n_out in pairwise(config.sizes[1:]):
            size = n_out * (n_before + 1)
            later.append(flat[at : at + size].reshape(n_out, n_before + 1))
            at += size
        signs = tuple(sign_of(name) for name in config.activations)
        return cls(first, tuple(later), signs, lit or Lit.all(n_in))

    @property
    def biases(self) -> tuple[Floats, ...]:
        """The biases of each layer, (n_out,), a view."""
        return (self.first[-1], *(layer[:, -1] for layer in self.later))

    def moved_by(self, n_read: int) -> int:
        """How many parameters a batch moves that reads the last `n_read` rows of the first layer: those at the end."""
        return sum(layer.size for layer in self.later) + n_read * len(self.first[0])

    def load(self, network: Network) -> None:
        """Take the parameters of a network of the same sizes."""
        weights = (self.first[:-1].T, *(layer[:, :-1] for layer in self.later))
        theirs = (network.weights[0].take(self.lit.order, 1), *network.weights[1:])
        for mine, w, sign in zip(weights, theirs, self.signs, strict=True):
            np.multiply(w, np.float32(sign), mine)
        for mine, b, sign in zip(self.biases, network.biases, self.signs, strict=True):
            np.multiply(b, np.float32(sign), mine)

    def network(self, activations: tuple[str, ...]) -> Network:
        """A frozen copy in the shape and with the signs that everybody else uses."""
        weights = (self.first[:-1].take(self.lit.places, 0).T, *(layer[:, :-1] for layer in self.later))
        return Network(
            tuple(_signed(w, sign) for w, sign in zip(weights, self.signs, strict=True)),
            tuple(_signed(b, sign) for b, sign in zip(self.biases, self.signs, strict=True)),
            activations,
        )


@dataclass(frozen=True)
class Bench:
    """What the steps of every batch size work on."""

    images: NDArray[
        Any
    ]  # (examples, width), as stored: the inputs in the order of `lit.py`, then a 1 for the bias
    reaches: Ints  # (examples,): how many strides of it each needs
    labels: Bytes  # (examples,)
    layers: Layers
    gradient: Layers
    descent: Descent


def _signed(values: Floats, sign: int) -> Floats:
    """A copy; from 0 and not times −1, which would make −0 of every 0."""
    return values.copy() if sign > 0 else np.subtract(np.float32(0), values, order="C")
