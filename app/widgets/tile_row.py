"""Factors as tiles in a row, multiplied: each with its symbol, what it is here, and its number."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from app import fonts, notation
from app.graphics import draw_text, faded, hairline
from app.widgets.plate import Plate

HEIGHT, SIGN, EDGE = 92, 18.0, 8.0
SIZES = (15, 13, 12, 11, 10, 9)
KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True)
class Tile:
    """One factor, or the product: `symbol` and `means` are formulas, `role` the colour of its number in the theme."""

    symbol: str
    means: str
    number: str
    role: str = "plate_text"
    sign: str = ""  # what stands before it: × or =
    spoken: str = ""


def _fitting(number: str, room: float) -> QFont:
    """The largest letters in which a number is not cut."""
    fits = (fonts.sized(size) for size in SIZES if _advance(number, size) <= room)
    return next(fits, fonts.sized(SIZES[-1]))


@lru_cache(maxsize=256)
def _advance(number: str, size: int) -> float:
    return QFontMetricsF(fonts.sized(size)).horizontalAdvance(number)


class TileRow(Plate):
    """Shows tiles; a click or Return presses the one under the mouse or the keys."""

    pressed = Signal(int)
    pointed = Signal(int)  # −1: none

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.tiles: tuple[Tile, ...] = ()
        self.lit: frozenset[int] = frozenset()
        self._under = -1
        self._cursor = 0
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tiles(self, tiles: tuple[Tile, ...], lit: frozenset[int] = frozenset()) -> None:
        """Show these; those in `lit` are ringed."""
        if (tiles, lit) != (self.tiles, self.lit):
            self.tiles, self.lit = tiles, lit
            self._cursor = min(self._cursor, max(0, len(tiles) - 1))
            self.setAccessibleDescription(" ".join(f"{tile.sign} {tile.spoken}" for tile in tiles))
            self.update()

    def sizeHint(self) -> QSize:
        """Four tiles."""
        return QSize(400, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """They shrink."""
        return QSize(120, HEIGHT)

    def place(self, index: int) -> QRectF:
        """Where a tile is."""
        n = max(1, len(self.tiles))
        wide = min(210.0, max(10.0, (self.width() - 2 * EDGE - SIGN * (n - 1)) / n))
        left = (self.width() - wide * n - SIGN * (n - 1)) / 2
        return QRectF(left + index * (wide + SIGN), EDGE, wide, self.height() - 2 * EDGE)

    def paint(self, painter: QPainter) -> None:
        """The tiles with their signs."""
        for index, tile in enumerate(self.tiles):
            self._paint_tile(painter, index, tile)

    def _paint_tile(self, painter: QPainter, index: int, tile: Tile) -> None:
        theme, box = self.theme, self.place(index)
        ring = index in self.lit or index == self._under
        painter.setPen(
            QPen(theme.selection, 2.0 if index in self.lit else 1.2) if ring else hairline(theme.plate_line)
        )
        painter.setBrush(faded(theme.plate_text, 0.06))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if self.hasFocus() and index == self._cursor:
            painter.setPen(QPen(theme.plate_muted, 1.0, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(3.5, 3.5, -3.5, -3.5), 3, 3)
        inner, third = box.adjusted(4, 3, -4, -3), (box.height() - 6) / 3
        rows = [QRectF(inner.left(), inner.top() + third * at, inner.width(), third) for at in range(3)]
        notation.draw_in(painter, rows[0], tile.symbol, theme.plate_text, 16)
        notation.draw_in(painter, rows[1], tile.means, theme.plate_muted, 13)
        colour: QColor = getattr(theme, tile.role)
        painter.setFont(_fitting(tile.number, inner.width()))
        draw_text(painter, rows[2], tile.number, colour)
        if tile.sign:
            room = QRectF(box.left() - SIGN, box.top(), SIGN, box.height())
            notation.draw_in(painter, room, tile.sign, theme.plate_text, 17)

    def at(self, point: QPointF) -> int:
        """The tile under a point; −1 if there is none."""
        return next((i for i in range(len(self.tiles)) if self.place(i).contains(point)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a tile."""
        self._point(self.at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at none."""
        super().leaveEvent(event)
        self._point(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a tile."""
        found = self.at(event.position())
        if found >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._cursor = found
            self.pressed.emit(found)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go along the tiles, Return presses one."""
        key = Qt.Key(event.key())
        if key in KEYS and self.tiles:
            self._cursor = max(0, min(len(self.tiles) - 1, self._cursor + KEYS[key]))
            self._point(self._cursor)
            self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.tiles:
            self.pressed.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def _point(self, index: int) -> None:
        if index != self._under:
            self._under = index
            self.setCursor(Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor)
            self.pointed.emit(index)
            self.update()
