"""The past of a run: keyframes, thinned when there are many, and exact replay from one of them to any step.

Training is deterministic, so a keyframe and the settings that were in force give back any later step to the bit.
"""

from __future__ import annotations

from bisect import bisect_right

from nncore.trainer import State, Trainer

LIMIT = 256  # keyframes; of 52 kB each for the default network


class History:
    """Keyframes of one run and the settings by step. `limit` bounds the memory however long the run."""

    def __init__(self, trainer: Trainer, limit: int = LIMIT) -> None:
        self.spacing = 16  # steps between keyframes; doubles whenever they are thinned
        self._limit = limit
        self._keyframes = [trainer.state()]
        self._settings = [(0, trainer.config)]

    @property
    def keyframes(self) -> tuple[State, ...]:
        """The moments held, oldest first; the first is always the start."""
        return tuple(self._keyframes)

    def note(self, trainer: Trainer) -> None:
        """Keep this moment if it is far enough from the last one kept."""
        if trainer.step >= self._keyframes[-1].step + self.spacing:
            self._keyframes.append(trainer.state())
            if len(self._keyframes) > self._limit:
                del self._keyframes[1::2]
                self.spacing *= 2

    def note_settings(self, trainer: Trainer) -> None:
        """Remember that from the present step on the trainer's settings hold, for replay."""
        self._settings = [s for s in self._settings if s[0] < trainer.step]
        self._settings.append((trainer.step, trainer.config))

    def before(self, step: int) -> State:
        """The last keyframe at or before `step`."""
        return self._keyframes[max(0, bisect_right(self._keyframes, step, key=lambda k: k.step) - 1)]

    def seek(self, trainer: Trainer, step: int) -> None:
        """Bring the trainer to exactly `step`, a step it has been at, and forget what came after."""
        step = max(0, step)
        trainer.restore(
            self.before(step - 1)
        )  # at least one step is replayed, so its gradient is known again
        while trainer.step < step:
            index = bisect_right(self._settings, trainer.step, key=lambda s: s[0]) - 1
            trainer.configure(self._settings[index][1])
            ends = [at for at, _ in self._settings[index + 1 :]]
            trainer.run(min([step, *ends]) - trainer.step)
        self._forget_after(step, trainer)

    def _forget_after(self, step: int, trainer: Trainer) -> None:
        self._keyframes = [k for k in self._keyframes if k.step <= step]
        self._settings = [s for s in self._settings if s[0] <= step]
        trainer.configure(self._settings[-1][1])
