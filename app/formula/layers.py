"""A whole layer at once: a^(l) = σ(W^(l) a^(l−1) + b^(l)), some of its entries spelled out."""

from __future__ import annotations

import numpy as np

from app.formula import letters
from app.formula.asking import Asked
from app.formula.neurons import BENDS, NAMES, bent
from app.formula.softmax import layer_code
from app.formula.terms import chosen
from app.formula.tokens import Formula, Kin, Token
from app.selection import Bias, Neuron, Selection, Weight
from nncore.arrays import Floats
from nncore.words import tr


def layer_of(asked: Asked, neuron: Neuron) -> Formula:
    """The layer of `neuron`, which is among the entries shown."""
    layer, j = neuron.layer, neuron.index
    a, b = asked.trace.activations[layer], asked.network.biases[layer - 1]
    with np.errstate(all="ignore"):
        products = asked.network.weights[layer - 1].astype(np.float64) @ asked.trace.activations[layer - 1]
    pointed = asked.neuron_of_layer(asked.pointed, layer)
    keep = (j, *asked.before)
    terms = chosen(a, max(1, asked.room - 1), keep, j if pointed is None else pointed)
    name = _name(asked, layer)
    inside = (
        *_vector(products, terms.shown, layer, Neuron, aside=True),
        letters.sign("+"),
        *_vector(b, terms.shown, layer, Bias),
    )
    result = _vector(a, terms.shown, layer, Neuron)
    numbers = (letters.sign("="), *bent(name, inside), letters.sign("="), *result, *_held(asked, layer))
    code = _code(asked, neuron)
    return Formula(neuron, _symbols(neuron, name), numbers, code, terms.shown, bool(terms.left))


def _symbols(neuron: Neuron, name: str) -> tuple[Token, ...]:
    layer, j = neuron.layer, neuron.index
    inside = (
        letters.array("W", layer, Weight(layer, j, 0), Kin(Weight, layer)),
        letters.array("a", layer - 1, Neuron(layer - 1, 0), Kin(Neuron, layer - 1)),
        letters.sign("+"),
        letters.array("b", layer, Bias(layer, j), Kin(Bias, layer)),
    )
    left = letters.array("a", layer, neuron, Kin(Neuron, layer))
    return left, letters.sign("="), *bent(name, inside)


def _vector(
    values: Floats,
    shown: tuple[int, ...],
    layer: int,
    kind: type[Neuron] | type[Bias],
    *,
    aside: bool = False,
) -> tuple[Token, ...]:
    """[0.71 ⋯ 0.03 ⋯], dots where entries are left out."""
    made, at = [letters.bracket("[")], 0
    for j in shown:
        made += [letters.sign("⋯")] if j > at else [letters.sign(",")] if j else []
        target: Selection = kind(layer, j)
        made.append(letters.number(float(values[j]), target, two_sided=kind is Bias or aside, aside=aside))
        at = j + 1
    made += [letters.sign("⋯")] if at < len(values) else []
    return *made, letters.bracket("]")


def _held(asked: Asked, layer: int) -> tuple[Token, ...]:
    n, k = asked.network.weights[layer - 1].shape
    held = [str(j) for pinned, j in asked.frame.pins if pinned == layer]
    if held:
        said = tr("W is {0}×{1}; pinned: {2}").format(n, k, ", ".join(held))
        return (letters.words(said),)
    return (letters.words(tr("W is {0}×{1}").format(n, k)),)


def _name(asked: Asked, layer: int) -> str:
    name = asked.activation_name(layer)
    return NAMES.get(name, name)


def _code(asked: Asked, neuron: Neuron) -> tuple[Token, ...]:
    layer, j = neuron.layer, neuron.index
    inside, left = layer_code(layer, j), letters.code(f"a[{layer}]", neuron, Kin(Neuron, layer))
    if asked.activation_name(layer) == "softmax":
        power = letters.code("; e = np.exp(z - z.max()); ")
        return letters.code("z = "), *inside, power, left, letters.code(" = e / e.sum()")
    opens, closes = BENDS[asked.activation_name(layer)]
    pins = "".join(
        f"; a[{layer}][{pinned}] = {value!r}"
        for (at, pinned), value in asked.frame.pins.items()
        if at == layer
    )
    return left, letters.code(f" = {opens}"), *inside, letters.code(closes + pins)
