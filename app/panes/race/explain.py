"""What a stripe of the two ribbons, and a place of the walk, are."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, factor, figure
from app.pane import Pane
from app.panes.race import naive_words
from app.panes.race.lanes import Lanes
from app.panes.race.naive_page import NaivePage
from nncore.flat_order import name_of
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The parameter under a point of a ribbon."""
    del pane
    page: QWidget | None = widget
    while page is not None and not isinstance(page, NaivePage):
        page = page.parentWidget()
    ribbons = widget._ribbons if isinstance(widget, Lanes) else None
    if page is None or not isinstance(widget, Lanes) or ribbons is None or widget.fold is None:
        return None
    for field in widget.fields():
        index = widget.fold.index(pos.x(), pos.y(), field)
        if index is not None and 0 <= index < len(ribbons.naive):
            naive, back = float(ribbons.naive[index]), float(ribbons.sweep[index])
            lines = [f"−∂C/∂θ = {figure(back)}"] if math.isfinite(back) else []
            if math.isfinite(naive):
                line = equation(f"{figure(naive)} − {factor(back)}", figure(naive - back))
                lines.append(tr("off by {line}").format(line=line))
            said = naive_words.reading(page.lap, index, (naive, back))
            text = tr("{name}: one of the parameters, each of which is nudged alone.")
            said = said or text.format(name=name_of(index, ribbons.sizes))
            return Explanation(tr("One parameter of the ribbon"), said, tuple(lines))
    return None
