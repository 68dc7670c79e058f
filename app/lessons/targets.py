"""What the lit words of a text can name: panes, actions, switches, settings, workspaces, neurons, weights, biases."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.lessons.errors import LessonError
from nncore.words import tr

PARTS = {"neuron": 2, "weight": 3, "bias": 2, "example": 2}
"""How many numbers name one: layer and j, layer, j and k, layer and j; an example is train,5."""


@dataclass(frozen=True)
class Target:
    """One thing on the screen: kind is pane, action, option, setting, workspace, neuron, weight, bias or example."""

    kind: str
    key: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Targets:
    """All keys that there are, by kind."""

    keys: Mapping[str, Sequence[str]]

    def read(self, source: str) -> Target:
        """Read “pane:pad” or “weight:2,3,7”; raises LessonError for what there is not."""
        kind, colon, key = (part.strip() for part in source.partition(":"))
        if not colon or (kind not in self.keys and kind not in PARTS):
            kinds = ", ".join([*self.keys, *PARTS])
            raise LessonError(
                tr("“{source}” names nothing on the screen.").format(source=source),
                tr("Write kind:key; kinds are {kinds}.").format(kinds=kinds),
            )
        return _numbered(kind, key) if kind in PARTS else self.check(kind, key)

    def check(self, kind: str, key: str) -> Target:
        """The target of this kind and key; raises LessonError if there is none."""
        if key not in self.keys[kind]:
            raise LessonError(
                tr("There is no {kind} called “{key}”.").format(kind=kind, key=key),
                nearest(key, self.keys[kind]),
            )
        return Target(kind, key)


def nearest(name: str, known: Sequence[str]) -> str:
    """A remedy that names what is closest to `name`."""
    close = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    return (
        tr("Did you mean {names}?").format(names=", ".join(close))
        if close
        else tr("Choose one of: {names}.").format(names=", ".join(sorted(known)[:40]))
    )


def _numbered(kind: str, key: str) -> Target:
    parts = [part.strip() for part in key.split(",")]
    which = parts.pop(0) if kind == "example" else ""
    wanted = PARTS[kind] - (kind == "example")
    if (
        len(parts) != wanted
        or not all(p.isdecimal() and len(p) < 7 for p in parts)
        or which not in ("", "train", "test")
    ):
        raise LessonError(
            tr("“{kind}:{key}” does not name one {kind}.").format(kind=kind, key=key),
            tr(
                "Write neuron:layer,j or weight:layer,j,k or bias:layer,j or example:train,5, counted from 0."
            ),
        )
    return Target(kind, which or key, tuple(int(part) for part in parts))
