"""Which layer a frame shows, its arrays, and which of its columns. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.frame import Frame
from app.panes.matrix.options import FOLLOW, whole
from app.selection import Neuron, Weight, neuron_of
from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, Ints
from nncore.matrices import Stages, Walk, line, stages, telling_columns, walk
from nncore.network import Network

FUNCTIONS = {"sigmoid": "σ", "tanh": "tanh", "relu": "ReLU", "linear": "", "softmax": "softmax"}
IN_FULL = 32  # columns: a layer with no more is never cut


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer of the frame's network with what goes in and what comes out."""

    frame: Frame
    number: int  # from 1

    @property
    def network(self) -> Network:
        """The network of the frame."""
        return self.frame.snapshot.network

    @property
    def weights(self) -> Floats:
        """W, (n, n_in)."""
        return self.network.weights[self.number - 1]

    @property
    def biases(self) -> Floats:
        """The column b, (n,)."""
        return self.network.biases[self.number - 1]

    @property
    def a(self) -> Floats:
        """The column that goes in, (n_in,)."""
        return self.frame.trace.activations[self.number - 1]

    @property
    def n(self) -> int:
        """Rows of W."""
        return len(self.weights)

    @property
    def n_in(self) -> int:
        """Columns of W."""
        return len(self.a)

    @property
    def activation(self) -> str:
        """The name of the function that bends the sums."""
        return self.network.activations[self.number - 1]

    @property
    def function(self) -> str:
        """The same as it is written in a formula; empty for a linear layer."""
        return FUNCTIONS[self.activation]

    @cached_property
    def stages(self) -> Stages:
        """W a, W a + b, f(W a + b), computed here and not taken from the trace."""
        return stages(self.network, self.number, self.a)

    @property
    def stage(self) -> str:
        """Which of them is looked at."""
        return str(self.frame.options["matrix.stage"])

    @property
    def result(self) -> Floats:
        """The column of that stage; of the last one what really goes on, pins and all."""
        return self.outputs if self.stage == "bent" else self.stages.of(self.stage)

    @property
    def outputs(self) -> Floats:
        """The activations that leave the layer."""
        return self.frame.trace.activations[self.number]

    @property
    def pinned(self) -> frozenset[int]:
        """Neurons of the layer that are held by hand."""
        return frozenset(j for layer, j in self.frame.pins if layer == self.number)

    @property
    def row(self) -> int | None:
        """The neuron of this layer that is picked, itself or by its bias or a weight."""
        neuron = neuron_of(self.frame.selection)
        return neuron.index if neuron is not None and neuron.layer == self.number else None

    @property
    def column(self) -> int | None:
        """The neuron of the layer before that is picked, itself or by a weight from it."""
        match self.frame.selection:
            case Weight(layer, _, k) if layer == self.number:
                return k
            case Neuron(layer, k) if layer == self.number - 1:
                return k
            case _:
                return None

    @property
    def line(self) -> str:
        """The line of numpy of the stage."""
        return line(self.activation, self.number, self.stage)

    @cached_property
    def engine_gap(self) -> float:
        """How far what is computed here is from what the engine's own pass found, where nothing is pinned."""
        mine, theirs = self.stages.of(self.stage), self._of_engine()
        free = [j for j in range(self.n) if j not in self.pinned] if self.stage == "bent" else slice(None)
        with np.errstate(invalid="ignore", over="ignore"):
            return float(np.max(np.abs(mine - theirs)[free], initial=0.0))

    def _of_engine(self) -> Floats:
        z = self.frame.trace.zs[self.number - 1]
        with np.errstate(invalid="ignore", over="ignore"):
            return {"product": z - self.biases, "sum": z, "bent": self.outputs}[self.stage]

    @property
    def largest_first(self) -> bool:
        """Whether the large terms come first: only where there are too many to be seen at once."""
        return self.n_in > IN_FULL and self.frame.options["matrix.order"] == "largest"

    def walk(self, row: int) -> Walk:
        """The dot product of a row, term by term."""
        return walk(self.weights[row], self.a, largest_first=self.largest_first)

    def columns(self, room: int) -> Ints:
        """Which columns to show where there is room for so many: those that tell, or a window."""
        if self.n_in <= room:
            return np.arange(self.n_in)
        if self.largest_first:
            return self._with_picked(telling_columns(self.weights, self.a, room, self.row))
        start = min(whole(self.frame.options, "start"), self.n_in - room)
        return np.arange(start, start + room)

    def _with_picked(self, found: Ints) -> Ints:
        """The column that is picked among them, in place of the least telling one."""
        k = self.column
        if k is None or k in found:
            return found
        with np.errstate(invalid="ignore", over="ignore"):
            sizes = np.abs(self.weights[:, found] * self.a[found]).sum(axis=0)
        kept = np.delete(found, int(np.argmin(sizes)))
        return np.sort(np.append(kept, k))

    def rows(self, room: int) -> range:
        """Which rows to show: all, or as many as there is room for around the picked one."""
        if self.n <= room:
            return range(self.n)
        start = min(max(0, (self.row or 0) - room // 2), self.n - room)
        return range(start, start + room)


def layer_of(frame: Frame) -> Layer:
    """The layer that the option names; else that of what is picked; else the second, if there is one."""
    last = len(frame.snapshot.network.sizes) - 1
    chosen = whole(frame.options, "layer")
    if chosen != FOLLOW:
        return Layer(frame, min(chosen, last))
    neuron = neuron_of(frame.selection)
    if neuron is None:
        return Layer(frame, min(2, last))
    return Layer(frame, max(1, neuron.layer))


def is_light(values: Floats, activation: str) -> bool:
    """Whether values are shown as lamps from 0 to 1; others have two sides or no end."""
    if activation:
        return (ACTIVATIONS[activation].low, ACTIVATIONS[activation].high) == (0.0, 1.0)
    with np.errstate(invalid="ignore"):
        return bool((values >= 0).all() and (values <= 1).all())
