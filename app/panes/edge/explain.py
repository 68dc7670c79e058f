"""What a moment of a weight's film, and a dot of its two neurons, are."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, factor, figure, times
from app.numerals import count
from app.pane import Pane
from app.panes.edge.plots import FilmPlot, Together
from app.selection import Weight
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The moment or the dot under a point."""
    if isinstance(widget, FilmPlot):
        return _moment(widget, pos)
    if isinstance(widget, Together) and widget.pair is not None and len(widget.pair[0]):
        senders, receivers = widget.pair
        mean = float(np.mean(senders)), float(np.mean(receivers))
        text = tr("A dot for each digit: what the sender says to it across, what the receiver says upwards.")
        lines = f"mean a_k = {figure(mean[0])}", f"mean a_j = {figure(mean[1])}"
        return Explanation(widget.accessibleName(), text, lines)
    picked, network = pane.session.frame.selection, pane.session.frame.snapshot.network
    if isinstance(picked, Weight) and picked.exists_in(network):
        return _now(pane, picked)
    return None


def _moment(plot: FilmPlot, pos: QPoint) -> Explanation | None:
    film = plot.film
    if film is None or not len(film.steps):
        return None
    box = plot.box(0)
    share = min(1.0, max(0.0, (pos.x() - box.left()) / box.width()))
    at = int(np.abs(film.steps - share * plot._last()).argmin())
    weight, together = float(film.weights[at]), float(film.together[at])
    text = tr("At step {step} this weight was {w}; below, how far its two neurons go up and down together.")
    words = text.format(step=count(int(film.steps[at])), w=figure(weight))
    grown = equation(
        f"w − w_0 = {figure(weight)} − {factor(float(film.weights[0]))}",
        figure(weight - float(film.weights[0])),
    )
    lines = (grown, f"corr(a_k, a_j) = {figure(together)}") if math.isfinite(together) else (grown,)
    return Explanation(tr("Moment of the film"), words, lines)


def _now(pane: Pane, picked: Weight) -> Explanation:
    frame = pane.session.frame
    w = float(frame.snapshot.network.weights[picked.layer - 1][picked.j, picked.k])
    a = float(frame.trace.activations[picked.layer - 1][picked.k])
    text = tr(
        "The weight that is picked: what it adds to the sum of its neuron for the picture on the network."
    )
    return Explanation(tr("Weight"), text, ("w a_k", equation(times(w, a), figure(w * a))))
