"""What an answer after some steps is, and a wish of a card."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLabel, QWidget

from app.explain_things import of_thing
from app.explanation import Explanation, with_lines
from app.figures import equation, figure
from app.numerals import percent
from app.pane import Pane
from app.panes.desires.board import Board
from app.panes.desires.outlook_view import OutlookView
from app.panes.desires.pane import DesiresPane
from app.panes.desires.words import most_split, said
from app.selection import Bias, Weight
from nncore.desires import STEPS
from nncore.network import locate
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The answer or the bars under a point."""
    if isinstance(widget, QLabel):
        return with_lines(widget, _disagreed(pane, widget))
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


def _disagreed(pane: Pane, label: QLabel) -> tuple[str, ...]:
    """What is left of the wishes for a parameter where the cards disagree most; none of another sentence."""
    shown = pane.reader.shown if isinstance(pane, DesiresPane) and label is pane.sentence else None
    numbers = shown.numbers if shown is not None else None
    if numbers is None or label.text() != said(numbers):
        return ()
    mean = f"−∇C = 1/n Σ_i −∇C_i,  n = {len(numbers.costs)}"
    if not any(agreed.up and agreed.down for agreed in numbers.agreements):
        return (mean,)
    wishes = numbers.values[most_split(numbers)].astype(np.float64)
    total, size = abs(float(wishes.sum())), float(np.abs(wishes).sum())
    line = equation(f"{figure(total)} / {figure(size)}", percent(total / size, 1))
    return mean, "|Σ_i ∂C_i/∂θ| / Σ_i |∂C_i/∂θ|", line
