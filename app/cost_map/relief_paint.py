"""Paints a surface in space: its box behind it, its faces from the farthest to the nearest, in the map's colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app import fonts
from app.cost_map.relief import View, faces, thinned
from app.cost_map.shading import Bands
from app.ends import end_text
from app.graphics import draw_text, faded, hairline, mix
from app.numerals import short
from app.theme import Theme
from nncore.arrays import Floats
from nncore.cost_plane import CostGrid

SLICE = 150  # faces between two yields: about a millisecond
SEAM = 0.22  # how much darker the lines between faces are


@dataclass(frozen=True)
class Relief:
    """One surface, from one side."""

    painter: QPainter
    view: View
    grid: CostGrid
    theme: Theme

    def layers(self, most: int = 0) -> Iterator[None]:
        """Paint box and faces, with `most` only so many points to a side; about a millisecond between two yields."""
        self.painter.setFont(fonts.caption())
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._box()
        yield
        bands, painter = Bands.of(self.grid), self.painter
        corners, costs = faces(self.view, thinned(self.grid, most) if most else self.grid)
        which = np.searchsorted(np.array(bands.levels), costs).tolist()
        colours = [bands.colour(i, self.theme) for i in range(len(bands.levels) + 1)]
        pens = [hairline(mix(colour, self.theme.plate, SEAM)) for colour in colours]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        last = -1
        for number, (four, band) in enumerate(zip(corners.tolist(), which, strict=True)):
            if band != last:
                painter.setPen(pens[band])
                painter.setBrush(colours[band])
                last = band
            painter.drawConvexPolygon([QPointF(x, y) for x, y in four])
            if number % SLICE == SLICE - 1:
                yield
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _box(self) -> None:
        """The ground, the three edges that stand behind, the cost's ends, and the coordinates' at the corners."""
        painter, view, theme = self.painter, self.view, self.theme
        (low, high), floor = view.z, view.corners(view.z[0])
        ground, top = view.points(floor), view.points(view.corners(high))
        painter.setPen(hairline(theme.plate_line))
        painter.setBrush(faded(theme.plate_line, 0.25))
        painter.drawPolygon(QPolygonF([QPointF(*spot) for spot in ground.tolist()]))
        behind = np.argsort(-view.back(floor))[:3].tolist()
        for at in behind:
            painter.drawLine(QPointF(*ground[at].tolist()), QPointF(*top[at].tolist()))
        left = int(ground[:, 0].argmin())
        for spot, cost in ((ground[left], low), (top[left], high)):
            room = QRectF(spot[0] - 66, spot[1] - 16, 60, 16)
            draw_text(
                painter,
                room,
                short(cost),
                theme.cost,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            )
        painter.setPen(hairline(faded(theme.cost, 0.8), 1.4))
        painter.drawLine(QPointF(*ground[left].tolist()), QPointF(*top[left].tolist()))
        for name, axis in (("→", 0), ("↑", 1)):
            self._ends(name, axis)

    def _ends(self, name: str, axis: int) -> None:
        """A coordinate's ends, beside the nearer of its two edges."""
        view, middles = self.view, [(a + b) / 2 for a, b in (self.view.x, self.view.y)]
        ends = (view.x, view.y)[axis]
        edges = []
        for side in (view.x, view.y)[1 - axis]:
            along = [(e, side) if axis == 0 else (side, e) for e in ends]
            edges.append(np.array([(*at, view.z[0]) for at in along]))
        near = min(edges, key=lambda edge: float(view.back(edge).mean()))
        centre = view.points(np.array([[*middles, view.z[0]]]))[0]
        spots = view.points(near)
        for spot, text in (
            (spots[0], end_text(_tidy(ends[0]))),
            (spots[1], f"{name} {end_text(_tidy(ends[1]))}"),
        ):
            inward = (spots.mean(axis=0) - spot) * 0.12
            away = spots.mean(axis=0) - centre
            length = float(np.hypot(*away)) or 1.0
            x, y = (spot + inward + away / length * 16).tolist()
            draw_text(self.painter, QRectF(x - 34, y - 8, 68, 16), text, self.theme.plate_muted)


def paint_on(painter: QPainter, view: View, grid: CostGrid, prints: Floats, theme: Theme) -> int:
    """The path's foot-prints that lie on the surface, and the present point; return how many foot-prints do."""
    heights = grid.near_all(prints.reshape(-1, 2))
    there = np.column_stack([prints.reshape(-1, 2), heights])[np.isfinite(heights)]
    spots = [QPointF(x, y) for x, y in view.points(there).tolist()]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.plate, 3.4), (theme.plate_text, 1.2)):
        painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(spots))
    painter.setPen(QPen(theme.plate, 1.0))
    painter.setBrush(theme.plate_text)
    for spot in spots[:-1]:
        painter.drawEllipse(spot, 2.6, 2.6)
    here = grid.near(0.0, 0.0)
    if here is not None:
        at = view.point(0.0, 0.0, here)
        painter.setPen(QPen(faded(theme.plate_text, 0.7), 1.0, Qt.PenStyle.DotLine))
        painter.drawLine(at, view.point(0.0, 0.0, view.z[0]))
        painter.setPen(QPen(theme.plate_text, 2.0))
        painter.setBrush(theme.plate)
        painter.drawEllipse(at, 5.0, 5.0)
    return len(there)


def _tidy(value: float) -> float:
    return float(f"{value:.3g}")
