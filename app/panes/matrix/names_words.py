"""Names as they are written, and what each means."""

from __future__ import annotations

from nncore.naming import Name
from nncore.words import tr

_ABOVE = str.maketrans("0123456789()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾")
_BELOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def written(name: Name) -> str:
    """The layer above in brackets, the neuron below."""
    return f"{name.letter}{name.below.translate(_BELOW)}{name.above.translate(_ABOVE)}"


def meaning(name: Name) -> str:
    """What a name stands for."""
    text = {
        "a": tr("the activation of neuron {0} in layer {1}"),
        "z": tr("the weighted sum of neuron {0} in layer {1}, before it is bent"),
        "b": tr("the bias of neuron {0} in layer {1}"),
        "w": tr("the weight into neuron {0} of layer {1}, from neuron {2} of layer {3}"),
    }[name.letter]
    return text.format(name.j, name.layer, name.k, name.layer - 1)


def kind(name: Name) -> str:
    """What sort of thing it is, which gives no index away."""
    return {
        "a": tr("this activation"),
        "z": tr("this weighted sum"),
        "b": tr("this bias"),
        "w": tr("this weight"),
    }[name.letter]


def verdict(right: Name, chosen: Name, *, backwards: bool) -> str:
    """Right or wrong, and why."""
    if right == chosen:
        return tr("Right: {0} is {1}.").format(written(right), meaning(right))
    if backwards:
        told = tr("No: that is {0}. {1} is {2}.")
        return told.format(written(chosen), written(right), meaning(right))
    told = tr(
        "No: it is {0}, {1}. The layer stands above, in brackets, and is no power; the neuron stands below."
    )
    if right.k is not None:
        told = tr("No: it is {0}, {1}. Below stands first where it goes, then where it comes from.")
    return told.format(written(right), meaning(right))
