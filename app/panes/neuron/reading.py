"""What the microscope is pointed at: which neuron, its sum, and what must be said about it."""

from __future__ import annotations

from dataclasses import dataclass

from app.frame import Frame
from app.numerals import count
from app.panes.neuron.bench import Bench
from app.panes.neuron.options import BEND, FREE, ORDER, TERMS, UNPLUGGED, Z
from app.panes.neuron.words import function, neuron_name, number, small
from app.selection import Bias, Neuron, Weight, neuron_of
from nncore.neuron_sum import NeuronSum
from nncore.squish import Squish
from nncore.words import tr


@dataclass(frozen=True, eq=False)
class Reading:
    """One neuron in one Frame."""

    frame: Frame
    neuron: Neuron
    chosen: bool  # whether somebody picked it
    taken: NeuronSum  # fed by the network, or by hand
    shape: tuple[int, int] | None  # of the image that feeds it; None if its inputs are no picture
    pinned: float | None
    unplugged: bool

    @classmethod
    def of(cls, frame: Frame, bench: Bench) -> Reading:
        """Point it at the selection's neuron, or at the first one."""
        picked = neuron_of(frame.selection)
        chosen = picked is not None and picked.layer > 0
        neuron = picked if picked is not None and chosen else Neuron(1, 0)
        network = frame.snapshot.network
        unplugged = bool(frame.options[UNPLUGGED.key])
        given = frame.trace.activations[neuron.layer - 1]
        inputs = bench.see(neuron.layer, given, unplugged=unplugged)
        taken = NeuronSum.of(network, inputs, neuron.layer, neuron.index)
        shape = image_shape(frame) if neuron.layer == 1 else None
        pinned = frame.pins.get((neuron.layer, neuron.index))
        return cls(frame, neuron, chosen, taken, shape, pinned, unplugged)

    @property
    def name(self) -> str:
        """What the neuron is called."""
        return neuron_name(self.neuron.layer, self.neuron.index, len(self.frame.snapshot.network.weights))

    @property
    def bias(self) -> Bias:
        """Its bias, as it is selected."""
        return Bias(self.neuron.layer, self.neuron.index)

    def weight(self, k: int) -> Weight:
        """Its weight from input k, as it is selected."""
        return Weight(self.neuron.layer, self.neuron.index, k)

    def input_of(self, selection: object) -> int | None:
        """The input that a selection is about, if it belongs to this neuron."""
        match selection:
            case Weight(layer, j, k) if (layer, j) == (self.neuron.layer, self.neuron.index):
                return k
            case Neuron(layer, index) if layer == self.neuron.layer - 1:
                return index
            case _:
                return None

    @property
    def marked(self) -> int | None:
        """The input that is selected."""
        return self.input_of(self.frame.selection)

    @property
    def pointed(self) -> int | None:
        """The input that is pointed at."""
        return self.input_of(self.frame.hover)

    @property
    def by_size(self) -> bool:
        """Whether the largest terms come first."""
        return self.frame.options[ORDER.key] == "size"

    @property
    def terms(self) -> int:
        """How many terms are in the sum that is shown."""
        n = len(self.taken.inputs)
        asked = float(self.frame.options[TERMS.key])
        return n if asked < 0 else min(n, round(asked))

    @property
    def squish(self) -> Squish:
        """The function that is looked at: the network's own, or another one."""
        asked = str(self.frame.options[BEND.key])
        own = self.taken.squish
        return own if asked in {"own", own.name} else Squish(asked)

    @property
    def free(self) -> bool:
        """Whether z was let go from the image."""
        return bool(self.frame.options[FREE.key])

    @property
    def z(self) -> float:
        """The z that is looked at: the neuron's own, or one moved by hand."""
        return float(self.frame.options[Z.key]) if self.free else self.taken.z

    @property
    def values(self) -> str:
        """Its z and a in words."""
        taken = self.taken
        name = function(taken.squish.name)
        z = number(taken.z)
        return tr("z = {0}   a = {1}({0}) = {2}").format(z, name, small(taken.activation))

    @property
    def remark(self) -> str:
        """What must be said before anything else is read."""
        if self.unplugged:
            return tr("Unplugged: fed by hand. The network is untouched.")
        if self.pinned is not None:
            words = tr("Pinned: the network goes on with {0}, whatever this sum says.")
            return words.format(number(self.pinned))
        if not self.chosen:
            return tr("Nothing is picked, so this is the first one. Click any neuron, tile or weight.")
        return tr("z is the sum of {0} terms w·a, plus the bias b.").format(count(len(self.taken.inputs)))


def image_shape(frame: Frame) -> tuple[int, int] | None:
    """Rows and columns of the picture that feeds the network; None if its inputs are no picture."""
    n = frame.snapshot.network.sizes[0]
    if frame.data is not None and frame.data.test.n_inputs == n:
        return frame.data.test.shape
    return (28, 28) if n == 784 else None
