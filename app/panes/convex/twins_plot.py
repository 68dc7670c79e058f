"""The cost on the straight way to the twin, with a handle to walk it by hand; and the ten outputs there."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from app import numerals
from app.ends import end_text
from app.graphics import draw_text, faded, hairline, nice_ticks
from app.lock_veil import Veil
from app.panes.convex.plot import LEFT, RIGHT
from app.widgets.plate import Plate
from nncore.arrays import Floats
from nncore.twins import Walked
from nncore.words import tr

STEP = 0.025  # of the way, by an arrow key
KEYS = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}


class WayPlot(Plate):
    """Press, drag or use the arrow keys to walk."""

    walked = Signal(float)

    def __init__(self) -> None:
        super().__init__(tr("The cost on the straight way to the twin"))
        Veil(self, "convex.at")
        self.setToolTip(tr("Drag across, or use the arrow keys, to walk from the network to its twin"))
        self._known: Walked | None = None
        self._at, self._empty = 0.5, ""

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 240)

    def show_way(self, known: Walked | None, at: float, empty: str) -> None:
        """Show the costs known, and where the walker is."""
        if (known, at, empty) != (self._known, self._at, self._empty):
            self._known, self._at, self._empty = known, at, empty
            self.update()

    def field(self) -> QRectF:
        """Where the line is."""
        return self.rect().toRectF().adjusted(46, 22, -20, -22)

    def spot(self, t: float, cost: float) -> QPointF:
        """Where a cost on the way is."""
        field = self.field()
        return QPointF(field.left() + t * field.width(), field.bottom() - cost / self._top() * field.height())

    def paint(self, painter: QPainter) -> None:
        """The way, both ends, the walker."""
        theme, field, known = self.theme, self.field(), self._known
        draw_text(painter, QRectF(8, 2, self.width() - 16, 18), tr("cost on the way"), theme.plate_text, LEFT)
        for t, text, align in (
            (0.0, tr("this network"), LEFT),
            (0.5, tr("half way"), Qt.AlignmentFlag.AlignCenter),
            (1.0, tr("its twin"), RIGHT),
        ):
            x = field.left() + t * field.width()
            box = QRectF(
                x - (0 if align == LEFT else 120 if align == RIGHT else 60), field.bottom() + 3, 120, 16
            )
            draw_text(painter, box, text, theme.plate_muted, align)
        if known is not None:
            self._line(painter, known)
        x = field.left() + self._at * field.width()
        painter.setPen(QPen(theme.selection, 1.4))
        painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()))
        painter.setBrush(theme.selection)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x - 5, field.top() - 6),
                    QPointF(x + 5, field.top() - 6),
                    QPointF(x, field.top() + 2),
                ]
            )
        )
        if known is None:
            self._tell(painter)

    def _tell(self, painter: QPainter) -> None:
        """What there is to do, on a ground of its own: no line goes through the words."""
        room, how = (
            self.field().adjusted(10, 0, -10, 0),
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
        )
        words = painter.boundingRect(room, how, self._empty)
        painter.fillRect(words.adjusted(-6, -4, 6, 4), self.theme.plate)
        painter.setPen(self.theme.plate_muted)
        painter.drawText(room, how, self._empty)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Walk there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._walk(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Walk along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._walk(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A step, or to an end."""
        key = Qt.Key(event.key())
        ends = {Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: 1.0}
        if key in ends:
            self.walked.emit(ends[key])
        elif key in KEYS:
            self.walked.emit(min(1.0, max(0.0, round(self._at + KEYS[key], 6))))
        else:
            super().keyPressEvent(event)

    def _walk(self, x: float) -> None:
        field = self.field()
        self.walked.emit(min(1.0, max(0.0, (x - field.left()) / max(1.0, field.width()))))

    def _top(self) -> float:
        costs = [] if self._known is None else [c for c in self._known.costs.tolist() if math.isfinite(c)]
        return 1.08 * max(costs, default=1.0) or 1.0

    def _line(self, painter: QPainter, known: Walked) -> None:
        theme, field = self.theme, self.field()
        for tick in nice_ticks(0.0, self._top(), max(2, int(field.height() // 34))):
            y = self.spot(0, tick).y()
            painter.setPen(hairline(theme.plate_line))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            box = QRectF(0, y - 8, field.left() - 6, 16)
            draw_text(painter, box, end_text(tick) if tick else "0", theme.plate_muted, RIGHT)
        pairs = [
            (t, c) for t, c in zip(known.ts.tolist(), known.costs.tolist(), strict=True) if math.isfinite(c)
        ]
        if not pairs:
            return
        chord = [self.spot(*pairs[0]), self.spot(*pairs[-1])]
        painter.setPen(QPen(faded(theme.plate_text, 0.6), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(*chord)
        painter.setPen(QPen(theme.cost, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([self.spot(t, c) for t, c in pairs]))
        painter.setPen(QPen(theme.plate_text, 1.6))
        painter.setBrush(theme.plate)
        for spot in chord:
            painter.drawEllipse(spot, 4, 4)


class OutputBars(Plate):
    """The outputs for the picture on the network, at a point of the way."""

    def __init__(self) -> None:
        super().__init__(tr("The answer on the way"), keys=False)
        self.setToolTip(
            tr(
                "What the network at this point of the way says to the picture on the pad; dotted: what is right"
            )
        )
        self._outputs: Floats | None = None
        self._names: tuple[str, ...] = ()
        self._wanted: int | None = None
        self._title = ""

    def sizeHint(self) -> QSize:
        """A row for each of ten."""
        return QSize(240, 220)

    def show_outputs(self, outputs: Floats, names: tuple[str, ...], wanted: int | None, title: str) -> None:
        """Show them; `wanted` is what the picture is, if that is known."""
        self._outputs, self._names, self._wanted, self._title = outputs, names, wanted, title
        self.update()

    def paint(self, painter: QPainter) -> None:
        """A bar and a number for each output; the largest is bright, what is wanted has a ring."""
        theme, outputs = self.theme, self._outputs
        draw_text(painter, QRectF(8, 2, self.width() - 16, 18), self._title, theme.plate_text, LEFT)
        if outputs is None or not len(outputs):
            return
        values = [float(v) for v in outputs.tolist()]
        room = self.height() - 28
        shown = max(1, min(len(values), int(room // 13)))
        high = min(38.0, room / shown)
        top = max([1.0, *(abs(v) for v in values if math.isfinite(v))])
        wide = max(10.0, self.width() - 110.0)
        best = max(range(len(values)), key=lambda i: values[i] if math.isfinite(values[i]) else -math.inf)
        for i in range(shown):
            y = 24 + i * high
            value = values[i]
            ink = theme.plate_text if i == best else theme.plate_muted
            draw_text(
                painter,
                QRectF(6, y, 44, high),
                self._names[i] if i < len(self._names) else str(i),
                ink,
                RIGHT,
            )
            share = abs(value) / top if math.isfinite(value) else 0.0
            bar = QRectF(56, y + 2, max(1.0, share * wide), high - 4)
            painter.fillRect(bar, faded(theme.plate_text, 0.85 if i == best else 0.4))
            if i == self._wanted:
                painter.setPen(QPen(theme.plate_text, 1.0, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(53, y + 0.5, wide + 4, high - 1))
            draw_text(painter, QRectF(56 + wide + 4, y, 46, high), numerals.plain(value, 2), ink, RIGHT)
