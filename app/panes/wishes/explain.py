"""What a lane, a wanted cell and an arrow of an output are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.figures import equation, factor, figure
from app.pane import Pane
from app.panes.wishes.plate import WishesPlate
from app.selection import Neuron
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The output under a point."""
    if not isinstance(widget, WishesPlate) or widget.reading is None:
        return None
    frame, reading = pane.session.frame, widget.reading
    found = widget.places.at(QPointF(pos))
    if found is None:
        return None
    j = found[1]
    target = frame.target
    if target is None or frame.snapshot.config.cost != "squared" or j >= len(target):
        return of_thing(frame, Neuron(reading.layer, j))
    a, y = float(frame.trace.outputs[j]), float(target[j])
    text = tr("Output {j} says {a} and should say {y}: its wish is minus the slope of the cost by it.")
    line = equation(f"−2 · ({figure(a)} − {factor(y)})", figure(-2 * (a - y)))
    return Explanation(
        tr("Output {j}").format(j=j),
        text.format(j=j, a=figure(a), y=figure(y)),
        (f"−∂C/∂a_{j} = −2 (a_{j} − y_{j})", line),
    )
