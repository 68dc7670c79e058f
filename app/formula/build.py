"""Frame in, formula out: which thing it is about, and its three forms."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.disturbance import UNDISTURBED
from app.formula.asking import Asked
from app.formula.costs import cost_of
from app.formula.layers import layer_of
from app.formula.meeting import meeting
from app.formula.neurons import activation_of, weighted_sum_of
from app.formula.parts import bias, pixel, weight
from app.formula.tokens import Formula
from app.frame import Frame
from app.selection import Bias, Example, Neuron, Selection, Weight
from nncore.data import Dataset
from nncore.network import Network
from nncore.passes import Trace
from nncore.pins import Pins, forward_pinned


@dataclass(frozen=True, eq=False)
class Shown:
    """An example's way through a network, kept while neither changes."""

    example: Example
    network: Network
    pins: Pins
    trace: Trace
    label: int


class Formulas:
    """Makes the formula of each frame; keeps what was spelled out last, so that terms do not flicker."""

    def __init__(self) -> None:
        self.now: Formula | None = None
        self._example: Shown | None = None
        self._form = ""

    def of(self, frame: Frame, room: int) -> Formula | None:
        """The formula of what is picked, or pointed at where that is no part of it; None if there is nothing."""
        picked = self._of(frame, frame.selection, room)
        if frame.hover is not None and not (picked and picked.speaks_of(frame.hover)):
            picked = self._of(frame, frame.hover, room) or picked
        self.now, self._form = picked, str(frame.options["formula.form"])
        return picked

    def _of(self, frame: Frame, thing: Selection | None, room: int) -> Formula | None:
        if thing is None:
            return None
        same = self.now is not None and self.now.subject == thing
        same = same and self._form == frame.options["formula.form"]
        before = self.now.shown if self.now is not None and same else ()
        asked = Asked(frame, thing, frame.trace, room, before, frame.hover)
        if not isinstance(thing, Example):
            return meeting(formula_of(asked))
        self._example = shown_example(frame, thing, self._example)
        if self._example is None:
            return None
        asked = Asked(frame, thing, self._example.trace, room, before, frame.hover)
        return meeting(cost_of(asked, thing, self._example.label))


def formula_of(asked: Asked) -> Formula:
    """The formula of a part of the network."""
    match asked.subject:
        case Neuron(0) as neuron:
            return pixel(asked, neuron)
        case Neuron() as neuron:
            forms = {"sum": weighted_sum_of, "layer": layer_of}
            return forms.get(str(asked.frame.options["formula.form"]), activation_of)(asked, neuron)
        case Weight() as one:
            return weight(asked, one)
        case Bias() as one:
            return bias(asked, one)
        case Example():
            raise TypeError("an example has a cost only with its label: see Formulas")


def shown_example(frame: Frame, example: Example, last: Shown | None = None) -> Shown | None:
    """The example's forward pass, the frame's own if it is on the network; None if this network cannot take it."""
    network, picture = frame.snapshot.network, frame.picture
    if last is not None and (last.example, last.network, last.pins) == (example, network, frame.pins):
        return last
    rows = None if frame.data is None else getattr(frame.data, example.which, None)
    if not isinstance(rows, Dataset) or not _fits(rows, example, network):
        return None
    on = (picture.source, picture.row, picture.disturbed) == (example.which, example.row, UNDISTURBED)
    inputs = rows.inputs(np.array([example.row]))[0].astype(network.weights[0].dtype, copy=False)
    trace = frame.trace if on else forward_pinned(network, inputs, frame.pins)
    return Shown(example, network, frame.pins, trace, int(rows.labels[example.row]))


def _fits(rows: Dataset, example: Example, network: Network) -> bool:
    if not 0 <= example.row < len(rows):
        return False
    answers = max(2, network.sizes[-1])  # a single output speaks for two classes
    return int(rows.labels[example.row]) < answers and rows.n_inputs == network.sizes[0]
