"""What a cell of the opened step says under the mouse, and what the step did to the cost."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, factor, figure
from app.pane import Pane
from app.panes.onestep.stage import Stage
from app.panes.onestep.strip import Strip
from nncore.opened import Opened
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The place of the cell in sight under a point."""
    del pane
    if isinstance(widget, Stage) and widget._look is not None:
        opened = widget._look.opened
        said = widget._told(QPointF(pos))
        text = tr(
            "One part of step {step}, with {n} examples: point at its pictures and numbers to read them."
        )
        return Explanation(
            widget.accessibleName(), said or text.format(step=opened.record.step, n=opened.n), _cost(opened)
        )
    if isinstance(widget, Strip) and widget._opened is not None:
        text = tr("The parts of one step, from the deal to the new cost; the one in sight is lit.")
        return Explanation(widget.accessibleName(), text, _cost(widget._opened))
    return None


def _cost(opened: Opened) -> tuple[str, ...]:
    """What the step did to the mean cost of its own examples."""
    before, after = float(opened.costs.mean()), float(opened.costs_after.mean())
    return tr("C of these examples, after − before"), equation(
        f"{figure(after)} − {factor(before)}", figure(after - before)
    )
