"""What one square, one bar or the whole cost of an example is."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, factor, figure, plus
from app.pane import Pane
from app.panes.one.squares import Squares
from app.panes.one.stack import Stack
from app.panes.one.state import Shown, levels_of, shown_of
from app.panes.one.words import level_name
from nncore.words import tr

NEAR = 5  # pixels from a mark


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The output, or the mark, under a point."""
    shown = shown_of(pane.session.frame)
    if shown.targets is None:
        return None
    if isinstance(widget, Squares):
        j = widget.board.column_at(pos.x())
        return _output(shown, j) if 0 <= j < len(shown.outputs) else None
    if isinstance(widget, Stack):
        for level in levels_of(pane.session.frame):
            if abs(widget.x_of(level.cost) - pos.x()) < NEAR and 0 < level.cost < widget.end:
                text = tr("What an answer of another kind would cost, to compare with: {level}.")
                name = {"level": level_name(level)}
                return Explanation(tr("Mark"), text.format(**name), (f"C = {figure(level.cost)}",))
        return _whole(shown)
    return None


def _output(shown: Shown, j: int) -> Explanation:
    wanted = shown.targets[j] if shown.targets is not None else 0.0
    a, y, cost = float(shown.outputs[j]), float(wanted), float(shown.terms[j])
    name = tr("Output {name}").format(name=shown.names[j])
    if not shown.squared:
        text = tr("It says {a} and should say {y}: that adds {cost} to the cost of this example.")
        words = text.format(a=figure(a), y=figure(y), cost=figure(cost))
        return Explanation(name, words, (f"C_{{{j}}} = {figure(cost)}",))
    text = tr("It says {a} and should say {y}: the square of the difference is what it adds to the cost.")
    difference = f"({figure(a)} − {factor(y)})^2"
    return Explanation(
        name,
        text.format(a=figure(a), y=figure(y)),
        (f"(a_{j} − y_{j})^2", equation(difference, figure(cost))),
    )


def _whole(shown: Shown) -> Explanation:
    text = tr("The cost of this one example: what its outputs cost, laid end to end.")
    dearest = sorted((float(term) for term in shown.terms), reverse=True)
    formula = "C = Σ_j (a_j − y_j)^2" if shown.squared else "C = Σ_j C_j"
    return Explanation(
        tr("Cost of the example"), text, (formula, equation(f"C = {plus(dearest)}", figure(shown.total)))
    )
