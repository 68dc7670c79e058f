"""What a card of the two piles and the trainer are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.numerals import count
from app.pane import Pane
from app.panes.cards.table import Table
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The card or the box under a point."""
    if not isinstance(widget, Table):
        return None
    data = pane.session.frame.data
    sizes = (len(data.train), len(data.test)) if data is not None else (0, 0)
    pile = (tr("{n} training cards and {m} test cards").format(n=count(sizes[0]), m=count(sizes[1])),)
    card = widget._under(QPointF(pos))
    if card is not None:
        which, number = card
        if which == "train":
            text = tr("Training card {number}: its label, {label}, may be looked at while learning.")
        else:
            text = tr(
                "Test card {number}: its label is only for counting afterwards; the trainer refuses it."
            )
        label = widget.labels[which][number]
        words = text.format(number=number + 1, label=label)
        return Explanation(tr("Card"), words, pile)
    if widget.trainer().contains(QPointF(pos)):
        text = tr("The trainer: drop training cards here, and each changes the settings a little.")
        return Explanation(tr("Trainer"), text, pile)
    return Explanation(
        tr("Table"), tr("Two piles: what is learned from, and what is only examined on."), pile
    )
