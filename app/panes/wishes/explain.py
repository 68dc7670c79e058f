"""What a lane, a wanted cell and an arrow of an output are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLabel, QWidget

from app.explain_things import of_thing
from app.explanation import Explanation, with_lines
from app.figures import equation, factor, figure
from app.pane import Pane
from app.panes.wishes.plate import WishesPlate
from app.panes.wishes.words import compared, pushed, share
from app.selection import Neuron
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The output under a point."""
    if isinstance(widget, QLabel):
        return _compared(pane, widget) or with_lines(widget, _through(pane, widget))
    if not isinstance(widget, WishesPlate) or widget.reading is None:
        return None
    frame, reading = pane.session.frame, widget.reading
    found = widget.places.at(QPointF(pos))
    if found is None:
        return None
    j = found[1]
    target = frame.target
    if target is None or frame.snapshot.config.cost != "squared" or j >= len(target):
        return of_thing(frame, Neuron(reading.layer, j))
    a, y = float(frame.trace.outputs[j]), float(target[j])
    text = tr("Output {j} says {a} and should say {y}: its wish is minus the slope of the cost by it.")
    line = equation(f"−2 · ({figure(a)} − {factor(y)})", figure(-2 * (a - y)))
    return Explanation(
        tr("Output {j}").format(j=j),
        text.format(j=j, a=figure(a), y=figure(y)),
        (f"−∂C/∂a_{j} = −2 (a_{j} − y_{j})", line),
    )


def _compared(pane: Pane, label: QLabel) -> Explanation | None:
    """The sentence that sets two wishes against one another."""
    plate = next((each for each in pane.findChildren(WishesPlate) if each.isVisible()), None)
    reading = plate.reading if plate is not None else None
    told = compared(reading) if reading is not None else ""
    if (
        reading is None
        or reading.pair is None
        or reading.wish is None
        or told not in label.text()
        or not told
    ):
        return None
    one, other = sorted((abs(float(reading.wish[j])) for j in reading.pair), reverse=True)
    if not other:
        return None
    return Explanation("", label.text(), (equation(f"{figure(one)} / {figure(other)}", figure(one / other)),))


def _through(pane: Pane, label: QLabel) -> tuple[str, ...]:
    """What of a wish gets through, at the output where least does."""
    plate = next((each for each in pane.findChildren(WishesPlate) if each.isVisible()), None)
    reading = plate.reading if plate is not None else None
    if reading is None or reading.view != "push" or pushed(reading) not in label.text():
        return ()
    least, wish, push, shares = reading.least, reading.wish, reading.push, reading.shares
    if least is None or wish is None or push is None or shares is None:
        return ()
    line = equation(
        f"{figure(abs(float(push[least])))} / {figure(abs(float(wish[least])))}",
        f"{figure(float(shares[least]))} = {share(float(shares[least]))}",
    )
    return f"(∂C/∂z_{least}) / (∂C/∂a_{least}) = f′(z_{least})", line
