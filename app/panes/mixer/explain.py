"""What a vote, a stack and a strip of the desk are: its own words, and the votes that make a wish."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.figures import equation, figure, plus, times
from app.frame import Frame
from app.numerals import count
from app.pane import Pane
from app.panes.mixer.strips import Strips
from app.panes.mixer.view import DeskView
from app.selection import Neuron, Weight
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The neuron or the weight under a point."""
    if isinstance(widget, Strips) and (layer := widget.layer_at(QPointF(pos))):
        return _strip(widget, layer)
    if not isinstance(widget, DeskView):
        return None
    found = widget.thing_at(QPointF(pos))
    about = of_thing(pane.session.frame, found) if found is not None else None
    if found is None or about is None:
        return None
    votes = _votes(pane.session.frame, found)
    said = widget.tip_at(QPointF(pos)) or about.sentence
    return Explanation(about.name, said, votes or about.formula, None if votes else about.thing)


def _votes(frame: Frame, thing: Neuron | Weight) -> tuple[str, ...]:
    """The wish of a neuron before the outputs as the sum of votes; of a weight the vote that goes along it."""
    found, layer = frame.found, thing.layer if isinstance(thing, Neuron) else thing.layer - 1
    if found is None or found.whole is not None or layer + 1 not in found.layers_filled:
        return ()
    k = thing.index if isinstance(thing, Neuron) else thing.k
    deltas = found.gradient.deltas[layer].mean(axis=0).astype(np.float64)
    column = found.network.weights[layer][:, k].astype(np.float64)
    if isinstance(thing, Weight):
        w, delta = float(column[thing.j]), float(deltas[thing.j])
        return f"−w_{{{thing.j},{k}}} δ_{{{thing.j}}}", equation(f"−{times(w, delta)}", figure(-w * delta))
    votes = sorted((-column * deltas).tolist(), key=abs, reverse=True)
    return f"−∂C/∂a_{{{k}}}^{{({layer})}} = −Σ_j w_{{j,{k}}} δ_j", equation(plus(votes), figure(sum(votes)))


def _strip(strips: Strips, layer: int) -> Explanation:
    """The components of a layer: as many as it has weights and biases, and the one furthest from zero."""
    before, here = strips.sizes[layer - 1], strips.sizes[layer]
    lines = [equation(f"({count(before)} + 1) · {count(here)}", count((before + 1) * here))]
    if (values := strips.values[layer - 1]) is not None and len(values):
        lines.append(f"max |∂C/∂θ| = {figure(float(np.abs(values).max()))}")
    text = tr("{strip}: how many components the gradient has in this layer, on a scale of its own.")
    return Explanation(strips.accessibleName(), text.format(strip=strips.text_of(layer)), tuple(lines))
