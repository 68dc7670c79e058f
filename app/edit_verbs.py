"""What a hand can do to the network: set weights and biases, scale or silence a neuron, pin what it says."""

from __future__ import annotations

from types import MappingProxyType

import numpy as np

from app.engine import Engine
from app.frame import NO_PINS, Frame
from app.journal import Act, Journal
from app.selection import Bias, Neuron, Weight
from nncore import commands as c
from nncore.arrays import Floats, Ints, frozen
from nncore.network import index_of
from nncore.pins import Pins, can_be_pinned
from nncore.words import tr

LARGEST = 1e6
"""Weights and biases set by hand stay within this: beyond it sums lose their last digits."""


class EditVerbs:
    """The part of the Session that holds a person's hand on the network."""

    journal: Journal
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
        self.journal.note(Act("edit", self._undo_edit, self._redo_edit, gesture))

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
        self.edit(places, row * np.float32(factor), scaled_by(neuron, factor), gesture)

    def pin(self, neuron: Neuron, value: float | None, gesture: int | None = None) -> None:
        """Hold a hidden neuron at an activation, whatever its inputs say; None lets it go."""
        if not can_be_pinned(self.frame.snapshot.network, neuron.layer, neuron.index):
            return
        others = {at: v for at, v in self._pins.items() if at != (neuron.layer, neuron.index)}
        if value is not None:
            others[neuron.layer, neuron.index] = float(np.clip(value, -LARGEST, LARGEST))
        self._pin_anew(MappingProxyType(others), gesture)

    def release_pins(self) -> None:
        """Let all neurons speak for themselves again."""
        if self._pins:
            self._pin_anew(NO_PINS, None)

    def _pin_anew(self, pins: Pins, gesture: int | None) -> None:
        before = self._pins
        self.journal.note(Act("pins", lambda: self._set_pins(before), lambda: self._set_pins(pins), gesture))
        self._set_pins(pins)

    def _set_pins(self, pins: Pins) -> None:
        self._pins = pins
        self._soon()

    def _undo_edit(self) -> None:
        self._engine.send(c.UndoEdit())

    def _redo_edit(self) -> None:
        self._engine.send(c.RedoEdit())


def scaled_by(neuron: Neuron, factor: float) -> str:
    """What multiplying the weights of a neuron is called."""
    return tr("weights of {neuron} × {factor:g}").format(neuron=name_of(neuron), factor=factor)


def name_of(what: Neuron | Weight | Bias) -> str:
    """How a neuron, weight or bias is called in a sentence, by layer and the indices of its formula."""
    match what:
        case Weight(layer, j, k):
            return tr("weight {j}, {k} of layer {layer}").format(j=j, k=k, layer=layer)
        case Bias(layer, j):
            return tr("bias {j} of layer {layer}").format(j=j, layer=layer)
        case Neuron(layer, index):
            return tr("neuron {index} of layer {layer}").format(index=index, layer=layer)
