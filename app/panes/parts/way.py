"""The outputs from whole to wide apart: pictures made one by one, asked again as the network learns."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.frame import Frame
from app.panes.parts.composition import Composition
from nncore.arrays import Floats
from nncore.network import Network
from nncore.pins import Pins
from nncore.responses import outputs_of
from nncore.shatter import FURTHEST

PLACES = np.linspace(0.0, FURTHEST, 25)


class Way:
    """Belongs to one composition, wherever its slider is."""

    def __init__(self) -> None:
        self._of: Composition | None = None
        self._images: list[Floats] = []
        self._asked: tuple[Network, Pins] | None = None
        self._outputs: Floats | None = None

    @property
    def outputs(self) -> Floats | None:
        """The outputs at `PLACES`, (25, n_out); None until they are known."""
        return self._outputs

    def follow(self, frame: Frame, now: Composition) -> bool:
        """Take up what is on the board and the network as it is; return whether pictures are still to be made."""
        whole = replace(now, apart=0.0)
        if whole != self._of:
            self._of, self._images, self._asked, self._outputs = whole, [], None, None
        left = len(PLACES) - len(self._images)
        if not left:
            self._ask(frame)
        return left > 0

    def make_one(self, frame: Frame) -> bool:
        """Make one more picture, about a millisecond; return whether more are left."""
        done = len(self._images)
        if self._of is None or done == len(PLACES):
            return False
        self._images.append(self._of.at(float(PLACES[done])))
        if done + 1 == len(PLACES):
            self._ask(frame)
        return done + 1 < len(PLACES)

    def _ask(self, frame: Frame) -> None:
        asked = (frame.snapshot.network, frame.pins)
        if self._asked is None or any(a is not b for a, b in zip(asked, self._asked, strict=True)):
            self._asked = asked
            self._outputs = outputs_of(asked[0], np.stack(self._images), asked[1])
