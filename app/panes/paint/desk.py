"""The neuron that is painted: a bare one that the pane holds, or one of the network. Strokes, bias, undo."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.frame import Frame
from app.gestures import Gestures
from app.journal import Act
from app.panes.paint.bare import read, written
from app.panes.paint.options import BARE, IMAGE, LOCK, PICTURE, SHIFT, TARGET
from app.selection import Bias, neuron_of
from app.session import Session
from nncore.arrays import Floats, frozen
from nncore.bench_neuron import TEST_IMAGES, BenchNeuron, painted
from nncore.canvas import N_PIXELS, SIDE, Point, blank, shifted
from nncore.network import index_of
from nncore.words import tr

PATIENCE = 0.5  # seconds that what was painted is believed before the engine has shown it


class Desk(QObject):
    """Knows the neuron of the present Frame and changes it."""

    changed = Signal()  # the bare neuron is another one; the network's comes with a Frame
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._told = str(session.frame.options.get(BARE.key, ""))  # the bare neuron as the option tells it
        self._seen = self._told  # in the last Frame
        self.bench = read(self._told)
        self.index = 0  # of the network's neuron
        self.gestures = Gestures(session.new_gesture)
        self._frame = session.frame
        self._ahead: tuple[tuple[int, int], Floats, float] | None = None  # (run, neuron), weights, when
        self._stroke: tuple[Point, int] | None = None  # where it is, and its gesture

    # -- what there is ------------------------------------------------------------------------------------

    def see(self, frame: Frame) -> None:
        """Take a new Frame: its network, and which neuron is picked."""
        self._frame = frame
        self._see_bare(str(frame.options.get(BARE.key, "")))
        picked = neuron_of(frame.selection)
        if picked is not None and picked.layer == 1:
            self.index = picked.index
        self.index = min(self.index, frame.snapshot.network.sizes[1] - 1)
        if self._ahead is not None:
            key, weights, when = self._ahead
            old = time.monotonic() - when > PATIENCE and self._stroke is None
            arrived = np.array_equal(weights, self._row()) if self.has_network else True
            if old or arrived or frame.snapshot.running or key != self._key:
                self._ahead = None

    def _see_bare(self, told: str) -> None:
        """Take another bare neuron from the option, if it was not this desk that wrote it."""
        if told not in (self._seen, self._told):
            self._told = told
            self.bench = read(told)
            self.changed.emit()
        self._seen = told

    @property
    def on_network(self) -> bool:
        """Whether the network's neuron is painted."""
        return self._frame.options[TARGET.key] == "network"

    @property
    def has_network(self) -> bool:
        """Whether the network's first layer sees a picture of 28 by 28."""
        shape = self._frame.data.test.shape if self._frame.data is not None else (SIDE, SIDE)
        return self._frame.snapshot.network.sizes[0] == N_PIXELS and shape == (SIDE, SIDE)

    @property
    def neuron(self) -> BenchNeuron:
        """The neuron as it is now."""
        if not (self.on_network and self.has_network):
            return self.bench
        network = self._frame.snapshot.network
        weights = self._ahead[1] if self._ahead is not None else self._row()
        return BenchNeuron(weights, float(network.biases[0][self.index]), network.activations[0])

    @property
    def image(self) -> Floats:
        """What the neuron looks at, (28, 28), moved as the option says."""
        by = round(float(self._frame.options[SHIFT.key]))
        return shifted(np.asarray(self.still_image, np.float32), by, 0) if by else self.still_image

    @property
    def still_image(self) -> Floats:
        """The same before it is moved."""
        key = str(self._frame.options[IMAGE.key])
        if key != PICTURE:
            return TEST_IMAGES[key]
        received = self._frame.picture.received
        return received if received.shape == (SIDE, SIDE) else blank()

    @property
    def may_paint(self) -> bool:
        """Whether the weights are free."""
        return self._frame.options[LOCK.key] != "weights" and (self.has_network or not self.on_network)

    # -- what is done -------------------------------------------------------------------------------------

    def begin(self, at: Point, radius: float, value: float) -> None:
        """Put the brush down."""
        if not self.may_paint:
            locked = self._frame.options[LOCK.key] == "weights"
            self.refused.emit(
                tr("The weights are locked: set them free in the record below.")
                if locked
                else tr("This network sees no picture of 28 by 28: paint on the bare neuron.")
            )
            return
        self._stroke = at, self.session.new_gesture()
        self.move(at, radius, value)

    def move(self, at: Point, radius: float, value: float) -> None:
        """Paint on to here."""
        if self._stroke is not None:
            start, gesture = self._stroke
            self._stroke = at, gesture
            self._put(painted(self.neuron.weights, start, at, radius, value), tr("painted weights"), gesture)

    def end(self) -> None:
        """Lift the brush."""
        self._stroke = None

    @property
    def painting(self) -> bool:
        """Whether a stroke is under way."""
        return self._stroke is not None

    def set_weights(self, weights: Floats, what: str) -> None:
        """Give all weights at once, as one act."""
        if self.may_paint:
            self._put(frozen(np.array(weights)), what, None)
        else:
            self.begin((0.0, 0.0), 0.0, 0.0)  # which tells why not

    def set_bias(self, bias: float) -> None:
        """Give the bias; the moves of one drag are one act."""
        if self.on_network and self.has_network:
            gesture = self.gestures.number(("bias", *self._key))
            self.session.set_parameter(Bias(1, self.index), bias, gesture)
        else:
            self._change_bench(self.bench.with_bias(bias), self.gestures.number("bias"))

    @property
    def _key(self) -> tuple[int, int]:
        return self._frame.snapshot.run, self.index

    def _row(self) -> Floats:
        row: Floats = self._frame.snapshot.network.weights[0][self.index].reshape(SIDE, SIDE)
        return row

    def _put(self, weights: Floats, what: str, gesture: int | None) -> None:
        if not self.on_network:
            self._change_bench(self.bench.with_weights(weights), gesture)
            return
        before = self.neuron.weights
        moved = np.flatnonzero(np.asarray(weights != before).ravel())
        if moved.size and not self.session.refuses("edit"):
            weights = frozen(np.asarray(weights, np.float32))
            self._ahead = self._key, weights, time.monotonic()
            first = index_of(1, self.index, 0, self._frame.snapshot.network.sizes)
            words = tr("{0} of neuron {1}").format(what, self.index)
            self.session.edit(first + moved, weights.ravel()[moved], words, gesture)
            self.changed.emit()

    def _change_bench(self, after: BenchNeuron, gesture: int | None) -> None:
        before = self.bench
        if np.array_equal(before.weights, after.weights) and before.bias == after.bias:
            return
        if self.session.refuses(BARE.key):  # this desk would show what the option never came to be
            return
        act = Act("bench", lambda: self._show_bench(before), lambda: self._show_bench(after), gesture)
        self.session.journal.note(act)
        self.session.wake()
        self._show_bench(after)

    def _show_bench(self, bench: BenchNeuron) -> None:
        self.bench, self._told = bench, written(bench)
        self.session.set_option(BARE.key, self._told)
        self.changed.emit()
