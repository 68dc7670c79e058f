"""One tile: a fraction, what it is in symbols, and its number."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app import fonts
from app.graphics import draw_text
from app.panes.chain.curves import push_ink
from app.panes.chain.plate import raised
from app.panes.chain.words import formula, label, plus
from app.texts import together
from app.theme import Theme
from nncore.chain import Chain
from nncore.chain_tiles import Tile


@dataclass(frozen=True)
class Look:
    """How a tile looks: what cancels is struck out; a number is not shown while it is to be found."""

    numbers: bool = True
    above: bool = False  # what is above the line cancels
    below: bool = False
    faint: bool = False


def draw_tile(painter: QPainter, place: QRectF, tile: Tile, chain: Chain, theme: Theme, look: Look) -> None:
    """Draw a tile into its place."""
    size = place.height() / 66
    ink = theme.plate_muted if look.faint else theme.plate_text
    painter.setPen(QPen(theme.plate_line if look.faint else theme.plate_muted, 1))
    painter.setBrush(theme.plate if look.faint else raised(theme))
    painter.drawRoundedRect(place, 5, 5)
    painter.setFont(fonts.sized(12 * size))
    line, middle = 15 * size, place.center().x()
    top = QRectF(place.left(), place.top() + 2 * size, place.width(), line)
    bottom = top.translated(0, line + 2 * size)
    with together(painter):
        for room, name, gone in ((top, tile[0], look.above), (bottom, tile[1], look.below)):
            draw_text(painter, room, f"∂{label(name)}", theme.plate_muted if gone else ink)
    for room, gone in ((top, look.above), (bottom, look.below)):
        if gone:
            painter.setPen(QPen(theme.plate_muted, 1))
            y, half = room.center().y(), 16 * size
            painter.drawLine(QPointF(middle - half, y + 4), QPointF(middle + half, y - 4))
    painter.setPen(QPen(ink, 1))
    painter.drawLine(
        QPointF(middle - 18 * size, top.bottom() + size), QPointF(middle + 18 * size, top.bottom() + size)
    )
    under = QRectF(place.left() + 1, bottom.bottom() + size, place.width() - 2, 13 * size)
    painter.setFont(fonts.sized(11 * size))
    with together(painter):
        draw_text(painter, under, formula(tile, chain), theme.plate_muted)
        if look.numbers:
            value = chain.derivative(*tile)
            draw_text(painter, under.translated(0, 14 * size), plus(value), push_ink(theme, value))
    painter.setFont(fonts.caption())
    painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_slot(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """An empty place."""
    painter.setPen(QPen(theme.plate_muted, 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, 5, 5)
    draw_text(painter, place, "?", theme.plate_muted)
