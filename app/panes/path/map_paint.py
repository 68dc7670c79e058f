"""The layers of the map that stay while it does: cost bands, lines with their numbers, the path, the axes."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from app import fonts, numerals
from app.ends import end_text
from app.graphics import draw_text, faded, hairline, nice_ticks
from app.panes.path.geometry import Chart, beside, outward
from app.panes.path.shading import Bands
from app.panes.path.survey import Survey
from app.panes.path.words import tr
from app.theme import Theme
from nncore.arrays import Floats
from nncore.contours import contour

LABELLED = 9  # foot-prints with their step, at most
APART = 44.0  # pixels between two of them, at least
AMPLE = 90.0  # pixels around a number on a line beyond which more room is no better
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass
class MapPainter:
    """Paints one survey; labels keep clear of one another."""

    painter: QPainter
    chart: Chart
    known: Survey
    theme: Theme
    taken: list[QRectF] = field(default_factory=list)
    spots: Floats = field(init=False)  # of the foot-prints in the widget, (k, 2)

    def __post_init__(self) -> None:
        self.spots = self.chart.points(self.known.directions.places)

    def paint(self) -> None:
        """All layers, from the ground up."""
        self.painter.setFont(fonts.caption())
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bands = Bands.of(self.known.grid) if self.known.grid is not None else None
        if bands is not None and self.known.grid is not None:
            size = self.chart.field.size().toSize()
            ratio = self.painter.device().devicePixelRatioF()
            picture = bands.picture(
                self.known.grid, int(size.width() * ratio), int(size.height() * ratio), self.theme
            )
            self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self.painter.drawImage(self.chart.field, picture)
        self._axes()
        lines = self._lines(bands)
        self._path()
        self._names()
        for level, pieces in lines:
            self._number(level, pieces)

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
        first, second = (numerals.percent(share, 1) for share in self.known.directions.shares)
        named = tr("→ first direction: {share} of the spread").format(share=first)
        below = QRectF(area.left(), area.bottom() + 16, area.width(), 16)
        draw_text(painter, below, named, theme.plate_muted, RIGHT)
        named = tr("↑ second direction: {share}").format(share=second)
        if self.known.directions.is_straight:
            named = tr("↑ any other direction: the path is straight")
        draw_text(painter, QRectF(8, 3, self.chart.field.right() - 8, 16), named, theme.plate_muted, LEFT)

    def _lines(self, bands: Bands | None) -> list[tuple[float, list[QLineF]]]:
        grid = self.known.grid
        if grid is None or bands is None:
            return []
        self.painter.setPen(QPen(faded(self.theme.cost, 0.9), 1.2))
        found = []
        for level in bands.levels:
            pieces = contour(grid.costs, level).reshape(-1, 2)
            step = (grid.xs[1] - grid.xs[0], grid.ys[1] - grid.ys[0])
            ends = self.chart.points(pieces * step + (grid.xs[0], grid.ys[0])).reshape(-1, 4)
            lines = [QLineF(*four) for four in ends.tolist()]
            self.painter.drawLines(lines)
            found.append((level, lines))
        return found

    def _path(self) -> None:
        painter, theme = self.painter, self.theme
        spots = [QPointF(x, y) for x, y in self.spots.tolist()]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((theme.plate, 3.6), (theme.plate_text, 1.4)):
            painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline(QPolygonF(spots))
        painter.setPen(QPen(theme.plate, 1.0))
        painter.setBrush(theme.plate_text)
        radius = 2.8 if len(spots) <= 80 else 2.2
        for spot in spots[1:-1]:
            painter.drawEllipse(spot, radius, radius)
        painter.setPen(QPen(theme.plate_text, 1.6))
        painter.setBrush(theme.plate)
        painter.drawRect(QRectF(spots[0].x() - 5, spots[0].y() - 5, 10, 10))
        painter.drawEllipse(spots[-1], 6.5, 6.5)
        painter.setBrush(theme.plate_text)
        painter.drawEllipse(spots[-1], 2.6, 2.6)
        self.taken += [QRectF(s.x() - 7, s.y() - 7, 14, 14) for s in (spots[0], spots[-1])]

    def _names(self) -> None:
        """Step numbers beside some foot-prints: the present, the start, then well spread."""
        steps, named = self.known.steps, np.empty((0, 2))
        for index in outward(len(steps)):
            if len(named) and np.hypot(*(named - self.spots[index]).T).min() < APART:
                continue
            text = numerals.count(steps[index])
            if index == len(steps) - 1:
                text = tr("step {step}").format(step=text)
            elif index == 0:
                text = tr("start") if steps[0] == 0 else text
            if self._label(self.spots[index], text):
                named = np.concatenate([named, self.spots[index : index + 1]])
            if len(named) >= LABELLED:
                return

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

    def _label(self, spot: Floats, text: str) -> bool:
        rect = beside(spot, self._size(text), self.chart.field, self.taken, self.spots)
        if rect is not None:
            self._write(rect, text, self.theme.plate_text.name())
        return rect is not None

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
