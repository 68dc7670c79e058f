"""What functions of lessons find in a frame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.lessons.expression import number
from app.lessons.values import Value, plain
from nncore.network import index_of

if TYPE_CHECKING:
    from app.lessons.scope import StepScope
    from nncore.arrays import Floats

Arguments = Sequence[Value]


def whole(value: Value) -> int | None:
    """A value as a whole number, none if it is none."""
    found = number(value)
    return None if found is None or found != int(found) else int(found)


def at(array: Floats | None, *places: Value) -> Value:
    """The entry of an array, none outside it."""
    found = [whole(place) for place in places]
    if array is None or array.ndim != len(found):
        return None
    inside = [i for i, n in zip(found, array.shape, strict=True) if i is not None and 0 <= i < n]
    return plain(array[tuple(inside)]) if len(inside) == array.ndim else None


def from_zero(arrays: Sequence[Floats], which: Value) -> Floats | None:
    """One of the arrays of all layers, counted from 0."""
    i = whole(which)
    return arrays[i] if i is not None and 0 <= i < len(arrays) else None


def from_one(arrays: Sequence[Floats], which: Value) -> Floats | None:
    """One of the arrays of all layers, counted from 1."""
    i = whole(which)
    return arrays[i - 1] if i is not None and 1 <= i <= len(arrays) else None


def option(scope: StepScope, arguments: Arguments) -> Value:
    """The switch of a pane."""
    value = scope.frame.options.get(str(arguments[0]))
    return value if value is None or isinstance(value, bool | str) else float(value)


def component(scope: StepScope, arguments: Arguments) -> Value:
    """A component of the gradient found; none where the wave has not been."""
    found, at = scope.frame.found, [whole(each) for each in arguments]
    layer, j = at[0], at[1]
    k = at[2] if len(at) == 3 else None
    if found is None or layer is None or j is None or (k is None and len(at) == 3):
        return None
    sizes = found.network.sizes
    inside = 1 <= layer < len(sizes) and 0 <= j < sizes[layer] and (k is None or 0 <= k < sizes[layer - 1])
    return plain(found.flat[index_of(layer, j, k, sizes)]) if inside else None


def delta(scope: StepScope, arguments: Arguments) -> Value:
    """dC/dz of a neuron in the gradient found."""
    found, layer = scope.frame.found, whole(arguments[0])
    if found is None or found.whole is not None or layer is None or layer not in found.layers_filled:
        return None
    return at(found.gradient.deltas[layer - 1].mean(axis=0), arguments[1])


def wish(scope: StepScope, arguments: Arguments) -> Value:
    """−dC/da of an output in the gradient found."""
    found = scope.frame.found
    return None if found is None or found.wish is None else at(found.wish.mean(axis=0), arguments[0])


def pinned(scope: StepScope, arguments: Arguments) -> Value:
    """What a neuron is held at."""
    layer, j = (whole(each) for each in arguments)
    return None if layer is None or j is None else scope.frame.pins.get((layer, j))


def neurons(scope: StepScope, arguments: Arguments) -> Value:
    """How many neurons a layer has."""
    layer, sizes = whole(arguments[0]), scope.frame.snapshot.network.sizes
    return float(sizes[layer]) if layer is not None and 0 <= layer < len(sizes) else None
