"""Reading JSON that may come from anybody: every value's kind, range and size is checked, and errors name the place."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import math
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.scene import LARGEST, SceneError
from nncore.words import tr

MARKS = (
    100_000  # commas and brackets at most, before anything is read: text can be cheap and what it says dear
)
T = TypeVar("T")


def ask_again() -> str:
    """What to do about a scene that is no whole one."""
    return tr("Ask for the file again, or save the scene anew.")


class Fields:
    """One object of the JSON, whose fields are taken one by one; what is left over is an error."""

    def __init__(self, value: object, path: str, text: str) -> None:
        self._text, self._path = text, path
        if not isinstance(value, dict):
            self.fail("", tr("must be an object {…}"))
        self._left: dict[str, Any] = dict(value)

    def fail(self, name: str, why: str, remedy: str = "") -> NoReturn:
        """Raise SceneError for a field, with the line it is on; `remedy` is what to do if not to ask again."""
        path = ".".join(part for part in (self._path, name) if part)
        text = tr("line {line}: {path} {why}. {remedy}") if path else tr("line 1: the scene {why}. {remedy}")
        line = _line_of(self._text, path) if path else 1
        raise SceneError(text.format(line=line, path=path, why=why, remedy=remedy or ask_again()))

    def done(self) -> None:
        """Refuse what no field was read from."""
        for name in self._left:
            self.fail(_short(name), tr("is not known to this version of the program"), tr("Take it out."))

    def take(self, name: str) -> object:
        """Any value; it must be there."""
        if name not in self._left:
            self.fail(name, tr("is missing"))
        return self._left.pop(name)

    def has(self, name: str) -> bool:
        """Whether a field that may be left out is there and is not null."""
        if self._left.get(name, ...) is None:
            del self._left[name]
        return name in self._left

    def text(self, name: str, longest: int) -> str:
        """A string without control characters but line breaks."""
        value = self.take(name)
        if not isinstance(value, str):
            self.fail(name, tr("must be a text"))
        if len(value) > longest:
            self.fail(
                name, tr("has {n:,} letters, more than {longest:,}").format(n=len(value), longest=longest)
            )
        if any((ord(c) < 32 and c not in "\n\t") or 0xD800 <= ord(c) < 0xE000 for c in value):
            self.fail(name, tr("holds characters that are no text"))
        return value

    def whole(self, name: str, low: int, high: int) -> int:
        """A whole number."""
        value = self.take(name)
        if type(value) is not int or not low <= value <= high:
            self.fail(name, tr("must be a whole number from {low:,} to {high:,}").format(low=low, high=high))
        return value

    def flag(self, name: str) -> bool:
        """True or false."""
        value = self.take(name)
        if not isinstance(value, bool):
            self.fail(name, tr("must be true or false"))
        return value

    def below(self, name: str) -> Fields:
        """An object."""
        path = f"{self._path}.{name}" if self._path else name
        return Fields(self.take(name), path, self._text)

    def names(self) -> list[str]:
        """The fields that have not been taken."""
        return list(self._left)

    def each(self, name: str, most: int, read: Callable[[object], T]) -> tuple[T, ...]:
        """A list; `read` raises ValueError for an entry that cannot be."""
        value = self.take(name)
        if not isinstance(value, list) or len(value) > most:
            self.fail(name, tr("must be a list of at most {most:,} entries").format(most=most))
        try:
            return tuple(read(entry) for entry in value)
        except ValueError as error:
            self.fail(name, str(error))

    def floats(self, name: str, n: int) -> Floats:
        """`n` numbers, written as base64 of little-endian float32 with their count and SHA-256; read-only, (n,)."""
        box = self.below(name)
        count = box.whole("count", 0, LARGEST)
        if count != n:
            box.fail("count", tr("is {count:,}, but {n:,} numbers belong here").format(count=count, n=n))
        told, coded = box.text("sha256", 64), box.take("float32")
        if not isinstance(coded, str) or len(coded) != 4 * -(-4 * n // 3):
            box.fail("float32", tr("must be base64 of {n:,} bytes").format(n=4 * n))
        try:
            data = base64.b64decode(coded, validate=True)
        except (binascii.Error, ValueError):
            box.fail("float32", tr("is not base64"))
        if len(data) != 4 * n or hashlib.sha256(data).hexdigest() != told:
            box.fail("sha256", tr("is not that of the numbers: some of them were changed"))
        values = np.frombuffer(data, "<f4").astype(np.float32)
        if not np.isfinite(values).all():
            box.fail("float32", tr("holds numbers that are not finite"))
        box.done()
        return frozen(values)


def boxed(values: Floats) -> dict[str, object]:
    """What `Fields.floats` reads."""
    data = np.ascontiguousarray(values, "<f4").tobytes()
    coded = base64.b64encode(data).decode("ascii")
    return {"count": values.size, "sha256": hashlib.sha256(data).hexdigest(), "float32": coded}


def parsed(text: str) -> Fields:
    """The outermost object of a scene's text; raises SceneError."""
    if len(text) > LARGEST:
        raise SceneError(
            tr("line 1: the scene is larger than {most:.0f} MB. {remedy}").format(
                most=LARGEST / 2**20, remedy=ask_again()
            )
        )
    if sum(map(text.count, ",[{")) > MARKS:
        raise SceneError(
            tr("line 1: the scene has more than {most:,} entries, far more than a scene. {remedy}").format(
                most=MARKS, remedy=ask_again()
            )
        )
    try:
        value = json.loads(
            text, object_pairs_hook=_once, parse_int=_int, parse_float=_float, parse_constant=_no
        )
    except json.JSONDecodeError as error:
        text = tr("line {line}, column {column}: this is no scene, or it was cut. {remedy}")
        where = {"line": error.lineno, "column": error.colno}
        raise SceneError(text.format(**where, remedy=ask_again())) from None
    except RecursionError:
        raise SceneError(
            tr("line 1: brackets are nested too deeply for a scene. {remedy}").format(remedy=ask_again())
        ) from None
    except _FoundError as error:
        line = text[: max(0, text.find(str(error.args[0])))].count("\n") + 1
        raise SceneError(
            tr("line {line}: {what}. {remedy}").format(line=line, what=error.args[1], remedy=ask_again())
        ) from None
    return Fields(value, "", text)


class _FoundError(Exception):
    """A place in the text, by what stands there, and what is wrong with it."""


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise _FoundError(f'"{name}"', tr("{name} is there twice").format(name=_short(name)))
        found[name] = value
    return found


def _int(digits: str) -> int:
    if len(digits) > 20:
        raise _FoundError(digits, tr("a number of {n} digits cannot be").format(n=len(digits)))
    return int(digits)


def _float(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value) or len(digits) > 60:
        raise _FoundError(digits, tr("the number {number} cannot be").format(number=_short(digits)))
    return value


def _no(word: str) -> NoReturn:
    raise _FoundError(word, tr("{word} is not a number").format(word=word))


def _line_of(text: str, path: str) -> int:
    """The line of a field in the text: its names are met there one inside the other; the last of them that is."""
    at = 0
    for name in path.split("."):
        found = text.find(json.dumps(name, ensure_ascii=False), at)
        if found < 0:  # the key of an option has dots in it
            found = text.find(f'"{path[path.find(name) :]}"', at)
        if found < 0:
            break
        at = found
    return text.count("\n", 0, at) + 1


def _short(name: str) -> str:
    return name if len(name) <= 40 else name[:37] + "…"
