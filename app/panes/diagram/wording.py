"""The sentences of the diagram, in the person's language."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from app.frame import Frame
from app.naming import naming_of
from app.numerals import count, plain
from app.options import Options
from app.panes.diagram.geometry import Column, Layout
from app.panes.diagram.progress import reached_in
from app.panes.diagram.strengths import Strengths
from app.panes.diagram.vocabulary import is_brain, label, notes
from nncore.words import tr

NONE: Options = MappingProxyType({})


@dataclass(frozen=True)
class Words:
    """Everything written on the diagram that is no reading of a neuron."""

    captions: tuple[str, ...]  # of the columns
    short_captions: tuple[str, ...]  # where those have no room
    image: str
    count: str  # how many weights are shown
    scales: tuple[str, ...]  # what the ends of the edges' scales are, from long to short
    total: str  # the sum of the answers
    hidden: str  # how many neurons a column leaves out; {0} is the number
    undecided: str
    empty: str  # in the image while nothing is drawn


def words_of(layout: Layout, strengths: Strengths | None, frame: Frame) -> Words:
    """All of them for this frame."""
    activations = ("", *frame.snapshot.network.activations)
    return Words(
        tuple(_caption(column, activations[column.layer]) for column in layout.columns),
        tuple(count(column.size) for column in layout.columns),
        tr("{0} pixels").format(count(layout.sizes[0])),
        count_text(layout, strengths, frame.options),
        scale_texts(strengths, frame),
        total_text(frame),
        tr("{0} hidden"),
        tr("undecided"),
        tr("nothing drawn"),
    )


def count_text(layout: Layout, strengths: Strengths | None, options: Options = NONE) -> str:
    """How many of the weights are drawn."""
    whole = count(layout.weights)
    if strengths is None:
        return label(options, "showing 0 of {0} weights").format(whole)
    return label(options, "showing {0} of {1} weights").format(count(shown_weights(layout, strengths)), whole)


def shown_weights(layout: Layout, strengths: Strengths) -> int:
    """The weights that have a line: their neurons are not elided and they are strong enough."""
    if not strengths.thinned and not strengths.missing:
        return layout.drawn
    found = [s for s in layout.edges if s.layer not in strengths.missing]
    if not strengths.thinned:
        return sum(len(s.receivers) * len(s.senders) for s in found)
    grids = (strengths.layers[s.layer - 1][np.ix_(s.receivers, s.senders)] for s in found)
    return sum(int(np.count_nonzero(grid)) for grid in grids)


def scale_texts(strengths: Strengths | None, frame: Frame) -> tuple[str, ...]:
    """What the colours of the edges are, and how far each scale goes; from long to short."""
    if strengths is None:
        off = frame.options["diagram.edges"] == "off"
        if not off and frame.options["diagram.colour"] == "found":
            return frame.unfound, tr("no gradient found")
        return (tr("edges are off") if off else tr("no step taken yet, so there is no gradient"),)
    if is_brain(frame.options):
        return notes()
    what = tr("push −∂C/∂w") if strengths.colour == "gradient" else tr("weight")
    if strengths.missing:
        what = tr("push −∂C/∂w, found for {0} of {1} layers").format(
            len(strengths.layers) - len(strengths.missing), len(strengths.layers)
        )
    if frame.options["diagram.scale"] == "shared":
        span, brief = (
            tr("one scale for all layers, full colour at the strongest 1 %"),
            tr("one scale for all"),
        )
    else:
        span, brief = (
            tr("each layer its own scale, full colour at its strongest 1 %"),
            tr("own scale per layer"),
        )
    return tuple(f"{what}, {text}" for text in (span, brief))


def total_text(frame: Frame) -> str:
    """The sum of the answers: free for sigmoid outputs, 1 for softmax."""
    naming = naming_of(frame)
    if reached_in(frame) < len(frame.snapshot.network.weights):
        return ""
    if naming.asks_one:
        return tr("above ½: {0}").format(naming.answer(1))
    return tr("Σ {0}").format(plain(float(frame.trace.outputs.sum())))


def _caption(column: Column, activation: str) -> str:
    name = "ReLU" if activation == "relu" else activation
    return f"{count(column.size)} {name}" if activation else tr("{0} inputs").format(count(column.size))
