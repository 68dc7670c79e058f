"""Switches of the panes: declared by a pane, kept by the Session, shown in every Frame, remembered in settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.said import Said, SaidChoices

Value = str | bool | float
LONGEST = 10_000  # letters of an option that is a text: one read from a file must not be endless
Options = Mapping[str, Value]


@dataclass(frozen=True)
class Option:
    """One switch, `key` "pane.name": one of its `choices` (value, label), or on/off, a number, a text."""

    key: str
    default: Value
    label: Said = Said()  # noqa: RUF009 - a descriptor
    tip: Said = Said()  # noqa: RUF009
    choices: SaidChoices = SaidChoices()  # noqa: RUF009
    low: float = 0.0
    high: float = 0.0
    shortcut: str = ""

    def allows(self, value: object) -> bool:
        """Whether `value` may be given to this option, for instance one read from a settings file."""
        if self.choices:
            return any(value == choice for choice, _ in self.choices)
        if isinstance(self.default, bool):
            return isinstance(value, bool)
        if isinstance(self.default, str):
            return isinstance(value, str) and len(value) <= LONGEST
        return isinstance(value, int | float) and self.low <= value <= self.high


def defaults(options: Iterable[Option]) -> Options:
    """The starting value of every option, read-only."""
    return MappingProxyType({option.key: option.default for option in options})


def with_value(options: Options, key: str, value: Value) -> Options:
    """A read-only copy with one value replaced; the same object if nothing changes."""
    return options if options[key] == value else MappingProxyType({**options, key: value})
