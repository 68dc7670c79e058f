"""What a hand can do to the network: set weights and biases, scale or silence a neuron, pin what it says."""

from __future__ import annotations

from types import MappingProxyType

import numpy as np

from app.engine import Engine
from app.frame import NO_PINS, Frame
from app.selection import Bias, Neuron, Weight
from nncore import commands as c
from nncore.arrays import Floats, Ints, frozen
from nncore.network import index_of
from nncore.pins import Pins, can_be_pinned

LARGEST = 1e6
"""Weights and biases set by hand stay within this: beyond it sums lose their last digits."""


class EditVerbs:
    """The part of the Session that holds a person's hand on the network."""

    _engine: Engine
    _pins: Pins
    frame: Frame

    def _soon(self) -> None:
        raise NotImplementedError

    def edit(self, places: Ints, values: Floats, what: str, gesture: int | None = None) -> None:
        """Set the parameters at `places` of the flat order; `what` names it for undo, a drag shares a `gesture`.

        Values beyond ±1,000,000 are cut; what is not a number is refused by the engine, in words.
        """
        cut = np.clip(values, -LARGEST, LARGEST).astype(np.float32)
        run = self.frame.snapshot.run
        self._engine.send(c.Edit(run, frozen(np.array(places, np.intp)), frozen(cut), what, gesture))

    def set_parameter(self, which: Weight | Bias, value: float, gesture: int | None = None) -> None:
        """Give one weight or bias a value."""
        k = which.k if isinstance(which, Weight) else None
        place = index_of(which.layer, which.j, k, self.frame.snapshot.network.sizes)
        self.edit(np.array([place]), np.array([value]), name_of(which), gesture)

    def scale_neuron(self, neuron: Neuron, factor: float, gesture: int | None = None) -> None:
        """Multiply all weights into a neuron by `factor`; 0 leaves its bias alone to speak."""
        network = self.frame.snapshot.network
        row = network.weights[neuron.layer - 1][neuron.index]
        first = index_of(neuron.layer, neuron.index, 0, network.sizes)
        places = np.arange(first, first + len(row))
        self.edit(places, row * np.float32(factor), f"weights of {name_of(neuron)} × {factor:g}", gesture)

    def undo_edit(self) -> None:
        """Take back the last edit of the network."""
        self._engine.send(c.UndoEdit())

    def redo_edit(self) -> None:
        """Do the edit again that was last taken back."""
        self._engine.send(c.RedoEdit())

    def pin(self, neuron: Neuron, value: float | None) -> None:
        """Hold a hidden neuron at an activation, whatever its inputs say; None lets it go."""
        if not can_be_pinned(self.frame.snapshot.network, neuron.layer, neuron.index):
            return
        others = {at: v for at, v in self._pins.items() if at != (neuron.layer, neuron.index)}
        if value is not None:
            others[neuron.layer, neuron.index] = float(np.clip(value, -LARGEST, LARGEST))
        self._pins = MappingProxyType(others)
        self._soon()

    def release_pins(self) -> None:
        """Let all neurons speak for themselves again."""
        self._pins = NO_PINS
        self._soon()


def name_of(what: Neuron | Weight | Bias) -> str:
    """How a neuron, weight or bias is called in a sentence, by layer and the indices of its formula."""
    match what:
        case Weight(layer, j, k):
            return f"weight {j}, {k} of layer {layer}"
        case Bias(layer, j):
            return f"bias {j} of layer {layer}"
        case Neuron(layer, index):
            return f"neuron {index} of layer {layer}"
