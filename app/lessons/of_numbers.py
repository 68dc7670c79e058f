"""What functions of lessons make of numbers and texts."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.lessons.expression import number
from app.lessons.of_frame import whole
from app.lessons.values import Value, plain

if TYPE_CHECKING:
    from app.lessons.scope import StepScope

Arguments = Sequence[Value]


def of_number(f: Callable[[float], float]) -> Callable[[StepScope, Arguments], Value]:
    """A function of one number."""

    def call(_scope: StepScope, arguments: Arguments) -> Value:
        a = number(arguments[0])
        if a is None:
            return None
        try:
            return plain(f(a))
        except (ValueError, OverflowError):
            return None

    return call


def of_numbers(f: Callable[[list[float]], Value]) -> Callable[[StepScope, Arguments], Value]:
    """A function of numbers that are all there."""

    def call(_scope: StepScope, arguments: Arguments) -> Value:
        numbers = [number(each) for each in arguments]
        known = [each for each in numbers if each is not None]
        return f(known) if len(known) == len(numbers) else None

    return call


def sigmoid(z: float) -> float:
    """1 / (1 + e^−z)."""
    return 1 / (1 + math.exp(-z)) if z > -700 else 0.0


def rounded(numbers: list[float]) -> Value:
    """Rounded to some digits."""
    digits = max(0, min(12, int(numbers[1]))) if len(numbers) > 1 else 0
    return float(round(numbers[0], digits))


def parts(text: Value) -> list[str]:
    """The parts of a text that lists things: between commas, semicolons or spaces."""
    return str(text or "").replace(",", " ").replace(";", " ").split()


def item(_scope: StepScope, arguments: Arguments) -> Value:
    """One part of a text."""
    listed, at = parts(arguments[0]), whole(arguments[1])
    if at is None or not -len(listed) <= at < len(listed):
        return None
    try:
        return plain(float(listed[at]))
    except ValueError:
        return listed[at]


def contains(_scope: StepScope, arguments: Arguments) -> Value:
    """Whether a text has a piece in it."""
    text, piece = arguments
    return isinstance(text, str) and isinstance(piece, str) and piece in text
