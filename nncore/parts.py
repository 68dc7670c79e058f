"""Parts of digits: loops and lines with a place on 28 by 28, what they make together, and how they are written down."""

from __future__ import annotations

import base64
import binascii
import zlib
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.canvas import SIDE, blank, shifted
from nncore.patterns import PARTS, shape

DRAWING = "drawing"
MOST = 9
"""Parts at a time: more than a person can compare."""


@dataclass(frozen=True)
class Part:
    """A shape of `PARTS`, or a drawing of its own `pixels`, moved from its home by whole pixels."""

    name: str
    right: int = 0
    down: int = 0
    pixels: bytes = b""  # of a drawing: 784, 0 black to 255 white

    @property
    def image(self) -> Floats:
        """It alone, (28, 28), 0 to 1, read-only."""
        return _image(self)

    @property
    def box(self) -> tuple[int, int, int, int]:
        """First and last column and first and last row of its ink; all of the board without ink."""
        return box_of(self.image)

    def moved(self, right: int, down: int) -> Part:
        """It moved by so many pixels, but no further than its ink stays on the board."""
        left, last, top, bottom = self.box
        return replace(
            self,
            right=self.right + min(max(right, -left), SIDE - 1 - last),
            down=self.down + min(max(down, -top), SIDE - 1 - bottom),
        )


PRESETS: dict[str, tuple[Part, ...]] = {
    "8": (Part("upper loop"), Part("lower loop")),
    "9": (Part("upper loop", -1, 3), Part("upright line", 3, 1)),
    "4": (Part("short upright", -5, -4), Part("level line", 0, 1), Part("upright line", 4, 0)),
    "7": (Part("level line", 0, -7), Part("steep line", 2, 0)),
    "1": (Part("upright line"),),
}
"""Digits put together from parts."""


def drawing(image: Floats) -> Part:
    """A picture (28, 28), 0 to 1, as a part, in 256 greys."""
    return Part(DRAWING, pixels=np.rint(np.clip(image, 0, 1) * 255).astype(np.uint8).tobytes())


def box_of(image: Floats) -> tuple[int, int, int, int]:
    """First and last column and first and last row with ink; of a black image all of it."""
    columns, rows = np.flatnonzero(image.any(axis=0)), np.flatnonzero(image.any(axis=1))
    if not len(columns):
        return 0, image.shape[1] - 1, 0, image.shape[0] - 1
    return int(columns[0]), int(columns[-1]), int(rows[0]), int(rows[-1])


def union(images: list[Floats]) -> Floats:
    """All of them on one board: where several have ink, the most of it counts. Read-only."""
    return frozen(np.maximum.reduce(images)) if images else blank()


def n_shared(images: list[Floats]) -> int:
    """Pixels that more than one of them has ink on: there the union has less ink than all of them together."""
    return int((np.sum([image > 0 for image in images], axis=0) > 1).sum()) if images else 0


def to_text(parts: tuple[Part, ...]) -> str:
    """Parts as a short text: a name and two numbers each, and the pixels of drawings."""
    return ";".join("/".join([p.name, str(p.right), str(p.down), *_letters(p)]) for p in parts)


@lru_cache(maxsize=64)
def from_text(text: str) -> tuple[Part, ...]:
    """Read what `to_text` wrote; what cannot be read, and what lies off the board, is left out."""
    read = (_part(word) for word in text.split(";") if word)
    return tuple(part for part in read if part is not None)[:MOST]


@lru_cache(maxsize=256)
def _image(part: Part) -> Floats:
    if part.name != DRAWING:
        return shifted(shape(part.name), part.down, part.right)
    pixels = np.frombuffer(part.pixels, np.uint8).reshape(SIDE, SIDE)
    return shifted(np.divide(pixels, np.float32(255)), part.down, part.right)


def _letters(part: Part) -> list[str]:
    return [base64.urlsafe_b64encode(zlib.compress(part.pixels, 9)).decode("ascii")] if part.pixels else []


def _part(word: str) -> Part | None:
    name, *rest = word.split("/")
    try:
        right, down = int(rest[0]), int(rest[1])
        pixels = _pixels(rest[2]) if name == DRAWING else b""
    except (ValueError, IndexError, binascii.Error, zlib.error):
        return None
    if name not in (*PARTS, DRAWING) or len(pixels) != (SIDE * SIDE if name == DRAWING else 0):
        return None
    part = Part(name, right, down, pixels)
    whole = Part(name, 0, 0, pixels).moved(right, down)
    return part if part == whole else None


def _pixels(letters: str) -> bytes:
    """The pixels of a drawing; never more than there can be, whatever the text claims."""
    return zlib.decompressobj().decompress(base64.urlsafe_b64decode(letters), SIDE * SIDE + 1)
