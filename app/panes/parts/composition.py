"""What lies on the board, read from the options: parts, which is picked, how far its pieces are apart. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from app.options import Options, Value
from nncore.arrays import Floats, frozen
from nncore.parts import MOST, Part, from_text, to_text, union
from nncore.shatter import Pieces, pieces_of


@dataclass(frozen=True)
class Composition:
    """Parts from the lowest to the topmost."""

    parts: tuple[Part, ...]
    picked: int  # of `parts`, if there are any
    apart: float = 0.0  # pixels
    seed: int = 1
    cut: str = "all"

    @classmethod
    def of(cls, options: Options) -> Composition:
        """Read it."""
        parts = from_text(str(options["parts.placed"]))
        picked = min(int(float(options["parts.picked"])), max(0, len(parts) - 1))
        return cls(
            parts,
            picked,
            float(options["parts.apart"]),
            int(float(options["parts.seed"])),
            str(options["parts.cut"]),
        )

    @property
    def options(self) -> Mapping[str, Value]:
        """Itself as values of the options."""
        return {
            "parts.placed": to_text(self.parts),
            "parts.picked": float(self.picked),
            "parts.apart": self.apart,
            "parts.seed": float(self.seed),
            "parts.cut": self.cut,
        }

    @property
    def images(self) -> list[Floats]:
        """Each part alone, whole."""
        return [part.image for part in self.parts]

    @cached_property
    def whole(self) -> Floats:
        """All parts together, whole."""
        return union(self.images)

    @cached_property
    def shown(self) -> Floats:
        """What is on the board, and on the network."""
        return self.at(self.apart)

    @property
    def is_full(self) -> bool:
        """Whether no further part may be stamped."""
        return len(self.parts) >= MOST

    @cached_property
    def pieces(self) -> Pieces:
        """The short pieces of what is cut."""
        cut_all = self.cut == "all" or not self.parts
        return pieces_of(self.whole if cut_all else self.parts[self.picked].image)

    def at(self, distance: float) -> Floats:
        """The board with the pieces so many pixels apart; what is not cut stays where it is."""
        if distance == 0:
            return self.whole
        apart = self.pieces.apart(distance, self.seed)
        if self.cut == "all" or not self.parts:
            return apart
        rest = [part.image for i, part in enumerate(self.parts) if i != self.picked]
        return frozen(np.maximum.reduce([apart, *rest]))

    def with_part(self, part: Part) -> Composition:
        """One more part, picked; not exactly on one that is alike."""
        for _ in range(MOST):
            if part in self.parts:
                part = part.moved(2, 2)
        return self.with_parts((*self.parts, part)[:MOST], len(self.parts))

    def with_moved(self, index: int, part: Part) -> Composition:
        """One part in another place."""
        return self.with_parts((*self.parts[:index], part, *self.parts[index + 1 :]), index)

    def without(self, index: int) -> Composition:
        """One part less; its neighbour is picked."""
        return self.with_parts((*self.parts[:index], *self.parts[index + 1 :]), max(0, index - 1))

    def with_parts(self, parts: tuple[Part, ...], picked: int) -> Composition:
        """Other parts, whole."""
        return replace(self, parts=parts, picked=min(picked, max(0, len(parts) - 1)), apart=0.0)

    def part_at(self, x: float, y: float, reach: float = 1.5) -> int | None:
        """The topmost part whose ink is nearest to a point, in pixels, and no further than `reach`."""
        best, found = reach, None
        for index in reversed(range(len(self.parts))):
            rows, columns = np.nonzero(self.parts[index].image)
            distance = float(np.hypot(columns + 0.5 - x, rows + 0.5 - y).min(initial=np.inf))
            if distance < best or (distance == best and found is None):
                best, found = distance, index
        return found
