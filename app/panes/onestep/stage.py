"""The cell in sight, painted large; the mouse reads it and picks examples and parameters in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter

from app import fonts
from app.graphics import draw_text
from app.lock_veil import Veil
from app.panes.onestep.cells import DRAW
from app.panes.onestep.look import Area, Look
from app.theme import Theme
from app.widgets.plate import Plate
from nncore.words import tr

WALK = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
EDGE = 10


class Stage(Plate):
    """Paints a cell once and keeps the picture until something in it changes."""

    pointed = Signal(str)
    example = Signal(int)
    parameter = Signal(int)
    wanted = Signal(int)  # an example is to be put on the network

    def __init__(self) -> None:
        super().__init__(tr("What happens in this part of the step"))
        Veil(self, "onestep.example")
        self._look: Look | None = None
        self._cell, self._why = "deal", ""
        self._picture: QImage | None = None
        self.areas: list[Area] = []
        self.setToolTip(
            tr(
                "Click an example to follow it, a parameter to select it; a double click or Return puts the example "
                "on the network; up and down go from example to example."
            )
        )

    def show_look(self, theme: Theme, cell: str, look: Look | None, why: str) -> None:
        """Show a cell, or why there is none."""
        self.set_theme(theme)
        same = self._look is not None and look is not None and _same(self._look, look) and cell == self._cell
        if not same:
            self._picture = None
        self._cell, self._look, self._why = cell, look, why
        self.update()

    def sizeHint(self) -> QSize:
        """Large."""
        return QSize(640, 320)

    def paint(self, painter: QPainter) -> None:
        """The kept picture; without a step, why."""
        look = self._look
        if look is None:
            self.areas = []
            painter.setFont(fonts.body())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.setPen(self.theme.plate_muted)
            painter.drawText(self.rect().adjusted(24, 8, -24, -8), int(flags), self._why)
            return
        room = self.rect().toRectF().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        if room.width() < 120 or room.height() < 80:
            draw_text(painter, self.rect().toRectF(), tr("too small to show"), self.theme.plate_muted)
            return
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._picture is None or self._picture.size() != size:
            self._picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._picture)
            inner.setFont(fonts.caption())
            self.areas = DRAW[self._cell](inner, room, look)
            inner.end()
        painter.drawImage(QPointF(0, 0), self._picture)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read what is under the mouse."""
        self.pointed.emit(self._told(event.position()))

    def leaveEvent(self, event: object) -> None:
        """Read nothing."""
        del event
        self.pointed.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow the example or the parameter under the mouse."""
        for area in self.areas:
            if (cell := area.at(event.position())) is not None:
                if area.example is not None:
                    self.example.emit(area.example(*cell))
                if area.parameter is not None:
                    self.parameter.emit(area.parameter(*cell))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put the example under the mouse on the network."""
        for area in self.areas:
            cell = area.at(event.position())
            if cell is not None and area.example is not None:
                self.wanted.emit(area.example(*cell))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from example to example; left and right belong to the strip."""
        look, key = self._look, Qt.Key(event.key())
        if look is not None and key in WALK:
            self.example.emit((look.example + WALK[key]) % look.opened.n)
        elif look is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(look.example)
        else:
            super().keyPressEvent(event)

    def _told(self, at: QPointF) -> str:
        for area in self.areas:
            if (cell := area.at(at)) is not None:
                return area.tell(*cell)
        return ""


def _same(a: Look, b: Look) -> bool:
    followed = (a.example, a.place) == (b.example, b.place)
    return a.opened is b.opened and a.theme is b.theme and followed and a.naming is b.naming
