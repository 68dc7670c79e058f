"""A neuron: its activation a_j = σ(Σ_k w_jk a_k + b_j), or the weighted sum inside alone."""

from __future__ import annotations

from app.formula import letters
from app.formula.asking import Asked
from app.formula.softmax import share_of
from app.formula.sums import Sum, sum_of
from app.formula.tokens import Formula, Token
from app.selection import Neuron
from nncore.activations import ACTIVATIONS
from nncore.words import tr

NAMES = {"sigmoid": "σ", "tanh": "tanh", "relu": "ReLU", "linear": ""}
BENDS = {
    "sigmoid": ("1/(1 + np.exp(-(", ")))"),
    "tanh": ("np.tanh(", ")"),
    "relu": ("np.maximum(0, ", ")"),
    "linear": ("", ""),
}
"""What numpy makes of a weighted sum: before it and after it."""


def activation_of(asked: Asked, neuron: Neuron) -> Formula:
    """The activation of a neuron after the input."""
    layer, j = neuron.layer, neuron.index
    if (layer, j) in asked.frame.pins:
        return _pinned(asked, neuron)
    if asked.activation_name(layer) == "softmax":
        return share_of(asked, neuron)
    inner = sum_of(asked, layer, j)
    name, (opens, closes) = NAMES[asked.activation_name(layer)], BENDS[asked.activation_name(layer)]
    symbols = (letters.activation(layer, j), letters.sign("="), *bent(name, inner.symbols, big=True))
    a = letters.number(float(asked.trace.activations[layer][j]), neuron)
    numbers = (letters.sign("="), *bent(name, inner.numbers), letters.sign("="))
    if name:
        numbers = (*numbers, *bent(name, (_z(inner, neuron),)), letters.sign("="))
    code = (
        letters.code(f"a[{layer}][{j}]", neuron),
        letters.code(f" = {opens}"),
        *inner.code,
        *([letters.code(closes)] if closes else []),
    )
    return _formula(neuron, symbols, (*numbers, a, *pinned_inputs(asked, layer)), code, inner)


def weighted_sum_of(asked: Asked, neuron: Neuron) -> Formula:
    """The weighted sum of a neuron after the input."""
    layer, j = neuron.layer, neuron.index
    inner = sum_of(asked, layer, j)
    symbols = (letters.weighted_sum(layer, j), letters.sign("="), *inner.symbols)
    numbers = (letters.sign("="), *inner.numbers, letters.sign("="), _z(inner, neuron))
    code = (letters.code(f"z[{layer}][{j}]", neuron), letters.code(" = "), *inner.code)
    return _formula(neuron, symbols, (*numbers, *pinned_inputs(asked, layer)), code, inner)


def bent(name: str, inside: tuple[Token, ...], *, big: bool = False) -> tuple[Token, ...]:
    """σ(...), or only what is inside where there is no bend."""
    if not name:
        return inside
    return letters.function(name), letters.bracket("(", big=big), *inside, letters.bracket(")", big=big)


def pinned_inputs(asked: Asked, layer: int) -> tuple[Token, ...]:
    """Say how many of the activations that go into `layer` are held by hand."""
    held = sum(1 for pinned, _ in asked.frame.pins if pinned == layer - 1)
    if not held:
        return ()
    return (letters.words(tr("(1 input pinned)") if held == 1 else tr("({0} inputs pinned)").format(held)),)


def _pinned(asked: Asked, neuron: Neuron) -> Formula:
    """A neuron held by hand: the value, and what its own sum would say."""
    layer, j = neuron.layer, neuron.index
    value = float(asked.frame.pins[layer, j])
    name = asked.activation_name(layer)
    z = asked.trace.zs[layer - 1][j : j + 1]
    inside = letters.number(float(z[0]), neuron, two_sided=True, aside=True)
    symbols = (letters.activation(layer, j), letters.sign("="), letters.number(value, neuron))
    own = letters.number(float(ACTIVATIONS[name].f(z)[0]))
    numbers = (letters.words(tr("pinned by hand; left alone it would be")), *bent(NAMES[name], (inside,)))
    numbers = (*numbers, letters.sign("="), own) if name != "linear" else numbers
    code = (letters.code(f"a[{layer}][{j}]", neuron), letters.code(f" = {value!r}"))
    return Formula(neuron, symbols, numbers, code)


def _z(inner: Sum, neuron: Neuron) -> Token:
    return letters.number(inner.z, neuron, two_sided=True, aside=True)


def _formula(
    neuron: Neuron,
    symbols: tuple[Token, ...],
    numbers: tuple[Token, ...],
    code: tuple[Token, ...],
    inner: Sum,
) -> Formula:
    return Formula(neuron, symbols, numbers, code, inner.terms.shown, bool(inner.terms.left))
