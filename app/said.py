"""Texts of tables: written down in English once, said in the person's language whenever they are read."""

from __future__ import annotations

from typing import overload

from nncore.words import tr

Choices = tuple[tuple[str, str], ...]
"""Each a value and the words for it."""


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
        return tr(vars(owner)[self._name])

    def __set__(self, owner: object, text: str) -> None:
        vars(owner)[self._name] = text


class SaidChoices:
    """A field of a dataclass that holds values with English words and gives the words' translations."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = f"_{name}"

    def __get__(self, owner: object, kind: type) -> Choices:
        if owner is None:
            return ()
        return tuple((value, tr(words)) for value, words in vars(owner)[self._name])

    def __set__(self, owner: object, choices: Choices) -> None:
        vars(owner)[self._name] = choices
