"""What a tile of the wall is."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLabel, QWidget

from app.explain_things import of_thing
from app.explanation import Explanation, with_lines
from app.figures import equation, factor, figure
from app.numerals import count, percent
from app.pane import Pane
from app.panes.learned.excite import Excitement
from app.panes.learned.images import CAPTION, ImagesView
from app.panes.learned.pane import LearnedPane
from app.panes.learned.wall import WallView
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
    if isinstance(widget, QLabel):
        return with_lines(widget, _averages(pane, widget))
    if isinstance(widget, ImagesView):
        return _image(widget, QPointF(pos))
    found = widget._places.at(QPointF(pos)) if isinstance(widget, WallView) else None
    if not isinstance(widget, WallView):
        return None
    if found is None:
        return _heads(widget)
    neuron = widget._neuron(found[1]) if found[0] > 0 else None
    return of_thing(pane.session.frame, neuron) if neuron is not None else None


def _image(view: ImagesView, at: QPointF) -> Explanation | None:
    shown, row = view._shown, view._row_at(at)
    if row is None:  # what is written below an image
        row = view._row_at(at - QPointF(0, CAPTION))
    if shown is None:
        return None
    if (label := view.class_at(at)) is not None:
        return _mean(shown, label)
    if row is None:
        text = tr(
            "The test images that excite the neuron most and least, and how it answers each class on average."
        )
        return Explanation(tr("What excites it"), text)
    value = float(shown.values[row])
    text = tr("Test image {row}, a {label}: what the neuron says to it.")
    words = text.format(row=count(row), label=int(shown.data.labels[row]))
    return Explanation(tr("Test image"), words, (f"a_j = {figure(value)}",))


def _mean(shown: Excitement, label: int) -> Explanation:
    """The bar of a class."""
    mine = shown.values[shown.data.labels == label]
    name = shown.data.name_of(label)
    text = tr("What the neuron says on average to the {n} test images of {label}.")
    words = text.format(n=count(len(mine)), label=name)
    if not len(mine):
        return Explanation(tr("What excites it"), words)
    return Explanation(tr("What excites it"), words, ("1/n Σ_i a_j", _ratio(mine)))


def _ratio(values: np.ndarray) -> str:
    total = f"{figure(float(values.sum(dtype=np.float64)))} / {count(len(values))}"
    return equation(total, figure(float(values.mean(dtype=np.float64))))


def _averages(pane: Pane, label: QLabel) -> tuple[str, ...]:
    """The means of the classes that the sentence below the images names, and how much of the layer is flat."""
    if not isinstance(pane, LearnedPane) or label is not pane._foot or not pane.images.isVisible():
        return ()
    shown = pane.images._shown
    if shown is None or not np.isfinite(shown.means).any():
        return ()
    high, low = int(np.nanargmax(shown.means)), int(np.nanargmin(shown.means))
    labels = shown.data.labels
    lines = [
        f"{shown.data.name_of(c)}: 1/n Σ_i a_j = {_ratio(shown.values[labels == c])}" for c in (high, low)
    ]
    if shown.bend in {"sigmoid", "tanh", "relu"}:
        flat = f"{count(round(shown.flat * shown.asked))} / {count(shown.asked)}"
        lines.append(equation(flat, percent(shown.flat)))
    return tuple(lines)


def _heads(view: WallView) -> Explanation | None:
    """The numbers above the tiles: how alike neighbouring weights are, and how many pixels have not moved."""
    wall = view.wall
    if wall is None or not len(wall.learned):
        return None
    total = wall.learned[0].size
    text = tr(
        "The tiles of the first layer: how alike neighbouring weights are on average, and which have not moved."
    )
    change = f"{figure(wall.mean)} − {factor(wall.at_first)}"
    lines = (
        f"r = {figure(wall.mean)},  r_0 = {figure(wall.at_first)}",
        f"r − r_0 = {equation(change, figure(wall.mean - wall.at_first))}",
        equation(f"{count(wall.still)} / {count(total)}", percent(wall.still / total)),
    )
    return Explanation(view.accessibleName(), text, lines)
