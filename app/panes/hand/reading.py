"""What the pane says about a Frame: the neuron, its weights, what is chosen, and what the edits did."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.ends import peak
from app.frame import NO_PINS, Frame
from app.selection import Bias, Neuron, Weight, neuron_of
from nncore.arrays import Floats, Ints
from nncore.edits import without
from nncore.evaluation import Score
from nncore.network import Network
from nncore.pins import can_be_pinned, forward_pinned


@dataclass(frozen=True, eq=False)
class Reading:
    """One Frame, read for one neuron."""

    frame: Frame
    neuron: Neuron

    @classmethod
    def of(cls, frame: Frame) -> Reading | None:
        """Read the Frame for the neuron that is picked; None if none is, or if it is an input."""
        neuron = neuron_of(frame.selection)
        if neuron is None or neuron.layer == 0 or not neuron.exists_in(frame.snapshot.network):
            return None
        return cls(frame, neuron)

    @property
    def weights(self) -> Floats:
        """Into the neuron, (n_in,)."""
        row: Floats = self.frame.snapshot.network.weights[self.neuron.layer - 1][self.neuron.index]
        return row

    @property
    def bias(self) -> float:
        """Of the neuron."""
        return float(self.frame.snapshot.network.biases[self.neuron.layer - 1][self.neuron.index])

    @property
    def place(self) -> Weight | Bias | None:
        """The weight or bias that is chosen."""
        chosen = self.frame.selection
        return chosen if isinstance(chosen, Weight | Bias) else None

    @property
    def inputs(self) -> Floats:
        """What comes in on each weight."""
        return self.frame.trace.activations[self.neuron.layer - 1]

    @property
    def activation(self) -> float:
        """What the neuron says, pinned or not."""
        return float(self.frame.trace.activations[self.neuron.layer][self.neuron.index])

    @property
    def z(self) -> float:
        """The weighted sum and the bias."""
        return float(self.frame.trace.zs[self.neuron.layer - 1][self.neuron.index])

    @property
    def function(self) -> str:
        """The bend of the neuron's layer."""
        return self.frame.snapshot.network.activations[self.neuron.layer - 1]

    @property
    def pinned(self) -> float | None:
        """The value at which the neuron is held."""
        return self.frame.pins.get((self.neuron.layer, self.neuron.index))

    @property
    def can_be_pinned(self) -> bool:
        """Whether it is a hidden neuron."""
        return can_be_pinned(self.frame.snapshot.network, self.neuron.layer, self.neuron.index)

    @cached_property
    def peak(self) -> float:
        """The largest of its weights and its bias, by size."""
        return max(peak(self.weights), abs(self.bias) if np.isfinite(self.bias) else 0.0)


def shape_of(frame: Frame) -> tuple[int, int] | None:
    """The shape of the inputs, if they are a picture."""
    n = frame.snapshot.network.sizes[0]
    if frame.data is None:
        return (28, 28) if n == 784 else None
    shape = frame.data.test.shape
    return shape if shape is not None and shape[0] * shape[1] == n else None


def in_strip(weights: Floats, room: int, chosen: int | None) -> Ints:
    """The senders with a knob of their own: all if there is room, else the strongest and the chosen one, in order."""
    n = len(weights)
    if n <= room:
        return np.arange(n)
    size = np.abs(np.nan_to_num(weights, nan=0.0))
    best = np.argsort(-size, kind="stable")[:room]
    if chosen is not None and chosen not in best:
        best[-1] = chosen
    return np.sort(best)


def before(frame: Frame, compare: str) -> tuple[Network, dict[tuple[int, int], float]]:
    """The network and the pins that the present ones are compared with."""
    snapshot, pins = frame.snapshot, dict(frame.pins)
    edits = snapshot.edits_here
    if compare == "pins":
        return snapshot.network, dict(NO_PINS)
    if compare == "edit":
        return without(snapshot.network, edits[-1:]), pins
    return without(snapshot.network, edits), dict(NO_PINS)


def outputs_before(frame: Frame, compare: str) -> Floats:
    """What the network said to the picture before."""
    network, pins = before(frame, compare)
    return forward_pinned(network, frame.trace.activations[0], pins).outputs


def score_without_pins(frame: Frame) -> Score | None:
    """The test set's score of the network without its pins, if it has been measured."""
    snapshot = frame.snapshot
    effect = snapshot.effect
    if effect is not None and effect.network is snapshot.network and effect.after is not None:
        return effect.after
    newest = snapshot.evaluations[-1] if snapshot.evaluations else None
    if newest is not None and newest.step == snapshot.step and not snapshot.running:
        return newest.test
    return None
