"""A table of a TOML file read strictly: each key once asked for, of the right type, and none left over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from app.lessons.errors import LessonError
from app.lessons.targets import nearest
from nncore.words import tr

T = TypeVar("T")
_IT_IS = {
    str: "It is a text.",
    bool: "It is true or false.",
    int: "It is a whole number.",
    float: "It is a number.",
    list: "It is a list.",
    dict: "It is a table.",
}
_IS_NOT = {
    str: "{value} is not a text.",
    bool: "{value} is not true or false.",
    int: "{value} is not a whole number.",
    float: "{value} is not a number.",
    list: "{value} is not a list.",
    dict: "{value} is not a table.",
}
LONGEST_LINE = 600  # letters of a title, a question, a task
MOST = 64  # entries of a list


class Table:
    """Reads values by key; `where` is the path of the table in the file. Call `done` at the end."""

    def __init__(self, values: Mapping[str, Any], where: str = "") -> None:
        self._values, self.where = dict(values), where
        self._asked: list[str] = []

    def path(self, key: str) -> str:
        """Where a key stands."""
        return f"{self.where}.{key}" if self.where else key

    def get(self, key: str, kind: type[T], default: T | None = None) -> T:
        """The value of a key, which must be there unless there is a default."""
        self._asked.append(key)
        if key not in self._values:
            if default is None:
                raise LessonError(
                    tr("“{key}” is missing.").format(key=key),
                    tr(_IT_IS[kind]),
                    where=self.path(key),
                )
            return default
        value = self._values[key]
        if kind is float and type(value) is int:
            value = float(value)
        if type(value) is not kind:
            raise LessonError(
                tr(_IS_NOT[kind]).format(value=f"{value!r:.60}"),
                tr(_IT_IS[kind]),
                where=self.path(key),
            )
        if isinstance(value, list) and len(value) > MOST:
            raise LessonError(
                tr("A list of {n} is too long.").format(n=len(value)),
                tr("At most {most}.").format(most=MOST),
                where=self.path(key),
            )
        return value

    def line(self, key: str, default: str | None = None) -> str:
        """A short text."""
        text = self.get(key, str, default).strip()
        if len(text) > LONGEST_LINE or not text.isprintable():
            raise LessonError(
                tr("“{text}” is too long or has line breaks.").format(text=repr(text[:40])),
                tr("One line of at most {most} letters.").format(most=LONGEST_LINE),
                where=self.path(key),
            )
        return text

    def read(self, key: str, how: Callable[[str], T], default: str | None = None) -> T:
        """A text read further; what is wrong with it is said of this key."""
        return self.within(key, lambda: how(self.get(key, str, default)))

    def within(self, key: str, do: Callable[[], T]) -> T:
        """Do something; a LessonError of it is said to be at `key`."""
        try:
            return do()
        except LessonError as error:
            raise error.at(where=self.path(key)) from None

    def has(self, key: str) -> bool:
        """Whether a key is there."""
        return key in self._values

    def comes_before(self, key: str, other: str) -> bool:
        """Whether a key stands above another one that is there too."""
        keys = list(self._values)
        return key in keys and other in keys and keys.index(key) < keys.index(other)

    def table(self, key: str) -> Table | None:
        """A table inside, or None."""
        if key not in self._values:
            self._asked.append(key)
            return None
        return Table(self.get(key, dict), self.path(key))

    def tables(self, key: str) -> list[Table]:
        """A list of tables, perhaps empty."""
        found = self.get(key, list, [])
        for i, each in enumerate(found):
            if not isinstance(each, dict):
                raise LessonError(
                    tr("This is not a table."),
                    tr("Write [[{key}]].").format(key=key),
                    where=f"{self.path(key)}[{i + 1}]",
                )
        return [Table(each, f"{self.path(key)}[{i + 1}]") for i, each in enumerate(found)]

    def lines(self, key: str) -> tuple[str, ...]:
        """A list of short texts, perhaps empty."""
        found = self.get(key, list, [])
        for each in found:
            if not isinstance(each, str) or len(each) > LONGEST_LINE:
                raise LessonError(
                    tr("{value} is not a short text.").format(value=f"{each!r:.60}"),
                    tr("The list holds texts."),
                    where=self.path(key),
                )
        return tuple(found)

    def rest(self) -> dict[str, Any]:
        """All that has not been asked for."""
        return {key: value for key, value in self._values.items() if key not in self._asked}

    def done(self) -> None:
        """Raise LessonError for a key that nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                raise LessonError(
                    tr("“{key}” is no key of a lesson here.").format(key=key),
                    nearest(key, self._asked),
                    where=self.path(key),
                )
