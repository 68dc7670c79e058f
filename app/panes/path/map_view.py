"""The map: its still layers kept as one picture, and over it what is pointed at, picked, or new."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from app import fonts
from app.cost_map.geometry import Chart
from app.cost_map.still import Painting, Still
from app.graphics import draw_focus, draw_plate, draw_text, faded
from app.panes.path.map_paint import MapPainter
from app.panes.path.survey import Survey
from app.panes.path.words import Reading
from app.theme import DARK, Theme
from nncore.cost_plane import region

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class MapView(QWidget):
    """Point anywhere; click a foot-print or walk along the path with the arrow keys to pick a moment."""

    pointed = Signal(object)  # Reading | None
    picked = Signal(int)  # a moment, or -1 for none

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._known: Survey | None = None
        self._empty = ""
        self._now: tuple[float, float] | None = None
        self.still = Still(self)
        self.still.done.connect(self.update)
        self._hovered: int | None = None
        self.at = -1  # the moment that is picked
        self.stale = ""  # why the map is not of now, written over it
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of the path and the cost around it"))
        self.setToolTip(
            self.tr("Click a foot-print for that moment's own cost; the arrow keys walk along the path")
        )

    @property
    def chart(self) -> Chart | None:
        """Pixels and coordinates of the map shown."""
        if self._known is None:
            return None
        grid, places = self._known.grid, self._known.directions.places
        ends = region(places, self._known.question.ratio)
        if grid is not None:
            ends = (float(grid.xs[0]), float(grid.xs[-1])), (float(grid.ys[0]), float(grid.ys[-1]))
        return Chart.of(self.width(), self.height(), ends)

    def show_map(
        self,
        known: Survey | None,
        theme: Theme,
        empty: str,
        now: tuple[float, float] | None,
        at: int,
        stale: str,
    ) -> None:
        """Show this; `now` is where the present network lies if the map is, as `stale` says, of an older one."""
        shown = (known, theme, empty, now, at, stale)
        if shown != (self._known, self._theme, self._empty, self._now, self.at, self.stale):
            if known is None or self._known is None or known.steps != self._known.steps:
                self._hovered = None
            self._known, self._theme, self._empty, self._now, self.at, self.stale = shown
            self.update()

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 320)

    def minimumSizeHint(self) -> QSize:
        """Small."""
        return QSize(80, 60)

    def reading(self, index: int) -> Reading | None:
        """A moment's place and step."""
        if self._known is None or not 0 <= index < len(self._known.steps):
            return None
        x, y = self._known.directions.places[index].tolist()
        return Reading(x, y, self._known.steps[index], self._near(x, y))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The kept picture, the marks over it, and a line around it while it has the keyboard."""
        painter = QPainter(self)
        self._paint(painter)
        if self.hasFocus():
            draw_focus(painter, self.rect().toRectF(), self._theme.plate_accent)

    def _paint(self, painter: QPainter) -> None:
        chart = self.chart
        if self._known is None or chart is None:
            draw_plate(painter, self.rect().toRectF(), self._theme)
            self._paint_empty(painter)
            return
        known, size, ratio = self._known, self.size(), self.devicePixelRatioF()
        self.still.ask((known, self._theme, size, ratio), lambda: self._painted(chart, known))
        if self.still.picture.size() != size * ratio:
            draw_plate(painter, self.rect().toRectF(), self._theme)  # for the few slices until it is there
            return
        painter.drawPixmap(0, 0, self.still.picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.stale:
            painter.setFont(fonts.caption())
            head = QRectF(self.width() / 2 - 20, 3, self.width() / 2 + 10, 16)
            draw_text(painter, head, self.stale, self._theme.plate_text, Qt.AlignmentFlag.AlignRight)
        if self._now is not None:
            self._mark_now(painter, chart, self._now)
        for index, width in ((self._hovered, 1.2), (self.at, 2.4)):
            if index is not None and 0 <= index < len(self._known.steps):
                spot = chart.point(*self._known.directions.places[index].tolist())
                painter.setPen(QPen(self._theme.selection, width))
                painter.drawEllipse(spot, 8, 8)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read what is there."""
        chart, known = self.chart, self._known
        place = chart.place(event.position()) if chart is not None else None
        if chart is None or known is None or place is None:
            self._point_at(None, None)
            return
        index = chart.nearest(event.position(), known.directions.places)
        read = self.reading(index) if index is not None else Reading(*place, near=self._near(*place))
        self._point_at(index, read)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the foot-print under the pointer, or let go."""
        chart, known = self.chart, self._known
        if chart is not None and known is not None and event.button() == Qt.MouseButton.LeftButton:
            index = chart.nearest(event.position(), known.directions.places)
            self.picked.emit(-1 if index is None else index)

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        del event
        self._point_at(None, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the path."""
        key, known = Qt.Key(event.key()), self._known
        if known is None or key not in (*STEPS, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
            return
        last = len(known.steps) - 1
        start = last if self.at < 0 else min(last, max(0, self.at + STEPS.get(key, 0)))
        self.picked.emit({Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key, start))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was under the pointer no longer is."""
        super().resizeEvent(event)
        self._hovered = None

    def _near(self, x: float, y: float) -> float | None:
        return (
            self._known.grid.near(x, y) if self._known is not None and self._known.grid is not None else None
        )

    def _point_at(self, index: int | None, read: Reading | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()
        self.pointed.emit(read)

    def _painted(self, chart: Chart, known: Survey) -> Painting:
        """The layers that stay."""
        ratio, theme = self.devicePixelRatioF(), self._theme
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        try:
            draw_plate(painter, self.rect().toRectF(), theme)
            for _ in MapPainter(painter, chart, known, theme).layers():
                yield None
        finally:  # another picture may be asked for before this one is done
            painter.end()
        yield made

    def _mark_now(self, painter: QPainter, chart: Chart, now: tuple[float, float]) -> None:
        """Where training is by now: a dashed ring, and a dashed line to it from the newest foot-print."""
        known = self._known
        spot = chart.point(*now)
        if known is None or not chart.field.contains(spot):
            return
        last: QPointF = chart.point(*known.directions.places[-1].tolist())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(faded(self._theme.plate_text, 0.8), 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(last, spot)
        painter.drawEllipse(spot, 6.5, 6.5)

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setFont(fonts.body())
        painter.setPen(self._theme.plate_muted)
        room = QRectF(self.rect()).adjusted(16, 8, -16, -8)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
