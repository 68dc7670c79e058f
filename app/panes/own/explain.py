"""What a drawing, a digit's bar and a cell of the counts are; the game is told by `explain_contest`."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, figure
from app.numerals import count, percent
from app.pane import Pane
from app.panes.own import explain_contest, words
from app.panes.own.confusion import Confusion
from app.panes.own.reading import Answers
from app.panes.own.sheet import Sheet
from nncore.own_set import OwnSet
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The drawing, the bar or the count under a point, or how many are right in all."""
    del pane
    if isinstance(widget, Confusion) and widget.answers is not None:
        return _counts(widget, widget.answers, QPointF(pos))
    if isinstance(widget, Sheet) and len(widget.own):
        return _sheet(widget, QPointF(pos))
    return explain_contest.of_page(widget, pos)


def _counts(view: Confusion, answers: Answers, at: QPointF) -> Explanation:
    said, where = view.told_at(at), view.place_at(at)
    if where is not None and (of := int(answers.exam.confusion[where[0]].sum())):
        n = int(answers.exam.confusion[where])
        return Explanation(view.accessibleName(), said, (_share(n, of),))
    text = tr("Your own drawings as the network answers them: {right} of {all} are right.")
    n, of = answers.n_right, len(answers.exam.right)
    words_ = text.format(right=count(n), all=count(of))
    return Explanation(view.accessibleName(), said or words_, (_share(n, of),))


def _sheet(sheet: Sheet, at: QPointF) -> Explanation:
    own, answers = sheet.own, sheet.answers
    known = answers if answers is not None and answers.own is own else None
    if (row := sheet.row_at(at)) is not None:
        level = f"max_j a_j = {figure(float(known.exam.sureness[row]))}" if known is not None else ""
        said = words.drawing(own, row, answers)
        return Explanation(sheet.accessibleName(), said, (level,) if level else ())
    if (digit := sheet.digit_at(at)) is not None and own.counts[digit]:
        return _digit(sheet, own, known, digit)
    said = f"{words.balance(own)} {words.accuracy(answers)}".strip()
    return Explanation(sheet.accessibleName(), said, _of_all(own, known))


def _digit(sheet: Sheet, own: OwnSet, known: Answers | None, digit: int) -> Explanation:
    n, all_of_them = int(own.counts[digit]), len(own)
    if known is None:
        text = tr("The digit {digit}: {n} of the {all} drawings you keep.")
        said = text.format(digit=digit, n=count(n), all=count(all_of_them))
        return Explanation(sheet.accessibleName(), said, (_share(n, all_of_them),))
    right = int(known.exam.right[own.labels == digit].sum())
    text = tr("The digit {digit}: the network reads {right} of the {n} drawings of it rightly.")
    said = text.format(digit=digit, right=count(right), n=count(n))
    return Explanation(sheet.accessibleName(), said, (_share(right, n),))


def _of_all(own: OwnSet, known: Answers | None) -> tuple[str, ...]:
    if known is None:
        return (equation(" + ".join(str(int(n)) for n in own.counts if n), count(len(own))),)
    return (_share(known.n_right, len(own)),)


def _share(n: int, of: int) -> str:
    return equation(f"{count(n)} / {count(of)}", percent(n / max(1, of)))
