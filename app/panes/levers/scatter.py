"""A plate of points, one for each weight into the neuron, and the line they lie on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPolygonF

from app.ends import Ends, end_text
from app.graphics import draw_text, faded, hairline
from app.panes.levers.page import CENTRE, LEFT, RIGHT, Plate
from app.panes.levers.reading import Reading
from app.panes.levers.words import signed
from app.session import Session
from nncore.arrays import Floats
from nncore.words import tr

NEAR = 12.0  # pixels within which a point is pointed at


@dataclass(frozen=True, eq=False)
class Cloud:
    """Points (n,), the slope of their line through 0, and the names of the axes."""

    x: Floats
    y: Floats
    slope: float
    x_name: str
    y_name: str

    @property
    def is_there(self) -> bool:
        """Whether the points are numbers."""
        return bool(np.isfinite(self.x).all() and np.isfinite(self.y).all())


class Scatter(Plate):
    """`cloud_of` says which points of a Reading; `other_of` those of the card before, drawn hollow."""

    def __init__(
        self,
        session: Session,
        name: str,
        cloud_of: Callable[[Reading], Cloud],
        other_of: Callable[[Reading], Cloud | None] = lambda _: None,
    ) -> None:
        tip = tr(
            "Each point is one weight into the neuron: point at it or click it, and it is marked everywhere."
        )
        super().__init__(session, name, tip)
        self._cloud_of, self._other_of = cloud_of, other_of
        self._ends = Ends()
        self.cloud: Cloud | None = None
        self.other: Cloud | None = None

    def take(self, reading: Reading) -> None:
        """Show the points of another Reading."""
        self.cloud, self.other = self._cloud_of(reading), self._other_of(reading)
        super().take(reading)

    def sizeHint(self) -> QSize:
        """A little wider than high."""
        return QSize(260, 220)

    @property
    def field(self) -> QRectF:
        """Where the points are."""
        return QRectF(12, 36, max(10.0, self.width() - 24), max(10.0, self.height() - 36 - 36))

    def places(self, cloud: Cloud) -> np.ndarray:
        """The points in pixels, (n, 2)."""
        (low, high), end = self._span(), self._y_end()
        field = self.field
        x = field.left() + (cloud.x - low) / (high - low) * field.width()
        y = field.center().y() - cloud.y / end * field.height() / 2
        return np.stack([x, y], axis=1)

    def at(self, point: QPointF) -> int | None:
        """The weight whose point is nearest, if it is near."""
        if self.cloud is None or not self.cloud.is_there:
            return None
        away = np.hypot(*(self.places(self.cloud) - np.array([point.x(), point.y()])).T)
        nearest = int(away.argmin())
        return nearest if away[nearest] <= NEAR else None

    def paint(self, painter: QPainter, reading: Reading) -> None:
        """Axes, line, points."""
        cloud, theme, field = self.cloud, reading.frame.theme, self.field
        if cloud is None:
            return
        if not cloud.is_there:
            draw_text(painter, self.rect().toRectF(), tr("no line yet"), theme.plate_muted)
            return
        self._paint_axes(painter, cloud, reading)
        painter.setClipRect(field.adjusted(-8, -8, 8, 8))
        self._paint_line(painter, cloud, theme.plate_muted)
        places = self.places(cloud)
        if self.other is not None and self.other.is_there:
            self._paint_points(painter, self.places(self.other), faded(theme.plate_muted, 0.8), hollow=True)
        for sign, colour in (
            (cloud.y > 0, theme.push_plus),
            (cloud.y < 0, theme.push_minus),
            (cloud.y == 0, theme.plate_muted),
        ):
            self._paint_points(painter, places[sign], colour, hollow=False)
        for k, thick in ((reading.pointed, 1.0), (reading.picked, 2.0)):
            if k is not None:
                painter.setPen(QPen(theme.selection, thick))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(*places[k]), 7, 7)
        painter.setClipping(False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a weight."""
        self.point(self.at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a weight."""
        k = self.at(event.position())
        if k is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pick(k)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.point(None)

    def _paint_axes(self, painter: QPainter, cloud: Cloud, reading: Reading) -> None:
        theme, field = reading.frame.theme, self.field
        (low, high), end = self._span(), self._y_end()
        zero = field.left() - low / (high - low) * field.width()
        painter.setPen(hairline(theme.plate_line))
        painter.drawLine(
            QPointF(field.left(), field.center().y()), QPointF(field.right(), field.center().y())
        )
        painter.drawLine(QPointF(zero, field.top()), QPointF(zero, field.bottom()))
        line = QRectF(12, 4, self.width() - 24, 14)
        draw_text(painter, line, cloud.y_name, theme.plate_text, LEFT)
        under = QRectF(12, self.height() - 18, self.width() - 24, 14)
        draw_text(painter, under, cloud.x_name, theme.plate_text, CENTRE)
        ends = under.translated(0, -14)
        draw_text(painter, ends, end_text(low), theme.plate_muted, LEFT)
        draw_text(painter, ends, end_text(high), theme.plate_muted, RIGHT)
        beside = QRectF(field.left(), 20, field.width(), 14)
        low_side = zero < field.center().x()
        draw_text(painter, beside, f"+{end_text(end)}", theme.plate_muted, LEFT if low_side else CENTRE)
        foot = QRectF(field.left(), field.bottom() - 12, field.width(), 14)
        draw_text(painter, foot, end_text(-end), theme.plate_muted, LEFT if low_side else CENTRE)
        if bool(reading.frame.options["levers.told"]):
            draw_text(painter, beside, tr("slope {0}").format(signed(cloud.slope)), theme.plate_text, RIGHT)

    def _paint_line(self, painter: QPainter, cloud: Cloud, colour: QColor) -> None:
        span = np.array(self._span())
        made = Cloud(span, cloud.slope * span, cloud.slope, "", "")
        (x0, y0), (x1, y1) = self.places(made)
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))

    def _paint_points(self, painter: QPainter, places: np.ndarray, colour: QColor, *, hollow: bool) -> None:
        size = 7.0 if len(places) <= 64 else 4.0
        if hollow:
            painter.setPen(QPen(colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for x, y in places if len(places) <= 64 else places[:: len(places) // 64 + 1]:
                painter.drawEllipse(QPointF(x, y), 3.2, 3.2)
            return
        painter.setPen(QPen(colour, size, c=Qt.PenCapStyle.RoundCap))
        many = len(places) > 64
        if many:  # those in one pixel are one dot, and smooth edges of hundreds cost a frame
            pixels = np.rint(places)
            _, first = np.unique(pixels @ (65536.0, 1.0), return_index=True)
            places = pixels[first]
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(QPen(colour, 3, c=Qt.PenCapStyle.SquareCap))
        painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in places.tolist()]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _span(self) -> tuple[float, float]:
        """The ends of the x axis: 0 is always among them."""
        clouds = [c for c in (self.cloud, self.other) if c is not None and c.is_there]
        low = min((float(c.x.min(initial=0.0)) for c in clouds), default=0.0)
        high = max((float(c.x.max(initial=0.0)) for c in clouds), default=0.0)
        left, right = self._ends.end("low", -low), self._ends.end("high", high)
        return (-left if left else 0.0, right) if left or right else (0.0, 1.0)

    def _y_end(self) -> float:
        clouds = [c for c in (self.cloud, self.other) if c is not None and c.is_there]
        return (
            self._ends.end("y", max((float(np.abs(c.y).max(initial=0.0)) for c in clouds), default=0.0))
            or 1.0
        )
