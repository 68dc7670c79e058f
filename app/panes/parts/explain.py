"""What a row of the first layer, a pixel of the board and a place of the small curves are."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.figures import equation, factor, figure
from app.numerals import count
from app.pane import Pane
from app.panes.parts.board import Board
from app.panes.parts.composition import Composition
from app.panes.parts.sheet import Content, Sheet
from app.panes.parts.small_curves import SmallCurves
from app.panes.parts.tools import Line
from app.selection import Neuron
from nncore.canvas import SIDE
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
    if isinstance(widget, SmallCurves) and widget._ys is not None:
        return _curve(widget, QPointF(pos))
    if isinstance(widget, Board) and widget.composition is not None:
        return _pixel(widget, widget.composition, QPointF(pos))
    if isinstance(widget, Line) and widget.text():
        return _beyond(pane, widget)
    row = widget.table.at(QPointF(pos)) if isinstance(widget, Sheet) else None
    if not isinstance(widget, Sheet) or widget.content is None or row is None:
        return None
    content, column = widget.content, widget.table.column_at(pos.x())
    if column is not None:
        return _cell(widget, content, row, column)
    return of_thing(pane.session.frame, Neuron(1, row)) if content.n_apart else None


def _cell(sheet: Sheet, content: Content, row: int, column: int) -> Explanation:
    """A bar: a neuron or an output for a part alone, for their sum, for all together, or the difference."""
    values = content.values[row].tolist()
    of, what, a = tr(content.rows[row].text), tr(content.columns[column].text), figure(values[column])
    n = len(values) - content.n_apart
    if content.n_apart and column == n:
        lines = (equation(" + ".join(map(factor, values[:n])), a),)
    elif content.n_apart and column == n + 2:
        lines = (equation(f"{figure(values[n + 1])} − {factor(values[n])}", a),)
    else:
        lines = (f"{'z' if content.signed else 'a'}_{{{row if content.n_apart else column}}} = {a}",)
    texts = tr("Neuron {of} of layer 1, {what}: {a}."), tr("Output {what} for {of}: {a}.")
    text = texts[0] if content.n_apart else texts[1]
    return Explanation(sheet.accessibleName(), text.format(of=of, what=what, a=a), lines)


def _beyond(pane: Pane, line: Line) -> Explanation | None:
    """A sentence beside the table of neurons: the largest of its last column."""
    tables = (sheet.content for sheet in pane.findChildren(Sheet) if sheet.isVisible())
    content = next((each for each in tables if each is not None and each.n_apart), None)
    if content is None or not np.isfinite(content.values).all():
        return None
    j = int(np.abs(content.values[:, -1]).argmax())
    total, union, beyond = content.values[j, -3:].tolist()
    text = tr("Furthest from the sum of its parts is neuron {j}.")
    lines = (equation(f"{figure(union)} − {factor(total)}", figure(beyond)),)
    return Explanation("", f"{line.text()} {text.format(j=j)}", lines)


def _pixel(board: Board, shown: Composition, at: QPointF) -> Explanation | None:
    """What of the parts is at one pixel: their ink is not added up, the strongest is taken."""
    column, row = (math.floor(each) for each in board.square.spot(at))
    if not shown.parts or not (0 <= column < SIDE and 0 <= row < SIDE):
        return None
    k, ink = row * SIDE + column, float(shown.shown[row, column])
    name = tr("Pixel {k}, row {row}, column {column}").format(k=k, row=row, column=column)
    symbol = f"a_{{{k}}}^{{(0)}}"
    if shown.apart:
        text = tr("Its value with the pieces {far} pixels apart is {a}; {n} pieces lie on the board.")
        words = text.format(far=figure(shown.apart), a=figure(ink), n=count(len(shown.pieces.images)))
        return Explanation(name, words, (f"{symbol} = {figure(ink)}",))
    inks = [float(image[row, column]) for image in shown.images]
    text = tr("Of the {n} parts on the board the strongest ink counts here, and none is added up: {a}.")
    line = equation(f"max({', '.join(map(figure, inks))})", figure(ink))
    return Explanation(
        name, text.format(n=count(len(inks)), a=figure(ink)), (f"{symbol} = max_p a_{{p,{k}}}", line)
    )


def _curve(view: SmallCurves, at: QPointF) -> Explanation | None:
    values = view._ys
    if values is None or not len(view._names):
        return None
    index = min(range(len(view._names)), key=lambda i: (view.field(i).center() - at).manhattanLength())
    field = view.field(index)
    share = min(1.0, max(0.0, (at.x() - field.left()) / max(1.0, field.width())))
    place = round(share * (len(view._xs) - 1))
    a = float(values[place, index])
    text = tr("Output {name} with the pieces {far} pixels apart: {a}.")
    words = text.format(name=view._names[index], far=figure(float(view._xs[place])), a=figure(a))
    return Explanation(view.accessibleName(), words, (f"a_{{{index}}} = {figure(a)}",))
