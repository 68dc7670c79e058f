"""What a picture of nothing, and an output for it, are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import figure
from app.pane import Pane
from app.panes.limits.bars import OutputBars
from app.panes.limits.tiles import Tiles
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The tile or the bar under a point."""
    del pane
    if isinstance(widget, OutputBars):
        row = widget._at(QPointF(pos))
        return _bar(widget, row) if row is not None and row < len(widget.texts) else None
    if isinstance(widget, Tiles) and widget._images is not None:
        places = widget.grid()
        for i in range(min(widget._count, len(widget._images))):
            if places.tile(i).contains(QPointF(pos)):
                text = tr(
                    "A picture that was put before the network: {caption}. Click it to put it on the pad."
                )
                mean = float(widget._images[i].mean())
                words = text.format(caption=widget._captions[i])
                return Explanation(widget.accessibleName(), words, (f"Σ_i x_i / n = {figure(mean)}",))
    return None


def _bar(bars: OutputBars, row: int) -> Explanation:
    text = tr("{what} Here it is output {row}: {value}.")
    words = text.format(what=bars.toolTip().rstrip(".") + ".", row=row, value=bars.texts[row])
    value = bars._values[row]
    return Explanation(bars.accessibleName(), words, (f"a_{row} = {figure(value)}",))
