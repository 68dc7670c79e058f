"""Inputs that are no picture: their names beside their lamps, and how wide all names are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from app.naming import Naming
from app.panes.diagram.arrange import DIGIT, Names
from app.panes.diagram.geometry import Layout
from app.panes.diagram.lettering import RIGHT, Sheet, Style, letters


def widths_of(naming: Naming) -> Names:
    """The room that the longest names need."""
    answers = max(
        (letters().value.width(name) + 4 for name in naming.outputs if not name.isdecimal()), default=0.0
    )
    inputs = max((letters().caption.width(name) + 2 for name in naming.inputs), default=0.0)
    return Names(max(DIGIT, answers), inputs)


def draw_names(sheet: Sheet, layout: Layout, naming: Naming) -> None:
    """The name of every input drawn, left of its lamp."""
    column = layout.column(0)
    if column is None or not layout.inputs or column.pitch < letters().caption.metrics.height() - 3:
        return
    style = letters().caption
    for index in column.shown.tolist():
        if index < len(naming.inputs):
            place = QRectF(column.left - 6 - layout.inputs, column.y(index) - 8, layout.inputs, 16)
            sheet.write(place, elided(naming.inputs[index], style, layout.inputs), style, None, RIGHT)


def elided(text: str, style: Style, width: float) -> str:
    """A name, cut with an ellipsis where it has no room."""
    if style.width(text) <= width:
        return text
    return QFontMetricsF(style.font).elidedText(text, Qt.TextElideMode.ElideRight, width)
