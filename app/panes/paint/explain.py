"""What a cell of the painted weights, a test image and the sum are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLabel, QWidget

from app.explanation import Explanation
from app.figures import equation, factor, figure, times
from app.pane import Pane
from app.panes.paint.cards import Cards
from app.panes.paint.pane import PaintPane
from app.panes.paint.squares import Squares
from nncore.canvas import SIDE
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The cell or the card under a point."""
    if not isinstance(pane, PaintPane):
        return None
    if isinstance(widget, Squares):
        return _cell(pane, widget, QPointF(pos))
    if isinstance(widget, Cards):
        at = widget.at(QPointF(pos))
        if 0 <= at < len(widget.cards):
            card = widget.cards[at]
            text = tr("The test image “{name}” makes {value}: a lamp is lit where z is above 0.")
            return Explanation(
                tr("Test image"),
                text.format(name=card.name, value=card.value),
                (card.value.replace("z ", "z = ", 1),),
            )
    if isinstance(widget, QLabel) and widget.toolTip():
        return Explanation("", widget.toolTip(), _sum(pane))
    return None


def _sum(pane: PaintPane) -> tuple[str, ...]:
    neuron = pane.desk.neuron
    answer = neuron.response(pane.desk.image)
    line = equation(f"{figure(answer.total)} + {factor(neuron.bias)}", figure(answer.z))
    return "z = Σ_k w_k a_k + b", line


def _cell(pane: PaintPane, squares: Squares, at: QPointF) -> Explanation | None:
    places = squares.places()
    for square in (places.image, places.weights, places.product):
        if square.contains(at) and square.width() > 0:
            column = min(SIDE - 1, int((at.x() - square.left()) / square.width() * SIDE))
            row = min(SIDE - 1, int((at.y() - square.top()) / square.height() * SIDE))
            a, w = float(squares._image[row, column]), float(squares._weights[row, column])
            text = tr(
                "Row {row}, column {column}: the pixel times the weight is what this cell adds to the sum."
            )
            line = equation(times(a, w), figure(a * w))
            return Explanation(tr("Cell"), text.format(row=row, column=column), ("a_k w_k", line))
    text = tr("The image, the weights and their product, whose sum with the bias is z.")
    return Explanation(tr("Three squares"), text, _sum(pane))
