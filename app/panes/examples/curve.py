"""Two curves against the threshold: how much is answered, and how much of that is right. Drag the line."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app import fonts, numerals
from app.frame import Frame
from app.graphics import draw_plate, draw_rule, draw_text, hairline, mix
from app.lock_veil import Veil
from app.panes.examples.axis import Axis, ends_for
from app.panes.examples.content import Marks, Shown
from app.theme import Theme
from nncore.arrays import Floats
from nncore.words import tr

SIDE, TOP, RIGHT_RIM, FOOT = 44.0, 24.0, 14.0, 20.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Curve(QWidget):
    """Paints; says the threshold that is wanted."""

    wanted = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        Veil(self, "examples.threshold")
        self._frame: Frame | None = None
        self._shown: Shown | None = None
        self._of: Marks | None = None
        self._lines: tuple[Floats, Floats] | None = None
        self.ends = (0.0, 1.0)
        self.threshold = 0.5
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(self.tr("Share answered and share right against the threshold"))

    def sizeHint(self) -> QSize:
        """Flat."""
        return QSize(400, 120)

    @property
    def axis(self) -> Axis:
        """Where thresholds lie."""
        return Axis(*self.ends, SIDE, max(8.0, self.width() - SIDE - RIGHT_RIM))

    @property
    def plot(self) -> QRectF:
        """Where the curves are."""
        return QRectF(SIDE, TOP, self.axis.width, max(8.0, self.height() - TOP - FOOT))

    def show_shown(self, frame: Frame, shown: Shown, threshold: float) -> None:
        """Paint again if the answers, the threshold or the theme changed."""
        old, changed = self._frame, threshold != self.threshold
        self._frame, self._shown, self.threshold = frame, shown, threshold
        if shown.marks is not self._of:
            self._of, changed = shown.marks, True
            self._measure()
        if changed or old is None or frame.theme is not old.theme:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The plate, the axes, the curves, the line."""
        if self._frame is None:
            return
        painter, theme = QPainter(self), self._frame.theme
        painter.setFont(fonts.caption())
        draw_plate(painter, self.rect().toRectF(), theme)
        self._draw_axes(painter, theme)
        if self._lines is not None:
            self._draw_legend(painter, theme)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for values, pen in zip(self._lines, _pens(theme), strict=True):
                painter.setPen(pen)
                painter.drawPolyline(self._polyline(values))
        self._draw_threshold(painter, theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the threshold there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit(self.axis.value(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.wanted.emit(self.axis.value(event.position().x()))

    def _measure(self) -> None:
        marks = self._of
        if marks is None:
            self._lines = None
            return
        found = marks.selective
        self.ends = ends_for(marks.exam.network.activations[-1], found.levels)
        self._lines = found.curve(self.axis.values)

    def _polyline(self, values: Floats) -> QPolygonF:
        """A curve in pixels; it ends where nothing is answered."""
        plot, axis = self.plot, self.axis
        known = np.isfinite(values)
        xs = np.linspace(axis.left, axis.left + axis.width, len(values))[known]
        ys = plot.bottom() - values[known] * plot.height()
        return QPolygonF([QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)])

    def _draw_axes(self, painter: QPainter, theme: Theme) -> None:
        plot = self.plot
        for share in (0.0, 0.5, 1.0):
            y = round(plot.bottom() - share * plot.height()) + 0.5
            draw_rule(painter, plot.left(), plot.right(), y, mix(theme.plate, theme.plate_line, 0.75))
            label = QRectF(0, y - 8, SIDE - 6, 16)
            draw_text(painter, label, numerals.percent(share, 0), theme.plate_muted, RIGHT)
        low, high = self.ends
        line = QRectF(plot.left(), plot.bottom() + 3, plot.width(), 15)
        draw_text(painter, line, numerals.bound(low), theme.plate_muted, LEFT)
        draw_text(painter, line, numerals.bound(high), theme.plate_muted, RIGHT)
        draw_text(painter, line, tr("strongest output at least"), theme.plate_muted)

    def _draw_legend(self, painter: QPainter, theme: Theme) -> None:
        left = SIDE
        metrics = painter.fontMetrics()
        names = (tr("answered, of all"), tr("right, of those answered"))
        for name, pen in zip(names, _pens(theme), strict=True):
            painter.setPen(pen)
            painter.drawLine(QPointF(left, 12), QPointF(left + 20, 12))
            width = metrics.horizontalAdvance(name) + 2
            draw_text(painter, QRectF(left + 26, 4, width, 16), name, theme.plate_text, LEFT)
            left += 26 + width + 16

    def _draw_threshold(self, painter: QPainter, theme: Theme) -> None:
        plot, x = self.plot, self.axis.x(self.threshold)
        painter.setPen(hairline(theme.plate_text, 1.5))
        painter.drawLine(QPointF(x, plot.top() - 2), QPointF(x, plot.bottom()))
        painter.setBrush(theme.plate_text)
        painter.drawPolygon(
            QPolygonF([QPointF(x + dx, plot.bottom() + dy) for dx, dy in ((-4, 5), (4, 5), (0, -1))])
        )
        if self._of is None:
            return
        answered, right = self._of.selective.at(self.threshold)
        shares = [answered / max(1, self._of.n), right / answered if answered else None]
        for share, pen in zip(shares, _pens(theme), strict=True):
            if share is not None:
                painter.setPen(hairline(theme.plate, 1.0))
                painter.setBrush(QColor(pen.color()))
                painter.drawEllipse(QPointF(x, plot.bottom() - share * plot.height()), 4, 4)


def _pens(theme: Theme) -> tuple[QPen, QPen]:
    answered = hairline(theme.accuracy, 1.6)
    answered.setDashPattern([3, 2.5])
    return answered, hairline(theme.accuracy, 2.0)
