"""An example: what its answer costs, C = Σ_j (a_j − y_j)², or the cross-entropy."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from app.formula import letters
from app.formula.asking import Asked
from app.formula.terms import chosen
from app.formula.tokens import Formula, Role, Token
from app.naming import naming_of
from app.numerals import count
from app.selection import Example, Neuron
from nncore.arrays import Floats
from nncore.costs import cost_for
from nncore.words import tr

Term = Callable[[float, Neuron, bool, Example], tuple[Token, ...]]


def cost_of(asked: Asked, example: Example, label: int) -> Formula:
    """The cost of an example with this label; `asked.trace` is the example's."""
    config, layer = asked.frame.snapshot.config, asked.last
    output = asked.network.activations[-1]
    a = asked.trace.outputs.astype(np.float64)
    y = np.eye(len(a))[label] if len(a) > 1 else np.array([float(label)])
    cost = float(cost_for(config.cost, output).of_each(a, y))
    left = (*label_words(asked, example, label), Token(Role.VARIABLE, "C", target=example), letters.sign("="))
    result = letters.number(cost, example)
    if config.cost == "squared":
        return _summed(asked, example, (*left, *_squares(asked, example)), a, (a - y) ** 2, y, result)
    if output == "softmax":
        return _of_one(asked, example, left, label, result)
    with np.errstate(all="ignore"):
        parts = -np.log(np.maximum(np.where(y > 0, a, 1 - a), np.finfo(np.float64).tiny))
    return _summed(asked, example, (*left, *_entropies(asked, example, layer)), a, parts, y, result)


def label_words(asked: Asked, example: Example, label: int) -> tuple[Token, ...]:
    """Which example it is, and what."""
    naming = naming_of(asked.frame)
    if naming.is_picture:
        said = tr("training image {0}, a {1}:") if example.which == "train" else tr("test image {0}, a {1}:")
    else:
        said = tr("training example {0}, {1}:") if example.which == "train" else tr("test example {0}, {1}:")
    return (letters.words(said.format(count(example.row), naming.answer(label))),)


def _summed(
    asked: Asked,
    example: Example,
    symbols: tuple[Token, ...],
    a: Floats,
    parts: Floats,
    y: Floats,
    result: Token,
) -> Formula:
    layer = asked.last
    pointed = asked.neuron_of_layer(asked.pointed, layer)
    terms = chosen(parts, max(1, asked.room - 1), asked.before, pointed)
    squared = asked.frame.snapshot.config.cost == "squared"
    made: list[Token] = [letters.sign("=")]
    for j in terms.shown:
        if squared and j != terms.shown[0]:
            made.append(letters.sign("+"))
        term = _square if squared else _entropy
        made += term(float(a[j]), Neuron(layer, j), bool(y[j]), example)
    if terms.left:
        made += [letters.sign("+"), letters.words(tr("{0} more:").format(count(terms.left)))]
        made.append(letters.number(terms.rest))
    made += [letters.sign("="), result]
    code = _code(asked, example, int(y.argmax()) if len(y) > 1 else int(y[0]))
    return Formula(example, symbols, tuple(made), code, terms.shown, bool(terms.left))


def _squares(asked: Asked, example: Example) -> tuple[Token, ...]:
    n = asked.network.sizes[-1]
    best = int(asked.trace.outputs.argmax())
    wanted = letters.wanted("j", example)
    inside = (letters.any_activation(asked.last, "j", best), letters.sign("−"), wanted)
    return letters.total("j", n - 1), letters.bracket("("), *inside, letters.bracket(")", "2")


def _square(a: float, neuron: Neuron, wanted: bool, example: Example) -> tuple[Token, ...]:
    inside = (letters.number(a, neuron), letters.sign("−"))
    goal = letters.number(float(wanted), example, 0, aside=True)
    return letters.bracket("("), *inside, goal, letters.bracket(")", "2")


def _entropies(asked: Asked, example: Example, layer: int) -> tuple[Token, ...]:
    best = int(asked.trace.outputs.argmax())
    a, y = letters.any_activation(layer, "j", best), letters.wanted("j", example)
    one = (y, letters.function("ln"), a, letters.sign("+"), letters.bracket("("), letters.number(1, digits=0))
    other = (letters.sign("−"), y, letters.bracket(")"), letters.function("ln"), letters.bracket("("))
    rest = (letters.number(1, digits=0), letters.sign("−"), a, letters.bracket(")"), letters.bracket(")"))
    total = letters.total("j", asked.network.sizes[-1] - 1)
    return letters.sign("−"), total, letters.bracket("("), *one, *other, *rest


def _entropy(a: float, neuron: Neuron, wanted: bool, example: Example) -> tuple[Token, ...]:  # noqa: ARG001
    value = letters.number(a, neuron)
    opens = (letters.sign("−"), letters.function("ln"), letters.bracket("("))
    if wanted:
        return *opens, value, letters.bracket(")")
    return *opens, letters.number(1, digits=0), letters.sign("−"), value, letters.bracket(")")


def _of_one(asked: Asked, example: Example, left: tuple[Token, ...], label: int, result: Token) -> Formula:
    """Softmax and cross-entropy: only the wanted output counts."""
    neuron = Neuron(asked.last, label)
    log = (letters.sign("−"), letters.function("ln"))
    value = letters.number(float(asked.trace.outputs[label]), neuron)
    inside = (letters.bracket("("), value, letters.bracket(")"))
    symbols = (*left, *log, letters.activation(asked.last, label))
    return Formula(
        example,
        symbols,
        (letters.sign("="), *log, *inside, letters.sign("="), result),
        _code(asked, example, label),
    )


def _code(asked: Asked, example: Example, label: int) -> tuple[Token, ...]:
    layer, n = asked.last, asked.network.sizes[-1]
    a = letters.code(f"a[{layer}]", Neuron(layer, min(label, n - 1)))
    y = letters.code(f"np.eye({n})[{label}]" if n > 1 else f"np.array([{label}])", example)
    if asked.frame.snapshot.config.cost == "squared":
        return letters.code("C = np.sum(("), a, letters.code(" - "), y, letters.code(") ** 2)")
    if asked.network.activations[-1] == "softmax":
        one = letters.code(f"a[{layer}][{label}]", Neuron(layer, label))
        return letters.code("C = -np.log("), one, letters.code(")")
    pieces = ("C = -np.sum(np.log(np.where(", y, " > 0, ", a, ", 1 - ", a, ")))")
    return tuple(letters.code(one) if isinstance(one, str) else one for one in pieces)
