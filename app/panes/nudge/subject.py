"""Whose cost is measured, and of which parameter: read off a Frame."""

from __future__ import annotations

from app.frame import Frame
from app.numerals import count
from app.panes.nudge.options import MOST_OPTION
from app.selection import Bias, Neuron, Weight
from nncore.answers import targets_of
from nncore.any_weight import strongest_from, strongest_into
from nncore.data import Dataset
from nncore.nudges import Examples, Place, can_keep
from nncore.words import tr

Said = tuple[Examples | None, str]
"""The examples and what they are called; or None and why there are none."""


class Subjects:
    """Keeps the same Examples as long as they are the same."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._said: Said = (None, "")

    def of(self, frame: Frame) -> Said:
        """The examples that the frame's options ask for."""
        key = _key(frame)
        same = len(key) == len(self._key) and all(
            a is b or (isinstance(a, tuple | str) and a == b) for a, b in zip(key, self._key, strict=True)
        )
        if not same:
            self._key, self._said = key, _said(frame)
        return self._said


def _key(frame: Frame) -> tuple[object, ...]:
    """All that the examples depend on."""
    of, snapshot = str(frame.options.get("gradient.of", "example")), frame.snapshot
    always = (of, snapshot.network.sizes, "pins" if frame.pins else "", frame.data)
    if of == "example":
        return *always, frame.picture, frame.target
    return *always, (snapshot.next_batch if of == "batch" else str(frame.options[MOST_OPTION.key]))


def _said(frame: Frame) -> Said:
    of = str(frame.options.get("gradient.of", "example"))
    if frame.pins:
        return None, tr("Neurons are held at a value by hand: let them go, and nudges can be measured.")
    if of == "example":
        return _example(frame)
    data, sizes = (None if frame.data is None else frame.data.train), frame.snapshot.network.sizes
    fits = data is not None and data.n_inputs == sizes[0]
    if data is None or not fits or (sizes[-1] < data.n_classes and sizes[-1] != 1):
        return None, tr("There are no training examples that this network takes.")
    if of == "batch":
        return _batch(frame, data)
    wanted = str(frame.options[MOST_OPTION.key])
    n = min(len(data), can_keep(sizes), len(data) if wanted == "all" else int(wanted))
    whose = tr("all {0} training examples") if n == len(data) else tr("the first {0} training examples")
    targets = targets_of(data.labels[:n], sizes[-1])
    return Examples(data.images[:n], targets), whose.format(count(n))


def _example(frame: Frame) -> Said:
    n, picture = frame.snapshot.network.sizes[0], frame.picture
    if picture.received.size != n:
        text = tr("The network takes {0} inputs, and what is on it has {1}.")
        return None, text.format(n, picture.received.size)
    if picture.is_empty and frame.target is None:
        return None, tr("Nothing is drawn: draw something or load an example.")
    if frame.target is None:
        if frame.wanted is not None:
            return None, tr("The network has no output for what this example is.")
        return None, tr("Without a target there is no cost. What should this be? Say so in the pad.")
    return Examples(picture.received.reshape(1, -1), frame.target.reshape(1, -1)), tr("this example")


def _batch(frame: Frame, data: Dataset) -> Said:
    rows = frame.snapshot.next_batch
    if not len(rows):
        return None, tr("There is no next mini-batch.")
    targets = targets_of(data.labels[rows], frame.snapshot.network.sizes[-1])
    return Examples(data.images[rows], targets), tr("the next mini-batch of {0}").format(count(len(rows)))


def place_of(frame: Frame) -> Place:
    """The weight or bias that is picked; of a neuron its strongest weight; else the first weight of the outputs."""
    network = frame.snapshot.network
    match frame.selection:
        case Weight(layer, j, k):
            return layer, j, k
        case Bias(layer, j):
            return layer, j, None
        case Neuron(0, k):
            return 1, strongest_from(network, k), k
        case Neuron(layer, j):
            return layer, j, strongest_into(network, layer, j)
    return len(network.weights), 0, 0


def part_at(place: Place) -> Weight | Bias:
    """The parameter as it is selected."""
    layer, j, k = place
    return Bias(layer, j) if k is None else Weight(layer, j, k)


def missing(frame: Frame, layer: int) -> str:
    """Why there is no forecast for a parameter of this layer: nobody has found the gradient that far; else ""."""
    found = frame.found
    if found is None:
        return tr("The forecast needs the gradient. {0}").format(frame.unfound)
    if layer not in found.layers_filled:
        return tr("The wave has not come to layer {0}: go on, or press G for all of it.").format(layer)
    return ""
