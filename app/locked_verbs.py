"""The verbs that a scene or a lesson can lock, whatever control asks for them: keys, menus, buttons of panes."""

from __future__ import annotations

from app.frame import Picture
from app.scene_verbs import SceneVerbs
from app.selection import Neuron
from app.told_verbs import ToldVerbs
from nncore.arrays import Floats, Ints
from nncore.config import Config

VERBS = ("edit", "pins", "draw", "examples", "seek", "want", "hunt")
"""Keys of locks beside those of the actions, options and settings: by hand on the network, held neurons, the pad, …"""


class LockedVerbs(SceneVerbs, ToldVerbs):
    """Asks before each verb whether it is locked."""

    def _soon(self) -> None:
        raise NotImplementedError

    def play(self) -> None:
        """Train until paused."""
        if not self.refuses("toggle"):
            super().play()

    def toggle(self) -> None:
        """Play or pause; what trains can always be paused."""
        if self.frame.snapshot.running or not self.refuses("toggle"):
            super().toggle()

    def step(self, n: int = 1) -> None:
        """Take `n` mini-batch steps."""
        if not self.refuses("step"):
            super().step(n)

    def step_epoch(self) -> None:
        """Train to the end of the epoch."""
        if not self.refuses("epoch"):
            super().step_epoch()

    def back(self) -> None:
        """Go back one step."""
        if not self.refuses("back"):
            super().back()

    def seek(self, step: int) -> None:
        """Show a step of this run that was taken before."""
        if not self.refuses("seek"):
            super().seek(step)

    def reset(self) -> None:
        """Start again from the same weights."""
        if not self.refuses("reset"):
            super().reset()

    def reseed(self, seed: int) -> None:
        """Start again from the random weights of another seed."""
        if not self.refuses("reseed"):
            with self._as_one():
                super().reseed(seed)

    def undo_reset(self) -> None:
        """Bring back the run that was put away."""
        if not self.refuses("undo-reset"):
            super().undo_reset()

    def new_network(self, config: Config) -> None:
        """Start a run with another config."""
        if not self.refuses("new"):
            super().new_network(config)

    def change(self, **settings: object) -> None:
        """Give live settings new values, unless one of them is locked."""
        if not any(self.refuses(f"setting.{name}") for name in settings):
            super().change(**settings)

    def scale_rate(self, factor: float) -> None:
        """Multiply the learning rate."""
        if not self.refuses("setting.learning_rate"):
            super().scale_rate(factor)

    def find(self) -> str:
        """Find the gradient; returns why not."""
        return self.locks.why("find") or super().find()

    def wave(self, by: int) -> str:
        """Let the backward pass go on by one layer, or back; returns why not."""
        return self.locks.why("wave-back" if by > 0 else "wave-return") or super().wave(by)

    def take_step(self) -> str:
        """Step along the gradient found; returns why not."""
        if why := self.locks.why("take"):
            return why
        with self._as_one():
            return super().take_step()

    def edit(self, places: Ints, values: Floats, what: str, gesture: int | None = None) -> None:
        """Set parameters by hand."""
        if not self.refuses("edit"):
            super().edit(places, values, what, gesture)

    def pin(self, neuron: Neuron, value: float | None, gesture: int | None = None) -> None:
        """Hold a hidden neuron at an activation."""
        if not self.refuses("pins"):
            super().pin(neuron, value, gesture)

    def want(self, answer: int | None) -> None:
        """Say what the picture should be."""
        if not self.refuses("want"):
            super().want(answer)

    def load_example(self, which: str, row: int) -> None:
        """Put an example on the network."""
        if not self.refuses("examples"):
            with self._as_one():
                super().load_example(which, row)

    def _show(self, picture: Picture, gesture: int | None = None) -> None:
        if not self.refuses("draw"):
            super()._show(picture, gesture)
