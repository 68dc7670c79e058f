"""Ten fresh networks as pictures of their first layers, each with its seed, its cost and its answer."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPen

from app import numerals
from app.ends import strong_end
from app.graphics import draw_text
from app.lock_veil import Veil
from app.pictures import atlas
from app.theme import Theme, diverging_lut
from app.widgets.plate import Plate
from nncore.arrays import Floats
from nncore.fresh import Crowd

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ACROSS, TILES = 5, 16  # networks in a row; neurons shown of each
TEXT, LINE, PAD = 74.0, 15.0, 8.0


def sheets(crowd: Crowd, theme: Theme) -> tuple[list[QImage], float]:
    """The first layer of each network kept as one picture, all on one scale, and the scale's end."""
    layers = [network.weights[0][:TILES] for network in crowd.kept]
    end = strong_end(np.concatenate([layer.ravel() for layer in layers])) or 1.0
    shape = crowd.data.shape
    made = []
    for layer in layers:
        tiles = layer.reshape(len(layer), *shape) if shape is not None else layer[None]
        columns = max(1, round(math.sqrt(len(tiles))))
        made.append(atlas(tiles, columns, 1, end, diverging_lut(theme)).image)
    return made, end


class Thumbs(Plate):
    """`picked` carries the seed of the network clicked, or reached by the arrow keys."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("Ten fresh networks"))
        Veil(self, "fresh.picked")
        self.setToolTip(
            self.tr(
                "The first layer of each fresh network, orange above zero and blue below, and what it says to the "
                "picture on the pad; click to pick one"
            )
        )
        self.crowd: Crowd | None = None
        self.answers: tuple[Floats | None, ...] = ()
        self.said: tuple[str, ...] = ()
        self._seed, self._own, self._empty = -1, -1, ""
        self._kept: tuple[object, ...] = ()
        self._images: list[QImage] = []

    def sizeHint(self) -> QSize:
        """Two rows of five."""
        return QSize(640, 250)

    def show_crowd(
        self,
        crowd: Crowd | None,
        answers: tuple[Floats | None, ...],
        said: tuple[str, ...],
        marks: tuple[int, int],
        empty: str,
    ) -> None:
        """Show the networks kept; `marks` are the seed that is picked and that of the present run."""
        new = (said, *marks, empty) != (self.said, self._seed, self._own, self._empty)
        if new or crowd is not self.crowd:
            self.crowd, self.answers, self.said, self._empty = crowd, answers, said, empty
            self._seed, self._own = marks
            self.update()

    def place(self, index: int) -> QRectF:
        """Where a network stands."""
        rows = 2 if self.width() >= 360 else 5
        across = 10 // rows
        wide, high = (self.width() - 2 * PAD) / across, (self.height() - 2 * PAD) / rows
        row, column = divmod(index, across)
        return QRectF(PAD + column * wide, PAD + row * high, wide, high).adjusted(3, 3, -3, -3)

    def paint(self, painter: QPainter) -> None:
        """Each network: its picture, and beside it what it says."""
        crowd = self.crowd
        if crowd is None or not crowd.kept:
            painter.setPen(self.theme.plate_muted)
            room = self.rect().toRectF().adjusted(16, 8, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        key = crowd.kept, self.theme
        if key != self._kept:
            self._kept = key
            self._images, _ = sheets(crowd, self.theme)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index, image in enumerate(self._images):
            self._one(painter, index, image, crowd)

    def _one(self, painter: QPainter, index: int, image: QImage, crowd: Crowd) -> None:
        theme, box = self.theme, self.place(index)
        beside = box.width() > 1.9 * TEXT
        room = box.width() - (TEXT if beside else 0)
        below = 0.0 if beside or box.height() < 70 else 2 * LINE
        scale = min(room / image.width(), (box.height() - below) / image.height())
        wide, high = image.width() * scale, image.height() * scale
        picture = QRectF(box.left(), box.top(), wide, high)
        painter.drawImage(picture, image)
        seed = crowd.seeds[index]
        lines = [
            self.tr("seed {n}").format(n=seed),
            self.tr("cost {cost}").format(cost=numerals.short(float(crowd.costs[index]))),
            self.said[index] if index < len(self.said) else "",
            *([self.tr("this run")] if seed == self._own else []),
        ]
        x = picture.right() + 8 if beside else box.left()
        y = box.top() if beside else picture.bottom()
        fitting = int(box.height() // LINE) if beside else round(below / LINE)
        for n, line in enumerate(lines[:fitting]):
            strong = theme.plate_text if n in (0, 2) else theme.plate_muted
            draw_text(painter, QRectF(x, y + n * LINE, box.right() - x, LINE), line, strong, LEFT)
        if beside and index < len(self.answers) and (outputs := self.answers[index]) is not None:
            self._bars(painter, QRectF(x, y + 4 * LINE + 3, box.right() - x, high - 4 * LINE - 3), outputs)
        if seed == self._seed:
            painter.setPen(QPen(theme.selection, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(picture.adjusted(-1, -1, 1, 1))

    def _bars(self, painter: QPainter, room: QRectF, outputs: Floats) -> None:
        """The outputs as bars, 1 as high as there is room."""
        if room.height() < 12 or len(outputs) > room.width() / 2:
            return
        wide = min(7.0, room.width() / len(outputs))
        painter.setPen(self.theme.plate_line)
        painter.drawLine(room.bottomLeft(), QPointF(room.left() + wide * len(outputs), room.bottom()))
        for j, value in enumerate(outputs.tolist()):
            high = min(1.0, max(0.0, value)) * room.height() if math.isfinite(value) else 0.0
            bar = QRectF(room.left() + j * wide, room.bottom() - high, max(1.0, wide - 1), high)
            painter.fillRect(bar, self.theme.accuracy)

    def at(self, pos: QPointF) -> int | None:
        """The network under a point."""
        shown = len(self.crowd.kept) if self.crowd is not None else 0
        return next((i for i in range(shown) if self.place(i).contains(pos)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the network under the mouse."""
        index = self.at(event.position())
        if index is not None and self.crowd is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(self.crowd.seeds[index])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys pick the next one."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -ACROSS, Qt.Key.Key_Down: ACROSS}
        by = steps.get(Qt.Key(event.key()))
        if by is None or self.crowd is None or not self.crowd.kept:
            super().keyPressEvent(event)
            return
        seeds = self.crowd.seeds[: len(self.crowd.kept)]
        now = seeds.index(self._seed) if self._seed in seeds else 0
        self.picked.emit(seeds[min(len(seeds) - 1, max(0, now + by))])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()
