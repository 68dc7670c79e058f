"""What a lesson may name: the facts and functions, and the panes, switches, actions and settings of this program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from app.lessons.errors import LessonError
from app.lessons.expression import CONSTANTS
from app.lessons.facts import FACTS
from app.lessons.functions import FUNCTIONS, Listed
from app.lessons.targets import Targets, nearest
from app.lessons.values import Value
from app.options import Option
from nncore.config import LIVE
from nncore.words import tr


@dataclass(frozen=True)
class _OptionFunction:
    """option(key), which knows the keys."""

    keys: Sequence[str]
    least: int = 1
    most: int = 1

    def check(self, arguments: Sequence[Value]) -> None:
        """Raise LessonError for a switch that there is not."""
        key = arguments[0]
        if not isinstance(key, str) or key not in self.keys:
            raise LessonError(
                tr("There is no option called “{key}”.").format(key=key), nearest(str(key), self.keys)
            )


@dataclass(frozen=True)
class Vocabulary:
    """Answers what the reader of expressions and texts asks."""

    options: Mapping[str, Option] = field(default_factory=dict)
    panes: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    workspaces: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        options: Iterable[Option],
        panes: Iterable[str],
        actions: Iterable[str],
        workspaces: Iterable[str],
    ) -> Vocabulary:
        """Of all options, and of the keys of the rest."""
        return cls(
            {option.key: option for option in options}, tuple(panes), tuple(actions), tuple(workspaces)
        )

    @cached_property
    def targets(self) -> Targets:
        """What lit words and locks can name."""
        keys = {
            "pane": self.panes,
            "action": self.actions,
            "option": tuple(self.options),
            "setting": LIVE,
            "workspace": self.workspaces,
        }
        return Targets(keys)

    def has_fact(self, name: str) -> bool:
        """Whether there is such a fact."""
        return name in FACTS

    def function(self, name: str) -> Listed | _OptionFunction | None:
        """The function called `name`."""
        return _OptionFunction(tuple(self.options)) if name == "option" else FUNCTIONS.get(name)

    def nearest(self, name: str) -> str:
        """How a function is written, or what is closest to a name that there is not."""
        if name in FUNCTIONS:
            return tr("Write {usage}.").format(usage=FUNCTIONS[name].usage)
        return nearest(name, [*FACTS, *FUNCTIONS, *CONSTANTS])

    def option_value(self, key: str, value: object) -> Value:
        """A value for a switch; raises LessonError if it cannot have it."""
        option = self.options.get(key)
        if option is None:
            raise LessonError(
                tr("There is no option called “{key}”.").format(key=key), nearest(key, tuple(self.options))
            )
        if not option.allows(value) or isinstance(value, bool) != isinstance(option.default, bool):
            raise LessonError(
                tr("The option “{key}” cannot be {value}.").format(key=key, value=repr(value)),
                _allowed(option),
            )
        return value if isinstance(value, str | bool) else float(value)  # type: ignore[arg-type]


def _allowed(option: Option) -> str:
    if option.choices:
        return tr("Choose one of: {names}.").format(names=", ".join(value for value, _ in option.choices))
    if isinstance(option.default, bool):
        return tr("Write true or false.")
    if isinstance(option.default, str):
        return tr("Write a text.")
    return tr("Write a number from {low} to {high}.").format(low=f"{option.low:g}", high=f"{option.high:g}")
