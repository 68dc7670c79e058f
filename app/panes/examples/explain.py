"""What a cell of the confusion matrix, an example and a threshold say."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, figure
from app.numerals import count, percent
from app.pane import Pane
from app.panes.examples import matrix_words
from app.panes.examples.content import Marks, Shown
from app.panes.examples.curve import Curve
from app.panes.examples.grid import Grid
from app.panes.examples.matrix import Matrix
from app.panes.examples.words import name_of
from nncore.arrays import Ints
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The cell, the image or the threshold under a point."""
    del pane
    if isinstance(widget, Matrix) and widget._shown is not None and widget._shown.marks is not None:
        where = widget.table.at(pos.x(), pos.y())
        return _cell(widget._shown, widget._shown.marks, where)
    if isinstance(widget, Grid) and widget._shown is not None:
        place = widget.place_at(pos.x(), pos.y())
        return _example(widget._shown, place) if place is not None else None
    if isinstance(widget, Curve) and widget._of is not None:
        return _threshold(widget._of, widget.axis.value(pos.x()))
    return None


def _cell(shown: Shown, marks: Marks, where: tuple[int | None, int | None] | None) -> Explanation | None:
    label, answer = where or (None, None)
    counts = marks.exam.confusion
    said = f"{matrix_words.place(shown, where)}."
    if label is not None and answer is not None and answer < counts.shape[1] and label < counts.shape[0]:
        n, of = int(counts[label, answer]), int(counts[label].sum())
        share = (equation(f"{count(n)} / {count(of)}", percent(n / of, 1)),) if of else ()
        return Explanation(tr("Cell of the confusion matrix"), said, share)
    if where is None:
        share = (equation(f"{count(marks.n_right)} / {count(marks.n)}", percent(marks.accuracy, 1)),)
        return Explanation(tr("Confusion matrix"), said, share)
    return Explanation(tr("Confusion matrix"), said, _margin(counts, label, answer))


def _margin(counts: Ints, label: int | None, answer: int | None) -> tuple[str, ...]:
    """Of a whole row the right ones; of a whole column how often that is the answer."""
    if label is not None and label < min(counts.shape) and (of := int(counts[label].sum())):
        n = int(counts[label, label])
    elif answer is not None and answer < counts.shape[1] and (of := int(counts.sum())):
        n = int(counts[:, answer].sum())
    else:
        return ()
    return (equation(f"{count(n)} / {count(of)}", percent(n / of, 1)),)


def _example(shown: Shown, place: int) -> Explanation | None:
    if shown.data is None or place >= len(shown.rows):
        return None
    row = int(shown.rows[place])
    label = name_of(shown.data, int(shown.data.labels[row]))
    if shown.marks is None:
        text = tr("Example {row}: it is {label}.").format(row=count(row), label=label)
        return Explanation(tr("Example"), text)
    outputs = shown.marks.exam.outputs[row]
    best = int(np.argmax(outputs)) if len(outputs) > 1 else int(outputs[0] > 0.5)
    text = tr("Example {row}: it is {label}, and the network says {answer}, with an output of {a}.")
    words = text.format(
        row=count(row), label=label, answer=name_of(shown.data, best), a=figure(outputs.max())
    )
    return Explanation(tr("Example"), words, (f"max_j a_j = {figure(float(outputs.max()))}",))


def _threshold(marks: Marks, threshold: float) -> Explanation:
    answered, right = marks.selective.at(threshold)
    text = tr(
        "If it must be at least {threshold} sure, it answers {answered} of {n}, and {right} of these rightly."
    )
    words = text.format(
        threshold=figure(threshold), answered=count(answered), n=count(marks.n), right=count(right)
    )
    lines = [equation(f"{count(answered)} / {count(marks.n)}", percent(answered / max(1, marks.n), 1))]
    if answered:
        lines.append(equation(f"{count(right)} / {count(answered)}", percent(right / answered, 1)))
    return Explanation(tr("Threshold"), words, tuple(lines))
