"""The past of a run: kept moments, and exact replay from one of them to any step.

Training is deterministic, so a keyframe, the settings that were in force and the edits by hand give back any later
step to the bit. A step that was edited is remembered as it was left.
"""

from __future__ import annotations

from bisect import bisect_right
from copy import copy

from nncore.config import Config
from nncore.edits import Edit, put
from nncore.keyframes import Keyframes
from nncore.network import Network
from nncore.trainer import State, Trainer


class History:
    """Keyframes of one run and the settings by step; their memory is bounded however long the run."""

    def __init__(self, trainer: Trainer, limit: int | None = None) -> None:
        self._keyframes = Keyframes([trainer.state()], limit)
        self._settings = [(0, trainer.config)]
        self._edits: list[Edit] = []  # by step, at most one for each

    @property
    def keyframes(self) -> tuple[State, ...]:
        """The moments held, oldest first; the first is always the start."""
        return self._keyframes.all

    @property
    def settings(self) -> tuple[tuple[int, Config], ...]:
        """The settings with the step from which they held."""
        return tuple(self._settings)

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What was set by hand, at most one for each step."""
        return tuple(self._edits)

    def note(self, trainer: Trainer) -> None:
        """Keep this moment."""
        if trainer.step > self._keyframes.last.step:
            self._keyframes.append(trainer.state())

    def note_settings(self, trainer: Trainer) -> None:
        """Remember that from the present step on the trainer's settings hold, for replay; keep this moment too."""
        self.note(trainer)
        self._settings = [s for s in self._settings if s[0] < trainer.step]
        self._settings.append((trainer.step, trainer.config))

    def note_edit(self, trainer: Trainer, edit: Edit) -> None:
        """Remember that the present step was left with parameters set by hand, and keep it as it now is."""
        if self._edits and self._edits[-1].step == trainer.step:
            edit = self._edits.pop().then(edit)
        self._edits.append(edit)
        self._keyframes.append(trainer.state())

    def before(self, step: int) -> State:
        """The last keyframe at or before `step`."""
        return self._keyframes.before(step)

    def seek(self, trainer: Trainer, step: int) -> Network | None:
        """Bring the trainer to exactly `step`, a step it has been at, and forget what came after.

        At least one step is replayed, so that the gradient of the last mini-batch is known again; return the network
        before it, None at the start.
        """
        before = self.visit(trainer, step)
        self.forget_after(trainer.step)
        return before

    def visit(self, trainer: Trainer, step: int) -> Network | None:
        """Do the same, and forget nothing."""
        step = max(0, step)
        trainer.restore(self.before(step - 1))
        self._replay(trainer, step - 1)
        before = trainer.network() if step else None
        self.follow(trainer, step)
        return before

    def follow(self, trainer: Trainer, step: int) -> None:
        """Take the trainer forward from a moment of this run to `step`, as it went."""
        self._replay(trainer, step)
        trainer.configure(next(config for at, config in reversed(self._settings) if at <= step))

    def upto(self, step: int) -> History:
        """The same past without what came after `step`."""
        short = copy(self)
        short.forget_after(step)
        return short

    def _replay(self, trainer: Trainer, step: int) -> None:
        """Take the trainer on from where it is to `step`, as it went."""
        while trainer.step < step:
            index = bisect_right(self._settings, trainer.step, key=lambda s: s[0]) - 1
            trainer.configure(self._settings[index][1])
            ends = [at for at, _ in self._settings[index + 1 :]]
            edit = self._next_edit(trainer.step)
            trainer.run(min([step, *ends, edit.step if edit else step]) - trainer.step)
            if edit and edit.step == trainer.step:
                put(trainer, edit.places, edit.after)

    def _next_edit(self, step: int) -> Edit | None:
        after = bisect_right(self._edits, step, key=lambda e: e.step)
        return self._edits[after] if after < len(self._edits) else None

    def forget_after(self, step: int) -> None:
        """Drop what came after `step`."""
        self._keyframes = self._keyframes.upto(step)
        self._settings = [s for s in self._settings if s[0] <= step]
        self._edits = [e for e in self._edits if e.step <= step]
