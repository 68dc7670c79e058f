"""The head of the microscope: which neuron it is, what it says, and what must be known before reading on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app import fonts
from app.graphics import draw_text
from app.locks import locked_with
from app.panes.neuron.options import UNPLUGGED
from app.panes.neuron.plate import LEFT, RIGHT, fitting
from app.panes.neuron.reading import Reading
from app.panes.neuron.words import number, small
from app.session import Session
from nncore.words import tr

HEIGHT = 44
BUTTON = 112


class Heading(QWidget):
    """Two lines that are always there, so that nothing below them jumps, and the plug."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self._reading: Reading | None = None
        self.plug = QPushButton(self)
        self.plug.setToolTip(UNPLUGGED.tip)
        self.plug.clicked.connect(self._swap)
        locked_with(self.plug, UNPLUGGED.key)
        self.plug.hide()

    def show_reading(self, reading: Reading) -> None:
        """Show this."""
        self._reading = reading
        by_hand = reading.frame.options["neuron.view"] == "hand"
        self.plug.setText(tr("Plug in again") if reading.unplugged else tr("Unplug"))
        self.plug.setAccessibleName(self.plug.text())
        self.plug.setVisible((by_hand or reading.unplugged) and self.width() >= 2 * BUTTON)
        self.plug.setGeometry(self.width() - BUTTON, 8, BUTTON, 28)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name and numbers, and the remark below."""
        reading = self._reading
        if reading is None:
            return
        painter, theme = QPainter(self), reading.frame.theme
        right = self.width() - (BUTTON + 10 if self.plug.isVisibleTo(self) else 0)
        bold = fonts.body(QFont.Weight.Medium)
        painter.setFont(bold)
        room = QRectF(2, 3, right - 4, 20)
        width = min(room.width(), QFontMetricsF(bold).horizontalAdvance(reading.name) + 2)
        draw_text(painter, QRectF(2, 3, width, 20), reading.name, theme.text, LEFT)
        painter.setFont(fonts.body())
        texts = [reading.values, _short(reading)]
        said = fitting(QFontMetricsF(painter.font()), texts, room.width() - width - 12)
        draw_text(painter, room, said, theme.text, RIGHT)
        painter.setFont(fonts.caption())
        draw_text(painter, QRectF(2, 23, right - 4, 16), reading.remark, theme.muted, LEFT)

    @Slot()
    def _swap(self) -> None:
        if self._reading is not None:
            self.session.set_option(UNPLUGGED.key, not self._reading.unplugged)


def _short(reading: Reading) -> str:
    return f"z = {number(reading.taken.z)}   a = {small(reading.taken.activation)}"
