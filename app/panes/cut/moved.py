"""Where the network of now lies, seen from a cut through an older one."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.frame import Frame
from app.panes.cut.work import Answer

FAR_TOO_MANY = (
    2_000_000  # parameters of which it would take too long to lay each newer network into an old cut
)


@dataclass(frozen=True)
class Moved:
    """Along both directions of the cut, and how far in all."""

    x: float
    y: float
    far: float

    @property
    def beside(self) -> float:
        """How far it is from the line along the first direction."""
        return math.sqrt(max(0.0, self.far**2 - self.x**2))


def moved_since(known: Answer | None, frame: Frame) -> Moved | None:
    """Where the network went since it was cut; None if it is the same one, or too large to tell at once."""
    network = frame.snapshot.network
    if known is None or not known.ways.flats or known.question.snapshot.network is network:
        return None
    if network.n_parameters > FAR_TOO_MANY or network.sizes != known.question.snapshot.network.sizes:
        return None
    way = network.flat - known.question.snapshot.network.flat
    first, second = known.ways.flats
    return Moved(float(way @ first), float(way @ second), float(np.linalg.norm(way)))
