"""What is shown now, as a scene."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from app import bookmarks
from app.frame import Frame
from app.options import Options
from app.scenes.picture import shown_of
from app.selection import Bias, Example, Neuron, Selection, Weight
from nncore.config import OWN
from nncore.data_id import data_sha256
from nncore.fingerprint import fingerprint
from nncore.scene import Pick, Scene, SceneError, moment_of
from nncore.words import tr

NOT_KEPT = frozenset({bookmarks.OPTION.key})
"""Options that belong to a person's runs and not to a scene."""


def scene_of(frame: Frame, first: Options, workspace: str, front: Iterable[str], title: str) -> Scene:
    """A scene of a frame; `first` are the options as they are at first, which need not be told.

    Raises SceneError for a network that learns from what only this person has.
    """
    snapshot = frame.snapshot
    if snapshot.config.data in OWN:
        raise SceneError(
            tr(
                "This network learns from your own drawings, which a scene does not hold. "
                "Teach it with MNIST alone first."
            )
        )
    options = {k: v for k, v in frame.options.items() if k not in NOT_KEPT and first.get(k) != v}
    said = frame.wanted if frame.wanted is not None and frame.wanted != frame.picture.label else None
    fits = frame.picture.received.size == snapshot.config.sizes[0]
    return Scene(
        title,
        moment_of(snapshot, fingerprint(snapshot.network)),
        data_sha256(snapshot.config.data),
        options=MappingProxyType(options),
        picture=shown_of(frame.picture) if fits else None,
        pins=tuple((layer, index, float(held)) for (layer, index), held in sorted(frame.pins.items())),
        wanted=said,
        selection=pick_of(frame.selection),
        workspace=workspace,
        front=tuple(front),
    )


def pick_of(selection: Selection | None) -> Pick | None:
    """What is selected, as plain values."""
    match selection:
        case Neuron(layer, index):
            return "neuron", (layer, index)
        case Weight(layer, j, k):
            return "weight", (layer, j, k)
        case Bias(layer, j):
            return "bias", (layer, j)
        case Example(which, row):
            return "example", (which, row)
    return None


def selection_of(pick: Pick | None) -> Selection | None:
    """The selection again."""
    match pick:
        case ("neuron", (int(layer), int(index))):
            return Neuron(layer, index)
        case ("weight", (int(layer), int(j), int(k))):
            return Weight(layer, j, k)
        case ("bias", (int(layer), int(j))):
            return Bias(layer, j)
        case ("example", (str(which), int(row))):
            return Example(which, row)
    return None
