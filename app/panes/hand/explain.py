"""What an output before and after, a line of the effect, and a weight to choose are."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QListWidget, QWidget

from app.explain_things import of_thing
from app.explanation import Explanation
from app.figures import equation, factor, figure
from app.pane import Pane
from app.panes.hand import explain_contest
from app.panes.hand.contest_plot import ContestPlot
from app.panes.hand.contest_view import ContestView, Side
from app.panes.hand.effect_view import HEAD, LINE, EffectView
from app.panes.hand.outputs import Outputs
from app.panes.hand.start import Start
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The output, the line or the weight under a point."""
    if isinstance(widget, Outputs) and len(widget.after):
        return _output(widget, pos)
    if isinstance(widget, EffectView):
        row = int((pos.y() - HEAD) // LINE)
        if 0 <= row < len(widget.rows) and not widget.rows[row].is_title:
            line = widget.rows[row]
            text = tr("{name}, measured on the whole test set: {before} before, {after} now.")
            words = text.format(name=line.name, before=line.before, after=line.after)
            change = (tr("change {change}").format(change=line.change),) if line.change else ()
            return Explanation(widget.accessibleName(), words, change)
    return _contest(widget, pos) or _weight(pane, widget, pos)


def _contest(widget: QWidget, pos: QPoint) -> Explanation | None:
    """The plot, the clock, or a side of the contest."""
    if isinstance(widget, ContestPlot):
        return explain_contest.of_plot(widget, pos.x())
    above = widget.parentWidget()
    side = widget if isinstance(widget, Side) else above
    if isinstance(side, Side) and side.scores is not None:
        return explain_contest.of_side(side.title.text(), *side.scores)
    if isinstance(above, ContestView) and widget is above.clock:
        return explain_contest.of_clock(above.contest.round, above.contest.left)
    return None


def _output(view: Outputs, pos: QPoint) -> Explanation:
    n = len(view.after)
    j = min(n - 1, max(0, int(pos.x() / max(1, view.width()) * n)))
    before, after = float(view.before[j]), float(view.after[j])
    text = tr("Output {name} for the picture: {before} before, {after} now.")
    words = text.format(name=view._names[j], before=figure(before), after=figure(after))
    return Explanation(
        view.accessibleName(),
        words,
        (equation(f"{figure(after)} − {factor(before)}", figure(after - before)),),
    )


def _weight(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    start: QWidget | None = widget
    while start is not None and not isinstance(start, Start):
        start = start.parentWidget()
    if start is None or not isinstance(widget.parentWidget(), QListWidget):
        return None
    item = start.list.itemAt(pos)
    place = start.places[start.list.row(item)] if item is not None else None
    return of_thing(pane.session.frame, place) if place is not None else None
