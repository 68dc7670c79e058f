"""What a picture of nothing, and an output for it, are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import figure
from app.pane import Pane
from app.panes.limits.bars import OutputBars
from app.panes.limits.curves import Curves
from app.panes.limits.picture import InputPicture
from app.panes.limits.pixel_list import PixelList
from app.panes.limits.tiles import Tiles
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The tile or the bar under a point."""
    del pane
    if isinstance(widget, OutputBars):
        row = widget._at(QPointF(pos))
        return _bar(widget, row) if row is not None and row < len(widget.texts) else None
    if isinstance(widget, Curves) and widget._curves:
        return _curves(widget, pos)
    if isinstance(widget, InputPicture) and widget._values is not None:
        return _input(widget, pos)
    if isinstance(widget, PixelList):
        return _gain(widget, pos)
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


def _curves(plot: Curves, pos: QPoint) -> Explanation:
    """The values of the lines across a point, the largest first."""
    axes, field = plot._axes, plot.field()
    share = (pos.x() - field.left()) / max(1.0, field.width())
    x = axes.x[0] + min(1.0, max(0.0, share)) * (axes.x[1] - axes.x[0])
    found = []
    for i, curve in enumerate(plot._curves):
        if len(curve.xs):
            y = float(curve.ys[int(np.abs(curve.xs - x).argmin())])
            found.append((y, f"{curve.label or axes.y_name or i}: {figure(y)}"))
    lines = tuple(text for _, text in sorted(found, key=lambda each: -each[0])[:3])
    text = tr("{across} at {x}: what the lines say there, the largest first.")
    words = text.format(across=axes.x_name or tr("Across"), x=figure(x))
    return Explanation(plot.accessibleName(), words, lines)


def _input(view: InputPicture, pos: QPoint) -> Explanation | None:
    index, values = view.input_at(QPointF(pos)), view._values
    if index is None or values is None:
        return None
    columns = view._shape[1] if view._shape is not None else len(values)
    row, column = divmod(index, columns)
    text = tr("Input {k}, row {row}, column {column} of this picture.")
    words = text.format(k=index, row=row, column=column)
    return Explanation(view.accessibleName(), words, (f"x_{{{index}}} = {figure(float(values[index]))}",))


def _gain(view: PixelList, pos: QPoint) -> Explanation | None:
    for at, (index, where, gain, up) in enumerate(view._rows):
        if view.row(at).contains(QPointF(pos)):
            text = tr("{where}: moved all the way up, it would raise the wanted output, if the slope held.")
            down = tr("{where}: moved all the way down, it would raise the wanted output, if the slope held.")
            words = (text if up else down).format(where=where)
            return Explanation(view.accessibleName(), words, (f"Δx_{{{index}}} ∂a/∂x_{{{index}}} = {gain}",))
    return None
