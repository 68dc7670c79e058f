"""What functions of lessons find in the events since the step began."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.lessons.errors import LessonError
from app.lessons.events import check_event
from app.lessons.values import Value, plain, same
from nncore.words import tr

if TYPE_CHECKING:
    from app.happenings import Event
    from app.lessons.scope import StepScope

Arguments = Sequence[Value]


def those(scope: StepScope, name: Value, wanted: Arguments) -> list[Event]:
    """The events of a name whose payload has these values, given as key, value, key, value."""
    pairs = list(zip(wanted[::2], wanted[1::2], strict=True))
    return [
        event
        for event in scope.events
        if event.name == name and all(same(event.payload.get(str(key)), value) for key, value in pairs)
    ]


def told(scope: StepScope, arguments: Arguments) -> list[Value]:
    """What the events of a name tell under a key; the other arguments as in `those`."""
    key = str(arguments[1])
    return [event.payload[key] for event in those(scope, arguments[0], arguments[2:]) if key in event.payload]


def numbers(scope: StepScope, arguments: Arguments) -> list[float]:
    """The numbers among what is told."""
    return [float(value) for value in told(scope, arguments) if not isinstance(value, str | None)]


def check_pairs(arguments: Arguments, name: Value, pairs: Arguments, *keys: Value) -> None:
    """Raise LessonError unless an event is named, and keys with values."""
    if not isinstance(name, str) or len(pairs) % 2:
        raise LessonError(
            tr("{given} does not name an event and then keys with their values.").format(
                given=repr(arguments)
            ),
            tr('Write for instance count("select", "kind", "weight").'),
        )
    check_event(name, tuple(str(key) for key in (*keys, *pairs[::2])))


def check_count(arguments: Arguments) -> None:
    """Check the arguments of `count`."""
    check_pairs(arguments, arguments[0], arguments[1:])


def check_told(arguments: Arguments) -> None:
    """Check the arguments of `last` and its like."""
    check_pairs(arguments, arguments[0], arguments[2:], arguments[1])


def last(scope: StepScope, arguments: Arguments) -> Value:
    """What the last such event tells."""
    values = told(scope, arguments)
    return values[-1] if values else None


def first(scope: StepScope, arguments: Arguments) -> Value:
    """What the first such event tells."""
    values = told(scope, arguments)
    return values[0] if values else None


def over(fold: Callable[[list[float]], float]) -> Callable[[StepScope, Arguments], Value]:
    """A function that folds all numbers told."""

    def call(scope: StepScope, arguments: Arguments) -> Value:
        told = numbers(scope, arguments)
        return plain(fold(told)) if told else None

    return call


def answer(scope: StepScope, arguments: Arguments) -> Value:
    """What was typed under a key."""
    return scope.answers.typed.get(str(arguments[0]))
