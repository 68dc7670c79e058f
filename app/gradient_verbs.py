"""The two acts of learning, apart: find the gradient, which changes nothing, and take the step, which does.

Also what the picture on the network should be: its label, or what a person says it is.
"""

from __future__ import annotations

import numpy as np

from app.easel import Easel
from app.frame import Frame, Picture
from app.journal import Act, Journal
from app.options import Option, Options
from app.seeker import Seeker, Sought
from nncore.answers import targets_of
from nncore.arrays import Floats, Ints, frozen
from nncore.network import Network
from nncore.pins import Pins
from nncore.snapshot import Snapshot
from nncore.words import tr

OPTIONS = (
    Option(
        "gradient.of",
        "example",
        "Gradient of",
        "Whose cost the gradient is found of: the image on the network, the mini-batch that the next step will take, "
        "or the whole training set",
        (("example", "This example"), ("batch", "Next mini-batch"), ("all", "Whole set")),
    ),
)

Said = tuple[str, int | None, int]
"""Source and row of a picture and what a person said it is."""


class GradientVerbs:
    """The part of the Session that finds gradients and steps along them."""

    journal: Journal
    seeker: Seeker
    frame: Frame
    _easel: Easel
    _options: Options
    _said: Said | None
    _goal: tuple[int | None, int, Floats] | None

    def _soon(self) -> None:
        raise NotImplementedError

    def step(self, n: int = 1) -> None:
        """Take steps of training: TrainingVerbs."""
        raise NotImplementedError

    def edit(self, places: Ints, values: Floats, what: str, gesture: int | None = None) -> None:
        """Set parameters: EditVerbs."""
        raise NotImplementedError

    def want(self, answer: int | None) -> None:
        """Say what the picture should be, whatever its label says; None for its label again.

        Another picture forgets it.
        """
        picture, before = self._easel.now, self._said
        after = None if answer is None or answer == picture.label else (picture.source, picture.row, answer)
        if after != before:
            self._say(after)
            self.journal.note(Act("wanted", lambda: self._say(before), lambda: self._say(after)))

    def find(self) -> str:
        """Find the gradient of what the option says, all layers of it; return why it cannot be found, or "".

        Nothing else changes.
        """
        return self._reach(len(self.frame.snapshot.network.weights))

    def wave(self, by: int) -> str:
        """Let the backward pass go on by one layer, or take its last layer back; returns as `find` does."""
        return self._reach(self.seeker.reach + by)

    def _reach(self, layers: int) -> str:
        if not self.seeker.reason:
            self.seeker.reach = min(max(layers, 0), len(self.frame.snapshot.network.weights))
            self._soon()
        return self.seeker.reason

    def forget_gradient(self) -> None:
        """Let go of what was found."""
        self.seeker.forget()
        self._soon()

    def take_step(self) -> str:
        """Go −rate × gradient from here; return why not, or "".

        For the next mini-batch it is the trainer's own step.
        """
        frame = self.frame
        found, snapshot = frame.found, frame.snapshot
        refused = self._refused(frame)
        if refused or found is None:
            return refused
        if found.of == "batch":
            self.step()
            return ""
        moved = found.network.flat - np.float32(snapshot.learning_rate) * found.gradient.flat
        if not np.isfinite(moved).all():
            return tr("The gradient has components that are not numbers: go back (,) or reset (R).")
        what = tr("a step on this example") if found.of == "example" else tr("a step on the whole set")
        self.edit(np.arange(len(moved)), moved, what)
        return ""

    def _refused(self, frame: Frame) -> str:
        """Why no step can be taken now, or ""."""
        found = frame.found
        if frame.snapshot.running:
            return tr("It is training by itself: pause first, then find the gradient and step.")
        if found is None:
            told = tr("No step without a direction: find the gradient first (G).")
            return f"{told} {self.seeker.reason}".rstrip()
        if not found.complete:
            text = tr(
                "The gradient is found for {0} of {1} layers: go on to the first one, or find all of it (G)."
            )
            return text.format(found.reach, len(found.network.weights))
        if found.of == "example" and frame.picture.source == "test":
            return tr(
                "No step: this is a test picture, and nothing is ever learned from one. Load a training picture, "
                "or draw one."
            )
        return ""

    def _say(self, said: Said | None) -> None:
        self._said = said
        self._soon()

    def _wanted(self, picture: Picture) -> int | None:
        """What the picture should be; what was said of another picture is forgotten."""
        if self._said is not None and self._said[:2] != (picture.source, picture.row):
            self._said = None
        return self._said[2] if self._said is not None else picture.label

    def _target(self, wanted: int | None, network: Network) -> Floats | None:
        """The wanted outputs, (n_outputs,): the same object as long as nothing changes."""
        n = network.sizes[-1]
        if wanted is None or wanted >= max(n, 2):
            return None
        if self._goal is None or self._goal[:2] != (wanted, n):
            self._goal = wanted, n, frozen(targets_of(np.array([wanted]), n)[0])
        return self._goal[2]

    def _sought(self, snapshot: Snapshot, picture: Picture, target: Floats | None, pins: Pins) -> Sought:
        of = str(self._options.get("gradient.of", "example"))
        train = snapshot.data.train if snapshot.data else None
        reason = _why_none(picture, target) if of == "example" else ""
        if pins:
            reason = tr("Neurons are held at a value by hand: let them go, and the gradient can be found.")
        return Sought(of, snapshot, picture.received, target, reason, train)


def _why_none(picture: Picture, target: Floats | None) -> str:
    if target is not None:
        return ""
    if picture.is_empty:
        return tr("Nothing is drawn: draw something or load an example.")
    if picture.label is not None:
        return tr("The network has no output for what this example is.")
    return tr("What should this be? Choose an answer, and there is a cost to find the gradient of.")
