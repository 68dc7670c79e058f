"""The number line that bends: z above, a below, and lines from each z to what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from app.ends import Ends
from app.graphics import draw_text, faded, hairline, mix
from app.panes.neuron.axis import Axis
from app.panes.neuron.curve_places import fan
from app.panes.neuron.line import draw_ticks
from app.panes.neuron.plate import RIGHT
from app.panes.neuron.probe import ProbePlate, brightness, draw_lamp
from app.panes.neuron.reading import Reading
from app.session import Session
from nncore.words import tr

TOP, FOOT = 20.0, 30.0


class Bent(ProbePlate):
    """Drag the dot on the upper line."""

    def __init__(self, session: Session, ends: Ends, parent: QWidget) -> None:
        tip = tr("The upper line is z, the lower one a: see which z are pressed together. Drag to move z.")
        super().__init__(session, tr("Number line bent by the activation"), tip, ends, parent)
        self._fan = QPixmap()
        self._key: tuple[object, ...] = ()

    @property
    def below(self) -> Axis:
        """The line of a: as long as that of z if it has the same numbers, else in its middle."""
        across, spread = self.across, self.spread
        if (spread.a_low, spread.a_high) == (-spread.z, spread.z):
            return Axis(spread.a_low, spread.a_high, across.left, across.right)
        if spread.a_high == spread.z:  # it has no upper end: it keeps its numbers under those of z
            return Axis(spread.a_low, spread.a_high, across.at(spread.a_low), across.right)
        middle, wide = (across.left + across.right) / 2, (across.right - across.left) * 0.36
        return Axis(spread.a_low, spread.a_high, middle - wide, middle + wide)

    def draw(self, painter: QPainter, reading: Reading) -> None:
        """Fan, both lines, the two dots."""
        theme, top, below = reading.frame.theme, self.across, self.below
        foot = self.height() - FOOT
        if foot - TOP < 24:
            return
        painter.drawPixmap(0, 0, self._fan_of(reading, top, below))
        painter.setPen(hairline(theme.plate_text))
        painter.drawLine(QPointF(top.left, TOP), QPointF(top.right, TOP))
        draw_ticks(painter, below, foot, theme)
        self._draw_ends(painter, reading, top)
        draw_text(painter, QRectF(2, foot - 4, 28, 16), "a", theme.plate_muted, RIGHT)
        z, a = reading.z, reading.squish.at(reading.z)
        start, end = QPointF(top.at(z), TOP), QPointF(below.at(a), foot)
        painter.setPen(QPen(theme.plate_text, 2.0))
        painter.drawLine(start, end)
        painter.setBrush(mix(theme.plate, theme.plus if z >= 0 else theme.minus, 0.8))
        painter.drawEllipse(start, 6, 6)
        draw_lamp(painter, end, brightness(a, self.spread), reading)

    def _fan_of(self, reading: Reading, top: Axis, below: Axis) -> QPixmap:
        """The fan as a picture: many slanting lines are dear, and they stay while z moves."""
        theme, foot, ratio = reading.frame.theme, self.height() - FOOT, self.devicePixelRatioF()
        key = (reading.squish, top, below, theme, foot, ratio)
        if key != self._key:
            self._key = key
            self._fan = QPixmap(self.size() * ratio)
            self._fan.setDevicePixelRatio(ratio)
            self._fan.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._fan)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for z, x, y in fan(reading.squish, top, below):
                ink = theme.plus if z > 0 else theme.minus
                painter.setPen(hairline(faded(ink, 0.55) if z else theme.plate_muted))
                painter.drawLine(QPointF(x, TOP), QPointF(y, foot))
            painter.end()
        return self._fan

    def _draw_ends(self, painter: QPainter, reading: Reading, top: Axis) -> None:
        """The upper line's numbers stand above it."""
        theme = reading.frame.theme
        draw_text(painter, QRectF(2, TOP - 8, 28, 16), "z", theme.plate_muted, RIGHT)
        for value in top.ticks():
            text = f"{value:g}".replace("-", "\u2212")
            draw_text(painter, QRectF(top.at(value) - 30, 2, 60, 12), text, theme.plate_muted)
