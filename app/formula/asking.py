"""What a formula is asked for: a frame, the thing, how much room there is, and what was spelled out before."""

from __future__ import annotations

from dataclasses import dataclass

from app.frame import Frame
from app.selection import Neuron, Selection, Weight
from nncore.network import Network
from nncore.passes import Trace


@dataclass(frozen=True)
class Asked:
    """The question to which a Formula is the answer."""

    frame: Frame
    subject: Selection
    trace: Trace  # of the image that the numbers are about
    room: int = 3  # terms to spell out
    before: tuple[int, ...] = ()
    pointed: Selection | None = None  # its term is spelled out, however small

    @property
    def network(self) -> Network:
        """The network whose numbers are shown: a pin changes activations, not weights."""
        return self.frame.snapshot.network

    @property
    def last(self) -> int:
        """The number of the output layer."""
        return len(self.network.weights)

    def activation_name(self, layer: int) -> str:
        """The activation function of a layer, from 1."""
        return self.network.activations[layer - 1]

    def wanted(self, layer: int, j: int) -> int | None:
        """The sender whose term into neuron `j` is pointed at or picked."""
        for thing in (self.pointed, self.frame.selection):
            if isinstance(thing, Weight) and (thing.layer, thing.j) == (layer, j):
                return thing.k
            index = self.neuron_of_layer(thing, layer - 1)
            if index is not None:
                return index
        return None

    @staticmethod
    def neuron_of_layer(thing: Selection | None, layer: int) -> int | None:
        """The index of `thing` if it is a neuron of `layer`."""
        return thing.index if isinstance(thing, Neuron) and thing.layer == layer else None
