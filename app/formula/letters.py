"""Makers of tokens: the letters of the network with their indices, numbers, signs and pieces of code.

The layer stands above in brackets, the neuron below, and neither is a power: a_7^(2) is neuron 7 of layer 2.
"""

from __future__ import annotations

import math

from app.formula.tokens import Kin, Role, Token
from app.numerals import plain, short, signed
from app.selection import Bias, Example, Neuron, Selection, Weight

DIGITS = 3  # of weights, biases, sums and results
COARSE = 2  # of the activations that go in


def activation(layer: int, index: int) -> Token:
    """a_j^(l)."""
    return Token(Role.VARIABLE, "a", str(index), _layer(layer), Neuron(layer, index))


def any_activation(layer: int, letter: str, one: int) -> Token:
    """a_k^(l) where k runs; `one` of them stands for all when it is pressed."""
    kin = Kin(Neuron, layer)
    return Token(Role.VARIABLE, "a", letter, _layer(layer), Neuron(layer, one), kin)


def weighted_sum(layer: int, index: int, *, aside: bool = False) -> Token:
    """z_j^(l), which belongs to its neuron."""
    return Token(Role.VARIABLE, "z", str(index), _layer(layer), Neuron(layer, index), aside=aside)


def wanted(letter: str, example: Example) -> Token:
    """y_j, what the output should be."""
    return Token(Role.VARIABLE, "y", letter, target=example, aside=True)


def any_sum(layer: int, letter: str, one: int) -> Token:
    """z_i^(l) where i runs."""
    kin = Kin(Neuron, layer)
    return Token(Role.VARIABLE, "z", letter, _layer(layer), Neuron(layer, one), kin, aside=True)


def weight(layer: int, j: int, k: int) -> Token:
    """w_jk^(l)."""
    return Token(Role.VARIABLE, "w", f"{j},{k}", _layer(layer), Weight(layer, j, k))


def any_weight(layer: int, j: int, one: int) -> Token:
    """w_jk^(l) where k runs."""
    kin = Kin(Weight, layer, j)
    return Token(Role.VARIABLE, "w", f"{j},k", _layer(layer), Weight(layer, j, one), kin)


def bias(layer: int, j: int) -> Token:
    """b_j^(l)."""
    return Token(Role.VARIABLE, "b", str(j), _layer(layer), Bias(layer, j))


def array(letter: str, layer: int, target: Selection, kin: Kin) -> Token:
    """W^(l), a^(l) or b^(l) as a whole."""
    return Token(Role.VARIABLE, letter, "", _layer(layer), target, kin)


def total(letter: str, last: int) -> Token:
    """Σ over `letter` from 0 to `last`."""
    return Token(Role.SUM, "∑", f"{letter}=0", str(last))


def sign(text: str) -> Token:
    """A sign between things."""
    return Token(Role.SIGN, text)


def words(text: str) -> Token:
    """A word or two between things."""
    return Token(Role.WORDS, text)


def function(text: str) -> Token:
    """The name of a function."""
    return Token(Role.FUNCTION, text)


def bracket(text: str, sup: str = "", *, big: bool = False) -> Token:
    """An opening or closing bracket, perhaps with a power."""
    return Token(Role.BRACKET, text, "", sup, big=big)


def number(
    value: float,
    target: Selection | None = None,
    digits: int = DIGITS,
    *,
    two_sided: bool = False,
    joined: bool = False,
    aside: bool = False,
) -> Token:
    """A number as it is shown, and as it is; `joined` to a sum by its own sign."""
    text = figures(value, digits)
    if joined and not text.startswith(("−", "not")):
        text = f"+{text}"
    return Token(Role.NUMBER, text, "", "", target, None, value, two_sided, joined, aside=aside)


def factor(value: float, target: Selection) -> tuple[Token, ...]:
    """A number behind a dot, in brackets if it has a minus of its own."""
    one = number(value, target, COARSE)
    return (one,) if value >= 0 else (bracket("("), one, bracket(")"))


def figures(value: float, digits: int) -> str:
    """Fixed digits, or three significant ones where that would be as long as a line."""
    return short(value) if math.isfinite(value) and abs(value) >= 1e5 else plain(value, digits)


def code(text: str, target: Selection | None = None, kin: Kin | None = None) -> Token:
    """A piece of the line of numpy."""
    return Token(Role.CODE, text, target=target, kin=kin)


def exact(value: float) -> str:
    """More digits than a formula has room for, for a tooltip."""
    return signed(value, 6) if abs(value) < 1e5 else short(value)


def _layer(layer: int) -> str:
    return f"({layer})"
