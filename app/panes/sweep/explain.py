"""What a cell of the sweep is."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.pane import Pane
from app.panes.sweep import words
from app.panes.sweep.pane import SweepPane
from app.panes.sweep.picture import Picture
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The cell under a point."""
    if not isinstance(widget, Picture):
        return None
    name = tr("Picture of the sweep")
    layout, field = widget.layout_of(), widget.field
    place = layout.place(QPointF(pos)) if layout is not None else None
    cell = field.at(*place) if field is not None and place is not None else None
    if cell is None:
        text = tr("Each cell is one setting, as good as its colour or height says: {measure}.")
        return Explanation(name, text.format(measure=words.measure_name(widget._measure)))
    value, table = (
        cell.row.median(widget._measure),
        pane.running.table if isinstance(pane, SweepPane) else None,
    )
    said = (
        words.reading(table.sweep, cell, widget._measure)
        if table is not None
        else words.measure_name(widget._measure)
    )
    known = (f"{words.measure_name(widget._measure)} = {words.figure(value, widget._measure)}",)
    return Explanation(name, said, known if math.isfinite(value) else ())
