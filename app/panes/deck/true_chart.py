"""Cosine against batch size: the newest moment with its spread, older ones as ghosts; a place to compare at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from app import numerals
from app.graphics import draw_text, faded
from app.lock_veil import Veil
from app.panes.deck.plot import LEFT, Axes, field_of, paint_axes
from app.widgets.plate import Plate
from nncore.batch_noise import Curve
from nncore.words import tr

DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
LINE = 16.0
STEPS = {Qt.Key.Key_Left: 1 / 1.25, Qt.Key.Key_Right: 1.25}


@dataclass(frozen=True, eq=False)
class Moment:
    """What was measured at one moment of a run."""

    name: str
    step: int
    run: int
    curve: Curve
    fresh: bool = False

    @property
    def key(self) -> tuple[int, int, int]:
        """Which network it is of, and how many examples it was compared with."""
        return self.run, self.step, self.curve.n


class TrueChart(Plate):
    """Press or drag for the size compared; the arrow keys change it, Home takes the training's own."""

    moved = Signal(float)  # size; 0 for that of the training

    def __init__(self) -> None:
        super().__init__(tr("How true a batch is, by its size"))
        Veil(self, "deck.size")
        tip = tr(
            "Press or drag, or use the arrow keys, to compare a batch of another size; a double click or Home takes "
            "the training's own size"
        )
        self.setToolTip(tip)
        self.moments: tuple[Moment, ...] = ()
        self.size_at, self.present, self.n, self.empty = 1, 1, 1, ""

    def show_moments(self, moments: tuple[Moment, ...], sizes: tuple[int, int, int], empty: str) -> None:
        """Show these, the newest first; `sizes` are the one compared, the training's, and all there are."""
        new = moments, *sizes, empty
        if new != (self.moments, self.size_at, self.present, self.n, self.empty):
            self.moments, self.empty = moments, empty
            self.size_at, self.present, self.n = sizes
            self.setAccessibleDescription(numerals.count(self.size_at))
            self.update()

    def sizeHint(self) -> QSize:
        """Wide."""
        return QSize(420, 220)

    def axes(self) -> Axes:
        """From one example to all; from the lowest cosine to 1."""
        lows = [float(np.nanmin(m.curve.mean - m.curve.spread)) for m in self.moments if _any(m)]
        low = min(0.0, *(np.floor(5 * low) / 5 for low in lows)) if lows else 0.0
        return Axes(
            field_of(self.rect().toRectF(), 16), (1, max(2, self.n)), (max(-1.0, low), 1.0), x_log=True
        )

    def paint(self, painter: QPainter) -> None:
        """Axes, marks, lines and their names."""
        axes, theme = self.axes(), self.theme
        titles = tr("cosine with the full gradient"), tr("batch size")
        paint_axes(painter, axes, theme, titles)
        self._paint_mark(painter, axes, self.present, theme.plate_muted, Qt.PenStyle.DashLine)
        for number, moment in reversed(list(enumerate(self.moments))):
            self._paint_curve(painter, axes, number, moment)
        self._paint_mark(painter, axes, self.size_at, theme.plate_text, Qt.PenStyle.SolidLine)
        x = axes.spot(self.size_at, 0).x()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.plate_text)
        painter.drawEllipse(QPointF(x, axes.field.bottom()), 4.5, 4.5)
        self._paint_names(painter, axes)
        self._paint_sizes(painter, axes)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Compare this size."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._move(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the size."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the training's own size."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.moved.emit(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A quarter more or less."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Home:
            self.moved.emit(0)
        elif key in STEPS:
            wanted = round(self.size_at * STEPS[key])
            if wanted == self.size_at:
                wanted += 1 if key == Qt.Key.Key_Right else -1
            self.moved.emit(min(self.n, max(1, wanted)))
        else:
            super().keyPressEvent(event)

    def _move(self, event: QMouseEvent) -> None:
        self.moved.emit(min(self.n, max(1, round(self.axes().value(event.position().x())))))

    def _paint_mark(self, painter: QPainter, axes: Axes, size: int, ink: QColor, style: Qt.PenStyle) -> None:
        x = round(axes.spot(size, 0).x()) + 0.5
        painter.setPen(QPen(ink, 1, style))
        painter.drawLine(QPointF(x, axes.field.top()), QPointF(x, axes.field.bottom()))

    def _paint_sizes(self, painter: QPainter, axes: Axes) -> None:
        """Which size is the training's, and which is compared."""
        said = {self.present: tr("the training’s: {n}")}
        said.setdefault(self.size_at, "{n}")
        for number, (size, text) in enumerate(said.items()):
            label = text.format(n=numerals.count(size))
            wide = painter.fontMetrics().horizontalAdvance(label) + 6
            x = min(axes.spot(size, 0).x() + 8, axes.field.right() - wide)
            room = QRectF(x, axes.field.bottom() - 20 - 15 * number, wide, 15)
            painter.fillRect(room.adjusted(-2, 0, 0, 0), faded(self.theme.plate, 0.8))
            draw_text(painter, room, label, self.theme.plate_text, LEFT)

    def _paint_curve(self, painter: QPainter, axes: Axes, number: int, moment: Moment) -> None:
        curve, theme = moment.curve, self.theme
        fit = [i for i in range(len(curve.sizes)) if np.isfinite(curve.mean[i])]
        line = [axes.spot(curve.sizes[i], float(curve.mean[i])) for i in fit]
        ink = theme.plate_text if not number else theme.plate_muted
        if not number and line:
            high = [axes.spot(curve.sizes[i], min(1.0, float(curve.mean[i] + curve.spread[i]))) for i in fit]
            low = [axes.spot(curve.sizes[i], float(curve.mean[i] - curve.spread[i])) for i in fit]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(theme.plate_text, 0.16))
            painter.drawPolygon(QPolygonF([*high, *low[::-1]]))
        painter.setPen(QPen(ink, 2.0 if not number else 1.4, DASHES[number % len(DASHES)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for spot in line:
            painter.drawEllipse(spot, 2.6 if not number else 1.8, 2.6 if not number else 1.8)

    def _paint_names(self, painter: QPainter, axes: Axes) -> None:
        """At the lower right, where all curves have gone up."""
        field, theme = axes.field, self.theme
        if not self.moments:
            room = field.adjusted(8, field.height() / 2 - 24, -8, 0)
            painter.setPen(theme.plate_muted)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.empty)
            return
        wide = max(painter.fontMetrics().horizontalAdvance(m.name) for m in self.moments) + 4
        top = field.bottom() - LINE * len(self.moments) - 44
        box = QRectF(field.right() - wide - 42, top, wide + 40, LINE * len(self.moments) + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(theme.plate, 0.86))
        painter.drawRoundedRect(box, 3, 3)
        for number, moment in enumerate(self.moments):
            y = top + 2 + LINE * (number + 0.5)
            ink = theme.plate_text if not number else theme.plate_muted
            painter.setPen(QPen(ink, 2.0 if not number else 1.4, DASHES[number % len(DASHES)]))
            painter.drawLine(QPointF(box.left() + 4, y), QPointF(box.left() + 28, y))
            room = QRectF(box.left() + 34, y - LINE / 2, wide + 6, LINE)
            draw_text(painter, room, moment.name, ink, LEFT)


def _any(moment: Moment) -> bool:
    return bool(np.isfinite(moment.curve.mean).any())
