"""What an answer after some steps is, and a wish of a card."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.figures import figure
from app.numerals import percent
from app.pane import Pane
from app.panes.desires.board import Board
from app.panes.desires.outlook_view import OutlookView
from app.selection import Bias, Weight
from nncore.desires import STEPS
from nncore.network import locate
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The answer or the bars under a point."""
    if isinstance(widget, Board):
        return _wish(pane, widget, pos)
    outlook = widget.outlook if isinstance(widget, OutlookView) else None
    if not isinstance(widget, OutlookView) or outlook is None:
        return None
    at = min(range(len(STEPS)), key=lambda row: abs(widget.bars(row).center().y() - pos.y()))
    name = tr("Steps taken on a copy: {n}").format(n=STEPS[at])
    for index in range(min(len(widget._labels), outlook.outputs.shape[1])):
        if widget.cell(at, index).contains(QPointF(pos)):
            outputs = outlook.outputs[at, index]
            text = tr("A copy that took such steps says {answer} to this {label}.")
            words = text.format(answer=int(outputs.argmax()), label=widget._labels[index])
            return Explanation(name, words, (f"max_j a_j = {figure(float(outputs.max()))}",))
    text = tr("How often a copy that took such steps gives each answer; right are {share} of the test set.")
    words = text.format(share=percent(float(outlook.accuracy[at]), 1))
    return Explanation(name, words, (f"{tr('right / all')} = {percent(float(outlook.accuracy[at]), 1)}",))


def _wish(pane: Pane, board: Board, pos: QPoint) -> Explanation | None:
    said, place = board._told(QPointF(pos), board.places)
    if not said:
        return None
    if place < 0:
        return Explanation(tr("Card"), said)
    network = pane.session.frame.snapshot.network
    layer, j, k = locate(place, network.sizes)
    about = of_thing(pane.session.frame, Bias(layer, j) if k is None else Weight(layer, j, k))
    return Explanation(about.name if about else "", said, about.formula if about else ())
