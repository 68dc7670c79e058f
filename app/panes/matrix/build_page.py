"""The view in which a layer is put together from tiles, and what they come to is computed at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout

from app import fonts
from app.graphics import draw_text, hairline
from app.lock_veil import Veil
from app.locks import locked_with
from app.panes.matrix.build_words import face, shape_of, verdict
from app.panes.matrix.layer import Layer
from app.panes.matrix.page import Page, Plate, Text
from app.theme import Theme
from nncore.assembly import TILES, Assembled, assemble

if TYPE_CHECKING:
    from app.session import Session

ARRAYS = ("W", "T", "a", "b")
MOST = 9  # tiles in a row
GAP, PAD, HIGH = 6.0, 10.0, 44.0


class TilesPlate(Plate):
    """The tiles that were placed, each with its shape below; Backspace takes the last one off."""

    def __init__(self, page: BuildPage) -> None:
        super().__init__(page)
        Veil(self, "matrix.built")
        self._build = page
        self.setAccessibleName(self.tr("The tiles that were placed"))
        self.setToolTip(self.tr("Backspace takes the last tile off, Delete all of them."))

    def paint(self, painter: QPainter, layer: Layer, theme: Theme) -> None:
        """The row of tiles, and = what it comes to."""
        tiles, made = self._build.tiles, self._build.made
        texts = [face(tile, layer) for tile in tiles]
        if made is not None and made.value is not None:
            texts.append("=")
        size = self._size(texts)
        painter.setFont(fonts.sized(size))
        widths = [QFontMetricsF(painter.font()).horizontalAdvance(text) + 2 * PAD for text in texts]
        total = sum(widths) + GAP * max(0, len(widths) - 1)
        x, y = (self.width() - total) / 2, self.height() / 2 - HIGH / 2
        for tile, text, width in zip([*tiles, ""], texts, widths, strict=False):
            self._paint_tile(painter, QRectF(x, y, width, HIGH), text, self._below(tile, layer), theme)
            x += width + GAP

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take tiles off."""
        if event.key() == Qt.Key.Key_Backspace:
            self._build.take_back()
        elif event.key() == Qt.Key.Key_Delete:
            self._build.clear()
        else:
            super().keyPressEvent(event)

    def _size(self, texts: list[str]) -> int:
        """The largest letters with which the row fits."""
        for size in (22, 18, 15, 12, 9):
            metrics = QFontMetricsF(fonts.sized(size))
            if sum(metrics.horizontalAdvance(t) + 2 * PAD + GAP for t in texts) < self.width() - 16:
                return size
        return 8

    def _below(self, tile: str, layer: Layer) -> str:
        made = self._build.made
        if not tile:
            return shape_of(made.shape) if made is not None else ""
        shapes = {"W": (layer.n, layer.n_in), "T": (layer.n_in, layer.n), "a": (layer.n_in,), "b": (layer.n,)}
        return shape_of(shapes[tile]) if tile in ARRAYS else ""

    @staticmethod
    def _paint_tile(painter: QPainter, rect: QRectF, text: str, below: str, theme: Theme) -> None:
        if text != "=":
            painter.setPen(hairline(theme.plate_line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 5, 5)
        draw_text(painter, rect, text, theme.plate_text)
        kept = painter.font()
        painter.setFont(fonts.caption())
        room = QRectF(rect.left() - 24, rect.bottom() + 4, rect.width() + 48, 16)
        draw_text(painter, room, below, theme.plate_muted)
        painter.setFont(kept)


class BuildPage(Page):
    """The plate, a button a tile, and what is said to them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.made: Assembled | None = None
        self.tiles: tuple[str, ...] = ()
        self.asked, self.said = Text(), Text()
        self.plate = TilesPlate(self)
        self.buttons = {tile: self._button(tile) for tile in TILES}
        self.back = QPushButton(self.tr("Take one back"))
        self.back.setToolTip(self.tr("Take the last tile off: Backspace in the plate"))
        self.back.clicked.connect(self.take_back)
        locked_with(self.back, "matrix.built")
        self.empty = QPushButton(self.tr("Clear"))
        self.empty.setToolTip(self.tr("Take all tiles off: Delete in the plate"))
        self.empty.clicked.connect(self.clear)
        locked_with(self.empty, "matrix.built")
        self._arrange()

    def take(self, layer: Layer) -> None:
        """Show a layer and the tiles that were placed."""
        super().take(layer)
        told = str(layer.frame.options["matrix.built"]).split()
        self.tiles = tuple(tile for tile in told if tile in TILES)
        self.made = assemble(self.tiles, layer.network, layer.number, layer.a)
        before, own = layer.number - 1, layer.number
        ask = self.tr("Put layer {0} together: what does it make of the activations of layer {1}?")
        self.asked.say(ask.format(own, before))
        self.said.say(verdict(self.tiles, self.made, layer))
        for tile, button in self.buttons.items():
            button.setText(face(tile, layer))
            button.setAccessibleName(self.tr("Tile {0}").format(face(tile, layer)))
        self.plate.update()

    def words(self, layer: Layer) -> str:
        """The tiles and what is said to them."""
        row = " ".join(face(tile, layer) for tile in self.tiles)
        return f"{self.asked.text()} {row}. {self.said.text()}"

    @Slot()
    def take_back(self) -> None:
        """Take the last tile off."""
        self._put(self.tiles[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all tiles off."""
        self._put(())

    def place(self, tile: str, _on: bool = False) -> None:
        """Put a tile behind the others."""
        if len(self.tiles) < MOST:
            self._put((*self.tiles, tile))

    def _put(self, tiles: tuple[str, ...]) -> None:
        self.tiles = tiles
        self.session.set_option("matrix.built", " ".join(tiles))

    def _button(self, tile: str) -> QPushButton:
        button = QPushButton(tile)
        button.setObjectName(f"tile.{tile}")
        button.setToolTip(self.tr("Put this tile behind the others."))
        button.setFont(fonts.sized(15))
        button.setStyleSheet("padding: 5px 6px")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.place, tile))
        locked_with(button, "matrix.built")
        return button

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(6)
        for at, button in enumerate(self.buttons.values()):
            grid.addWidget(button, 0, at)
        foot = QGridLayout()
        foot.setSpacing(6)
        for at, button in enumerate((self.back, self.empty)):
            button.setStyleSheet("padding: 4px 8px")
            foot.addWidget(button, 0, at)
        foot.setColumnStretch(2, 1)
        self.said.setMinimumHeight(50)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.asked)
        column.addWidget(self.plate, 1)
        column.addLayout(grid)
        column.addLayout(foot)
        column.addWidget(self.said)
