"""What expressions are about: numbers, texts, yes or no, and none where there is no such thing."""

from __future__ import annotations

import math

import numpy as np

Value = float | str | bool | None

SAME = 1e-9  # relative: numbers closer than this are equal, because many come from float32


def same(a: object, b: object) -> bool:
    """Whether two values are equal; a text never equals a number, none only none."""
    if a is None or b is None:
        return a is b
    if isinstance(a, str) or isinstance(b, str):
        return isinstance(a, str) and isinstance(b, str) and a == b
    if isinstance(a, bool) or isinstance(b, bool):
        return bool(a) == bool(b)
    return isinstance(a, float | int) and isinstance(b, float | int) and math.isclose(a, b, rel_tol=SAME)


def plain(value: object) -> Value:
    """A number of the engine as a value: whole numbers and those of numpy are ordinary ones, nan is none."""
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, np.bool_):
        return bool(value)
    if isinstance(value, int | float | np.integer | np.floating):
        return float(value) if np.isfinite(value) else None
    return str(value)
