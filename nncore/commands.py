"""What a person can ask of a run: small frozen messages that cross the thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nncore.arrays import Floats, Ints
from nncore.config import Config
from nncore.data import Digits
from nncore.network import Network


@dataclass(frozen=True)
class Play:
    """Train until paused."""


@dataclass(frozen=True)
class Pause:
    """Stop after the step under way."""


@dataclass(frozen=True)
class Step:
    """Take `n` mini-batch steps, then be paused."""

    n: int = 1


@dataclass(frozen=True)
class StepEpoch:
    """Train to the end of the present epoch, then be paused."""


@dataclass(frozen=True)
class Back:
    """Go back to the step before this one, exactly, and be paused."""


@dataclass(frozen=True)
class Seek:
    """Go to a step of this run that was taken before, exactly, and be paused; what came after it stays known."""

    step: int


@dataclass(frozen=True)
class Reopen:
    """Take the last step once more, exactly as it was, so that it can be looked into; be paused."""


@dataclass(frozen=True)
class Reset:
    """Start the same run again: same seed, same weights, the settings as they are now."""


@dataclass(frozen=True)
class NewRun:
    """Start a run with another config."""

    config: Config


@dataclass(frozen=True, eq=False)
class LoadNetwork:
    """Start a run from a network that has been trained before, for `steps_before` steps; Reset returns to it.

    It goes on in the middle of deck `epoch`, after `position` examples, and with the velocity of momentum. If its seed
    alone led to it, `grown` are the settings on the way, by step: "change since the start" is then told from there.
    `digits` is what it goes on to learn from, if the config names a set that only the giver has.
    """

    network: Network
    config: Config
    steps_before: int = 0
    epoch: int = 0
    position: int = 0
    velocity: Network | None = None
    grown: tuple[tuple[int, Config], ...] = ()
    digits: Digits | None = None


@dataclass(frozen=True)
class Stow:
    """Put the run aside, whole, and go on with a copy of it: Unstow gives it back as it was."""


@dataclass(frozen=True)
class Unstow:
    """Go back to the run that was stowed, whatever came since, with its past, its future and what it had put away."""


@dataclass(frozen=True)
class UndoReset:
    """Bring back the run that the last Reset, NewRun or LoadNetwork put away; doing it twice swaps them again."""


@dataclass(frozen=True)
class Change:
    """Give live settings new values from the next step on."""

    settings: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class ScaleRate:
    """Multiply the learning rate by `factor` from the next step on."""

    factor: float


@dataclass(frozen=True)
class Speed:
    """How many steps a second; infinity is as fast as it goes."""

    steps_per_second: float


@dataclass(frozen=True, eq=False)
class Edit:
    """Set parameters of run number `run` by hand: `places` in the flat order, each at most once, and their values.

    Edits with the same `gesture` are one act for undo; `what` says in a person's words what it is.
    """

    run: int
    places: Ints  # (k,)
    values: Floats  # (k,)
    what: str = ""
    gesture: int | None = None


@dataclass(frozen=True)
class UndoEdit:
    """Take back the last edit by hand."""


@dataclass(frozen=True)
class RedoEdit:
    """Do the edit again that was last taken back."""


@dataclass(frozen=True)
class Dismiss:
    """Take the notice away."""


Command = (
    Play
    | Pause
    | Step
    | StepEpoch
    | Back
    | Reopen
    | Seek
    | Reset
    | NewRun
    | LoadNetwork
    | UndoReset
    | Stow
    | Unstow
    | Change
    | ScaleRate
    | Speed
    | Edit
    | UndoEdit
    | RedoEdit
    | Dismiss
)
