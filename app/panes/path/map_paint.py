"""The map of one path: its foot-prints on the cost's ground, some of them named by their steps."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app import numerals
from app.cost_map.geometry import Chart, outward
from app.cost_map.ground import Ground
from app.panes.path.survey import Survey
from app.theme import Theme
from nncore.words import tr

LABELLED = 9  # foot-prints with their step, at most
APART = 44.0  # pixels between two of them, at least


class MapPainter(Ground):
    """Paints one survey; labels keep clear of one another."""

    def __init__(self, painter: QPainter, chart: Chart, known: Survey, theme: Theme) -> None:
        super().__init__(painter, chart, known.directions, known.grid, theme)
        self.known = known

    def paint_prints(self) -> None:
        """The path and the names along it."""
        self._path()
        self._names()

    def _path(self) -> None:
        painter, theme = self.painter, self.theme
        spots = [QPointF(x, y) for x, y in self.spots.tolist()]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((theme.plate, 3.6), (theme.plate_text, 1.4)):
            painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline(QPolygonF(spots))
        painter.setPen(QPen(theme.plate, 1.0))
        painter.setBrush(theme.plate_text)
        radius = 2.8 if len(spots) <= 80 else 2.2
        for spot in spots[1:-1]:
            painter.drawEllipse(spot, radius, radius)
        painter.setPen(QPen(theme.plate_text, 1.6))
        painter.setBrush(theme.plate)
        painter.drawRect(QRectF(spots[0].x() - 5, spots[0].y() - 5, 10, 10))
        painter.drawEllipse(spots[-1], 6.5, 6.5)
        painter.setBrush(theme.plate_text)
        painter.drawEllipse(spots[-1], 2.6, 2.6)
        self.taken += [QRectF(s.x() - 7, s.y() - 7, 14, 14) for s in (spots[0], spots[-1])]

    def _names(self) -> None:
        """Step numbers beside some foot-prints: the present, the start, then well spread."""
        steps, named = self.known.steps, np.empty((0, 2))
        for index in outward(len(steps)):
            if len(named) and np.hypot(*(named - self.spots[index]).T).min() < APART:
                continue
            text = numerals.count(steps[index])
            if index == len(steps) - 1:
                text = tr("step {step}").format(step=text)
            elif index == 0:
                text = tr("start") if steps[0] == 0 else text
            if self.label(self.spots[index], text):
                named = np.concatenate([named, self.spots[index : index + 1]])
            if len(named) >= LABELLED:
                return
