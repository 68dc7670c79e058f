"""What becomes of the gradient in a deep chain: by its depth, by layer, and the slopes that are multiplied."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from app.graphics import draw_rule, draw_text, mix
from app.lock_veil import Veil
from app.panes.chain.curves import arrow, push_ink
from app.panes.chain.hands import Hands
from app.panes.chain.now import Now
from app.panes.chain.nudge_plot import power_text
from app.panes.chain.plate import LEFT, RIGHT, Plate
from app.panes.chain.words import label, number, plus
from app.theme import Theme
from nncore.chain import DEEPEST
from nncore.words import tr

FEWEST = 3  # decades on an axis
QUARTER = 0.25


class LogPlate(Plate):
    """Values over whole numbers, upwards on a logarithmic axis; what is exactly 0 lies on its foot and says so."""

    ends = (-3, 0)  # of the axis: powers of ten

    def field(self) -> QRectF:
        """Where the points are."""
        return self.rect().toRectF().adjusted(46, 26, -12, -24)

    def values(self) -> Sequence[float]:
        """What is shown."""
        raise NotImplementedError

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show the bench; the axis is found once for all points."""
        self.now = now
        self.ends = self._powers()
        super().show_now(theme, now)

    def _powers(self) -> tuple[int, int]:
        """The ends of the axis, whole powers of ten."""
        sizes = [abs(v) for v in self.values() if v and math.isfinite(v)] or [1.0]
        low, high = math.floor(math.log10(min(sizes))), math.ceil(math.log10(max(sizes)))
        return min(low, high - FEWEST), high

    def y_of(self, value: float) -> float:
        """Where a size lies."""
        (low, high), field = self.ends, self.field()
        power = math.log10(abs(value)) if value and math.isfinite(value) else low
        return field.bottom() - (min(high, max(low, power)) - low) / (high - low) * field.height()

    def x_of(self, index: float) -> float:
        """Where the value of a number from 0 lies."""
        field, count = self.field(), max(1, len(self.values()))
        return field.left() + (index + 0.5) / count * field.width()

    def paint_axis(self, painter: QPainter, title: str) -> None:
        """Powers of ten, and what they measure."""
        theme, field, (low, high) = self.theme, self.field(), self.ends
        step = max(1, math.ceil((high - low) / max(2, field.height() / 26)))
        for power in range(high, low - 1, -step):
            y = round(self.y_of(10.0**power)) + 0.5
            draw_rule(painter, field.left(), field.right(), y, theme.plate_line)
            draw_text(painter, QRectF(0, y - 7, 42, 14), power_text(power), theme.plate_muted, RIGHT)
        draw_text(painter, QRectF(10, 5, self.width() - 20, 15), title, theme.plate_text, LEFT)

    def paint_point(self, painter: QPainter, index: int, value: float, name: str, *, strong: bool) -> None:
        """A glyph for the sign at its height, and what it is of."""
        theme, x, y = self.theme, self.x_of(index), self.y_of(value)
        glyph = QRectF(x - 9, y - 9, 18, 18)
        draw_text(painter, glyph, arrow(value) if value else "0", push_ink(theme, value))
        if strong:
            self.ring(painter, glyph, strong=True, radius=9)
        foot = QRectF(x - 22, self.field().bottom() + 4, 44, 15)
        draw_text(painter, foot, name, theme.plate_text if strong else theme.plate_muted)


class DepthPlot(LogPlate):
    """The first layer's derivative in chains of 1 to 10 layers; pressing one makes the chain so deep."""

    def __init__(self, hands: Hands) -> None:
        tip = tr(
            "The derivative by the first weight in chains of 1 to 10 layers. Press one to make the chain so deep."
        )
        super().__init__(hands, tr("First gradient by depth"), tip, (380, 300))
        Veil(self, "chain.depth")

    def values(self) -> tuple[float, ...]:
        """dC/dw1 for every depth."""
        return self.now.by_depth

    def said(self) -> str:
        """Every one of them."""
        return ", ".join(f"{n}: {plus(v)}" for n, v in enumerate(self.values(), 1))

    def places(self) -> Mapping[str, QRectF]:
        """A strip for every depth."""
        field, width = self.field(), self.field().width() / DEEPEST
        return {
            str(n): QRectF(field.left() + (n - 1) * width, 20, width, self.height() - 24)
            for n in range(1, 11)
        }

    def tip_of(self, name: str) -> str:
        """The number."""
        if not name:
            return super().tip_of(name)
        return tr("{0} layers: ∂C/∂{1} = {2}").format(
            name, label("w1"), plus(self.values()[int(name) - 1], 6)
        )

    def bound(self) -> list[tuple[float, float]]:
        """What each added layer leaves at the most of the part that is multiplied: |w| / 4, from three layers on."""
        weight, values = abs(self.now.number("added_w")) * QUARTER, self.values()
        start = max(2, min(len(values) - 1, self.now.chain.depth - 1))
        return [(n, abs(values[start]) * weight ** (n - start)) for n in range(start, len(values))]

    def paint(self, painter: QPainter) -> None:
        """The points, and how fast they would fall at the steepest place of every bend."""
        theme, depth, values = self.theme, round(self.now.number("depth")), self.values()
        title = tr("|∂C/∂{0}| by number of layers").format(label("w1"))
        self.paint_axis(painter, title)
        points = [QPointF(self.x_of(n), self.y_of(v)) for n, v in self.bound() if v]
        painter.setPen(QPen(theme.plate_muted, 1.25, Qt.PenStyle.DashLine))
        painter.setClipRect(self.field())
        painter.drawPolyline(points)
        painter.setClipping(False)
        for index, value in enumerate(values):
            self.paint_point(painter, index, value, str(index + 1), strong=index + 1 == depth)
        text = tr("dashed: × |w|/4 for each added layer")
        draw_text(
            painter,
            QRectF(10, 5, self.width() - 20, 15),
            text if self.width() > 370 else "",
            theme.plate_muted,
            RIGHT,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the chain so deep."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if name := self.at(event.position()):
            self.hands.look(depth=float(name))


class LayersPlot(LogPlate):
    """The derivative by the weight of each layer of this one chain."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(
            hands,
            tr("Gradient by layer"),
            tr("The derivative by the weight of each layer, first to last."),
            (300, 140),
        )

    def values(self) -> tuple[float, ...]:
        """dC/dw of every layer."""
        return self.now.deep.gradient[::2]

    def said(self) -> str:
        """Every one of them."""
        return ", ".join(f"{label(f'w{n}')} {plus(v)}" for n, v in enumerate(self.values(), 1))

    def paint(self, painter: QPainter) -> None:
        """A point a layer."""
        self.paint_axis(painter, tr("|∂C/∂w| of each layer of this chain"))
        for index, value in enumerate(self.values()):
            self.paint_point(painter, index, value, label(f"w{index + 1}"), strong=index == 0)


class SlopesPlot(Plate):
    """The slope of every layer's bend: a quarter at the most."""

    def __init__(self, hands: Hands) -> None:
        tip = tr(
            "The slope σ′(z) of each layer, each a factor of the first layer's derivative: never above a quarter."
        )
        super().__init__(hands, tr("Slopes"), tip, (300, 140))

    def slopes(self) -> list[float]:
        """Of every layer."""
        deep = self.now.deep
        return [deep.derivative(f"a{n}", f"z{n}") for n in range(1, deep.depth + 1)]

    def said(self) -> str:
        """Every one, and their product."""
        slopes = self.slopes()
        return tr("{0}; product {1}").format(", ".join(map(number, slopes)), plus(math.prod(slopes)))

    def field(self) -> QRectF:
        """Where the bars are."""
        return self.rect().toRectF().adjusted(46, 30, -12, -24)

    def bar(self, index: int) -> QRectF:
        """The bar of a layer."""
        field, slopes = self.field(), self.slopes()
        pitch = field.width() / len(slopes)
        width = min(34.0, pitch * 0.6)
        height = slopes[index] / QUARTER * field.height()
        return QRectF(
            field.left() + (index + 0.5) * pitch - width / 2, field.bottom() - height, width, height
        )

    def paint(self, painter: QPainter) -> None:
        """Bars under the line that none can cross."""
        theme, field, slopes = self.theme, self.field(), self.slopes()
        for value, text in ((QUARTER, "¼"), (0.0, "0")):
            y = round(field.bottom() - value / QUARTER * field.height()) + 0.5
            draw_rule(
                painter, field.left(), field.right(), y, theme.plate_muted if value else theme.plate_line
            )
            draw_text(painter, QRectF(0, y - 7, 42, 14), text, theme.plate_muted, RIGHT)
        words = tr("σ′ of each layer; product {0}").format(number(math.prod(slopes)))
        draw_text(painter, QRectF(10, 5, self.width() - 20, 15), words, theme.plate_text, LEFT)
        pitch = field.width() / len(slopes)
        for index, value in enumerate(slopes):
            bar, ink = self.bar(index), push_ink(theme, 1.0)
            painter.fillRect(bar, mix(theme.plate, ink, 0.45))
            foot = QRectF(bar.center().x() - pitch / 2, field.bottom() + 4, pitch, 15)
            draw_text(painter, foot, number(value, 2 if pitch < 46 else 3), theme.plate_muted)
