"""The one table of functions that a lesson may call: of the frame, of the events since the step began, of numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lessons.errors import LessonError
from app.lessons.events import check_event
from app.lessons.expression import number
from app.lessons.facts import plain
from app.lessons.values import Value, same
from nncore.network import index_of

if TYPE_CHECKING:
    from app.happenings import Event
    from app.lessons.scope import StepScope
    from nncore.arrays import Floats

MANY = 12  # arguments at most of a function that takes any number

Arguments = Sequence[Value]


def _no_check(_arguments: Arguments) -> None:
    pass


@dataclass(frozen=True)
class Listed:
    """One function: how it is written, a sentence, how many arguments, what it gives."""

    usage: str
    tip: str
    least: int
    most: int
    call: Callable[[StepScope, Arguments], Value]
    check: Callable[[Arguments], None] = _no_check


# -- of the frame -----------------------------------------------------------------------------------------------


def _whole(value: Value) -> int | None:
    found = number(value)
    return None if found is None or found != int(found) else int(found)


def _at(array: Floats | None, *places: Value) -> Value:
    """The entry of an array, none outside it."""
    at = [_whole(place) for place in places]
    if array is None or array.ndim != len(at):
        return None
    inside = [i for i, n in zip(at, array.shape, strict=True) if i is not None and 0 <= i < n]
    return plain(array[tuple(inside)]) if len(inside) == array.ndim else None


def _layer(arrays: Sequence[Floats], layer: Value) -> Floats | None:
    at = _whole(layer)
    return arrays[at] if at is not None and 0 <= at < len(arrays) else None


def _from_one(arrays: Sequence[Floats], layer: Value) -> Floats | None:
    at = _whole(layer)
    return arrays[at - 1] if at is not None and 1 <= at <= len(arrays) else None


def _option(scope: StepScope, arguments: Arguments) -> Value:
    value = scope.frame.options.get(str(arguments[0]))
    return value if value is None or isinstance(value, bool | str) else float(value)


def _component(scope: StepScope, arguments: Arguments) -> Value:
    """A component of the gradient found; none where the wave has not been."""
    found, at = scope.frame.found, [_whole(each) for each in arguments]
    layer, j = at[0], at[1]
    k = at[2] if len(at) == 3 else None
    if found is None or layer is None or j is None or (k is None and len(at) == 3):
        return None
    sizes = found.network.sizes
    inside = 1 <= layer < len(sizes) and 0 <= j < sizes[layer] and (k is None or 0 <= k < sizes[layer - 1])
    return plain(found.flat[index_of(layer, j, k, sizes)]) if inside else None


def _delta(scope: StepScope, arguments: Arguments) -> Value:
    found, layer = scope.frame.found, _whole(arguments[0])
    if found is None or found.whole is not None or layer is None or layer not in found.layers_filled:
        return None
    return _at(found.gradient.deltas[layer - 1].mean(axis=0), arguments[1])


def _wish(scope: StepScope, arguments: Arguments) -> Value:
    found = scope.frame.found
    return None if found is None or found.wish is None else _at(found.wish.mean(axis=0), arguments[0])


def _pinned(scope: StepScope, arguments: Arguments) -> Value:
    layer, j = (_whole(each) for each in arguments)
    return None if layer is None or j is None else scope.frame.pins.get((layer, j))


def _neurons(scope: StepScope, arguments: Arguments) -> Value:
    layer, sizes = _whole(arguments[0]), scope.frame.snapshot.network.sizes
    return float(sizes[layer]) if layer is not None and 0 <= layer < len(sizes) else None


# -- of the events ----------------------------------------------------------------------------------------------


def _those(scope: StepScope, name: Value, wanted: Arguments) -> list[Event]:
    """The events of a name whose payload has these values, given as key, value, key, value."""
    pairs = list(zip(wanted[::2], wanted[1::2], strict=True))
    return [
        event
        for event in scope.events
        if event.name == name and all(same(event.payload.get(str(key)), value) for key, value in pairs)
    ]


def _told(scope: StepScope, arguments: Arguments) -> list[Value]:
    """What the events of a name tell under a key; the other arguments as in `_those`."""
    key = str(arguments[1])
    return [
        event.payload[key] for event in _those(scope, arguments[0], arguments[2:]) if key in event.payload
    ]


def _numbers(scope: StepScope, arguments: Arguments) -> list[float]:
    return [float(value) for value in _told(scope, arguments) if not isinstance(value, str | None)]


def _check_pairs(arguments: Arguments, name: Value, pairs: Arguments, *keys: Value) -> None:
    if not isinstance(name, str) or len(pairs) % 2:
        raise LessonError(
            f"{arguments!r} does not name an event and then keys with their values.",
            'Write for instance count("select", "kind", "weight").',
        )
    check_event(name, tuple(str(key) for key in (*keys, *pairs[::2])))


def _check_count(arguments: Arguments) -> None:
    _check_pairs(arguments, arguments[0], arguments[1:])


def _check_told(arguments: Arguments) -> None:
    _check_pairs(arguments, arguments[0], arguments[2:], arguments[1])


def _last(scope: StepScope, arguments: Arguments) -> Value:
    told = _told(scope, arguments)
    return told[-1] if told else None


def _first(scope: StepScope, arguments: Arguments) -> Value:
    told = _told(scope, arguments)
    return told[0] if told else None


def _over(fold: Callable[[list[float]], float]) -> Callable[[StepScope, Arguments], Value]:
    def call(scope: StepScope, arguments: Arguments) -> Value:
        told = _numbers(scope, arguments)
        return plain(fold(told)) if told else None

    return call


def _answer(scope: StepScope, arguments: Arguments) -> Value:
    return scope.answers.typed.get(str(arguments[0]))


# -- of numbers and texts ---------------------------------------------------------------------------------------


def _of_number(f: Callable[[float], float]) -> Callable[[StepScope, Arguments], Value]:
    def call(_scope: StepScope, arguments: Arguments) -> Value:
        a = number(arguments[0])
        if a is None:
            return None
        try:
            return plain(f(a))
        except (ValueError, OverflowError):
            return None

    return call


def _of_numbers(f: Callable[[list[float]], Value]) -> Callable[[StepScope, Arguments], Value]:
    def call(_scope: StepScope, arguments: Arguments) -> Value:
        numbers = [number(each) for each in arguments]
        known = [each for each in numbers if each is not None]
        return f(known) if len(known) == len(numbers) else None

    return call


def _sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z)) if z > -700 else 0.0


def _round(numbers: list[float]) -> Value:
    digits = max(0, min(12, int(numbers[1]))) if len(numbers) > 1 else 0
    return float(round(numbers[0], digits))


def _parts(text: Value) -> list[str]:
    """The parts of a text that lists things: between commas, semicolons or spaces."""
    return str(text or "").replace(",", " ").replace(";", " ").split()


def _item(_scope: StepScope, arguments: Arguments) -> Value:
    parts, at = _parts(arguments[0]), _whole(arguments[1])
    if at is None or not -len(parts) <= at < len(parts):
        return None
    try:
        return plain(float(parts[at]))
    except ValueError:
        return parts[at]


def _contains(_scope: StepScope, arguments: Arguments) -> Value:
    text, piece = arguments
    return isinstance(text, str) and isinstance(piece, str) and piece in text


FUNCTIONS: dict[str, Listed] = {
    "option": Listed('option("toys.rate")', "The switch of a pane", 1, 1, _option),
    "pixel": Listed(
        "pixel(row, column)", "A pixel as drawn, 0 to 1", 2, 2, lambda s, a: _at(s.frame.picture.drawn, *a)
    ),
    "received": Listed(
        "received(row, column)",
        "A pixel as the network receives it",
        2,
        2,
        lambda s, a: _at(s.frame.picture.received, *a),
    ),
    "output": Listed(
        "output(i)", "Output i of the network", 1, 1, lambda s, a: _at(s.frame.trace.outputs, *a)
    ),
    "activation": Listed(
        "activation(layer, j)",
        "Activation of neuron j; layer 0 are the inputs",
        2,
        2,
        lambda s, a: _at(_layer(s.frame.trace.activations, a[0]), a[1]),
    ),
    "weighted_sum": Listed(
        "weighted_sum(layer, j)",
        "Its weighted sum z, bias included",
        2,
        2,
        lambda s, a: _at(_from_one(s.frame.trace.zs, a[0]), a[1]),
    ),
    "weight": Listed(
        "weight(layer, j, k)",
        "The weight into neuron j of a layer from neuron k before it",
        3,
        3,
        lambda s, a: _at(_from_one(s.frame.snapshot.network.weights, a[0]), a[1], a[2]),
    ),
    "bias": Listed(
        "bias(layer, j)",
        "The bias of a neuron",
        2,
        2,
        lambda s, a: _at(_from_one(s.frame.snapshot.network.biases, a[0]), a[1]),
    ),
    "first_weight": Listed(
        "first_weight(layer, j, k)",
        "The same weight where this run started",
        3,
        3,
        lambda s, a: _at(_from_one(s.frame.snapshot.initial.weights, a[0]), a[1], a[2]),
    ),
    "neurons": Listed(
        "neurons(layer)", "How many neurons a layer has; layer 0 are the inputs", 1, 1, _neurons
    ),
    "slope_of": Listed(
        "slope_of(layer, j, k)",
        "A component of the gradient found: of a weight, or without k of a bias",
        2,
        3,
        _component,
    ),
    "delta": Listed(
        "delta(layer, j)", "dC/dz of a neuron in the gradient found, the mean over its examples", 2, 2, _delta
    ),
    "wish": Listed("wish(i)", "−dC/da of output i in the gradient found", 1, 1, _wish),
    "pinned": Listed(
        "pinned(layer, j)", "The value a neuron is held at by hand, none if it is free", 2, 2, _pinned
    ),
    "typed": Listed('typed("key")', "The number typed as the answer of that key", 1, 1, _answer),
    "start": Listed(
        "start(expression)", "What an expression was when the step began", 1, 1, lambda _s, a: a[0]
    ),
    "count": Listed(
        'count("edit", "kind", "bias")',
        "How often an event happened in this step; keys with their values narrow it down",
        1,
        MANY,
        lambda s, a: float(len(_those(s, a[0], a[1:]))),
        _check_count,
    ),
    "seen": Listed(
        'seen("find")',
        "Whether it happened at all",
        1,
        MANY,
        lambda s, a: bool(_those(s, a[0], a[1:])),
        _check_count,
    ),
    "last": Listed(
        'last("seed", "seed")', "What the last such event tells under a key", 2, MANY, _last, _check_told
    ),
    "first": Listed('first("seed", "seed")', "What the first such event tells", 2, MANY, _first, _check_told),
    "distinct": Listed(
        'distinct("seed", "seed")',
        "How many different values such events told",
        2,
        MANY,
        lambda s, a: float(len(set(_told(s, a)))),
        _check_told,
    ),
    "highest": Listed(
        'highest("edit", "value")', "The largest number such events told", 2, MANY, _over(max), _check_told
    ),
    "lowest": Listed('lowest("edit", "value")', "The smallest", 2, MANY, _over(min), _check_told),
    "total": Listed('total("step", "n")', "Their sum", 2, MANY, _over(math.fsum), _check_told),
    "near": Listed(
        "near(a, b, within)",
        "Whether a and b differ by no more than within",
        3,
        3,
        _of_numbers(lambda n: abs(n[0] - n[1]) <= n[2]),
    ),
    "between": Listed(
        "between(a, low, high)", "Whether low ≤ a ≤ high", 3, 3, _of_numbers(lambda n: n[1] <= n[0] <= n[2])
    ),
    "abs": Listed("abs(a)", "Without its sign", 1, 1, _of_number(abs)),
    "sqrt": Listed("sqrt(a)", "The square root", 1, 1, _of_number(math.sqrt)),
    "exp": Listed("exp(a)", "e to the power of a", 1, 1, _of_number(math.exp)),
    "log": Listed("log(a)", "The natural logarithm", 1, 1, _of_number(math.log)),
    "sigmoid": Listed("sigmoid(z)", "1 / (1 + e^−z)", 1, 1, _of_number(_sigmoid)),
    "round": Listed(
        "round(a, digits)", "Rounded, to whole numbers without digits", 1, 2, _of_numbers(_round)
    ),
    "min": Listed("min(a, b, ...)", "The smallest", 1, MANY, _of_numbers(min)),
    "max": Listed("max(a, b, ...)", "The largest", 1, MANY, _of_numbers(max)),
    "items": Listed(
        "items(text)",
        "How many parts a text has between commas or spaces",
        1,
        1,
        lambda _s, a: float(len(_parts(a[0]))),
    ),
    "item": Listed("item(text, i)", "Its part i, from 0, as a number if it is one", 2, 2, _item),
    "contains": Listed("contains(text, piece)", "Whether a text has a piece in it", 2, 2, _contains),
}
