"""Names and numbers as the bench writes them."""

from __future__ import annotations

from app.numerals import plain, signed
from nncore.jk_bench import LAST, SIZES
from nncore.naming import Name
from nncore.words import tr

UP, DOWN = "\u2191", "\u2193"


def symbol(name: Name) -> str:
    """A name as a formula."""
    return f"{name.letter}_{{{name.below}}}^{{{name.above}}}" if name.letter != "y" else f"y_{{{name.j}}}"


def number(value: float, digits: int = 4) -> str:
    """A number of the bench."""
    return plain(value, digits)


def short_number(value: float) -> str:
    """A number that was set by hand: as many digits as it has, two at least, four at most."""
    text = plain(value, 4)
    while text.endswith("0") and len(text.rpartition(".")[2]) > 2:
        text = text[:-1]
    return text


def inside(value: float, digits: int = 4) -> str:
    """A number within a product: in brackets if it is below zero."""
    text = plain(value, digits)
    return f"({text})" if value < 0 else text


def derivative(value: float, digits: int = 4) -> str:
    """A derivative: sign and arrow, because colour is not enough."""
    text = signed(value, digits)
    if not float(f"{value:.{digits}f}"):
        return text
    return f"{UP}\u2009{text}" if value > 0 else f"{DOWN}\u2009{text}"


def push_role(value: float) -> str:
    """The colour of a derivative on a plate."""
    return "push_plus" if value > 0 else "push_minus" if value < 0 else "plate_muted"


def weight_role(value: float) -> str:
    """The colour of a weight on a plate."""
    return "plus" if value > 0 else "minus" if value < 0 else "plate_muted"


def meaning(name: Name) -> str:
    """What a part of the bench is."""
    if name.letter == "w":
        text = tr("from k = {0} of layer {1} to j = {2} of layer {3}")
        return text.format(name.k, name.layer - 1, name.j, name.layer)
    if name.letter == "a" and name.layer == 0:
        return tr("input {0}").format(name.j)
    text = {
        "a": tr("neuron {0} of layer {1}: its number follows from those before it"),
        "b": tr("the bias of neuron {0} in layer {1}"),
        "y": tr("what output {0} should be"),
    }[name.letter]
    return text.format(name.j, name.layer)


def role_of(name: Name) -> str:
    """Which row and column of which array light for a neuron."""
    told = []
    if name.layer:
        told.append(tr("as j it receives: row {0} of W⁽{1}⁾").format(name.j, _above(name.layer)))
    if name.layer < LAST:
        told.append(tr("as k it sends: column {0} of W⁽{1}⁾").format(name.j, _above(name.layer + 1)))
    return tr("Neuron {0} of layer {1}: {2}.").format(name.j, name.layer, tr(", and ").join(told))


def _above(layer: int) -> str:
    return "⁰¹²³"[layer]


def parsed(text: str) -> Name | None:
    """The part of the bench that an option tells of; None if there is no such part."""
    letter, *rest = text.split() or [""]
    if letter not in {"a", "b", "w", "y"} or not all(word.isdecimal() and len(word) < 3 for word in rest):
        return None
    indices = [int(word) for word in rest]
    if len(indices) != (3 if letter == "w" else 2):
        return None
    name = Name(letter, indices[0], indices[1], indices[2] if letter == "w" else None)
    if letter == "y":
        return name if name.layer == LAST and name.j < SIZES[LAST] else None
    return name if name.exists(SIZES) else None


def told(name: Name) -> str:
    """The text of the option."""
    return " ".join(map(str, (name.letter, name.layer, name.j, *([] if name.k is None else [name.k]))))
