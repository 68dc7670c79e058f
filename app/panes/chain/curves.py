"""The cost as a square, C over the last activation, and a over z, each with the line that touches it where we are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from app import fonts
from app.ends import end_text, round_up
from app.graphics import draw_rule, draw_text, faded, nice_ticks
from app.lock_veil import Veil
from app.panes.chain.hands import Hands
from app.panes.chain.options import LAYERS
from app.panes.chain.plate import LEFT, RIGHT, Plate
from app.panes.chain.words import label, number, plus, slope
from app.theme import Theme
from nncore.chain import layer_of
from nncore.chain_nudges import curve, tangent
from nncore.words import tr

NUDGES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
POINTS = 72


def push_ink(theme: Theme, value: float) -> QColor:
    """The colour of a derivative."""
    return theme.push_plus if value > 0 else theme.push_minus if value < 0 else theme.plate_muted


def arrow(value: float) -> str:
    """The glyph that goes with it."""
    return "▲" if value > 0 else "▼" if value < 0 else "·"


class SquareView(Plate):
    """C of one example is the area of a square whose side is the distance from a to y."""

    def __init__(self, hands: Hands) -> None:
        tip = tr("The cost of one example: a square whose side is how far the last activation is from y.")
        super().__init__(hands, tr("Cost as a square"), tip, (240, 170))

    def said(self) -> str:
        """Side and area."""
        v = self.now.chain.values
        return tr("side {0}, area {1}").format(number(abs(v[f"a{LAYERS}"] - v["y"])), number(v["C"]))

    def unit(self) -> QRectF:
        """The square of side 1: the largest cost that a target of 0 or 1 allows."""
        side = max(20.0, min(self.height() - 60.0, self.width() - 40.0))
        return QRectF((self.width() - side) / 2, 26 + max(0.0, (self.height() - 60 - side) / 2), side, side)

    def square(self) -> QRectF:
        """The square of side |a - y|, from the same corner."""
        unit, v = self.unit(), self.now.chain.values
        side = unit.width() * min(1.5, abs(v[f"a{LAYERS}"] - v["y"]))
        return QRectF(unit.left(), unit.bottom() - side, side, side)

    def paint(self, painter: QPainter) -> None:
        """The unit dashed, the cost filled, both numbers."""
        theme, unit, square, v = self.theme, self.unit(), self.square(), self.now.chain.values
        last = label(f"a{LAYERS}")
        draw_text(
            painter, QRectF(10, 4, self.width() - 20, 16), f"C = ({last} − y)²", theme.plate_muted, LEFT
        )
        draw_text(painter, QRectF(10, 4, self.width() - 20, 16), number(v["C"]), theme.cost, RIGHT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.plate_muted, 1, Qt.PenStyle.DashLine))
        painter.drawRect(unit)
        painter.setPen(QPen(theme.cost, 1.5))
        painter.setBrush(faded(theme.cost, 0.4))
        painter.drawRect(square)
        foot = QRectF(4, self.height() - 30, self.width() - 8, 15)
        words = tr("side |{0} − {1}| = {2}").format(
            number(v[f"a{LAYERS}"]), number(v["y"], 2), number(abs(v[f"a{LAYERS}"] - v["y"]))
        )
        draw_text(painter, foot, words, theme.plate_text)
        draw_text(painter, foot.translated(0, 14), tr("dashed: side 1"), theme.plate_muted)


@dataclass(frozen=True)
class Span:
    """The ends of both axes."""

    left: float
    right: float
    low: float
    high: float


class CurveView(Plate):
    """One variable over the one before it; dragging the dot holds that one."""

    keys = frozenset(NUDGES)

    def __init__(self, hands: Hands, kind: str) -> None:
        self.kind = kind
        name = tr("C over the last activation") if kind == "C" else tr("The activation over its z")
        tip = tr(
            "Drag the dot, or press left and right, to hold this value; the line touches the curve there."
        )
        super().__init__(hands, name, tip, (240, 170))
        Veil(self, "chain.held")

    @property
    def tile(self) -> tuple[str, str]:
        """What is drawn over what."""
        if self.kind == "C":
            return "C", f"a{LAYERS}"
        layer = max(1, layer_of(self.now.of))
        return f"a{layer}", f"z{layer}"

    def said(self) -> str:
        """The place and the slope."""
        of, by = self.tile
        v, steep = self.now.chain.values, self.now.chain.derivative(of, by)
        return tr("{0} {1}, slope {2}").format(label(by), number(v[by]), number(steep))

    def span(self) -> Span:
        """Round ends that hold the place."""
        at = self.now.chain.values[self.tile[1]]
        if self.kind == "C":
            left, right = min(-0.2, at - 0.1), max(1.2, at + 0.1)
            y = self.now.chain.y
            return Span(left, right, 0.0, max(1.1, (at - y) ** 2 * 1.1, (1 - y) ** 2, y * y))
        end = max(6.0, round_up(abs(at) * 1.1))
        return Span(-end, end, -0.08, 1.08)

    def field(self) -> QRectF:
        """Where the curve is."""
        return self.rect().toRectF().adjusted(32, 24, -12, -22)

    def point(self, x: float, y: float) -> QPointF:
        """Where a point of the curve is."""
        return self.points([x], [y])[0]

    def points(self, xs: Sequence[float], ys: Sequence[float]) -> list[QPointF]:
        """Where many are."""
        span, field = self.span(), self.field()
        left, bottom = field.left(), field.bottom()
        across, up = field.width() / (span.right - span.left), field.height() / (span.high - span.low)
        pairs = zip(xs, ys, strict=True)
        return [QPointF(left + (x - span.left) * across, bottom - (y - span.low) * up) for x, y in pairs]

    def paint(self, painter: QPainter) -> None:
        """Axes, curve, tangent, dot, the slope in numbers."""
        (of, by), chain, theme, field = self.tile, self.now.chain, self.theme, self.field()
        steep = chain.derivative(of, by)
        if of in chain.held:
            steep = math.nan
        self._paint_axes(painter)
        span = self.span()
        painter.save()
        painter.setClipRect(field.adjusted(-1, -1, 1, 1))
        ends = [self.point(x, tangent(chain, of, by, x)) for x in (span.left, span.right)]
        if math.isfinite(steep):
            painter.setPen(QPen(push_ink(theme, steep), 1.5))
            painter.drawLine(*ends)
        xs = [span.left + (span.right - span.left) * i / POINTS for i in range(POINTS + 1)]
        painter.setPen(QPen(theme.cost if of == "C" else theme.plate_text, 1.75))
        painter.drawPolyline(QPolygonF(self.points(xs, [curve(chain, of, x) for x in xs])))
        painter.restore()
        painter.setPen(QPen(theme.plate, 1.5))
        painter.setBrush(theme.selection if by in chain.held else theme.plate_text)
        painter.drawEllipse(self.point(chain.values[by], chain.values[of]), 5, 5)
        head = QRectF(10, 4, self.width() - 20, 16)
        words = f"{arrow(steep)} {slope(of, by)} = {plus(steep)}"
        if math.isnan(steep):
            words = tr("{0} is held").format(label(of))
        draw_text(painter, head, words, push_ink(theme, steep), RIGHT)
        name = "" if self.width() < 200 else label(of)
        draw_text(painter, head, name, theme.plate_muted, LEFT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the value that is pressed."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hold(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hold on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._hold(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A hundredth of the axis to either side."""
        step = NUDGES.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        name, span = self.tile[1], self.span()
        self.hands.set(name, round(self.now.chain.values[name] + step * (span.right - span.left) / 100, 6))

    def _hold(self, event: QMouseEvent) -> None:
        span, field = self.span(), self.field()
        share = min(1.0, max(0.0, (event.position().x() - field.left()) / max(1.0, field.width())))
        self.hands.set(self.tile[1], round(span.left + share * (span.right - span.left), 3))

    def _paint_axes(self, painter: QPainter) -> None:
        theme, field, span = self.theme, self.field(), self.span()
        painter.setFont(fonts.caption())
        for tick in nice_ticks(span.low, span.high, max(2, int(field.height() // 40))):
            y = round(self.point(0, tick).y()) + 0.5
            draw_rule(painter, field.left(), field.right(), y, theme.plate_line)
            draw_text(painter, QRectF(0, y - 7, 28, 14), end_text(tick), theme.plate_muted, RIGHT)
        for tick in nice_ticks(span.left, span.right, max(2, int(field.width() // 60))):
            x = self.point(tick, 0).x()
            if x > field.right() - 34:
                continue
            draw_text(painter, QRectF(x - 20, field.bottom() + 2, 40, 14), end_text(tick), theme.plate_muted)
        foot = QRectF(field.left(), field.bottom() + 2, field.width(), 14)
        draw_text(painter, foot, label(self.tile[1]), theme.plate_text, RIGHT)
