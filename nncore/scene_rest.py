"""What a scene's text says beside the training: picture, selection, options, panes, locks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from nncore.arrays import Floats, frozen
from nncore.config import DIGITS, FEW, N_FEW, Config
from nncore.scene import Pick, Shown, Value
from nncore.scene_fields import Fields, boxed
from nncore.sets import N_TEST, N_TRAIN, ends_of
from nncore.words import tr

TITLE, NAME, LONGEST = 80, 60, 10_000  # letters
MOST = 500  # options, pins, locks
_KEY = re.compile(r"[a-z0-9][a-z0-9_-]*(\.[A-Za-z0-9_-]+)*")
_PICKS = {"neuron": 2, "weight": 3, "bias": 2}
_MOVES = {"right": int, "down": int, "cut": bool, "noisy": bool, "inverted": bool, "otherwise": bool}


def picture_dict(shown: Shown) -> dict[str, object]:
    """What the text says of a picture."""
    told: dict[str, object] = {"source": shown.source}
    told |= {} if shown.row is None else {"row": shown.row}
    told |= {} if shown.drawn is None else {"drawn": boxed(shown.drawn.reshape(-1))}
    told |= {"disturbed": dict(shown.disturbed)} if shown.disturbed else {}
    return told


def _read_picture(fields: Fields, data: str) -> Shown:
    source = fields.text("source", NAME)
    if source not in ("train", "test", "drawn", "made"):
        fields.fail("source", tr("must be train, test, drawn or made"))
    row = fields.whole("row", 0, _examples(data, source) - 1) if fields.has("row") else None
    if (row is None) == (source in ("train", "test")):
        fields.fail("row", tr("must be there for an example, and for nothing else"))
    drawn: Floats | None = None
    if fields.has("drawn"):
        n = ends_of(data)[0]
        drawn = fields.floats("drawn", n)
        if data in DIGITS and not 0 <= float(drawn.min()) <= float(drawn.max()) <= 1:
            fields.fail("drawn", tr("has pixels outside 0 to 1"))
        drawn = frozen(drawn.reshape(28, 28)) if data in DIGITS else drawn
    elif row is None:
        fields.fail("drawn", tr("is missing"))
    disturbed = _disturbed(fields.below("disturbed")) if fields.has("disturbed") else {}
    fields.done()
    return Shown(source, row, drawn, MappingProxyType(disturbed))


def _examples(data: str, source: str) -> int:
    """How many examples a set has; the digits' sets are what they are."""
    train, test = {"mnist": (60_000, 10_000), FEW: (N_FEW, 10_000)}.get(data, (N_TRAIN, N_TEST))
    return train if source == "train" else test


def _disturbed(fields: Fields) -> dict[str, int | bool]:
    found: dict[str, int | bool] = {}
    for name in fields.names():
        if name not in _MOVES:
            fields.done()
        found[name] = fields.flag(name) if _MOVES[name] is bool else fields.whole(name, -1000, 1000)
    return found


def read_rest(fields: Fields, config: Config) -> dict[str, Any]:
    """Everything that is not the training's; all of it may be left out."""
    sizes = config.sizes
    readers: dict[str, Callable[[], object]] = {
        "picture": lambda: _read_picture(fields.below("picture"), config.data),
        "wanted": lambda: fields.whole("wanted", 0, max(sizes[-1], 2) - 1),
        "pins": lambda: fields.each("pins", MOST, lambda pin: _pin(pin, sizes)),
        "selection": lambda: _pick(fields.each("selection", 4, lambda part: part), fields, sizes),
        "options": lambda: MappingProxyType(_options(fields.below("options"))),
        "front": lambda: fields.each("front", MOST, _key),
        "locks": lambda: fields.each("locks", MOST, _key),
        "hides": lambda: fields.each("hides", MOST, _key),
        "workspace": lambda: _named(fields, "workspace"),
        "lesson": lambda: _named(fields, "lesson"),
        "locked_by": lambda: fields.text("locked_by", TITLE),
    }
    return {name: read() for name, read in readers.items() if fields.has(name)}


def _named(fields: Fields, name: str) -> str:
    value = fields.text(name, NAME)
    if not _KEY.fullmatch(value):
        fields.fail(name, tr("must be a key such as “train”"))
    return value


def _key(value: object) -> str:
    if not isinstance(value, str) or len(value) > NAME or not _KEY.fullmatch(value):
        raise ValueError(tr("must hold keys such as “reset” or “pad.normalise”"))
    return value


def _pin(value: object, sizes: tuple[int, ...]) -> tuple[int, int, float]:
    match value:
        case [int(layer), int(index), int() | float() as held] if 0 < layer < len(sizes) - 1:
            if 0 <= index < sizes[layer] and abs(held) <= 1e6 and not isinstance(held, bool):
                return layer, index, float(held)
    raise ValueError(tr("must hold [layer, neuron, activation] of hidden neurons"))


def _pick(parts: tuple[object, ...], fields: Fields, sizes: tuple[int, ...]) -> Pick:
    match parts:
        case ("example", ("train" | "test") as which, int(row)) if 0 <= row < 60_000:
            return "example", (str(which), row)
        case (str(kind), *numbers) if _PICKS.get(kind) == len(numbers):
            if _exists(kind, numbers, sizes):
                return kind, tuple(int(str(n)) for n in numbers)
    return fields.fail("selection", tr("is nothing that this network has"))


def _exists(kind: str, numbers: list[object], sizes: tuple[int, ...]) -> bool:
    if not all(type(n) is int and n >= 0 for n in numbers):
        return False
    layer, j, *k = (int(str(n)) for n in numbers)
    if layer >= len(sizes) or j >= sizes[layer] or (kind != "neuron" and not layer):
        return False
    return not k or k[0] < sizes[layer - 1]


def _options(fields: Fields) -> Mapping[str, Value]:
    found: dict[str, Value] = {}
    names = fields.names()
    if len(names) > MOST:
        fields.fail("", tr("are more than {most}").format(most=MOST))
    for name in names:
        value = fields.take(name)
        if len(name) > NAME or not _KEY.fullmatch(name):
            fields.fail(name[:NAME], tr("is no key of an option"))
        if not isinstance(value, str | bool | int | float) or (
            isinstance(value, str) and len(value) > LONGEST
        ):
            fields.fail(name, tr("must be a text, a number, true or false"))
        found[name] = value if isinstance(value, str | bool) else float(value)
    return found
