"""Puts a scene on the canvas: curves, ranges, numbers on the axes, and words where they are in nobody's way."""

from __future__ import annotations

import numpy as np

from app.panes.cost.canvas import Canvas
from app.panes.cost.kept import KeptGhost
from app.panes.cost.record import Record
from app.panes.cost.scales import Range, Scale
from app.panes.cost.scene import STRIP, Scene
from app.panes.cost.shapes import EMPTY, Shape, batch_shape, edges_for, score_shape, smooth_shape
from app.panes.cost.ticks import Ticks, epoch_ticks, percent_ticks, step_ticks, value_ticks
from app.panes.cost.view import View

LEVELS = ("lines", "goal")  # lines across
DOTS = 40  # single points are marked when there are no more than this
MARGIN = 0.012  # of the axis, left of its start, so that the first point does not lie on the edge


class Drawing:
    """What is on the canvas now, in steps and costs."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.steps: Range = (0.0, 20.0)
        self.costs: Range = (0.1, 1.0)
        self.shapes: dict[str, Shape] = {}
        self._frame: tuple[object, ...] = ()  # what else the places depend on
        self.grew = False  # whether lately nothing but the ranges of the axes is another
        self.ticks: dict[str, Ticks] = {}

    def draw(self, scene: Scene, view: View) -> bool:
        """Draw all of it, in a time that does not grow with the run; return whether anything lies elsewhere now."""
        canvas = self.canvas
        canvas.divide(any(name in scene.settings.shown for name in STRIP))
        canvas.antialias(not scene.running)
        self.steps = scene.steps(view)
        columns = max(16, int(canvas.cost.rect.width()))
        self.shapes = _shapes(scene, self.steps, columns)
        costs = {name: shape for name, shape in self.shapes.items() if name not in (*STRIP, "ghost")}
        self.costs = scene.costs(view, costs)
        moved = self._set_ranges(scene)
        self._set_curves(scene)
        frame = (canvas.size(), canvas.has_strip, scene.settings, scene.references)
        self.grew = moved and frame == self._frame
        moved = moved or frame != self._frame or (scene.settings.epochs and scene.running)
        self._frame = frame
        if moved:
            self._set_levels(scene)
            self._set_ticks(scene)
        return moved

    def _set_ranges(self, scene: Scene) -> bool:
        low, high = scene.across.span(self.steps)
        at_start = self.steps[0] <= scene.whole[0]
        across = (low - MARGIN * (high - low) if at_start else low, high)
        canvas = self.canvas
        moved = canvas.cost.set_range(across, scene.up.span(self.costs))
        low = scene.settings.accuracy_from
        return canvas.accuracy.set_range(across, (low, 1.0 + 0.04 * (1 - low))) or moved

    def _set_curves(self, scene: Scene) -> None:
        across, up, even = scene.across, scene.up, Scale()
        for name, item in (self.canvas.curves | self.canvas.strips).items():
            shape = self.shapes.get(name, EMPTY)
            if name not in LEVELS:
                item.set_points(
                    across.along(shape.x), (even if name in STRIP else up).along(shape.y), shape.joined
                )
        for name, dots in self.canvas.dots.items():
            shape = self.shapes.get(name, EMPTY)
            few = shape if len(shape.within(self.steps)) <= DOTS else EMPTY
            dots.set_points(across.along(few.x), (even if name in STRIP else up).along(few.y))

    def _set_levels(self, scene: Scene) -> None:
        ends = np.array(self.canvas.cost.x)
        levels = [scene.up.at(reference.cost) for reference in scene.references]
        pairs = np.tile([True, False], len(levels))
        self.canvas.curves["lines"].set_points(np.tile(ends, len(levels)), np.repeat(levels, 2), pairs)
        goals = [scene.settings.goal] if scene.settings.goal else []
        self.canvas.strips["goal"].set_points(np.tile(ends, len(goals)), np.repeat(goals, 2))

    def _set_ticks(self, scene: Scene) -> None:
        canvas, settings, epochs = self.canvas, scene.settings, scene.record.epochs
        wide = -int(-canvas.cost.rect.width() // 72)
        if settings.epochs and epochs.known:
            ticks = epoch_ticks(self.steps, wide, epochs, log=settings.logx)
        else:
            ticks = step_ticks(self.steps, wide, log=settings.logx)
        self._put("steps", ticks, scene.across)
        high = int(canvas.cost.rect.height()) // 22
        self._put("cost", value_ticks(self.costs, high, log=settings.log), scene.up)
        if canvas.has_strip:
            low = settings.accuracy_from
            wanted = 2 if canvas.accuracy.rect.height() < 80 else 4
            self._put("accuracy", percent_ticks((low, 1.0), wanted), Scale())

    def _put(self, name: str, ticks: Ticks, scale: Scale) -> None:
        places = [(scale.at(value), text) for value, text in ticks]
        if self.ticks.get(name) != places:  # an axis that is given ticks is drawn anew
            self.ticks[name] = places
            self.canvas.axes[name].setTicks([places])


def _shapes(scene: Scene, steps: Range, columns: int) -> dict[str, Shape]:
    record, shown = scene.record, scene.settings.shown
    edges = edges_for(steps, len(record), columns, scene.across)
    shapes: dict[str, Shape] = {}
    if scene.ghost is not None and (scene.settings.ghost or isinstance(scene.ghost, KeptGhost)):
        shapes["ghost"] = _ghost_shape(scene.ghost, scene, steps, columns)
    if "batch" in shown:
        shapes["batch"] = batch_shape(record, edges)
    if "smooth" in shown:
        shapes["smooth"] = smooth_shape(record, edges)
    for name, scores in (("train", record.train), ("test", record.test)):
        if name in shown:
            shapes[name] = score_shape(scores, scores.costs.view, steps, columns)
        if f"{name}_right" in shown:
            shapes[f"{name}_right"] = score_shape(scores, scores.accuracies.view, steps, columns)
    return shapes


def _ghost_shape(ghost: Record | KeptGhost, scene: Scene, steps: Range, columns: int) -> Shape:
    if isinstance(ghost, KeptGhost):
        return ghost.shape(steps)
    return smooth_shape(ghost, edges_for(steps, len(ghost), columns, scene.across))
