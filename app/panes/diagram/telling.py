"""The diagram in sentences, for people who do not see it."""

from __future__ import annotations

from app.frame import Frame
from app.naming import listed, naming_of
from app.numerals import count, plain, signed
from app.panes.diagram import cover
from app.panes.diagram.progress import is_computed, reached_in
from app.panes.diagram.reading import name_of
from app.panes.diagram.vocabulary import is_brain, notes
from app.selection import Neuron, Part, Weight
from nncore.words import capital, tr


def in_words(frame: Frame) -> str:
    """The network, its answer, what its edges show, and what is selected."""
    parts = [_network(frame), _answer(frame), _edges(frame)]
    if cover.mode_of(frame) == "box":
        said = tr("The diagram is closed to one function: {0}, {1}, {2}.")
        parts = [said.format(*cover.sentences(frame)), _answer(frame)]
    elif cover.mode_of(frame) == "curtain":
        parts.append(tr("The hidden layers are behind a curtain."))
    if reached_in(frame) < len(frame.snapshot.network.weights):
        parts[1] = tr("The forward pass has come to layer {0}; what is after it is not computed yet.").format(
            reached_in(frame)
        )
        parts[1] += " " + "; ".join(cover.way_on(frame)[1:]) + "."
    if is_brain(frame.options):
        parts.append(f"{capital(notes()[0])}.")
    if frame.part is not None:
        parts.append(_selected(frame, frame.part))
    return " ".join(part for part in parts if part)


def _network(frame: Frame) -> str:
    network = frame.snapshot.network
    shape = "-".join(map(str, network.sizes))
    return tr("The network {0} has {1} weights.").format(shape, count(sum(w.size for w in network.weights)))


def _answer(frame: Frame) -> str:
    answer, outputs, naming = frame.answer, frame.trace.outputs, naming_of(frame)
    if answer.empty:
        return tr("Nothing is drawn.")
    if len(outputs) == 1:
        only = tr("It answers {0}: its only output is {1}, and above a half means {2}.")
        return only.format(naming.answer(answer.best), plain(float(outputs[0])), naming.answer(1))
    names = naming.answer(answer.best), naming.answer(answer.second)
    best, second = (plain(float(outputs[i])) for i in (answer.best, answer.second))
    if answer.faint:
        return tr("It says nothing yet: all outputs are small and about the same.")
    if not answer.decided:
        each = [tr("{0} with {1}").format(naming.answer(i), plain(float(outputs[i]))) for i in answer.named]
        return tr("It is undecided between {0}.").format(listed(each)) if each else tr("It is undecided.")
    said = tr("It answers {0} with {1}; next comes {2} with {3}.")
    return said.format(names[0], best, names[1], second)


def _edges(frame: Frame) -> str:
    if frame.options["diagram.edges"] == "off":
        return tr("The edges are not drawn.")
    if frame.options["diagram.colour"] == "weight":
        return tr("The edges show the weights, orange above zero and blue below.")
    if frame.options["diagram.colour"] == "found":
        if frame.found is None:
            return tr("The edges will show the gradient once it is found. {0}").format(frame.unfound)
        layers = frame.found.layers_filled
        said = tr("The edges show the push of the gradient found, green upwards and purple downwards")
        return (
            f"{said}." if frame.found.complete else f"{said}, {tr('from layer {0} on.').format(layers.start)}"
        )
    if frame.snapshot.gradient is None:
        return tr("The edges will show the push of the next step.")
    return tr("The edges show the push of the last step, green upwards and purple downwards.")


def _selected(frame: Frame, chosen: Part) -> str:
    if isinstance(chosen, Weight):
        return _weight(frame, chosen)
    name = name_of(frame, chosen)
    if not is_computed(frame, chosen):
        return tr("Selected is {0}, which is not computed yet.").format(name)
    a = plain(float(frame.trace.activations[chosen.layer][chosen.index]))
    if chosen.layer == 0:
        return tr("Selected is {0}, whose value is {1}.").format(name, a)
    z = float(frame.trace.zs[chosen.layer - 1][chosen.index])
    bias = float(frame.snapshot.network.biases[chosen.layer - 1][chosen.index])
    said = tr(
        "Selected is {0}: its weighted inputs add up to {1}, with its bias {2} that is {3}, so it is at {4}."
    )
    return said.format(name, signed(z - bias), signed(bias), signed(z), a)


def _weight(frame: Frame, weight: Weight) -> str:
    w = float(frame.snapshot.network.weights[weight.layer - 1][weight.j, weight.k])
    a = float(frame.trace.activations[weight.layer - 1][weight.k])
    ends = (
        name_of(frame, Neuron(weight.layer - 1, weight.k)),
        name_of(frame, Neuron(weight.layer, weight.j)),
    )
    said = tr("Selected is the weight from {0} to {1}: it is {2} and now adds {3}.")
    return said.format(*ends, signed(w, 3), signed(w * a, 3))
