"""The sentences of the diagram, in the person's language."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.frame import Frame
from app.numerals import count, plain
from app.panes.diagram.geometry import Column, Layout
from app.panes.diagram.strengths import Strengths


@dataclass(frozen=True)
class Words:
    """Everything written on the diagram that is no reading of a neuron."""

    captions: tuple[str, ...]  # of the columns
    short_captions: tuple[str, ...]  # where those have no room
    image: str
    count: str  # how many weights are shown
    scale: str  # what the ends of the edges' scales are
    total: str  # the sum of the answers
    hidden: str  # how many neurons a column leaves out; {0} is the number
    undecided: str
    empty: str  # in the image while nothing is drawn


def tr(text: str) -> str:
    """Translate in the diagram's context."""
    return QCoreApplication.translate("DiagramPane", text)


def words_of(layout: Layout, strengths: Strengths | None, frame: Frame) -> Words:
    """All of them for this frame."""
    activations = ("", *frame.snapshot.network.activations)
    return Words(
        tuple(_caption(column, activations[column.layer]) for column in layout.columns),
        tuple(count(column.size) for column in layout.columns),
        tr("{0} pixels").format(count(layout.sizes[0])),
        count_text(layout, strengths),
        scale_text(strengths, frame),
        total_text(frame),
        tr("{0} hidden"),
        tr("undecided"),
        tr("nothing drawn"),
    )


def count_text(layout: Layout, strengths: Strengths | None) -> str:
    """How many of the weights are drawn."""
    whole = count(layout.weights)
    if strengths is None:
        return tr("showing 0 of {0} weights").format(whole)
    return tr("showing {0} of {1} weights").format(count(shown_weights(layout, strengths)), whole)


def shown_weights(layout: Layout, strengths: Strengths) -> int:
    """The weights that have a line: their neurons are not elided and they are strong enough."""
    if not strengths.thinned:
        return layout.drawn
    grids = (strengths.layers[s.layer - 1][np.ix_(s.receivers, s.senders)] for s in layout.edges)
    return sum(int(np.count_nonzero(grid)) for grid in grids)


def scale_text(strengths: Strengths | None, frame: Frame) -> str:
    """What the colours of the edges are."""
    if strengths is None:
        off = frame.options["diagram.edges"] == "off"
        return tr("edges are off") if off else tr("no step taken yet, so there is no gradient")
    if strengths.colour == "gradient":
        return tr("push −∂C/∂w, full colour at the 99th percentile of each layer")
    return tr("weight, full colour at the 99th percentile of |w| of each layer")


def total_text(frame: Frame) -> str:
    """The sum of the answers: free for sigmoid outputs, 1 for softmax."""
    return tr("Σ {0}").format(plain(float(frame.trace.outputs.sum())))


def _caption(column: Column, activation: str) -> str:
    name = "ReLU" if activation == "relu" else activation
    return f"{count(column.size)} {name}" if activation else tr("{0} inputs").format(count(column.size))
