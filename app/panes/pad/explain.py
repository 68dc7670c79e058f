"""What a pixel, an output and the answer are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, factor, figure, plus
from app.frame import Frame
from app.naming import naming_of
from app.pane import Pane
from app.panes.pad import geometry
from app.panes.pad.answer import AnswerView
from app.panes.pad.bars import Bars
from app.panes.pad.surface import Surface
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The pixel, the output or the answer under a point."""
    frame = pane.session.frame
    if isinstance(widget, Surface):
        pixel = geometry.pixel_at(QPointF(pos), widget.picture_rect())
        return _pixel(frame, pixel) if pixel is not None else None
    if isinstance(widget, Bars):
        row = widget.rows.at(pos.y())
        return _output(frame, row) if row is not None and row < widget.count else _sum(widget, frame)
    return _answer(frame, widget) if isinstance(widget, AnswerView) else None


def _pixel(frame: Frame, pixel: int) -> Explanation:
    row, column = divmod(pixel, geometry.SIDE)
    drawn, given = float(frame.picture.drawn.flat[pixel]), float(frame.picture.received.flat[pixel])
    text = tr(
        "Row {row}, column {column}: drawn with {drawn}, where 0 is black and 1 is white; the network receives {given}."
    )
    words = text.format(row=row, column=column, drawn=figure(drawn), given=figure(given))
    return Explanation(
        tr("Pixel {pixel}").format(pixel=pixel), words, (f"a^{{(0)}}_{{{pixel}}} = {figure(given)}",)
    )


def _output(frame: Frame, row: int) -> Explanation:
    network, trace = frame.snapshot.network, frame.trace
    layer, name = len(network.weights), naming_of(frame).outputs[row]
    z, a = float(trace.zs[-1][row]), float(trace.outputs[row])
    kind = network.activations[-1]
    text = tr("How strongly the network says {name}: its weighted sum {z}, bent to {a}.")
    symbols = f"a_{row}^{{({layer})}} = {kind}(z_{row}^{{({layer})}})"
    if kind == "sigmoid":
        symbols, numbers = f"a_{row}^{{({layer})}} = 1 / (1 + e^{{−z}})", f"1 / (1 + e^{{{figure(-z)}}})"
    else:
        numbers = f"{kind}({figure(z)})"
    words = text.format(name=name, z=figure(z), a=figure(a))
    return Explanation(tr("Output {name}").format(name=name), words, (symbols, equation(numbers, figure(a))))


def _sum(bars: Bars, frame: Frame) -> Explanation:
    """What stands below the bars: the sum of all of them."""
    outputs = frame.trace.outputs.astype(np.float64)
    lines = "Σ_j a_j", equation(plus(np.sort(outputs)[::-1].tolist()), figure(float(outputs.sum())))
    return Explanation(bars.accessibleName(), bars.toolTip(), lines)


def _answer(frame: Frame, view: AnswerView) -> Explanation:
    said = "; ".join(line for line in view.lines(frame) if line)
    outputs = np.sort(frame.trace.outputs.astype(np.float64))
    text = tr("“{said}”: the answer is the largest output, and it counts as decided if it leads by enough.")
    if len(outputs) < 2 or not np.isfinite(outputs).all():
        return Explanation(tr("Answer"), text.format(said=said))
    lead = equation(f"{figure(outputs[-1])} − {factor(outputs[-2])}", figure(outputs[-1] - outputs[-2]))
    return Explanation(tr("Answer"), text.format(said=said), (tr("largest − second"), lead))
