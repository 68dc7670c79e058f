"""The gradient in short: a thin strip a layer, in the flat order, filled as the wave goes back."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip

from app import fonts
from app.ends import Ends, end_text, peak
from app.frame import Frame
from app.graphics import draw_plate, draw_text, hairline, levels, mix, word_image
from app.in_turn import TakesTurns
from app.numerals import count
from app.scales import push_lut
from app.theme import DARK, Theme
from nncore.arrays import Floats
from nncore.network import count_parameters
from nncore.words import tr

BAR = 11.0
HEIGHT = 34
GAP = 8.0
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Strips(TakesTurns):
    """Minus the gradient; each layer on its own scale, its end under it; a press looks at its desk."""

    chosen = Signal(int)  # a layer

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._key: tuple[object, ...] = ()
        self._ends = Ends()
        self.sizes: tuple[int, ...] = (1, 1)
        self.values: tuple[Floats | None, ...] = (None,)  # minus the gradient of each layer; None: not yet
        self._scales: tuple[float, ...] = (0.0,)
        self.layer = 1  # on the desk
        self.setFont(fonts.caption())
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Minus the gradient, layer by layer"))

    def show_frame(self, frame: Frame, layer: int) -> None:
        """Show what is found; `layer` is the one whose votes lie on the desk."""
        found, network = frame.found, frame.snapshot.network
        key = (found, network.sizes if found is None else None, frame.theme, layer)
        if len(self._key) == 4 and self._key[0] is found and self._key[1:] == key[1:]:
            return
        self._key, self._theme, self.layer = key, frame.theme, layer
        self.sizes = network.sizes if found is None else found.network.sizes
        layers = range(1, len(self.sizes))
        self.values = tuple(
            None if found is None or n not in found.layers_filled else -_slice(found.flat, self.sizes, n)
            for n in layers
        )
        self._scales = tuple(
            0.0 if v is None else self._ends.end((self.sizes, n), peak(v))
            for n, v in zip(layers, self.values, strict=True)
        )
        self.setAccessibleDescription(", ".join(self.text_of(n) for n in layers))
        self.update()

    def text_of(self, layer: int) -> str:
        """What stands under a strip: the layer, how many components, and the end of its scale."""
        n = count_parameters(self.sizes[layer - 1 : layer + 1])
        if self.values[layer - 1] is None:
            return tr("layer {0} · {1} not yet").format(layer, count(n))
        return tr("layer {0} · {1} · ±{2}").format(layer, count(n), end_text(self._scales[layer - 1]))

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(400, HEIGHT)

    def places(self) -> list[QRectF]:
        """The strip of each layer, in the flat order: the more components the wider, but not in proportion."""
        n = len(self.sizes) - 1
        shares = [1 + math.log10(count_parameters(self.sizes[i : i + 2])) for i in range(n)]
        room, left, made = self.width() - 16 - GAP * (n - 1), 8.0, []
        for share in shares:
            wide = max(0.0, room * share / sum(shares))
            made.append(QRectF(round(left), 4, round(wide), BAR))
            left += wide + GAP
        return made

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Strips with their words."""
        painter, theme = QPainter(self), self._theme
        draw_plate(painter, self.rect().toRectF(), theme)
        painter.setFont(fonts.caption())
        for layer, place in enumerate(self.places(), start=1):
            values = self.values[layer - 1]
            if values is None:
                painter.fillRect(place, mix(theme.plate, theme.plate_line, 0.35))
            elif place.width() >= 1:
                painter.drawImage(place, _strip(values, int(place.width()), self._scales[layer - 1], theme))
            here = layer == self.layer and values is not None
            painter.setPen(hairline(theme.plate_text if here else theme.plate_line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
            words = QRectF(place.left(), place.bottom() + 1, place.width(), HEIGHT - place.bottom() - 2)
            text = self.text_of(layer)
            if painter.fontMetrics().horizontalAdvance(text) > words.width():
                text = str(layer)
            draw_text(painter, words, text, theme.plate_text if values is not None else theme.plate_muted)
        if self.hasFocus():
            painter.setPen(hairline(theme.plate_text))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at a layer."""
        layer = self.layer_at(event.position())
        if layer is not None and self.values[layer - 1] is not None:
            self.chosen.emit(layer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at a neighbour."""
        step = STEPS.get(Qt.Key(event.key()))
        layer = self.layer + (step or 0)
        if step is None:
            super().keyPressEvent(event)
        elif 0 < layer < len(self.sizes) and self.values[layer - 1] is not None:
            self.chosen.emit(layer)

    def event(self, event: QEvent) -> bool:
        """Tell what a strip is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            layer = self.layer_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._tip(layer) if layer is not None else "", self)
            return True
        return super().event(event)

    def _tip(self, layer: int) -> str:
        if self.values[layer - 1] is None:
            return tr("The wave has not been in layer {0} yet.").format(layer)
        return tr("{0}: minus the gradient, weights row by row, then biases. Press to see its votes.").format(
            self.text_of(layer)
        )

    def layer_at(self, point: QPointF) -> int | None:
        """The layer whose strip is under a point."""
        return next(
            (i for i, p in enumerate(self.places(), 1) if p.adjusted(0, -4, 0, 20).contains(point)), None
        )


def _slice(flat: Floats, sizes: tuple[int, ...], layer: int) -> Floats:
    return flat[count_parameters(sizes[:layer]) : count_parameters(sizes[: layer + 1])]


def _strip(values: Floats, width: int, end: float, theme: Theme) -> QImage:
    """The component farthest from zero for each pixel of the width; few components are several pixels wide each."""
    if len(values) <= width:
        picked = values[np.arange(width) * len(values) // width]
    else:
        starts = np.arange(width) * len(values) // width
        low, high = np.minimum.reduceat(values, starts), np.maximum.reduceat(values, starts)
        picked = np.where(-low > high, low, high)
    colours = push_lut(theme)[levels(picked, end or 1.0)]
    colours[np.isnan(picked)] = theme.plate_muted.rgb()  # no number: unlike any push
    return word_image(colours[None])
