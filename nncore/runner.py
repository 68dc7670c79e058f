"""A run under a person's hand: commands in, snapshots out, and no Qt.

The app drives it from a thread: `do(command)` when something was asked, `work()` as often as it says.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from nncore import commands as c
from nncore import notices
from nncore.config import Config, ConfigError
from nncore.data import Digits
from nncore.moment import moment, since
from nncore.pace import Pace
from nncore.run import Run
from nncore.snapshot import Notice, Snapshot
from nncore.sources import Sources
from nncore.trainer import Diverged
from nncore.way_back import WayBack
from nncore.words import tr

CHUNK = 0.004  # seconds of training between two looks at the commands
AT_ONCE = 0.04  # seconds an edit may wait for its measure before it is shown without
REST = 0.1  # seconds after an edit that belong to the hand alone, before both sets are measured anew
HEALTH_EVERY = 0.25  # seconds


class Runner:
    """Holds the present run and obeys commands."""

    def __init__(
        self, config: Config, digits: Digits, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        self._sources = Sources(digits)
        self._clock = clock
        self._runs = 1
        self._run = Run(*self._sources.of(config), 1, clock)
        self._put_away: Run | None = None
        self._stowed: tuple[Run, Run | None] | None = None  # a person's own, and what it had put away
        self._until: float = 0  # train while step < this
        self._to_epoch_end = False  # and to the end of the epoch at most
        self._pace = Pace()
        self._way = WayBack()
        self._next_health = self._rest_until = 0.0
        self._notice: Notice | None = None
        self._moved = True  # since the last snapshot
        self.awaited = False  # whether the next snapshot has what a person's hand is waiting for
        self._last: Snapshot | None = None

    @property
    def running(self) -> bool:
        """Whether there are steps still to take."""
        return self._run.trainer.step < self._until

    @property
    def _freely(self) -> bool:
        return self._until == math.inf and not self._to_epoch_end

    @property
    def config(self) -> Config:
        """The settings in force."""
        return self._run.config

    def do(self, command: c.Command) -> None:
        """Carry out one command; what cannot be done leaves a Notice and changes nothing."""
        if not isinstance(command, c.Speed | c.Change | c.ScaleRate):
            self._notice = None
        self._way.before(command, self._run)
        match command:
            case c.Reset() | c.NewRun() | c.LoadNetwork() | c.UndoReset():
                self._begin(command)
            case c.Stow() | c.Unstow():
                self._stow(command)
            case c.Seek(step):
                self._seek(step)
            case c.Change(settings):
                self._change(dict(settings))
            case c.ScaleRate(factor):
                self._change({"learning_rate": self.config.learning_rate * factor})
            case c.Speed(rate):
                self._pace.speed = rate
            case c.Edit() | c.UndoEdit() | c.RedoEdit():
                self._edit(command)
            case _:
                self._steer(command)

    def _begin(self, command: c.Reset | c.NewRun | c.LoadNetwork | c.UndoReset) -> None:
        match command:
            case c.Reset():
                self._until = 0
                if not self._run.is_at_start:  # or a second one would put the first one's run out of reach
                    self._start(self.config, self._run.loaded)
            case c.NewRun(config):
                self._start(config)
            case c.LoadNetwork(config=config):
                self._start(config, command)
            case c.UndoReset() if self._put_away is not None:
                self._switch_to(self._put_away)

    def _steer(
        self, command: c.Play | c.Pause | c.Step | c.StepEpoch | c.Back | c.Reopen | c.Dismiss
    ) -> None:
        match command:  # nothing is left to do for Dismiss: the notice has gone already
            case c.Play():
                self._go_until(math.inf)
            case c.Pause():
                self._until = 0
            case c.Step(n):
                self._go_until(self._planned() + n, flat_out=True)  # asked for in a row, all are taken
            case c.StepEpoch():
                self._go_until(math.inf, flat_out=True, to_epoch_end=True)
            case c.Back():
                self._seek(self._run.trainer.step - 1)
            case c.Reopen():
                self._seek(self._run.trainer.step)

    def _edit(self, command: c.Edit | c.UndoEdit | c.RedoEdit) -> None:
        if not self._run.knows(command):
            return
        if isinstance(command, c.Edit) and not np.isfinite(command.values).all():
            self._notice = notices.not_a_number(command.what)
            return
        self._branch()
        run, self._moved = self._run, True
        match command:
            case c.UndoEdit():
                run.undo_edit()
            case c.RedoEdit():
                run.redo_edit()
            case c.Edit(places=places, values=values, what=what, gesture=gesture):
                run.edit(places, values, what, gesture)
        if self.running:
            self._notice = notices.edited_while_training()
        began = self._clock()  # measured before it is shown, if that is quick: both in one picture
        while not self.running and run.weighing.busy and self._clock() - began < AT_ONCE:
            run.weighing.advance()
        self._rest_until = self._clock() + REST

    def fail(self, report: str) -> None:
        """Pause because of an error of ours; `report` is the traceback, for a person to pass on."""
        self._until = 0
        self._notice = notices.failed(report)

    def work(self) -> float | None:
        """Train and measure for about one chunk; return the seconds until more is due, or None when idle."""
        run = self._run
        if self.running:
            self._train()
            run.scoring.advance()
            return self._pace.wait() if self.running and not run.scoring.busy else 0.0
        if run.travelling:
            self._moved = True
            self._way.advance(run, CHUNK)
            return 0.0
        if run.weighing.busy:
            run.weighing.advance()
            self.awaited = not run.weighing.busy
            return 0.0
        if (rest := self._rest_until - self._clock()) > 0:
            return rest
        return 0.0 if run.measure() else None

    def snapshot(self) -> Snapshot:
        """Return this moment, frozen; the same object as last time if nothing changed."""
        self.awaited = False
        last = self._last
        if self._moved or last is None:
            self._moved = False
            self._last = replace(moment(self._run), **self._told())
        else:
            fresh = replace(last, **since(self._run, last.config), **self._told())
            self._last = last if fresh.says_the_same_as(last) else fresh
        return self._last

    def _told(self) -> dict[str, Any]:
        """What the run itself does not know of this moment."""
        speed, freely = self._speed(), self._freely
        return {"running": self.running, "freely": freely, "steps_per_second": speed, "notice": self._notice}

    def _speed(self) -> float:
        return self._pace.measured(self._clock()) if self.running else 0.0

    def _planned(self) -> int:
        """Where the steps asked for so far will end; where it stands if it is paused or runs freely."""
        step = self._run.trainer.step
        return int(self._until) if step < self._until < math.inf else step

    def _go_until(self, step: float, *, flat_out: bool = False, to_epoch_end: bool = False) -> None:
        self._until = step
        self._to_epoch_end = to_epoch_end
        self._pace.start(flat_out=flat_out)

    def _train(self) -> None:
        run, began = self._run, self._clock()
        due = self._pace.due(began, CHUNK)
        left = self._until - run.trainer.step
        alone = 1 if left > 1 else 0  # the last of the steps asked for is taken by itself, and kept open
        n = int(min(due, run.steps_to_epoch_end, left - alone))
        if n <= 0:
            return
        self._moved = True
        try:
            run.train(n, opened=n == 1 and (left == 1 or self._pace.is_watched))
        except Diverged as error:
            self._retreat(tr("{error}: the steps were too large for this network").format(error=error))
            return
        now = self._clock()
        self._pace.took(n, began, now)
        if not run.trainer.steps_left_in_epoch:
            self._end_epoch()
        if self.running:
            run.scoring.consider(lambda: run.network, run.trainer.step, now)
        if now >= self._next_health or not self.running:
            self._next_health = now + HEALTH_EVERY
            if reason := run.trouble():
                self._retreat(reason)

    def _end_epoch(self) -> None:
        """Pause if only this epoch was asked for, or if it was the last one planned."""
        trainer = self._run.trainer
        config, freely = trainer.config, self._until == math.inf
        if self._to_epoch_end:
            self._until = 0
        planned = config.schedule == "cosine" and (trainer.epoch + 1) % config.epochs == 0
        if planned and (freely or not self.running):
            self._until = 0
            self._notice = notices.finished(config.epochs)

    def _retreat(self, reason: str) -> None:
        """Pause at the last good keyframe and say why."""
        self._until = 0
        run, at = self._run, self._run.trainer.step
        good = run.last_good_step()
        run.seek(good)
        run.forget_future()
        if good == 0 and (from_the_start := run.trouble()):
            self._notice = notices.stillborn(from_the_start, run.config)
        else:
            self._notice = notices.diverged(reason, at, good, run.config)

    def _seek(self, step: int) -> None:
        self._until = 0
        self._moved = True
        self._run.set_out(step)
        self._way.advance(self._run, AT_ONCE)  # all of it, if it is short

    def _branch(self) -> None:
        """What is changed in the past has another future: put the old one away, to be brought back whole."""
        if self._run.future is None:
            return
        self._runs += 1
        self._put_away = self._run.copied(self._runs)
        self._notice = notices.branched(self._run.trainer.step, self._run.newest)
        self._run.forget_future()
        self._moved = True

    def _start(self, config: Config, loaded: c.LoadNetwork | None = None) -> None:
        try:
            fresh = Run(*self._sources.of(config, loaded), self._runs + 1, self._clock, loaded)
        except ConfigError as error:
            self._notice = notices.refused(error)
            return
        self._runs += 1
        self._switch_to(fresh)
        if fresh.config.data != config.data:
            self._notice = notices.without_drawings()

    def _stow(self, command: c.Stow | c.Unstow) -> None:
        if isinstance(command, c.Stow):
            self._stowed = self._run, self._put_away
            self._runs += 1
            self._switch_to(self._run.copied(self._runs, now=True))
        elif self._stowed is not None:
            self._switch_to(self._stowed[0])
            self._put_away, self._stowed = self._stowed[1], None

    def _switch_to(self, run: Run) -> None:
        self._until = 0
        self._moved = True
        self._put_away, self._run = self._run, run
        self._pace.forget_step_time()

    def _change(self, settings: dict[str, object]) -> None:
        try:
            config = self.config.changed(**settings)
        except ConfigError as error:
            self._notice = notices.refused(error)
            return
        self._notice = None
        self._branch()
        self._run.change(config)
        self._pace.forget_step_time()
