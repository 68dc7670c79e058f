"""A Frame: everything a pane may show at one instant, frozen. `is` tells what changed since the last one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

import numpy as np

from app.disturbance import UNDISTURBED, Disturbance
from app.found import Found
from app.ghost import Ghost, trace_of_ghost
from app.locks import NO_LOCKS, Locks
from app.options import Options
from app.selection import Part, Selection, part_of
from app.theme import Theme
from nncore.arrays import Floats
from nncore.data import Digits
from nncore.exam import Exam
from nncore.network import Network
from nncore.passes import Trace
from nncore.pins import Pins, forward_pinned
from nncore.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class Picture:
    """The image on the network: as drawn, and as the network receives it. Arrays are read-only, (28, 28), 0 to 1.

    Inputs that are no image are a row of numbers, (n_inputs,), and received as they are.
    """

    drawn: Floats
    received: Floats
    source: str = "drawn"  # "train", "test", "drawn", or "made" by the program and received as it is
    row: int | None = None  # of the example in its set
    label: int | None = None  # what the example is; None for a drawing
    disturbed: Disturbance = UNDISTURBED  # what was done to the example since it was loaded

    @cached_property
    def is_empty(self) -> bool:
        """Whether nothing is drawn; inputs that are no image are never nothing, all zero is one of their points."""
        return self.drawn.ndim > 1 and not bool(self.drawn.any())

    @cached_property
    def is_received_as_drawn(self) -> bool:
        """Whether nothing changes it on its way to the network."""
        return self.received is self.drawn or bool(np.array_equal(self.received, self.drawn))


NO_PINS: Pins = MappingProxyType({})


def trace_of(network: Network, picture: Picture, pins: Pins = NO_PINS) -> Trace:
    """The picture's way through the network; of an all-zero input if the network takes no picture of 784."""
    dtype = network.weights[0].dtype
    image = picture.received.reshape(-1).astype(dtype, copy=False)
    fits = len(image) == network.sizes[0]
    return forward_pinned(network, image if fits else np.zeros(network.sizes[0], dtype), pins)


@dataclass(frozen=True, eq=False)
class Frame:
    """What every pane is a function of."""

    snapshot: Snapshot
    picture: Picture
    trace: Trace  # of `picture.received` through `snapshot.network`, pins in force
    acting: Network  # the snapshot's network as the pins make it act: itself if there are none
    theme: Theme
    options: Options
    data: Digits | None = None  # None until the digits are loaded
    selection: Selection | None = None
    hover: Selection | None = None
    can_undo: bool = False  # whether there is a change of picture, network or setting to take back
    can_redo: bool = False  # ... and one that undo took away
    # Hidden neurons held at a value by hand; the trace is what follows from them.
    pins: Pins = field(default_factory=lambda: NO_PINS)
    # Answers to the test set, perhaps of a slightly older network; None if no pane in sight needs them.
    exam: Exam | None = None
    # What the picture should be: its label, or what a person says; None for a drawing that nobody has named.
    wanted: int | None = None
    target: Floats | None = None  # the outputs it should have then, (n_outputs,)
    found: Found | None = None  # the gradient, when it was asked for
    unfound: str = ""  # why there is none, in words
    locks: Locks = NO_LOCKS  # what a scene or a lesson has locked
    ghost: Ghost | None = None  # another run to be laid beside this one

    @property
    def lied(self) -> bool:
        """Whether an example is said to be what it is not."""
        return self.picture.label is not None and self.wanted != self.picture.label

    @cached_property
    def ghost_trace(self) -> Trace | None:
        """The picture's way through the ghost; None if there is none, or it has another shape."""
        ghost = self.ghost
        return trace_of_ghost(ghost, self.snapshot.network, self.trace) if ghost is not None else None

    @cached_property
    def haunted(self) -> Frame:
        """The same with the ghost in the place of the network; itself where that cannot be."""
        ghost, trace = self.ghost, self.ghost_trace
        if ghost is None or trace is None:
            return self
        shown = replace(self.snapshot, network=ghost.network, initial=ghost.initial, gradient=None)
        parts = {"trace": trace, "acting": ghost.network, "pins": NO_PINS, "found": None, "ghost": None}
        return replace(self, snapshot=shown, **parts)  # type: ignore[arg-type]

    @cached_property
    def part(self) -> Part | None:
        """The neuron or weight that is picked, for panes that show nothing else."""
        return part_of(self.selection)

    @cached_property
    def hovered(self) -> Part | None:
        """The neuron or weight pointed at."""
        return part_of(self.hover)

    @cached_property
    def answer(self) -> Answer:
        """What the network says to the picture."""
        return Answer.of(self.trace.outputs, empty=self.picture.is_empty)


UNDECIDED_MARGIN = 0.1
"""Two outputs closer than this are called a tie: the network has not decided."""

FAINT = 0.5
"""Half of what an answer is trained to reach: where all outputs tie and none is above it, nothing is said yet."""

NAMED = 3  # answers at most that a tie is said to be between


@dataclass(frozen=True)
class Answer:
    """The answer read off ten outputs."""

    best: int
    second: int
    decided: bool
    empty: bool
    among: tuple[int, ...] = ()  # all that tie, the strongest first; empty if it is decided
    faint: bool = False  # whether all outputs tie and all are small: it says nothing yet

    @property
    def named(self) -> tuple[int, ...]:
        """The answers that stand out, the strongest first: the winner, up to three that tie, none of more."""
        if self.empty or self.faint:
            return ()
        if self.decided:
            return (self.best,)
        return self.among if len(self.among) <= NAMED else ()

    @classmethod
    def of(cls, outputs: Floats, *, empty: bool) -> Answer:
        """The largest output wins if it leads by the margin."""
        if len(outputs) == 1:  # it says yes above a half
            a = float(outputs[0])
            best, decided = int(a > 0.5), abs(2 * a - 1) >= UNDECIDED_MARGIN
            return cls(best, 1 - best, decided, empty, () if decided else (best, 1 - best))
        order = np.argsort(outputs, kind="stable")
        best, second = int(order[-1]), int(order[-2])
        margin = float(outputs[best] - outputs[second])
        if margin >= UNDECIDED_MARGIN:
            return cls(best, second, decided=True, empty=empty)
        close = float(outputs[best]) - outputs.astype(float) < UNDECIDED_MARGIN
        among = tuple(int(i) for i in order[::-1] if close[i])
        faint = len(outputs) > 2 and bool(close.all()) and float(outputs[best]) <= FAINT  # two can be named
        return cls(best, second, decided=False, empty=empty, among=among, faint=faint)
