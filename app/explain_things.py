"""What a neuron, a weight, a bias and an example are, with their present numbers: for all panes that show them."""

from __future__ import annotations

import numpy as np

from app.explanation import Explanation
from app.figures import equation, factor, figure, plus, times
from app.frame import Frame
from app.naming import naming_of
from app.numerals import count
from app.selection import Bias, Example, Neuron, Selection, Weight
from nncore.network import index_of
from nncore.words import tr


def of_thing(frame: Frame, thing: Selection) -> Explanation | None:
    """A part of the network; None if this network has no such part."""
    if not thing.exists_in(frame.snapshot.network):
        return None
    match thing:
        case Neuron(0, index):
            name = tr("Input {k}").format(k=index)
            sentence, formula = _input(frame, index)
        case Neuron(layer, index):
            name = tr("Neuron {j} of layer {layer}").format(j=index, layer=layer)
            sentence, formula = _neuron(frame, thing)
        case Weight(layer, j, k):
            name = tr("Weight from {k} to {j} of layer {layer}").format(k=k, j=j, layer=layer)
            sentence, formula = _weight(frame, thing)
        case Bias(layer, j):
            name = tr("Bias of neuron {j} of layer {layer}").format(j=j, layer=layer)
            sentence, formula = _bias(frame, thing)
        case Example():
            return None
    return Explanation(name, sentence, formula, thing)


def _input(frame: Frame, index: int) -> tuple[str, tuple[str, ...]]:
    text = tr("It is {a} for what is on the network, and goes into all {n} neurons of the first layer.")
    a = figure(float(frame.trace.activations[0][index]))
    return text.format(a=a, n=count(frame.snapshot.network.sizes[1])), (f"a_{{{index}}}^{{(0)}} = {a}",)


def _neuron(frame: Frame, thing: Neuron) -> tuple[str, tuple[str, ...]]:
    network, trace, at = frame.snapshot.network, frame.trace, thing.layer - 1
    layer, j = thing.layer, thing.index
    inputs = trace.activations[at]
    z, a, b = float(trace.zs[at][j]), float(trace.activations[layer][j]), float(network.biases[at][j])
    products = np.asarray(network.weights[at][j], np.float64) * inputs
    largest = products[np.argsort(-np.abs(np.nan_to_num(products)), kind="stable")]
    if layer == len(network.weights):
        text = tr("It stands for {name}: {n} weighted values and its bias make {z}, bent to {a}.")
    else:
        text = tr("It adds {n} weighted values and its bias to {z}, and bends that to {a}.")
    name = naming_of(frame).outputs[j] if layer == len(network.weights) else ""
    words = text.format(name=name, n=count(len(products)), z=figure(z), a=figure(a))
    line = equation(f"{plus([float(each) for each in largest])} + {factor(b)}", figure(z))
    symbols = f"z_{{{j}}}^{{({layer})}} = Σ_k w_{{{j},k}} a_k + b_{{{j}}}"
    return words, (symbols, line, f"a_{{{j}}}^{{({layer})}} = {network.activations[at]}(z) = {figure(a)}")


def _weight(frame: Frame, thing: Weight) -> tuple[str, tuple[str, ...]]:
    layer, j, k = thing.layer, thing.j, thing.k
    w = float(frame.snapshot.network.weights[layer - 1][j, k])
    a = float(frame.trace.activations[layer - 1][k])
    text = tr(
        "It is {w}; what neuron {k} says is multiplied by it, which now adds {product} to the sum of neuron {j}."
    )
    words = text.format(w=figure(w), k=k, j=j, product=figure(w * a))
    lines = f"w_{{{j},{k}}}^{{({layer})}} a_{{{k}}}^{{({layer - 1})}}", equation(times(w, a), figure(w * a))
    return words, (*lines, *_slope(frame, thing))


def _bias(frame: Frame, thing: Bias) -> tuple[str, tuple[str, ...]]:
    b = float(frame.snapshot.network.biases[thing.layer - 1][thing.j])
    text = tr(
        "It is {b}, added to the sum of its neuron whatever comes in: the neuron begins to fire at {threshold}."
    )
    return text.format(b=figure(b), threshold=figure(-b)), (
        f"b_{{{thing.j}}}^{{({thing.layer})}} = {figure(b)}",
        *_slope(frame, thing),
    )


def _slope(frame: Frame, thing: Weight | Bias) -> tuple[str, ...]:
    """Its component of the gradient that was found."""
    found = frame.found
    if (
        found is None
        or thing.layer not in found.layers_filled
        or found.network.sizes != frame.snapshot.network.sizes
    ):
        return ()
    k = thing.k if isinstance(thing, Weight) else None
    return (f"∂C/∂θ = {figure(float(found.flat[index_of(thing.layer, thing.j, k, found.network.sizes)]))}",)
