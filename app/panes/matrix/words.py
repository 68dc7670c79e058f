"""The sentences of the matrix view."""

from __future__ import annotations

from app.numerals import count, short, signed
from app.panes.matrix.brush import number
from app.panes.matrix.layer import Layer
from app.selection import Bias, Neuron, Weight
from nncore.words import tr


def reading(layer: Layer) -> str:
    """What is pointed at or picked, in one line; else what can be done."""
    frame, own = layer.frame, layer.number
    for thing in (frame.hover, frame.selection):
        match thing:
            case Weight(at, j, k) if at == own:
                w, a = float(layer.weights[j, k]), float(layer.a[k])
                told = tr("row {0}, column {1}: weight {2} × activation {3} = {4}")
                return told.format(j, k, signed(w, 3), number(a, 3), signed(w * a, 3))
            case Neuron(at, k) if at == own - 1:
                told = tr(
                    "column {0}: the {1} weights that go out from neuron {0} of layer {2}, activation {3}"
                )
                return told.format(k, count(layer.n), own - 1, number(float(layer.a[k]), 3))
            case Neuron(at, j) if at == own:
                told = tr("row {0}: the {1} weights that go into neuron {0} of layer {2}; its sum is {3}")
                return told.format(j, count(layer.n_in), own, signed(float(layer.stages.sum[j]), 3))
            case Bias(at, j) if at == own:
                told = tr("bias {0}: {1}, added to {2}")
                value, base = float(layer.biases[j]), float(layer.stages.product[j])
                return told.format(j, signed(value, 3), signed(base, 3))
            case _:
                continue
    return tr("Click a row for the weights into a neuron, a column's head for those out of one.")


def checked(layer: Layer) -> str:
    """How far what the shown line computes is from what the engine found."""
    gap = layer.engine_gap
    exact = tr("this line was run just now and gave the same {0} numbers as the engine")
    near = tr("this line was run just now and gave {0} numbers, at most {1} from the engine's")
    text = (near if gap else exact).format(count(layer.n), short(gap))
    held = len(layer.pinned) if layer.stage == "bent" else 0
    return text + (tr(", but for {0} pinned by hand").format(held) if held else "")


def row_line(layer: Layer) -> str:
    """The line of numpy of one row times the column."""
    return f"W[{layer.number}][{layer.row or 0}] @ a[{layer.number - 1}]"


def row_checked(layer: Layer) -> str:
    """What that line comes to, and how far it is from z − b as the engine found them."""
    row = layer.row or 0
    mine = float(layer.stages.product[row])
    theirs = float(layer.frame.trace.zs[layer.number - 1][row] - layer.biases[row])
    text = tr("run just now: {0}; z − b of the engine is {1}")
    return text.format(signed(mine, 6), signed(theirs, 6))


def spoken(layer: Layer) -> str:
    """The equation in words."""
    shape = tr("W has {0} rows and {1} columns.").format(layer.n, layer.n_in)
    column = tr("{0} comes to {1}").format(
        layer.line, ", ".join(number(float(value)) for value in layer.result[:32])
    )
    more = tr(" and {0} more").format(layer.n - 32) if layer.n > 32 else ""
    return f"{shape} {column}{more}."
