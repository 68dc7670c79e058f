"""The weighted sum of one neuron: z_j = Σ_k w_jk a_k + b_j, in symbols, in numbers and in numpy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.formula import letters
from app.formula.asking import Asked
from app.formula.terms import Terms, chosen
from app.formula.tokens import Kin, Token
from app.numerals import count
from app.selection import Bias, Neuron, Weight
from nncore.words import tr


@dataclass(frozen=True)
class Sum:
    """The sum of one neuron in the three forms, without brackets around it."""

    symbols: tuple[Token, ...]
    numbers: tuple[Token, ...]
    code: tuple[Token, ...]
    terms: Terms
    z: float


def sum_of(asked: Asked, layer: int, j: int) -> Sum:
    """Write the weighted sum of neuron `j` of `layer`."""
    weights, inputs = asked.network.weights[layer - 1][j], asked.trace.activations[layer - 1]
    with np.errstate(all="ignore"):
        products = weights.astype(np.float64) * inputs
    terms = chosen(products, asked.room, asked.before, asked.wanted(layer, j))
    one = max(terms.shown, key=lambda k: abs(products[k]))
    symbols = (
        letters.total("k", len(inputs) - 1),
        letters.any_weight(layer, j, one),
        letters.any_activation(layer - 1, "k", one),
        letters.sign("+"),
        letters.bias(layer, j),
    )
    numbers = [token for k in terms.shown for token in _term(asked, layer, j, k, first=k == terms.shown[0])]
    if terms.left:
        numbers += [letters.sign("+"), letters.words(tr("{0} more:").format(count(terms.left)))]
        numbers.append(letters.number(terms.rest, two_sided=True))
    b = float(asked.network.biases[layer - 1][j])
    numbers.append(letters.number(b, Bias(layer, j), two_sided=True, joined=True))
    return Sum(symbols, tuple(numbers), code_of(layer, j, one), terms, float(asked.trace.zs[layer - 1][j]))


def code_of(layer: int, j: int, one: int) -> tuple[Token, ...]:
    """W[2][7] @ a[1] + b[2][7]."""
    return (
        letters.code(f"W[{layer}][{j}]", Weight(layer, j, one), Kin(Weight, layer, j)),
        letters.code(" @ "),
        letters.code(f"a[{layer - 1}]", Neuron(layer - 1, one), Kin(Neuron, layer - 1)),
        letters.code(" + "),
        letters.code(f"b[{layer}][{j}]", Bias(layer, j)),
    )


def _term(asked: Asked, layer: int, j: int, k: int, *, first: bool) -> tuple[Token, ...]:
    w = float(asked.network.weights[layer - 1][j, k])
    a = float(asked.trace.activations[layer - 1][k])
    return (
        letters.number(w, Weight(layer, j, k), two_sided=True, joined=not first),
        letters.sign("·"),
        *letters.factor(a, Neuron(layer - 1, k)),
    )
