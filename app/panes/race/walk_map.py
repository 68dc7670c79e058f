"""The foot-prints of all walkers on one map of the real cost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.cost_map.geometry import Chart
from app.cost_map.ground import Ground
from app.graphics import draw_plate, faded
from app.panes.race.marks import mark
from app.theme import DARK, Theme
from nncore.cost_plane import region
from nncore.walk_terrain import Terrain
from nncore.words import tr


class WalkGround(Ground):
    """The paths over the bands, each with its walker's sign, and its name at the end."""

    def __init__(
        self, painter: QPainter, chart: Chart, known: Terrain, theme: Theme, named: dict[int, str]
    ) -> None:
        super().__init__(painter, chart, known.directions, known.grid, theme)
        self.known, self.named = known, named

    def paint_prints(self) -> None:
        """Paths first, so that no line lies on a sign."""
        spots = [QPointF(x, y) for x, y in self.spots.tolist()]
        painter, theme = self.painter, self.theme
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rows in self.known.rows:
            line = QPolygonF([spots[row] for row in rows])
            for colour, width in ((theme.plate, 3.2), (faded(theme.plate_text, 0.7), 1.2)):
                painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.RoundJoin))
                painter.drawPolyline(line)
        for number, rows in zip(self.named, self.known.rows, strict=True):
            painter.setPen(QPen(theme.plate, 1.0))
            painter.setBrush(theme.plate_text)
            for row in rows[1:]:
                painter.drawPath(mark(number, spots[row], 4.8 if row == rows[-1] else 2.8))
        painter.setPen(QPen(theme.plate_text, 1.6))
        painter.setBrush(theme.plate)
        painter.drawEllipse(spots[0], 5.5, 5.5)
        ends = [0, *(rows[-1] for rows in self.known.rows if len(rows) > 1)]
        self.taken += [QRectF(spots[row].x() - 7, spots[row].y() - 7, 14, 14) for row in ends]
        self.label(self.spots[0], tr("start"))
        for number, rows in zip(self.named, self.known.rows, strict=True):
            if len(rows) > 1:
                self.label(self.spots[rows[-1]], self.named[number])


class WalkMap(QWidget):
    """Point at a foot-print to read it."""

    pointed = Signal(object)  # (place of the walker, row of its track), or None

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._known: Terrain | None = None
        self._named: dict[int, str] = {}
        self._empty = ""
        self._ratio = 1.5
        self._kept: tuple[object, ...] = ()
        self._still = QPixmap()
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Map of the walkers’ foot-prints"))
        self.setToolTip(
            tr("Every foot-print in the plane in which they spread most; point at one to read it")
        )

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 220)

    def minimumSizeHint(self) -> QSize:
        """Small."""
        return QSize(120, 130)

    def show_map(
        self, known: Terrain | None, named: dict[int, str], theme: Theme, ratio: float, empty: str
    ) -> None:
        """Show this; `named` are the walkers in the order of their tracks."""
        shown = known, named, theme, ratio, empty
        if shown != (self._known, self._named, self._theme, self._ratio, self._empty):
            self._known, self._named, self._theme, self._ratio, self._empty = shown
            self._hovered = None
            self.update()

    @property
    def chart(self) -> Chart | None:
        """Pixels and coordinates."""
        if self._known is None:
            return None
        grid = self._known.grid
        ends = region(self._known.directions.places, self._ratio)
        if grid is not None:
            ends = (float(grid.xs[0]), float(grid.xs[-1])), (float(grid.ys[0]), float(grid.ys[-1]))
        return Chart.of(self.width(), self.height(), ends)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The kept picture, and a ring around what is pointed at."""
        del event
        painter, chart = QPainter(self), self.chart
        if self._known is None or chart is None:
            draw_plate(painter, self.rect().toRectF(), self._theme)
            painter.setFont(fonts.body())
            painter.setPen(self._theme.plate_muted)
            room = QRectF(self.rect()).adjusted(16, 8, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        key = self._known, self._theme, self.size(), self.devicePixelRatioF()
        if key != self._kept:
            self._kept, self._still = key, self._painted(chart, self._known)
        painter.drawPixmap(0, 0, self._still)
        if self._hovered is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.selection, 1.4))
            painter.drawEllipse(chart.point(*self._known.directions.places[self._hovered].tolist()), 8, 8)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the foot-print there."""
        chart, known = self.chart, self._known
        if chart is not None and known is not None:
            self._point_at(chart.nearest(event.position(), known.directions.places))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        del event
        self._point_at(None)

    def _point_at(self, index: int | None) -> None:
        if index == self._hovered or self._known is None:
            return
        self._hovered = index
        self.update()
        found = None
        for place, rows in enumerate(self._known.rows):
            if index in rows:
                found = place, rows.index(index)
                break
        self.pointed.emit(found)

    def _painted(self, chart: Chart, known: Terrain) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        draw_plate(painter, self.rect().toRectF(), self._theme)
        WalkGround(painter, chart, known, self._theme, self._named).paint()
        painter.end()
        return made
