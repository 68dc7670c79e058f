"""What a cell of the counts of one's own drawings is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation
from app.numerals import count, percent
from app.pane import Pane
from app.panes.own.confusion import Confusion
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The count under a point, or how many are right in all."""
    del pane
    if not isinstance(widget, Confusion) or widget.answers is None:
        return None
    answers = widget.answers
    n, all_of_them = answers.n_right, len(answers.exam.right)
    said = widget._told(QPointF(pos))
    text = tr("Your own drawings as the network answers them: {right} of {all} are right.")
    line = equation(f"{count(n)} / {count(all_of_them)}", percent(n / max(1, all_of_them)))
    words = said or text.format(right=count(n), all=count(all_of_them))
    return Explanation(widget.accessibleName(), words, (line,))
