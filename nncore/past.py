"""Everything that was done to a run, enough to do it again."""

from __future__ import annotations

from dataclasses import dataclass

from nncore.config import Config
from nncore.edits import Edit
from nncore.network import Network


@dataclass(frozen=True, eq=False)
class Past:
    """Settings with the step from which they hold, the first at 0, and what edited steps were left with."""

    settings: tuple[tuple[int, Config], ...]
    edits: tuple[Edit, ...] = ()
    loaded: Network | None = None  # where it started, if not at the seed's start values
    epoch: int = 0  # in the middle of which deck, ...
    position: int = 0  # ... after so many of its examples, ...
    velocity: Network | None = None  # ... and with this velocity of momentum
    grown: tuple[
        tuple[int, Config], ...
    ] = ()  # the settings on the way there from the seed, if that is known
