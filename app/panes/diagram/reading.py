"""The numbers of what is pointed at or selected, in words."""

from __future__ import annotations

from dataclasses import dataclass

from app.frame import Frame
from app.naming import naming_of
from app.numerals import plain, signed
from app.panes.diagram.geometry import SIDE
from app.panes.diagram.progress import is_computed
from app.panes.diagram.vocabulary import label
from app.pushes import push_at
from app.selection import Neuron, Part, Weight
from nncore.passes import Trace
from nncore.words import capital, tr

SMALL = 0.01  # below it two digits would hide which side of 0 a bias is on
NOT_YET = "–"  # for the number of a neuron that is not computed yet


@dataclass(frozen=True)
class Reading:
    """What is said of one neuron or edge: a title and named numbers."""

    title: tuple[str, ...]  # lines
    rows: tuple[tuple[str, str], ...]


def reading_of(frame: Frame, chosen: Part) -> Reading:
    """The numbers of a neuron, a pixel or a weight in this frame."""
    if isinstance(chosen, Weight):
        return _of_weight(frame, chosen)
    if not is_computed(frame, chosen):
        return Reading((_title(name_of(frame, chosen)),), ((tr("not computed yet"), tr("Shift+PgDn")),))
    return _of_pixel(frame, chosen) if chosen.layer == 0 else _of_neuron(frame, chosen)


def name_of(frame: Frame, neuron: Neuron) -> str:
    """Pixel 203; layer 2 neuron 7; answer 3."""
    if neuron.layer == 0:
        return naming_of(frame).input(neuron.index)
    if neuron.layer == len(frame.snapshot.network.sizes) - 1:
        return naming_of(frame).output(neuron.index)
    return tr("layer {0} neuron {1}").format(neuron.layer, neuron.index)


def _of_pixel(frame: Frame, pixel: Neuron) -> Reading:
    value = float(frame.trace.activations[0][pixel.index])
    rows = [(label(frame.options, "value a"), plain(value))]
    if not naming_of(frame).is_picture:
        rows.insert(0, (tr("neuron"), tr("input {0}").format(pixel.index)))
    elif frame.snapshot.network.sizes[0] == SIDE * SIDE:
        row, column = divmod(pixel.index, SIDE)
        rows.insert(0, (tr("row, column"), f"{row}, {column}"))
        rows.insert(1, (tr("neuron"), f"28·{row} + {column} = {pixel.index}"))
    return Reading((_title(name_of(frame, pixel)),), tuple(rows))


def _of_neuron(frame: Frame, neuron: Neuron) -> Reading:
    layer, j = neuron.layer - 1, neuron.index
    bias = float(frame.snapshot.network.biases[layer][j])
    z = float(frame.trace.zs[layer][j])
    rows = _of_ghost(frame, frame.ghost_trace, neuron)
    return Reading(
        (_title(name_of(frame, neuron)),),
        (
            (label(frame.options, "Σ w·a"), signed(z - bias)),
            (label(frame.options, "bias b"), signed(bias, 3 if abs(bias) < SMALL else 2)),
            (label(frame.options, "sum z"), signed(z)),
            (label(frame.options, "activation a"), plain(float(frame.trace.activations[neuron.layer][j]))),
            *rows,
        ),
    )


def _of_ghost(frame: Frame, trace: Trace | None, part: Neuron | Weight) -> tuple[tuple[str, str], ...]:
    """The number that the ghost has in its place, if there is a ghost."""
    if trace is None or frame.ghost is None:
        return ()
    if isinstance(part, Weight):
        w = float(frame.ghost.network.weights[part.layer - 1][part.j, part.k])
        return ((tr("the ghost's w"), signed(w, 3)),)
    return ((tr("the ghost's a"), plain(float(trace.activations[part.layer][part.index]))),)


def _of_weight(frame: Frame, weight: Weight) -> Reading:
    layer, j, k = weight.layer, weight.j, weight.k
    w = float(frame.snapshot.network.weights[layer - 1][j, k])
    sent = float(frame.trace.activations[layer - 1][k])
    receiver = plain(float(frame.trace.activations[layer][j]))
    ends = [name_of(frame, Neuron(layer - 1, k)), name_of(frame, Neuron(layer, j))]
    rows = [
        (label(frame.options, "weight w"), signed(w, 3)),
        (
            label(frame.options, "sender a"),
            plain(sent) if is_computed(frame, Neuron(layer - 1, k)) else NOT_YET,
        ),
        (label(frame.options, "adds w·a"), signed(w * sent, 3) if is_computed(frame, weight) else NOT_YET),
        (label(frame.options, "receiver a"), receiver if is_computed(frame, weight) else NOT_YET),
    ]
    if frame.options["diagram.colour"] == "gradient" and frame.snapshot.gradient is not None:
        slope = float(frame.snapshot.gradient.weights[layer - 1][j, k])
        rows.append((label(frame.options, "push −∂C/∂w"), signed(-slope, 5)))
    elif frame.options["diagram.colour"] == "found":
        push = push_at(frame, layer, j, k)
        rows.append((label(frame.options, "push −∂C/∂w"), NOT_YET if push is None else signed(push, 5)))
    rows += _of_ghost(frame, frame.ghost_trace, weight)
    return Reading((_title(ends[0]) + " →", ends[1]), tuple(rows))


def _title(text: str) -> str:
    return capital(text)
