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
