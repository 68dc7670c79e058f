"""Simple shapes on 28 by 28, for a person who puts down what they expect a neuron to look for."""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.canvas import blank, stroke

SIDE = 28
Line = tuple[tuple[float, float], ...]


def _arc(x: float, y: float, across: float, down: float) -> Line:
    angles = [2 * math.pi * i / 24 for i in range(25)]
    return tuple((x + across * math.cos(a), y + down * math.sin(a)) for a in angles)


_LINES: dict[str, Line] = {
    "loop": _arc(14, 14, 6, 7),  # said
    "upper loop": _arc(14, 9, 5, 4.5),  # said
    "lower loop": _arc(14, 19, 5, 4.5),  # said
    "upright line": ((14, 5), (14, 23)),  # said
    "level line": ((6, 14), (22, 14)),  # said
    "rising line": ((7, 21), (21, 7)),  # said
    "falling line": ((7, 7), (21, 21)),  # said
    "short piece": ((11, 8), (17, 8)),  # said
}
SHAPES = tuple(_LINES)
"""What a neuron may be expected to look for."""

_MORE: dict[str, Line] = {
    "short upright": ((14, 9), (14, 19)),  # said
    "steep line": ((17.5, 5), (10.5, 23)),  # said
}
PARTS = (*SHAPES, *_MORE)
"""What a digit can be put together from."""


def shape(name: str) -> Floats:
    """The shape called `name`, (28, 28), 0 to 1; KeyError if there is none."""
    image, points = blank(), (_LINES | _MORE)[name]
    for start, end in pairwise(points):
        image = stroke(image, start, end, 1.0)
    return image


def to_text(patterns: Sequence[Floats | None]) -> str:
    """Patterns as a short text, each pixel on or off; None is nothing."""
    return ".".join("" if p is None or not p.any() else _letters(p) for p in patterns)


def from_text(text: str, n: int) -> list[Floats | None]:
    """Read what `to_text` wrote, as `n` patterns; what cannot be read is None."""
    parts = (text.split(".") if text else [])[:n]
    return [_pattern(part) for part in parts] + [None] * (n - len(parts))


def _letters(pattern: Floats) -> str:
    bits = np.packbits(pattern.reshape(-1) >= 0.5)
    return base64.urlsafe_b64encode(bits.tobytes()).decode("ascii").rstrip("=")


def _pattern(letters: str) -> Floats | None:
    try:
        raw = base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))
    except (binascii.Error, ValueError):
        return None
    if len(raw) != SIDE * SIDE // 8:
        return None
    bits = np.unpackbits(np.frombuffer(raw, np.uint8))
    return frozen(bits.reshape(SIDE, SIDE).astype(np.float32))
