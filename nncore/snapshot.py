"""One moment of training, frozen and complete: what the engine shows to everybody else."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from nncore.arrays import Floats, Ints, frozen
from nncore.commands import Command
from nncore.config import Config
from nncore.data import Digits
from nncore.edits import Edit
from nncore.effect import Effect
from nncore.evaluation import Score
from nncore.network import Network
from nncore.past import Past
from nncore.step_record import StepRecord
from nncore.trainer import State

NO_COSTS: Floats = frozen(np.empty(0, np.float32))
NO_ROWS: Ints = frozen(np.empty(0, np.intp))


@dataclass(frozen=True)
class Evaluation:
    """Cost and accuracy on the whole training and test set at one step; None where not measured there."""

    step: int
    train: Score | None
    test: Score | None


@dataclass(frozen=True)
class Notice:
    """Something a person should know about the run: what happened, why, what to do."""

    kind: str  # "finished", "diverged", "error" or "data"
    text: str
    remedy: str = ""  # what doing `command` is called
    command: Command | None = None
    detail: str = ""  # a traceback for a report, never shown at once


@dataclass(frozen=True, eq=False)
class Snapshot:
    """Everything about the run at one step. All arrays are read-only; what did not change stays the same object."""

    config: Config
    network: Network
    initial: Network  # where this run started, for "change since the start"
    gradient: Network | None  # of the last mini-batch, in the shape of a network; None before the first step
    batch: Ints  # rows of the last mini-batch
    step: int
    progress: float  # epochs, with the part of the one under way
    learning_rate: float  # in force at this step: the schedule's, not only the setting
    costs: Floats  # of every mini-batch so far, (step,)
    evaluations: tuple[Evaluation, ...]  # oldest first
    running: bool
    steps_per_second: float  # measured over the last second or so; 0 when paused
    run: int  # counts networks made since the program started: another run, another number
    notice: Notice | None = None
    data: Digits | None = None  # what it learns from; None until it is loaded
    effect: Effect | None = None  # what the last edit by hand did to the test set
    keyframes: tuple[State, ...] = ()  # moments of this run that are kept, oldest first, for a look back
    undoable: str | None = None  # the edit that undo would take back, in words; None if there is none
    redoable: str | None = None
    edits: tuple[Edit, ...] = ()  # by hand, oldest first, without those taken back
    opened: StepRecord | None = None  # the last step, if it was taken by itself
    newest: int = 0  # the last step of the run that is known; beyond `step` while it looks back
    known_costs: Floats = field(default_factory=lambda: NO_COSTS)  # up to that step
    next_batch: Ints = field(default_factory=lambda: NO_ROWS)  # that the next step will take
    freely: bool = False  # whether it trains until it is paused, and not for some steps asked for
    past: Past | None = None  # all that was done to the run; None before there is one
    epoch: int = 0  # which deck is dealt, from 0
    position: int = 0  # examples of it that have been dealt
    velocity: Network | None = None  # of momentum, in the shape of a network
    steps_before: int = 0  # that the network had taken when it was loaded from a file; not in `step`

    @property
    def edits_here(self) -> tuple[Edit, ...]:
        """The edits by hand since the last step."""
        return tuple(edit for edit in self.edits if edit.step == self.step)

    @property
    def latest_test(self) -> Score | None:
        """The newest measurement on the test set."""
        return next((e.test for e in reversed(self.evaluations) if e.test), None)

    @property
    def latest_train(self) -> Score | None:
        """The newest measurement on the training set."""
        return next((e.train for e in reversed(self.evaluations) if e.train), None)

    def says_the_same_as(self, other: Snapshot) -> bool:
        """Whether nothing is different that may change while the network does not."""
        return (
            self.config is other.config
            and self.evaluations is other.evaluations
            and self.running == other.running
            and self.freely == other.freely
            and self.notice is other.notice
            and self.effect is other.effect
            and self.steps_per_second == other.steps_per_second
        )


def without_digits(config: Config, notice: Notice | None) -> Snapshot:
    """Return the snapshot of a fresh network before the digits are there, or when they cannot be had."""
    network = config.initial_network()
    empty: Floats = frozen(np.empty(0, np.float32))
    rows = frozen(np.empty(0, np.intp))
    return Snapshot(
        config, network, network, None, rows, 0, 0.0, config.rate_at(0), empty, (), False, 0.0, 0, notice
    )
