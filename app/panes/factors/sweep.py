"""How far the measured derivative is from the product, for nudges from a tenth to a hundred-millionth."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from app import fonts
from app.graphics import draw_text, faded, hairline
from app.lock_veil import Veil
from app.numerals import MINUS
from app.panes.factors.case import Case
from app.widgets.plate import Plate
from app.widgets.still import Still
from nncore.any_weight import gap
from nncore.words import tr

POWERS = tuple(range(-1, -9, -1))
FLOOR, CEILING = -16.0, 1.0  # powers of ten of how far off it is
LARGEST = 100_000  # parameters of a network whose cost is measured sixteen times at each picture
EDGE, HEAD, FOOT = 34.0, 28.0, 22.0
_ABOVE = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class Sweep(Plate):
    """One dot a nudge; a click takes that nudge."""

    chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__(tr("How far off each nudge is"), keys=False)
        Veil(self, "factors.nudge")
        self.setToolTip(
            tr("Too large a nudge bends away, too small a one drowns in round-off: click a dot to take it.")
        )
        self.gaps: tuple[float, ...] = ()
        self._now = 1e-3
        self._key: tuple[object, object] = (None, None)
        self._still = Still()

    def show_case(self, case: Case) -> None:
        """Measure anew if the network, the example or the parameter is another."""
        self._now = case.nudge
        key = case.example, case.place
        if key != self._key and self.isVisible():
            self._key = key
            self.gaps = measured(case)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the dots."""
        return QSize(400, 200)

    def minimumSizeHint(self) -> QSize:
        """The axis can be read."""
        return QSize(160, 110)

    def dot(self, index: int) -> QPointF:
        """Where the dot of a nudge is, the largest at the left."""
        wide, high = self.width() - EDGE - 24, self.height() - HEAD - FOOT
        share = self.gaps[index] if index < len(self.gaps) else math.nan
        power = math.log10(share) if share > 0 else FLOOR
        power = CEILING if math.isnan(share) else min(CEILING, max(FLOOR, power))
        up = (power - FLOOR) / (CEILING - FLOOR)
        return QPointF(EDGE + wide * (index + 0.5) / len(POWERS), HEAD + high * (1 - up))

    def paint(self, painter: QPainter) -> None:
        """Axes, the line through the dots, the dot of the present nudge ringed."""
        theme = self.theme
        self._still.put(painter, self.size(), theme.plate, (theme,), self._paint_axes)
        dots = [self.dot(index) for index in range(len(POWERS))]
        if not self.gaps:
            text = tr("Not measured: each dot takes two evaluations of this large network.")
            painter.setFont(fonts.sized(10))
            room = QRectF(EDGE, HEAD, self.width() - EDGE - 12, self.height() - HEAD - FOOT)
            draw_text(painter, room, text, theme.plate_muted)
            return
        painter.setPen(QPen(theme.plate_muted, 1.2))
        painter.drawPolyline(dots)
        for index, place in enumerate(dots):
            now = math.isclose(self._now, 10.0 ** POWERS[index], rel_tol=1e-6)
            painter.setPen(QPen(theme.selection, 2.0) if now else Qt.PenStyle.NoPen)
            painter.setBrush(theme.plate_text)
            painter.drawEllipse(place, 5.0 if now else 4.0, 5.0 if now else 4.0)

    def _paint_axes(self, painter: QPainter) -> None:
        theme = self.theme
        draw_text(
            painter, QRectF(10, 6, self.width() - 20, 16), tr("how far off, for each nudge h"), theme.plate_muted,
            Qt.AlignmentFlag.AlignLeft,
        )  # fmt: skip
        painter.setFont(fonts.sized(10))
        high = self.height() - HEAD - FOOT
        for power in (0, -4, -8, -12, int(FLOOR)):
            y = HEAD + high * (1 - (power - FLOOR) / (CEILING - FLOOR))
            painter.setPen(hairline(faded(theme.plate_muted, 0.25)))
            painter.drawLine(QPointF(EDGE, y), QPointF(self.width() - 12, y))
            room = QRectF(2, y - 7, EDGE - 6, 14)
            label = (
                "0" if power == FLOOR else _power(power)
            )  # what is nearer than this lies at the foot, as an exact hit does
            draw_text(painter, room, label, theme.plate_muted, Qt.AlignmentFlag.AlignRight)
        dots = [self.dot(index) for index in range(len(POWERS))]
        for power, place in zip(POWERS, dots, strict=True):
            room = QRectF(place.x() - 24, self.height() - FOOT + 3, 48, 14)
            draw_text(painter, room, _power(power), theme.plate_muted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nudge of the column under the mouse."""
        wide = self.width() - EDGE - 24
        index = int((event.position().x() - EDGE) / wide * len(POWERS))
        if 0 <= index < len(POWERS) and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(10.0 ** POWERS[index])


def measured(case: Case) -> tuple[float, ...]:
    """How far off each nudge is; empty for a network too large to do so at each picture."""
    if case.example is None or case.factors is None or case.network.n_parameters > LARGEST:
        return ()
    product, place, example = case.factors.product, case.place, case.example
    return tuple(gap(example.nudged(place, 10.0**power).rate, product) for power in POWERS)


def _power(power: int) -> str:
    return "1" if power == 0 else f"10{str(power).translate(_ABOVE)}".replace("-", MINUS)
