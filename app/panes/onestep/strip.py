"""The film strip: ten cells in a row, one of them in sight; click or drag to go to any."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy

from app import fonts
from app.graphics import draw_text, hairline
from app.lock_veil import Veil
from app.panes.onestep.options import CELLS, LAST
from app.panes.onestep.words import SHORT
from app.theme import Theme
from app.widgets.plate import Plate
from nncore.opened import Opened
from nncore.words import tr

HEIGHT, EDGE = 54, 6.0
NARROW = 54.0  # pixels below which a cell shows its number alone
KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Strip(Plate):
    """Says which cell is wanted."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Parts of the step"))
        Veil(self, "onestep.cell")
        self._opened: Opened | None = None
        self.cell = 0
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Click a part or drag along the strip; left and right go from part to part."))

    def show_cell(self, theme: Theme, cell: int, opened: Opened | None) -> None:
        """Show which cell is in sight, and the numbers of the step in all."""
        self.set_theme(theme)
        if (cell, opened) != (self.cell, self._opened):
            self.cell, self._opened = cell, opened
            self.setAccessibleDescription(
                tr("{0} of {1}: {2}").format(cell + 1, LAST + 1, tr(CELLS[cell][1]))
            )
            self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(600, HEIGHT)

    def place(self, cell: int) -> QRectF:
        """Where a cell is."""
        width = (self.width() - 2 * EDGE) / (LAST + 1)
        return QRectF(EDGE + cell * width, EDGE, width, self.height() - 2 * EDGE)

    def paint(self, painter: QPainter) -> None:
        """Names and numbers; the cell in sight framed, those gone by bright, those to come dim."""
        for cell, (key, name) in enumerate(CELLS):
            room, ink = (
                self.place(cell),
                self.theme.plate_text if cell <= self.cell else self.theme.plate_muted,
            )
            if cell == self.cell:
                painter.setPen(hairline(self.theme.plate_text))
                painter.setBrush(self.theme.plate_line)
                painter.drawRoundedRect(room.adjusted(1.5, 0.5, -1.5, -0.5), 4, 4)
            if room.width() < NARROW:
                draw_text(painter, room, str(cell + 1), ink)
                continue
            painter.setFont(fonts.caption())
            half = room.height() / 2
            draw_text(painter, QRectF(room.left() + 3, room.top() + 2, room.width() - 6, half), tr(name), ink)
            told = SHORT[key](self._opened) if self._opened is not None else "–"
            below = QRectF(room.left() + 3, room.top() + half - 2, room.width() - 6, half)
            draw_text(painter, below, told, self.theme.plate_muted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the cell."""
        self._go(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From cell to cell."""
        key = Qt.Key(event.key())
        if key in KEYS:
            self.chosen.emit(min(max(self.cell + KEYS[key], 0), LAST))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.chosen.emit(0 if key == Qt.Key.Key_Home else LAST)
        else:
            super().keyPressEvent(event)

    def _go(self, x: float) -> None:
        width = (self.width() - 2 * EDGE) / (LAST + 1)
        self.chosen.emit(min(max(int((x - EDGE) // width), 0), LAST))
