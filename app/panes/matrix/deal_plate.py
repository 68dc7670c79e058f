"""The neurons of the network, served one by one with their weights and their bias."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from app import fonts
from app.graphics import draw_text, hairline
from app.lock_veil import Veil
from app.numerals import count
from app.panes.matrix.count_words import biases
from app.panes.matrix.layer import Layer
from app.panes.matrix.options import whole
from app.panes.matrix.page import Page, Plate
from app.theme import Theme
from nncore.counting import Dealt, deal, end_of_layer

IN_COLUMN, COLUMNS = 16, 4  # neurons drawn one by one: more are a bar
TOP, FOOT = 46.0, 34.0
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class DealPlate(Plate):
    """Click a neuron to serve all up to it; Right serves one, Left takes one back."""

    dealt = Signal(int)  # neurons served from now on

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        Veil(self, "matrix.dealt")
        self.setAccessibleName(self.tr("Neurons served with weights and biases"))
        self.setMinimumHeight(110)
        self.served = 0  # neurons, those included that no frame has shown yet

    def paint(self, painter: QPainter, layer: Layer, theme: Theme) -> None:
        """The counter above, the layers below."""
        sizes = layer.network.sizes
        now = deal(sizes, whole(layer.frame.options, "dealt"))
        self._counter(painter, now, sizes, theme)
        room = self.width() / len(sizes)
        for at, n in enumerate(sizes):
            middle = room * (at + 0.5)
            painter.setFont(fonts.caption())
            foot = QRectF(middle - room / 2, self.height() - FOOT + 2, room, 14)
            draw_text(
                painter,
                foot,
                self.tr("{0} inputs").format(count(n)) if not at else count(n),
                theme.plate_text,
            )
            below = self.tr("nothing to learn") if not at else self.tr("layer {0}").format(at)
            painter.setFont(fonts.sized(9))
            draw_text(painter, foot.translated(0, 13), below, theme.plate_muted)
            if at:
                self._layer(painter, theme, (at, n), now)
            else:
                self._bar(painter, QRectF(middle - 6, TOP, 12, self.height() - TOP - FOOT - 4), 0.0, theme)

    def _counter(self, painter: QPainter, now: Dealt, sizes: tuple[int, ...], theme: Theme) -> None:
        text = self.tr("{0} weights + {1} = {2}").format(
            count(now.weights), biases(now.biases), count(now.total)
        )
        painter.setFont(fonts.reading())
        draw_text(painter, QRectF(8, 4, self.width() - 16, 24), text, theme.plate_text)
        painter.setFont(fonts.caption())
        served = [at for at, n in enumerate(now.in_layer, start=1) if n]
        last = self.tr("Click a neuron or press →: a weight for each neuron before it, and a bias.")
        if served:
            said = self.tr("neuron {0} of layer {1} got {2} weights and 1 bias")
            at = served[-1]
            last = said.format(now.in_layer[at - 1] - 1, at, count(sizes[at - 1]))
        draw_text(painter, QRectF(8, 27, self.width() - 16, 15), last, theme.plate_muted)

    def _layer(self, painter: QPainter, theme: Theme, which: tuple[int, int], now: Dealt) -> None:
        at, n = which
        served = now.in_layer[at - 1]
        if n > IN_COLUMN * COLUMNS:
            self._bar(painter, self._bar_of(at), served / n, theme)
            return
        last = served - 1 if served and not any(now.in_layer[at:]) else -1
        for j in range(n):
            painter.setPen(hairline(theme.plate_muted))
            painter.setBrush(theme.plate_text if j < served else Qt.BrushStyle.NoBrush)
            place = self._place(at, n, j)
            radius = self._radius(n)
            painter.drawEllipse(place, radius, radius)
            if j == last:
                painter.setPen(theme.selection)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(place, radius + 2.5, radius + 2.5)

    def _bar(self, painter: QPainter, bar: QRectF, share: float, theme: Theme) -> None:
        painter.setPen(hairline(theme.plate_muted))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), bar.height() * share), theme.plate_text)

    def _bar_of(self, at: int) -> QRectF:
        sizes = self.layer.network.sizes if self.layer else (1, 1)
        middle = self.width() / len(sizes) * (at + 0.5)
        return QRectF(middle - 10, TOP, 20, self.height() - TOP - FOOT - 4)

    def _radius(self, n: int) -> float:
        rows = min(n, IN_COLUMN)
        return max(1.5, min(6.0, (self.height() - TOP - FOOT - 4) / rows / 2 - 1))

    def _place(self, at: int, n: int, j: int) -> QPointF:
        """The middle of a neuron."""
        area, rows = self._bar_of(at), min(n, IN_COLUMN)
        columns = math.ceil(n / IN_COLUMN)
        across, down = divmod(j, IN_COLUMN)
        pitch = min(18.0, area.height() / rows)
        x = area.center().x() + (across - (columns - 1) / 2) * (2 * self._radius(n) + 3)
        return QPointF(x, area.top() + (area.height() - pitch * rows) / 2 + pitch * (down + 0.5))

    def neuron_at(self, point: QPointF) -> int | None:
        """How many neurons are served once the one under a point is."""
        before = 0
        for at, n in enumerate(self.layer.network.sizes if self.layer else ()):
            if not at:
                continue
            if n > IN_COLUMN * COLUMNS and self._bar_of(at).contains(point):
                share = (point.y() - self._bar_of(at).top()) / self._bar_of(at).height()
                return before + min(n, int(share * n) + 1)
            if n <= IN_COLUMN * COLUMNS:
                for j in range(n):
                    away = self._place(at, n, j) - point
                    if math.hypot(away.x(), away.y()) <= self._radius(n) + 2:
                        return before + j + 1
            before += n
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Serve up to the neuron under the mouse."""
        found = self.neuron_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.dealt.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serve one more, take one back, serve a layer (End), begin anew (Home)."""
        key, layer = Qt.Key(event.key()), self.layer
        if layer is None or key not in {*STEPS, Qt.Key.Key_Home, Qt.Key.Key_End}:
            super().keyPressEvent(event)
            return
        now, sizes = self.served, layer.network.sizes
        if key in STEPS:
            self.dealt.emit(max(0, min(sum(sizes[1:]), now + STEPS[key])))
        else:
            self.dealt.emit(0 if key == Qt.Key.Key_Home else end_of_layer(sizes, now))
