"""What is typed, read as a grid; and a grid written as it is typed. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from app import numerals
from nncore.config import Config
from nncore.sweep import Sweep, SweepError
from nncore.sweep_table import MEASURES
from nncore.words import tr

__all__ = ["MEASURES", "grid_of", "read", "written"]

_SPAN = re.compile(r"(\d+)\s*(?:\.\.|…|–)\s*(\d+)")
NONE = "none"
LONGEST_SPAN = 1000


def grid_of(base: Config, texts: Mapping[str, str]) -> Sweep:
    """The grid that lists of each axis ask for; an empty one is as in `base`. Raises SweepError with its field."""
    named = {axis: read(axis, text) for axis, text in texts.items() if text.strip()}
    return Sweep.of(base, **named)


def read(axis: str, text: str) -> tuple[Any, ...]:
    """A list of values. Raises SweepError for what is none."""
    parts = [part.strip() for part in re.split(r"[,;]", text)]
    values: list[Any] = []
    for part in filter(None, parts):
        values += _values(axis, part)
    return tuple(values)


def written(axis: str, values: tuple[Any, ...]) -> str:
    """The list as a person would type it."""
    return ", ".join(value_text(axis, value) for value in values)


def value_text(axis: str, value: Any) -> str:  # noqa: ANN401 - of an axis's own kind
    """One value of an axis."""
    if axis == "hidden":
        return " ".join(map(str, value)) or NONE
    return numerals.bound(value) if isinstance(value, float) else str(value)


def _values(axis: str, part: str) -> list[Any]:
    try:
        if axis == "hidden":
            return [() if part.lower() == NONE else tuple(int(n) for n in re.split(r"[\s\-x×]+", part))]
        if axis == "learning_rate":
            return [numerals.parse(part)]
        if span := _SPAN.fullmatch(part):
            low, high = int(span[1]), int(span[2])
            if not 0 <= high - low < LONGEST_SPAN:
                raise SweepError(
                    tr("{part} is no span of at most {most:,}, from the smaller to the larger").format(
                        part=part, most=LONGEST_SPAN
                    ),
                    axis,
                )
            return list(range(low, high + 1))
        return [int(part.replace(numerals.THIN, ""))]
    except ValueError:
        raise SweepError(_not_meant(axis).format(part=part[:20]), axis) from None


def _not_meant(axis: str) -> str:
    if axis == "hidden":
        return tr("{part} is not layers such as 16 16 or none")
    return (
        tr("{part} is not a number such as 0.3")
        if axis == "learning_rate"
        else tr("{part} is not a whole number")
    )
