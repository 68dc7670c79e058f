"""The map of a cut along two directions, with a compass whose arrow can be turned."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.cost_map.geometry import Chart
from app.cost_map.still import Painting, Still
from app.graphics import draw_focus, draw_plate, draw_text, faded
from app.lock_veil import Veil
from app.panes.cut.dial import ROSE, dial_place, paint_compass, paint_dial, paint_downhill
from app.panes.cut.map_paint import CutGround
from app.panes.cut.work import Answer
from app.theme import DARK, Theme
from nncore.cut import ANGLES
from nncore.words import tr

STEP = 360 // ANGLES
TURNS = {
    Qt.Key.Key_Left: STEP,
    Qt.Key.Key_Right: -STEP,
    Qt.Key.Key_PageUp: 5 * STEP,
    Qt.Key.Key_PageDown: -5 * STEP,
}


class MapView(QWidget):
    """Press or drag to turn the arrow towards the pointer, or use the arrow keys; point to read the cost."""

    turned = Signal(float)  # degrees, from 0 below 360
    pointed = Signal(object)  # (x, y), or None

    def __init__(self) -> None:
        super().__init__()
        Veil(self, "cut.angle", parts=_compass)
        self._theme: Theme = DARK
        self._known: Answer | None = None
        self._empty = self._stale = ""
        self._angle = 0.0
        self._revealed = False
        self._now: tuple[float, float] | None = None
        self.still = Still(self)
        self.still.done.connect(self.update)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Map of the cost with a compass"))
        self.setToolTip(
            tr("Drag to turn the arrow, or use the left and right keys; the dial shows what it does")
        )

    @property
    def chart(self) -> Chart | None:
        """Pixels and coordinates of the map shown."""
        known = self._known
        return None if known is None else Chart.of(self.width(), self.height(), known.ends)

    def show_map(self, known: Answer | None, theme: Theme, empty: str, stale: str) -> None:
        """Show this; empty says why there is none."""
        there = known if known is not None and known.grid is not None and not known.ways.why else None
        if (there, theme, empty, stale) != (self._known, self._theme, self._empty, self._stale):
            self._known, self._theme, self._empty, self._stale = there, theme, empty, stale
            self.update()

    def show_compass(self, angle: float, now: tuple[float, float] | None, *, revealed: bool) -> None:
        """Show the arrow, and where the network of now is if the map is of an older one."""
        if (angle, revealed, now) != (self._angle, self._revealed, self._now):
            self._angle, self._revealed, self._now = angle, revealed, now
            self.update()

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 320)

    def minimumSizeHint(self) -> QSize:
        """Small."""
        return QSize(80, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The kept picture, what can be turned over it, and a line around it while it has the keyboard."""
        del event
        painter = QPainter(self)
        self._paint(painter)
        if self.hasFocus():
            draw_focus(painter, self.rect().toRectF(), self._theme.plate_accent)

    def _paint(self, painter: QPainter) -> None:
        chart, known = self.chart, self._known
        if known is None or chart is None:
            draw_plate(painter, self.rect().toRectF(), self._theme)
            painter.setPen(self._theme.plate_muted)
            room = QRectF(self.rect()).adjusted(16, 8, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        size, ratio = self.size(), self.devicePixelRatioF()
        key = (known.grid, known.prints, self._theme, size, ratio)
        self.still.ask(
            tuple(id(k) if k is known.prints else k for k in key), lambda: self._painted(chart, known)
        )
        if self.still.picture.size() != size * ratio:
            draw_plate(painter, self.rect().toRectF(), self._theme)  # for the few slices until it is there
            return
        painter.drawPixmap(0, 0, self.still.picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.caption())
        self._over(painter, chart, known)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn the arrow here."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._turn_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn the arrow with the pointer, or read what is there."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._turn_to(event.position())
        chart = self.chart
        self.pointed.emit(chart.place(event.position()) if chart is not None else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn by one of the angles measured, or five."""
        turn = TURNS.get(Qt.Key(event.key()))
        if turn is None or self._known is None:
            super().keyPressEvent(event)
            return
        self.turned.emit((self._angle + turn) % 360)

    def _turn_to(self, point: QPointF) -> None:
        chart = self.chart
        if chart is None or not chart.field.contains(point):
            return
        away = point - chart.point(0.0, 0.0)
        if math.hypot(away.x(), away.y()) > 2:
            angle = math.degrees(math.atan2(-away.y(), away.x()))
            self.turned.emit(float(round(angle / STEP) * STEP % 360))

    def _over(self, painter: QPainter, chart: Chart, known: Answer) -> None:
        theme = self._theme
        painter.save()
        painter.setClipRect(chart.field)
        if self._now is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(faded(theme.plate_text, 0.8), 1.4, Qt.PenStyle.DashLine))
            painter.drawEllipse(chart.point(*self._now), 6.5, 6.5)
        if self._revealed:
            paint_downhill(painter, chart, known, theme)
        paint_compass(painter, chart, known, self._angle, theme)
        painter.restore()
        if (place := dial_place(chart)) is not None:
            paint_dial(painter, place.topLeft(), known, self._angle, theme)
        if self._stale:
            head = QRectF(self.width() / 2 - 20, 3, self.width() / 2 + 10, 16)
            draw_text(painter, head, self._stale, theme.plate_text, Qt.AlignmentFlag.AlignRight)

    def _painted(self, chart: Chart, known: Answer) -> Painting:
        """The layers that stay."""
        ratio, theme = self.devicePixelRatioF(), self._theme
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        try:
            draw_plate(painter, self.rect().toRectF(), theme)
            for _ in CutGround(painter, chart, known, theme).layers():
                yield None
        finally:  # another picture may be asked for before this one is done
            painter.end()
        yield made


def _compass(view: MapView) -> list[QRectF]:
    """The ring with its knob."""
    chart = view.chart
    if chart is None:
        return []
    centre, far = chart.point(0.0, 0.0), ROSE + 10
    return [QRectF(centre.x() - far, centre.y() - far, 2 * far, 2 * far)]
