"""What the hand does: values that may be ahead of the Frame by the events of a tick."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from app.edit_verbs import LARGEST, scaled_by
from app.frame import Frame
from app.gestures import Gestures
from app.selection import Bias, Neuron, Weight
from app.session import Session
from nncore.arrays import Floats
from nncore.network import Network, index_of

PATIENCE = 0.5  # seconds that a value set by hand is believed before the engine has shown it
Place = Weight | Bias
NUDGE = 0.01


class Verbs:
    """Sets weights and biases through the Session; a quick second nudge builds on the first."""

    def __init__(self, session: Session, clock: Callable[[], float] = time.monotonic) -> None:
        self.session = session
        self.gestures = Gestures(session.new_gesture, clock)
        self._clock = clock
        self._ahead: dict[Place, tuple[float, float]] = {}  # value, and when it was set
        self._run = session.frame.snapshot.run

    def see(self, frame: Frame) -> None:
        """Believe the Frame again, where it shows what was set or something else has moved it since."""
        network = frame.snapshot.network
        if frame.snapshot.run != self._run:
            self._run = frame.snapshot.run
            self._ahead.clear()
        for place, (value, when) in list(self._ahead.items()):
            there = place.exists_in(network) and value_in(network, place) == np.float32(value)
            if there or not self.waits(when) or frame.snapshot.running:
                del self._ahead[place]

    def value(self, frame: Frame, place: Place) -> float:
        """The newest value of a weight or bias, as it is shown."""
        if place in self._ahead:
            return self._ahead[place][0]
        return _round(value_in(frame.snapshot.network, place))

    def now(self) -> float:
        """Seconds on the hand's clock."""
        return self._clock()

    def waits(self, since: float) -> bool:
        """Whether what was set `since` then may still be on its way to the network and back."""
        return self._clock() - since < PATIENCE

    def set(self, place: Place, value: float) -> None:
        """Give it a value; quick changes of the same one are one act."""
        value = min(LARGEST, max(-LARGEST, value))
        self._ahead[place] = value, self._clock()
        self.session.set_parameter(place, value, self.gestures.number(place))

    def nudge(self, frame: Frame, place: Place, by: float) -> None:
        """Move it a little."""
        old = self.value(frame, place)
        if np.isfinite(old):
            self.set(place, round(old + by, 9))

    def scale(self, neuron: Neuron, base: Floats, factor: float) -> None:
        """Make the neuron's weights `factor` times what they were; its bias stays."""
        sizes = self.session.frame.snapshot.network.sizes
        first = index_of(neuron.layer, neuron.index, 0, sizes)
        what = scaled_by(neuron, factor)
        gesture = self.gestures.number(("scale", neuron))
        self.session.edit(np.arange(first, first + len(base)), scaled(base, factor), what, gesture)

    def pin(self, neuron: Neuron, value: float | None) -> None:
        """Hold the neuron, or let it go."""
        self.session.pin(neuron, value, None if value is None else self.gestures.number(("pin", neuron)))


def value_in(network: Network, place: Place) -> float:
    """The value of a weight or bias."""
    if isinstance(place, Bias):
        return float(network.biases[place.layer - 1][place.j])
    return float(network.weights[place.layer - 1][place.j, place.k])


def scaled(base: Floats, factor: float) -> Floats:
    """A neuron's weights times a factor, in the network's precision."""
    with np.errstate(over="ignore", invalid="ignore"):
        made: Floats = np.clip(base * np.float32(factor), -LARGEST, LARGEST).astype(np.float32)
    return made


def _round(value: float) -> float:
    """A float32 as people write it: 0.1 and not 0.10000000149."""
    return float(f"{value:.7g}") if np.isfinite(value) else value
