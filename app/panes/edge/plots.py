"""The film as two lines over the steps, and the two neurons against one another over the digits."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from app import numerals
from app.ends import end_text
from app.graphics import draw_text, faded, hairline, nice_ticks
from app.lock_veil import Veil
from app.widgets.plate import Plate
from nncore.arrays import Floats
from nncore.edge_film import Film
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class FilmPlot(Plate):
    """Above the weight, below the correlation; press, drag or use the arrow keys to go to a moment."""

    asked = Signal(int)  # a step

    def __init__(self) -> None:
        super().__init__(tr("The film of this weight"))
        Veil(self, "seek")
        self.setToolTip(tr("Press or drag, or use the arrow keys, to go to a moment of the run"))
        self.film: Film | None = None
        self._step, self._empty = 0, ""

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(380, 260)

    def show_film(self, film: Film | None, step: int, empty: str) -> None:
        """Show it, with the moment that the panes show."""
        if (film, step, empty) != (self.film, self._step, self._empty):
            self.film, self._step, self._empty = film, step, empty
            self.update()

    def box(self, row: int) -> QRectF:
        """Where a line is."""
        high = (self.height() - 22) / 2
        return QRectF(46, row * high + 24, max(10.0, self.width() - 60), max(10.0, high - 32))

    def spot(self, row: int, step: float, value: float) -> QPointF:
        """Where a value at a step is."""
        box, (low, high), last = self.box(row), self._span(row), self._last()
        share = (value - low) / (high - low)
        return QPointF(box.left() + step / last * box.width(), box.bottom() - share * box.height())

    def paint(self, painter: QPainter) -> None:
        """Both lines and the moment."""
        film, theme = self.film, self.theme
        if film is None:
            painter.setPen(theme.plate_muted)
            room = self.rect().toRectF().adjusted(16, 8, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        titles = tr("the weight"), tr("active together: correlation of aₖ and aⱼ")
        for row, (title, values) in enumerate(zip(titles, (film.weights, film.together), strict=True)):
            box = self.box(row)
            draw_text(
                painter, QRectF(8, box.top() - 20, self.width() - 16, 16), title, theme.plate_text, LEFT
            )
            self._axis(painter, row)
            self._line(painter, row, film.steps, values)
            x = self.spot(row, self._step, 0).x()
            painter.setPen(QPen(theme.plate_text, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        foot = QRectF(46, self.height() - 18, self.width() - 60, 15)
        draw_text(painter, foot, tr("start"), theme.plate_muted, LEFT)
        end = tr("step {n}").format(n=numerals.count(round(self._last())))
        draw_text(painter, foot, end, theme.plate_muted, RIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scrub."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the neighbouring moment."""
        by = KEYS.get(Qt.Key(event.key()))
        if by is None or self.film is None:
            super().keyPressEvent(event)
            return
        steps = self.film.steps
        at = int(np.abs(steps - self._step).argmin()) + by
        self.asked.emit(round(float(steps[min(len(steps) - 1, max(0, at))])))

    def _go(self, x: float) -> None:
        if self.film is not None:
            box = self.box(0)
            share = min(1.0, max(0.0, (x - box.left()) / box.width()))
            steps = self.film.steps
            self.asked.emit(round(float(steps[int(np.abs(steps - share * self._last()).argmin())])))

    def _last(self) -> float:
        return max(1.0, float(self.film.steps[-1])) if self.film is not None else 1.0

    def _span(self, row: int) -> tuple[float, float]:
        if row or self.film is None:
            return -1.0, 1.0
        known = self.film.weights[np.isfinite(self.film.weights)]
        far = float(np.abs(known).max(initial=0.0)) or 1.0
        return -1.1 * far, 1.1 * far

    def _axis(self, painter: QPainter, row: int) -> None:
        box, theme = self.box(row), self.theme
        for tick in nice_ticks(*self._span(row), max(3, int(box.height() // 26))):
            y = self.spot(row, 0, tick).y()
            painter.setPen(hairline(theme.plate_muted if not tick else theme.plate_line))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            label = QRectF(0, y - 8, box.left() - 6, 16)
            draw_text(painter, label, end_text(tick) if tick else "0", theme.plate_muted, RIGHT)

    def _line(self, painter: QPainter, row: int, steps: Floats, values: Floats) -> None:
        pieces: list[list[QPointF]] = [[]]
        for step, value in zip(steps.tolist(), values.tolist(), strict=True):
            if math.isfinite(value):
                pieces[-1].append(self.spot(row, step, value))
            else:
                pieces.append([])
        last = values[np.isfinite(values)]
        theme = self.theme
        sign = theme.plus if len(last) and last[-1] >= 0 else theme.minus
        ink = theme.plate_text if row else sign
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.8, Qt.PenStyle.SolidLine if not row else Qt.PenStyle.DotLine))
        for piece in pieces:
            painter.drawPolyline(QPolygonF(piece))
            if piece:
                painter.drawEllipse(piece[-1], 2.5, 2.5)


class Together(Plate):
    """A dot for each digit: across what the sender says to it, upwards what the receiver says."""

    def __init__(self) -> None:
        super().__init__(tr("Both neurons over the digits"), keys=False)
        self.setToolTip(
            tr("A dot for each digit: across the activation of the sender, upwards that of the receiver")
        )
        self.pair: tuple[Floats, Floats] | None = None

    def sizeHint(self) -> QSize:
        """Square."""
        return QSize(240, 240)

    def show_pair(self, pair: tuple[Floats, Floats] | None) -> None:
        """Show the activations (n,) of the sender and of the receiver."""
        if pair is not self.pair:
            self.pair = pair
            self.update()

    def box(self) -> QRectF:
        """Where the dots are."""
        return self.rect().toRectF().adjusted(38, 24, -14, -34)

    def paint(self, painter: QPainter) -> None:
        """Axes and dots."""
        theme, box = self.theme, self.box()
        draw_text(painter, QRectF(8, 3, self.width() - 16, 16), tr("↑ receiver aⱼ"), theme.plate_text, LEFT)
        below = QRectF(box.left(), box.bottom() + 17, box.width(), 15)
        draw_text(painter, below, tr("sender aₖ →"), theme.plate_text, RIGHT)
        if self.pair is None:
            return
        spans = [_span(values) for values in self.pair]
        painter.setPen(hairline(theme.plate_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        for at, (low, high) in enumerate(spans):
            for share, value in ((0.0, low), (1.0, high)):
                if at:
                    label = QRectF(0, box.bottom() - share * box.height() - 8, box.left() - 4, 16)
                    draw_text(painter, label, end_text(float(f"{value:.3g}")), theme.plate_muted, RIGHT)
                else:
                    label = QRectF(box.left() + share * box.width() - 30, box.bottom() + 2, 60, 15)
                    draw_text(painter, label, end_text(float(f"{value:.3g}")), theme.plate_muted)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(theme.plate_text, 0.6))
        for x, y in zip(*(v.tolist() for v in self.pair), strict=True):
            if math.isfinite(x) and math.isfinite(y):
                s, t = ((v - low) / (high - low) for v, (low, high) in zip((x, y), spans, strict=True))
                painter.drawEllipse(
                    QPointF(box.left() + s * box.width(), box.bottom() - t * box.height()), 2, 2
                )


def _span(values: Floats) -> tuple[float, float]:
    """From 0 to 1, and beyond where activations go beyond."""
    known = values[np.isfinite(values)]
    return min(0.0, float(known.min(initial=0.0))), max(1.0, float(known.max(initial=1.0)))
