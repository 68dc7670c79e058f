"""What the network feeds the neuron, and what a hand does: two pictures, the second one to be drawn on."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.ends import Ends, peak
from app.graphics import draw_text, hairline, heat_image, lamp_image
from app.lock_veil import Veil
from app.panes.neuron.bench import Bench
from app.panes.neuron.columns import Scale, draw_columns
from app.panes.neuron.options import UNPLUGGED
from app.panes.neuron.plate import CENTRE, LINE, Plate, two_ends
from app.panes.neuron.reading import Reading
from app.panes.neuron.words import input_name, number, small
from app.scales import diverging_lut, luminance_lut
from app.session import Session
from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats
from nncore.words import tr

STEP = 0.05
BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)


class Feeder(Plate):
    """At the left or above the network's input, at the right or below the hand's; each with what comes of it."""

    fed = Signal()

    def __init__(self, session: Session, bench: Bench, parent: QWidget) -> None:
        tip = tr("Draw on the copy with the left button, erase with the right one; drag a column up or down.")
        super().__init__(session, tr("Inputs from the network and by hand"), tip, parent)
        Veil(self, "neuron.unplugged")
        self._bench = bench
        self._ends = Ends()
        self._button = Qt.MouseButton.NoButton
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # the right button erases

    def pictures(self) -> tuple[QRectF, QRectF]:
        """Where the two are."""
        width, height = float(self.width()), float(self.height())
        if self.reading is None or self.reading.shape is None:
            each = max(0.0, (height - 8) / 2)
            tall = math.floor(max(0.0, each - 2 * LINE - 4))
            first = QRectF(8, LINE + 4, max(0.0, width - 16), tall)
            return first, first.translated(0, math.floor(each) + 4)
        rows, columns = self.reading.shape
        cell = max(0.0, min((width / 2 - 16) / columns, (height - 3 * LINE - 8) / rows))
        cell = math.floor(cell) if cell >= 2 else cell
        size = cell * columns, cell * rows
        top = math.floor(LINE + 4 + max(0.0, height - 3 * LINE - 8 - size[1]) / 2)
        lefts = [math.floor(width * share - size[0] / 2) for share in (0.25, 0.75)]
        return QRectF(lefts[0], top, *size), QRectF(lefts[1], top, *size)

    def range_of(self, reading: Reading) -> tuple[float, float]:
        """The lowest and highest input that can be fed by hand."""
        layer = reading.neuron.layer
        own = ACTIVATIONS[reading.frame.snapshot.network.activations[layer - 2]] if layer > 1 else None
        low = 0.0 if own is None else own.low
        high = 1.0 if own is None else own.high
        given = reading.frame.trace.activations[layer - 1]
        largest = max(peak(given), peak(reading.taken.inputs))
        reach = max(1.0, self._ends.end(layer, largest))
        low = low if math.isfinite(low) else -reach
        if float(np.nanmin(given, initial=0.0)) < low:
            low = -reach
        return low, (high if math.isfinite(high) and high >= largest else reach)

    def cell(self, k: int) -> QRectF:
        """Where input `k` is in the hand's picture."""
        reading, rect = self.reading, self.pictures()[1]
        rows, columns = (
            reading.shape if reading and reading.shape else (1, len(reading.taken.inputs) if reading else 1)
        )
        row, column = divmod(k, columns)
        wide, tall = rect.width() / columns, rect.height() / rows
        return QRectF(rect.left() + column * wide, rect.top() + row * tall, wide, tall)

    def draw(self, painter: QPainter, reading: Reading) -> None:
        """Both pictures with their titles and what comes of them."""
        first, second = self.pictures()
        if first.height() < 8:
            return
        network = reading.frame.trace.activations[reading.neuron.layer - 1]
        z = float(reading.frame.trace.zs[reading.neuron.layer - 1][reading.neuron.index])
        own = np.asarray(network, np.float64)
        self._picture(painter, reading, first, own, tr("from the network"), z)
        title = tr("unplugged") if reading.unplugged else tr("unplugged: the same, until you change it")
        self._picture(painter, reading, second, reading.taken.inputs, title, reading.taken.z)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for k, width in ((reading.pointed, 1.0), (reading.marked, 2.0)):
            if k is not None and k < len(reading.taken.inputs):
                painter.setPen(hairline(reading.frame.theme.selection, width))
                painter.drawRect(self.cell(k))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start to draw, or to drag a column."""
        if event.button() in BUTTONS and self.pictures()[1].contains(event.position()):
            self._button = event.button()
            self._feed(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on, or point at an input."""
        if self._button != Qt.MouseButton.NoButton:
            self._feed(event.position())
        else:
            self.point(self._at(event.position()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stop."""
        self._button = Qt.MouseButton.NoButton

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose an input, Up and Down change it."""
        reading, key = self.reading, Qt.Key(event.key())
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        up = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}.get(key)
        if reading is None or (across is None and up is None):
            super().keyPressEvent(event)
            return
        k = reading.marked or 0
        if across is not None:
            k = k + across if reading.marked is not None else k
            self.session.select(reading.weight(min(len(reading.taken.inputs) - 1, max(0, k))))
        elif up is not None:
            self.set_one(k, float(reading.taken.inputs[k]) + up)

    def set_one(self, k: int, value: float) -> None:
        """Feed one input with a value of its range; the first one unplugs the neuron."""
        reading = self.reading
        if reading is not None and k < len(reading.taken.inputs):
            low, high = self.range_of(reading)
            self.unplug()
            self._bench.put_one(k, round(min(high, max(low, value)), 4))
            self.fed.emit()

    def unplug(self) -> None:
        """Take the neuron off the network, as it is fed now."""
        if self.reading is not None and not self.reading.unplugged:
            self._bench.see(self.reading.neuron.layer, self.reading.taken.inputs, unplugged=True)
            self.session.set_option(UNPLUGGED.key, value=True)

    def _feed(self, point: QPointF) -> None:
        reading, rect = self.reading, self.pictures()[1]
        if reading is None:
            return
        across = min(0.999, max(0.0, (point.x() - rect.left()) / rect.width()))
        down = (point.y() - rect.top()) / rect.height()
        if reading.shape is not None:
            self.unplug()
            spot = down * reading.shape[0], (point.x() - rect.left()) / rect.width() * reading.shape[1]
            self._bench.stroke(spot, reading.shape, erase=self._button == Qt.MouseButton.RightButton)
            self.fed.emit()
            return
        low, high = self.range_of(reading)
        k = int(across * len(reading.taken.inputs))
        self.session.select(reading.weight(k))
        self.set_one(k, 0.0 if self._button == Qt.MouseButton.RightButton else high - down * (high - low))

    def _at(self, point: QPointF) -> int | None:
        reading = self.reading
        for rect in self.pictures():
            if reading is not None and rect.contains(point) and rect.height() > 0:
                rows, columns = reading.shape or (1, len(reading.taken.inputs))
                column = int((point.x() - rect.left()) / rect.width() * columns)
                row = int((point.y() - rect.top()) / rect.height() * rows)
                return min(rows - 1, row) * columns + min(columns - 1, column)
        return None

    def _picture(
        self, painter: QPainter, reading: Reading, rect: QRectF, values: Floats, title: str, z: float
    ) -> None:
        theme = reading.frame.theme
        low, high = self.range_of(reading)
        if reading.shape is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
            grid = values.reshape(reading.shape)
            signed = low < 0
            image = (
                heat_image(grid, diverging_lut(theme), high)
                if signed
                else lamp_image(grid / high, luminance_lut())
            )
            painter.drawImage(rect, image)
            painter.setPen(hairline(theme.plate_line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        else:
            draw_columns(
                painter, rect, values, Scale(low, high, theme.plate_text, theme.minus, theme.plate_line)
            )
        wide = rect if rect.width() > 300 else rect.adjusted(-20, 0, 20, 0)
        ends = tr("{0} to {1}").format(number(low, 0), number(high, 0))
        short = title.partition(":")[0]
        two_ends(
            painter, QRectF(wide.left(), rect.top() - LINE, wide.width(), LINE), [title, short], ends, theme
        )
        said = tr("z = {0}   a = {1}").format(number(z), small(reading.taken.squish.at(z)))
        draw_text(
            painter,
            QRectF(wide.left(), rect.bottom() + 2, wide.width(), LINE),
            said,
            theme.plate_text,
            CENTRE,
        )


def input_words(reading: Reading) -> str:
    """What the typed field is about: the input that is picked."""
    k = reading.marked
    if k is None or k >= len(reading.taken.inputs):
        return tr("pick an input")
    return input_name(k, reading.neuron.layer, reading.shape)
