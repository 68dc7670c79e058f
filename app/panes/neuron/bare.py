"""The whole layer with nothing coming in: each neuron says f(b), its bias alone."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.ends import Ends, peak
from app.graphics import hairline
from app.panes.neuron.columns import Scale, draw_columns
from app.panes.neuron.plate import LINE, Plate, two_ends
from app.panes.neuron.reading import Reading
from app.panes.neuron.words import function, number, small
from app.selection import Neuron
from app.session import Session
from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats
from nncore.words import tr

HEIGHT = 72


class Bare(Plate):
    """A column for each neuron of the layer."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        tip = tr("With every input at 0 only the biases speak: which neurons tend to be on, which off.")
        super().__init__(session, tr("The layer with nothing coming in"), tip, parent)
        self._ends = Ends()

    @staticmethod
    def values(reading: Reading) -> Floats:
        """f(b) of each neuron of the layer, (n,)."""
        network, layer = reading.frame.snapshot.network, reading.neuron.layer
        with np.errstate(over="ignore", invalid="ignore"):
            biases = network.biases[layer - 1].astype(np.float64)
            return np.asarray(ACTIVATIONS[network.activations[layer - 1]].f(biases), np.float64)

    def columns(self) -> QRectF:
        """Where they stand."""
        return QRectF(8, LINE + 4, max(0.0, self.width() - 16), max(0.0, self.height() - LINE - 10))

    def draw(self, painter: QPainter, reading: Reading) -> None:
        """Columns, this neuron's ringed."""
        theme, values, rect = reading.frame.theme, self.values(reading), self.columns()
        own = ACTIVATIONS[reading.taken.squish.name]
        reach = self._ends.end(reading.neuron.layer, peak(values)) or 1.0
        low, high = (
            end if np.isfinite(end) else sign * reach for end, sign in ((own.low, -1), (own.high, 1))
        )
        draw_columns(painter, rect, values, Scale(low, high, theme.plate_text, theme.minus, theme.plate_line))
        j = reading.neuron.index
        wide = rect.width() / len(values)
        painter.setPen(hairline(theme.selection if reading.chosen else theme.plate_muted, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(rect.left() + j * wide, rect.top() - 1, max(3.0, wide), rect.height() + 2))
        name = function(reading.taken.squish.name)
        said = f"{name}({number(reading.taken.bias)}) = {small(float(values[j]))}"
        texts = [
            tr("The layer with nothing coming in, a = {0}(b). This one: {1}").format(name, said),
            tr("With nothing coming in: {0}").format(said),
            said,
        ]
        ends = tr("{0} to {1}").format(number(low, 0), number(high, 0))
        two_ends(painter, QRectF(8, 3, rect.width(), LINE), texts, ends, theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the neuron."""
        rect, reading = self.columns(), self.reading
        if reading is None or not rect.contains(event.position()):
            return
        n = reading.frame.snapshot.network.sizes[reading.neuron.layer]
        j = min(n - 1, int((event.position().x() - rect.left()) / rect.width() * n))
        self.session.select(Neuron(reading.neuron.layer, j))
