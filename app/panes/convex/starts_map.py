"""The paths of the three runs on one map of what they lower."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from app.cost_map.geometry import Chart
from app.cost_map.ground import Ground
from app.graphics import draw_plate, faded
from app.panes.convex.plot import sign
from app.theme import Theme
from app.widgets.plate import Plate
from nncore.cost_plane import region
from nncore.path import Directions
from nncore.three_starts import Seen
from nncore.words import tr


class StartsGround(Ground):
    """Each path from its ring to its sign, with the seed beside both ends."""

    def __init__(
        self,
        painter: QPainter,
        chart: Chart,
        known: Seen,
        found: Directions,
        theme: Theme,
        seeds: tuple[int, ...],
    ) -> None:
        super().__init__(painter, chart, found, known.grid, theme)
        self._each, self._seeds = len(known.places[0]), seeds

    def paint_prints(self) -> None:
        """Lines first, so that none lies on a sign."""
        painter, theme = self.painter, self.theme
        spots = [QPointF(x, y) for x, y in self.spots.tolist()]
        ends = range(0, len(spots) + 1, self._each)
        runs = [spots[a:b] for a, b in pairwise(ends)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in runs:
            for colour, width in ((theme.plate, 3.2), (faded(theme.plate_text, 0.8), 1.3)):
                painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.RoundJoin))
                painter.drawPolyline(QPolygonF(run))
        for number, run in enumerate(runs):
            painter.setPen(QPen(theme.plate_text, 1.6))
            painter.setBrush(theme.plate)
            painter.drawEllipse(run[0], 4.5, 4.5)
            painter.setPen(QPen(theme.plate, 1.0))
            painter.setBrush(theme.plate_text)
            for spot in run[1:]:
                painter.drawPath(sign(number, spot, 5.0 if spot is run[-1] else 2.6))
        self.taken += [QRectF(p.x() - 7, p.y() - 7, 14, 14) for run in runs for p in (run[0], run[-1])]
        for number, seed in enumerate(self._seeds):
            self.label(self.spots[number * self._each], tr("seed {n}").format(n=seed))


class StartsMap(Plate):
    """The plane in which all foot-prints spread most, and over it what gradient descent lowers."""

    def __init__(self) -> None:
        super().__init__(tr("Map of the paths from all starts"), keys=False)
        self.setToolTip(
            tr("Rings: where each run began; its foot-prints lead to the large sign where it ended")
        )
        self._known: Seen | None = None
        self._seeds: tuple[int, ...] = ()
        self._empty, self._ratio = "", 1.5
        self._kept: tuple[object, ...] = ()
        self._still = QPixmap()

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 300)

    def show_map(self, known: Seen | None, seeds: tuple[int, ...], ratio: float, empty: str) -> None:
        """Show this."""
        if (known, seeds, ratio, empty) != (self._known, self._seeds, self._ratio, self._empty):
            self._known, self._seeds, self._ratio, self._empty = known, seeds, ratio, empty
            self.update()

    @property
    def chart(self) -> Chart | None:
        """Pixels and coordinates; None while there is no map."""
        known = self._known
        if known is None or known.directions is None:
            return None
        ends = region(known.directions.places, self._ratio)
        return Chart.of(self.width(), self.height(), ends)

    def paint(self, painter: QPainter) -> None:
        """The kept picture, or what is to come."""
        known, chart = self._known, self.chart
        if known is None or known.directions is None or chart is None:
            painter.setPen(self.theme.plate_muted)
            room = self.rect().toRectF().adjusted(16, 8, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        key = known, self.theme, self.size(), self.devicePixelRatioF()
        if key != self._kept:
            self._kept, self._still = key, self._painted(chart, known, known.directions)
        painter.drawPixmap(0, 0, self._still)

    def _painted(self, chart: Chart, known: Seen, found: Directions) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        draw_plate(painter, self.rect().toRectF(), self.theme)
        StartsGround(painter, chart, known, found, self.theme, self._seeds).paint()
        painter.end()
        return made
