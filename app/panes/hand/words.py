"""Translation in the pane's context, and how its numbers and things are called."""

from __future__ import annotations

from app import numerals
from app.selection import Bias, Neuron, Weight
from nncore.words import tr

UP, DOWN, SAME = "▲", "▼", "="


def number(value: float, digits: int = 2) -> str:
    """Fixed digits, or three significant ones where those would be too many."""
    return numerals.plain(value, digits) if abs(value) < 1000 else numerals.short(value)


def signed(value: float, digits: int = 2) -> str:
    """The same with its sign."""
    text = number(value, digits)
    return text if text[0] == numerals.MINUS or not text[0].isdigit() else f"+{text}"


def difference(before: float, after: float, digits: int, unit: str = "") -> str:
    """A change with an arrow: ▲ +0.0020."""
    change = round(after - before, digits)
    glyph = UP if change > 0 else DOWN if change < 0 else SAME
    return f"{glyph} {signed(change, digits)}{unit}" if change else f"{SAME} {number(0.0, digits)}{unit}"


def neuron_name(neuron: Neuron, layers: int) -> str:
    """Neuron 3 of layer 1; the last layer's are outputs. `layers` counts those after the input."""
    words = tr("Output {0} (layer {1})") if neuron.layer == layers else tr("Neuron {0} of layer {1}")
    return words.format(neuron.index, neuron.layer)


def sender_name(layer: int, k: int, shape: tuple[int, int] | None) -> str:
    """Where a weight comes from: a pixel, an input, or a neuron of the layer before."""
    if layer == 1 and shape is not None:
        row, column = divmod(k, shape[1])
        return tr("pixel {0}, {1}").format(row, column)
    return (tr("input {0}") if layer == 1 else tr("neuron {0}")).format(k)


def place_name(place: Weight | Bias, shape: tuple[int, int] | None) -> str:
    """What a person calls a weight or a bias."""
    if isinstance(place, Bias):
        return tr("bias of neuron {0}, layer {1}").format(place.j, place.layer)
    sender = sender_name(place.layer, place.k, shape)
    return tr("weight from {0} to neuron {1}, layer {2}").format(sender, place.j, place.layer)
