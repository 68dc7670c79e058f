"""The map of a surface: the walk on it, and the compass with its arrow."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen

from app import fonts
from app.cost_map.geometry import Chart
from app.graphics import arrow_path, faded
from app.lock_veil import Veil
from app.panes.toys import ground
from app.panes.toys.look import BALL, draw_ball, draw_tag, tint
from app.panes.toys.now import Now
from app.panes.toys.words import letter, number
from app.theme import Theme
from app.widgets.painted import Painted
from nncore.arrays import Floats, Ints
from nncore.cost_plane import CostGrid
from nncore.toys import Toy
from nncore.words import tr

TURNS = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
GRIP = 14.0  # pixels from the tip of the arrow within which it is taken hold of
SHOWN = 400  # steps of a path that are drawn, the last ones
LONGEST = 1.6  # units of the map that the longest gradient is drawn with


class SurfaceView(Painted):
    """Shows one surface; says what a person does on it."""

    put = Signal(float, float)
    turned = Signal(float)  # to so many degrees

    def __init__(self) -> None:
        tip = tr("Click to start a walk there; drag the arrow’s tip, or press ← and →, to turn it.")
        super().__init__(tr("Map of the surface"), tip)
        Veil(self, "toys.x")
        self._now: Now | None = None
        self._basins: Ints | None = None
        self._grid: tuple[Toy, CostGrid] | None = None
        self._image: QImage | None = None
        self._work: Iterator[None] | None = None
        self._made: object = None
        self._made_basins: Ints | None = None  # kept, so that no other array has its id
        self._turning = False

    @property
    def now(self) -> Now:
        """What is shown."""
        assert self._now is not None  # noqa: S101 - shown before it is asked
        return self._now

    @property
    def chart(self) -> Chart:
        """Pixels and coordinates as they are now."""
        return Chart.of(self.width(), self.height(), (self.now.toy.ends[0], self.now.toy.ends[1]))

    def tip_of(self, angle: float) -> QPointF:
        """Where the arrow's tip is in a direction."""
        turned, (x, y), reach = math.radians(angle), self.now.at, self.now.number("length")
        return self.chart.point(x + reach * math.cos(turned), y + reach * math.sin(turned))

    def show_now(self, theme: Theme, now: Now, basins: Ints | None) -> None:
        """Show these; `basins` is which dip each place of a square grid leads to."""
        self.theme, self._now, self._basins = theme, now, basins
        self.update()

    def advance(self) -> bool:
        """Paint a slice of the ground; return whether there is more."""
        if self._now is None:
            return False
        wanted = (self._now.toy, self.theme, id(self._basins), self.size(), self.devicePixelRatioF())
        if wanted != self._made:
            self._made, self._made_basins, self._work = wanted, self._basins, self._painting()
        if self._work is None:
            return False
        if next(self._work, self) is self:
            self._work = None
            self.update()
            return False
        return True

    def draw(self, painter: QPainter) -> None:
        """The ground, the dips, the walk, the compass."""
        if self._now is None:
            return
        if self._image is not None:
            painter.drawImage(self.rect(), self._image)
        now = self._now
        painter.save()
        painter.setClipRect(self.chart.field)
        self._draw_dips(painter)
        self._draw_walk(painter)
        painter.restore()
        if math.isfinite(now.value):
            self._draw_compass(painter)
        at = self.chart.point(*now.at)
        if self.chart.field.contains(at):
            draw_ball(painter, at, now.led[0], self.theme, BALL - 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the arrow, or start a walk."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        tip = self.tip_of(self.now.number("angle"))
        far = event.position() - tip
        self._turning = math.hypot(far.x(), far.y()) <= GRIP
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn the arrow, or take the start along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._turning = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the arrow by degrees: Shift ten at once, Alt a tenth."""
        turn = TURNS.get(Qt.Key(event.key()))
        if turn is None:
            super().keyPressEvent(event)
            return
        shift, alt = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
        factor = 10.0 if event.modifiers() & shift else 0.1 if event.modifiers() & alt else 1.0
        self.turned.emit(self.now.number("angle") + turn * factor)

    def _follow(self, event: QMouseEvent) -> None:
        if self._turning:
            away = event.position() - self.chart.point(*self.now.at)
            self.turned.emit(math.degrees(math.atan2(-away.y(), away.x())))
            return
        place = self.chart.place(event.position())
        if place is not None:
            self.put.emit(*place)

    def _painting(self) -> Iterator[None]:
        now = self.now
        if self._grid is None or self._grid[0] != now.toy:
            self._grid = now.toy, ground.heights(now.toy)
            yield
        size: QSize = self.size()
        image = ground.blank(size, self.devicePixelRatioF())
        yield from ground.paint(image, self.chart, self._grid[1], self._basins, len(now.dips), self.theme)
        self._image = image

    def _draw_dips(self, painter: QPainter) -> None:
        now = self.now
        if self._basins is None and now.led[0] < 0:
            return
        painter.setFont(fonts.caption())
        for i, dip in enumerate(now.dips):
            text = letter(i) + (tr(" lowest") if i == now.lowest and len(now.dips) > 1 else "")
            at = self.chart.point(*dip.place)
            draw_tag(painter, at + QPointF(0, 18), text, tint(i, self.theme), self.theme)
            painter.setBrush(tint(i, self.theme))
            painter.drawEllipse(at, 3, 3)

    def _draw_walk(self, painter: QPainter) -> None:
        theme, now = self.theme, self.now
        if now.plain is not None:
            self._draw_path(painter, now.plain[-SHOWN:, 0], faded(theme.plate_text, 0.6), dots=False)
            at = self.chart.point(*now.plain[-1, 0].tolist())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, BALL - 1, BALL - 1)
        self._draw_path(painter, now.places[-SHOWN:, 0], theme.plate_text, dots=True)

    def _draw_path(self, painter: QPainter, places: Floats, ink: QColor, *, dots: bool) -> None:
        spots = [QPointF(*pair) for pair in self.chart.points(np.clip(places, -1e4, 1e4)).tolist()]
        painter.setPen(QPen(ink, 1.25, Qt.PenStyle.SolidLine if dots else Qt.PenStyle.DashLine))
        painter.drawPolyline(spots)
        if dots and len(spots) < 3 * _length(spots) / BALL:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.plate_text)
            for spot in spots[:-1]:
                painter.drawEllipse(spot, 2.2, 2.2)

    def _draw_compass(self, painter: QPainter) -> None:
        now, theme, chart = self.now, self.theme, self.chart
        at, tip = chart.point(*now.at), self.tip_of(now.number("angle"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = math.hypot(tip.x() - at.x(), tip.y() - at.y())
        painter.setPen(QPen(faded(theme.plate_text, 0.5), 1, Qt.PenStyle.DotLine))
        painter.drawEllipse(at, reach, reach)
        if now.on("revealed") and now.steepness > 1e-6:
            long = min(LONGEST, now.steepness)
            turned = math.radians(now.steepest)
            end = chart.point(now.at[0] + long * math.cos(turned), now.at[1] + long * math.sin(turned))
            painter.setPen(QPen(theme.push_minus, 1.25, Qt.PenStyle.DashLine))
            painter.drawLine(at, self.tip_of(now.steepest))
            painter.setPen(QPen(theme.push_minus, 3))
            painter.drawPath(arrow_path(at, end, 9))
            painter.setFont(fonts.caption())
            draw_tag(painter, end + QPointF(0, -12), f"▼ −∇ {number(now.steepness)}", theme.push_minus, theme)
        painter.setPen(QPen(theme.selection, 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(arrow_path(at, tip, 9))


def _length(spots: list[QPointF]) -> float:
    """How long a path is, pixels."""
    moves = (after - before for before, after in itertools.pairwise(spots))
    return sum(math.hypot(move.x(), move.y()) for move in moves)
