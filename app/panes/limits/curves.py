"""Lines over a number on a plate: axes with their ends, a mark where something changes, a cursor to drag."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF

from app import fonts, numerals
from app.ends import end_text
from app.graphics import draw_plate, draw_rule, draw_text, faded, hairline, nice_ticks
from app.in_turn import TakesTurns
from app.theme import DARK, Theme
from nncore.arrays import Floats

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
PERCENT = "%"
LINE = 13.0  # pixels between two names, one over the other


@dataclass(frozen=True, eq=False)
class Curve:
    """One line; values that are no numbers leave a gap."""

    xs: Floats
    ys: Floats
    label: str = ""
    strong: bool = True
    dots: bool = False


@dataclass(frozen=True)
class Axes:
    """Both scales and what they are called; `unit` "%" writes shares as percentages."""

    x: tuple[float, float]
    y: tuple[float, float]
    x_name: str
    y_name: str
    unit: str = ""
    x_ticks: tuple[float, ...] = ()


class Curves(TakesTurns):
    """A small plot. With a cursor, pressing and dragging says where: `moved`."""

    moved = Signal(float)

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._axes = Axes((0, 1), (0, 1), "", "")
        self._curves: tuple[Curve, ...] = ()
        self._marks: tuple[tuple[float, str], ...] = ()
        self._cursor: float | None = None
        self._empty = ""
        self.setAccessibleName(name)
        self.setToolTip(tip)

    @property
    def curves(self) -> tuple[Curve, ...]:
        """What is drawn."""
        return self._curves

    def show_curves(
        self,
        theme: Theme,
        axes: Axes,
        curves: tuple[Curve, ...],
        *,
        marks: Sequence[tuple[float, str]] = (),
        cursor: float | None = None,
        empty: str = "",
    ) -> None:
        """Show these; `marks` are (x, what is written there)."""
        now = (theme, axes, tuple(marks), cursor, empty)
        if self._curves is not curves or now != (
            self._theme,
            self._axes,
            self._marks,
            self._cursor,
            self._empty,
        ):
            self._theme, self._axes, self._marks, self._cursor, self._empty = now
            self._curves = curves
            self.update()

    def sizeHint(self) -> QSize:
        """A small plot."""
        return QSize(300, 170)

    def minimumSizeHint(self) -> QSize:
        """Room for the axes."""
        return QSize(140, 100)

    def field(self) -> QRectF:
        """Where the lines are."""
        left = 44 if self._axes.unit else 38
        return self.rect().toRectF().adjusted(left, 22, -24, -22)

    def x_of(self, value: float) -> float:
        """Where a value is across."""
        (low, high), field = self._axes.x, self.field()
        return field.left() + (value - low) / (high - low) * field.width()

    def y_of(self, value: float) -> float:
        """Where a value is down; what is outside lies on the edge."""
        (low, high), field = self._axes.y, self.field()
        share = min(1.0, max(0.0, (value - low) / (high - low)))
        return field.bottom() - share * field.height()

    def label_places(self) -> list[float]:
        """How far down the name of each named curve stands: at its end, or as near as the others leave room."""
        return apart(
            [self.y_of(float(curve.ys[-1])) for curve in self._labelled()], LINE, self.field().bottom()
        )

    def _labelled(self) -> list[Curve]:
        return [one for one in self._curves if one.label and len(one.ys) and math.isfinite(one.ys[-1])]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate, axes, lines, marks, cursor."""
        painter, theme = QPainter(self), self._theme
        painter.setFont(fonts.caption())
        draw_plate(painter, self.rect().toRectF(), theme)
        self._paint_axes(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for curve in sorted(self._curves, key=lambda one: one.strong):
            self._paint_curve(painter, curve)
        for y, curve in zip(self.label_places(), self._labelled(), strict=True):
            place = QRectF(self.x_of(float(curve.xs[-1])) + 4, y - 8, 20, 16)
            draw_text(painter, place, curve.label, theme.plate_text, LEFT)
        if not self._curves:
            draw_text(painter, self.field(), self._empty, theme.plate_muted)
        painter.setPen(QPen(theme.plate_text, 1, Qt.PenStyle.DashLine))
        field = self.field()
        for x, text in self._marks:
            at = round(self.x_of(x)) + 0.5
            painter.drawLine(QPointF(at, field.top()), QPointF(at, field.bottom()))
            draw_text(painter, QRectF(at - 40, field.top() - 17, 80, 15), text, theme.plate_text)
        if self._cursor is not None:
            at = self.x_of(self._cursor)
            painter.setPen(QPen(theme.accuracy, 2))
            painter.drawLine(QPointF(at, field.top()), QPointF(at, field.bottom() + 4))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the cursor there."""
        if self._cursor is not None and event.button() == Qt.MouseButton.LeftButton:
            self._move(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._cursor is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._move(event)

    def _move(self, event: QMouseEvent) -> None:
        (low, high), field = self._axes.x, self.field()
        share = (event.position().x() - field.left()) / max(1.0, field.width())
        self.moved.emit(low + min(1.0, max(0.0, share)) * (high - low))

    def _paint_axes(self, painter: QPainter) -> None:
        theme, field, axes = self._theme, self.field(), self._axes
        painter.setPen(hairline(theme.plate_line))
        wanted = max(2, int(field.height() // 36))
        for tick in nice_ticks(*axes.y, wanted):
            y = round(self.y_of(tick)) + 0.5
            draw_rule(painter, field.left(), field.right(), y, theme.plate_line)
            text = numerals.percent(tick, 0) if axes.unit == PERCENT else end_text(tick)
            draw_text(painter, QRectF(0, y - 8, field.left() - 5, 16), text, theme.plate_muted, RIGHT)
        for tick in axes.x_ticks or nice_ticks(*axes.x, 5):
            x = self.x_of(tick)
            draw_text(
                painter,
                QRectF(x - 30, field.bottom() + 3, 60, 15),
                end_text(tick),
                theme.plate_muted,
            )
        draw_text(painter, QRectF(8, 3, self.width() / 2, 16), axes.y_name, theme.plate_muted, LEFT)
        draw_text(
            painter,
            QRectF(self.width() / 2, 3, self.width() / 2 - 8, 16),
            axes.x_name,
            theme.plate_muted,
            RIGHT,
        )

    def _paint_curve(self, painter: QPainter, curve: Curve) -> None:
        theme = self._theme
        colour = theme.plate_text if curve.strong else faded(theme.plate_muted, 0.55)
        painter.setPen(QPen(colour, 1.75 if curve.strong else 1.0))
        known = np.isfinite(curve.ys)
        points = self._places(curve.xs[known], curve.ys[known])
        painter.drawPolyline(QPolygonF(points))
        if curve.dots:
            painter.setBrush(colour)
            for point in points:
                painter.drawEllipse(point, 2.5, 2.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _places(self, xs: Floats, ys: Floats) -> list[QPointF]:
        """`x_of` and `y_of` of a whole line at once."""
        (left, right), (low, high), field = self._axes.x, self._axes.y, self.field()
        across = field.left() + (xs.astype(float) - left) / (right - left) * field.width()
        shares = np.clip((ys.astype(float) - low) / (high - low), 0, 1)
        down = field.bottom() - shares * field.height()
        return [QPointF(x, y) for x, y in zip(across.tolist(), down.tolist(), strict=True)]


def apart(places: Sequence[float], gap: float, last: float) -> list[float]:
    """The same places in the same order, moved as little as leaves `gap` between any two and none below `last`."""
    order = sorted(range(len(places)), key=lambda i: places[i])
    moved = [0.0] * len(places)
    floor = -math.inf
    for i in order:
        floor = moved[i] = max(places[i], floor + gap)
    ceiling = last
    for i in reversed(order):
        ceiling = moved[i] = min(moved[i], ceiling)
        ceiling -= gap
    return moved
