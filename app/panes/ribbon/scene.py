"""What is painted, and how numbers become lines of pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.graphics import hairline, heat_image
from app.panes.ribbon.entries import Entries
from app.panes.ribbon.plan import Plan
from app.panes.ribbon.view import Axis, View
from app.scales import diverging_lut, push_lut
from app.theme import Theme
from nncore.arrays import Floats, Ints
from nncore.strongest import strongest


@dataclass(frozen=True)
class Scene:
    """Everything that is painted."""

    entries: Entries
    plan: Plan
    axis: Axis
    view: View
    theme: Theme
    unfound: str
    selected: int | None = None  # positions
    hovered: int | None = None
    bracket: tuple[int, int] | None = None  # places of the weights into the neuron that is picked
    ratio: float = 1.0

    @property
    def is_readable(self) -> bool:
        """Whether the entries in the window have room for words."""
        return self.view.pitch >= self.plan.readable


def images_of(scene: Scene, starts: Ints, stop: int | None = None) -> tuple[QImage, QImage | None]:
    """A line of pixels for the parameters and one for the pushes: each the strongest of its bin."""
    theta, push = scene.entries.shades
    lut, pushes = diverging_lut(scene.theme), push_lut(scene.theme)
    made = _line(theta[:stop], starts, lut, vertical=scene.plan.vertical)
    return made, None if push is None else _line(push[:stop], starts, pushes, vertical=scene.plan.vertical)


def _line(values: Floats, starts: Ints, lut: np.ndarray, *, vertical: bool) -> QImage:
    found = strongest(values, starts)
    return heat_image(found[:, None] if vertical else found[None, :], lut, 1.0)


def unfilled(scene: Scene) -> Iterator[tuple[int, int]]:
    """Positions that the wave has not reached."""
    first, last = scene.entries.filled
    if scene.entries.push is None:
        first = last = scene.entries.total
    if first > 0:
        yield 0, first
    if last < scene.entries.total:
        yield last, scene.entries.total


def hatch(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Not yet: stripes, which no number looks like."""
    painter.fillRect(rect, theme.plate)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.plate_line))
    brush = painter.brush()
    brush.setStyle(Qt.BrushStyle.BDiagPattern)
    painter.fillRect(rect, brush)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def frame_around(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """A hairline just outside."""
    painter.setPen(hairline(theme.plate_line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
