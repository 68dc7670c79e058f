"""The ground of a map of the cost: its bands, its lines with their numbers, its axes; and labels that keep clear."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app import fonts, numerals
from app.cost_map.geometry import Chart, beside
from app.cost_map.shading import Bands
from app.ends import end_text
from app.graphics import draw_text, faded, hairline, nice_ticks
from app.theme import Theme
from nncore.arrays import Floats
from nncore.contours import contour
from nncore.cost_plane import CostGrid
from nncore.path import Directions
from nncore.words import tr

AMPLE = 90.0  # pixels around a number on a line beyond which more room is no better
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass
class Ground:
    """Paints the plane of `directions`; what is put on it comes between its lines and their numbers."""

    painter: QPainter
    chart: Chart
    directions: Directions
    grid: CostGrid | None
    theme: Theme
    taken: list[QRectF] = field(default_factory=list)
    spots: Floats = field(init=False)  # of the foot-prints in the widget, (k, 2)

    def __post_init__(self) -> None:
        self.spots = self.chart.points(self.directions.places)

    def paint(self) -> None:
        """All layers, from the ground up."""
        for _ in self.layers():
            pass

    def layers(self) -> Iterator[None]:
        """Paint all layers; a slice of about a millisecond between two yields."""
        self.painter.setFont(fonts.caption())
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bands = Bands.of(self.grid) if self.grid is not None else None
        if bands is not None and self.grid is not None:
            size = self.chart.field.size().toSize()
            ratio = self.painter.device().devicePixelRatioF()
            width, height = int(size.width() * ratio), int(size.height() * ratio)
            picture = bands.picture(self.grid, width, height, self.theme)
            self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self.painter.drawImage(self.chart.field, picture)
        yield
        self._axes()
        yield
        lines = []
        for level in bands.levels if bands is not None else ():
            lines.append((level, self._line(level)))
            yield
        self.paint_prints()
        for level, pieces in lines:
            yield
            self._number(level, pieces)

    def paint_prints(self) -> None:
        """What lies on the ground."""
        raise NotImplementedError

    def axis_names(self) -> tuple[str, str]:
        """What the axis across and the one upwards are."""
        first, second = (numerals.percent(share, 1) for share in self.directions.shares)
        across = tr("→ first direction: {share} of the spread").format(share=first)
        if self.directions.is_straight:
            return across, tr("↑ any other direction: the path is straight")
        return across, tr("↑ second direction: {share}").format(share=second)

    def label(self, spot: Floats, text: str) -> bool:
        """Write beside a spot, (2,), where there is room; return whether there was."""
        rect = beside(spot, self._size(text), self.chart.field, self.taken, self.spots)
        if rect is not None:
            self._write(rect, text, self.theme.plate_text.name())
        return rect is not None

    def _axes(self) -> None:
        painter, theme, chart = self.painter, self.theme, self.chart
        area = chart.field
        painter.setPen(hairline(theme.plate_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        for x in nice_ticks(*chart.x, max(2, int(area.width() // 90))):
            at = chart.point(x, chart.y[0])
            painter.drawLine(QLineF(at, at + QPointF(0, 3)))
            draw_text(painter, QRectF(at.x() - 30, at.y() + 3, 60, 13), end_text(x), theme.plate_muted)
            painter.setPen(hairline(theme.plate_line))
        for y in nice_ticks(*chart.y, max(2, int(area.height() // 50))):
            at = chart.point(chart.x[0], y)
            painter.drawLine(QLineF(at, at - QPointF(3, 0)))
            draw_text(painter, QRectF(2, at.y() - 7, at.x() - 7, 14), end_text(y), theme.plate_muted, RIGHT)
            painter.setPen(hairline(theme.plate_line))
        first, second = self.axis_names()
        below = QRectF(area.left(), area.bottom() + 16, area.width(), 16)
        draw_text(painter, below, first, theme.plate_muted, RIGHT)
        draw_text(painter, QRectF(8, 3, self.chart.field.right() - 8, 16), second, theme.plate_muted, LEFT)

    def _line(self, level: float) -> list[QLineF]:
        """Where the cost is at this level."""
        grid = self.grid
        assert grid is not None  # noqa: S101 - else there are no levels
        self.painter.setPen(QPen(faded(self.theme.cost, 0.9), 1.2))
        pieces = contour(grid.costs, level).reshape(-1, 2)
        step = (grid.xs[1] - grid.xs[0], grid.ys[1] - grid.ys[0])
        ends = self.chart.points(pieces * step + (grid.xs[0], grid.ys[0])).reshape(-1, 4)
        lines = [QLineF(*four) for four in ends.tolist()]
        self.painter.drawLines(lines)
        return lines

    def _number(self, level: float, lines: list[QLineF]) -> None:
        """The cost of a line, written on it where there is most room around."""
        text = end_text(level)
        size = self._size(text)
        half = QPointF(size.width() / 2, size.height() / 2)
        inner = self.chart.field.adjusted(2, 2, -2, -2)
        middles = np.array([(line.center().x(), line.center().y()) for line in lines]).reshape(-1, 2)
        taken = np.array([(rect.center().x(), rect.center().y()) for rect in self.taken])
        others = np.concatenate([taken, self.spots[::4]])
        room = np.hypot(*(middles[:, None] - others[None]).transpose(2, 0, 1)).min(axis=1)
        for at in np.argsort(-np.minimum(room, AMPLE), kind="stable").tolist():
            rect = QRectF(QPointF(*middles[at].tolist()) - half, size)
            if inner.contains(rect) and not any(rect.intersects(other) for other in self.taken):
                self._write(rect, text, self.theme.cost.name())
                return

    def _size(self, text: str) -> QSizeF:
        metrics = QFontMetricsF(self.painter.font())
        return QSizeF(metrics.horizontalAdvance(text) + 7, metrics.height())

    def _write(self, rect: QRectF, text: str, colour: str) -> None:
        self.taken.append(rect)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(faded(self.theme.plate, 0.82))
        self.painter.drawRoundedRect(rect, 3, 3)
        self.painter.setPen(colour)
        self.painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
