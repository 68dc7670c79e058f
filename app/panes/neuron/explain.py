"""What a term, the running sum and the numbers at the top are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.figures import equation, factor, figure
from app.pane import Pane
from app.panes.neuron.heading import Heading
from app.panes.neuron.line import NumberLine
from app.panes.neuron.pane import NeuronPane
from app.panes.neuron.plate import Plate
from app.panes.neuron.reading import Reading
from app.panes.neuron.squares import Squares
from app.panes.neuron.terms import Terms
from app.panes.neuron.view import View
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The term or the sum under a point."""
    reading = pane.reading if isinstance(pane, NeuronPane) else None
    if reading is None:
        return None
    frame = pane.session.frame
    k = None
    if isinstance(widget, Squares):
        k = widget.places().at(QPointF(pos))
    elif isinstance(widget, Terms):
        k = widget.at(QPointF(pos))
    if k is not None and k < len(reading.taken.inputs):
        return of_thing(frame, reading.weight(k))
    if isinstance(widget, NumberLine):
        return _line(reading, widget)
    if isinstance(widget, Heading | View | Squares | Terms):
        return of_thing(frame, reading.neuron)
    if isinstance(widget, Plate):
        text = tr("{tip} Now z is {z}.")
        tip = widget.toolTip().rstrip(".") + "."
        return Explanation(widget.accessibleName(), text.format(tip=tip, z=figure(reading.z)), _bend(reading))
    return None


def _line(reading: Reading, line: NumberLine) -> Explanation:
    trail, taken = line.trail, reading.taken
    total = trail.total if trail is not None else taken.z - taken.bias
    text = tr(
        "The terms one after the other, from 0 to {total}; the flag stands at the threshold, {threshold}."
    )
    words = text.format(total=figure(total), threshold=figure(-taken.bias))
    whole = equation(f"z = {figure(taken.z - taken.bias)} + {factor(taken.bias)}", figure(taken.z))
    return Explanation(line.accessibleName(), words, (whole, *_bend(reading)[-1:]))


def _bend(reading: Reading) -> tuple[str, ...]:
    taken = reading.taken
    return f"z = {figure(taken.z)}", f"a = {taken.squish.name}(z) = {figure(taken.activation)}"
