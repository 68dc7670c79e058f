"""How far the measured ratio is from the derivative, for nudges from 1 to 1e-12: first nearer, then noise."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF, QResizeEvent

from app.graphics import draw_rule, draw_text
from app.lock_veil import Veil
from app.panes.chain.hands import Hands
from app.panes.chain.plate import LEFT, RIGHT, Plate
from app.panes.chain.words import label
from app.widgets.still import Still
from nncore.chain_nudges import LARGEST, SIZES, SMALLEST
from nncore.words import tr

KEYS = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
DECADES = 12
FLOOR = 1e-14  # of the scale of errors: what is nearer, or equal, lies on it


class NudgePlot(Plate):
    """Both axes are logarithmic; dragging chooses the nudge."""

    keys = frozenset(KEYS)

    def __init__(self, hands: Hands) -> None:
        tip = tr(
            "Distance between the ratio and the derivative for nudges of every size. Drag to choose a nudge."
        )
        super().__init__(hands, tr("Ratio against size of nudge"), tip, (300, 240))
        Veil(self, "chain.nudge")
        self._left = self._bottom = self._decade = self._power = 0.0
        self._still = Still()

    def field(self) -> QRectF:
        """Where the points are."""
        return self.rect().toRectF().adjusted(44, 40, -22, -38)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find its places anew."""
        super().resizeEvent(event)
        field = self.field()
        self._left, self._bottom = field.left(), field.bottom()
        self._decade, self._power = field.width() / DECADES, field.height() / -math.log10(FLOOR)

    def x_of(self, size: float) -> float:
        """Where a nudge lies: large ones at the left."""
        return self._left - math.log10(size) * self._decade

    def y_of(self, gap: float) -> float:
        """Where an error lies, from 1e-14 to 1."""
        return self._bottom - (math.log10(min(1.0, max(FLOOR, gap))) - math.log10(FLOOR)) * self._power

    def said(self) -> str:
        """The best nudge."""
        gaps = [(gap, size) for gap, size in zip(self.now.gaps, SIZES, strict=True) if math.isfinite(gap)]
        if not gaps:
            return tr("no ratio")
        gap, size = min(gaps)
        return tr("nearest to the derivative at a nudge of {0:.0e}").format(size) + f": {gap:.0e}"

    def paint(self, painter: QPainter) -> None:
        """Axes, the V, the present nudge."""
        of = self.theme, self.now.of
        self._still.put(painter, self.size(), self.theme.plate, of, self._paint_axes)
        self._paint_curve(painter)

    def _paint_axes(self, painter: QPainter) -> None:
        theme, field = self.theme, self.field()
        of = label(self.now.of)
        words = tr("|ΔC/Δ{0} − ∂C/∂{0}|").format(of)
        draw_text(painter, QRectF(10, 4, self.width() - 20, 15), words, theme.plate_text, LEFT)
        for power in range(0, -15, -2 if field.height() > 140 else -4):
            y = round(self.y_of(10.0**power)) + 0.5
            draw_rule(painter, field.left(), field.right(), y, theme.plate_line)
            draw_text(painter, QRectF(0, y - 7, 40, 14), power_text(power), theme.plate_muted, RIGHT)
        for power in range(0, -13, -3 if field.width() > 150 else -6):
            x = self.x_of(10.0**power)
            draw_text(
                painter, QRectF(x - 24, field.bottom() + 4, 48, 13), power_text(power), theme.plate_muted
            )
        foot = QRectF(8, self.height() - 17, self.width() - 16, 14)
        draw_text(painter, foot, tr("size of the nudge →  smaller"), theme.plate_muted)

    def _paint_curve(self, painter: QPainter) -> None:
        theme, field, gaps = self.theme, self.field(), self.now.gaps
        pairs = [(size, gap) for size, gap in zip(SIZES, gaps, strict=True) if math.isfinite(gap)]
        if pairs:
            best = min(pairs, key=lambda pair: pair[1])[0]
            x = self.x_of(best)
            under = QRectF(x, field.top() - 18, max(0.0, field.right() - x), 15)
            over = QRectF(field.left(), field.top() - 18, max(0.0, x - field.left()), 15)
            draw_text(painter, over, tr("curve bends away"), theme.plate_muted)
            draw_text(painter, under, tr("round-off"), theme.warning)
            painter.setPen(QPen(theme.plate_muted, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()))
        points = [QPointF(self.x_of(size), self.y_of(gap)) for size, gap in pairs]
        painter.setPen(QPen(theme.plate_text, 1.25))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(theme.plate_text, 4, c=Qt.PenCapStyle.RoundCap))
        painter.drawPoints(QPolygonF(points))
        x, gap = (
            self.x_of(self.now.number("nudge")),
            abs(self.now.moves.whole - self.now.chain.sensitivity(self.now.of)),
        )
        painter.setPen(QPen(theme.selection, 1.5))
        painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()))
        if math.isfinite(gap):
            painter.setBrush(theme.selection)
            painter.drawEllipse(QPointF(x, self.y_of(gap)), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a nudge."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._choose(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Larger or smaller, by a quarter of a decade."""
        step = KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._set(math.log10(self.now.number("nudge")) + step / 4)

    def _choose(self, x: float) -> None:
        field = self.field()
        self._set(round(-DECADES * (x - field.left()) / max(1.0, field.width()) * 4) / 4)

    def _set(self, power: float) -> None:
        self.hands.look(nudge=min(LARGEST, max(SMALLEST, float(f"{10**power:.3g}"))))


def power_text(power: int) -> str:
    """A power of ten as it is written on an axis."""
    return "1" if power == 0 else "10" + str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
