"""What a curve of a run is."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import figure
from app.pane import Pane
from app.panes.runs.plot import Overlay
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The run whose curve is nearest to a point."""
    del pane
    if not isinstance(widget, Overlay) or not widget.lines:
        return None
    key = widget._at(QPointF(pos))
    line = next((one for one in widget.lines if one.key == key), widget.lines[-1])
    fields = widget.fields()
    field = min(fields, key=lambda each: abs(each.rect.center().y() - pos.y()))
    xs, ys = widget.xy(line, field.name)
    if not len(xs):
        text = tr("The run “{name}”: it has taken no step yet.")
        return Explanation(tr("Run"), text.format(name=line.name))
    share = (pos.x() - field.rect.left()) / max(1.0, field.rect.width())
    at = int(np.abs(field.x.share(xs) - share).argmin())
    cost = field.name == "costs"
    text = (
        tr("The run “{name}”: the cost of its mini-batches, {across} {x}.")
        if cost
        else tr("The run “{name}”: its share of right answers on the test set, {across} {x}.")
    )
    across = tr("epoch") if widget._across == "epochs" else tr("step")
    words = text.format(name=line.name, across=across, x=figure(float(xs[at])))
    return Explanation(tr("Run"), words, (f"{'C' if cost else tr('right / all')} = {figure(float(ys[at]))}",))
