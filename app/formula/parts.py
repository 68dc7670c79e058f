"""The smallest things: a pixel, a weight with the term it adds, a bias in its neuron's sum."""

from __future__ import annotations

from app.formula import letters
from app.formula.asking import Asked
from app.formula.neurons import pinned_inputs
from app.formula.sums import code_of, sum_of
from app.formula.tokens import Formula
from app.naming import naming_of
from app.selection import Bias, Neuron, Weight
from nncore.words import tr


def pixel(asked: Asked, neuron: Neuron) -> Formula:
    """An input: where it is in the image, and its value."""
    p = neuron.index
    value = letters.number(float(asked.trace.activations[0][p]), neuron)
    shape = asked.frame.picture.received.shape
    height, width = shape if len(shape) == 2 else (1, shape[0])
    if height == 1 or height * width != asked.network.sizes[0]:
        code = (letters.code(f"a[0][{p}]", neuron),)
        naming = naming_of(asked.frame)
        called = () if naming.is_picture else (letters.words(naming.input(p)),)
        return Formula(neuron, (letters.activation(0, p), *called), (letters.sign("="), value), code)
    row, column = divmod(p, width)
    index, wide, down, along = (letters.number(one, digits=0) for one in (p, width, row, column))
    numbers = (
        *(letters.sign("="), value, letters.words(tr("at row {0}, column {1}: pixel").format(row, column))),
        *(index, letters.sign("="), wide, letters.sign("·"), down, letters.sign("+"), along),
    )
    name = letters.words(tr("input: 0 is black, 1 is white"))
    code = (letters.code(f"a[0].reshape({height}, {width})[{row}, {column}]", neuron),)
    return Formula(neuron, (letters.activation(0, p), name), numbers, code)


def weight(asked: Asked, one: Weight) -> Formula:
    """A weight: what it is, its term w·a, and the sum that the term goes into."""
    layer, j, k = one.layer, one.j, one.k
    w, a = (float(x) for x in (asked.network.weights[layer - 1][j, k], asked.trace.activations[layer - 1][k]))
    sender, receiver = Neuron(layer - 1, k), Neuron(layer, j)
    z = letters.number(float(asked.trace.zs[layer - 1][j]), receiver, two_sided=True, aside=True)
    inner = sum_of(asked, layer, j)
    goes = (letters.sign("→"), letters.weighted_sum(layer, j), letters.sign("="), *inner.symbols)
    symbols = (letters.weight(layer, j, k), letters.sign("·"), letters.activation(layer - 1, k), *goes)
    term = (letters.number(w, one, two_sided=True), letters.sign("·"), *letters.factor(a, sender))
    product = letters.number(w * a, two_sided=True)
    numbers = (*term, letters.sign("="), product, letters.sign("→"), z)
    code = (
        letters.code(f"W[{layer}][{j}, {k}]", one),
        letters.code(" * "),
        letters.code(f"a[{layer - 1}][{k}]", sender),
    )
    held = (layer - 1, k) in asked.frame.pins
    note = (letters.words(tr("(its input is pinned)")),) if held else ()
    return Formula(one, symbols, (*numbers, *note), code)


def bias(asked: Asked, one: Bias) -> Formula:
    """A bias: what the weighted inputs add up to, and the bias on top."""
    layer, j = one.layer, one.j
    neuron = Neuron(layer, j)
    inner = sum_of(asked, layer, j)
    b = float(asked.network.biases[layer - 1][j])
    symbols = (letters.weighted_sum(layer, j), letters.sign("="), *inner.symbols)
    inputs = letters.number(inner.z - b, two_sided=True)
    added = letters.number(b, one, two_sided=True, joined=True)
    z = letters.number(inner.z, neuron, two_sided=True, aside=True)
    numbers = (letters.sign("="), inputs, added, letters.sign("="), z, *pinned_inputs(asked, layer))
    left = (letters.code(f"z[{layer}][{j}]", neuron), letters.code(" = "))
    return Formula(one, symbols, numbers, (*left, *code_of(layer, j, inner.terms.shown[0])))
