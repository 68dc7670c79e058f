"""The ground of a cut along two directions: its bands, and the path's foot-prints that lie in it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app import numerals
from app.cost_map.geometry import Chart, outward
from app.cost_map.ground import Ground
from app.panes.cut.dial import dial_place
from app.panes.cut.words import direction
from app.panes.cut.work import Answer
from app.theme import Theme
from nncore.path import Directions
from nncore.words import tr

LABELLED = 6  # foot-prints with their step, at most
APART = 44.0  # pixels between two of them, at least


class CutGround(Ground):
    """Paints one answer; compass and dial are drawn over it by the view."""

    def __init__(self, painter: QPainter, chart: Chart, known: Answer, theme: Theme) -> None:
        flats, apart = known.ways.flats, np.zeros(len(known.prints))
        plane = Directions(flats[0], flats[0], flats[1], known.prints, apart, known.ways.shares)
        super().__init__(painter, chart, plane, known.grid, theme)
        self.known = known

    def axis_names(self) -> tuple[str, str]:
        """What the directions are called."""
        return f"→ {direction(self.known, 0)}", f"↑ {direction(self.known, 1)}"

    def paint_prints(self) -> None:
        """The path as it looks from here, and the names along it."""
        painter, theme = self.painter, self.theme
        spots = [QPointF(x, y) for x, y in self.spots.tolist()]
        painter.save()
        painter.setClipRect(self.chart.field)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((theme.plate, 3.4), (theme.plate_text, 1.2)):
            painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline(QPolygonF(spots))
        painter.setPen(QPen(theme.plate, 1.0))
        painter.setBrush(theme.plate_text)
        for spot in spots[:-1]:
            painter.drawEllipse(spot, 2.6, 2.6)
        painter.restore()
        self.taken += [QRectF(s.x() - 6, s.y() - 6, 12, 12) for s in spots[-1:]]
        if (dial := dial_place(self.chart)) is not None:
            self.taken.append(dial.adjusted(-2, -2, 2, 2))
        self._names()

    def _names(self) -> None:
        steps, named = self.known.steps, self.spots[-1:]
        for index in outward(len(steps)):
            spot = self.spots[index]
            inside = self.chart.field.contains(QPointF(*spot.tolist()))
            if not inside or np.hypot(*(named - spot).T).min() < APART:
                continue
            text = tr("start") if steps[index] == 0 else numerals.count(steps[index])
            if self.label(spot, text):
                named = np.concatenate([named, self.spots[index : index + 1]])
            if len(named) > LABELLED:
                return
