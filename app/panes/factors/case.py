"""Which parameter of which network for which example: all that the pane shows is read off this."""

from __future__ import annotations

from dataclasses import dataclass

from app.frame import Frame
from app.panes.factors.options import COVERED, GUESS, NUDGE, OPENED
from app.panes.factors.words import told
from app.selection import Bias, Neuron, Weight
from nncore.any_weight import Example, Place, flat_place, strongest_from, strongest_into
from nncore.explain import Factors
from nncore.network import Network
from nncore.words import tr


@dataclass(frozen=True, eq=False)
class Case:
    """One parameter in one Frame; `example` is None where there is nothing to derive, and `why` says so."""

    frame: Frame
    place: Place
    example: Example | None
    why: str
    factors: Factors | None

    @classmethod
    def of(cls, frame: Frame, example: Example | None, why: str) -> Case:
        """The parameter that is picked."""
        place = place_of(frame)
        return cls(frame, place, example, why, example.factors(place) if example else None)

    @property
    def network(self) -> Network:
        """The network that is shown."""
        return self.frame.snapshot.network

    @property
    def last(self) -> bool:
        """Whether the parameter belongs to the outputs."""
        return self.place[0] == len(self.network.weights)

    @property
    def activation(self) -> str:
        """The bend of its layer."""
        return self.network.activations[self.place[0] - 1]

    @property
    def cost_name(self) -> str:
        """Which cost."""
        return self.frame.snapshot.config.cost

    @property
    def split(self) -> bool:
        """Whether delta falls into a slope and what comes from behind: not in softmax."""
        return self.factors is not None and self.factors.slope is not None

    @property
    def opened(self) -> str:
        """The factor that is explained."""
        opened = str(self.frame.options[OPENED.key])
        return "behind" if opened == "slope" and not self.split else opened

    @property
    def nudge(self) -> float:
        """How far the parameter is moved."""
        return float(self.frame.options[NUDGE.key])

    @property
    def guess(self) -> tuple[float, bool] | None:
        """What was typed for this parameter, and whether it was right."""
        words = str(self.frame.options[GUESS.key]).split()
        if len(words) != 3 or words[0] != told(self.place):
            return None
        try:
            return float(words[1]), words[2] == "right"
        except ValueError:
            return None

    @property
    def covered(self) -> bool:
        """Whether the product is still to be worked out."""
        return bool(self.frame.options[COVERED.key]) and not (self.guess and self.guess[1])

    @property
    def ribbon(self) -> tuple[float | None, str]:
        """The entry of the gradient that was found; or None, and why there is none."""
        found = self.frame.found
        if found is None:
            return None, tr("not found yet")
        if found.of != "example":
            kind = (
                tr("what was found is a mean of {0} examples")
                if found.n > 1
                else tr("that is another example")
            )
            return None, kind.format(found.n)
        if self.place[0] not in found.layers_filled:
            return None, tr("the wave has not come to layer {0}").format(self.place[0])
        return float(found.gradient.flat[flat_place(self.place, self.network.sizes)]), ""


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


class Keeper:
    """Keeps the example's passes while neither network, picture nor target is another."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._example: Example | None = None

    def case(self, frame: Frame) -> Case:
        """The parameter that a frame is about."""
        why = _why_none(frame)
        if why or frame.target is None:
            self._key, self._example = (), None
            return Case.of(frame, None, why)
        key = frame.snapshot.network, frame.picture, frame.target, frame.snapshot.config
        if not self._key or any(a is not b for a, b in zip(key, self._key, strict=True)):
            self._key = key
            received, cost = frame.picture.received, frame.snapshot.config.cost
            self._example = Example.of(frame.snapshot.network, received, frame.target, cost)
        return Case.of(frame, self._example, "")


def _why_none(frame: Frame) -> str:
    n = frame.snapshot.network.sizes[0]
    if frame.picture.received.size != n:
        return tr("The network takes {0} inputs, and what is on it has {1}.").format(
            n, frame.picture.received.size
        )
    if frame.pins:
        return tr("Neurons are held at a value by hand: let them go, and there is a gradient again.")
    if frame.target is not None:
        return ""
    if frame.picture.is_empty:
        return tr("Nothing is drawn: draw something or load an example.")
    if frame.wanted is not None:
        return tr("The network has no output for what this example is: choose an answer that it has.")
    return tr("Without a target there is no cost. What should this be?")
