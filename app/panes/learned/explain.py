"""What a tile of the wall is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.figures import figure
from app.numerals import count
from app.pane import Pane
from app.panes.learned.images import ImagesView
from app.panes.learned.wall import WallView
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
    if isinstance(widget, ImagesView):
        return _image(widget, QPointF(pos))
    found = widget._places.at(QPointF(pos)) if isinstance(widget, WallView) else None
    if not isinstance(widget, WallView) or found is None:
        return None
    neuron = widget._neuron(found[1]) if found[0] > 0 else None
    return of_thing(pane.session.frame, neuron) if neuron is not None else None


def _image(view: ImagesView, at: QPointF) -> Explanation | None:
    shown, row = view._shown, view._row_at(at)
    if shown is None:
        return None
    if row is None:
        text = tr(
            "The test images that excite the neuron most and least, and how it answers each class on average."
        )
        return Explanation(tr("What excites it"), text)
    value = float(shown.values[row])
    text = tr("Test image {row}, a {label}: what the neuron says to it.")
    words = text.format(row=count(row), label=int(shown.data.labels[row]))
    return Explanation(tr("Test image"), words, (f"a_j = {figure(value)}",))
