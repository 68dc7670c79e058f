"""Who is heard on the desk: solo and mute of each neuron that votes, written as one short text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from app.selection import Neuron
from nncore.arrays import Bytes, Ints

_MARK = re.compile(r"([SM])(\d{1,3})\.(\d{1,6})")


@dataclass(frozen=True)
class Voices:
    """Soloed and muted neurons of all layers. A muted one is never heard; with a solo only soloed ones are."""

    solo: frozenset[Neuron] = frozenset()
    mute: frozenset[Neuron] = frozenset()

    @classmethod
    def of(cls, text: str) -> Voices:
        """Read "S3.2 M3.0"; what cannot be read is left out."""
        return _read(text)

    @property
    def text(self) -> str:
        """As it is kept."""
        marked = [(letter, n) for letter, some in (("S", self.solo), ("M", self.mute)) for n in some]
        marked.sort(key=lambda mark: (-mark[1].layer, mark[1].index, mark[0]))
        return " ".join(f"{letter}{n.layer}.{n.index}" for letter, n in marked)

    def with_solo(self, neuron: Neuron) -> Voices:
        """The same with one neuron soloed, or no longer."""
        return Voices(self.solo ^ {neuron}, self.mute - {neuron})

    def with_mute(self, neuron: Neuron) -> Voices:
        """The same with one neuron muted, or no longer."""
        return Voices(self.solo - {neuron}, self.mute ^ {neuron})

    def without(self, layer: int) -> Voices:
        """The same with everyone of a layer heard."""
        return Voices(*(frozenset(n for n in some if n.layer != layer) for some in (self.solo, self.mute)))

    def soloed(self, layer: int, size: int) -> Ints:
        """The soloed neurons of a layer of `size`."""
        return np.array(sorted(n.index for n in self.solo if n.layer == layer and n.index < size), np.intp)

    def marked(self, layer: int, size: int) -> Ints:
        """The soloed and muted ones."""
        both = self.solo | self.mute
        return np.array(sorted(n.index for n in both if n.layer == layer and n.index < size), np.intp)

    def heard(self, layer: int, size: int) -> Bytes:
        """Whether each neuron of a layer is heard, (size,)."""
        soloed = self.soloed(layer, size)
        made = np.full(size, not len(soloed), np.bool_)
        made[soloed] = True
        made[[n.index for n in self.mute if n.layer == layer and n.index < size]] = False
        return made.view(np.uint8)


@lru_cache(maxsize=8)
def _read(text: str) -> Voices:
    solo: set[Neuron] = set()
    mute: set[Neuron] = set()
    for letter, layer, index in _MARK.findall(text):
        (solo if letter == "S" else mute).add(Neuron(int(layer), int(index)))
    return Voices(frozenset(solo), frozenset(mute - solo))
