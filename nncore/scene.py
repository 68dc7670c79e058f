"""A scene: everything needed to be somewhere again, on any machine, bit for bit.

It names the set of examples and holds where a training stands, what is on the network, and what the window shows.
What the options and the keys of locks mean is not the engine's: they are checked by who shows the scene.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from nncore.arrays import Floats
from nncore.config import Config
from nncore.network import Network
from nncore.past import Past
from nncore.snapshot import Snapshot

SUFFIX = ".scene"
VERSION = 1
LARGEST = 32 * 2**20  # bytes of a scene as text
Value = str | bool | float
Pick = tuple[str, tuple[int | str, ...]]
"""What is selected: "neuron" (layer, index), "weight" (layer, j, k), "bias" (layer, j) or "example" (set, row)."""


class SceneError(ValueError):
    """No scene, or one that cannot be shown here; the text says where, why, and what to do."""


@dataclass(frozen=True, eq=False)
class Moment:
    """Where a training stands, enough to go on from it bit for bit."""

    config: Config  # in force
    step: int
    epoch: int  # which deck is dealt, from 0
    position: int  # examples of it that have been dealt
    fingerprint: str  # of the parameters
    network: Network | None  # None if it is to be grown from its seed once more
    velocity: Network | None = None  # of momentum
    # The settings with the step from which they held, the first at 0; empty if it was not grown from its seed alone.
    settings: tuple[tuple[int, Config], ...] = ()

    @property
    def grown(self) -> bool:
        """Whether its seed and settings alone lead to it, by steps that can be taken again."""
        return bool(self.settings)


@dataclass(frozen=True, eq=False)
class Shown:
    """The picture on the network: an example, a drawing, or what was made of an example."""

    source: str  # "train", "test", "drawn" or "made"
    row: int | None = None  # of the example
    drawn: Floats | None = None  # float32 (28, 28) or (n_inputs,), 0 to 1; None for an example as it is
    disturbed: Mapping[str, int | bool] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, eq=False)
class Scene:
    """One state of the explorer. Two scenes are the same if their texts are."""

    title: str
    moment: Moment
    data_sha256: str  # of the set that `moment.config` names
    notes: str = ""
    options: Mapping[str, Value] = field(
        default_factory=lambda: MappingProxyType({})
    )  # not at their defaults
    picture: Shown | None = None
    pins: tuple[tuple[int, int, float], ...] = ()  # (layer, neuron, activation it is held at)
    wanted: int | None = None  # what the picture is said to be, if that is not its label
    selection: Pick | None = None
    workspace: str = ""
    front: tuple[str, ...] = ()  # keys of the panes in sight
    lesson: str = ""  # the step of a lesson that it belongs to
    locks: tuple[
        str, ...
    ] = ()  # keys of actions ("reset"), options ("pad.normalise"), settings ("setting.l2")
    hides: tuple[str, ...] = ()  # keys of the same kinds, whose controls are not even shown
    locked_by: str = ""  # who locked them, in a person's words; the scene itself if it does not say


def moment_of(shown: Snapshot, fingerprint: str) -> Moment:
    """Where the training of a snapshot stands."""
    at = shown.steps_before + shown.step, shown.epoch, shown.position
    settings = () if shown.past is None else _grown(shown.past, shown.step, shown.steps_before)
    return Moment(shown.config, *at, fingerprint, shown.network, shown.velocity, settings)


def _grown(past: Past, step: int, before: int) -> tuple[tuple[int, Config], ...]:
    """The settings that led to a step from the seed alone; empty if something else did too."""
    if past.edits or (past.loaded is not None and not past.grown):
        return ()
    settings = dict(past.grown)
    for at, config in past.settings:
        if at <= step and (not settings or settings[max(settings)] != config):
            settings[before + at] = config
    return tuple(sorted(settings.items()))
