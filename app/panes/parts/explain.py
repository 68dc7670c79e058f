"""What a row of the first layer is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.figures import figure
from app.pane import Pane
from app.panes.parts.sheet import Sheet
from app.panes.parts.small_curves import SmallCurves
from app.selection import Neuron
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
    if isinstance(widget, SmallCurves) and widget._ys is not None:
        return _curve(widget, QPointF(pos))
    row = widget.table.at(QPointF(pos)) if isinstance(widget, Sheet) else None
    return of_thing(pane.session.frame, Neuron(1, row)) if row is not None and row >= 0 else None


def _curve(view: SmallCurves, at: QPointF) -> Explanation | None:
    values = view._ys
    if values is None or not len(view._names):
        return None
    index = min(range(len(view._names)), key=lambda i: (view.field(i).center() - at).manhattanLength())
    field = view.field(index)
    share = min(1.0, max(0.0, (at.x() - field.left()) / max(1.0, field.width())))
    place = round(share * (len(view._xs) - 1))
    a = float(values[place, index])
    text = tr("Output {name} with the pieces {far} pixels apart: {a}.")
    words = text.format(name=view._names[index], far=figure(float(view._xs[place])), a=figure(a))
    return Explanation(view.accessibleName(), words, (f"a_{{{index}}} = {figure(a)}",))
