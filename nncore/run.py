"""One network in training with its past and its measurements: what Reset puts away whole."""

from __future__ import annotations

import math
from collections.abc import Callable
from copy import copy

import numpy as np

from nncore import commands as c
from nncore.arrays import Floats, Ints
from nncore.commands import LoadNetwork
from nncore.config import Config, ConfigError
from nncore.data import Digits
from nncore.edits import Edit, EditLog, put
from nncore.effect import Weighing
from nncore.future import Future
from nncore.health import cost_on_sample, is_good, why_broken, why_dead
from nncore.history import History
from nncore.keyframes import evenly
from nncore.network import Network
from nncore.past import Past
from nncore.scoring import Scoring
from nncore.step_record import StepRecord
from nncore.trainer import Trainer
from nncore.words import tr

Edited = c.Edit | c.UndoEdit | c.RedoEdit
TRIED = 256  # keyframes that are looked through for one that is good
NEAR = 1.5  # times the cost of the best keyframe: what a person would still call the network they had


class Run:
    """A trainer that can go back, and that knows when it has gone wrong. Raises ConfigError as Trainer does."""

    def __init__(
        self,
        config: Config,
        digits: Digits,
        number: int,
        clock: Callable[[], float],
        loaded: LoadNetwork | None = None,
    ) -> None:
        self.data = digits
        self.trainer = Trainer(config, digits.train)
        self.loaded = loaded  # where it starts instead of at the seed's start values
        if loaded is not None:
            _check_fit(loaded.network, config)
            self.trainer.load(loaded.network)
            self.trainer.go_on(loaded.epoch, loaded.position, loaded.velocity)
        self.history = History(self.trainer)
        self.scoring = Scoring(digits, config.cost, clock)
        self._began = self.trainer.network()
        self.initial = config.initial_network() if loaded is not None and loaded.grown else self._began
        self.number = number
        self.edits = EditLog()
        self.opened: StepRecord | None = None  # the last step, if it was taken by itself
        self.future: Future | None = None  # while it looks back
        self._goal: int | None = None  # the step it is on its way to
        self._clock = clock
        self.weighing = Weighing(digits.test, config.cost)
        self._examined_on = digits.test
        self._network: Network | None = self._began

    @property
    def config(self) -> Config:
        """The settings in force."""
        return self.trainer.config

    @property
    def newest(self) -> int:
        """The last step it knows of."""
        return self.future.step if self.future is not None else self.trainer.step

    @property
    def past(self) -> Past:
        """Everything that was done to it."""
        done, loaded = (self.history.settings, self.history.edits), self.loaded
        if loaded is None:
            return Past(*done)
        return Past(*done, self._began, loaded.epoch, loaded.position, loaded.velocity, loaded.grown)

    @property
    def network(self) -> Network:
        """The network as it is now; the same object until it changes."""
        if self._network is None:
            self._network = self.trainer.network()
        return self._network

    @property
    def is_at_start(self) -> bool:
        """Whether nothing has been done to the network yet, neither by a step nor by hand."""
        return not self.trainer.step and np.array_equal(self.network.flat, self._began.flat)

    @property
    def rate(self) -> float:
        """The learning rate that the next step will take."""
        return self.config.rate_at(self.trainer.progress)

    @property
    def steps_to_epoch_end(self) -> int:
        """Steps that end the epoch under way, or the next one if this one has just ended."""
        trainer = self.trainer
        return trainer.steps_left_in_epoch or -(-len(trainer.data) // trainer.config.batch_size)

    def train(self, n_steps: int, *, opened: bool = False) -> None:
        """Take steps and remember the way; raises Diverged. One step can be kept `opened` up."""
        before = self.network if opened else None
        end = self.trainer.step + n_steps
        self._network = self.opened = None
        self.weighing.stray()
        if self.future is not None:
            self._follow(self.future, min(end, self.future.step))
        if self.trainer.step < end:
            self.trainer.run(end - self.trainer.step)
            self.history.note(self.trainer)
        self._open(before)

    def seek(self, step: int) -> None:
        """Go to exactly `step` of what was; what came after stays known until something is changed."""
        self.set_out(step)
        self.travel()

    def set_out(self, step: int) -> None:
        """Begin to go to `step` of what was: from the kept moment before it, or from here if that is nearer."""
        future, trainer = self.future or self._leave(), self.trainer
        self._goal = step = min(max(0, step), future.step)
        self._network = self.opened = None
        start = future.history.before(
            step - 1
        )  # one step is always taken: its gradient belongs to the moment
        if self.future is None or not start.step <= trainer.step < step:
            trainer.costs.take(future.costs)  # of which the trainer forgets those after its step
            trainer.restore(start)
        self._settle(future)

    def travel(self, n_steps: float = math.inf) -> bool:
        """Take so many steps of the way, with the last one a whole one more; return whether it has arrived."""
        future, goal, trainer = self.future, self._goal, self.trainer
        if goal is None or future is None:
            self._goal = None
            return True
        last = goal - 1
        if trainer.step < last:
            future.history.follow(trainer, int(min(last, trainer.step + n_steps)))
        self._network = before = None
        if arrived := trainer.step >= last:
            before = trainer.network() if goal else None
            future.history.follow(trainer, goal)
            self._goal = None
        self._settle(future)
        if arrived and not any(edit.step == trainer.step for edit in self.edits.past):
            self._open(before)
        return arrived

    @property
    def travelling(self) -> bool:
        """Whether it is on its way to a moment of its past, and not yet there."""
        return self._goal is not None

    def stay(self) -> None:
        """Give up the way to another moment: this one is a moment of the past too."""
        self._goal = None

    def forget_future(self) -> None:
        """Let what came after the present moment never have been."""
        self.future = self._goal = None

    def copied(self, number: int, *, now: bool = False) -> Run:
        """Another run with the same past and future, at its newest moment, or where this one stands `now`."""
        twin = Run(self.trainer.config, self.data, number, self._clock, self.loaded)
        future = self.future or self._leave()
        twin.initial, twin.future, twin._network = self.initial, future, None
        twin.trainer.costs.take(future.costs)
        future.history.visit(twin.trainer, future.step)
        twin._settle(future)
        twin.history = twin.history.upto(future.step)  # its own: what it learns is not told to this one
        if now and self.future is not None:
            twin.seek(self.trainer.step)
        return twin

    def _leave(self) -> Future:
        trainer, scoring = self.trainer, self.scoring
        return Future(trainer.step, self.history, trainer.costs.view(), scoring.done, copy(self.edits))

    def _follow(self, future: Future, step: int) -> None:
        """Go forward to a step that is known already."""
        future.history.follow(self.trainer, step)
        self._settle(future)

    def _settle(self, future: Future) -> None:
        """Know of the past what there was of it by the trainer's step; arrived at the newest moment, all."""
        step = self.trainer.step
        if step == future.step:
            self.history, self.edits, self.future = future.history, copy(future.edits), None
            self.scoring.take(future.evaluations_with(self.scoring.done))
        else:
            self.history, self.edits, self.future = future.history.upto(step), copy(future.edits), future
            self.edits.forget_after(step)
            self.scoring.take(tuple(e for e in future.evaluations if e.step <= step))

    def _open(self, before: Network | None) -> None:
        """Keep the step just taken from `before`, if it is known."""
        if before is None:
            return
        trainer, gradient = self.trainer, self.trainer.gradient()
        if gradient is not None:
            rows, rate = trainer.batch(), trainer.last_rate
            now, cost = self.network, float(trainer.costs.view()[-1])
            self.opened = StepRecord(trainer.step, rows, before, now, gradient, rate, trainer.config, cost)

    def knows(self, command: Edited) -> bool:
        """Whether an edit is meant for this run, or there is one to take back or do again."""
        if isinstance(command, c.Edit):
            return command.run == self.number
        return bool(self.edits.past if isinstance(command, c.UndoEdit) else self.edits.future)

    def edit(self, places: Ints, values: Floats, what: str = "", gesture: int | None = None) -> None:
        """Set parameters by their places in the flat order; can be taken back."""
        self.edits.note(self._put(places, values, what, gesture))

    def undo_edit(self) -> None:
        """Give the parameters of the last edit their old values back, as one more edit of the present network."""
        if edit := self.edits.undo():
            self._put(edit.places, edit.before, edit.what, None)

    def redo_edit(self) -> None:
        """Do the edit again that was last taken back."""
        if edit := self.edits.redo():
            self._put(edit.places, edit.after, edit.what, None)

    def _put(self, places: Ints, values: Floats, what: str, gesture: int | None) -> Edit:
        old, step = self.network, self.trainer.step
        before = put(self.trainer, places, values)
        edit = Edit(step, places, before, values, what, gesture)
        self._network = None
        self.history.note_edit(self.trainer, edit)
        self.scoring.forget_after(step - 1)
        self.weighing.begin(old, self.network, what, gesture)
        return edit

    def measure(self) -> bool:
        """Paused: measure a slice of both sets at this step, then get ready for a hand; return whether more is due."""
        scoring, step = self.scoring, self.trainer.step
        if scoring.complete_at(step):
            return self.weighing.get_ready(self.network)
        scoring.complete(lambda: self.network, step)
        scoring.advance()
        if scoring.complete_at(step) and (score := scoring.done[-1].test):
            self.weighing.settle(self.network, score)
        return True

    def change(self, config: Config) -> None:
        """Take new live settings from the next step on."""
        self.trainer.configure(config)
        self.history.note_settings(self.trainer)

    def trouble(self) -> str | None:
        """Why this run can no longer learn, or None."""
        costs = self.trainer.costs.view()
        return why_broken(costs) or why_dead(self.network, self.config, self._examined_on)

    def last_good_step(self) -> int:
        """The newest keyframe that can still learn and costs little more than the best; 0 if there is none."""
        costs = self.trainer.costs.view()
        alive: list[tuple[int, float]] = []
        for keyframe in evenly(self.history.keyframes[1:], TRIED):
            if not np.isfinite(keyframe.theta).all() or why_broken(costs[: keyframe.step]):
                continue
            network = self.trainer.network_of(keyframe)
            if is_good(network, self.config, self._examined_on, float(costs[0])):
                alive.append((keyframe.step, cost_on_sample(network, self.config, self._examined_on)))
        best = min((cost for _, cost in alive), default=0.0)
        return max((step for step, cost in alive if cost <= NEAR * best), default=0)


def _check_fit(network: Network, config: Config) -> None:
    if (network.sizes, network.activations) != (config.sizes, config.activations):
        shape = "-".join(map(str, network.sizes))
        raise ConfigError(
            tr("a network of {shape} cannot have the settings of {other}").format(
                shape=shape, other=config.shape_text
            )
        )
