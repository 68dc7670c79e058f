"""A run under a person's hand: commands in, snapshots out, and no Qt.

The app drives it from a thread: `do(command)` when something was asked, `work()` as often as it says.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from nncore import commands as c
from nncore.arrays import Floats, frozen
from nncore.config import Config, ConfigError
from nncore.data import Digits
from nncore.health import LOWER_THE_RATE, why_broken, why_dead
from nncore.history import History
from nncore.network import Network
from nncore.pace import Pace
from nncore.scoring import Scoring
from nncore.snapshot import Notice, Snapshot
from nncore.trainer import Diverged, Trainer

CHUNK = 0.004  # seconds of training between two looks at the commands
HEALTH_EVERY = 0.25  # seconds


class Run:
    """One network in training with its past and its measurements: what Reset puts away whole."""

    def __init__(self, config: Config, digits: Digits, number: int) -> None:
        self.trainer = Trainer(config, digits.train)
        self.history = History(self.trainer)
        self.scoring = Scoring(digits, config.cost)
        self.initial = self.trainer.network()
        self.number = number


class Runner:
    """Holds the present run and obeys commands."""

    def __init__(
        self, config: Config, digits: Digits, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        self._digits = digits
        self._clock = clock
        self._runs = 1
        self._run = Run(config, digits, 1)
        self._put_away: Run | None = None
        self._until: float = 0  # train while step < this
        self._pace = Pace()
        self._next_health = 0.0
        self._notice: Notice | None = None
        self._last: Snapshot | None = None
        self._network: tuple[int, int, Network] | None = None

    @property
    def running(self) -> bool:
        """Whether there are steps still to take."""
        return self._run.trainer.step < self._until

    @property
    def config(self) -> Config:
        """The settings in force."""
        return self._run.trainer.config

    def do(self, command: c.Command) -> None:
        """Carry out one command; what cannot be done leaves a Notice and changes nothing."""
        step = self._run.trainer.step
        if not isinstance(command, c.Speed | c.Change):
            self._notice = None
        match command:
            case c.Play():
                self._go_until(math.inf)
            case c.Pause():
                self._until = 0
            case c.Step(n):
                self._go_until(self._planned() + n, flat_out=True)  # asked for in a row, all are taken
            case c.StepEpoch():
                self._go_until(
                    step + (self._run.trainer.steps_left_in_epoch or self._epoch_steps()), flat_out=True
                )
            case c.Back():
                self._seek(step - 1)
            case c.Reset():
                self._start(self.config)
            case c.NewRun(config):
                self._start(config)
            case c.UndoReset():
                self._undo()
            case c.Change(settings):
                self._change(dict(settings))
            case c.Speed(rate):
                self._pace.speed = rate
            case c.Dismiss():
                pass

    def fail(self, report: str) -> None:
        """Pause because of an error of ours; `report` is the traceback, for a person to pass on."""
        self._until = 0
        text = "Something in the training went wrong that should not have. The network is as it was; training is paused."
        self._notice = Notice("error", text, detail=report)

    def work(self) -> float | None:
        """Train and measure for about one chunk; return the seconds until more is due, or None when idle."""
        if self.running:
            self._train()
            self._run.scoring.advance()
            if self.running:
                return self._pace.wait()
        run = self._run
        if run.scoring.advance():
            return 0.0
        if not run.scoring.busy:
            if run.scoring.complete_at(run.trainer.step):
                return None
            run.scoring.complete(self._current_network(), run.trainer.step)
        return 0.0

    def snapshot(self) -> Snapshot:
        """This moment, frozen; the same object as last time if nothing changed."""
        trainer, last = self._run.trainer, self._last
        moved = last is None or (last.run, last.step) != (self._run.number, trainer.step)
        if last is not None and not moved:
            fresh = replace(last, **self._unmoved())
            self._last = last if _same(fresh, last) else fresh
            return self._last
        self._last = Snapshot(
            network=self._current_network(),
            initial=self._run.initial,
            gradient=trainer.gradient(),
            batch=trainer.batch(),
            step=trainer.step,
            progress=trainer.progress,
            costs=trainer.costs.view(),
            run=self._run.number,
            **self._unmoved(),  # type: ignore[arg-type]
        )
        return self._last

    def _unmoved(self) -> dict[str, object]:
        trainer = self._run.trainer
        return {
            "config": trainer.config,
            "learning_rate": trainer.config.rate_at(trainer.progress),
            "evaluations": self._run.scoring.done,
            "running": self.running,
            "steps_per_second": self._pace.measured(self._clock()) if self.running else 0.0,
            "notice": self._notice,
        }

    def _current_network(self) -> Network:
        key = (self._run.number, self._run.trainer.step)
        if self._network is None or self._network[:2] != key:
            self._network = (*key, self._run.trainer.network())
        return self._network[2]

    def _planned(self) -> int:
        """Where the steps asked for so far will end; where it stands if it is paused or runs freely."""
        step = self._run.trainer.step
        return int(self._until) if step < self._until < math.inf else step

    def _epoch_steps(self) -> int:
        return -(-len(self._digits.train) // self.config.batch_size)

    def _go_until(self, step: float, *, flat_out: bool = False) -> None:
        self._until = step
        self._pace.start(flat_out=flat_out)

    def _train(self) -> None:
        run, began = self._run, self._clock()
        left = run.trainer.steps_left_in_epoch or self._epoch_steps()
        n = int(min(self._pace.due(began, CHUNK), left, self._until - run.trainer.step))
        if n <= 0:
            return
        try:
            run.trainer.run(n)
        except Diverged as error:
            self._retreat(f"{error}: the steps were too large for this network", finite=False)
            return
        now = self._clock()
        self._pace.took(n, began, now)
        run.history.note(run.trainer)
        if self.running:
            run.scoring.consider(run.trainer.network, run.trainer.step, now)
        self._check(now)

    def _check(self, now: float) -> None:
        """Look for the end of the planned run, and for a run that has gone wrong."""
        trainer = self._run.trainer
        if now >= self._next_health or not self.running:
            self._next_health = now + HEALTH_EVERY
            reason = why_broken(trainer.costs.view()) or why_dead(
                self._current_network(), trainer.config, self._digits.test
            )
            if reason:
                self._retreat(reason)
                return
        ended = trainer.config.schedule == "cosine" and not trainer.steps_left_in_epoch
        if ended and self._until == math.inf and (trainer.epoch + 1) % trainer.config.epochs == 0:
            self._until = 0
            self._notice = Notice(
                "finished",
                f"The planned {trainer.config.epochs} epochs are done: the learning rate has fallen to 0 along its "
                "curve. Going on starts the curve again.",
                "Go on",
                c.Play(),
            )

    def _retreat(self, reason: str, *, finite: bool = True) -> None:
        """Pause at the last good keyframe and say why."""
        self._until = 0
        run, at = self._run, self._run.trainer.step
        good = self._last_good(finite=finite)
        run.history.seek(run.trainer, good)
        run.scoring.forget_after(good)
        rate = run.trainer.config.learning_rate / 10
        self._notice = Notice(
            "diverged",
            f"Training was stopped at step {at:,} because {reason}. The network shown is the one of step {good:,}, "
            "the last good one kept.",
            LOWER_THE_RATE,
            c.Change({"learning_rate": rate}),
        )

    def _last_good(self, *, finite: bool) -> int:
        run = self._run
        costs = run.trainer.costs.view()
        for keyframe in reversed(run.history.keyframes[1:]):
            if not np.isfinite(keyframe.theta).all() or why_broken(costs[: keyframe.step]):
                continue
            network = run.trainer.network_of(keyframe)
            if finite and why_dead(network, run.trainer.config, self._digits.test):
                continue
            return keyframe.step
        return 0

    def _seek(self, step: int) -> None:
        self._until = 0
        self._run.history.seek(self._run.trainer, step)
        self._run.scoring.forget_after(self._run.trainer.step)

    def _start(self, config: Config) -> None:
        self._until = 0
        self._runs += 1
        self._put_away, self._run = self._run, Run(config, self._digits, self._runs)

    def _undo(self) -> None:
        if self._put_away is not None:
            self._until = 0
            self._put_away, self._run = self._run, self._put_away

    def _change(self, settings: dict[str, object]) -> None:
        try:
            config = self.config.changed(**settings)
        except ConfigError as error:
            self._notice = Notice("error", f"{error}. Nothing was changed.")
            return
        self._notice = None
        self._run.trainer.configure(config)
        self._run.history.note_settings(self._run.trainer)


def _same(a: Snapshot, b: Snapshot) -> bool:
    return (
        a.config is b.config
        and a.evaluations is b.evaluations
        and a.running == b.running
        and a.notice is b.notice
        and a.steps_per_second == b.steps_per_second
    )


def without_digits(config: Config, notice: Notice | None) -> Snapshot:
    """The snapshot of a fresh network before the digits are there, or when they cannot be had."""
    network = config.initial_network()
    empty: Floats = frozen(np.empty(0, np.float32))
    rows = frozen(np.empty(0, np.intp))
    return Snapshot(
        config, network, network, None, rows, 0, 0.0, config.rate_at(0), empty, (), False, 0.0, 0, notice
    )
