"""From a place of the mouse to the hairline and what is read there."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from app.panes.cost.canvas import Canvas, colour_of
from app.panes.cost.overlay import Hover
from app.panes.cost.reading import Reading, reading
from app.panes.cost.scene import Scene
from app.theme import Theme
from nncore.words import tr

REACH = 6  # pixels


def hover_at(canvas: Canvas, scene: Scene, theme: Theme, x: float, *, zoomed: bool = False) -> Hover | None:
    """The hairline for the mouse at `x` pixels; None beside the plot and where there is no step yet."""
    rect = canvas.cost.rect
    if not rect.left() - 1 <= x <= rect.right() + 1:
        return None
    step = step_at(canvas, scene, x)
    read = reading(scene.record, step)
    if read is None:
        return None
    across = canvas.cost.pixels(scene.across.at(step), 0.0)[0]
    marks = _marks(canvas, scene, theme, across, read)
    low = any(at.y() < rect.center().y() for at, _ in marks[:1])
    top = canvas.accuracy.rect.top() if canvas.has_strip else rect.top()
    hints = hints_for(zoomed=zoomed)
    return Hover(across, top, rect.bottom(), marks, (*read.lines(), *hints), low, rect, hints)


def hints_for(*, zoomed: bool) -> tuple[str, ...]:
    """What the mouse can do here, in short."""
    if zoomed:
        return (tr("Shift + drag: pan"), tr("double click: fit"))
    return (tr("wheel or drag: zoom"),)


def step_at(canvas: Canvas, scene: Scene, x: float) -> int:
    """The step at a pixel; the first or the last one a little beyond them, so that they can be hit."""
    step = round(scene.across.value(canvas.cost.place(QPointF(x, 0.0))[0]))
    nearest = min(max(step, 1), len(scene.record))
    there = canvas.cost.pixels(scene.across.at(nearest), 0.0)[0]
    return nearest if abs(there - x) <= REACH else step


def _marks(
    canvas: Canvas, scene: Scene, theme: Theme, x: float, read: Reading
) -> tuple[tuple[QPointF, QColor], ...]:
    """Where the hairline meets the curves of every step."""
    panel, found = canvas.cost, []
    for name, cost in (("smooth", read.smoothed), ("batch", read.cost)):
        if name in scene.settings.shown and math.isfinite(cost):
            y = panel.pixels(0.0, scene.up.at(cost))[1]
            if panel.rect.top() <= y <= panel.rect.bottom():
                found.append((QPointF(x, y), colour_of(name, theme)))
    return tuple(found)
