"""One of the two, live: its line and settings, its figures, its first layer as tiles, its answers to the picture."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from app import numerals
from app.ends import strong_end
from app.graphics import draw_text, heat_image
from app.panes.duel.chart import pen_of
from app.scales import diverging_lut
from app.texts import together
from app.theme import Theme
from app.widgets.plate import Plate
from nncore.arrays import Floats
from nncore.network import Network
from nncore.words import tr

START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
EDGE, LINE, ROW, MOST = 10.0, 17.0, 15.0, 16


class SideView(Plate):
    """A function of what it is given."""

    def __init__(self, number: int) -> None:
        super().__init__((tr("The present settings"), tr("The other settings"))[number], keys=False)
        self._number = number
        self._texts = ("", "")
        self.network: Network | None = None
        self.outputs: Floats | None = None
        self._names: tuple[str, ...] = ()
        self._tiles: tuple[object, list[QImage]] = None, []  # and what they are of
        self.setToolTip(tr("The weights of the first layer, and the answers to the picture on the pad"))

    def sizeHint(self) -> QSize:
        """Room for tiles and ten answers."""
        return QSize(300, 230)

    def show_side(
        self,
        texts: tuple[str, str],
        network: Network | None,
        outputs: Floats | None,
        names: tuple[str, ...],
        theme: Theme,
    ) -> None:
        """Show these; `outputs` are its answers."""
        self.set_theme(theme)
        same = self.network is network and self._texts == texts and self._names == names
        if same and _same(self.outputs, outputs):
            return
        self._texts, self.network, self.outputs, self._names = texts, network, outputs, names
        self.setAccessibleDescription(" ".join(texts))
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Head, tiles on the left, answers on the right."""
        with together(painter):
            self._paint_all(painter)

    def _paint_all(self, painter: QPainter) -> None:
        theme, wide = self.theme, self.width() - 2 * EDGE
        painter.setPen(pen_of(self._number, theme))
        painter.drawLine(QPointF(EDGE, 14), QPointF(EDGE + 28, 14))
        metrics = QFontMetricsF(painter.font())
        for text, box, ink in (
            (self._texts[0], QRectF(EDGE + 36, 6, wide - 36, LINE), theme.plate_text),
            (self._texts[1], QRectF(EDGE, 6 + LINE, wide, LINE), theme.plate_muted),
        ):
            fit = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            draw_text(painter, box, fit, ink, START)
        room = QRectF(EDGE, 12 + 2 * LINE, wide, self.height() - 18 - 2 * LINE)
        answers = min(150.0, room.width() * 0.42)
        if self.network is None or room.height() < 30:
            return
        self._paint_tiles(painter, room.adjusted(0, 0, -answers - 14, 0), self.network)
        if self.outputs is not None:
            self._paint_answers(painter, room.adjusted(room.width() - answers, 0, 0, 0), self.outputs)

    def _paint_tiles(self, painter: QPainter, room: QRectF, network: Network) -> None:
        weights = network.weights[0]
        side = math.isqrt(weights.shape[1])
        if side * side != weights.shape[1] or side < 4 or not np.isfinite(weights).all():
            draw_text(painter, room, tr("no picture of these weights"), self.theme.plate_muted)
            return
        n = min(MOST, len(weights))
        columns = max(range(1, n + 1), key=lambda c: min(room.width() / c, room.height() / -(-n // c)))
        size = min(room.width() / columns, room.height() / -(-n // columns)) - 3
        if size < 8:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for tile, image in enumerate(self._pictures(weights, n, side)):
            row, column = divmod(tile, columns)
            box = QRectF(room.left() + column * (size + 3), room.top() + row * (size + 3), size, size)
            painter.drawImage(box, image)

    def _pictures(self, weights: Floats, n: int, side: int) -> list[QImage]:
        """The weights of the first neurons, kept while they are the same in the same theme."""
        of = self.network, self.theme, n
        if of != self._tiles[0]:
            end = strong_end(weights) or 1.0
            whole = heat_image(weights[:n].reshape(-1, side), diverging_lut(self.theme), end)
            self._tiles = of, [whole.copy(0, tile * side, side, side) for tile in range(n)]
        return self._tiles[1]

    def _paint_answers(self, painter: QPainter, room: QRectF, outputs: Floats) -> None:
        theme, n = self.theme, max(1, min(len(outputs), int(room.height() // 9)))
        row = min(ROW + 6, room.height() / n)
        best = int(np.argmax(outputs))
        for i in range(n):
            y, value = room.top() + i * row, float(outputs[i])
            ink = theme.plate_text if i == best else theme.plate_muted
            draw_text(painter, QRectF(room.left(), y, 22, row), self._names[i][:3], ink, END)
            bar = QRectF(room.left() + 28, y + row * 0.28, room.width() - 70, row * 0.44)
            painter.fillRect(bar, theme.plate_line)
            bar.setWidth(bar.width() * (max(0.0, min(1.0, value)) if math.isfinite(value) else 0.0))
            painter.fillRect(bar, ink)
            draw_text(painter, QRectF(room.right() - 40, y, 40, row), numerals.plain(value), ink, END)


def _same(a: Floats | None, b: Floats | None) -> bool:
    return a is b or (a is not None and b is not None and np.array_equal(a, b, equal_nan=True))
