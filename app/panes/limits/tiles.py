"""A few pictures in a square, each with a caption; one can be taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from app import fonts
from app.geometry import Grid, fit, grid
from app.graphics import draw_plate, draw_text, hairline, lamp_image
from app.in_turn import TakesTurns
from app.theme import DARK, Theme, luminance_lut
from nncore.arrays import Floats

CAPTION = 15
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Tiles(TakesTurns):
    """Up to nine tiles, as large as they go; a click or Return takes one, the arrow keys go from one to the next."""

    chosen = Signal(int)

    def __init__(self, name: str, tip: str, count: int = 9) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._count = count
        self._images: Floats | None = None
        self._shape: tuple[int, int] | None = None
        self._captions: list[str] = []
        self._empty = ""
        self._at = 0
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_tiles(
        self,
        theme: Theme,
        images: Floats | None,
        shape: tuple[int, int] | None,
        captions: Sequence[str],
        empty: str,
    ) -> None:
        """Show images (k, n_inputs) with their captions, or words where there are none."""
        now = (theme, shape, list(captions), empty)
        if self._images is not images or now != (self._theme, self._shape, self._captions, self._empty):
            self._theme, self._shape, self._captions, self._empty = now
            self._images = images
            self.setAccessibleDescription("; ".join(captions) or empty)
            self.update()

    def sizeHint(self) -> QSize:
        """Three rows of two screen pixels a cell."""
        return QSize(200, 200 + 3 * CAPTION)

    def minimumSizeHint(self) -> QSize:
        """Tiles of one screen pixel a cell."""
        return QSize(100, 100 + 3 * CAPTION)

    def grid(self) -> Grid:
        """Where the tiles are."""
        return grid(self.rect().toRectF().adjusted(1, 0, -1, -1), self._count, gap=6, caption=CAPTION)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Each tile with its caption above it; empty ones as plates."""
        painter, places = QPainter(self), self.grid()
        painter.setFont(fonts.caption())
        for i in range(self._count):
            tile = places.tile(i)
            draw_plate(painter, tile, self._theme, 3)
            if self._images is not None and i < len(self._images):
                self._paint_tile(painter, self._images[i], tile)
                draw_text(painter, places.caption_of(i), self._captions[i], self._theme.muted)
        if self._images is None:
            middle = QRectF(places.tile(0).united(places.tile(self._count - 1))).adjusted(8, 0, -8, 0)
            painter.setPen(self._theme.plate_muted)
            painter.drawText(middle, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
        if self.hasFocus():
            painter.setPen(hairline(self._theme.accent, 2))
            painter.drawRect(places.tile(self._at))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the tile under the mouse."""
        found = self.grid().at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._take(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on, Return takes."""
        key = Qt.Key(event.key())
        if key in STEPS:
            across, down = STEPS[key]
            at = self._at + across + down * self.grid().columns
            self._at = at if 0 <= at < self._count else self._at
            self.update()
        elif key in ENTERS:
            self._take(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where Return would take."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    def _take(self, index: int) -> None:
        if self._images is not None and index < len(self._images):
            self._at = index
            self.update()
            self.chosen.emit(index)

    def _paint_tile(self, painter: QPainter, image: Floats, tile: QRectF) -> None:
        if self._shape is not None:
            place = fit(tile.adjusted(1, 1, -1, -1), self._shape[1] / self._shape[0])
            painter.drawImage(place, lamp_image(image.reshape(self._shape), luminance_lut()))
            return
        values = image[:100]
        width = (tile.width() - 4) / max(1, len(values))
        for j, number in enumerate(values):
            height = float(min(1.0, max(0.0, number))) * (tile.height() - 4)
            bar = QRectF(tile.left() + 2 + j * width, tile.bottom() - 2 - height, width * 0.8, height)
            painter.fillRect(bar, self._theme.plate_text)
