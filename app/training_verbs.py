"""What a person can ask of the training: each verb is one command to the engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.engine import Engine
from app.frame import Frame
from app.journal import Act, Journal
from nncore import commands as c
from nncore.config import Config

Begin = c.Reset | c.NewRun | c.LoadNetwork | c.UndoReset


class _Swap:
    """The way back from a run to the one put away, number `before`: what was learned in either is there again."""

    def __init__(self, before: int, now: Callable[[], int], swap: Callable[[], object]) -> None:
        self._before, self._now, self._swap = before, now, swap
        self._undone = False

    def undo(self) -> None:
        """Swap, if the other run has come: a config can be refused."""
        self._undone = self._now() != self._before
        if self._undone:
            self._swap()

    def redo(self) -> None:
        """Swap once more."""
        if self._undone:
            self._swap()


class TrainingVerbs:
    """The part of the Session that speaks to the engine. What came of it is told by the next snapshot."""

    journal: Journal
    _engine: Engine
    frame: Frame
    speed: float

    def play(self) -> None:
        """Train until paused."""
        self._engine.send(c.Play())

    def pause(self) -> None:
        """Stop after the step under way."""
        self._engine.send(c.Pause())

    def toggle(self) -> None:
        """Play when paused, pause when playing: by what the engine does, not by what was last asked."""
        self._engine.send(c.Pause() if self.frame.snapshot.running else c.Play())

    def step(self, n: int = 1) -> None:
        """Take `n` mini-batch steps, without the speed limit."""
        self._engine.send(c.Step(n))

    def step_epoch(self) -> None:
        """Train to the end of the epoch."""
        self._engine.send(c.StepEpoch())

    def back(self) -> None:
        """Go back one step, exactly."""
        self._engine.send(c.Back())

    def seek(self, step: int) -> None:
        """Show a step of this run that was taken before, exactly; what came after it stays known."""
        self._engine.send(c.Seek(step))

    def reset(self) -> None:
        """Start again from the same weights; can be undone."""
        self._begin(c.Reset())

    def reseed(self, seed: int) -> None:
        """Start again from the random weights of another seed; can be undone."""
        self.new_network(self.frame.snapshot.config.changed(seed=seed))

    def undo_reset(self) -> None:
        """Bring back the run that the last reset or new network put away."""
        self._begin(c.UndoReset())

    def new_network(self, config: Config) -> None:
        """Start a run with another config."""
        self._begin(c.NewRun(config))

    def change(self, **settings: object) -> None:
        """Give live settings (learning_rate, batch_size, momentum, l2, schedule, epochs) new values at once."""
        old = {name: getattr(self.frame.snapshot.config, name) for name in settings}
        self._change(settings)
        names = ", ".join(sorted(settings))  # a slider on its way is one act
        self.journal.note(Act("setting", lambda: self._change(old), lambda: self._change(settings), names))

    def scale_rate(self, factor: float) -> None:
        """Multiply the learning rate; asked for twice in a row, both count."""
        self._scale_rate(factor)
        act = Act("setting", lambda: self._scale_rate(1 / factor), lambda: self._scale_rate(factor))
        self.journal.note(act)

    def set_speed(self, steps_per_second: float) -> None:
        """Train at this speed; infinity is as fast as it goes."""
        self.speed = steps_per_second
        self._engine.send(c.Speed(steps_per_second))

    def command(self, command: c.Command) -> None:
        """Send a command as it stands: the remedy that a notice offers, a network that was opened."""
        if isinstance(command, Begin):
            self._begin(command)
        else:
            self._engine.send(command)

    def _begin(self, command: Begin) -> None:
        """Put the run away for another one, which is an act."""
        shown = self.frame.snapshot
        self._engine.send(command)
        if isinstance(command, c.Reset) and not shown.step and not shown.edits:
            return  # it is at its start, and stays
        swap = _Swap(shown.run, lambda: self.frame.snapshot.run, lambda: self._engine.send(c.UndoReset()))
        self.journal.note(Act("run", swap.undo, swap.redo))

    def _change(self, settings: Mapping[str, object]) -> None:
        self._engine.send(c.Change(settings))

    def _scale_rate(self, factor: float) -> None:
        self._engine.send(c.ScaleRate(factor))
