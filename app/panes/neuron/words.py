"""Translation in the microscope's context, and how its numbers and things are called."""

from __future__ import annotations

import math

from app import numerals
from app.values import value_name
from nncore.words import tr

FUNCTIONS = {"relu": "ReLU"}


def number(value: float, digits: int = 3) -> str:
    """Fixed digits, or three significant ones where those would be too many."""
    return numerals.plain(value, digits) if abs(value) < 1000 else numerals.short(value)


def signed(value: float, digits: int = 3) -> str:
    """The same with its sign."""
    text = number(value, digits)
    return f"+{text}" if math.isfinite(value) and text[0] != numerals.MINUS else text


def small(value: float) -> str:
    """An activation or a slope: fixed digits, but what is not 0 is never written as 0."""
    tiny = value != 0 and abs(value) < 0.0005
    return numerals.short(value) if tiny else number(value)


def function(name: str) -> str:
    """How an activation function is called."""
    return FUNCTIONS.get(name, value_name(name))


def neuron_name(layer: int, index: int, layers: int) -> str:
    """Neuron 3 of layer 1; the last layer's are outputs. `layers` counts those after the input."""
    words = tr("Output {0} (layer {1})") if layer == layers else tr("Neuron {0} of layer {1}")
    return words.format(index, layer)


def input_name(k: int, layer: int, shape: tuple[int, int] | None) -> str:
    """Where a term comes from: a pixel, an input, or a neuron of the layer before `layer`."""
    if shape is not None:
        row, column = divmod(k, shape[1])
        return tr("row {0}, column {1}").format(row, column)
    return (tr("input {0}") if layer == 1 else tr("neuron {0}")).format(k)


def input_tag(k: int, layer: int, shape: tuple[int, int] | None) -> str:
    """The same, as short as it goes."""
    if shape is not None:
        row, column = divmod(k, shape[1])
        return f"{row}, {column}"
    return (tr("input {0}") if layer == 1 else tr("neuron {0}")).format(k)
