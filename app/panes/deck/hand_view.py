"""The examples of one mini-batch as cards; one can be pointed at, and put on the network."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPen

from app.graphics import draw_text
from app.panes.deck.cards import pictures, sheet
from app.widgets.plate import Plate
from nncore.arrays import Ints
from nncore.data import Dataset
from nncore.words import tr

HEAD, MARGIN = 20, 7
SMALLEST, LARGEST = 18.0, 64.0  # pixels a side of a card
MOST = 240  # cards shown
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
NONE: Ints = np.empty(0, np.intp)


class HandView(Plate):
    """Left and Right go from card to card, Return or a double click puts one on the network."""

    opened = Signal(int)  # row of the training set
    pointed = Signal(int)  # row, or −1

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setToolTip(tr("Double click or Return puts an example on the network"))
        self.rows: Ints = NONE
        self.title, self.empty = name, ""
        self.at = -1
        self._data: Dataset | None = None
        self._sheet: tuple[tuple[object, ...], QImage] | None = None

    def show_rows(self, data: Dataset | None, rows: Ints, title: str, empty: str) -> None:
        """Show these examples below a title, or say why there are none."""
        same = data is self._data and title == self.title and empty == self.empty
        if same and (rows is self.rows or np.array_equal(rows, self.rows)):
            return
        self._data, self.title, self.empty = data, title, empty
        self.rows = rows if data is not None else NONE
        self.at = min(self.at, len(self.rows) - 1)
        self.setAccessibleDescription(title)
        self.update()

    def sizeHint(self) -> QSize:
        """Some rows."""
        return QSize(300, 110)

    def layout_of(self) -> tuple[int, float, int]:
        """Columns, pixels a side of a card, and how many are shown: all if they can be, else what has room."""
        n = min(MOST, len(self.rows))
        width, height = self.width() - 2 * MARGIN, self.height() - HEAD - MARGIN
        if not n or width < SMALLEST or height < SMALLEST:
            return 1, SMALLEST, 0
        for side in np.arange(LARGEST, SMALLEST - 0.5, -1.0):
            columns = int(width // side)
            if columns * int(height // side) >= n:
                return columns, float(side), n
        columns = int(width // SMALLEST)
        return columns, SMALLEST, min(n, columns * int(height // SMALLEST))

    def place(self, index: int) -> QRectF:
        """Where a card is."""
        columns, side, _ = self.layout_of()
        row, column = divmod(index, columns)
        return QRectF(MARGIN + column * side, HEAD + row * side, side, side)

    def card_at(self, point: QPointF) -> int:
        """The card under a point, or −1."""
        columns, side, n = self.layout_of()
        column, row = math.floor((point.x() - MARGIN) / side), math.floor((point.y() - HEAD) / side)
        index = row * columns + column
        return index if 0 <= column < columns and 0 <= index < n else -1

    def paint(self, painter: QPainter) -> None:
        """The title and the cards."""
        theme, n = self.theme, self.layout_of()[2]
        room = QRectF(MARGIN + 1, 2, self.width() - 2 * MARGIN - 2, HEAD - 2)
        hidden = len(self.rows) - n
        more = tr("+ {n} more").format(n=hidden) if n and hidden else ""
        wide = painter.fontMetrics().horizontalAdvance(more) + 8 if more else 0
        draw_text(painter, room.adjusted(0, 0, -wide, 0), self.title, theme.plate_text, LEFT)
        if more:
            draw_text(painter, room, more, theme.plate_muted, RIGHT)
        if not n or self._data is None:
            draw_text(painter, self.rect().toRectF().adjusted(8, HEAD, -8, -4), self.empty, theme.plate_muted)
            return
        columns, side, _ = self.layout_of()
        image = self._image(self._data, columns, n)
        lines = -(-n // columns)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(MARGIN, HEAD, columns * side, lines * side), image)
        if 0 <= self.at < n:
            painter.setPen(QPen(theme.selection, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.place(self.at).adjusted(0.5, 0.5, -0.5, -0.5))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a card."""
        self._point(self.card_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put a card on the network."""
        index = self.card_at(event.position())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(int(self.rows[index]))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at none."""
        super().leaveEvent(event)
        self._point(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the cards; Return puts one on the network."""
        key, n = Qt.Key(event.key()), self.layout_of()[2]
        if key in KEYS and n:
            self._point(min(n - 1, max(0, self.at + KEYS[key])))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and 0 <= self.at < n:
            self.opened.emit(int(self.rows[self.at]))
        else:
            super().keyPressEvent(event)

    def _point(self, index: int) -> None:
        if index != self.at:
            self.at = index
            self.pointed.emit(int(self.rows[index]) if index >= 0 else -1)
            self.update()

    def _image(self, data: Dataset, columns: int, n: int) -> QImage:
        key = id(data), self.rows[:n].tobytes(), columns, self.theme.plate.rgb()
        if self._sheet is None or self._sheet[0] != key:
            self._sheet = key, sheet(pictures(data, self.rows[:n]), columns, self.theme.plate.rgb())
        return self._sheet[1]
