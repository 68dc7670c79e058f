"""The response to a sum: the curve that slides as the bias moves, the threshold flag, and real images on it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ends import Ends
from app.graphics import draw_rule, draw_text, faded, hairline
from app.lock_veil import Veil
from app.panes.neuron.axis import Axis, line_over
from app.panes.neuron.curve_places import curve_points
from app.panes.neuron.flag import FlagPlate, draw_flag, flag_of
from app.panes.neuron.line import draw_ticks
from app.panes.neuron.plate import CENTRE, RIGHT
from app.panes.neuron.probe import draw_lamp
from app.panes.neuron.reading import Reading
from app.panes.neuron.survey import Survey
from app.panes.neuron.words import number
from app.session import Session
from app.texts import put_text
from nncore.words import tr

TOP, FOOT, MARGIN = 24.0, 40.0, 34.0
LETTERS = "ABCDE"


class Threshold(FlagPlate):
    """Across: the sum without the bias. Up: what the neuron says."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        tip = tr(
            "What the neuron says to each sum. Drag the flag: the bias slides the curve, no weight changes."
        )
        super().__init__(session, tr("Response and threshold"), tip, parent)
        Veil(self, "edit", parts=flag_of)
        self._ends = Ends()
        self.survey: Survey | None = None

    def fresh_axis(self, reading: Reading) -> Axis:
        """A line of sums that holds the images and the threshold."""
        sums = [np.array([reading.taken.threshold, reading.taken.total])]
        if self.survey is not None:
            sums += [self.survey.found.sums, self.survey.sums]
        low, high = line_over(self._ends, "sums", np.concatenate(sums))
        return Axis(low, high, MARGIN, max(MARGIN + 1.0, self.width() - MARGIN / 2))

    def up(self, reading: Reading) -> Axis:
        """What the neuron says, upwards."""
        squish, axis = reading.taken.squish, self.axis
        reach = max(1.0, self._ends.end("a", max(abs(axis.low), abs(axis.high)) + abs(reading.taken.bias)))
        low = squish.low if np.isfinite(squish.low) else -reach
        high = squish.high if np.isfinite(squish.high) else reach
        return Axis(low, high, max(TOP + 1.0, self.height() - FOOT), TOP)

    def draw(self, painter: QPainter, reading: Reading) -> None:
        """Curve, flag, the 200 as strokes under the line, the five as lamps on the curve."""
        axis, up, theme = self.axis, self.up(reading), reading.frame.theme
        if up.left - up.right < 16:
            return
        squish, bias = reading.taken.squish, reading.taken.bias
        for a in sorted({up.low, squish.half, up.high}):
            y = round(up.at(a)) + 0.5
            draw_rule(painter, axis.left, axis.right, y, theme.plate_line)
            text = f"{a:g}".replace("-", "\u2212")
            draw_text(painter, QRectF(0, y - 8, axis.left - 5, 16), text, theme.plate_muted, RIGHT)
        draw_ticks(painter, axis, up.left, theme)
        draw_flag(painter, axis, reading, 2.0, up.left)
        points = curve_points(squish, axis, up, bias)
        painter.setPen(QPen(theme.plate_text, 1.75))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points.tolist()]))
        if self.survey is not None:
            self._draw_rug(painter, reading, self.survey, axis)
            self._draw_five(painter, reading, self.survey, axis, up)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the flag."""
        self.take_flag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        self.move_flag(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move it."""
        if not self.nudge_flag(event):
            super().keyPressEvent(event)

    def _draw_rug(self, painter: QPainter, reading: Reading, survey: Survey, axis: Axis) -> None:
        """A stroke for each of the 200: long and bright where the neuron fires."""
        theme, y = reading.frame.theme, self.height() - 18.0
        sums = survey.found.sums
        fires = sums > -reading.taken.bias
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        places = axis.places(sums)
        for lit, opacity, length in ((False, 0.3, 7), (True, 0.8, 12)):  # each a single call: they are many
            painter.setPen(hairline(faded(theme.plate_text, opacity)))
            painter.drawLines([QLineF(x, y, x, y + length) for x in places[fires == lit].tolist()])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _draw_five(self, painter: QPainter, reading: Reading, survey: Survey, axis: Axis, up: Axis) -> None:
        theme, bias, squish = reading.frame.theme, reading.taken.bias, reading.taken.squish
        for letter, s in zip(LETTERS, survey.sums.tolist(), strict=False):
            a = squish.at(s + bias)
            at = QPointF(axis.at(s), up.at(a))
            draw_lamp(painter, at, lit_share(a, squish.half, up), reading, 4.5)
            above = at.y() > up.right + 22
            room = QRectF(at.x() - (18 if above else 10), at.y() - 17 if above else at.y() + 5, 20, 14)
            painter.setPen(theme.plate_text)
            put_text(painter, room, letter, CENTRE)  # now: the next lamp may lie above it

    def summary(self, reading: Reading) -> str:
        """How many of the images fire, in words."""
        if self.survey is None:
            return ""
        n = len(self.survey.found.sums)
        firing = self.survey.found.firing(reading.taken.bias)
        words = tr("{0} of {1} test images have a sum above {2}.")
        return words.format(firing, n, number(reading.taken.threshold))


def lit_share(a: float, half: float, up: Axis) -> float:
    """How bright a lamp is: from the lowest to the highest activation, or from 0 where there is no lowest."""
    low = up.low if up.low > -1.5 else half
    return (a - low) / (up.high - low)
