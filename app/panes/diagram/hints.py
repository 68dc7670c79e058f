"""What the parts around the picture mean, for a mouse that rests on them: columns' names, scales, the line below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from app.numerals import count
from app.panes.diagram.geometry import Column, Layout
from nncore.words import tr

HIGH = 30.0  # of the band with the scales and their ends


def hint_at(layout: Layout, point: QPointF) -> str:
    """A sentence or two about what is written at `point`; empty where neurons, edges and pixels speak themselves."""
    if not layout.words:
        return ""
    top, bottom = layout.answers.top(), layout.answers.bottom()
    if point.y() > bottom + HIGH:
        return tr(
            "Every weight with a line is counted. Colours are those of the pane Weights: equal ends, equal colours."
            " The menu of this pane offers one scale for all layers."
        )
    column = _nearest(layout, point)
    if point.y() < top - 12 and column is not None:
        return _of_column(layout, column)
    if point.y() > bottom + 8:
        return _of_scale(column)
    gap = column is not None and column.hidden and abs(point.y() - column.gap) < 12
    return _of_column(layout, column) if column is not None and gap else ""


def _nearest(layout: Layout, point: QPointF) -> Column | None:
    """The column that a point above, below or on it belongs to."""
    return next((c for c in layout.columns if abs(point.x() - c.x) <= max(30.0, c.width / 2)), None)


def _of_column(layout: Layout, column: Column) -> str:
    last = column.layer == len(layout.sizes) - 1
    name = tr("Output layer") if last else tr("Hidden layer {0}").format(column.layer)
    said = tr("{0}: {1} neurons, counted from 0 at the top, as the formulas and the other panes count them.")
    parts = [said.format(name, count(column.size))]
    if column.hidden:
        parts.append(tr("Drawn are {0}; {1} have no room.").format(column.range_text, count(column.hidden)))
    return " ".join(parts)


def _of_scale(column: Column | None) -> str:
    if column is not None:
        return tr("How bright a neuron of this layer is: black and white are these two activations.")
    return tr(
        "The colours of the edges above: blue below zero, orange above, as strong as the weight is far from zero. "
        "The ends are round numbers that 99 of 100 weights stay below; what is beyond has full colour."
    )


def area_of(layout: Layout, point: QPointF) -> QRectF:
    """Where a hint stays up while the mouse moves."""
    return QRectF(point.x() - 20, point.y() - 8, 40, 16) & QRectF(0, 0, layout.width, layout.height)
