"""The activation curve with the z that is looked at, its activation, and the slope there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ends import Ends
from app.graphics import draw_rule, draw_text, faded
from app.panes.neuron.axis import Axis
from app.panes.neuron.curve_places import curve_points, tangent
from app.panes.neuron.line import draw_ticks
from app.panes.neuron.plate import LEFT, RIGHT
from app.panes.neuron.probe import ProbePlate, brightness, draw_lamp
from app.panes.neuron.reading import Reading
from app.panes.neuron.words import function, number, small
from app.session import Session
from nncore.words import tr

TOP, FOOT = 24.0, 26.0


class Curve(ProbePlate):
    """Drag anywhere: z goes along."""

    def __init__(self, session: Session, ends: Ends, parent: QWidget) -> None:
        tip = tr(
            "The curve that bends z into a. Drag, or press the arrow keys, to move z; the line touches it there."
        )
        super().__init__(session, tr("Activation curve"), tip, ends, parent)

    @property
    def up(self) -> Axis:
        """The line of a, upwards."""
        spread = self.spread
        return Axis(spread.a_low, spread.a_high, max(TOP + 1, self.height() - FOOT), TOP)

    def texts(self, reading: Reading) -> tuple[str, str]:
        """What the point says, and its slope."""
        squish, z = self.squish(reading), self.zs(reading)[0]
        a = tr("{0}({1}) = {2}").format(function(squish.name), number(z), small(squish.at(z)))
        return a, tr("slope {0}").format(small(squish.slope(z)))

    def own(self, reading: Reading) -> str:
        """What the second z is called."""
        return tr("z unplugged") if reading.unplugged else tr("z now")

    def draw(self, painter: QPainter, reading: Reading) -> None:
        """Axes, curve, tangent, dot."""
        across, up, theme = self.across, self.up, reading.frame.theme
        if up.left - up.right < 20:
            return
        self._draw_axes(painter, across, up, reading)
        squish, zs = self.squish(reading), self.zs(reading)
        points = curve_points(squish, across, up)
        painter.setPen(QPen(theme.plate_text, 1.75))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points.tolist()]))
        z, a = zs[0], squish.at(zs[0])
        ends = tangent(squish, z, across, up, 130.0)
        painter.setPen(QPen(theme.push_plus, 1.5))
        painter.drawLine(QPointF(*ends[0].tolist()), QPointF(*ends[1].tolist()))
        for other in zs[1:]:
            self._draw_own(painter, reading, other)
        draw_lamp(painter, QPointF(across.at(z), up.at(a)), brightness(a, self.spread), reading)
        row = QRectF(across.left, 3, across.right - across.left, 18)
        said, slope = self.texts(reading)
        draw_text(painter, row, said, theme.plate_text, LEFT)
        if QFontMetricsF(painter.font()).horizontalAdvance(said + slope) + 12 < row.width():
            draw_text(painter, row, slope, theme.push_plus, RIGHT)

    def _draw_axes(self, painter: QPainter, across: Axis, up: Axis, reading: Reading) -> None:
        theme = reading.frame.theme
        draw_ticks(painter, across, up.left, theme)
        draw_text(painter, QRectF(across.right + 2, up.left - 8, 14, 16), "z", theme.plate_muted)
        half = self.squish(reading).half
        for a in sorted({up.low, half, up.high}):
            y = round(up.at(a)) + 0.5
            draw_rule(painter, across.left, across.right, y, theme.plate_line)
            text = f"{a:g}".replace("-", "\u2212")
            draw_text(painter, QRectF(0, y - 8, across.left - 5, 16), text, theme.plate_muted, RIGHT)
        zero = round(across.at(0.0)) + 0.5
        painter.setPen(theme.plate_muted)
        painter.drawLine(QPointF(zero, up.right), QPointF(zero, up.left))

    def _draw_own(self, painter: QPainter, reading: Reading, z: float) -> None:
        """Where the other z is."""
        theme, across, up = reading.frame.theme, self.across, self.up
        x, y = across.at(z), up.at(self.squish(reading).at(z))
        painter.setPen(QPen(faded(theme.plate_text, 0.6), 1))
        painter.drawLine(QPointF(x, y), QPointF(x, up.left))
        draw_lamp(painter, QPointF(x, y), brightness(self.squish(reading).at(z), self.spread), reading, 4.0)
        text, right = self.own(reading), x < across.right - 70
        room = QRectF(x + 5 if right else x - 75, up.left - 15, 70, 14)
        draw_text(painter, room, text, theme.plate_muted, LEFT if right else RIGHT)
