"""A formula in sentences, and what each of its buttons says of itself."""

from __future__ import annotations

from app.formula import letters
from app.formula.tokens import Formula, Token
from app.frame import Frame
from app.naming import naming_of
from app.selection import Bias, Example, Neuron, Selection, Weight
from nncore.words import capital, tr


def name_of(frame: Frame, thing: Selection) -> str:
    """Neuron 7 of layer 2; the weight from ... to ...; example 12 of the test set."""
    match thing:
        case Neuron(0, p):
            return naming_of(frame).input(p)
        case Neuron(layer, j) if layer == len(frame.snapshot.network.weights):
            return tr("output {0}, neuron {0} of layer {1}").format(j, layer)
        case Neuron(layer, j):
            return tr("neuron {0} of layer {1}").format(j, layer)
        case Weight(layer, j, k):
            ends = tr("the weight into neuron {0} of layer {1} from neuron {2} of layer {3}")
            return ends.format(j, layer, k, layer - 1)
        case Bias(layer, j):
            return tr("the bias of neuron {0} of layer {1}").format(j, layer)
        case Example(which, row):
            return (tr("training example {0}") if which == "train" else tr("test example {0}")).format(row)


def tip_of(frame: Frame, token: Token) -> str:
    """One sentence about a button: its thing, its value in full, and what a click does."""
    if token.target is None:
        return ""
    inside = name_of(frame, token.target)
    name = capital(inside)
    if token.kin is not None:
        name = tr("An index that runs, or a whole array; one of them: {0}").format(inside)
    if token.value is not None:
        name = tr("{0}: {1}").format(name, letters.exact(token.value))
    if isinstance(token.target, Neuron) and (token.target.layer, token.target.index) in frame.pins:
        name = tr("{0}, pinned by hand").format(name)
    return tr("{0}. Click selects it.").format(name)


def in_words(frame: Frame, formula: Formula | None) -> str:
    """All three forms for people who do not see them."""
    if formula is None:
        return why_not(frame)
    name = name_of(frame, formula.subject)
    forms = (spoken(formula.symbols), spoken(formula.numbers), formula.line)
    return tr("The formula of {0}: {1} {2}. In numpy: {3}").format(name, *forms)


def spoken(tokens: tuple[Token, ...]) -> str:
    """Tokens as one line of plain text: a_7^(2) = σ( ..."""
    return " ".join(_spoken(token) for token in tokens)


def hint() -> str:
    """What to do where nothing is picked."""
    return tr(
        "Point at a neuron, a pixel, a weight or an example, or click it, and its formula stands here: in symbols, "
        "in this network's numbers, and in numpy."
    )


def why_not(frame: Frame) -> str:
    """What stands in the strip where there is no formula."""
    if isinstance(frame.selection, Example):
        said = tr(
            "This network cannot take {0}: it has other inputs or too few outputs, or the set has no such row."
        )
        return said.format(name_of(frame, frame.selection))
    return hint()


def _spoken(token: Token) -> str:
    below = f"_{token.sub}" if token.sub else ""
    above = f"^{token.sup}" if token.sup else ""
    return f"{token.text}{below}{above}"
