"""The cost of every walker against its seconds or against the examples it saw, with a moment to compare them at."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from app import fonts, numerals
from app.ends import end_text
from app.graphics import draw_focus, draw_plate, draw_text, faded, hairline, log_ticks, nice_ticks
from app.panes.race.marks import mark
from app.theme import DARK, Theme
from app.widgets.ring import RingedByKeys
from nncore.arrays import Floats
from nncore.contours import is_steep, round_levels
from nncore.walkers import Track
from nncore.words import tr

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
UNEVEN = 8.0  # times as far as the shortest track goes the longest: from here on by powers of ten
LINE = 13.0
STEPS = {Qt.Key.Key_Left: 1 / 1.1, Qt.Key.Key_Right: 1.1}


@dataclass(frozen=True, eq=False)
class Lines:
    """The tracks by the number of their walker, and what they are drawn against."""

    tracks: dict[int, Track]
    by: str
    named: dict[int, str]

    def xs(self, number: int) -> Floats:
        """Where a track's foot-prints are across."""
        track = self.tracks[number]
        return track.seconds if self.by == "seconds" else track.examples


@dataclass(frozen=True)
class Scale:
    """Both axes."""

    x: tuple[float, float]
    y: tuple[float, float]
    x_log: bool
    y_log: bool

    @classmethod
    def of(cls, lines: Lines) -> Scale | None:
        """Scales that hold all tracks; None before anybody moved."""
        moved = [i for i, track in lines.tracks.items() if len(track.costs) > 1]
        if not moved:
            return None
        ends = [float(lines.xs(i)[-1]) for i in moved]
        firsts = [float(lines.xs(i)[1]) for i in moved]
        uneven = max(ends) > UNEVEN * min(ends)
        costs = np.concatenate([lines.tracks[i].costs for i in moved])
        low, high = float(costs.min()), float(costs.max())
        steep = is_steep(low, high)
        room = (high / low) ** 0.05 if steep else 0.05 * (high - low)
        y = (low / room, high * room) if steep else (max(0.0, low - room), high + room)
        return cls(
            (min(firsts) * 0.8 if uneven else 0.0, max(ends)),
            y if y[1] > y[0] else (low - 1, low + 1),
            uneven,
            steep,
        )

    def across(self, value: float) -> float:
        """The share of the width at a value; what is before the axis is at its left end."""
        return _share(max(value, self.x[0]), self.x, log=self.x_log)

    def value(self, share: float) -> float:
        """The value at a share of the width."""
        low, high = self.x
        return float(low * (high / low) ** share) if self.x_log else low + share * (high - low)

    def up(self, value: float) -> float:
        """The share of the height at a cost."""
        return _share(value, self.y, log=self.y_log)


class WalkChart(RingedByKeys):
    """Press or drag for the moment; the arrow keys move it."""

    moved = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._lines: Lines | None = None
        self._empty, self._at = "", 0.0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Cost of the walkers on their way"))
        self.setToolTip(tr("Press or drag, or use the arrow keys, to compare the walkers at another moment"))

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 220)

    def minimumSizeHint(self) -> QSize:
        """Small."""
        return QSize(120, 130)

    def show_lines(self, lines: Lines | None, theme: Theme, at: float, empty: str) -> None:
        """Show these, compared `at` so many seconds or examples."""
        shown = lines, theme, at, empty
        if shown != (self._lines, self._theme, self._at, self._empty):
            self._lines, self._theme, self._at, self._empty = shown
            self.update()

    @property
    def scale(self) -> Scale | None:
        """Both axes; None while there is nothing to draw."""
        return None if self._lines is None else Scale.of(self._lines)

    def field(self) -> QRectF:
        """Where the lines are."""
        named = () if self._lines is None else self._lines.named.values()
        metrics = QFontMetricsF(fonts.caption())
        room = max((metrics.horizontalAdvance(name) for name in named), default=0.0) + 28
        return self.rect().toRectF().adjusted(44, 22, -room, -22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plate, axes, lines, the moment, names at the ends."""
        del event
        painter, theme, lines, scale = QPainter(self), self._theme, self._lines, self.scale
        painter.setFont(fonts.caption())
        draw_plate(painter, self.rect().toRectF(), theme)
        if self.ringed:
            draw_focus(painter, self.rect().toRectF(), theme.plate_accent)
        if lines is None or scale is None:
            painter.setPen(theme.plate_muted)
            painter.setFont(fonts.body())
            room = self.rect().toRectF().adjusted(16, 8, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        self._paint_axes(painter, lines, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.field().left() + scale.across(self._at) * self.field().width()
        if scale.x[0] <= self._at <= scale.x[1]:
            painter.setPen(QPen(theme.plate_text, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, self.field().top()), QPointF(x, self.field().bottom() + 4))
        for number in lines.tracks:
            self._paint_line(painter, lines, scale, number)
        self._paint_names(painter, lines, scale)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Compare here."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._move(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the moment."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A tenth earlier or later."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or self.scale is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(self._at * step)

    def _move(self, event: QMouseEvent) -> None:
        scale, field = self.scale, self.field()
        if scale is not None:
            share = (event.position().x() - field.left()) / max(1.0, field.width())
            self.moved.emit(scale.value(min(1.0, max(0.0, share))))

    def _spots(self, lines: Lines, scale: Scale, number: int) -> list[QPointF]:
        field, track = self.field(), lines.tracks[number]
        return [
            QPointF(
                field.left() + scale.across(x) * field.width(), field.bottom() - scale.up(y) * field.height()
            )
            for x, y in zip(lines.xs(number).tolist(), track.costs.tolist(), strict=True)
        ]

    def _paint_line(self, painter: QPainter, lines: Lines, scale: Scale, number: int) -> None:
        """A line with the walker's sign at some of its foot-prints."""
        spots, theme = self._spots(lines, scale, number), self._theme
        painter.setPen(QPen(faded(theme.cost, 0.75), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(_stairs(spots, lines.tracks[number].steps)))
        drawn: QPointF | None = None
        for spot in (*spots[1:-1], *spots[1:][-1:]):
            last = spot is spots[-1]
            if last or drawn is None or abs(spot.x() - drawn.x()) > 16:
                painter.fillPath(mark(number, spot, 4.0 if last else 3.0), theme.cost)
                drawn = spot

    def _paint_names(self, painter: QPainter, lines: Lines, scale: Scale) -> None:
        """At the right edge, at the height of each line's end or as near as the others leave room."""
        field = self.field()
        ends = sorted(
            (self._spots(lines, scale, i)[-1].y(), i) for i in lines.tracks if len(lines.tracks[i].costs) > 1
        )
        floor = -math.inf
        places: list[float] = []
        for y, _ in ends:
            floor = max(y, floor + LINE)
            places.append(floor)
        ceiling = field.bottom() + 4
        for at in reversed(range(len(places))):
            places[at] = min(places[at], ceiling)
            ceiling = places[at] - LINE
        for y, (_, number) in zip(places, ends, strict=True):
            painter.fillPath(mark(number, QPointF(field.right() + 12, y), 3.0), self._theme.cost)
            box = QRectF(field.right() + 20, y - 8, self.width() - field.right() - 22, 16)
            draw_text(painter, box, lines.named[number], self._theme.plate_text, LEFT)

    def _paint_axes(self, painter: QPainter, lines: Lines, scale: Scale) -> None:
        theme, field = self._theme, self.field()
        rows = max(3, int(field.height() // 26))
        ticks = round_levels(*scale.y, rows) if scale.y_log else nice_ticks(*scale.y, rows)
        for tick in ticks:
            y = round(field.bottom() - scale.up(tick) * field.height()) + 0.5
            painter.setPen(hairline(theme.plate_line))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            draw_text(
                painter, QRectF(0, y - 8, field.left() - 6, 16), end_text(tick), theme.plate_muted, RIGHT
            )
        columns = max(2, int(field.width() // 80))
        for tick in log_ticks(*scale.x) if scale.x_log else nice_ticks(*scale.x, columns):
            x = field.left() + scale.across(tick) * field.width()
            text = end_text(tick) if tick < 1000 else numerals.count(round(tick))
            painter.setPen(hairline(theme.plate_line))
            painter.drawLine(QPointF(x, field.bottom()), QPointF(x, field.bottom() + 3))
            draw_text(painter, QRectF(x - 35, field.bottom() + 3, 70, 15), text, theme.plate_muted)
        low = tr("cost (by powers)") if scale.y_log else tr("cost")
        draw_text(painter, QRectF(8, 3, self.width() / 2, 16), low, theme.plate_muted, LEFT)
        across = tr("seconds of its own computing") if lines.by == "seconds" else tr("examples seen")
        draw_text(
            painter,
            QRectF(self.width() / 4, 3, self.width() * 0.75 - 8, 16),
            across + " →",
            theme.plate_muted,
            RIGHT,
        )


def _stairs(spots: list[QPointF], steps: Floats) -> list[QPointF]:
    """The line through the foot-prints; where only one step lies between two, the cost stays until it is done."""
    line: list[QPointF] = []
    for at, spot in enumerate(spots):
        if at and steps[at] - steps[at - 1] == 1:
            line.append(QPointF(spot.x(), spots[at - 1].y()))
        line.append(spot)
    return line


def _share(value: float, ends: tuple[float, float], *, log: bool) -> float:
    low, high = ends
    if log:
        return math.log(value / low) / math.log(high / low)
    return (value - low) / (high - low)
