"""Names at the right ends of the curves, one under the other where the curves end close together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, Qt

from app import numerals
from app.graphics import hairline
from app.panes.cost.canvas import colour_of, pens
from app.panes.cost.drawing import Drawing
from app.panes.cost.graph import Panel
from app.panes.cost.labels import Label
from app.panes.cost.margins import AWAY, end_names
from app.panes.cost.scales import Scale
from app.panes.cost.scene import STRIP, Scene
from app.theme import Theme
from nncore.words import tr

PITCH = 13.0  # pixels from one name to the next
COSTS = ("smooth", "batch", "train", "test")


def line_ends(drawing: Drawing, scene: Scene, theme: Theme) -> list[Label]:
    """The names, each behind a piece of its line, in the margin of the plot; none where that has no room."""
    canvas = drawing.canvas
    if not canvas.has_ends:
        return []
    made = _of_panel(canvas.cost, _ends(drawing, canvas.cost, scene, COSTS), theme, canvas.ends)
    if canvas.has_strip:
        ends = _ends(drawing, canvas.accuracy, scene, STRIP)
        goal = scene.settings.goal
        if goal and goal >= scene.settings.accuracy_from:
            ends.append(("goal", canvas.accuracy.pixels(0.0, goal)[1]))
        made += _of_panel(canvas.accuracy, ends, theme, canvas.ends, numerals.percent(goal, 0))
    return made


def stacked(wanted: Sequence[float], low: float, high: float, pitch: float = PITCH) -> list[float]:
    """Places as near as may be to those wanted, `pitch` apart, in the same order, from `low` on and up to `high`.

    Those that want to be closer than that stand in the order in which they are given: ends that tremble about one
    another would change places at every step. Where there are too many for that room, they go on below `low` in the
    same distance.
    """
    order = _in_order(wanted, pitch)
    places = [0.0] * len(wanted)
    least = low
    for i, want in zip(order, sorted(wanted), strict=True):
        places[i] = max(want, least)
        least = places[i] + pitch
    most = high
    for i in reversed(order):
        places[i] = min(places[i], most)
        most = places[i] - pitch
    return places


def _in_order(wanted: Sequence[float], pitch: float) -> list[int]:
    """From the top down; groups whose members are less than `pitch` apart in the order given."""
    groups: list[list[int]] = []
    for i in sorted(range(len(wanted)), key=lambda i: wanted[i]):
        if groups and wanted[i] - wanted[groups[-1][-1]] < pitch:
            groups[-1].append(i)
        else:
            groups.append([i])
    return [i for group in groups for i in sorted(group)]


def _ends(drawing: Drawing, panel: Panel, scene: Scene, names: Sequence[str]) -> list[tuple[str, float]]:
    """Where each curve in sight ends, as a height in pixels."""
    up = Scale() if panel is drawing.canvas.accuracy else scene.up
    found = []
    for name in names:
        shape = drawing.shapes.get(name)
        heights = shape.within(drawing.steps) if shape is not None else np.empty(0)
        if len(heights):
            found.append((name, float(panel.pixels(0.0, up.at(float(heights[-1])))[1])))
    if [name for name, _ in found[:2]] == ["smooth", "batch"]:
        found[1] = "batch", found[0][1]  # the band lies around its mean; its own end jumps at every step
    return found


def _of_panel(
    panel: Panel, ends: list[tuple[str, float]], theme: Theme, margin: int, goal: str = ""
) -> list[Label]:
    rect, styles = panel.rect, pens(theme)
    heights = stacked([y for _, y in ends], rect.top(), rect.bottom())
    made = []
    for (name, _), y in zip(ends, heights, strict=True):
        box = QRectF(rect.right() + AWAY, y - PITCH / 2, margin - AWAY, PITCH)
        pen = styles[name]
        if name == "batch":  # a band rather than a line
            pen = hairline(colour_of(name, theme), 5.0)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        text = tr("goal {0}").format(goal) if name == "goal" else end_names()[name]
        made.append(Label(box, text, theme.plate_muted, align=align, pen=None if name == "goal" else pen))
    return made
