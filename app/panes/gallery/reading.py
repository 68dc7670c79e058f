"""What is pointed at, in words. Each saying comes as a list from long to short, and the painter takes what fits."""

from __future__ import annotations

from app import numerals
from app.frame import Frame
from app.naming import naming_of
from app.panes.gallery.options import Settings
from app.panes.gallery.values import PUSHES, is_haunted, value_at
from app.panes.gallery.words import arrow, number
from app.selection import Neuron, Part, Weight
from nncore.words import tr


def of_selection(frame: Frame, selection: Part, side: int) -> list[str]:
    """The reading of a neuron, weight or pixel in the present view; `side` is the tiles', 0 if there are none."""
    view = Settings.of(frame.options).view
    if isinstance(selection, Weight):
        return _of_weight(frame, view, selection, side)
    if selection.layer == 0:
        return _of_pixel(frame, selection.index, side)
    return _of_neuron(frame, view, selection)


def place_of(k: int, side: int) -> str:
    """Where an input is in the picture."""
    return tr("pixel row {0} column {1} (input {2})").format(k // side, k % side, k)


def value_in_words(frame: Frame, view: str, layer: int, j: int, k: int | None) -> str:
    """One value, called by its name: weight +0.213, push ↑ +0.002."""
    value = value_at(frame, view, layer, j, k)
    name = {
        "weights": tr("weight {0}") if k is not None else tr("bias {0}"),
        "change": tr("change {0}"),
        "gradient": tr("push {0}"),
        "found": tr("push {0}"),
        "product": tr("input × weight {0}") if k is not None else tr("bias {0}"),
    }[view]
    said = name.format(f"{arrow(value) if view in PUSHES else ''}{number(value)}")
    if is_haunted(frame, view):
        return tr("{0}, ghost {1}").format(said, number(value_at(frame.haunted, view, layer, j, k)))
    return said


def _of_weight(frame: Frame, view: str, weight: Weight, side: int) -> list[str]:
    layer, j, k = weight.layer, weight.j, weight.k
    said = value_in_words(frame, view, layer, j, k)
    more = said
    if view != "weights":
        more = tr("{0} (now {1})").format(said, number(value_at(frame, "weights", layer, j, k)))
    if view == "product":
        lit = numerals.short(float(frame.trace.activations[layer - 1][k]))
        more = tr("adds {0} = {1} × {2}").format(
            number(value_at(frame, view, layer, j, k)), number(value_at(frame, "weights", layer, j, k)), lit
        )
    value = number(value_at(frame, view, layer, j, k))
    if layer == 1 and side:
        where = place_of(k, side)
        return [
            tr("neuron {0}, {1}: {2}").format(j, where, more),
            tr("neuron {0}, {1}: {2}").format(j, where, said),
            tr("neuron {0}, row {1} column {2}: {3}").format(j, k // side, k % side, said),
            tr("neuron {0}, input {1}: {2}").format(j, k, value),
            value,
        ]
    sender = naming_of(frame).input(k) if layer == 1 else tr("neuron {0} of layer {1}").format(k, layer - 1)
    return [
        tr("to neuron {0} of layer {1} from {2}: {3}").format(j, layer, sender, more),
        tr("to neuron {0} of layer {1} from {2}: {3}").format(j, layer, sender, said),
        tr("layer {0}, to {1} from {2}: {3}").format(layer, j, k, said),
        tr("to {0} from {1}: {2}").format(j, k, value),
        value,
    ]


def _of_pixel(frame: Frame, index: int, side: int) -> list[str]:
    lit = numerals.plain(float(frame.trace.activations[0][index]))
    where = place_of(index, side) if side else naming_of(frame).input(index)
    return [tr("{0}: lit {1}").format(where, lit), tr("input {0}: {1}").format(index, lit), lit]


def _of_neuron(frame: Frame, view: str, neuron: Neuron) -> list[str]:
    layer, j = neuron.layer, neuron.index
    bias = tr("bias {0}").format(number(value_at(frame, "weights", layer, j, None)))
    lit = tr("activation {0}").format(numerals.plain(float(frame.trace.activations[layer][j])))
    who = tr("neuron {0} of layer {1}").format(j, layer)
    naming = naming_of(frame)
    if layer == len(frame.snapshot.network.sizes) - 1 and not naming.is_picture:
        who = naming.output(j)
    texts = [f"{who}: {bias}, {lit}", f"{who}: {bias}", tr("neuron {0}: {1}").format(j, bias), bias]
    if view in {"change", *PUSHES}:
        texts.insert(0, f"{who}: {bias}, {value_in_words(frame, view, layer, j, None)}")
    return texts
