"""Texts of tables: written down in English once, said in the person's language whenever they are read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import overload

from nncore.words import tr

Choices = tuple[tuple[str, str], ...]
"""Each a value and the words for it."""


class Filled(str):
    """An English text with {names}, which keeps what they are to be filled with until it is said."""

    __slots__ = ("fill",)
    fill: Mapping[str, object]

    def __new__(cls, text: str, **fill: object) -> Filled:
        """`fill` by the names in `text`; texts among it are said too."""
        made = super().__new__(cls, text)
        made.fill = fill
        return made


def say(text: str) -> str:
    """`text` in the person's language, filled in if it is to be."""
    if not isinstance(text, Filled):
        return tr(text)
    return tr(text).format(**{name: tr(x) if isinstance(x, str) else x for name, x in text.fill.items()})


class Said:
    """A field of a dataclass that holds an English text and gives its translation."""

    def __init__(self, default: str | None = None) -> None:
        self._default = default

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = f"_{name}"

    @overload
    def __get__(self, owner: None, kind: type) -> str: ...
    @overload
    def __get__(self, owner: object, kind: type) -> str: ...
    def __get__(self, owner: object, kind: type) -> str:
        if owner is None:  # the dataclass asks for the default
            if self._default is None:
                raise AttributeError(self._name)
            return self._default
        return say(vars(owner)[self._name])

    def __set__(self, owner: object, text: str) -> None:
        vars(owner)[self._name] = text


class SaidChoices:
    """A field of a dataclass that holds values with English words and gives the words' translations."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = f"_{name}"

    def __get__(self, owner: object, kind: type) -> Choices:
        if owner is None:
            return ()
        return tuple((value, say(words)) for value, words in vars(owner)[self._name])

    def __set__(self, owner: object, choices: Choices) -> None:
        vars(owner)[self._name] = choices
