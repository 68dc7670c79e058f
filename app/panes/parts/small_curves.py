"""One small curve for each output on a plate, with one cursor through all of them to drag."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF

from app import fonts, numerals
from app.ends import end_text
from app.graphics import draw_plate, draw_text, hairline
from app.in_turn import TakesTurns
from app.theme import DARK, Theme
from nncore.arrays import Floats

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
HEAD, FOOT, GAP = 16.0, 18.0, 10.0


class SmallCurves(TakesTurns):
    """Press or drag anywhere to slide: `moved` says how far."""

    moved = Signal(float)

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._xs: Floats = np.zeros(1)
        self._ys: Floats | None = None
        self._here: Floats = np.zeros(0)
        self._names: tuple[str, ...] = ()
        self._ends = (0.0, 1.0)
        self._cursor = 0.0
        self.setAccessibleName(name)
        self.setToolTip(tip)

    @property
    def curves(self) -> Floats | None:
        """What is drawn, (n_places, n_out)."""
        return self._ys

    def show_curves(
        self,
        theme: Theme,
        xs: Floats,
        ys: Floats | None,
        here: Floats,
        names: tuple[str, ...],
        *,
        ends: tuple[float, float],
        cursor: float,
    ) -> None:
        """Show every output along `xs`, its value `here` at the cursor, all on one scale."""
        self._theme, self._xs, self._ys, self._here, self._names = theme, xs, ys, here, names
        self._ends, self._cursor = ends, cursor
        self.update()

    def sizeHint(self) -> QSize:
        """Two rows of five."""
        return QSize(400, 190)

    def minimumSizeHint(self) -> QSize:
        """Legible still."""
        return QSize(140, 130)

    @property
    def columns(self) -> int:
        """How many stand side by side: five where there are ten, more where it is low and wide."""
        n, width, height = max(1, len(self._names)), self.width(), max(1, self.height())
        best = max(1, round(math.sqrt(n * width / height / 1.3)))
        if n == 10:
            best = min((2, 5, 10), key=lambda c: abs(math.log(c / best)))
        return min(n, best)

    def field(self, index: int) -> QRectF:
        """Where a curve is."""
        n, columns = max(1, len(self._names)), self.columns
        rows = -(-n // columns)
        width = (self.width() - 16 + GAP) / columns - GAP
        height = (self.height() - 8 - FOOT) / rows
        row, column = divmod(index, columns)
        top = 4 + row * height + HEAD
        return QRectF(8 + column * (width + GAP), top, width, max(6.0, height - HEAD - 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Every field, and below them what they share."""
        painter, theme = QPainter(self), self._theme
        draw_plate(painter, self.rect().toRectF(), theme)
        painter.setFont(fonts.caption())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        best = int(np.nan_to_num(self._here, nan=-np.inf).argmax()) if len(self._here) else -1
        for index in range(len(self._names)):
            self._paint_field(painter, self.field(index), index, strong=index == best)
        foot = QRectF(8, self.height() - FOOT - 1, self.width() - 16, FOOT)
        low, high = (end_text(end) for end in self._ends)
        text = self.tr("0 to {far} pixels apart; every output from {low} to {high}")
        words = text.format(far=end_text(float(self._xs[-1])), low=low, high=high)
        draw_text(painter, foot, words, theme.plate_muted)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Slide to there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._move(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Slide on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(event.position())

    def _move(self, point: QPointF) -> None:
        field = self.field(0)
        column = min(self.columns - 1, max(0, int((point.x() - field.left()) // (field.width() + GAP))))
        share = (point.x() - self.field(column).left()) / field.width()
        self.moved.emit(round(min(1.0, max(0.0, share)) * float(self._xs[-1]), 2))

    def _paint_field(self, painter: QPainter, field: QRectF, index: int, *, strong: bool) -> None:
        theme, far = self._theme, float(self._xs[-1])
        ink = theme.plate_text if strong else theme.plate_muted
        head = QRectF(field.left(), field.top() - HEAD, field.width(), HEAD)
        draw_text(painter, head, self._names[index], ink, LEFT)
        draw_text(painter, head, numerals.plain(float(self._here[index])), ink, RIGHT)
        painter.setPen(hairline(theme.plate_line))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        painter.drawLine(field.topLeft(), field.topRight())
        at = field.left() + self._cursor / far * field.width()
        painter.setPen(QPen(theme.plate_muted, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(at, field.top()), QPointF(at, field.bottom()))
        if self._ys is not None:
            painter.setPen(QPen(ink, 1.75 if strong else 1.2))
            points = self._points(field, self._ys[:, index])
            painter.drawPolyline(QPolygonF(points))
        if math.isfinite(float(self._here[index])):
            painter.setBrush(ink)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(at, self._y(field, float(self._here[index]))), 2.5, 2.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _points(self, field: QRectF, ys: Floats) -> list[QPointF]:
        known = np.isfinite(ys)
        across = self._xs[known] / self._xs[-1] * field.width() + field.left()
        return [
            QPointF(x, self._y(field, y)) for x, y in zip(across.tolist(), ys[known].tolist(), strict=True)
        ]

    def _y(self, field: QRectF, value: float) -> float:
        low, high = self._ends
        return field.bottom() - min(1.0, max(0.0, (value - low) / (high - low))) * field.height()
