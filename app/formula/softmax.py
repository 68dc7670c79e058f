"""A softmax output: its share exp(z_j) of the sum of all exp(z_i), the largest z taken off where they are big."""

from __future__ import annotations

import numpy as np

from app.formula import letters
from app.formula.asking import Asked
from app.formula.terms import Terms, chosen
from app.formula.tokens import Formula, Kin, Token
from app.numerals import count
from app.selection import Bias, Neuron, Weight
from nncore.words import tr

BIG = (
    30.0  # exp of more than that is no number to read: the largest z is taken off all, which changes no share
)


def share_of(asked: Asked, neuron: Neuron) -> Formula:
    """The activation of a softmax output."""
    layer, j = neuron.layer, neuron.index
    z = asked.trace.zs[layer - 1].astype(np.float64)
    shift = float(z.max()) if not z.max() <= BIG or not z.max() > -BIG else 0.0
    with np.errstate(all="ignore"):
        powers = np.exp(z - shift)
    pointed = asked.neuron_of_layer(asked.pointed, layer)
    terms = chosen(powers, asked.room, (j, *asked.before), j if pointed is None else pointed)
    a = letters.number(float(asked.trace.activations[layer][j]), neuron)
    numbers = (letters.sign("="), *_power(z[j] - shift, neuron), letters.sign("/"))
    numbers = (*numbers, *_total(z - shift, terms, layer), letters.sign("="), a)
    code = _code(layer, j, neuron)
    return Formula(neuron, _symbols(asked, neuron, shift), numbers, code, terms.shown, bool(terms.left))


def layer_code(layer: int, j: int) -> tuple[Token, ...]:
    """W[3] @ a[2] + b[3], each array a button for the part of it that neuron `j` uses."""
    return (
        letters.code(f"W[{layer}]", Weight(layer, j, 0), Kin(Weight, layer)),
        letters.code(" @ "),
        letters.code(f"a[{layer - 1}]", Neuron(layer - 1, 0), Kin(Neuron, layer - 1)),
        letters.code(" + "),
        letters.code(f"b[{layer}]", Bias(layer, j), Kin(Bias, layer)),
    )


def _symbols(asked: Asked, neuron: Neuron, shift: float) -> tuple[Token, ...]:
    layer, j = neuron.layer, neuron.index
    last = len(asked.trace.zs[layer - 1]) - 1
    less = (letters.sign("−"), letters.function("max"), letters.any_sum(layer, "", j)) if shift else ()
    one = (letters.function("exp"), letters.bracket("("))
    above = (*one, letters.weighted_sum(layer, j, aside=True), *less, letters.bracket(")"))
    below = (*one, letters.any_sum(layer, "i", j), *less, letters.bracket(")"))
    equals = (letters.activation(layer, j), letters.sign("="))
    return (*equals, *above, letters.sign("/"), letters.total("i", last), *below)


def _power(z: float, neuron: Neuron) -> tuple[Token, ...]:
    inside = letters.number(float(z), neuron, two_sided=True, aside=True)
    return letters.function("exp"), letters.bracket("("), inside, letters.bracket(")")


def _total(z: np.ndarray[tuple[int], np.dtype[np.float64]], terms: Terms, layer: int) -> tuple[Token, ...]:
    made: list[Token] = [letters.bracket("(")]
    for i in terms.shown:
        made += [] if i == terms.shown[0] else [letters.sign("+")]
        made += _power(z[i], Neuron(layer, i))
    if terms.left:
        made += [letters.sign("+"), letters.words(tr("{0} more:").format(count(terms.left)))]
        made.append(letters.number(terms.rest))
    return *made, letters.bracket(")")


def _code(layer: int, j: int, neuron: Neuron) -> tuple[Token, ...]:
    return (
        letters.code("z = "),
        *layer_code(layer, j),
        letters.code("; e = np.exp(z - z.max()); "),
        letters.code(f"a[{layer}][{j}]", neuron),
        letters.code(f" = e[{j}] / e.sum()"),
    )
