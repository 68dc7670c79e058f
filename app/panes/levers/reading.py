"""What the pane shows of a Frame: one neuron, the weight that has the lever, and its bench in double precision."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.frame import Frame, Picture
from app.naming import Naming, naming_of
from app.panes.levers.options import AMOUNT, INCOMING
from app.selection import Neuron, Weight, neuron_of
from nncore.arrays import Floats, frozen
from nncore.levers import LEVERS, LeverBench, Moved
from nncore.network import Network
from nncore.passes import forward
from nncore.words import capital, tr


@dataclass(frozen=True, eq=False)
class Reading:
    """One neuron in one Frame. Neurons held by hand are let go here: what is shown is the network by itself."""

    frame: Frame
    neuron: Neuron
    bench: LeverBench
    before_it: LeverBench | None  # the same neuron for the card that was on the network before this one
    card_before: str  # what that card was called

    @property
    def network(self) -> Network:
        """The network that is shown."""
        return self.frame.snapshot.network

    @property
    def n_in(self) -> int:
        """How many weights lead into the neuron."""
        return len(self.bench.before)

    @cached_property
    def naming(self) -> Naming:
        """What inputs and outputs are called."""
        return naming_of(self.frame)

    @property
    def is_output(self) -> bool:
        """Whether the neuron is an output."""
        return self.neuron.layer == len(self.network.weights)

    @property
    def name(self) -> str:
        """What the neuron is called."""
        if self.is_output:
            name = self.naming.output(self.neuron.index)
            return capital(name)
        return tr("Neuron {0} of layer {1}").format(self.neuron.index, self.neuron.layer)

    @property
    def card(self) -> str:
        """What the picture on the network is called."""
        return card_of(self.frame.picture, self.naming)

    def sender(self, k: int) -> str:
        """What a weight comes from."""
        return self.naming.input(k) if self.neuron.layer == 1 else tr("neuron {0}").format(k)

    def weight(self, k: int) -> Weight:
        """The weight from k, as it is selected."""
        return Weight(self.neuron.layer, self.neuron.index, k)

    @property
    def picked(self) -> int | None:
        """The sender of the weight that is selected, if it leads here."""
        return self._sender_of(self.frame.selection)

    @property
    def pointed(self) -> int | None:
        """The sender of the weight that is pointed at."""
        return self._sender_of(self.frame.hover)

    @cached_property
    def k(self) -> int:
        """The sender whose weight and activation have a lever."""
        if self.picked is not None:
            return self.picked
        light = np.abs(np.nan_to_num(self.bench.before))
        return int(light.argmax() if self.frame.options[INCOMING.key] == "brightest" else light.argmin())

    @cached_property
    def moves(self) -> tuple[Moved, ...]:
        """What each lever does, computed anew with it."""
        return tuple(self.bench.moved(lever, self.k, self.amount) for lever in LEVERS)

    @property
    def amount(self) -> float:
        """How far each lever is moved."""
        return float(self.frame.options[AMOUNT.key])

    @property
    def missing(self) -> str:
        """Why there is no cost, in words."""
        frame = self.frame
        if frame.target is not None:
            return ""
        if frame.picture.is_empty and frame.wanted is None:
            return tr("Nothing is drawn: draw something or load an example, and there is a cost to lower.")
        return tr("What should this be? Choose an answer, and there is a cost to lower.")

    @property
    def exploded(self) -> str:
        """What to say if the neuron's numbers are none."""
        if np.isfinite([self.bench.z, self.bench.a]).all() and np.isfinite(self.bench.before).all():
            return ""
        return tr("The numbers here are no numbers: the network has exploded. Go back (,) or reset (R).")

    def _sender_of(self, selection: object) -> int | None:
        match selection:
            case Weight(layer, j, k) if (layer, j) == (
                self.neuron.layer,
                self.neuron.index,
            ) and k < self.n_in:
                return k
        return None


def card_of(picture: Picture, naming: Naming) -> str:
    """What a picture is called: a 2 (train 5)."""
    if picture.label is None or picture.row is None:
        return tr("your drawing")
    source = tr("training {0}") if picture.source == "train" else tr("test {0}")
    return tr("{0} ({1})").format(naming.noun(picture.label), source.format(picture.row))


@dataclass(eq=False)
class Reader:
    """Makes Readings; keeps the benches while nothing they depend on changes, and the card that was there before."""

    _key: tuple[object, ...] = ()
    _bench: LeverBench | None = None
    _other: LeverBench | None = None
    _card: tuple[Picture, Floats] | None = None  # on the network
    _last: tuple[Picture, Floats] | None = None  # there before it

    def read(self, frame: Frame) -> Reading:
        """Point at the selection's neuron, or at the output that is wanted."""
        neuron = _neuron(frame)
        self._turn(frame)
        key = (frame.snapshot.network, frame.picture, frame.target, neuron, self._last)
        if self._bench is None or not _same(key, self._key):
            self._key = key
            self._bench = _bench(frame, neuron, frame.picture, frame.target)
            fits = self._last is not None and self._last[0].received.size == frame.snapshot.network.sizes[0]
            fits = fits and self._last is not None and len(self._last[1]) == frame.snapshot.network.sizes[-1]
            self._other = _bench(frame, neuron, *self._last) if fits and self._last is not None else None
        name = card_of(self._last[0], naming_of(frame)) if self._last is not None and self._other else ""
        return Reading(frame, neuron, self._bench, self._other, name)

    def _turn(self, frame: Frame) -> None:
        """Remember the card that another one took the place of."""
        if frame.target is None:
            return
        if self._card is None or self._card[0] is not frame.picture:
            self._last = self._card
            self._card = frame.picture, frame.target
        elif self._card[1] is not frame.target:
            self._card = frame.picture, frame.target


def _same(a: tuple[object, ...], b: tuple[object, ...]) -> bool:
    return len(a) == len(b) and all(
        x is y or (isinstance(x, Neuron) and x == y) for x, y in zip(a, b, strict=True)
    )


def _neuron(frame: Frame) -> Neuron:
    picked = neuron_of(frame.selection)
    network = frame.snapshot.network
    if picked is not None and picked.layer > 0 and picked.exists_in(network):
        return picked
    last = network.sizes[-1]
    wanted = frame.wanted if frame.wanted is not None and frame.wanted < last else 0
    return Neuron(len(network.weights), wanted)


def _bench(frame: Frame, neuron: Neuron, picture: Picture, target: Floats | None) -> LeverBench:
    network, layer = frame.snapshot.network, neuron.layer
    inputs = picture.received.reshape(-1).astype(network.weights[0].dtype, copy=False)
    if len(inputs) != network.sizes[0]:
        inputs = frozen(np.zeros(network.sizes[0], np.float32))
    head = Network(
        network.weights[: layer - 1], network.biases[: layer - 1], network.activations[: layer - 1]
    )
    before = inputs if layer == 1 else forward(head, inputs).outputs
    return LeverBench(network, before, target, frame.snapshot.config.cost, (layer, neuron.index))
